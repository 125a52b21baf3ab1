// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "checklists/packpinning.h"

#include <QAction>

namespace zt {

class CrosswalkDialog;
class OwnPackReader;

/// Crosswalks of one's own: shows what is in use, takes one in from a pack or a spreadsheet after
/// saying what it changes, lets one go.
class CrosswalkDesk : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `over`.
    CrosswalkDesk(AppContext& context, QWidget* over);

    [[nodiscard]] QAction* ask() const { return m_ask; }

    void retranslate();

    void open();

Q_SIGNALS:
    /// What was done, and can be undone.
    void done(const QString& text);
    void failed(const zt::Error& error);

private:
    void fill(CrosswalkDialog* dialog);
    void chooseFile(CrosswalkDialog* dialog);
    void readPack(CrosswalkDialog* dialog, const QString& path);
    void askHead(CrosswalkDialog* dialog, const QString& path);
    /// Says what it would change, and records it where the person wants it.
    void offer(CrosswalkDialog* dialog, const QString& path, const Result<PackPinning>& plan);
    void record(CrosswalkDialog* dialog, const PackPinning& plan);
    void remove(CrosswalkDialog* dialog, const QString& id);
    [[nodiscard]] QString changesText(const PackPinning& plan) const;

    AppContext& m_context;
    QWidget* m_over;
    QAction* m_ask;
    OwnPackReader* m_reader;
};

} // namespace zt
