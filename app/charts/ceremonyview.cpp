// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ceremonyview.h"

#include "app/uiservices.h"
#include "app/widgets/labels.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace zt {

namespace {

constexpr int glyphSide = 12;
constexpr int group = 8;      ///< digits between two gaps
constexpr int mostShown = 48; ///< bytes in a row; the tool tip has all

QIcon glyphIcon(const Theme& theme, Status status, qreal ratio)
{
    QPixmap picture(QSize(glyphSide, glyphSide) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paint::statusGlyph(painter, theme, status, QRectF(0, 0, glyphSide, glyphSide));
    return picture;
}

/// "a3636174 7453746d …"
QString grouped(const QByteArray& bytes)
{
    const QString hex = QString::fromLatin1(bytes.toHex());
    QStringList parts;
    for (qsizetype i = 0; i < hex.size(); i += group) {
        parts.append(hex.mid(i, group));
    }
    return parts.join(u' ');
}

void addLines(QStringList& lines, const QStandardItem* above, int depth)
{
    for (int row = 0; row < above->rowCount(); ++row) {
        const QStandardItem* name = above->child(row, 0);
        const QStandardItem* bytes = above->child(row, 1);
        lines.append(QString(depth * 2, u' ') + name->text() + QLatin1Char('\t') +
                     (bytes == nullptr ? QString() : bytes->data(Qt::UserRole).toString()));
        addLines(lines, name, depth + 1);
    }
}

} // namespace

CeremonyView::CeremonyView(const ThemeHolder& theme, UiServices& ui, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_ui(ui)
    , m_head(makeLabel({}, Theme::small, false, Tone::Secondary, true, this))
    , m_tree(new QTreeView(this))
{
    m_tree->setModel(&m_model);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setIndentation(14);
    m_tree->installEventFilter(this);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint& place) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("Copy"), this, &CeremonyView::copy);
        menu->addAction(tr("Copy all"), this, [this] { m_ui.copyText(text()); });
        menu->popup(m_tree->viewport()->mapToGlobal(place));
    });
    setFocusProxy(m_tree);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_head);
    column->addWidget(m_tree, 1);
}

void CeremonyView::show(const CeremonyTrace* trace, const Language& language)
{
    m_trace = trace == nullptr ? CeremonyTrace() : *trace;
    m_model.clear();
    m_tree->setVisible(!m_trace.isEmpty());
    const QString failed = m_trace.failedStep();
    m_head->setText(m_trace.isEmpty()  ? tr("This step does no ceremony.")
                    : failed.isEmpty() ? tr("Every check holds.")
                                       : tr("Fails at %1.").arg(failed));
    setTone(m_head, failed.isEmpty() ? Tone::Secondary : Tone::Bad);
    m_tree->setAccessibleName(m_head->text());
    if (m_trace.isEmpty()) {
        return;
    }
    m_model.setHorizontalHeaderLabels({tr("Check or field"), tr("Bytes, or what was found")});
    addChecks(language);
    for (const ByteField& part : std::as_const(m_trace.parts)) {
        addField(m_model.invisibleRootItem(), part, {part.name});
    }
    m_tree->expandAll();
    m_tree->setColumnWidth(Name, 180);
    m_tree->header()->setStretchLastSection(true);
}

/// Ground, colour, weight and shape: not by colour alone.
void CeremonyView::mark(const QList<QStandardItem*>& row) const
{
    for (QStandardItem* item : row) {
        item->setBackground(m_theme->badt);
        item->setForeground(m_theme->bad);
    }
    row.constFirst()->setFont(Theme::font(Theme::small, true));
    row.constFirst()->setIcon(glyphIcon(*m_theme, Status::Bad, devicePixelRatioF()));
}

void CeremonyView::addChecks(const Language& language)
{
    auto* checks = new QStandardItem(tr("Checks"));
    checks->setFont(Theme::font(Theme::small, true));
    for (const TracedCheck& check : std::as_const(m_trace.checks)) {
        auto* name = new QStandardItem(check.step);
        auto* found = new QStandardItem(sentence(check.detail, language));
        name->setFont(Theme::font(Theme::small));
        found->setFont(Theme::font(Theme::small));
        found->setData(found->text(), Qt::UserRole);
        name->setToolTip(paint::toolTip(check.step));
        found->setToolTip(paint::toolTip(found->text()));
        name->setIcon(glyphIcon(*m_theme, Status::Good, devicePixelRatioF()));
        if (!check.ok) {
            mark({name, found});
        }
        checks->appendRow({name, found});
    }
    m_model.appendRow(checks);
}

void CeremonyView::addField(QStandardItem* above, const ByteField& field, const QStringList& path)
{
    const QString all = field.secret ? tr("secret, not shown") : grouped(field.bytes);
    const QString hex = field.bytes.size() > mostShown
                            ? grouped(field.bytes.first(mostShown)) + QStringLiteral(" …")
                            : all;
    auto* name = new QStandardItem(field.name);
    auto* bytes = new QStandardItem(
        field.reading.isEmpty() ? hex : field.reading + QStringLiteral("  = ") + hex);
    name->setFont(Theme::font(Theme::small, path.size() == 1));
    bytes->setFont(Theme::mono());
    bytes->setData(all, Qt::UserRole);
    const QString place = tr("%1: from byte %2, %3 bytes")
                              .arg(path.join(QStringLiteral(" / ")))
                              .arg(field.offset)
                              .arg(field.length);
    name->setToolTip(paint::toolTip(place));
    bytes->setToolTip(paint::toolTip(place + QLatin1Char('\n') + all));
    if (path == m_trace.failedField()) {
        mark({name, bytes});
    }
    above->appendRow({name, bytes});
    for (const ByteField& one : field.fields) {
        addField(name, one, path + QStringList(one.name));
    }
}

QString CeremonyView::text() const
{
    QStringList lines{m_head->text()};
    addLines(lines, m_model.invisibleRootItem(), 0);
    return lines.join(QLatin1Char('\n'));
}

void CeremonyView::copy()
{
    QStringList lines;
    QModelIndexList chosen = m_tree->selectionModel()->selectedRows(Name);
    std::sort(chosen.begin(), chosen.end(), [this](const QModelIndex& a, const QModelIndex& b) {
        return m_tree->visualRect(a).y() < m_tree->visualRect(b).y();
    });
    for (const QModelIndex& index : std::as_const(chosen)) {
        lines.append(index.data().toString() + QLatin1Char('\t') +
                     index.siblingAtColumn(Bytes).data(Qt::UserRole).toString());
    }
    if (!lines.isEmpty()) {
        m_ui.copyText(lines.join(QLatin1Char('\n')));
    }
}

bool CeremonyView::eventFilter(QObject* watched, QEvent* event)
{
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    if (key != nullptr && key->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace zt
