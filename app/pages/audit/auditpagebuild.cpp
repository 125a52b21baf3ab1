// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the audit page is put together.
#include "app/commands/editactions.h"
#include "app/daywatch.h"
#include "app/pages/audit/analysis/analysisview.h"
#include "app/pages/audit/auditinspector.h"
#include "app/pages/audit/auditpage.h"
#include "app/pages/audit/checktree.h"
#include "app/pages/audit/findingcards.h"
#include "app/pages/audit/findingsview.h"
#include "app/pages/audit/ownpackreader.h"
#include "app/pages/audit/pointhistory.h"
#include "app/pages/audit/pointpanel.h"
#include "app/pages/audit/questionnaire/questionnairedesk.h"
#include "app/pages/audit/relatedlist.h"
#include "app/pages/audit/reviewpanel.h"
#include "app/pages/audit/sampling/samplingdesk.h"
#include "app/pages/audit/sampling/samplingsection.h"
#include "app/pages/audit/versions/versiondesk.h"
#include "app/pages/common/evidencedeeds.h"
#include "app/pages/common/evidencedesk.h"
#include "app/pages/incident/incidentsview.h"
#include "app/uiservices.h"
#include "app/widgets/pageprompt.h"
#include "app/widgets/statementedit.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>

namespace zt {

AuditPage::AuditPage(AppContext& context, QWidget* parent)
    : Page(context, parent)
    , m_tree(new CheckTree(context))
    , m_middle(new QStackedWidget)
    , m_panel(new PointPanel(context))
    , m_findings(new FindingsView(context))
    , m_inspector(new AuditInspector(context, this))
    , m_inspectorGuard(m_inspector)
    , m_desk(new EvidenceDesk(context, this))
    , m_evidence(
          new EvidenceDeeds(context, *this, *m_desk, [this] { return EvidenceOwner(here()); }))
    , m_sampling(new SamplingDesk(context, this))
    , m_questionnaires(new QuestionnaireDesk(context, this))
    , m_versions(new VersionDesk(context, this))
    , m_packs(new OwnPackReader(context, this))
    , m_history(new PointHistory(context, this))
    , m_newAction(new QAction(this))
    , m_editAction(new QAction(this))
    , m_findingAction(new QAction(this))
    , m_sendAllAction(new QAction(this))
    , m_sendAction(new QAction(this))
    , m_nextAction(new QAction(this))
    , m_previousAction(new QAction(this))
    , m_openAction(new QAction(this))
    , m_lookAction(new QAction(this))
    , m_flaggedAction(new QAction(this))
    , m_verifyAction(new QAction(this))
    , m_factsAction(new QAction(this))
{
    m_inspector->hide();
    buildLayout();
    buildActions();
    connectPanel();
    connectDesk();
    connectInspector();
    connectDesks();
    connect(new DayWatch(context.clock, this), &DayWatch::turned, this, [this] {
        setSnapshot(m_context.document.snapshot(), {});
    });
    retranslate();
}

void AuditPage::buildLayout()
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_tree);
    line->addWidget(m_middle, 1);
    m_middle->addWidget(m_panel);
    m_middle->addWidget(m_findings);
    buildPrompt();
    setFocusProxy(m_tree->view());
}

void AuditPage::buildPrompt()
{
    m_prompt = new PagePrompt;
    layout()->addWidget(m_prompt);
    m_prompt->hide();
    connect(m_prompt->primary(), &QPushButton::clicked, this, &AuditPage::askNewAudit);
}

QWidget* AuditPage::shownPart()
{
    switch (m_part) {
    case AuditPart::Points:
        break;
    case AuditPart::Findings:
        return m_findings;
    case AuditPart::Analyses:
        return analyses();
    case AuditPart::Incidents:
        return incidents();
    }
    return m_panel;
}

AnalysisView* AuditPage::analyses()
{
    if (m_analyses == nullptr) {
        m_analyses = new AnalysisView(m_context);
        m_middle->addWidget(m_analyses);
        connectAnalyses();
    }
    return m_analyses;
}

IncidentsView* AuditPage::incidents()
{
    if (m_incidents == nullptr) {
        m_incidents = new IncidentsView(m_context);
        m_middle->addWidget(m_incidents);
        connectIncidents();
    }
    return m_incidents;
}

void AuditPage::showPrompt()
{
    const bool prompts = saysWhatToDo();
    m_tree->setVisible(!prompts && m_part == AuditPart::Points);
    m_middle->setVisible(!prompts);
    m_middle->setCurrentWidget(shownPart());
    m_prompt->setVisible(prompts);
    m_prompt->setTexts(tr("Begin an audit"),
                       tr("An audit walks one or more checklists point by point: a result, what "
                          "was done and seen, what shows it, and who reviewed it. Findings follow "
                          "from there."));
    m_prompt->primary()->setText(tr("New audit…"));
    m_prompt->primary()->setEnabled(!m_context.edit.isReadOnly());
}

void AuditPage::buildActions()
{
    setActionIcon(m_newAction, QStringLiteral("list-add"));
    m_editAction->setObjectName(QStringLiteral("changeAudit"));
    const auto key = [this](QAction* action, const char* keys) {
        action->setShortcut(QKeySequence(QString::fromLatin1(keys)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    };
    key(m_nextAction, "Ctrl+Down");
    key(m_previousAction, "Ctrl+Up");
    key(m_openAction, "F8");
    key(m_sendAction, "Ctrl+Return");
    key(m_lookAction, "F9");
    key(m_flaggedAction, "Shift+F9");
    m_verifyAction->setObjectName(QStringLiteral("verifyPoint"));
    connect(m_verifyAction, &QAction::triggered, this, &AuditPage::verifyPoint);
    connect(m_flaggedAction, &QAction::triggered, this, &AuditPage::nextFlagged);
    connect(m_lookAction, &QAction::triggered, this, &AuditPage::look);
    connect(m_nextAction, &QAction::triggered, this, [this] { step(1); });
    connect(m_previousAction, &QAction::triggered, this, [this] { step(-1); });
    connect(m_openAction, &QAction::triggered, this, &AuditPage::nextUnchecked);
    connect(m_sendAction, &QAction::triggered, this, [this] { send({m_ref}); });
    connect(m_sendAllAction, &QAction::triggered, this, [this] {
        m_panel->flush();
        send(m_state.sendable());
    });
    connect(m_newAction, &QAction::triggered, this, &AuditPage::askNewAudit);
    connect(m_editAction, &QAction::triggered, this, &AuditPage::askAudit);
    connect(m_findingAction, &QAction::triggered, this, &AuditPage::askNewFinding);
    m_factsAction->setObjectName(QStringLiteral("firmFacts"));
    connect(m_factsAction, &QAction::triggered, this, &AuditPage::askFacts);
}

void AuditPage::connectPanel()
{
    connect(m_tree, &CheckTree::currentChanged, this, &AuditPage::showPoint);
    connect(m_tree, &CheckTree::resultChosen, this, &AuditPage::chooseResult);
    connect(m_tree, &CheckTree::auditsAsked, this, &AuditPage::chooseAudit);
    connect(m_tree, &CheckTree::entered, this, [this] {
        m_panel->text(QStringLiteral("procedure"))->setFocus();
    });
    connect(m_panel, &PointPanel::stepAsked, this, &AuditPage::step);
    connect(m_panel, &PointPanel::resultChosen, this, &AuditPage::chooseResult);
    connect(m_panel, &PointPanel::textEntered, this, &AuditPage::enterText);
    connect(m_panel, &PointPanel::proposalConfirmed, this, &AuditPage::confirmReason);
    connect(m_panel, &PointPanel::proposalDropped, this, &AuditPage::dropProposal);
    connect(m_panel, &PointPanel::lookConfirmed, this, &AuditPage::look);
    connect(m_panel, &PointPanel::factsAsked, this, &AuditPage::askFacts);
    connect(m_panel, &PointPanel::wayAsked, this, &AuditPage::verify);
    connect(m_panel, &PointPanel::trailAsked, this, [this] {
        Q_EMIT openPage(QStringLiteral("trail"), m_ref.point);
    });
    connect(m_history, &PointHistory::updated, this, [this] {
        m_panel->showHistory(m_history->events());
        m_inspector->show(m_state, m_ref, m_history->events());
    });
    connect(m_findings, &FindingsView::pointActivated, this, [this](const PointRef& ref) {
        m_part = AuditPart::Points;
        showPoint(ref);
        refresh();
        focusMain();
    });
}

void AuditPage::connectAnalyses()
{
    connect(m_analyses, &AnalysisView::headerChanged, this, &Page::headerChanged);
    connect(m_analyses, &AnalysisView::toast, this, &Page::toast);
    connect(m_analyses, &AnalysisView::failed, this, &Page::failed);
    connect(m_analyses, &AnalysisView::inspectorWanted, this, &Page::inspectorWanted);
}

void AuditPage::connectIncidents()
{
    connect(m_incidents, &IncidentsView::headerChanged, this, &Page::headerChanged);
    connect(m_incidents, &IncidentsView::toast, this, &Page::toast);
    connect(m_incidents, &IncidentsView::failed, this, &Page::failed);
    connect(m_incidents, &IncidentsView::pointActivated, this, [this](const PointRef& ref) {
        m_part = AuditPart::Points;
        showPoint(ref);
        refresh();
        focusMain();
    });
    connect(m_incidents, &IncidentsView::findingActivated, this, [this](const QString& code) {
        const AuditFinding* finding = m_state.snapshot().auditFindingByCode(code);
        if (finding != nullptr) {
            m_state.setAudit(AuditId(finding->audit));
            showFinding(code);
        }
    });
}

void AuditPage::connectDesk()
{
    const auto paste = [this] { (void)m_desk->paste(here()); };
    connect(m_tree, &CheckTree::pasteAsked, this, paste);
    connect(m_panel->evidence(), &EvidenceList::pasteAsked, this, paste);
    m_evidence->serve(*m_panel->evidence());
    connect(m_panel, &PointPanel::imagePasted, this, [this](const QImage& image) {
        m_desk->addImage(image, here());
    });
    connect(m_panel, &PointPanel::addEvidenceAsked, m_evidence, &EvidenceDeeds::offerWays);
    connect(m_desk, &EvidenceDesk::idle, this, [this] {
        const auto waiting = std::exchange(m_waiting, {});
        for (const Waiting& one : waiting) {
            record(one.ref, one.values);
        }
    });
}

void AuditPage::connectInspector()
{
    ReviewPanel* review = m_inspector->review();
    connect(review, &ReviewPanel::sendAsked, this, [this] { send({m_ref}); });
    connect(review, &ReviewPanel::acceptAsked, this, &AuditPage::accept);
    connect(review, &ReviewPanel::returnAsked, this, &AuditPage::giveBack);
    connect(review, &ReviewPanel::noteEntered, this, &AuditPage::addNote);
    connect(m_inspector, &AuditInspector::offerTaken, this, &AuditPage::takeOffer);
    connect(m_inspector->findings(), &FindingCards::addAsked, this, &AuditPage::askNewFinding);
    connect(
        m_inspector->findings(), &FindingCards::findingActivated, this, &AuditPage::showFinding);
}

/// Samples, questionnaires and versions of checklists.
void AuditPage::connectDesks()
{
    const auto undoable = [this](const QString& text) {
        Q_EMIT toast(text, tr("Undo"), [this] { m_context.edit.undoStack().undo(); });
    };
    SamplingSection* section = m_panel->sampling();
    connect(section, &SamplingSection::drawAsked, this, [this] {
        m_panel->flush();
        m_sampling->draw(m_state.audit(), m_ref);
    });
    connect(section, &SamplingSection::sampleActivated, m_sampling, &SamplingDesk::open);
    connect(m_sampling, &SamplingDesk::done, this, undoable);
    connect(m_sampling, &SamplingDesk::failed, this, &Page::failed);
    connect(m_questionnaires, &QuestionnaireDesk::done, this, undoable);
    connect(m_questionnaires, &QuestionnaireDesk::failed, this, &Page::failed);
    connect(m_questionnaires, &QuestionnaireDesk::written, this, [this](const QString& path) {
        Q_EMIT toast(tr("Written: %1").arg(path), tr("Show in folder"), [this, path] {
            m_context.ui.showInDesktop(QFileInfo(path).absolutePath());
        });
    });
    QuestionnaireDesk* desk = m_questionnaires;
    const auto about = [this](QAction* action, const std::function<void(const Audit&)>& deed) {
        connect(action, &QAction::triggered, this, [this, deed] {
            m_panel->flush();
            deed(m_state.audit());
        });
    };
    about(desk->ask(), [desk](const Audit& audit) { desk->askWay(audit); });
    about(desk->out(), [desk](const Audit& audit) { desk->chooseOut(audit); });
    about(desk->back(), [desk](const Audit& audit) { desk->chooseBack(audit); });
    connect(m_versions, &VersionDesk::done, this, undoable);
    connect(m_versions, &VersionDesk::failed, this, &Page::failed);
    connect(m_versions->ask(), &QAction::triggered, this, [this] {
        m_panel->flush();
        m_versions->open(m_state.audit());
    });
}

} // namespace zt
