// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "model/base/language.h"
#include "model/gateway/ceremonytrace.h"

#include <QStandardItemModel>
#include <QWidget>

class QLabel;
class QTreeView;

namespace zt {

class UiServices;

/// What a step of a scenario sent and how it was checked: the checks down to the one that failed,
/// then the bytes, field by field, with the field at fault marked. Ctrl+C copies the rows chosen.
class CeremonyView : public QWidget
{
    Q_OBJECT

public:
    CeremonyView(const ThemeHolder& theme, UiServices& ui, QWidget* parent = nullptr);

    using QWidget::show;
    /// Null or empty: the step has no ceremony, and that is said.
    void show(const CeremonyTrace* trace, const Language& language);

    [[nodiscard]] const QStandardItemModel& model() const { return m_model; }

    /// All of it as lines of tabs.
    [[nodiscard]] QString text() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Column { Name, Bytes, columns };

    void addChecks(const Language& language);
    void addField(QStandardItem* above, const ByteField& field, const QStringList& path);
    void mark(const QList<QStandardItem*>& row) const;
    void copy();

    const ThemeHolder& m_theme;
    UiServices& m_ui;
    CeremonyTrace m_trace;
    QStandardItemModel m_model;
    QLabel* m_head;
    QTreeView* m_tree;
};

} // namespace zt
