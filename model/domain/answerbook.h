// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/chunkedlist.h"
#include "model/domain/itemanswer.h"

#include <QHash>

namespace zt {

/// The answers of one scope, in the order of their items.
struct AnswerSheet
{
    Scope scope;
    QList<ItemAnswer> answers;

    /// Null when the item has no answer.
    [[nodiscard]] const ItemAnswer* find(const QString& item) const;
    /// Puts the answer in its place; true where the item had none.
    bool set(const ItemAnswer& answer);

    bool operator==(const AnswerSheet&) const = default;
};

/// All item answers of an assessment, by scope: 10,000 systems × 36 items at hand at once. Copies
/// share everything but what was changed.
class AnswerBook
{
public:
    [[nodiscard]] const ItemAnswer* find(const ItemRef& ref) const;
    /// Null when the scope has no answers.
    [[nodiscard]] const AnswerSheet* sheet(const Scope& scope) const;

    /// Every scope that ever had an answer; a sheet may be empty again.
    [[nodiscard]] const ChunkedList<AnswerSheet>& sheets() const { return m_sheets; }

    [[nodiscard]] qsizetype count() const { return m_count; }

    void set(const ItemAnswer& answer);
    /// The sheet of a scope that has none yet.
    void add(AnswerSheet sheet);
    void remove(const ItemRef& ref);

    /// The same answers; empty sheets and their order do not count.
    bool operator==(const AnswerBook& other) const;

private:
    ChunkedList<AnswerSheet> m_sheets;
    QHash<Scope, qint32> m_index;
    qsizetype m_count = 0;
};

} // namespace zt
