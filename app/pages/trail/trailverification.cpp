// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/trail/trailverification.h"

#include "app/appcontext.h"
#include "app/jobrunner.h"
#include "app/shell/windowtexts.h"
#include "checklists/gatewaypacks.h"
#include "checklists/packloader.h"
#include "model/base/errortext.h"
#include "model/document/document.h"

#include <QLocale>

#include <algorithm>

namespace zt {

TrailVerification::TrailVerification(AppContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
}

void TrailVerification::run()
{
    if (m_running) {
        return;
    }
    m_running = true;
    Q_EMIT changed();
    const QDateTime begun = m_context.clock.now();
    m_context.jobs.start<QList<CheckLine>>(
        tr("Verifying the file"),
        [path = m_context.document.path()](JobContext& job) {
            const auto read = [path](const QByteArray& bytes) { return readPack(bytes, path); };
            return verifyFile(path, read, job, shippedRunPacks());
        },
        this,
        [this, begun, seq = m_context.document.snapshot().trailSeq](
            const Result<QList<CheckLine>>& lines) { take(lines, seq, begun); });
}

void TrailVerification::take(const Result<QList<CheckLine>>& lines,
                             qint64 seq,
                             const QDateTime& begun)
{
    m_running = false;
    m_done = true;
    m_seq = seq;
    m_at = m_context.clock.now();
    m_milliseconds = begun.msecsTo(m_at);
    m_lines = lines ? *lines : QList<CheckLine>();
    m_whole = lines && std::all_of(lines->cbegin(), lines->cend(), [](const CheckLine& line) {
                  return line.ok;
              });
    m_fault = lines ? QString() : errorSentence(lines.error(), m_context.language.current());
    Q_EMIT changed();
}

TrailVerification::Verdict TrailVerification::verdict() const
{
    const QString when =
        m_done ? tr("verified %1").arg(shownTime(m_at).toString(QStringLiteral("HH:mm")))
               : QString();
    const qint64 since = m_context.document.snapshot().trailSeq - m_seq;
    if (isWaiting()) {
        return {Status::NotYet, tr("Verifying…"), when, tr("Reading the whole chain")};
    }
    if (!m_whole) {
        const QString where = tr("See the checks below the table");
        return {Status::Bad, tr("Chain broken"), when, m_fault.isEmpty() ? where : m_fault};
    }
    if (since > 0) {
        return {Status::Stale,
                tr("Chain whole then"),
                when,
                tr("%n new entries since, not verified yet", nullptr, static_cast<int>(since))};
    }
    const double seconds = static_cast<double>(m_milliseconds) / 1000.0;
    return {Status::Good,
            tr("Chain whole"),
            when,
            tr("%1 entries joined end to end, %2 s")
                .arg(QLocale::c().toString(m_seq), QString::number(seconds, 'f', 2))};
}

} // namespace zt
