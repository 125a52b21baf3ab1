// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/auditlist.h"

#include "model/base/errortext.h"
#include "model/domain/invariants.h"

#include <QJsonArray>
#include <QSet>

namespace zt {

namespace {

constexpr QLatin1String pointKey("point");
constexpr QLatin1String resultKey("result");
constexpr QLatin1String evidenceKey("evidence");
constexpr QLatin1String reasonKey("reason");

AnswerFault
faultAt(const PointSheet& place, const AnswerWords& words, const QString& key, const Error& error)
{
    return {0, key, words.value(key), errorSentence(error, place.language)};
}

/// Heads that stand for a key, besides the key itself.
QString keyOfHead(const QString& head)
{
    static const QHash<QString, QString> chinese{
        {QStringLiteral("查核點"), pointKey},
        {QStringLiteral("項次"), pointKey},
        {QStringLiteral("結果"), resultKey},
        {QStringLiteral("查核結果"), resultKey},
        {QStringLiteral("理由"), reasonKey},
        {QStringLiteral("程序"), QStringLiteral("procedure")},
        {QStringLiteral("查核程序"), QStringLiteral("procedure")},
        {QStringLiteral("觀察"), QStringLiteral("observation")},
        {QStringLiteral("觀察事項"), QStringLiteral("observation")},
        {QStringLiteral("樣本"), QStringLiteral("sample")},
        {QStringLiteral("結論"), QStringLiteral("conclusion")},
        {QStringLiteral("佐證"), evidenceKey},
    };
    static const QStringList keys{pointKey,
                                  resultKey,
                                  reasonKey,
                                  QStringLiteral("procedure"),
                                  QStringLiteral("observation"),
                                  QStringLiteral("sample"),
                                  QStringLiteral("conclusion"),
                                  evidenceKey};
    const QString word = head.trimmed();
    const QString known = chinese.value(word, word.toLower());
    return keys.contains(known) ? known : QString();
}

AnswerWords wordsOf(const SheetRow& row, const QStringList& keys)
{
    AnswerWords words;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const QString text = i < row.cells.size() ? row.cells[i].text.trimmed() : QString();
        if (!keys[i].isEmpty() && !text.isEmpty()) {
            words.insert(keys[i], text);
        }
    }
    return words;
}

/// What is attached already stays.
Result<QJsonArray> evidenceOf(const PointSheet& place, const PointRef& ref, const QString& names)
{
    const PointResult* present = place.snapshot.pointResult(place.audit.id, ref);
    QList<EvidenceId> ids = present != nullptr ? present->evidence : QList<EvidenceId>();
    for (const QString& name : QString(names)
                                   .replace(QLatin1Char(';'), QLatin1Char('\n'))
                                   .split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const Result<EvidenceId> id = evidenceFromText(place.snapshot, name.trimmed());
        if (!id) {
            return tl::unexpected(id.error());
        }
        if (!ids.contains(*id)) {
            ids.append(*id);
        }
    }
    QJsonArray list;
    for (const EvidenceId& id : ids) {
        list.append(id.toString());
    }
    return list;
}

/// The field that a refusal speaks of.
QString keyOf(const Error& error)
{
    return error.code == ErrorCode::NoteRequired ? reasonKey : error.args.value(1);
}

} // namespace

tl::expected<PointEdit, AnswerFault> pointFromWords(const PointSheet& place,
                                                    const AnswerWords& words)
{
    const auto fault = [&](const QString& key, const Error& error) {
        return tl::unexpected(faultAt(place, words, key, error));
    };
    const Result<PointRef> ref = pointFrom(words.value(pointKey), place.lists);
    if (!ref) {
        return fault(pointKey, ref.error());
    }
    FieldValues values;
    for (auto it = words.begin(); it != words.end(); ++it) {
        if (it.key() == resultKey) {
            const std::optional<AuditResult> result = auditResultFromWords(it.value());
            if (!result) {
                return fault(resultKey,
                             {ErrorCode::InvariantBroken,
                              {ref->point,
                               resultKey,
                               it.value(),
                               QStringLiteral("conform, partly, not, not_applicable, unchecked")},
                              {}});
            }
            const QString key = toKey(*result);
            values.insert(resultKey,
                          key.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(key));
        } else if (it.key() == evidenceKey) {
            const Result<QJsonArray> evidence = evidenceOf(place, *ref, it.value());
            if (!evidence) {
                return fault(evidenceKey, evidence.error());
            }
            values.insert(evidenceKey, *evidence);
        } else if (it.key() != pointKey) {
            values.insert(it.key(), it.value());
        }
    }
    const Signature nobody{QStringLiteral("?"), QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)};
    const Result<void> holds =
        editPoints(place.snapshot, place.audit, place.lists, {{*ref, values}}, nobody)
            .and_then([&](const ChangeSet& set) { return checkInvariants(place.snapshot, set); });
    if (!holds) {
        return fault(keyOf(holds.error()), holds.error());
    }
    return PointEdit{*ref, values};
}

PointList pointsFromSheet(const PointSheet& place, const Sheet& sheet)
{
    PointList list;
    if (sheet.rows.isEmpty()) {
        list.faults.append(
            {1, pointKey, {}, place.language.translate("Cli", "The column is missing.")});
        return list;
    }
    const QStringList keys =
        columnKeys(sheet.rows.first(), &keyOfHead, pointKey, list.faults, place.language);
    QSet<QString> seen;
    for (const SheetRow& row : sheet.rows.mid(1)) {
        const AnswerWords words = wordsOf(row, keys);
        if (words.isEmpty()) {
            continue;
        }
        ++list.rows;
        auto edit = pointFromWords(place, words);
        if (edit && seen.contains(toKey(edit->first))) {
            edit = tl::unexpected(
                AnswerFault{0,
                            pointKey,
                            words.value(pointKey),
                            place.language.translate("Cli", "The point is there twice.")});
        }
        if (edit) {
            seen.insert(toKey(edit->first));
            list.edits.append(*edit);
        } else {
            list.faults.append(edit.error());
            list.faults.last().line = row.number;
        }
    }
    return list;
}

} // namespace zt
