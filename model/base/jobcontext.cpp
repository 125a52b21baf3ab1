// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/jobcontext.h"

#include <utility>

namespace zt {

JobContext::JobContext(Progress progress)
    : m_progress(std::move(progress))
{
}

void JobContext::progress(qint64 done, qint64 total)
{
    if (!m_progress) {
        return;
    }
    const qint64 step = total > 0 ? done * 100 / total : done / 1000;
    if (step == m_lastStep && done != total) {
        return;
    }
    m_lastStep = step;
    m_progress(done, total);
}

} // namespace zt
