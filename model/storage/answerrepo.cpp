// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/answerrepo.h"

#include "model/storage/sqlconnection.h"
#include "model/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <future>

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

/// What mostly is as in an untouched answer comes as NULL, which costs the driver nothing.
constexpr QLatin1String
    columns("scope, item, status, share, note, nullif(evidence, '[]'), assessor, "
            "assessed_on, target_date, nullif(review, 'pending'), nullif(reviewer, ''), "
            "nullif(review_note, ''), reviewed_on");

/// Collects rows that come in the order of their scopes into sheets. What repeats is read once.
class Reader
{
public:
    /// False where the row holds what this program does not write.
    bool add(const Statement& row)
    {
        std::optional<ItemAnswer> answer = read(row);
        if (!answer) {
            return false;
        }
        if (answer->scope != m_sheet.scope || m_sheet.answers.isEmpty()) {
            endSheet();
            m_sheet.scope = answer->scope;
            m_sheet.answers.reserve(usualItems);
        }
        if (m_sheet.answers.isEmpty() || m_sheet.answers.last().item < answer->item) {
            m_sheet.answers.append(std::move(*answer));
        } else {
            m_sheet.set(*answer); // bytes and characters are not always in the same order
        }
        return true;
    }

    AnswerBook finish()
    {
        endSheet();
        return std::move(m_book);
    }

private:
    static constexpr qsizetype usualItems = 36; // of the guideline

    void endSheet()
    {
        if (!m_sheet.answers.isEmpty()) {
            m_book.add(std::move(m_sheet));
        }
        m_sheet = {};
    }

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
        const std::optional<ReviewMark> review =
            row.isNull(Review) ? ReviewMark::Pending : reviewMarkFromKey(row.text(Review));
        const qint64 share = row.integer(Share);
        if (!status || !review || share < 0 || share > 99) {
            return false;
        }
        answer.status = *status;
        answer.review = *review;
        answer.sharePercent = static_cast<int>(share);
        return true;
    }

    bool readDate(const Statement& row, int column, QDate& date)
    {
        if (row.isNull(column)) {
            return true;
        }
        const QString text = row.text(column);
        const auto known = m_dates.constFind(text);
        if (known != m_dates.constEnd()) {
            date = *known;
            return true;
        }
        date = QDate::fromString(text, Qt::ISODate);
        constexpr int firstYear = 1900; // as fields take them
        constexpr int endYear = 3000;
        const bool good = date.isValid() && date.toString(Qt::ISODate) == text &&
                          date.year() >= firstYear && date.year() < endYear;
        if (good) {
            m_dates.insert(text, date);
        }
        return good;
    }

    bool readDates(const Statement& row, ItemAnswer& answer)
    {
        return readDate(row, AssessedOn, answer.assessedOn) &&
               readDate(row, TargetDate, answer.targetDate) &&
               readDate(row, ReviewedOn, answer.reviewedOn);
    }

    static bool readEvidence(const Statement& row, ItemAnswer& answer)
    {
        if (row.isNull(EvidenceIds)) {
            return true;
        }
        const QJsonArray ids = QJsonDocument::fromJson(row.text(EvidenceIds).toUtf8()).array();
        for (const auto& value : ids) {
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
    QHash<QString, QDate> m_dates;
    AnswerSheet m_sheet; ///< of the scope whose rows are coming
    AnswerBook m_book;
};

} // namespace

Result<AnswerBook> loadAnswers(const SqlConnection& connection, const ScopeKeys& keys)
{
    Result<Statement> rows = Statement::prepare(
        connection,
        QStringLiteral("SELECT %1 FROM item_answer WHERE scope >= ? AND scope < ? ORDER BY scope")
            .arg(columns),
        QStringLiteral("read the answers"));
    Result<void> ran =
        rows ? rows->bindText(keys.from).bindText(keys.below).run() : tl::unexpected(rows.error());
    if (!ran) {
        return tl::unexpected(ran.error());
    }
    Reader reader;
    for (;;) {
        const Result<bool> row = rows->next();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return reader.finish();
        }
        if (!reader.add(*rows)) {
            return fail(
                ErrorCode::DamagedFile,
                {connection.path(),
                 QStringLiteral("answer %1/%2").arg(rows->text(ScopeKey), rows->text(Item))});
        }
    }
}

namespace {

/// Through a door of its own, that never waits.
Result<AnswerBook> loadElsewhere(const QString& path, const ScopeKeys& keys)
{
    const Result<std::unique_ptr<SqlConnection>> connection =
        SqlConnection::open(path, SqlConnection::Mode::ReadOnly);
    const Result<void> hasty = connection ? (*connection)
                                                ->execute(QStringLiteral("PRAGMA busy_timeout = 0"),
                                                          QStringLiteral("read the answers"))
                                          : tl::unexpected(connection.error());
    return hasty ? loadAnswers(**connection, keys) : tl::unexpected(hasty.error());
}

} // namespace

Result<AnswerBook> loadAnswersByTwo(const SqlConnection& connection, const QString& middle)
{
    std::future<Result<AnswerBook>> coming =
        std::async(std::launch::async, &loadElsewhere, connection.path(), ScopeKeys{middle});
    Result<AnswerBook> book = loadAnswers(connection, {{}, middle});
    Result<AnswerBook> rest = coming.get();
    if (!rest) {
        rest = loadAnswers(connection, {middle});
    }
    if (!book || !rest) {
        return book ? rest : book;
    }
    for (const AnswerSheet& sheet : rest->sheets()) {
        book->add(sheet);
    }
    return book;
}

} // namespace zt
