// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/inventory/inventorytable.h"

#include <functional>

namespace zt {

struct AppContext;

/// What the inventory page writes: answers, texts, systems that come and go. Each gesture is one
/// change with a way back.
class InventoryEdits : public QObject
{
    Q_OBJECT

public:
    /// Questions are asked over `page`.
    InventoryEdits(AppContext& context, QWidget& page);

    void setAnswers(const QList<SystemAnswerEdit>& edits);
    /// A duration is read as an import reads it; what cannot be read is a rtoFault().
    void setText(const SystemId& system, const QString& field, const QString& text);
    /// What is typed into a field of text; one session is undone as one.
    void setTyped(const SystemId& system, const QString& field, const QString& text, int session);
    /// An answer taken over from a system of the same kind, with where it comes from. False when
    /// it was refused.
    bool takeOver(const SystemId& system, Aspect aspect, Tri value, const QString& note);
    void addSystem();
    void removeSystems(const QList<SystemId>& systems);

Q_SIGNALS:
    /// Done, in words; it can be undone.
    void done(const QString& what);
    void systemAdded(const zt::SystemId& system);
    /// Empty: the duration could be read.
    void rtoFault(const QString& sentence);

private:
    void setRto(const SystemId& system, const QString& text);

    AppContext& m_context;
    QWidget& m_page;
};

} // namespace zt
