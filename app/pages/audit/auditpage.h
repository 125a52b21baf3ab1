// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/audit/auditstate.h"
#include "app/pages/common/evidencelist.h"
#include "app/pages/common/evidenceowner.h"
#include "app/pages/page.h"
#include "model/domain/crosswalkanswers.h"

#include <QPointer>

class QStackedWidget;

namespace zt {

class AnalysisView;
class AuditDialog;
class AuditInspector;
class CheckTree;
class EvidenceDeeds;
class EvidenceDesk;
class FindingsView;
class IncidentsView;
class OwnPackReader;
class PagePrompt;
class PointHistory;
class PointPanel;
class QuestionnaireDesk;
class SamplingDesk;
class VersionDesk;

/// The parts of the page, as its switch shows them.
enum class AuditPart : quint8 { Points, Findings, Analyses, Incidents };

/// 查核: walk the points of an audit, keep their working papers and evidence, send them for
/// review, and follow what was found wrong; beside them analyses of evidence and the incidents,
/// which need no audit.
class AuditPage : public Page
{
    Q_OBJECT

public:
    explicit AuditPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("audit"); }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList facts() const override;
    void setSnapshot(const Snapshot& snapshot, const ChangeSummary& summary) override;
    [[nodiscard]] QWidget* inspector() override;
    [[nodiscard]] QList<QAction*> secondaryActions() const override;
    [[nodiscard]] QAction* primaryAction() const override;
    [[nodiscard]] QList<QAction*> commands() const override;
    [[nodiscard]] QList<SubPage> subPages() const override;

    [[nodiscard]] int currentSubPage() const override { return static_cast<int>(m_part); }

    void setSubPage(int index) override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    bool focusFilter() override;
    void focusMain() override;
    /// "audit:<code>", "point:<pack>/<code>", "finding:<code>", "findings", "incident:<code>",
    /// "incidents", "analyses", "analysis:<path>".
    void openArgument(const QString& argument) override;
    bool dropFiles(const QStringList& paths) override;

    void showAudit(const AuditId& id);
    void showPoint(PointRef ref);
    void showFinding(const QString& code);

    [[nodiscard]] const AuditState& state() const { return m_state; }

    [[nodiscard]] const PointRef& point() const { return m_ref; }

    [[nodiscard]] CheckTree* tree() const { return m_tree; }

    [[nodiscard]] PointPanel* panel() const { return m_panel; }

    [[nodiscard]] FindingsView* findings() const { return m_findings; }

    /// Built when first asked for: who walks the points pays for neither.
    [[nodiscard]] AnalysisView* analyses();
    [[nodiscard]] IncidentsView* incidents();

    [[nodiscard]] QuestionnaireDesk* questionnaires() const { return m_questionnaires; }

    [[nodiscard]] VersionDesk* versions() const { return m_versions; }

    [[nodiscard]] AuditInspector* side() const { return m_inspector; }

    /// Whether the page says what to do first instead of showing points or findings.
    [[nodiscard]] bool saysWhatToDo() const
    {
        return !showsIncidents() && !showsAnalyses() && !m_state.hasAudit();
    }

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildLayout();
    void buildPrompt();
    void showPrompt();
    [[nodiscard]] QWidget* shownPart();
    void buildActions();
    void connectPanel();
    void connectDesk();
    void connectInspector();
    void connectAnalyses();
    void connectIncidents();
    void connectDesks();
    void retranslate();
    void refresh();
    void refreshPoint();
    void step(int by);
    bool goToNext(bool (*fits)(const PointStatus& point));
    void nextUnchecked();
    void nextFlagged();

    [[nodiscard]] bool showsIncidents() const { return m_part == AuditPart::Incidents; }

    [[nodiscard]] bool showsAnalyses() const { return m_part == AuditPart::Analyses; }

    [[nodiscard]] bool showsFindings() const { return m_part == AuditPart::Findings; }

    // the deeds
    [[nodiscard]] Signature signature() const;
    [[nodiscard]] AuditPoint here() const;
    void record(const PointRef& ref, const FieldValues& values, int session = 0);
    void chooseResult(AuditResult result);
    void enterText(const QString& subject, const QString& key, const QString& text, int session);
    void confirmReason();
    void dropProposal();
    void send(const QList<PointRef>& points);
    void accept();
    void look();
    void giveBack();
    void addNote(const QString& text);
    void takeOffer(const AnswerElsewhere& offer);
    void verify(const VerifyBy& way);
    void verifyPoint();
    void chooseAudit(QWidget* anchor);
    void askNewAudit();
    void askOwnPack(AuditDialog* dialog);
    void askAudit();
    void askFacts();
    void askNewFinding();
    void apply(const Result<ChangeSet>& changes);

    AuditState m_state;
    PointRef m_ref;
    std::optional<AuditResult> m_proposed; ///< chosen, but not yet complete

    struct Waiting
    {
        PointRef ref;
        FieldValues values;
    };

    QList<Waiting> m_waiting; ///< while evidence is being stored
    bool m_stale = true;
    AuditPart m_part = AuditPart::Points;
    bool m_narrow = false;

    CheckTree* m_tree;
    QStackedWidget* m_middle;
    PagePrompt* m_prompt = nullptr;
    PointPanel* m_panel;
    FindingsView* m_findings;
    AnalysisView* m_analyses = nullptr;
    IncidentsView* m_incidents = nullptr;
    AuditInspector* m_inspector;
    QPointer<QWidget> m_inspectorGuard;
    EvidenceDesk* m_desk;
    EvidenceDeeds* m_evidence;
    SamplingDesk* m_sampling;
    QuestionnaireDesk* m_questionnaires;
    VersionDesk* m_versions;
    OwnPackReader* m_packs;
    PointHistory* m_history;
    QAction* m_newAction;
    QAction* m_editAction;
    QAction* m_findingAction;
    QAction* m_sendAllAction;
    QAction* m_sendAction;
    QAction* m_nextAction;
    QAction* m_previousAction;
    QAction* m_openAction;
    QAction* m_lookAction;
    QAction* m_flaggedAction;
    QAction* m_verifyAction;
    QAction* m_factsAction;
};

} // namespace zt
