// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/itemmodels/evidencemodel.h"
#include "app/pages/maturity/maturitystate.h"

#include <QScrollArea>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

namespace zt {

class DateField;
class ElidedLabel;
class EvidenceList;
class Note;
class ReviewSegment;
class SectionHeading;
class StatementEdit;
class StatusSegment;
class Tag;

/// One item: its sentence, status, how it is carried out, what shows it, by when, by whom. Says
/// what the person wants; the page writes it.
class ItemPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit ItemPanel(AppContext& context, QWidget* parent = nullptr);

    /// `proposed`: a status chosen but not yet complete (N/A without reason, partial without
    /// share).
    void
    showItem(const MaturityState& state, const QString& item, std::optional<ItemStatus> proposed);
    /// Goes below the item.
    void setFoot(QWidget* widget);

    [[nodiscard]] QString item() const { return m_item; }

    [[nodiscard]] StatusSegment* status() const { return m_status; }

    [[nodiscard]] StatementEdit* statement() const { return m_statement; }

    [[nodiscard]] EvidenceList* evidence() const { return m_evidence; }

    [[nodiscard]] QSpinBox* share() const { return m_share; }

    void retranslate();

Q_SIGNALS:
    void stepAsked(int by);
    void statusChosen(zt::ItemStatus status);
    void proposalConfirmed();
    void proposalDropped();
    void shareEntered(int percent);
    void statementEntered(const QString& subject, const QString& text, int session);
    void targetEntered(const QDate& date);
    void assessorEntered(const QString& name);
    void reviewChosen(zt::ReviewMark mark);
    void fixChosen(const zt::ConsistencyFinding& finding, const zt::ConsistencyFix& fix);
    void addEvidenceAsked(QWidget* anchor);
    void periodAsked(QWidget* anchor);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildHead(QVBoxLayout* column);
    void buildStatement(QVBoxLayout* column);
    void buildEvidence(QVBoxLayout* column);
    void buildFields(QVBoxLayout* column);
    void showHead(const MaturityState& state, const ItemRow& row);
    void showProposal(const ItemAnswer& answer);
    void showAnswer(const MaturityState& state, const ItemAnswer& answer);
    void showEvidence(const MaturityState& state, const ItemAnswer& answer);
    void showFindings();
    void showPackNote(const MaturityState& state, const ItemRow& row);
    [[nodiscard]] ItemAnswer typedAnswer() const;
    void onTyping();

    AppContext& m_context;
    const MaturityState* m_state = nullptr;
    QString m_item;
    std::optional<ItemStatus> m_proposed;
    QList<ConsistencyFinding> m_shownFindings;

    Tag* m_id = nullptr;
    Tag* m_level = nullptr;
    ElidedLabel* m_where = nullptr;
    QLabel* m_place = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QLabel* m_sentence = nullptr;
    StatusSegment* m_status = nullptr;
    QWidget* m_shareRow = nullptr;
    QLabel* m_shareLabel = nullptr;
    QSpinBox* m_share = nullptr;
    QWidget* m_proposalHolder = nullptr;
    Note* m_proposalNote = nullptr;
    QPushButton* m_confirm = nullptr;
    QPushButton* m_drop = nullptr;
    Note* m_outside = nullptr;
    SectionHeading* m_statementHead = nullptr;
    QLabel* m_assessed = nullptr;
    StatementEdit* m_statement = nullptr;
    QVBoxLayout* m_findingPlace = nullptr;
    Note* m_findingNote = nullptr;
    Note* m_packNote = nullptr;
    SectionHeading* m_evidenceHead = nullptr;
    QPushButton* m_periodButton = nullptr;
    QPushButton* m_addButton = nullptr;
    EvidenceModel* m_evidenceModel = nullptr;
    EvidenceList* m_evidence = nullptr;
    QLabel* m_targetLabel = nullptr;
    DateField* m_target = nullptr;
    QLabel* m_assessorLabel = nullptr;
    QComboBox* m_assessor = nullptr;
    QLabel* m_reviewLabel = nullptr;
    ReviewSegment* m_review = nullptr;
    QLabel* m_reviewText = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace zt
