// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/regulator/zonehandle.h"

#include "model/domain/explain.h"
#include "model/domain/regulatorview.h"

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

namespace zt {

namespace {

constexpr QSize handleSize(48, 24);
constexpr int one = 100; ///< hundredths
constexpr int page = 1000;

int nextStay()
{
    static int last = 0;
    return ++last;
}

} // namespace

ZoneHandle::ZoneHandle(Cut cut, Qt::Orientation moves, QWidget* parent)
    : QLineEdit(parent)
    , m_cut(cut)
    , m_moves(moves)
{
    setProperty("scale", QStringLiteral("small"));
    setAlignment(Qt::AlignCenter);
    setFixedSize(handleSize);
    setMaxLength(9);
    setPlaceholderText(QStringLiteral("—"));
    setCursor(moves == Qt::Horizontal ? Qt::SplitHCursor : Qt::SplitVCursor);
    setContextMenuPolicy(Qt::NoContextMenu);
    connect(this, &QLineEdit::returnPressed, this, &ZoneHandle::take);
    retranslate();
}

void ZoneHandle::retranslate()
{
    setAccessibleName(CutWords::label(m_cut));
    setToolTip(CutWords::tip(m_cut) + u'\n' +
               tr("Drag the line or this field; ↑ and ↓ move it by 1, Page Up and Page Down by 10; "
                  "or type a value. An empty field sets none."));
    setAccessibleDescription(toolTip());
}

void ZoneHandle::setValue(const std::optional<int>& value, const QString& unit)
{
    m_value = value;
    m_unit = unit;
    showValue();
}

void ZoneHandle::showValue()
{
    const QString unit = hasFocus() ? QString() : m_unit;
    setText(m_value ? pointsText(*m_value) + unit : QString());
    setModified(false);
    if (hasFocus()) {
        selectAll();
    }
}

void ZoneHandle::showTried(int value)
{
    setText(pointsText(value) + m_unit);
}

/// What is no number goes back to what it was.
void ZoneHandle::take()
{
    const QString typed = text().trimmed();
    const std::optional<int> value = hundredthsFromText(typed, kindOf(m_cut).highest);
    if ((value || typed.isEmpty()) && value != m_value) {
        Q_EMIT chosen(m_cut, value, m_stay);
    } else {
        showValue();
    }
}

void ZoneHandle::step(int by)
{
    const int from = m_value.value_or(0);
    // The first step from a value between goes to the next whole one.
    const int whole = by > 0 ? from / one * one : (from + one - 1) / one * one;
    const int to = std::clamp(whole + by, 0, kindOf(m_cut).highest);
    if (m_value != to) {
        Q_EMIT chosen(m_cut, to, m_stay);
    }
}

int ZoneHandle::stepOf(const QKeyEvent& event) const
{
    const int small = event.modifiers().testFlag(Qt::ShiftModifier) ? page : one;
    switch (event.key()) {
    case Qt::Key_Up:
        return small;
    case Qt::Key_Down:
        return -small;
    case Qt::Key_PageUp:
        return page;
    case Qt::Key_PageDown:
        return -page;
    case Qt::Key_Right:
        return isModified() || m_moves != Qt::Horizontal ? 0 : small;
    case Qt::Key_Left:
        return isModified() || m_moves != Qt::Horizontal ? 0 : -small;
    default:
        return 0;
    }
}

void ZoneHandle::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_dragging) {
        m_dragging = false;
        m_pressed.reset();
        Q_EMIT dragCancelled(this);
        showValue();
    } else if (event->key() == Qt::Key_Escape && isModified()) {
        showValue();
    } else if (const int by = stepOf(*event)) {
        step(by);
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void ZoneHandle::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        m_pressed = event->globalPosition();
        selectAll();
    } else {
        QLineEdit::mousePressEvent(event);
    }
}

void ZoneHandle::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressed) {
        return;
    }
    const QPointF way = event->globalPosition() - *m_pressed;
    m_dragging = m_dragging || way.manhattanLength() >= QApplication::startDragDistance();
    if (m_dragging) {
        Q_EMIT dragged(this, mapToParent(event->position().toPoint()));
    }
}

void ZoneHandle::mouseReleaseEvent(QMouseEvent* /*event*/)
{
    m_pressed.reset();
    if (m_dragging) {
        m_dragging = false;
        Q_EMIT dropped(this);
    }
}

void ZoneHandle::focusInEvent(QFocusEvent* event)
{
    m_stay = nextStay();
    QLineEdit::focusInEvent(event);
    showValue();
}

void ZoneHandle::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    take();
}

} // namespace zt
