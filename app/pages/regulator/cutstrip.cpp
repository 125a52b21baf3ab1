// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/regulator/cutstrip.h"

#include "app/widgets/paint.h"
#include "model/domain/invariants.h"
#include "model/domain/regulatorview.h"
#include "reports/wordingregulator.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace zt {

namespace {

constexpr int fieldWidth = 48;
constexpr int between = 16;
constexpr int rowHeight = 32;
constexpr int tierCount = 4;

} // namespace

CutStrip::CutStrip(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
    , m_yearLabel(makeLabel({}, Theme::small))
    , m_tierLabel(makeLabel({}, Theme::small))
    , m_years(new QComboBox)
    , m_tiers(new QComboBox)
    , m_reasonRow(new QWidget)
    , m_reasonLabel(makeLabel({}, Theme::small))
    , m_reason(new QLineEdit)
{
    m_grid->setContentsMargins(Theme::marginLeft, 8, Theme::marginRight, 8);
    m_grid->setHorizontalSpacing(between);
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
    for (int i = 0; i < cutCount; ++i) {
        auto* field = new QLineEdit;
        field->setAlignment(Qt::AlignCenter);
        field->setFixedWidth(fieldWidth);
        field->setProperty("scale", QStringLiteral("small"));
        field->setMaxLength(9);
        field->setPlaceholderText(QStringLiteral("—"));
        m_fields.append(field);
        m_labels.append(makeLabel({}, Theme::small));
        add(m_labels.last(), field);
        connect(field, &QLineEdit::editingFinished, this, [this, i] { readField(i); });
    }
    m_years->setProperty("scale", QStringLiteral("small"));
    m_tiers->setProperty("scale", QStringLiteral("small"));
    add(m_yearLabel, m_years);
    add(m_tierLabel, m_tiers);
    auto* line = new QHBoxLayout(m_reasonRow);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(m_reasonLabel);
    line->addWidget(m_reason, 1);
    m_reasonLabel->setBuddy(m_reason);
    m_reason->setProperty("scale", QStringLiteral("small"));
    m_reason->setMaxLength(maxTextLength);
    connect(m_reason, &QLineEdit::editingFinished, this, &CutStrip::readReason);
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
        m_fields[i]->setText(cutText(ask.cuts, static_cast<Cut>(i)));
    }
    m_reason->setText(ask.cuts.reason);
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
    arrange();
}

void CutStrip::readField(int index)
{
    const auto cut = static_cast<Cut>(index);
    const QString typed = m_fields[index]->text().trimmed();
    if (typed == cutText(m_ask.cuts, cut)) {
        return;
    }
    const std::optional<int> value = hundredthsFromText(typed, kindOf(cut).highest);
    if (!value && !typed.isEmpty()) {
        m_fields[index]->setText(cutText(m_ask.cuts, cut));
        return;
    }
    setValue(m_ask.cuts, cut, value);
    Q_EMIT asked(m_ask);
}

void CutStrip::readReason()
{
    const QString typed = m_reason->text().trimmed();
    if (typed != m_ask.cuts.reason) {
        m_ask.cuts.reason = typed;
        Q_EMIT asked(m_ask);
    }
}

void CutStrip::chooseYear()
{
    m_ask.year = m_years->currentData().toInt();
    Q_EMIT asked(m_ask);
}

void CutStrip::retranslate()
{
    for (int i = 0; i < m_labels.size(); ++i) {
        const auto cut = static_cast<Cut>(i);
        m_labels[i]->setText(CutWords::label(cut));
        m_labels[i]->setToolTip(CutWords::tip(cut));
        m_fields[i]->setToolTip(CutWords::tip(cut));
        m_fields[i]->setAccessibleName(CutWords::label(cut));
    }
    m_reasonLabel->setText(CutWords::reasonLabel());
    m_reason->setAccessibleName(CutWords::reasonLabel());
    m_reason->setPlaceholderText(tr("why these; the source states no value"));
    m_reason->setToolTip(tr("Told with the cut-offs in every report and export"));
    m_yearLabel->setText(tr("Year"));
    m_tierLabel->setText(tr("Tier"));
    m_years->setAccessibleName(tr("Year"));
    m_tiers->setAccessibleName(tr("Tier"));
}

void CutStrip::setTrailing(QWidget* part)
{
    m_trailing = part;
    m_columns = 0;
    arrange();
}

/// What the parts take in so many columns, each as wide as its widest.
int CutStrip::widthIn(int columns) const
{
    QList<int> widest(columns, 0);
    for (int i = 0; i < m_parts.size(); ++i) {
        int& column = widest[i % columns];
        column = std::max(column, m_parts[i]->sizeHint().width());
    }
    return std::accumulate(widest.cbegin(), widest.cend(), (columns - 1) * between);
}

/// As many side by side as fit.
void CutStrip::arrange()
{
    const int room = width() - Theme::marginLeft - Theme::marginRight;
    int columns = static_cast<int>(m_parts.size());
    while (columns > 1 && widthIn(columns) > room) {
        --columns;
    }
    const int count = static_cast<int>(m_parts.size());
    const int trailing = m_trailing != nullptr ? m_trailing->sizeHint().width() + between : 0;
    const bool full = count % columns == 0;
    const bool below = trailing > 0 && full && widthIn(columns) + trailing > room;
    if (columns == m_columns && below == m_trailingBelow) {
        return;
    }
    m_columns = columns;
    m_trailingBelow = below;
    for (int i = 0; i < count; ++i) {
        m_grid->removeWidget(m_parts[i]);
        m_grid->addWidget(m_parts[i], i / columns, i % columns);
    }
    int rows = (count + columns - 1) / columns;
    if (m_trailing != nullptr) {
        m_grid->removeWidget(m_trailing);
        const int row = below ? rows : rows - 1;
        const int from = below ? 0 : full ? columns : count % columns;
        m_grid->addWidget(m_trailing, row, from, 1, count + 2 - from, Qt::AlignLeft);
        rows += below ? 1 : 0;
    }
    m_grid->removeWidget(m_reasonRow);
    m_grid->addWidget(m_reasonRow, rows, 0, 1, count + 2);
    ++rows;
    for (int column = 0; column <= count + 1; ++column) {
        m_grid->setColumnStretch(column, column == count + 1 ? 1 : 0);
    }
    setFixedHeight(rows * rowHeight + 8);
}

bool CutStrip::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        arrange(); // a word in it has become longer or shorter
    }
    return QWidget::event(event);
}

void CutStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        arrange();
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
