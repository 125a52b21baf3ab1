// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/inventory/answerhistory.h"

#include "app/appcontext.h"
#include "app/jobrunner.h"
#include "model/document/document.h"

namespace zt {

namespace {

/// So that walking down the list does not start a search per row.
constexpr int settleMilliseconds = 80;

} // namespace

AnswerHistory::AnswerHistory(AppContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &AnswerHistory::search);
}

void AnswerHistory::show(const SystemId& system)
{
    const qint64 head = m_context.document.snapshot().trailSeq;
    if (system == m_system && head == m_head) {
        return;
    }
    if (system != m_system) {
        m_origins.clear();
    }
    m_system = system;
    m_head = head;
    m_context.jobs.cancel(std::exchange(m_job, 0));
    m_delay.start(settleMilliseconds);
}

void AnswerHistory::search()
{
    if (m_system.isNull()) {
        return;
    }
    using Origins = QMap<Aspect, AnswerOrigin>;
    m_job = m_context.jobs.start<Origins>(
        tr("Who answered what"),
        [path = m_context.document.path(), system = m_system, head = m_head](JobContext& job) {
            return readOrigins(path, system, head, job);
        },
        this,
        [this, system = m_system, head = m_head](const Result<Origins>& origins) {
            if (origins && system == m_system && head == m_head) {
                m_job = 0;
                m_origins = *origins;
                Q_EMIT updated();
            }
        });
}

std::optional<AnswerOrigin> AnswerHistory::originOf(Aspect aspect) const
{
    const auto found = m_origins.constFind(aspect);
    return found == m_origins.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace zt
