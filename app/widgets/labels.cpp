// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/labels.h"

#include "app/widgets/icons.h"

#include <QHBoxLayout>
#include <QPaintEvent>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace zt {

namespace {

const char* toneName(Tone tone)
{
    switch (tone) {
    case Tone::Text:
        return "tx";
    case Tone::Secondary:
        return "tx2";
    case Tone::Hint:
        return "tx3";
    case Tone::Accent:
        return "acc";
    case Tone::Bad:
        return "bad";
    }
    return "tx";
}

QColor toneColour(const Theme& theme, Tone tone)
{
    switch (tone) {
    case Tone::Text:
        return theme.tx;
    case Tone::Secondary:
        return theme.tx2;
    case Tone::Hint:
        return theme.tx3;
    case Tone::Accent:
        return theme.acc;
    case Tone::Bad:
        return theme.bad;
    }
    return theme.tx;
}

void setStyleProperty(QWidget* widget, const char* name, const char* value)
{
    widget->setProperty(name, QLatin1String(value));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

int lineHeight(int pixels)
{
    return pixels <= Theme::small
               ? 18
               : (pixels <= Theme::body ? 20 : (pixels <= Theme::title ? 26 : 34));
}

/// Polished for its tone, a label keeps the font that it has then.
QLabel* labelIn(const QFont& font, const QString& text, Tone tone, bool wrap, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setFont(font);
    label->setWordWrap(wrap);
    label->setMinimumHeight(lineHeight(font.pixelSize()));
    setTone(label, tone);
    return label;
}

} // namespace

QLabel* makeLabel(const QString& text, int pixels, bool bold, Tone tone, bool wrap, QWidget* parent)
{
    return labelIn(Theme::font(pixels, bold), text, tone, wrap, parent);
}

QLabel* makeMonoLabel(const QString& text, Tone tone, bool wrap)
{
    QLabel* label = labelIn(Theme::mono(), text, tone, wrap, nullptr);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

void setTone(QWidget* label, Tone tone)
{
    setStyleProperty(label, "tone", toneName(tone));
}

QPushButton* makeButton(const QString& text, ButtonKind kind, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    setButtonKind(button, kind);
    return button;
}

void setButtonKind(QWidget* button, ButtonKind kind)
{
    static constexpr std::array<const char*, 5> names{
        "plain", "primary", "quiet", "accent", "danger"};
    setStyleProperty(button, "kind", names.at(static_cast<size_t>(kind)));
}

void makeSmall(QPushButton* button)
{
    button->setFont(Theme::font(Theme::small));
    button->setFixedHeight(Theme::stripControl);
    setStyleProperty(button, "scale", "small");
}

QToolButton* makeIconButton(const ThemeHolder& theme,
                            const QString& iconName,
                            const QString& meaning,
                            QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIconSize(QSize(16, 16));
    button->setFixedSize(28, 28);
    button->setAutoRaise(true);
    button->setToolTip(paint::toolTip(meaning));
    button->setAccessibleName(meaning);
    const auto refresh = [button, iconName, &theme] { button->setIcon(icon(iconName, *theme)); };
    refresh();
    QObject::connect(&theme, &ThemeHolder::changed, button, refresh);
    return button;
}

ElidedLabel::ElidedLabel(
    const ThemeHolder& theme, int pixels, bool bold, Tone tone, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_tone(tone)
{
    setFont(Theme::font(pixels, bold));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
    resizeEvent(nullptr);
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2, m_lines * lineHeight(font().pixelSize())};
}

void ElidedLabel::setLines(int lines)
{
    m_lines = lines;
    updateGeometry();
    update();
    resizeEvent(nullptr);
}

QStringList ElidedLabel::shownLines() const
{
    const QFontMetricsF metrics(font());
    QStringList lines;
    QTextLayout layout(m_text, font());
    layout.beginLayout();
    QTextLine line = layout.createLine();
    while (line.isValid() && lines.size() + 1 < m_lines) {
        line.setLineWidth(width());
        lines.append(m_text.mid(line.textStart(), line.textLength()).trimmed());
        line = layout.createLine();
    }
    if (line.isValid()) {
        lines.append(
            metrics.elidedText(m_text.mid(line.textStart()).trimmed(), Qt::ElideRight, width()));
    }
    layout.endLayout();
    return lines;
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 24), sizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent*)
{
    const QStringList lines = shownLines();
    const bool isCut = !lines.isEmpty() && !m_text.endsWith(lines.last());
    setToolTip(isCut ? paint::toolTip(m_text) : QString());
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(toneColour(*m_theme, m_tone));
    const QStringList lines = shownLines();
    const int one = height() / qMax(1, m_lines);
    const auto shown = static_cast<int>(qMax<qsizetype>(1, lines.size()));
    QRect place(0, (height() - shown * one) / 2, width(), one);
    for (const QString& line : lines) {
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, line);
        place.translate(0, one);
    }
}

StatusGlyph::StatusGlyph(const ThemeHolder& theme, Status status, int pixels, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_status(status)
{
    setFixedSize(pixels, pixels);
}

void StatusGlyph::setStatus(Status status)
{
    m_status = status;
    update();
}

void StatusGlyph::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::statusGlyph(painter, *m_theme, m_status, rect());
}

Tag::Tag(const ThemeHolder& theme, const QString& text, paint::TagStyle style, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_style(style)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Tag::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Tag::setStatus(Status status)
{
    m_status = status;
    update();
}

QSize Tag::sizeHint() const
{
    return {paint::tagWidth(m_text, m_style), paint::tagHeight};
}

void Tag::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint::tag(painter, *m_theme, rect(), m_text, m_style, m_status);
}

KeyCap::KeyCap(const ThemeHolder& theme,
               const QStringList& keys,
               const QString& text,
               QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_keys(keys)
    , m_text(text)
{
    setFont(Theme::font(Theme::small));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyCap::sizeHint() const
{
    int width = 0;
    for (const QString& key : m_keys) {
        width += paint::keyCapWidth(key) + 4;
    }
    return {width + (m_text.isEmpty() ? -4 : 1 + fontMetrics().horizontalAdvance(m_text)), 20};
}

void KeyCap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    int x = 0;
    for (const QString& key : std::as_const(m_keys)) {
        const int width = paint::keyCapWidth(key);
        paint::keyCap(painter, *m_theme, QRectF(x, (height() - 18) / 2, width, 18), key);
        x += width + 4;
    }
    painter.setPen(m_theme->tx2);
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter, m_text);
}

Rule::Rule(const ThemeHolder& theme, Weight weight, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_weight(weight)
{
    setFixedHeight(1);
}

void Rule::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_weight == Weight::Section ? m_theme->line2 : m_theme->line);
}

SectionHeading::SectionHeading(const ThemeHolder& theme, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_text(makeLabel(text, Theme::body, true))
    , m_remark(new ElidedLabel(theme, Theme::small, false, Tone::Secondary))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_text);
    row->addWidget(m_remark, 1, Qt::AlignVCenter);
    setFixedHeight(24);
}

void SectionHeading::setText(const QString& text)
{
    m_text->setText(text);
}

void SectionHeading::setRemark(const QString& remark)
{
    m_remark->setText(remark);
}

void SectionHeading::setTrailing(QWidget* widget)
{
    layout()->addWidget(widget);
}

namespace {

constexpr int notePadding = 12;
constexpr int noteTextLeft = 32;
constexpr int noteLine = 18;

} // namespace

Note::Note(const ThemeHolder& theme, Status status, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_status(status)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Note::setText(const QString& lead, const QString& text, const QString& source)
{
    m_lead = lead;
    m_text = text;
    m_source = source;
    setAccessibleName(lead);
    setAccessibleDescription(text);
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    placeButtons();
    update();
}

QPushButton* Note::addButton(const QString& text, ButtonKind kind)
{
    QPushButton* button = makeButton(text, kind, this);
    makeSmall(button);
    m_buttons.append(button);
    button->show();
    placeButtons();
    updateGeometry();
    return button;
}

int Note::heightForWidth(int width) const
{
    const bool any = std::any_of(m_buttons.begin(), m_buttons.end(), [](const QPushButton* one) {
        return !one->isHidden();
    });
    const int buttons = any ? Theme::stripControl + 8 : 0;
    return qRound(layOut(width, nullptr)) + 2 * 8 + buttons;
}

QSize Note::sizeHint() const
{
    const int width = qMax(240, this->width());
    return {240, heightForWidth(width)};
}

void Note::resizeEvent(QResizeEvent*)
{
    // A scroll area asks for heights before its bar takes width away, and not again: without this
    // the last line would be cut.
    setMinimumHeight(heightForWidth(width()));
    placeButtons();
}

void Note::placeButtons()
{
    int x = noteTextLeft;
    for (QPushButton* button : std::as_const(m_buttons)) {
        if (button->isHidden()) {
            continue;
        }
        button->resize(button->sizeHint());
        button->move(x, height() - 8 - button->height());
        x += button->width() + 8;
    }
}

qreal Note::layOut(int width, QPainter* painter) const
{
    const QString gap = m_lead.isEmpty() ? QString() : QString(QChar(0x3000));
    const QString whole = m_lead + gap + m_text;
    QTextLayout text(whole, Theme::font(Theme::small));
    QTextLayout::FormatRange lead;
    lead.start = 0;
    lead.length = static_cast<int>(m_lead.size());
    lead.format.setFontWeight(QFont::Bold);
    text.setFormats({lead});
    const qreal room = width - noteTextLeft - notePadding;
    qreal y = 0;
    text.beginLayout();
    for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine()) {
        line.setLineWidth(room);
        line.setPosition(QPointF(0, y + (noteLine - line.height()) / 2));
        y += noteLine;
    }
    text.endLayout();
    if (painter) {
        painter->setPen(m_theme->tx);
        text.draw(painter, QPointF(noteTextLeft, 8));
        if (!m_source.isEmpty()) {
            painter->setFont(Theme::font(Theme::small));
            painter->setPen(m_theme->tx2);
            paint::elided(*painter, QRectF(noteTextLeft, 8 + y, room, noteLine), m_source);
        }
    }
    return y + (m_source.isEmpty() ? 0 : noteLine);
}

void Note::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->tint(m_status));
    painter.drawRoundedRect(rect(), Theme::radiusField, Theme::radiusField);
    paint::statusGlyph(painter, *m_theme, m_status, QRectF(10, 10, 14, 14));
    layOut(width(), &painter);
}

} // namespace zt
