// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/inventory/ruleview.h"

#include "app/widgets/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace zt {

namespace {

constexpr int tagLeft = 8;
constexpr int tagWidth = 24; ///< at least; three letters of English take more
constexpr int tagGap = 4;
constexpr int chipHeight = 20;
constexpr int chipGap = 6;
constexpr int nameLine = 22;
constexpr int sentenceLine = 18;
constexpr int blockPadding = 8;
constexpr int blockGap = 4;
constexpr int chipGlyph = 18;

QString pick(const Bilingual& text, LanguageCode language)
{
    return language == LanguageCode::En && !text.en.isEmpty() ? text.en : text.zh;
}

int textWidth(const QString& text, bool bold = false)
{
    return QFontMetrics(Theme::font(Theme::small, bold)).horizontalAdvance(text);
}

/// The pack's facts are nine, the yes/no facts eight: the cloud model stands between.
Aspect aspectOfFact(int fact)
{
    return aspectOf(static_cast<Fact>(fact));
}

} // namespace

RuleView::RuleView(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &ThemeHolder::changed, this, qOverload<>(&QWidget::update));
}

void RuleView::setSystem(const System& system, const Guideline& guideline, const Language& language)
{
    m_system = system;
    m_rules = domainRules(system, guideline);
    m_domains = guideline.domains;
    m_language = language.code();
    m_factNames.clear();
    for (int i = 0; i < factCount; ++i) {
        m_factNames.append(guideline.facts.value(static_cast<int>(aspectOfFact(i))).shortName);
    }
    rebuild();
}

void RuleView::setCursorFact(std::optional<Fact> fact)
{
    if (fact != m_cursor) {
        m_cursor = fact;
        rebuild();
    }
}

QString RuleView::summary() const
{
    std::array<int, 3> counts{};
    for (const DomainRuleView& rule : m_rules) {
        ++counts.at(static_cast<size_t>(rule.applies));
    }
    return tr("%1 applicable, %2 open, %3 not applicable")
        .arg(counts.at(static_cast<size_t>(Tri::Yes)))
        .arg(counts.at(static_cast<size_t>(Tri::Unknown)))
        .arg(counts.at(static_cast<size_t>(Tri::No)));
}

QString RuleView::sentenceFor(const DomainRuleView& rule) const
{
    const bool asked = m_cursor && rule.missing.contains(*m_cursor);
    if (!asked) {
        return {};
    }
    const FactRule& factRule = m_domains.at(rule.domain).rule;
    QStringList others;
    for (const Fact fact : rule.missing) {
        if (fact != *m_cursor) {
            others.append(pick(m_factNames.value(static_cast<int>(fact)), m_language));
        }
    }
    const auto part = [&](Tri answer) {
        const QString word =
            answer == Tri::Yes ? tr("yes", "an answer, quoted") : tr("no", "an answer, quoted");
        switch (effectOf(factRule, m_system.facts, *m_cursor, answer)) {
        case AnswerEffect::Applies:
            return tr("“%1” makes it apply").arg(word);
        case AnswerEffect::DoesNotApply:
            return tr("“%1” rules it out").arg(word);
        case AnswerEffect::StillOpen:
            break;
        }
        return tr("“%1” leaves it to %2").arg(word, others.join(tr(", ", "between names")));
    };
    return tr("%1; %2.").arg(part(Tri::No), part(Tri::Yes));
}

void RuleView::rebuild()
{
    m_blocks.clear();
    QStringList spoken;
    for (const DomainRuleView& rule : std::as_const(m_rules)) {
        const AdoptionDomain& domain = m_domains.at(rule.domain);
        Block block;
        block.tag = pick(domain.shortName, m_language);
        block.name = pick(domain.name, m_language);
        block.applies = rule.applies;
        block.missing = static_cast<int>(rule.missing.size());
        block.joinWord = rule.kind == FactRule::Kind::All ? tr("and") : tr("or");
        for (const RuleChip& chip : rule.chips) {
            const QString text = pick(m_factNames.value(static_cast<int>(chip.fact)), m_language);
            block.chips.append({chip.fact, chip.value, text, {}, {}});
            block.framed = block.framed || (m_cursor && chip.fact == *m_cursor);
        }
        block.sentence = sentenceFor(rule);
        spoken.append(block.name + QLatin1Char(' ') + block.sentence);
        m_blocks.append(block);
    }
    setAccessibleName(summary());
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    layOut(width(), m_blocks);
    updateGeometry();
    update();
}

/// Names and chips stand in one line behind the widest tag.
int RuleView::indentOf(const QList<Block>& blocks)
{
    int widest = tagWidth;
    for (const Block& block : blocks) {
        widest = std::max(widest, paint::tagWidth(block.tag));
    }
    return tagLeft + widest + tagGap;
}

int RuleView::layOut(int width, QList<Block>& blocks) const
{
    const int indent = indentOf(blocks);
    int y = 0;
    const QFontMetrics metrics(Theme::font(Theme::small));
    for (Block& block : blocks) {
        const int top = y;
        y += blockPadding + nameLine;
        int x = indent;
        const int joinWidth = textWidth(block.joinWord) + 2 * chipGap;
        for (int i = 0; i < block.chips.size(); ++i) {
            Chip& chip = block.chips[i];
            const int chipWidth = chipGlyph + textWidth(chip.text) + 12;
            if (x > indent && x + chipWidth > width - 8) {
                x = indent;
                y += chipHeight + 4;
            }
            chip.place =
                QRect(x, y, std::min(chipWidth, std::max(40, width - indent - 8)), chipHeight);
            chip.joiner = QPoint(x + chip.place.width() + chipGap, y);
            x += chip.place.width() + (i + 1 < block.chips.size() ? joinWidth : 0);
        }
        y += chipHeight;
        if (!block.sentence.isEmpty()) {
            const int room = std::max(60, width - indent - 10);
            const int height =
                metrics.boundingRect(QRect(0, 0, room, 1000), Qt::TextWordWrap, block.sentence)
                    .height();
            const int lines = std::max(1, (height + metrics.height() - 1) / metrics.height());
            block.sentencePlace = QRect(indent, y + 4, room, lines * sentenceLine);
            y += 4 + lines * sentenceLine;
        }
        y += blockPadding;
        block.place = QRect(0, top, width, y - top);
        y += blockGap;
    }
    return y;
}

int RuleView::heightForWidth(int width) const
{
    QList<Block> blocks = m_blocks;
    return layOut(width, blocks);
}

QSize RuleView::sizeHint() const
{
    constexpr int usual = 320;
    return {usual, heightForWidth(width() > 100 ? width() : usual)};
}

void RuleView::paintEvent(QPaintEvent*)
{
    layOut(width(), m_blocks);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Block& block : std::as_const(m_blocks)) {
        paintBlock(painter, block);
    }
}

void RuleView::paintBlock(QPainter& painter, const Block& block) const
{
    if (block.framed) {
        painter.setPen(QPen(m_theme->acc, 1));
        painter.setBrush(m_theme->base);
        painter.drawRoundedRect(QRectF(block.place).adjusted(0.5, 0.5, -0.5, -0.5),
                                Theme::radiusField,
                                Theme::radiusField);
        painter.fillRect(QRectF(0.5, block.place.top() + 4, 2.5, block.place.height() - 8),
                         m_theme->acc);
    }
    const int top = block.place.top() + blockPadding;
    const int indent = indentOf(m_blocks);
    const QRect head(tagLeft, top, width() - 2 * tagLeft, nameLine);
    paint::tag(painter,
               *m_theme,
               QRect(head.left(), top, std::max(tagWidth, paint::tagWidth(block.tag)), nameLine),
               block.tag);
    QString verdict;
    Status status = Status::NotYet;
    if (block.applies == Tri::Yes) {
        verdict = tr("Applies");
        status = Status::Good;
    } else if (block.applies == Tri::No) {
        verdict = tr("Does not apply");
        status = Status::NotApplicable;
    } else {
        verdict = tr("Open: %1").arg(block.missing);
    }
    const bool strong = block.applies != Tri::No;
    const int words = textWidth(verdict, strong);
    const int verdictLeft = head.right() - words;
    paint::statusGlyph(painter, *m_theme, status, QRectF(verdictLeft - 18, top + 4, 14, 14));
    painter.setFont(Theme::font(Theme::small, strong));
    painter.setPen(block.applies == Tri::Yes ? m_theme->good : strong ? m_theme->tx : m_theme->tx2);
    painter.drawText(
        QRect(verdictLeft, top, words + 4, nameLine), Qt::AlignLeft | Qt::AlignVCenter, verdict);
    painter.setFont(Theme::font(Theme::body, true));
    painter.setPen(m_theme->tx);
    paint::elided(painter, QRectF(indent, top, verdictLeft - 24 - indent, nameLine), block.name);
    for (int i = 0; i < block.chips.size(); ++i) {
        const Chip& chip = block.chips.at(i);
        paintChip(painter, chip, m_cursor && chip.fact == *m_cursor);
        if (i + 1 < block.chips.size()) {
            painter.setFont(Theme::font(Theme::small));
            painter.setPen(m_theme->tx2);
            painter.drawText(QRect(chip.joiner, QSize(60, chipHeight)),
                             Qt::AlignLeft | Qt::AlignVCenter,
                             block.joinWord);
        }
    }
    if (!block.sentence.isEmpty()) {
        painter.setFont(Theme::font(Theme::small));
        painter.setPen(m_theme->tx2);
        painter.drawText(block.sentencePlace, Qt::TextWordWrap | Qt::AlignLeft, block.sentence);
    }
}

void RuleView::paintChip(QPainter& painter, const Chip& chip, bool ringed) const
{
    const QRectF box(chip.place);
    if (chip.value == Tri::Unknown) {
        QPen pen(m_theme->ctl, 1);
        pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            box.adjusted(0.5, 0.5, -0.5, -0.5), Theme::radiusCell, Theme::radiusCell);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(chip.value == Tri::Yes ? m_theme->acct2 : m_theme->s2);
        painter.drawRoundedRect(box, Theme::radiusCell, Theme::radiusCell);
    }
    paint::triCell(painter, *m_theme, QRectF(box.left() + 3, box.top() + 2, 16, 16), chip.value);
    painter.setFont(Theme::font(Theme::small));
    painter.setPen(chip.value == Tri::Yes ? m_theme->acc : m_theme->tx);
    paint::elided(painter, box.adjusted(chipGlyph + 4, 0, -4, 0), chip.text);
    if (ringed) {
        paint::focusRing(painter, *m_theme, box, Theme::radiusCell);
    }
}

const RuleView::Chip* RuleView::chipAt(const QPoint& point) const
{
    for (const Block& block : m_blocks) {
        for (const Chip& chip : block.chips) {
            if (chip.place.contains(point)) {
                return &chip;
            }
        }
    }
    return nullptr;
}

void RuleView::mousePressEvent(QMouseEvent* event)
{
    if (const Chip* chip = chipAt(event->position().toPoint())) {
        Q_EMIT factActivated(chip->fact);
    }
}

void RuleView::mouseMoveEvent(QMouseEvent* event)
{
    const bool over = chipAt(event->position().toPoint()) != nullptr;
    setCursor(over ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void RuleView::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Down || event->key() == Qt::Key_Right ? 1
                     : event->key() == Qt::Key_Up || event->key() == Qt::Key_Left  ? -1
                                                                                   : 0;
    if (step == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    QList<Fact> facts;
    for (const Block& block : std::as_const(m_blocks)) {
        for (const Chip& chip : block.chips) {
            facts.append(chip.fact);
        }
    }
    if (!facts.isEmpty()) {
        const qsizetype at = m_cursor ? facts.indexOf(*m_cursor) : -1;
        Q_EMIT factActivated(facts.at((at + step + facts.size()) % facts.size()));
    }
}

} // namespace zt
