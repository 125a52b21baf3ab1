// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/pastgaps.h"

#include "model/document/trailcodec.h"
#include "model/domain/moment.h"
#include "model/storage/sqlconnection.h"

#include <QHash>

namespace zt {

namespace {

constexpr int mostQuarters = 8; ///< looked back

/// The days on which entries were made, read from their last bytes alone: one entry may be as long
/// as a whole import.
class EntryDays
{
public:
    explicit EntryDays(const Document& document)
        : m_head(document.snapshot().trailSeq)
        , m_connection(SqlConnection::open(document.path(), SqlConnection::Mode::ReadOnly))
    {
    }

    /// Invalid where it cannot be read.
    QDate of(qint64 seq)
    {
        const auto known = m_days.constFind(seq);
        if (known != m_days.constEnd()) {
            return *known;
        }
        const Result<QByteArray> end = m_connection ? TrailRepo(**m_connection).end(seq, timeReach)
                                                    : tl::unexpected(m_connection.error());
        if (!end) {
            m_failure = end.error();
        }
        const QDateTime time = timeFromEnd(end.value_or(QByteArray()));
        return *m_days.insert(seq, time.toOffsetFromUtc(taipeiMinutes * 60).date());
    }

    /// Why a day could not be read; none where all could.
    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

    /// The last entry made on that day or before it; 0 where there is none.
    qint64 lastUntil(const QDate& day)
    {
        qint64 low = 0;
        qint64 high = m_head;
        while (low < high) {
            const qint64 middle = low + (high - low + 1) / 2;
            const QDate made = of(middle);
            if (made.isValid() && made <= day) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

private:
    qint64 m_head;
    Result<std::unique_ptr<SqlConnection>> m_connection;
    QHash<qint64, QDate> m_days;
    std::optional<Error> m_failure;
};

} // namespace

std::function<Result<QList<BurnPoint>>(JobContext&)>
pastGaps(const Document& document, const Scope& scope, const QDate& today)
{
    const QList<PillarTarget> targets = targetsOf(document.snapshot(), scope);
    if (targets.isEmpty()) {
        return {};
    }
    EntryDays days(document);
    const QDate made = days.of(1);
    const Quarter now = Quarter::of(today);
    QList<Quarter> quarters;
    QList<qint64> seqs;
    for (int back = mostQuarters; made.isValid() && back > 0; --back) {
        const Quarter quarter = now.plus(-back);
        if (quarter.last() >= made) {
            quarters.append(quarter);
            seqs.append(days.lastUntil(quarter.last()));
        }
    }
    if (days.failure()) {
        return [why = *days.failure()](JobContext&) -> Result<QList<BurnPoint>> {
            return tl::unexpected(why);
        };
    }
    if (quarters.isEmpty()) {
        return {};
    }
    return [quarters, read = document.prepareStatesAt(seqs), scope, targets](
               JobContext& job) -> Result<QList<BurnPoint>> {
        return read(job).map([&](const QList<Snapshot>& states) {
            QList<BurnPoint> points;
            for (qsizetype i = 0; i < states.size(); ++i) {
                const MaturityJudge judge(*states[i].guideline);
                points.append({quarters[i], gapsIn(states[i], judge, scope, targets)});
            }
            return points;
        });
    };
}

} // namespace zt
