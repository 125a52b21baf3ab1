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
    const QString file = m_damagedFile.isEmpty() ? m_context.document.path() : m_damagedFile;
    m_job = m_context.jobs.start<QList<CheckLine>>(
        tr("Verifying the file"),
        [path = file](JobContext& job) {
            const auto read = [path](const QByteArray& bytes) { return readPack(bytes, path); };
            return verifyFile(path, read, job, shippedRunPacks());
        },
        this,
        [this, begun, check = ++m_check, seq = m_context.document.snapshot().trailSeq](
            const Result<QList<CheckLine>>& lines) {
            if (check == m_check) { // else it was given up for another
                take(lines, seq, begun);
            }
        });
}

void TrailVerification::setDamagedFile(const QString& path)
{
    if (path == m_damagedFile) {
        return;
    }
    m_damagedFile = path;
    const bool wasAsked = m_running || m_done;
    m_context.jobs.cancel(m_job);
    ++m_check; // what was under way is of another file
    m_running = false;
    m_done = false;
    m_lines.clear();
    if (wasAsked) {
        run();
    }
}

QString TrailVerification::fault() const
{
    return m_fault ? errorSentence(*m_fault, m_context.language.current()) : QString();
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
    m_fault = lines ? std::nullopt : std::optional(lines.error());
    Q_EMIT changed();
}

/// Whether it is the trail itself that does not hold, and not something beside it.
bool TrailVerification::isBroken() const
{
    return std::any_of(m_lines.cbegin(), m_lines.cend(), [](const CheckLine& line) {
        return !line.ok &&
               (line.id == QLatin1String("chain") || line.id == QLatin1String("triggers") ||
                line.id == QLatin1String("state"));
    });
}

TrailVerification::Verdict TrailVerification::failing(const QString& when) const
{
    const QString text = !m_damagedFile.isEmpty() ? tr("File damaged")
                         : isBroken()             ? tr("Chain broken")
                         : m_fault                ? tr("Not verified")
                                                  : tr("Checks failed");
    const QString detail = m_fault ? fault()
                           : !m_damagedFile.isEmpty()
                               ? tr("Checked is the damaged file itself; shown is what was "
                                    "saved from it. See the checks below the table")
                               : tr("See the checks below the table");
    return {Status::Bad, text, when, detail};
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
        return failing(when);
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
