// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "model/base/result.h"

#include <QObject>
#include <QSize>
#include <QStringList>

#include <functional>

class QImage;
class QMenu;
class QPagedPaintDevice;
class QPainter;
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

/// What is copied, saved and printed where that is not just the widget as it is seen.
struct ChartPicture
{
    QSize size;
    std::function<void(QPainter& painter)> paint;
};

/// The menu every chart has: copy, PNG, SVG, print, and the numbers as a table.
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
    /// Over the whole width of a page, or its height where that is less.
    [[nodiscard]] Result<void> printTo(QPagedPaintDevice& device) const;
    void print();
    void showTable();
    void setPicture(std::function<ChartPicture()> picture);

Q_SIGNALS:
    void failed(const zt::Error& error);
    void saved(const QString& path);

private:
    [[nodiscard]] ChartPicture whole() const;
    [[nodiscard]] QImage picture() const;
    void askAndSave(const QString& suffix, Result<void> (ChartMenu::*save)(const QString&) const);

    QWidget& m_chart;
    const ThemeHolder& m_theme;
    UiServices& m_ui;
    std::function<ChartTable()> m_table;
    std::function<ChartPicture()> m_picture;
};

} // namespace zt
