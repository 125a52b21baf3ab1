// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace zt {

/// What an undo or a redo has changed a moment ago, field by field. Pages tint these cells and lead
/// to the first one, so that nobody has to guess what came back.
class RecentChanges : public QObject
{
    Q_OBJECT

public:
    explicit RecentChanges(const Document& document, QObject* parent = nullptr);

    /// `field`: a key of systemFields().
    [[nodiscard]] bool contains(const SystemId& system, const QString& field) const;
    [[nodiscard]] QSet<QString> fieldsOf(const SystemId& system) const;

    [[nodiscard]] bool isEmpty() const { return m_fields.isEmpty(); }

    [[nodiscard]] QList<SystemId> systems() const { return m_fields.keys(); }

Q_SIGNALS:
    /// Noted or faded.
    void changed();

private:
    void note(const ChangeSummary& summary);
    void fade();

    const Document& m_document;
    Snapshot m_before;
    QHash<SystemId, QSet<QString>> m_fields;
    QTimer m_timer;
};

} // namespace zt
