// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartmenu.h"

#include "app/uiservices.h"
#include "app/widgets/dialog.h"

#include <QAbstractTableModel>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

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

/// Thousands of rows at once, so no item is made of each.
class TableModel final : public QAbstractTableModel
{
public:
    TableModel(ChartTable table, QObject* parent)
        : QAbstractTableModel(parent)
        , m_table(std::move(table))
    {
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
    }

    [[nodiscard]] int columnCount(const QModelIndex& parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_table.heads.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole
                   ? QVariant(m_table.rows.at(index.row()).value(index.column()))
                   : QVariant();
    }

    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override
    {
        return role == Qt::DisplayRole && orientation == Qt::Horizontal
                   ? QVariant(m_table.heads.value(section))
                   : QVariant();
    }

private:
    ChartTable m_table;
};

QTableView* makeTable(const ChartTable& table)
{
    auto* view = new QTableView;
    view->setModel(new TableModel(table, view));
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->verticalHeader()->hide();
    view->setAccessibleName(table.title);
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
    menu->addAction(tr("Print…"), this, &ChartMenu::print);
    menu->addSeparator();
    menu->addAction(tr("Show the data"), this, &ChartMenu::showTable);
    return menu;
}

void ChartMenu::setPicture(std::function<ChartPicture()> picture)
{
    m_picture = std::move(picture);
}

ChartPicture ChartMenu::whole() const
{
    if (m_picture) {
        return m_picture();
    }
    return {m_chart.size(), [this](QPainter& painter) {
                painter.fillRect(m_chart.rect(), m_theme->base);
                m_chart.QWidget::render(&painter, {}, {}, QWidget::DrawChildren);
            }};
}

QImage ChartMenu::picture() const
{
    const ChartPicture whole = this->whole();
    QImage image(whole.size * pictureScale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pictureScale);
    image.fill(m_theme->base);
    QPainter painter(&image);
    whole.paint(painter);
    return image;
}

Result<void> ChartMenu::printTo(QPagedPaintDevice& device) const
{
    const ChartPicture whole = this->whole();
    QPainter painter;
    if (!painter.begin(&device)) {
        return fail(ErrorCode::FileUnwritable, {m_table().title, QString()});
    }
    const QSizeF page = painter.viewport().size();
    const qreal scale =
        std::min(page.width() / whole.size.width(), page.height() / whole.size.height());
    painter.scale(scale, scale);
    whole.paint(painter);
    return painter.end() ? Result<void>()
                         : fail(ErrorCode::FileUnwritable, {m_table().title, QString()});
}

void ChartMenu::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(m_table().title);
    auto* dialog = new QPrintDialog(printer.get(), &m_chart);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        if (const Result<void> done = printTo(*printer); !done) {
            Q_EMIT failed(done.error());
        }
    });
    // The dialog goes later than it is closed, and needs its printer until then.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
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
    const ChartPicture whole = this->whole();
    svg.setSize(whole.size);
    svg.setViewBox(QRect(QPoint(), whole.size));
    svg.setTitle(m_table().title);
    svg.setDescription(m_chart.accessibleName());
    QPainter painter(&svg);
    whole.paint(painter);
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
