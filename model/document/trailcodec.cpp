// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/trailcodec.h"

#include "model/base/clock.h"
#include "model/crypto/digest.h"

#include <QJsonDocument>
#include <QSet>

namespace zt {

namespace {

constexpr qsizetype maxSubjects = 8;

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject labelToJson(const ActionLabel& label)
{
    return {{QStringLiteral("code"), label.code},
            {QStringLiteral("args"), QJsonArray::fromStringList(label.args)}};
}

ActionLabel labelFromJson(const QJsonObject& json)
{
    ActionLabel label;
    label.code = json.value(QLatin1String("code")).toString();
    const QJsonArray args = json.value(QLatin1String("args")).toArray();
    for (const auto arg : args) {
        label.args.append(arg.toString());
    }
    return label;
}

/// Change by change: one document over 100,000 systems would need many times its own size.
Result<void> appendChanges(QByteArray& out, const QList<Change>& changes, JobContext& job)
{
    out += '[';
    for (qsizetype i = 0; i < changes.size(); ++i) {
        if (job.cancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        if (i > 0) {
            out += ',';
        }
        appendTrailForm(out, changes[i]);
        job.progress(i, changes.size() * 2);
    }
    out += ']';
    return {};
}

/// A field that is on both sides counts once.
qint32 fieldCountOf(const QJsonObject& change)
{
    const QJsonObject before = change.value(QLatin1String("before")).toObject();
    const QJsonObject after = change.value(QLatin1String("after")).toObject();
    auto count = static_cast<qint32>(after.size());
    for (auto it = before.begin(); it != before.end(); ++it) {
        count += after.contains(it.key()) ? 0 : 1;
    }
    return count;
}

void countChanges(TrailEntry& entry)
{
    QSet<QString> seen;
    for (const auto value : std::as_const(entry.changes)) {
        const QJsonObject change = value.toObject();
        entry.fieldCount += fieldCountOf(change);
        const QString code = change.value(QLatin1String("code")).toString();
        if (!code.isEmpty() && entry.subjects.size() < maxSubjects && !seen.contains(code)) {
            seen.insert(code);
            entry.subjects.append(code);
        }
    }
}

tl::unexpected<Error> broken(qint64 seq, const QString& what)
{
    return fail(ErrorCode::TrailBroken, {QString::number(seq), what});
}

} // namespace

QByteArray chainHash(const QByteArray& previousHash, const QByteArray& stored)
{
    Sha256 digest;
    digest.add(previousHash);
    digest.add(stored);
    return digest.finish();
}

Result<StoredEntry>
makeEntry(const TrailHead& head, const TrailStamp& stamp, const ChangeSet& changes, JobContext& job)
{
    StoredEntry entry;
    entry.seq = head.seq + 1;
    // Keys in order, as QJsonDocument writes them: "changes" comes between these two parts.
    entry.stored = compact({{QStringLiteral("actor"), stamp.actor}});
    entry.stored.chop(1);
    entry.stored += ",\"changes\":";
    const Result<void> written = appendChanges(entry.stored, changes.changes, job);
    if (!written) {
        return tl::unexpected(written.error());
    }
    entry.stored += ',';
    entry.stored += compact({
                                {QStringLiteral("label"), labelToJson(changes.label)},
                                {QStringLiteral("reason"), changes.reason},
                                {QStringLiteral("seq"), entry.seq},
                                {QStringLiteral("time"), toStoredTime(stamp.time)},
                                {QStringLiteral("uuid"), stamp.uuid.toString(QUuid::WithoutBraces)},
                            })
                        .sliced(1);
    entry.previousHash = head.hash;
    entry.hash = chainHash(entry.previousHash, entry.stored);
    return entry;
}

QDateTime timeFromEnd(const QByteArray& end)
{
    // No quotation mark within a text stands without a backslash before it, so this is the key.
    const qsizetype key = end.lastIndexOf(",\"time\":\"");
    const QByteArray tail = key < 0 ? QByteArray() : '{' + end.sliced(key + 1);
    return fromStoredTime(
        QJsonDocument::fromJson(tail).object().value(QLatin1String("time")).toString());
}

Result<TrailEntry> readOutline(const StoredEntry& stored)
{
    // As above: unescaped quotation marks stand around names only.
    const qsizetype from = stored.stored.indexOf(",\"changes\":[");
    const qsizetype to = stored.stored.lastIndexOf("],\"label\":");
    if (from < 0 || to < from) {
        return broken(stored.seq, QStringLiteral("not an entry of the trail"));
    }
    StoredEntry outline = stored;
    outline.stored = stored.stored.first(from) + stored.stored.sliced(to + 1);
    Result<TrailEntry> entry = readEntry(outline);
    if (entry) {
        entry->storedBytes = stored.stored.size();
    }
    return entry;
}

Result<TrailEntry> readEntry(const StoredEntry& stored)
{
    QJsonParseError error{};
    const QJsonObject json = QJsonDocument::fromJson(stored.stored, &error).object();
    if (error.error != QJsonParseError::NoError) {
        return broken(stored.seq, error.errorString());
    }
    if (json.value(QLatin1String("seq")).toInteger() != stored.seq) {
        return broken(stored.seq, QStringLiteral("another number inside"));
    }
    TrailEntry entry;
    entry.seq = stored.seq;
    entry.uuid = QUuid::fromString(json.value(QLatin1String("uuid")).toString());
    entry.time = fromStoredTime(json.value(QLatin1String("time")).toString());
    entry.actor = json.value(QLatin1String("actor")).toString();
    entry.label = labelFromJson(json.value(QLatin1String("label")).toObject());
    entry.reason = json.value(QLatin1String("reason")).toString();
    entry.changes = json.value(QLatin1String("changes")).toArray();
    entry.previousHash = QString::fromLatin1(stored.previousHash.toHex());
    entry.hash = QString::fromLatin1(stored.hash.toHex());
    entry.storedBytes = stored.stored.size();
    if (entry.uuid.isNull() || !entry.time.isValid() || entry.label.code.isEmpty()) {
        return broken(stored.seq, QStringLiteral("not an entry of the trail"));
    }
    countChanges(entry);
    return entry;
}

} // namespace zt
