// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/audit/questionnaire/returnedform.h"

#include <QAbstractTableModel>

namespace zt {

/// What becomes of a questionnaire that came back, in groups: faults, changed on both sides,
/// accepted, unknown rows. One row for each field that differs.
class ReturnModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Place, Point, Field, Sent, Ours, Theirs, Decision, ColumnCount };
    enum class Group : quint8 { Faults, Conflicts, Accepted, Unknown };

    explicit ReturnModel(AppContext& context, QObject* parent = nullptr);

    void set(const ReturnedForm& form, const ReturnedOutcomes& outcomes);

    [[nodiscard]] bool isHead(int row) const;
    [[nodiscard]] Group group(int row) const;
    /// Null where the row is not of a point that both sides changed.
    [[nodiscard]] const ReturnedOutcome* conflict(int row) const;
    /// The first row after `row` of another point that nobody has decided; -1 where there is none.
    [[nodiscard]] int nextOpen(int row) const;
    /// Of the side that counts; blank while nobody has decided.
    [[nodiscard]] TakeRules::Side side(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Group group = Group::Faults;
        qsizetype at = -1; ///< among faults or outcomes; -1 = head of the group
        QString field;
        int count = 0; ///< of a head
    };

    void addFaults();
    void addOutcomes(Group group);
    [[nodiscard]] static std::optional<Group> groupOf(ReturnedOutcome::Fate fate);
    [[nodiscard]] QString headText(const Row& row) const;
    [[nodiscard]] QString faultText(const QuestionnaireFault& fault, int column) const;
    [[nodiscard]] QString outcomeText(const Row& row, int column) const;
    [[nodiscard]] QString decisionText(const ReturnedOutcome& outcome) const;

    AppContext& m_context;
    QList<QuestionnaireFault> m_faults;
    QList<ReturnedOutcome> m_outcomes;
    QList<Row> m_rows;
};

} // namespace zt
