// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/questionnaire.h"

#include "model/domain/enumkeys.h"
#include "model/domain/fields.h"

#include <algorithm>
#include <array>

namespace zt {

namespace {

constexpr QChar separator(QLatin1Char('|'));
constexpr qsizetype headDigits = 16;

constexpr EnumKeys<AnswerFate, 3> fateKeys{{
    {AnswerFate::Unchanged, "unchanged"},
    {AnswerFate::Accepted, "accepted"},
    {AnswerFate::Conflict, "conflict"},
}};

QString inBoth(const Bilingual& text)
{
    return text.zh + QLatin1Char(' ') + text.en;
}

/// 部份 is as common as 部分; letters may be of full width.
QString plainWord(const QString& word)
{
    return word.normalized(QString::NormalizationForm_KC)
        .simplified()
        .replace(QStringLiteral("部份"), QStringLiteral("部分"));
}

bool isOneOf(const QString& word, const Bilingual& text, const QString& key)
{
    const QString plain = plainWord(word);
    const auto is = [&](const QString& one) {
        return plain.compare(one, Qt::CaseInsensitive) == 0;
    };
    return is(inBoth(text)) || is(text.zh) || is(text.en) || is(key);
}

struct AnswerName
{
    AuditResult answer;
    Bilingual name;
};

const QList<AnswerName>& answerNames()
{
    static const QList<AnswerName> names{
        {AuditResult::Conform, {QStringLiteral("符合"), QStringLiteral("Conforms")}},
        {AuditResult::Partly, {QStringLiteral("部分符合"), QStringLiteral("Partly conforms")}},
        {AuditResult::Not, {QStringLiteral("不符合"), QStringLiteral("Does not conform")}},
        {AuditResult::NotApplicable, {QStringLiteral("不適用"), QStringLiteral("Not applicable")}},
    };
    return names;
}

/// What two texts must share to be the same.
QJsonValue plain(const QJsonValue& value)
{
    if (!value.isString()) {
        return value;
    }
    QString text = value.toString();
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return text.trimmed();
}

} // namespace

const QList<QuestionnaireColumn>& questionnaireColumns()
{
    const auto text = [](const char* zh, const char* en) {
        return Bilingual{QString::fromUtf8(zh), QString::fromUtf8(en)};
    };
    static const QList<QuestionnaireColumn> columns{
        {QStringLiteral("point"), text("查核點", "Point"), false},
        {QStringLiteral("group"), text("類別", "Category"), false},
        {QStringLiteral("text"), text("查核內容", "What is asked"), false},
        {QStringLiteral("hint"), text("建議佐證", "Suggested evidence"), false},
        {QStringLiteral("answer"), text("自評結果", "Answer"), true},
        {QStringLiteral("answer_text"), text("說明", "Explanation"), true},
        {QStringLiteral("answer_evidence"), text("佐證", "Evidence"), true},
        {QStringLiteral("answered_by"), text("填答人", "Answered by"), true},
        {QStringLiteral("answered_on"), text("填答日", "Answered on"), true},
        {QStringLiteral("key"), text("識別碼", "Key"), false},
    };
    return columns;
}

QString headOf(const QuestionnaireColumn& column)
{
    return inBoth(column.head);
}

const QuestionnaireColumn* questionnaireColumn(const QString& head)
{
    const QList<QuestionnaireColumn>& all = questionnaireColumns();
    const auto found = std::find_if(all.begin(), all.end(), [&](const QuestionnaireColumn& one) {
        return isOneOf(head, one.head, one.key);
    });
    return found != all.end() ? &*found : nullptr;
}

QString answerWord(AuditResult answer)
{
    for (const AnswerName& one : answerNames()) {
        if (one.answer == answer) {
            return inBoth(one.name);
        }
    }
    return {};
}

QStringList answerWords()
{
    QStringList words;
    for (const AnswerName& one : answerNames()) {
        words.append(inBoth(one.name));
    }
    return words;
}

std::optional<AuditResult> answerFromWord(const QString& text)
{
    if (text.trimmed().isEmpty()) {
        return AuditResult::Unchecked;
    }
    for (const AnswerName& one : answerNames()) {
        if (isOneOf(text, one.name, toKey(one.answer))) {
            return one.answer;
        }
    }
    return std::nullopt;
}

QString toKey(const SentRow& row)
{
    return QStringList{
        row.audit.toString(), QString::number(row.seq), row.head.left(headDigits), toKey(row.ref)}
        .join(separator);
}

std::optional<SentRow> sentRowFromKey(const QString& key)
{
    // The code comes last, for it may hold anything.
    const QString audit = key.section(separator, 0, 0);
    const QString seq = key.section(separator, 1, 1);
    const QString head = key.section(separator, 2, 2);
    const std::optional<PointRef> ref = pointRefFromKey(key.section(separator, 3));
    SentRow row{AuditId::fromString(audit), {}, seq.toLongLong(), head};
    if (row.audit.isNull() || row.seq <= 0 || head.size() != headDigits || !ref) {
        return std::nullopt;
    }
    row.ref = *ref;
    return row;
}

QString toKey(AnswerFate fate)
{
    return fateKeys.toKey(fate);
}

AnswerMerge mergeAnswer(const PointResult& sent, const PointResult& ours, const FieldValues& theirs)
{
    AnswerMerge merge;
    for (auto it = theirs.begin(); it != theirs.end(); ++it) {
        const Field<PointResult>* field = findField(pointResultFields(), it.key());
        if (field == nullptr) {
            continue;
        }
        const QJsonValue was = plain(field->get(sent));
        const QJsonValue is = plain(field->get(ours));
        const QJsonValue comes = plain(it.value());
        if (comes == was || comes == is) {
            continue;
        }
        merge.values.insert(it.key(), comes);
        if (is != was) {
            merge.conflicts.append(it.key());
        }
    }
    if (!merge.conflicts.isEmpty()) {
        merge.fate = AnswerFate::Conflict;
    } else if (!merge.values.isEmpty()) {
        merge.fate = AnswerFate::Accepted;
    }
    return merge;
}

} // namespace zt
