// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/dialog.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>

namespace zt {

namespace {

constexpr QSize largest(1216, 804);
constexpr int windowMargin = 24;
constexpr int titleHeight = 56;
constexpr int footerHeight = 60;
constexpr QSize crossSize(12, 12);

/// Draws the ground, a rule at the edge that meets the body, and clips nothing.
class Band final : public QWidget
{
public:
    Band(const ThemeHolder& theme, bool isFooter, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_isFooter(isFooter)
    {
        setFixedHeight(isFooter ? footerHeight : titleHeight);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_isFooter) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme->s1);
            painter.drawRoundedRect(
                rect().adjusted(0, -Theme::radiusCard, 0, 0), Theme::radiusCard, Theme::radiusCard);
        }
        const int y = m_isFooter ? 0 : height() - 1;
        paint::horizontalLine(painter, m_theme->line, 0, width(), y);
    }

private:
    const ThemeHolder& m_theme;
    bool m_isFooter;
};

} // namespace

Dialog::Dialog(const ThemeHolder& theme, QWidget* over, const QSize& wanted)
    : QWidget(over->window())
    , m_theme(theme)
    , m_wanted(wanted.boundedTo(largest))
    , m_card(new QWidget(this))
    , m_titleRow(new Band(theme, false, m_card))
    , m_footer(new Band(theme, true, m_card))
    , m_title(new ElidedLabel(theme, Theme::title, true, Tone::Text))
    , m_subtitle(new ElidedLabel(theme, Theme::small, false, Tone::Secondary))
    , m_facts(new ElidedLabel(theme, Theme::body, false, Tone::Text))
    , m_column(new QVBoxLayout(m_card))
    , m_titleLine(new QHBoxLayout(m_titleRow))
    , m_footLine(new QHBoxLayout(m_footer))
    , m_focusBefore(QApplication::focusWidget())
{
    setFocusPolicy(Qt::StrongFocus);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_titleRow);
    m_column->addStretch(1);
    m_column->addWidget(m_footer);
    m_titleLine->setContentsMargins(Theme::marginLeft, 0, Theme::marginRight, 0);
    m_titleLine->setSpacing(16);
    m_titleLine->addWidget(m_title);
    m_titleLine->addWidget(m_subtitle, 1);
    QToolButton* cross =
        makeIconButton(theme, QStringLiteral("edit-delete-remove"), tr("Close"), m_titleRow);
    cross->setIconSize(crossSize);
    connect(cross, &QToolButton::clicked, this, &Dialog::reject);
    m_titleLine->addWidget(cross);
    m_footLine->setContentsMargins(Theme::marginLeft, 0, Theme::marginLeft, 0);
    m_footLine->setSpacing(12);
    m_facts->setLines(2);
    m_footLine->addWidget(m_facts, 1);
    parentWidget()->installEventFilter(this);
    hide();
}

void Dialog::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Dialog::setSubtitle(const QString& text)
{
    m_subtitle->setText(text);
}

void Dialog::setTitleWidget(QWidget* widget)
{
    m_titleLine->insertWidget(2, widget);
}

void Dialog::setBody(QWidget* body)
{
    delete m_column->takeAt(1);
    m_column->insertWidget(1, body, 1);
}

void Dialog::setFacts(const QString& text)
{
    m_facts->setText(text);
}

void Dialog::setFactsWidget(QWidget* widget)
{
    m_facts->hide();
    m_footLine->insertWidget(0, widget, 1);
}

QPushButton* Dialog::addButton(const QString& text, ButtonKind kind)
{
    QPushButton* button = makeButton(text, kind, m_footer);
    m_footLine->addWidget(button);
    if (kind == ButtonKind::Primary) {
        setDefaultButton(button);
    }
    return button;
}

void Dialog::setDefaultButton(QPushButton* button)
{
    m_default = button;
}

void Dialog::layOut()
{
    setGeometry(parentWidget()->rect());
    const QSize room = size() - QSize(2 * windowMargin, 2 * windowMargin);
    const QSize card = m_wanted.boundedTo(room);
    m_card->setGeometry(
        (width() - card.width()) / 2, (height() - card.height()) / 2, card.width(), card.height());
}

void Dialog::open()
{
    layOut();
    show();
    raise();
    for (QWidget* child : m_card->findChildren<QWidget*>()) {
        if (qobject_cast<QLineEdit*>(child) && child->isEnabled() && child->isVisibleTo(this)) {
            child->setFocus(Qt::PopupFocusReason);
            return;
        }
    }
    if (m_default && m_default->isEnabled()) {
        m_default->setFocus(Qt::PopupFocusReason);
    } else {
        setFocus(Qt::PopupFocusReason);
    }
}

Dialog* Dialog::openIn(const QWidget* window)
{
    const QList<Dialog*> dialogs =
        window->window()->findChildren<Dialog*>(QString(), Qt::FindDirectChildrenOnly);
    for (auto it = dialogs.rbegin(); it != dialogs.rend(); ++it) {
        if ((*it)->isVisible()) {
            return *it;
        }
    }
    return nullptr;
}

void Dialog::accept()
{
    Q_EMIT accepted();
    close();
}

void Dialog::reject()
{
    Q_EMIT rejected();
    close();
}

void Dialog::close()
{
    hide();
    if (m_focusBefore) {
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT closed();
    deleteLater();
}

bool Dialog::hasOwnShortcut(int key, Qt::KeyboardModifiers modifiers) const
{
    const QKeySequence pressed(QKeyCombination(modifiers & ~Qt::KeypadModifier, Qt::Key(key)));
    for (const QShortcut* shortcut : findChildren<QShortcut*>()) {
        if (shortcut->isEnabled() && shortcut->keys().contains(pressed)) {
            return true;
        }
    }
    return false;
}

bool Dialog::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool mnemonic = key->modifiers() == Qt::AltModifier;
        if (!mnemonic && !hasOwnShortcut(key->key(), key->modifiers())) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

bool Dialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        layOut();
    }
    return QWidget::eventFilter(watched, event);
}

void Dialog::resizeEvent(QResizeEvent*)
{
    layOut();
}

void Dialog::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->scrim);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->base);
    painter.drawRoundedRect(m_card->geometry(), Theme::radiusCard, Theme::radiusCard);
}

void Dialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        reject();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
    if (enter && button && isAncestorOf(button)) {
        button->click();
        return;
    }
    if (enter && m_default && m_default->isEnabled()) {
        m_default->click();
        return;
    }
    event->accept();
}

bool Dialog::focusNextPrevChild(bool next)
{
    QWidget* from = QApplication::focusWidget();
    if (!from || (from != this && !isAncestorOf(from))) {
        from = this;
    }
    QWidget* to = from;
    do {
        to = next ? to->nextInFocusChain() : to->previousInFocusChain();
    } while (to != from && !(isAncestorOf(to) && (to->focusPolicy() & Qt::TabFocus) &&
                             to->isEnabled() && to->isVisibleTo(this) && !to->focusProxy()));
    to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace zt
