// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/itemmodels/evidencemodel.h"
#include "app/widgets/labels.h"

#include <QListView>

class QMenu;

namespace zt {

/// What can be done with one piece of evidence.
enum class EvidenceDeed : quint8 { Preview, Open, Export, EditPeriod, Remove };

/// The evidence of an item: name, uses, effective period and its bar. Files can be dropped on it.
/// Enter previews, F2 edits the period, Del removes; the menu has everything.
class EvidenceList : public QListView
{
    Q_OBJECT

public:
    EvidenceList(const ThemeHolder& theme, EvidenceModel& model, QWidget* parent = nullptr);

    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void asked(zt::EvidenceDeed deed, const zt::EvidenceId& evidence);
    void dropped(const QStringList& paths);
    void pasteAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void ask(EvidenceDeed deed);

    const ThemeHolder& m_theme;
    EvidenceModel& m_model;
    bool m_readOnly = false;
    bool m_hot = false;
};

} // namespace zt
