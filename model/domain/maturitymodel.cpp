// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/maturitymodel.h"

#include <algorithm>

namespace zt {

namespace {

template <class T, class Match>
const T* firstOf(const QList<T>& list, Match match)
{
    const auto found = std::find_if(list.begin(), list.end(), match);
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const CisaRow* MaturityModel::row(const QString& rowId) const
{
    return firstOf(rows, [&](const CisaRow& one) { return one.id == rowId; });
}

const CisaStage* MaturityModel::stage(int order) const
{
    return firstOf(stages, [&](const CisaStage& one) { return one.order == order; });
}

const SourceDoc* MaturityModel::source(const QString& key) const
{
    return firstOf(sources, [&](const SourceDoc& one) { return one.key == key; });
}

} // namespace zt
