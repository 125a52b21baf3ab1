// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartmenu.h"

#include "app/uiservices.h"
#include "app/widgets/dialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QTableWidget>
#include <QVBoxLayout>

namespace zt {

namespace {

/// Device pixels per pixel of saved pictures: sharp in print.
constexpr int pictureScale = 2;

QString asTsv(const ChartTable& table)
{
    QStringList lines{table.heads.join(QLatin1Char('\t'))};
    for (const QStringList& row : table.rows) {
        lines.append(row.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

QTableWidget* makeTable(const ChartTable& table)
{
    auto* view =
        new QTableWidget(static_cast<int>(table.rows.size()), static_cast<int>(table.heads.size()));
    view->setHorizontalHeaderLabels(table.heads);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->verticalHeader()->hide();
    view->setAccessibleName(table.title);
    for (int row = 0; row < table.rows.size(); ++row) {
        const QStringList& cells = table.rows[row];
        for (int column = 0; column < cells.size(); ++column) {
            view->setItem(row, column, new QTableWidgetItem(cells[column]));
        }
    }
    view->resizeColumnsToContents();
    view->horizontalHeader()->setStretchLastSection(true);
    return view;
}

} // namespace

ChartMenu::ChartMenu(QWidget& chart,
                     const ThemeHolder& theme,
                     UiServices& ui,
                     std::function<ChartTable()> table)
    : QObject(&chart)
    , m_chart(chart)
    , m_theme(theme)
    , m_ui(ui)
    , m_table(std::move(table))
{
    chart.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&chart, &QWidget::customContextMenuRequested, this, [this](const QPoint& place) {
        QMenu* menu = makeMenu(&m_chart);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_chart.mapToGlobal(place));
    });
}

QMenu* ChartMenu::makeMenu(QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->addAction(tr("Copy picture"), this, &ChartMenu::copyPicture);
    menu->addAction(tr("Save as PNG…"), this, [this] {
        askAndSave(QStringLiteral("png"), &ChartMenu::savePng);
    });
    menu->addAction(tr("Save as SVG…"), this, [this] {
        askAndSave(QStringLiteral("svg"), &ChartMenu::saveSvg);
    });
    menu->addSeparator();
    menu->addAction(tr("Show the data"), this, &ChartMenu::showTable);
    return menu;
}

QImage ChartMenu::picture() const
{
    QImage image(m_chart.size() * pictureScale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pictureScale);
    image.fill(m_theme->base);
    QPainter painter(&image);
    m_chart.QWidget::render(&painter, {}, {}, QWidget::DrawChildren);
    return image;
}

void ChartMenu::copyPicture() const
{
    auto* content = new QMimeData;
    content->setImageData(picture());
    content->setText(asTsv(m_table()));
    QGuiApplication::clipboard()->setMimeData(content);
}

Result<void> ChartMenu::savePng(const QString& path) const
{
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && picture().save(&file, "PNG") && file.commit();
    if (!written) {
        return fail(ErrorCode::FileUnwritable, {path, file.errorString()});
    }
    return {};
}

Result<void> ChartMenu::saveSvg(const QString& path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(ErrorCode::FileUnwritable, {path, file.errorString()});
    }
    QSvgGenerator svg;
    svg.setOutputDevice(&file);
    svg.setSize(m_chart.size());
    svg.setViewBox(m_chart.rect());
    svg.setTitle(m_table().title);
    svg.setDescription(m_chart.accessibleName());
    QPainter painter(&svg);
    painter.fillRect(m_chart.rect(), m_theme->base);
    m_chart.QWidget::render(&painter, {}, {}, QWidget::DrawChildren);
    painter.end();
    if (!file.commit()) {
        return fail(ErrorCode::FileUnwritable, {path, file.errorString()});
    }
    return {};
}

void ChartMenu::askAndSave(const QString& suffix,
                           Result<void> (ChartMenu::*save)(const QString&) const)
{
    const QString title = m_table().title;
    const FileQuestion question{title,
                                QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix),
                                title + QLatin1Char('.') + suffix};
    m_ui.chooseSaveFile(&m_chart, question, [this, save](const QString& path) {
        if (path.isEmpty()) {
            return;
        }
        if (const Result<void> done = (this->*save)(path); !done) {
            Q_EMIT failed(done.error());
        } else {
            Q_EMIT saved(path);
        }
    });
}

void ChartMenu::showTable()
{
    const ChartTable table = m_table();
    auto* dialog = new Dialog(m_theme, &m_chart, QSize(640, 480));
    dialog->setTitle(table.title);
    dialog->setBody(makeTable(table));
    QPushButton* copy = dialog->addButton(tr("Copy"), ButtonKind::Plain);
    QPushButton* close = dialog->addButton(tr("Close"), ButtonKind::Primary);
    connect(copy, &QPushButton::clicked, this, [this, table] { m_ui.copyText(asTsv(table)); });
    connect(close, &QPushButton::clicked, dialog, &Dialog::accept);
    dialog->setDefaultButton(close);
    dialog->open();
}

} // namespace zt
