// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/trail/trailreader.h"

#include "app/appcontext.h"
#include "app/jobrunner.h"
#include "app/pages/trail/trailaccess.h"
#include "model/document/document.h"

#include <algorithm>

namespace zt {

namespace {

constexpr qint64 firstPiece = 200;
constexpr qint64 laterPiece = 4000;

} // namespace

TrailReader::TrailReader(AppContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
}

void TrailReader::start()
{
    m_started = true;
    m_newest = m_context.document.snapshot().trailSeq;
    m_oldest = m_newest + 1;
    next();
}

void TrailReader::readNewer()
{
    if (m_started) {
        next();
    }
}

void TrailReader::next()
{
    if (m_busy) {
        return;
    }
    const qint64 head = m_context.document.snapshot().trailSeq;
    if (head > m_newest) {
        read(m_newest + 1, head, Direction::Newer);
    } else if (m_oldest > 1) {
        const bool first = m_oldest == m_newest + 1;
        const qint64 to = m_oldest - 1;
        read(std::max<qint64>(1, to - (first ? firstPiece : laterPiece) + 1), to, Direction::Older);
    }
}

void TrailReader::read(qint64 from, qint64 to, Direction direction)
{
    m_busy = true;
    m_context.jobs.start<QList<TrailRow>>(
        tr("Reading the trail"),
        [path = m_context.document.path(),
         guideline = m_context.document.snapshot().guideline,
         language = m_context.language.code(),
         from,
         to](JobContext& job) { return readTrailRows(path, from, to, *guideline, language, job); },
        this,
        [this, from, to, direction](const Result<QList<TrailRow>>& rows) {
            m_busy = false;
            if (!rows) {
                Q_EMIT failed(rows.error());
                return;
            }
            if (direction == Direction::Newer) {
                m_newest = to;
                Q_EMIT newer(*rows);
            } else {
                m_oldest = from;
                Q_EMIT older(*rows);
                if (m_oldest <= 1) {
                    Q_EMIT complete();
                }
            }
            next();
        });
}

} // namespace zt
