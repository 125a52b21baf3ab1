// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recentchanges.h"

#include "model/domain/fields.h"
#include "model/domain/labels.h"

namespace zt {

namespace {

constexpr int tintMs = 1500;
/// More than anybody can look over in that time.
constexpr qsizetype mostSystems = 500;

QSet<QString> differingFields(const System& before, const System& now)
{
    QSet<QString> keys;
    for (const Field<System>& field : systemFields()) {
        if (field.get(before) != field.get(now)) {
            keys.insert(field.key);
        }
    }
    return keys;
}

} // namespace

RecentChanges::RecentChanges(const Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_before(document.snapshot())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(tintMs);
    connect(&m_timer, &QTimer::timeout, this, &RecentChanges::fade);
    connect(&document, &Document::changed, this, &RecentChanges::note);
}

void RecentChanges::note(const ChangeSummary& summary)
{
    const Snapshot before = std::exchange(m_before, m_document.snapshot());
    fade();
    if (summary.label.code != labels::undo && summary.label.code != labels::redo) {
        return;
    }
    for (const SystemId& id : summary.edited.mid(0, mostSystems)) {
        const System* old = before.system(id);
        const System* now = m_before.system(id);
        if (old != nullptr && now != nullptr) {
            m_fields.insert(id, differingFields(*old, *now));
        }
    }
    if (!m_fields.isEmpty()) {
        m_timer.start();
        Q_EMIT changed();
    }
}

void RecentChanges::fade()
{
    m_timer.stop();
    if (!m_fields.isEmpty()) {
        m_fields.clear();
        Q_EMIT changed();
    }
}

bool RecentChanges::contains(const SystemId& system, const QString& field) const
{
    const auto found = m_fields.constFind(system);
    return found != m_fields.cend() && found->contains(field);
}

QSet<QString> RecentChanges::fieldsOf(const SystemId& system) const
{
    return m_fields.value(system);
}

} // namespace zt
