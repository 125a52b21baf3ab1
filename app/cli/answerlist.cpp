// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answerlist.h"

#include "app/cli/scopeoption.h"
#include "app/cli/statuswords.h"
#include "model/base/errortext.h"
#include "model/domain/fields.h"
#include "model/domain/invariants.h"

#include <QJsonArray>
#include <QSet>

namespace zt {

namespace {

constexpr QLatin1String scopeKey("scope");
constexpr QLatin1String itemKey("item");
constexpr QLatin1String statusKey("status");
constexpr QLatin1String shareKey("share");
constexpr QLatin1String noteKey("note");
constexpr QLatin1String evidenceKey("evidence");

struct Reader
{
    const Snapshot& snapshot;
    const AnswerWords& words;
    const Language& language;

    [[nodiscard]] tl::unexpected<AnswerFault> fault(const QString& key, const Error& error) const
    {
        return tl::unexpected(
            AnswerFault{0, key, words.value(key), errorSentence(error, language)});
    }

    [[nodiscard]] tl::expected<ItemRef, AnswerFault> ref() const
    {
        const QString scopeWord = words.value(scopeKey);
        const Result<Scope> scope = scopeWord.isEmpty() ? Result<Scope>(Scope::institution())
                                                        : scopeFromText(scopeWord, snapshot);
        if (!scope) {
            return fault(scopeKey, scope.error());
        }
        const QString item = words.value(itemKey);
        if (snapshot.guideline->item(item) == nullptr) {
            return fault(itemKey, {ErrorCode::UnknownEntity, {itemKey, item}, {}});
        }
        return ItemRef{*scope, item};
    }

    /// Status and the share that its words or the field of its own say.
    [[nodiscard]] tl::expected<void, AnswerFault> takeStatus(FieldValues& values) const
    {
        const std::optional<StatusWord> status = statusFromWords(words.value(statusKey));
        if (!status) {
            return fault(statusKey,
                         {ErrorCode::InvariantBroken,
                          {QStringLiteral("answer"),
                           statusKey,
                           words.value(statusKey),
                           QStringLiteral("implemented, partial 60%, planned, not_implemented, "
                                          "not_applicable, not_assessed")},
                          {}});
        }
        const QString key = toKey(status->status);
        values.insert(statusKey, key.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(key));
        if (status->sharePercent) {
            values.insert(shareKey, *status->sharePercent);
        }
        return {};
    }

    [[nodiscard]] tl::expected<void, AnswerFault> takeShare(FieldValues& values) const
    {
        QString digits = words.value(shareKey).normalized(QString::NormalizationForm_KC).trimmed();
        digits.remove(QLatin1Char('%'));
        bool ok = digits.isEmpty();
        const int share = digits.isEmpty() ? 0 : digits.toInt(&ok);
        if (!ok) {
            return fault(shareKey,
                         {ErrorCode::InvariantBroken,
                          {QStringLiteral("answer"),
                           shareKey,
                           words.value(shareKey),
                           QStringLiteral("1–99")},
                          {}});
        }
        if (!digits.isEmpty() || !values.contains(shareKey)) {
            values.insert(shareKey, share);
        }
        return {};
    }

    [[nodiscard]] tl::expected<void, AnswerFault> takeEvidence(const ItemRef& ref,
                                                               FieldValues& values) const
    {
        const ItemAnswer* present = snapshot.answers.find(ref);
        QList<EvidenceId> ids = present != nullptr ? present->evidence : QList<EvidenceId>();
        for (const QString& name :
             words.value(evidenceKey).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            const Result<EvidenceId> id = evidenceFromText(snapshot, name.trimmed());
            if (!id) {
                return fault(evidenceKey, id.error());
            }
            if (!ids.contains(*id)) {
                ids.append(*id);
            }
        }
        QJsonArray list;
        for (const EvidenceId& id : ids) {
            list.append(id.toString());
        }
        values.insert(evidenceKey, list);
        return {};
    }

    [[nodiscard]] tl::expected<void, AnswerFault>
    take(const QString& key, const ItemRef& ref, FieldValues& values) const
    {
        if (key == statusKey) {
            return takeStatus(values);
        }
        if (key == shareKey) {
            return takeShare(values);
        }
        if (key == evidenceKey) {
            return takeEvidence(ref, values);
        }
        const QString& text = words[key];
        const bool date =
            key.endsWith(QLatin1String("_on")) || key.endsWith(QLatin1String("_date"));
        values.insert(key,
                      date && text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text));
        return {};
    }

    /// The field that a refusal speaks of.
    [[nodiscard]] static QString keyOf(const Error& error)
    {
        if (error.code == ErrorCode::NoteRequired) {
            return error.args.value(1) == toKey(ReviewMark::Returned)
                       ? QStringLiteral("review_note")
                       : QString(noteKey);
        }
        return error.args.value(1);
    }
};

/// Heads that stand for a key, besides the key itself.
QString keyOfHead(const QString& head)
{
    static const QHash<QString, QString> chinese{
        {QStringLiteral("範圍"), QStringLiteral("scope")},
        {QStringLiteral("系統編號"), QStringLiteral("scope")},
        {QStringLiteral("項次"), QStringLiteral("item")},
        {QStringLiteral("狀態"), QStringLiteral("status")},
        {QStringLiteral("實施比例"), QStringLiteral("share")},
        {QStringLiteral("說明"), QStringLiteral("note")},
        {QStringLiteral("做法說明"), QStringLiteral("note")},
        {QStringLiteral("佐證"), QStringLiteral("evidence")},
        {QStringLiteral("評估人"), QStringLiteral("assessor")},
        {QStringLiteral("評估日"), QStringLiteral("assessed_on")},
        {QStringLiteral("目標日"), QStringLiteral("target_date")},
        {QStringLiteral("覆核"), QStringLiteral("review")},
        {QStringLiteral("覆核人"), QStringLiteral("reviewer")},
        {QStringLiteral("覆核意見"), QStringLiteral("review_note")},
        {QStringLiteral("覆核日"), QStringLiteral("reviewed_on")},
    };
    const QString word = head.trimmed();
    if (chinese.contains(word)) {
        return chinese.value(word);
    }
    const QString key = word.toLower();
    const bool known =
        key == scopeKey || key == itemKey || findField(itemAnswerFields(), key) != nullptr;
    return known ? key : QString();
}

AnswerWords wordsOf(const SheetRow& row, const QStringList& keys)
{
    AnswerWords words;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const QString text = i < row.cells.size() ? row.cells[i].text : QString();
        // An empty cell says nothing; only the option of its own takes a text away.
        if (!keys[i].isEmpty() && !text.trimmed().isEmpty()) {
            QString value = keys[i] == noteKey ? text : text.trimmed();
            if (keys[i] == evidenceKey) {
                value.replace(QLatin1Char(';'), QLatin1Char('\n'));
            }
            words.insert(keys[i], value);
        }
    }
    return words;
}

} // namespace

QStringList columnKeys(const SheetRow& head,
                       QString (*keyOf)(const QString&),
                       const QString& needed,
                       QList<AnswerFault>& faults,
                       const Language& language)
{
    QStringList keys;
    for (const Cell& cell : head.cells) {
        const QString key = keyOf(cell.text);
        const bool twice = !key.isEmpty() && keys.contains(key);
        if ((key.isEmpty() && !cell.text.trimmed().isEmpty()) || twice) {
            faults.append({head.number,
                           cell.text,
                           cell.text,
                           twice ? language.translate("Cli", "The column is there twice.")
                                 : language.translate("Cli", "No such column.")});
        }
        keys.append(key);
    }
    if (!keys.contains(needed)) {
        faults.append(
            {head.number, needed, {}, language.translate("Cli", "The column is missing.")});
    }
    return keys;
}

Result<EvidenceId> evidenceFromText(const Snapshot& snapshot, const QString& text)
{
    const EvidenceId id = EvidenceId::fromString(text);
    if (snapshot.evidenceOf(id) != nullptr) {
        return id;
    }
    QList<EvidenceId> named;
    for (const Evidence& one : snapshot.evidence) {
        if (one.name == text) {
            named.append(one.id);
        }
    }
    if (named.size() == 1) {
        return named.first();
    }
    return fail(named.isEmpty() ? ErrorCode::UnknownEntity : ErrorCode::DuplicateName,
                {evidenceKey, text});
}

tl::expected<ItemAnswerEdit, AnswerFault>
answerFromWords(const Snapshot& snapshot, const AnswerWords& words, const Language& language)
{
    const Reader reader{snapshot, words, language};
    const auto ref = reader.ref();
    if (!ref) {
        return tl::unexpected(ref.error());
    }
    FieldValues values;
    // The status first: a share of its own goes before the one in its words.
    QStringList keys = words.keys();
    keys.removeAll(scopeKey);
    keys.removeAll(itemKey);
    if (keys.removeAll(statusKey) > 0) {
        keys.prepend(statusKey);
    }
    for (const QString& key : std::as_const(keys)) {
        const auto taken = reader.take(key, *ref, values);
        if (!taken) {
            return tl::unexpected(taken.error());
        }
    }
    const Result<void> holds =
        editAnswer(snapshot, *ref, values).and_then([&](const ChangeSet& set) {
            return checkInvariants(snapshot, set);
        });
    if (!holds) {
        return reader.fault(Reader::keyOf(holds.error()), holds.error());
    }
    return ItemAnswerEdit{*ref, values};
}

AnswerList answersFromSheet(const Snapshot& snapshot, const Sheet& sheet, const Language& language)
{
    AnswerList list;
    if (sheet.rows.isEmpty()) {
        list.faults.append({1, itemKey, {}, language.translate("Cli", "The column is missing.")});
        return list;
    }
    const QStringList keys =
        columnKeys(sheet.rows.first(), &keyOfHead, itemKey, list.faults, language);
    QSet<QString> seen;
    for (const SheetRow& row : sheet.rows.mid(1)) {
        const AnswerWords words = wordsOf(row, keys);
        if (words.isEmpty()) {
            continue;
        }
        ++list.rows;
        auto edit = answerFromWords(snapshot, words, language);
        if (edit && seen.contains(toKey(edit->first))) {
            edit = tl::unexpected(
                AnswerFault{0,
                            itemKey,
                            words.value(itemKey),
                            language.translate("Cli", "The item of this scope is there twice.")});
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
