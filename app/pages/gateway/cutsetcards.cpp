// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/gateway/cutsetcards.h"

#include "app/pages/gateway/gatewaytexts.h"
#include "app/widgets/clearlayout.h"
#include "app/widgets/labels.h"
#include "reports/wordinggateway.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace zt {

namespace {

constexpr qsizetype mostAtFirst = 4;
constexpr int chipHeight = 22;
constexpr int glyphSide = 12;
constexpr int glyphRoom = 20;

/// An item of a set: shape, number, and whether it is there.
class ItemChip final : public QAbstractButton
{
public:
    ItemChip(const ThemeHolder& theme, const CutSetCard::Item& item)
        : m_theme(theme)
        , m_item(item)
    {
        setAccessibleName(item.id + u' ' + item.word);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        setFixedHeight(chipHeight);
        setFixedWidth(glyphRoom + 8 + advance(item.id, true) + 5 + advance(item.word, false));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() ? QPen(m_theme->acc, 2) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? m_theme->s3 : m_theme->tint(m_item.status));
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(1, 1, -1, -1), Theme::radiusCell, Theme::radiusCell);
        paint::statusGlyph(painter,
                           *m_theme,
                           m_item.status,
                           QRectF(5, (height() - glyphSide) / 2.0, glyphSide, glyphSide));
        painter.setPen(m_theme->tx);
        painter.setFont(Theme::font(Theme::small, true));
        const int number = advance(m_item.id, true);
        painter.drawText(QRect(glyphRoom, 0, number + 2, height()), Qt::AlignVCenter, m_item.id);
        painter.setFont(Theme::font(Theme::small));
        painter.drawText(
            QRect(glyphRoom + number + 5, 0, width(), height()), Qt::AlignVCenter, m_item.word);
    }

    void enterEvent(QEnterEvent*) override { update(); }

    void leaveEvent(QEvent*) override { update(); }

    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            click();
            return;
        }
        QAbstractButton::keyPressEvent(event);
    }

private:
    static int advance(const QString& text, bool bold)
    {
        return QFontMetrics(Theme::font(Theme::small, bold)).horizontalAdvance(text);
    }

    const ThemeHolder& m_theme;
    CutSetCard::Item m_item;
};

/// The edge of a card: bad and with a bar where the set is open now.
class CardFrame final : public QWidget
{
public:
    CardFrame(const ThemeHolder& theme, bool open)
        : m_theme(theme)
        , m_open(open)
    {
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_open ? m_theme->bad : m_theme->line2, 1));
        painter.setBrush(m_theme->base);
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radiusField, Theme::radiusField);
        if (m_open) {
            painter.fillRect(QRectF(0, 4, 3, height() - 8), m_theme->bad);
        }
    }

private:
    const ThemeHolder& m_theme;
    bool m_open;
};

} // namespace

QList<CutSetCard> cutSetCards(const GatewayState& state, int scenario, const Language& language)
{
    const QList<CutSet>* sets = state.cutSets(scenario);
    if (sets == nullptr) {
        return {};
    }
    QList<CutSet> nearest = *sets;
    const auto left = [&](const CutSet& set) {
        const CutStanding now = standingOf(set, state.controls());
        return std::pair(now.there.size(), now.partly.size());
    };
    std::stable_sort(nearest.begin(), nearest.end(), [&](const CutSet& a, const CutSet& b) {
        return left(a) < left(b);
    });
    QList<CutSetCard> cards;
    for (const CutSet& set : std::as_const(nearest)) {
        CutSetCard card;
        const CutStanding now = standingOf(set, state.controls());
        card.sentence = cutSetText(GatewayTexts::ids(state.policy(), set), language);
        card.standing = GatewayTexts::standing(state.policy(), now, language);
        card.open = now.open();
        for (const int item : set) {
            const int share = state.controls().share(item);
            card.items.append({state.policy().items.at(item),
                               GatewayTexts::share(share),
                               GatewayTexts::shareStatus(share)});
        }
        cards.append(card);
    }
    return cards;
}

CutSetCards::CutSetCards(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
}

void CutSetCards::setCards(const QList<CutSetCard>& cards)
{
    m_cards = cards;
    m_all = false;
    build();
}

void CutSetCards::build()
{
    clearLayout(m_column);
    const qsizetype shown = m_all ? m_cards.size() : std::min(m_cards.size(), mostAtFirst);
    for (const CutSetCard& card : m_cards.mid(0, shown)) {
        m_column->addWidget(makeCard(card));
    }
    if (shown < m_cards.size()) {
        QPushButton* more = makeButton(
            tr("%n more", nullptr, static_cast<int>(m_cards.size() - shown)), ButtonKind::Quiet);
        makeSmall(more);
        connect(more, &QPushButton::clicked, this, [this] {
            m_all = true;
            build();
        });
        m_column->addWidget(more, 0, Qt::AlignLeft);
    }
    setVisible(!m_cards.isEmpty());
}

QWidget* CutSetCards::makeCard(const CutSetCard& card)
{
    auto* frame = new CardFrame(m_theme, card.open);
    frame->setAccessibleName(card.sentence);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(12, 8, 10, 8);
    column->setSpacing(6);
    column->addWidget(makeLabel(card.sentence, Theme::body, false, Tone::Text, true));
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    for (const CutSetCard::Item& item : card.items) {
        auto* chip = new ItemChip(m_theme, item);
        connect(chip, &QAbstractButton::clicked, this, [this, id = item.id] {
            Q_EMIT itemActivated(id);
        });
        line->addWidget(chip);
    }
    line->addStretch(1);
    column->addLayout(line);
    column->addWidget(makeLabel(
        card.standing, Theme::small, card.open, card.open ? Tone::Bad : Tone::Secondary, true));
    return frame;
}

} // namespace zt
