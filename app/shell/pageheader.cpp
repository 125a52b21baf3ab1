// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/pageheader.h"

#include "app/pages/page.h"
#include "app/widgets/icons.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace zt {

namespace {

constexpr int fieldWidth = 240;
constexpr int narrowField = 144;
constexpr int leastField = 96; ///< its sign and its key, where others want the room
constexpr int narrowHeader = 1000;
constexpr int openPadlockFrom = 1180;

} // namespace

/// Looks like a search field and opens the palette.
class PageHeader::PaletteField final : public QAbstractButton
{
public:
    PaletteField(const ThemeHolder& theme, QWidget* parent)
        : QAbstractButton(parent)
        , m_theme(theme)
    {
        setFixedSize(fieldWidth, 32);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::IBeamCursor);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() ? QPen(m_theme->acc, 2) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? m_theme->s3 : m_theme->s2);
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(1, 1, -1, -1), Theme::radiusField, Theme::radiusField);
        painter.drawPixmap(
            10, 8, iconPixmap(QStringLiteral("search"), m_theme->tx2, 16, devicePixelRatioF()));
        const QString key = QStringLiteral("Ctrl K");
        const int cap = paint::keyCapWidth(key);
        paint::keyCap(painter, *m_theme, QRectF(width() - cap - 7, 7, cap, 18), key);
        painter.setFont(Theme::font(Theme::small));
        painter.setPen(m_theme->tx2);
        paint::elided(painter, QRectF(34, 0, width() - 34 - cap - 12, height()), text());
    }

    void enterEvent(QEnterEvent*) override { update(); }

    void leaveEvent(QEvent*) override { update(); }

private:
    const ThemeHolder& m_theme;
};

PageHeader::PageHeader(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(makeLabel({}, Theme::title, true))
    , m_switch(new SegmentedSwitch(theme))
    , m_facts(new ElidedLabel(theme, Theme::small, false, Tone::Secondary))
    , m_field(new PaletteField(theme, this))
    , m_history(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    setFixedHeight(Theme::headerHeight);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::marginLeft, 0, Theme::marginRight, 1);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addWidget(m_switch);
    row->addWidget(m_facts, 1);
    row->addWidget(m_field);
    m_history->setSpacing(4);
    m_history->setContentsMargins(8, 0, 8, 0);
    row->addLayout(m_history);
    m_buttons->setSpacing(12);
    row->addLayout(m_buttons);
    m_switch->hide();
    connect(m_field, &QAbstractButton::clicked, this, &PageHeader::paletteRequested);
    retranslate();
}

void PageHeader::retranslate()
{
    m_field->setAccessibleName(tr("Search or run a command"));
    fitField();
}

void PageHeader::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void PageHeader::setTitle(const QString& title, const QString& facts)
{
    m_title->setText(title);
    m_facts->setText(facts);
}

void PageHeader::showPage(const Page& page, const QString& factSeparator)
{
    setTitle(page.title(), page.facts().join(factSeparator));
    QList<SegmentedSwitch::Segment> segments;
    for (const SubPage& sub : page.subPages()) {
        segments.append({sub.name, sub.count});
    }
    m_switch->setSegments(segments);
    m_switch->setCurrent(page.currentSubPage());
    m_switch->setMinimumWidth(segments.isEmpty() ? 0 : m_switch->sizeHint().width());
    setActions(page.secondaryActions(), page.primaryAction());
    fitField();
}

void PageHeader::setActions(const QList<QAction*>& secondary, QAction* primary)
{
    QList<QAction*> wanted = secondary;
    wanted.append(primary);
    if (wanted == m_shown) {
        return;
    }
    m_shown = wanted;
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (QAction* action : secondary) {
        m_buttons->addWidget(buttonFor(action, ButtonKind::Plain));
    }
    if (primary) {
        m_buttons->addWidget(buttonFor(primary, ButtonKind::Primary));
    }
}

QPushButton* PageHeader::buttonFor(QAction* action, ButtonKind kind)
{
    QPushButton* button = makeButton({}, kind, this);
    const auto refresh = [this, button, action, kind] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        button->setToolTip(action->toolTip() == action->text() ? QString()
                                                               : paint::toolTip(action->toolTip()));
        if (!actionIcon(action).isEmpty()) {
            button->setIcon(icon(actionIcon(action),
                                 kind == ButtonKind::Primary ? m_theme->onacc : m_theme->tx));
        }
    };
    refresh();
    connect(action, &QAction::changed, button, [this, refresh] {
        refresh();
        fitField();
    });
    connect(&m_theme, &ThemeHolder::changed, button, refresh);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QToolButton* PageHeader::historyButton(QAction* action, const QString& iconName)
{
    QToolButton* button = makeIconButton(m_theme, iconName, action->text(), this);
    const auto refresh = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(paint::toolTip(action->toolTip()));
        button->setAccessibleName(action->toolTip());
    };
    refresh();
    connect(action, &QAction::changed, button, refresh);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    return button;
}

void PageHeader::setUndo(QAction* undo, QAction* redo)
{
    m_history->addWidget(historyButton(undo, QStringLiteral("edit-undo")));
    m_history->addWidget(historyButton(redo, QStringLiteral("edit-redo")));
}

void PageHeader::setProtection(QAction* protection, bool locked)
{
    m_isLocked = locked;
    m_padlock = historyButton(
        protection, locked ? QStringLiteral("object-locked") : QStringLiteral("object-unlocked"));
    m_history->insertWidget(0, m_padlock);
    fitField();
}

void PageHeader::resizeEvent(QResizeEvent*)
{
    fitField();
}

void PageHeader::fitField()
{
    const bool narrow = width() < narrowHeader;
    if (m_padlock != nullptr) {
        m_padlock->setVisible(m_isLocked || width() >= openPadlockFrom);
    }
    const int most = narrow ? narrowField : fieldWidth;
    m_history->invalidate(); // what they hold may have another size since they were last laid out
    m_buttons->invalidate();
    layout()->invalidate();
    const int facts = m_facts->minimumSizeHint().width() + layout()->spacing();
    const int needed = layout()->minimumSize().width() - m_field->minimumWidth();
    const int bare = needed - (m_facts->isHidden() ? 0 : facts);
    const bool hasFacts = width() - bare - facts >= leastField;
    m_facts->setVisible(hasFacts); // what is elided first is also the first to go
    const int others = bare + (hasFacts ? facts : 0);
    const int room = std::clamp(width() - others, leastField, most);
    m_field->setFixedWidth(room);
    m_field->setText(room < narrowField  ? QString()
                     : room < fieldWidth ? tr("Search")
                                         : m_field->accessibleName());
    m_field->setToolTip(room < fieldWidth ? m_field->accessibleName() : QString());
}

void PageHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->base);
    paint::horizontalLine(painter, m_theme->line, 0, width(), height() - 1);
}

} // namespace zt
