// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/trail/trailconsequences.h"

#include "app/pages/trail/trailaccess.h"

#include <QJsonArray>

namespace zt {

namespace {

constexpr qsizetype mostSystems = 8;

bool moved(const SystemVerdict& a, const SystemVerdict& b)
{
    return a.risk != b.risk || a.impact != b.impact || a.rank != b.rank || a.group != b.group ||
           a.applicableMask != b.applicableMask;
}

} // namespace

Result<Consequences> consequences(const Snapshot& before,
                                  const Snapshot& after,
                                  const QList<SystemId>& touched,
                                  JobContext& job)
{
    const Selection was = select(before.systems, *before.guideline, before.methodology);
    if (job.cancelled()) {
        return fail(ErrorCode::Cancelled);
    }
    const Selection is = select(after.systems, *after.guideline, after.methodology);
    Consequences result;
    result.selectedBefore = was.count(SelectionClass::Selected);
    result.selectedAfter = is.count(SelectionClass::Selected);
    for (const SystemId& id : touched) {
        const qint32 then = before.indexOf(id);
        const qint32 now = after.indexOf(id);
        if (then < 0 || now < 0 || result.systems.size() >= mostSystems) {
            continue;
        }
        if (moved(was.verdicts.at(then), is.verdicts.at(now))) {
            result.systems.append(
                {after.systems[now].code, was.verdicts.at(then), is.verdicts.at(now)});
        }
    }
    return result;
}

Result<EntryWays> entryWays(const QString& path,
                            const Snapshot& present,
                            qint64 seq,
                            const QList<SystemId>& touched,
                            JobContext& job)
{
    const auto count = [](const Result<ChangeSet>& changes) -> Result<qint64> {
        return changes.map([](const ChangeSet& set) { return fieldCount(set); });
    };
    const Result<ChangeSet> toBefore = readReturn(path, present, seq - 1);
    const Result<ChangeSet> toAfter = readReturn(path, present, seq);
    EntryWays ways{count(readRevert(path, present, seq)), count(toBefore), std::nullopt};
    if (!toBefore || !toAfter) {
        return ways;
    }
    const Result<Snapshot> before = applied(present, *toBefore);
    const Result<Snapshot> after = applied(present, *toAfter);
    if (before && after) {
        const Result<Consequences> followed = consequences(*before, *after, touched, job);
        if (!followed) {
            return tl::unexpected(followed.error());
        }
        ways.consequences = *followed;
    }
    return ways;
}

qint64 fieldCount(const ChangeSet& changes)
{
    qint64 count = 0;
    for (const Change& change : changes.changes) {
        const QJsonObject json = toJson(change);
        const QJsonObject before = json.value(QLatin1String("before")).toObject();
        const QJsonObject after = json.value(QLatin1String("after")).toObject();
        count += std::max(before.size(), after.size());
    }
    return count;
}

QList<FieldChange> fieldChanges(const QJsonArray& changes, int most)
{
    QList<FieldChange> fields;
    for (const auto value : changes) {
        const QJsonObject change = value.toObject();
        const bool hadBefore = change.contains(QLatin1String("before"));
        const bool hasAfter = change.contains(QLatin1String("after"));
        const QJsonObject before = change.value(QLatin1String("before")).toObject();
        const QJsonObject after = change.value(QLatin1String("after")).toObject();
        const QStringList keys = hasAfter ? after.keys() : before.keys();
        for (const QString& key : keys) {
            const QJsonValue was = before.value(key);
            const QJsonValue is = after.value(key);
            const auto blank = [](const QJsonValue& one) {
                return one.isNull() || one.isUndefined() || one == QJsonValue(QString());
            };
            if (blank(was) && blank(is)) {
                continue;
            }
            if (fields.size() >= most) {
                return fields;
            }
            fields.append({change.value(QLatin1String("code")).toString(),
                           change.value(QLatin1String("kind")).toString(),
                           change.value(QLatin1String("id")).toString(),
                           key,
                           was,
                           is,
                           hadBefore,
                           hasAfter});
        }
    }
    return fields;
}

QList<SystemId> touchedSystems(const QJsonArray& changes, int most)
{
    QList<SystemId> ids;
    for (const auto value : changes) {
        const QJsonObject change = value.toObject();
        if (ids.size() >= most) {
            break;
        }
        if (change.value(QLatin1String("kind")) == QLatin1String("system")) {
            ids.append(SystemId::fromString(change.value(QLatin1String("id")).toString()));
        }
    }
    return ids;
}

} // namespace zt
