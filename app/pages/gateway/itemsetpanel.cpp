// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/gateway/itemsetpanel.h"

#include "app/pages/gateway/gatewaytexts.h"
#include "app/pages/gateway/itemgrid.h"
#include "app/pages/gateway/itemsetmodel.h"
#include "app/widgets/labels.h"
#include "app/widgets/segments.h"
#include "checklists/gatewaypacks.h"
#include "reports/phrase.h"

#include <QEvent>
#include <QSpinBox>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int pauseMs = 200;
constexpr int perPercent = 10;
constexpr int mostPercent = 99;
constexpr int usualPercent = 50;
constexpr std::array sourceOrder{ItemsFrom::Assessment, ItemsFrom::All, ItemsFrom::Chosen};

} // namespace

ItemSetPanel::ItemSetPanel(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new ItemSetModel(this))
    , m_sources(new SegmentedSwitch(context.theme))
    , m_partLabel(makeLabel({}, Theme::small, false, Tone::Secondary))
    , m_part(new QSpinBox)
    , m_back(makeButton({}, ButtonKind::Plain))
    , m_grid(new ItemGrid(context.theme, *m_model))
    , m_hint(makeLabel({}, Theme::small, false, Tone::Secondary, true))
    , m_heading(new SectionHeading(context.theme, {}))
    , m_items(makeLabel({}, Theme::body, false, Tone::Text, true))
    , m_outcomes(makeLabel({}, Theme::body, false, Tone::Text, true))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    build();
    retranslate();
    connect(m_model, &ItemSetModel::edited, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT chosen(m_model->shares()); });
    connect(m_grid, &ItemGrid::itemChosen, this, &ItemSetPanel::itemChosen);
    connect(m_sources, &SegmentedSwitch::chosen, this, [this](int index) {
        m_pause.stop();
        Q_EMIT sourceChosen(sourceOrder.at(static_cast<size_t>(index)));
    });
    connect(m_part, &QSpinBox::valueChanged, this, [this](int percent) {
        m_grid->setPartShare(percent * perPercent);
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        QModelIndexList all;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            for (int column = 0; column < m_model->columnCount(); ++column) {
                all.append(m_model->index(row, column));
            }
        }
        m_model->reset(all);
    });
}

void ItemSetPanel::build()
{
    m_part->setRange(1, mostPercent);
    m_part->setValue(usualPercent);
    m_part->setSuffix(QStringLiteral(" %"));
    m_part->setObjectName(QStringLiteral("partShare"));
    m_sources->setObjectName(QStringLiteral("itemSources"));
    m_back->setObjectName(QStringLiteral("backToAssessed"));
    makeSmall(m_back);
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_sources);
    line->addStretch(1);
    line->addWidget(m_partLabel);
    line->addWidget(m_part);
    line->addWidget(m_back);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::marginLeft, 8, Theme::marginRight, 12);
    column->setSpacing(8);
    column->addLayout(line);
    column->addWidget(m_grid, 1);
    column->addWidget(m_hint);
    column->addWidget(new Rule(m_context.theme, Rule::Weight::Section));
    column->addWidget(m_heading);
    column->addWidget(m_items);
    column->addWidget(m_outcomes);
    setFocusProxy(m_grid);
}

void ItemSetPanel::show(const GatewayState& state)
{
    if (m_pause.isActive()) {
        return; // what is being said is newer than what was run
    }
    if (m_guideline != state.snapshot().guideline) {
        m_guideline = state.snapshot().guideline;
        nameItems();
    }
    const ItemsFrom from = state.choice().from;
    m_sources->setCurrent(from == ItemsFrom::Assessment ? 0 : from == ItemsFrom::All ? 1 : 2);
    if (state.hasRun()) {
        m_model->setShares(state.controls(), state.assessedControls());
    }
    m_back->setEnabled(m_model->assessed() && *m_model->assessed() != m_model->shares());
    showChanges(state);
}

void ItemSetPanel::nameItems()
{
    const Result<GatewayPolicy>& policy = shippedGatewayPolicy();
    if (policy) {
        m_model->setItems(m_guideline, *policy, m_context.language.current());
        m_grid->layOut();
    }
}

void ItemSetPanel::showChanges(const GatewayState& state)
{
    const Language& language = m_context.language.current();
    const std::optional<SetComparison> comparison = state.comparison();
    if (!comparison) {
        m_items->setText(state.assessedControls()
                             ? tr("Nothing differs: these are the items as they are assessed.")
                             : tr("Nothing is assessed to hold it against."));
        m_outcomes->setText({});
        m_outcomes->hide();
        return;
    }
    QStringList items;
    for (const SetComparison::Item& change : comparison->items) {
        items.append(
            fill(tr("%1 %2 → %3"),
                 {change.item, GatewayTexts::share(change.then), GatewayTexts::share(change.now)}));
    }
    m_items->setText(items.isEmpty() ? tr("No item differs.") : joinList(items, language));
    QStringList outcomes;
    const auto add = [&](const QString& pattern, const QStringList& scenarios) {
        if (!scenarios.isEmpty()) {
            outcomes.append(fill(pattern, {joinList(scenarios, language)}));
        }
    };
    add(tr("Stopped now: %1."), comparison->stopped);
    add(tr("Get through now: %1."), comparison->through);
    add(tr("Only detected now: %1."), comparison->detected);
    add(tr("Users kept out now: %1."), comparison->refused);
    add(tr("Users let in again: %1."), comparison->served);
    m_outcomes->setText(outcomes.isEmpty()
                            ? tr("Every scenario comes out as it is assessed.")
                            : outcomes.join(language.of(QString(), QStringLiteral(" "))));
    m_outcomes->show();
}

QString ItemSetPanel::changesText() const
{
    return m_items->text() + QLatin1Char('\n') + m_outcomes->text();
}

void ItemSetPanel::retranslate()
{
    m_sources->setSegments({{tr("As assessed"), {}}, {tr("All"), {}}, {tr("By hand"), {}}});
    m_partLabel->setText(tr("In part means"));
    m_part->setAccessibleName(tr("In part means"));
    m_back->setText(tr("Back to the assessment"));
    m_grid->setAccessibleName(tr("Items by pillar and level"));
    m_hint->setText(tr("1 there, 2 in part, 3 missing; space changes one after the other; Del as "
                       "assessed. A dashed edge: other than assessed, and in no file."));
    m_heading->setText(tr("Against the assessment"));
}

void ItemSetPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        nameItems();
    }
}

} // namespace zt
