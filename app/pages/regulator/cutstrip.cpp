// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/regulator/cutstrip.h"

#include "app/widgets/paint.h"
#include "model/domain/explain.h"
#include "reports/wordingregulator.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QSignalBlocker>

#include <array>

namespace zt {

namespace {

constexpr int fieldWidth = 56;
constexpr int pairWidth = 168; ///< of a label and its field
constexpr int rowHeight = 40;
constexpr int tierCount = 4;
constexpr int hundredPercent = 10000;
constexpr int mostPoints = 1000000;

struct Cut
{
    const char* label;
    const char* tip;
    int highest;
};

constexpr std::array cuts{
    Cut{QT_TRANSLATE_NOOP("zt::CutStrip", "Share from %"),
        QT_TRANSLATE_NOOP("zt::CutStrip", "An electronic-trading share is high from here on"),
        hundredPercent},
    Cut{QT_TRANSLATE_NOOP("zt::CutStrip", "Points from"),
        QT_TRANSLATE_NOOP("zt::CutStrip", "A deduction is high from here on"),
        mostPoints},
    Cut{QT_TRANSLATE_NOOP("zt::CutStrip", "Rise from"),
        QT_TRANSLATE_NOOP("zt::CutStrip",
                          "A deduction that rose by so many points in a year calls for attention"),
        mostPoints},
    Cut{QT_TRANSLATE_NOOP("zt::CutStrip", "Change from"),
        QT_TRANSLATE_NOOP("zt::CutStrip",
                          "A share of brokers that changed by fewer percentage points is steady"),
        hundredPercent},
    Cut{QT_TRANSLATE_NOOP("zt::CutStrip", "Rare up to %"),
        QT_TRANSLATE_NOOP("zt::CutStrip",
                          "A type of deficiency is rare up to this share of brokers"),
        hundredPercent},
    Cut{QT_TRANSLATE_NOOP("zt::CutStrip", "Growing from"),
        QT_TRANSLATE_NOOP("zt::CutStrip",
                          "A type of deficiency is growing from so many percentage points on"),
        hundredPercent},
};

std::optional<int> valueOf(const RegulatorCuts& set, int index)
{
    const std::array<std::optional<int>, cuts.size()> values{
        set.share,
        set.points,
        set.rise,
        set.change > 0 ? std::optional(set.change) : std::nullopt,
        set.rare,
        set.growth};
    return values.at(static_cast<size_t>(index));
}

void setValue(RegulatorCuts& set, int index, const std::optional<int>& value)
{
    switch (index) {
    case 0:
        set.share = value;
        break;
    case 1:
        set.points = value;
        break;
    case 2:
        set.rise = value;
        break;
    case 3:
        set.change = value.value_or(0);
        break;
    case 4:
        set.rare = value;
        break;
    default:
        set.growth = value;
    }
}

QString fieldText(const RegulatorCuts& set, int index)
{
    const std::optional<int> value = valueOf(set, index);
    return value ? pointsText(*value) : QString();
}

} // namespace

CutStrip::CutStrip(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
    , m_yearLabel(makeLabel({}, Theme::small))
    , m_tierLabel(makeLabel({}, Theme::small))
    , m_years(new QComboBox)
    , m_tiers(new QComboBox)
{
    m_grid->setContentsMargins(Theme::marginLeft, 8, Theme::marginRight, 8);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    const auto add = [this](QLabel* label, QWidget* field) {
        auto* pair = new QWidget;
        auto* line = new QHBoxLayout(pair);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(6);
        line->addWidget(label);
        line->addWidget(field);
        line->addStretch(1);
        label->setBuddy(field);
        m_parts.append(pair);
    };
    for (int i = 0; i < static_cast<int>(cuts.size()); ++i) {
        auto* field = new QLineEdit;
        field->setAlignment(Qt::AlignCenter);
        field->setFixedWidth(fieldWidth);
        field->setMaxLength(9);
        field->setPlaceholderText(QStringLiteral("—"));
        m_fields.append(field);
        m_labels.append(makeLabel({}, Theme::small));
        add(m_labels.last(), field);
        connect(field, &QLineEdit::editingFinished, this, [this, i] { readField(i); });
    }
    add(m_yearLabel, m_years);
    add(m_tierLabel, m_tiers);
    connect(m_years, &QComboBox::activated, this, &CutStrip::chooseYear);
    connect(m_tiers, &QComboBox::activated, this, [this] {
        m_ask.tier = m_tiers->currentIndex() == 0 ? std::nullopt
                                                  : std::optional(m_tiers->currentData().toInt());
        Q_EMIT asked(m_ask);
    });
    connect(&theme, &ThemeHolder::changed, this, qOverload<>(&QWidget::update));
    retranslate();
    arrange();
}

void CutStrip::show(const RegulatorAsk& ask,
                    const QList<int>& years,
                    int year,
                    const Language& language)
{
    m_ask = ask;
    for (int i = 0; i < m_fields.size(); ++i) {
        m_fields[i]->setText(fieldText(ask.cuts, i));
    }
    m_years->clear();
    for (auto it = years.rbegin(); it != years.rend(); ++it) {
        m_years->addItem(yearShort(*it, language), *it);
    }
    m_years->setCurrentIndex(m_years->findData(year));
    m_tiers->clear();
    m_tiers->addItem(tr("All"));
    for (int tier = 1; tier <= tierCount; ++tier) {
        m_tiers->addItem(brokerTierText(tier, language), tier);
    }
    m_tiers->addItem(brokerTierText(0, language), 0);
    m_tiers->setCurrentIndex(ask.tier ? m_tiers->findData(*ask.tier) : 0);
}

void CutStrip::readField(int index)
{
    const QString typed = m_fields[index]->text().trimmed();
    if (typed == fieldText(m_ask.cuts, index)) {
        return;
    }
    const std::optional<int> value =
        hundredthsFromText(typed, cuts.at(static_cast<size_t>(index)).highest);
    if (!value && !typed.isEmpty()) {
        m_fields[index]->setText(fieldText(m_ask.cuts, index));
        return;
    }
    setValue(m_ask.cuts, index, value);
    Q_EMIT asked(m_ask);
}

void CutStrip::chooseYear()
{
    m_ask.year = m_years->currentData().toInt();
    Q_EMIT asked(m_ask);
}

void CutStrip::retranslate()
{
    for (int i = 0; i < m_labels.size(); ++i) {
        const Cut& cut = cuts.at(static_cast<size_t>(i));
        m_labels[i]->setText(tr(cut.label));
        const QString tip = tr("%1. Yours to set; the source states none.").arg(tr(cut.tip));
        m_labels[i]->setToolTip(tip);
        m_fields[i]->setToolTip(tip);
        m_fields[i]->setAccessibleName(tr(cut.label));
    }
    m_yearLabel->setText(tr("Year"));
    m_tierLabel->setText(tr("Tier"));
    m_years->setAccessibleName(tr("Year"));
    m_tiers->setAccessibleName(tr("Tier"));
}

/// As many side by side as fit.
void CutStrip::arrange()
{
    const int fit = std::max(1, (width() - Theme::marginLeft - Theme::marginRight) / pairWidth);
    const int columns = std::min(fit, static_cast<int>(m_parts.size()));
    if (columns == m_columns) {
        return;
    }
    m_columns = columns;
    for (int i = 0; i < m_parts.size(); ++i) {
        m_grid->removeWidget(m_parts[i]);
        m_grid->addWidget(m_parts[i], i / columns, i % columns);
    }
    const int rows = (static_cast<int>(m_parts.size()) + columns - 1) / columns;
    setFixedHeight(rows * rowHeight + 8);
}

void CutStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void CutStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CutStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->s1);
    paint::horizontalLine(painter, m_theme->line, 0, width(), height() - 1);
}

} // namespace zt
