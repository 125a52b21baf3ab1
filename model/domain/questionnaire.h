// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/auditedits.h"
#include "model/domain/packtext.h"

namespace zt {

/// The questionnaire that goes to the audited unit and comes back: its columns and words, the key
/// of each row, and what to make of an answer that meets another one.

struct QuestionnaireColumn
{
    QString key; ///< of the working paper's field where it is an answer
    Bilingual head;
    bool answer = false; ///< filled in by the audited unit
};

/// In the order of the sheet; "key" is last, and hidden.
[[nodiscard]] const QList<QuestionnaireColumn>& questionnaireColumns();
/// "自評結果 Answer": both languages, so that either half is known again.
[[nodiscard]] QString headOf(const QuestionnaireColumn& column);
/// By the whole head, either half or the key; null where nobody knows it.
[[nodiscard]] const QuestionnaireColumn* questionnaireColumn(const QString& head);

/// "符合 Conforms"; empty for Unchecked.
[[nodiscard]] QString answerWord(AuditResult answer);
[[nodiscard]] QStringList answerWords();
/// By the whole word, either half or the key; "" is Unchecked.
[[nodiscard]] std::optional<AuditResult> answerFromWord(const QString& text);

/// What a row was when it was sent: the point, and the place in the trail. With it, what had been
/// answered by then is found in the trail itself; nothing needs to be kept for it.
struct SentRow
{
    AuditId audit;
    PointRef ref;
    qint64 seq = 0;
    QString head; ///< the first 16 digits of the trail's hash at that place

    bool operator==(const SentRow&) const = default;
};

[[nodiscard]] QString toKey(const SentRow& row);
[[nodiscard]] std::optional<SentRow> sentRowFromKey(const QString& key);

enum class AnswerFate : quint8 {
    Unchanged, ///< as it was sent, or as it is here already
    Accepted,  ///< changed there alone
    Conflict,  ///< changed there and here, to different things
};

/// "unchanged", "accepted", "conflict"
[[nodiscard]] QString toKey(AnswerFate fate);

struct AnswerMerge
{
    AnswerFate fate = AnswerFate::Unchanged;
    FieldValues values;    ///< what takes theirs over
    QStringList conflicts; ///< fields that differ in three ways

    bool operator==(const AnswerMerge&) const = default;
};

/// Sent, ours now, theirs; field by field. A field that `theirs` does not hold was not asked.
/// Blanks around a text and kinds of line ends do not make it another.
[[nodiscard]] AnswerMerge
mergeAnswer(const PointResult& sent, const PointResult& ours, const FieldValues& theirs);

} // namespace zt
