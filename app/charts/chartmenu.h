// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "model/base/result.h"

#include <QObject>
#include <QStringList>

#include <functional>

class QImage;
class QMenu;
class QWidget;

namespace zt {

class UiServices;

/// The numbers behind a chart.
struct ChartTable
{
    QString title;
    QStringList heads;
    QList<QStringList> rows;
};

/// The menu every chart has: copy, PNG, SVG, and the numbers as a table.
class ChartMenu : public QObject
{
    Q_OBJECT

public:
    ChartMenu(QWidget& chart,
              const ThemeHolder& theme,
              UiServices& ui,
              std::function<ChartTable()> table);

    [[nodiscard]] QMenu* makeMenu(QWidget* parent);
    void copyPicture() const;
    [[nodiscard]] Result<void> savePng(const QString& path) const;
    [[nodiscard]] Result<void> saveSvg(const QString& path) const;
    void showTable();

Q_SIGNALS:
    void failed(const zt::Error& error);
    void saved(const QString& path);

private:
    [[nodiscard]] QImage picture() const;
    void askAndSave(const QString& suffix, Result<void> (ChartMenu::*save)(const QString&) const);

    QWidget& m_chart;
    const ThemeHolder& m_theme;
    UiServices& m_ui;
    std::function<ChartTable()> m_table;
};

} // namespace zt
