// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/maturity/rolluppopover.h"

#include "app/widgets/choicepopover.h"
#include "app/widgets/datefield.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int popoverWidth = 380;
constexpr int mostMonths = 120;
constexpr int mostWeight = 1000;
constexpr int weightsHeight = 132;

} // namespace

RollupPopover::RollupPopover(const ThemeHolder& theme,
                             const MaturityMethod& method,
                             const QList<System>& systems,
                             bool readOnly,
                             QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
    , m_before(method)
    , m_method(method)
    , m_rollups(new QButtonGroup(this))
    , m_populations(new QButtonGroup(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("rollupPopover"));
    setStyleSheet(QStringLiteral("QFrame#rollupPopover { background: %1; border: 1px solid %2; }")
                      .arg(theme->base.name(), theme->line2.name()));
    setAccessibleName(tr("Roll-up"));
    setFixedWidth(popoverWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(6);
    buildRollup();
    buildWeights(systems);
    column->addSpacing(8);
    buildPopulation();
    column->addSpacing(8);
    buildPeriod();
    column->addSpacing(8);
    buildFoot(readOnly);
    refresh();
}

void RollupPopover::buildRollup()
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(makeLabel(tr("Level of a domain and of the institution"), Theme::body, true));
    const QList<std::pair<Rollup, QString>> choices{
        {Rollup::Weakest, tr("the level that every system has")},
        {Rollup::Share, tr("the level that so many percent of the systems have")},
        {Rollup::Weighted, tr("the same, systems counted by their weight")},
        {Rollup::Direct, tr("its own answers; systems do not count")}};
    for (const auto& [rollup, text] : choices) {
        auto* choice = new QRadioButton(text);
        choice->setObjectName(toKey(rollup));
        choice->setChecked(m_method.rollup == rollup);
        m_rollups->addButton(choice);
        connect(choice, &QRadioButton::toggled, this, [this, rollup = rollup](bool on) {
            if (on) {
                m_method.rollup = rollup;
                refresh();
            }
        });
        column->addWidget(choice);
    }
    auto* line = new QHBoxLayout;
    m_share = new QSpinBox;
    m_share->setRange(1, 100);
    m_share->setSuffix(QStringLiteral(" %"));
    m_share->setValue(m_method.sharePercent);
    m_share->setFixedWidth(84);
    m_share->setAccessibleName(tr("Percent of the systems"));
    connect(m_share, &QSpinBox::valueChanged, this, [this](int value) {
        m_method.sharePercent = value;
        refresh();
    });
    line->addWidget(makeLabel(tr("Percent"), Theme::small, false, Tone::Secondary));
    line->addWidget(m_share);
    line->addStretch(1);
    column->addLayout(line);
    column->addWidget(makeLabel(tr("The guideline does not say how levels are rolled up, so the "
                                   "choice is the institution's."),
                                Theme::small,
                                false,
                                Tone::Hint,
                                true));
}

/// One line a system; a system without a weight of its own counts 100.
void RollupPopover::buildWeights(const QList<System>& systems)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    m_weightHint = makeLabel(tr("Weight of each system in percent, 0 to 1000; empty counts 100."),
                             Theme::small,
                             false,
                             Tone::Hint,
                             true);
    m_weights = new QTableWidget(static_cast<int>(systems.size()), 2);
    m_weights->setObjectName(QStringLiteral("weights"));
    m_weights->setAccessibleName(tr("Weights of the systems"));
    m_weights->setHorizontalHeaderLabels({tr("System"), tr("Weight")});
    m_weights->verticalHeader()->hide();
    m_weights->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_weights->setShowGrid(false);
    m_weights->setTabKeyNavigation(false);
    m_weights->setFixedHeight(weightsHeight);
    for (int row = 0; row < systems.size(); ++row) {
        const System& system = systems[row];
        auto* name = new QTableWidgetItem(system.code + QLatin1Char(' ') + system.name);
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        name->setData(Qt::UserRole, system.id.toString());
        const auto weight = m_method.weightPercent.constFind(system.id);
        m_weights->setItem(row, 0, name);
        m_weights->setItem(row,
                           1,
                           new QTableWidgetItem(weight == m_method.weightPercent.constEnd()
                                                    ? QString()
                                                    : QString::number(*weight)));
    }
    connect(m_weights, &QTableWidget::cellChanged, this, [this](int row, int at) {
        if (at == 1) {
            takeWeight(row);
        }
    });
    column->addWidget(m_weightHint);
    column->addWidget(m_weights);
}

/// What is no weight goes back to what was there.
void RollupPopover::takeWeight(int row)
{
    const SystemId system =
        SystemId::fromString(m_weights->item(row, 0)->data(Qt::UserRole).toString());
    const QString text = m_weights->item(row, 1)->text().trimmed();
    bool isNumber = false;
    const int weight = text.toInt(&isNumber);
    if (text.isEmpty()) {
        m_method.weightPercent.remove(system);
    } else if (isNumber && weight >= 0 && weight <= mostWeight) {
        m_method.weightPercent.insert(system, weight);
    } else {
        const auto before = m_method.weightPercent.constFind(system);
        const QSignalBlocker quiet(m_weights);
        m_weights->item(row, 1)->setText(
            before == m_method.weightPercent.constEnd() ? QString() : QString::number(*before));
    }
    refresh();
}

void RollupPopover::buildPopulation()
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(makeLabel(tr("Which systems count"), Theme::body, true));
    for (const Population population : {Population::All, Population::Adopted}) {
        auto* choice = new QRadioButton(population == Population::All ? tr("all systems")
                                                                      : tr("the adopted list"));
        choice->setObjectName(toKey(population));
        choice->setChecked(m_method.population == population);
        m_populations->addButton(choice);
        connect(choice, &QRadioButton::toggled, this, [this, population](bool on) {
            if (on) {
                m_method.population = population;
                refresh();
            }
        });
        column->addWidget(choice);
    }
}

void RollupPopover::buildPeriod()
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(makeLabel(tr("What evidence must reach into"), Theme::body, true));
    auto* grid = new QGridLayout;
    m_from = new DateField(m_theme);
    m_to = new DateField(m_theme);
    m_from->setDate(m_method.periodFrom);
    m_to->setDate(m_method.periodTo);
    m_from->setAccessibleName(tr("Assessment period from"));
    m_to->setAccessibleName(tr("Assessment period to"));
    m_cycle = new QSpinBox;
    m_cycle->setRange(0, mostMonths);
    m_cycle->setSpecialValueText(QStringLiteral("–"));
    m_cycle->setValue(m_method.reviewCycleMonths);
    m_cycle->setFixedWidth(84);
    m_cycle->setAccessibleName(tr("Review cycle in months"));
    grid->addWidget(makeLabel(tr("Period"), Theme::small, false, Tone::Secondary), 0, 0);
    grid->addWidget(m_from, 0, 1);
    grid->addWidget(m_to, 0, 2);
    grid->addWidget(
        makeLabel(tr("Review cycle, months"), Theme::small, false, Tone::Secondary), 1, 0);
    grid->addWidget(m_cycle, 1, 1);
    column->addLayout(grid);
    for (DateField* field : {m_from, m_to}) {
        connect(field, &QLineEdit::textChanged, this, [this] {
            m_method.periodFrom = m_from->typed();
            m_method.periodTo = m_to->typed();
            refresh();
        });
    }
    connect(m_cycle, &QSpinBox::valueChanged, this, [this](int months) {
        m_method.reviewCycleMonths = months;
        refresh();
    });
}

void RollupPopover::buildFoot(bool readOnly)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(makeLabel(tr("Reason"), Theme::body, true));
    m_reason = new QLineEdit(m_method.reason);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(2000);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_method.reason = text.trimmed();
        refresh();
    });
    column->addWidget(m_reason);
    m_hint = makeLabel({}, Theme::small, false, Tone::Hint, true);
    column->addWidget(m_hint);
    m_apply = makeButton(tr("Record"), ButtonKind::Primary);
    m_apply->setObjectName(QStringLiteral("recordMethod"));
    auto* line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(m_apply);
    column->addLayout(line);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        const MaturityMethod method = m_method;
        close();
        Q_EMIT entered(method);
    });
    if (readOnly) {
        for (QWidget* child : findChildren<QWidget*>()) {
            child->setEnabled(qobject_cast<QLabel*>(child) != nullptr);
        }
    }
}

bool RollupPopover::isSound() const
{
    const bool dates = m_from->isSound() && m_to->isSound();
    const bool ordered = !m_method.periodFrom.isValid() || !m_method.periodTo.isValid() ||
                         m_method.periodFrom <= m_method.periodTo;
    return dates && ordered;
}

void RollupPopover::refresh()
{
    if (m_apply == nullptr) {
        return;
    }
    m_share->setEnabled(m_reason->isEnabled() &&
                        (m_method.rollup == Rollup::Share || m_method.rollup == Rollup::Weighted));
    const bool weighted = m_method.rollup == Rollup::Weighted;
    if (weighted == m_weights->isHidden()) {
        m_weights->setVisible(weighted);
        m_weightHint->setVisible(weighted);
        adjustSize();
    }
    const bool reason = !m_method.reason.isEmpty();
    m_apply->setEnabled(m_reason->isEnabled() && isSound() && reason && m_method != m_before);
    m_hint->setText(!isSound() ? tr("Dates as 2026-06-30, the first not later than the second.")
                    : reason   ? QString()
                               : tr("A reason is needed; it stands in the trail and the report."));
}

void RollupPopover::openBelow(const QWidget* anchor)
{
    placeBelow(this, anchor);
    show();
    for (auto* choice : findChildren<QRadioButton*>()) {
        if (choice->isChecked()) {
            choice->setFocus();
            break;
        }
    }
}

} // namespace zt
