// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/answerbook.h"

#include <algorithm>

namespace zt {

namespace {

template <class Answers>
auto placeOf(Answers& answers, const QString& item)
{
    return std::lower_bound(
        answers.begin(), answers.end(), item, [](const ItemAnswer& answer, const QString& wanted) {
            return answer.item < wanted;
        });
}

} // namespace

const ItemAnswer* AnswerSheet::find(const QString& item) const
{
    const auto place = placeOf(answers, item);
    return place != answers.end() && place->item == item ? &*place : nullptr;
}

bool AnswerSheet::set(const ItemAnswer& answer)
{
    const auto place = placeOf(answers, answer.item);
    if (place != answers.end() && place->item == answer.item) {
        *place = answer;
        return false;
    }
    answers.insert(place - answers.begin(), answer);
    return true;
}

const AnswerSheet* AnswerBook::sheet(const Scope& scope) const
{
    const qint32 index = m_index.value(scope, -1);
    return index < 0 ? nullptr : &m_sheets[index];
}

const ItemAnswer* AnswerBook::find(const ItemRef& ref) const
{
    const AnswerSheet* found = sheet(ref.scope);
    return found == nullptr ? nullptr : found->find(ref.item);
}

void AnswerBook::set(const ItemAnswer& answer)
{
    qint32 index = m_index.value(answer.scope, -1);
    if (index < 0) {
        index = static_cast<qint32>(m_sheets.size());
        m_index.insert(answer.scope, index);
        m_sheets.append({answer.scope, {}});
    }
    m_count += m_sheets.edit(index).set(answer) ? 1 : 0;
}

void AnswerBook::add(AnswerSheet sheet)
{
    Q_ASSERT(!m_index.contains(sheet.scope));
    m_index.insert(sheet.scope, static_cast<qint32>(m_sheets.size()));
    m_count += sheet.answers.size();
    m_sheets.append(std::move(sheet));
}

void AnswerBook::remove(const ItemRef& ref)
{
    const qint32 index = m_index.value(ref.scope, -1);
    if (index < 0 || m_sheets[index].find(ref.item) == nullptr) {
        return;
    }
    QList<ItemAnswer>& answers = m_sheets.edit(index).answers;
    answers.removeAt(placeOf(answers, ref.item) - answers.begin());
    --m_count;
}

bool AnswerBook::operator==(const AnswerBook& other) const
{
    if (m_count != other.m_count) {
        return false;
    }
    return std::all_of(m_sheets.begin(), m_sheets.end(), [&](const AnswerSheet& mine) {
        const AnswerSheet* theirs = other.sheet(mine.scope);
        return theirs != nullptr ? theirs->answers == mine.answers : mine.answers.isEmpty();
    });
}

} // namespace zt
