// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/chipstrip.h"

#include "app/widgets/choicepopover.h"
#include "app/widgets/filterchip.h"
#include "app/widgets/labels.h"
#include "reports/phrase.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPushButton>

#include <algorithm>

namespace zt {

namespace {

constexpr int stripHeight = 28;
constexpr int gap = 8;
constexpr int widest = 180; ///< a chip; longer words are cut

} // namespace

ChipStrip::ChipStrip(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_group(new QButtonGroup(this))
    , m_rest(makeButton({}))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_group->setExclusive(true);
    m_rest->setParent(this);
    m_rest->setObjectName(QStringLiteral("chipRest"));
    makeSmall(m_rest);
    m_rest->hide();
    connect(m_rest, &QPushButton::clicked, this, &ChipStrip::openRest);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        place();
        Q_EMIT chosen(m_chips.value(id).key);
    });
}

void ChipStrip::setChips(const QList<Chip>& chips, const QString& chosen)
{
    m_chips = chips;
    while (m_buttons.size() < chips.size()) {
        auto* button = new FilterChip(m_theme, this);
        m_group->addButton(button, static_cast<int>(m_buttons.size()));
        m_buttons.append(button);
    }
    for (qsizetype i = 0; i < chips.size(); ++i) {
        m_buttons[i]->setWords(chips[i].word, chips[i].count);
        m_buttons[i]->setToolTip(chips[i].whole);
        m_buttons[i]->setAccessibleName(chips[i].whole + QLatin1Char(' ') +
                                        groupedNumber(chips[i].count));
        if (chips[i].key == chosen) {
            m_buttons[i]->setChecked(true);
        }
    }
    place();
}

QString ChipStrip::current() const
{
    return m_chips.value(m_group->checkedId()).key;
}

QList<FilterChip*> ChipStrip::buttons() const
{
    return m_buttons.mid(0, m_chips.size());
}

QSize ChipStrip::sizeHint() const
{
    return {400, stripHeight};
}

QSize ChipStrip::minimumSizeHint() const
{
    return {120, stripHeight};
}

int ChipStrip::widthOf(int count, int chosenAt) const
{
    int width = 0;
    for (int i = 0; i < m_chips.size(); ++i) {
        if (i < count || i == chosenAt) {
            width += std::min(widest, m_buttons[i]->sizeHint().width()) + gap;
        }
    }
    return width;
}

int ChipStrip::fitting() const
{
    const auto all = static_cast<int>(m_chips.size());
    const int chosenAt = m_group->checkedId();
    if (widthOf(all, chosenAt) - gap <= width()) {
        return all;
    }
    int count = all - 1;
    while (count > 1 && widthOf(count, chosenAt) + m_rest->sizeHint().width() > width()) {
        --count;
    }
    return count;
}

void ChipStrip::place()
{
    const auto all = static_cast<int>(m_chips.size());
    m_rest->setText(tr("%1 more").arg(all)); // wide enough for whatever number it will be
    const int count = fitting();
    const int chosenAt = m_group->checkedId();
    int x = 0;
    int left = 0;
    for (int i = 0; i < m_buttons.size(); ++i) {
        const bool shown = i < all && (i < count || i == chosenAt);
        left += i < all && !shown ? 1 : 0;
        if (shown) {
            const QSize size = m_buttons[i]->sizeHint();
            m_buttons[i]->setGeometry(x,
                                      (stripHeight - size.height()) / 2,
                                      std::min(widest, size.width()),
                                      size.height());
            x += m_buttons[i]->width() + gap;
        }
        m_buttons[i]->setVisible(shown);
    }
    m_rest->setText(tr("%1 more").arg(left));
    m_rest->setToolTip(tr("Those that have no room here"));
    const QSize size = m_rest->sizeHint();
    m_rest->setGeometry(x, (stripHeight - size.height()) / 2, size.width(), size.height());
    m_rest->setVisible(left > 0);
}

void ChipStrip::openRest()
{
    QList<ChoicePopover::Choice> choices;
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (m_buttons[i]->isHidden()) {
            choices.append({m_chips[i].whole, groupedNumber(m_chips[i].count), m_chips[i].key});
        }
    }
    auto* popover = new ChoicePopover(m_theme, accessibleName(), this);
    popover->setChoices(choices, {});
    connect(popover, &ChoicePopover::chosen, this, [this](const QString& key) {
        for (qsizetype i = 0; i < m_chips.size(); ++i) {
            if (m_chips[i].key == key) {
                m_buttons[i]->setChecked(true);
                place();
                m_buttons[i]->setFocus(Qt::OtherFocusReason);
                Q_EMIT chosen(key);
                return;
            }
        }
    });
    popover->openBelow(m_rest);
}

void ChipStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void ChipStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        place();
    }
}

} // namespace zt
