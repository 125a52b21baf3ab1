// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/itemmodels/evidencemodel.h"
#include "app/pages/audit/auditstate.h"
#include "app/pages/audit/pointhistory.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace zt {

class ElidedLabel;
class EvidenceList;
class HistoryList;
class Note;
class ResultSegment;
class SamplingSection;
class SectionHeading;
class StatementEdit;
class Tag;
class WaysToVerify;

/// One point: what it asks, its result, what was done and seen, what shows it, what happened to
/// it. Says what the person wants; the page writes it.
class PointPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit PointPanel(AppContext& context, QWidget* parent = nullptr);

    /// `proposed`: a result chosen but not yet complete (N/A without reason).
    void
    showPoint(const AuditState& state, const PointRef& ref, std::optional<AuditResult> proposed);
    void showHistory(const QList<PointEvent>& events);
    /// What is typed and not yet recorded goes out.
    void flush();

    [[nodiscard]] ResultSegment* result() const { return m_result; }

    /// By the key of its field: "reason", "procedure", "observation", "conclusion".
    [[nodiscard]] StatementEdit* text(const QString& key) const;

    [[nodiscard]] EvidenceList* evidence() const { return m_evidence; }

    [[nodiscard]] SamplingSection* sampling() const { return m_sampling; }

    [[nodiscard]] HistoryList* history() const { return m_history; }

    [[nodiscard]] Note* stateNote() const { return m_note; }

    /// By what the point can be verified; hidden where nothing is stated.
    [[nodiscard]] WaysToVerify* ways() const { return m_ways; }

    /// What a new version of the checklist left to look at.
    [[nodiscard]] Note* versionNote() const { return m_versionNote; }

    /// On the state's note, of a point that depends on conditions of the firm.
    [[nodiscard]] QPushButton* factsButton() const { return m_facts; }

    [[nodiscard]] QPushButton* looked() const { return m_looked; }

Q_SIGNALS:
    void stepAsked(int by);
    void resultChosen(zt::AuditResult result);
    /// `subject` is the point's key; `key` the field's.
    void textEntered(const QString& subject, const QString& key, const QString& text, int session);
    void proposalConfirmed();
    void proposalDropped();
    void lookConfirmed();
    /// What the point depends on is to be answered.
    void factsAsked();
    void addEvidenceAsked(QWidget* anchor);
    void imagePasted(const QImage& image);
    void trailAsked();
    /// To the analysis, or to the rule or scenario.
    void wayAsked(const zt::VerifyBy& way);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Section
    {
        QString key;
        SectionHeading* head = nullptr;
        StatementEdit* edit = nullptr;
    };

    void buildHead(QVBoxLayout* column);
    void buildReason(QVBoxLayout* column);
    Section addSection(QVBoxLayout* column, const QString& key);
    void buildEvidence(QVBoxLayout* column);
    void buildFoot(QVBoxLayout* column);
    void showHead(const ChecklistPoint& point, const PointStatus& status);
    void showTexts(const PointResult& paper);
    void showEvidence(const PointResult& paper);
    void showNote(const PointStatus& status, const PointResult& paper);
    void showVersionNote(const PointStatus& status);
    void retranslate();

    AppContext& m_context;
    AuditState m_state;
    PointRef m_ref;
    std::optional<AuditResult> m_proposed;

    Tag* m_code = nullptr;
    Tag* m_mechanism = nullptr;
    ElidedLabel* m_remark = nullptr;
    QLabel* m_place = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QLabel* m_title = nullptr;
    ResultSegment* m_result = nullptr;
    Note* m_note = nullptr;
    Note* m_versionNote = nullptr;
    QPushButton* m_looked = nullptr;
    QPushButton* m_facts = nullptr;
    WaysToVerify* m_ways = nullptr;
    QWidget* m_reasonBox = nullptr;
    QPushButton* m_confirm = nullptr;
    QPushButton* m_drop = nullptr;
    QList<Section> m_sections;
    QLabel* m_seen = nullptr;
    SectionHeading* m_evidenceHead = nullptr;
    QPushButton* m_addButton = nullptr;
    EvidenceModel* m_evidenceModel = nullptr;
    EvidenceList* m_evidence = nullptr;
    SamplingSection* m_sampling = nullptr;
    SectionHeading* m_historyHead = nullptr;
    QPushButton* m_all = nullptr;
    HistoryList* m_history = nullptr;
};

} // namespace zt
