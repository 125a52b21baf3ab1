// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/selection/answerauthors.h"

#include <QJsonObject>

#include <algorithm>

namespace zt {

namespace {

constexpr qint64 helping = 64;
/// An import of thousands of fields is remembered as a whole.
constexpr qint32 mostFields = 2000;

} // namespace

AnswerAuthors::AnswerAuthors(const Document& document)
    : m_document(document)
{
}

bool AnswerAuthors::readMore(const SystemId& system, Aspect aspect)
{
    const qint64 head = m_document.snapshot().trailSeq;
    qint64 from = 0;
    qint64 to = 0;
    if (m_highest == 0) {
        m_highest = head;
        m_lowest = head + 1;
    }
    if (head > m_highest) {
        from = m_highest + 1;
        to = std::min(head, m_highest + helping);
        m_highest = to;
    } else if (m_lowest > 1 && !author(system, aspect)) {
        to = m_lowest - 1;
        from = std::max<qint64>(1, to - helping + 1);
        m_lowest = from;
    } else {
        return false;
    }
    const Result<QList<TrailEntry>> entries = m_document.trail(from, to);
    if (!entries) {
        return false;
    }
    for (const TrailEntry& entry : *entries) {
        take(entry);
    }
    return true;
}

void AnswerAuthors::take(const TrailEntry& entry)
{
    const Author author{entry.actor, entry.time};
    if (entry.fieldCount > mostFields) {
        if (!m_bulk || m_bulk->time < entry.time) {
            m_bulk = author;
        }
        return;
    }
    for (const QJsonValue& value : entry.changes) {
        const QJsonObject change = value.toObject();
        if (change.value(QLatin1String("kind")).toString() != QLatin1String("system")) {
            continue;
        }
        const QString system = change.value(QLatin1String("id")).toString();
        const QStringList fields = change.value(QLatin1String("after")).toObject().keys();
        for (const QString& field : fields) {
            auto& known = m_known[{system, field}];
            if (known.first < entry.seq) {
                known = {entry.seq, author};
            }
        }
    }
}

std::optional<AnswerAuthors::Author> AnswerAuthors::author(const SystemId& system,
                                                           Aspect aspect) const
{
    const auto known = m_known.constFind({system.toString(), key(aspect)});
    if (known != m_known.constEnd()) {
        return known->second;
    }
    return m_lowest <= 1 ? m_bulk : std::nullopt;
}

} // namespace zt
