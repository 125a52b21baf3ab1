// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/answerrepo.h"

#include "model/storage/sqlconnection.h"
#include "model/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace zt {

namespace {

enum Column {
    ScopeKey,
    Item,
    Status,
    Share,
    Note,
    EvidenceIds,
    Assessor,
    AssessedOn,
    TargetDate,
    Review,
    Reviewer,
    ReviewNote,
    ReviewedOn,
};

const QString columns =
    QStringLiteral("scope, item, status, share, note, evidence, assessor, assessed_on, "
                   "target_date, review, reviewer, review_note, reviewed_on");

/// Reads rows that come in the order of their scopes. Texts that repeat are kept once.
class Reader
{
public:
    /// None where the row holds what this program does not write.
    std::optional<ItemAnswer> read(const Statement& row)
    {
        ItemAnswer answer;
        const bool known = readScope(row, answer) && readStatus(row, answer) &&
                           readDates(row, answer) && readEvidence(row, answer);
        if (!known) {
            return std::nullopt;
        }
        answer.item = shared(row.text(Item));
        answer.note = row.text(Note);
        answer.assessor = shared(row.text(Assessor));
        answer.reviewer = shared(row.text(Reviewer));
        answer.reviewNote = row.text(ReviewNote);
        return answer;
    }

private:
    bool readScope(const Statement& row, ItemAnswer& answer)
    {
        const QString key = row.text(ScopeKey);
        if (key != m_scopeKey) {
            const std::optional<Scope> scope = scopeFromKey(key);
            if (!scope) {
                return false;
            }
            m_scopeKey = key;
            m_scope = *scope;
        }
        answer.scope = m_scope;
        return true;
    }

    static bool readStatus(const Statement& row, ItemAnswer& answer)
    {
        const std::optional<ItemStatus> status = itemStatusFromKey(row.text(Status));
        const std::optional<ReviewMark> review = reviewMarkFromKey(row.text(Review));
        const qint64 share = row.integer(Share);
        if (!status || !review || share < 0 || share > 99) {
            return false;
        }
        answer.status = *status;
        answer.review = *review;
        answer.sharePercent = static_cast<int>(share);
        return true;
    }

    static bool readDate(const Statement& row, int column, QDate& date)
    {
        if (row.isNull(column)) {
            return true;
        }
        const QString text = row.text(column);
        date = QDate::fromString(text, Qt::ISODate);
        constexpr int firstYear = 1900; // as fields take them
        constexpr int endYear = 3000;
        return date.isValid() && date.toString(Qt::ISODate) == text && date.year() >= firstYear &&
               date.year() < endYear;
    }

    static bool readDates(const Statement& row, ItemAnswer& answer)
    {
        return readDate(row, AssessedOn, answer.assessedOn) &&
               readDate(row, TargetDate, answer.targetDate) &&
               readDate(row, ReviewedOn, answer.reviewedOn);
    }

    static bool readEvidence(const Statement& row, ItemAnswer& answer)
    {
        const QString text = row.text(EvidenceIds);
        if (text == QLatin1String("[]")) {
            return true;
        }
        const QJsonArray ids = QJsonDocument::fromJson(text.toUtf8()).array();
        for (const QJsonValue& value : ids) {
            const EvidenceId id = EvidenceId::fromString(value.toString());
            if (id == EvidenceId() || answer.evidence.contains(id)) {
                return false;
            }
            answer.evidence.append(id);
        }
        return !ids.isEmpty();
    }

    QString shared(const QString& text)
    {
        return text.isEmpty() ? QString() : *m_texts.insert(text);
    }

    QString m_scopeKey;
    Scope m_scope;
    QSet<QString> m_texts;
};

} // namespace

Result<AnswerBook> loadAnswers(const SqlConnection& connection)
{
    Result<Statement> rows =
        Statement::query(connection,
                         QStringLiteral("SELECT %1 FROM item_answer ORDER BY scope").arg(columns),
                         QStringLiteral("read the answers"));
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    AnswerBook book;
    Reader reader;
    for (;;) {
        const Result<bool> row = rows->next();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return book;
        }
        const std::optional<ItemAnswer> answer = reader.read(*rows);
        if (!answer) {
            return fail(
                ErrorCode::DamagedFile,
                {connection.path(),
                 QStringLiteral("answer %1/%2").arg(rows->text(ScopeKey), rows->text(Item))});
        }
        book.set(*answer);
    }
}

} // namespace zt
