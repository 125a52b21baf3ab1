// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/trail/trailrows.h"

#include "app/shell/windowtexts.h"
#include "model/domain/labels.h"

#include <algorithm>

namespace zt {

namespace {

constexpr int hashGroup = 8;
/// A histogram over more days than this would be longer than any screen is wide.
constexpr qint64 mostDays = 3660;

} // namespace

TrailKind trailKind(const QString& labelCode)
{
    if (labelCode == labels::import || labelCode == labels::systemsPaste) {
        return TrailKind::Import;
    }
    if (labelCode == labels::undo || labelCode == labels::redo || labelCode == labels::revert ||
        labelCode == labels::returnTo) {
        return TrailKind::Undo;
    }
    if (labelCode == labels::documentCreate || labelCode.startsWith(QLatin1String("pack."))) {
        return TrailKind::Beginning;
    }
    if (labelCode.startsWith(QLatin1String("sign_off.")) ||
        labelCode.startsWith(QLatin1String("point."))) {
        return TrailKind::SignOffs;
    }
    if (labelCode.startsWith(QLatin1String("methodology.")) ||
        labelCode == labels::selectionAdopt || labelCode == labels::profileEdit) {
        return TrailKind::Method;
    }
    if (labelCode == labels::systemAdd || labelCode == labels::systemRemove ||
        labelCode == labels::systemsRemove || labelCode == labels::systemEdit) {
        return TrailKind::Systems;
    }
    return TrailKind::Answers;
}

ChainMark chainMark(const QString& labelCode)
{
    if (labelCode == labels::selectionAdopt || labelCode == labels::documentCreate) {
        return ChainMark::Flag;
    }
    switch (trailKind(labelCode)) {
    case TrailKind::Import:
        return ChainMark::Square;
    case TrailKind::Undo:
        return ChainMark::RingArrow;
    case TrailKind::SignOffs:
        return labelCode.startsWith(QLatin1String("sign_off.")) ? ChainMark::Diamond
                                                                : ChainMark::Flag;
    case TrailKind::Answers:
    case TrailKind::Systems:
    case TrailKind::Method:
    case TrailKind::Beginning:
        break;
    }
    return ChainMark::Ring;
}

TrailRow trailRow(const TrailEntry& entry, const QString& text)
{
    TrailRow row;
    row.seq = entry.seq;
    row.time = entry.time.toMSecsSinceEpoch();
    row.day = shownTime(entry.time).date();
    row.actor = entry.actor;
    row.label = entry.label;
    row.text = text;
    row.kind = trailKind(entry.label.code);
    row.hasReason = !entry.reason.isEmpty();
    row.subjects = entry.subjects;
    row.fieldCount = entry.fieldCount;
    row.hash = entry.hash;
    return row;
}

bool matches(const TrailRow& row, const TrailFilter& filter)
{
    if (filter.actors.contains(row.actor) || filter.kinds.contains(row.kind) ||
        (filter.reasonOnly && !row.hasReason)) {
        return false;
    }
    if ((filter.from.isValid() && row.day < filter.from) ||
        (filter.to.isValid() && row.day > filter.to)) {
        return false;
    }
    const QString& text = filter.text;
    if (text.isEmpty()) {
        return true;
    }
    if (text.startsWith(QLatin1Char('#'))) {
        return QString::number(row.seq) == text.mid(1).remove(QLatin1Char(','));
    }
    const auto contains = [&text](const QString& one) {
        return one.contains(text, Qt::CaseInsensitive);
    };
    return contains(row.text) || contains(row.actor) ||
           row.hash.startsWith(text, Qt::CaseInsensitive) ||
           std::any_of(row.subjects.begin(), row.subjects.end(), contains) ||
           std::any_of(row.label.args.begin(), row.label.args.end(), contains);
}

TrailFacets trailFacets(const QList<TrailRow>& rows)
{
    TrailFacets facets;
    QHash<QString, int> actors;
    QHash<QDate, int> days;
    for (const TrailRow& row : rows) {
        ++actors[row.actor];
        ++days[row.day];
        ++facets.kinds[static_cast<size_t>(row.kind)];
        facets.withReason += row.hasReason ? 1 : 0;
    }
    for (auto it = actors.cbegin(); it != actors.cend(); ++it) {
        facets.actors.append({it.key(), it.value()});
    }
    std::sort(facets.actors.begin(), facets.actors.end(), [](const auto& a, const auto& b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    if (!days.isEmpty()) {
        const QList<QDate> known = days.keys();
        const QDate last = *std::max_element(known.begin(), known.end());
        const QDate first =
            std::max(*std::min_element(known.begin(), known.end()), last.addDays(1 - mostDays));
        for (QDate day = first; day <= last; day = day.addDays(1)) {
            facets.days.append({day, days.value(day), 0});
        }
    }
    return facets;
}

QString groupedHash(const QString& hash)
{
    QStringList groups;
    for (qsizetype i = 0; i < hash.size(); i += hashGroup) {
        groups.append(hash.mid(i, hashGroup));
    }
    return groups.join(QLatin1Char(' '));
}

QList<TrailLine> trailLines(const QList<TrailRow>& rows, const TrailFilter& filter)
{
    QList<TrailLine> lines;
    qsizetype heading = -1;
    for (int i = 0; i < rows.size(); ++i) {
        const TrailRow& row = rows.at(i);
        if (!matches(row, filter)) {
            continue;
        }
        if (heading < 0 || lines.at(heading).day != row.day) {
            heading = lines.size();
            lines.append({-1, row.day, 0});
        }
        lines.append({i, row.day, 0});
        ++lines[heading].count;
    }
    return lines;
}

} // namespace zt
