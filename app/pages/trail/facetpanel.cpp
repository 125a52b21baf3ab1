// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/trail/facetpanel.h"

#include "app/pages/trail/dayhistogram.h"
#include "app/widgets/elidingcheckbox.h"
#include "reports/phrase.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int margin = 20;
constexpr int rightMargin = 16;
constexpr int statusGap = 8;
constexpr int facetRow = 26;
constexpr int mostActors = 12;

QVBoxLayout* section(const ThemeHolder& theme, QVBoxLayout* column, bool first = false)
{
    if (!first) {
        column->addWidget(new Rule(theme, Rule::Weight::Hairline));
    }
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(margin, 12, rightMargin, 12);
    inner->setSpacing(2);
    column->addLayout(inner);
    return inner;
}

QGridLayout* facetGrid(QVBoxLayout* inner)
{
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    inner->addLayout(grid);
    return grid;
}

} // namespace

FacetPanel::FacetPanel(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_glyph(new StatusGlyph(theme, Status::NotYet, 16))
    , m_status(makeLabel({}, Theme::title, true))
    , m_when(makeLabel({}, Theme::small, false, Tone::Secondary))
    , m_detail(makeLabel({}, Theme::small, false, Tone::Secondary, true))
    , m_periodHead(makeLabel({}, Theme::body, true))
    , m_periodText(makeLabel({}, Theme::small, false, Tone::Secondary))
    , m_allDays(makeButton({}, ButtonKind::Quiet))
    , m_histogram(new DayHistogram(theme))
    , m_actorsHead(makeLabel({}, Theme::body, true))
    , m_kindsHead(makeLabel({}, Theme::body, true))
    , m_onlyHead(makeLabel({}, Theme::body, true))
    , m_actorGrid(nullptr)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    QVBoxLayout* status = section(theme, column, true);
    auto* line = new QHBoxLayout;
    line->setSpacing(statusGap);
    line->addWidget(m_glyph);
    line->addWidget(m_status, 1);
    line->addWidget(m_when);
    status->addLayout(line);
    status->addWidget(m_detail);

    QVBoxLayout* period = section(theme, column);
    auto* periodLine = new QHBoxLayout;
    periodLine->setSpacing(8);
    periodLine->addWidget(m_periodHead);
    periodLine->addWidget(m_periodText, 1);
    makeSmall(m_allDays);
    periodLine->addWidget(m_allDays);
    period->addLayout(periodLine);
    period->addWidget(m_histogram);

    QVBoxLayout* actors = section(theme, column);
    actors->addWidget(m_actorsHead);
    m_actorGrid = facetGrid(actors);

    QVBoxLayout* kinds = section(theme, column);
    kinds->addWidget(m_kindsHead);
    QGridLayout* kindGrid = facetGrid(kinds);
    for (int i = 0; i < trailKindCount; ++i) {
        m_kinds[static_cast<size_t>(i)] = addRow(kindGrid, i, {}, 0, true);
    }

    QVBoxLayout* only = section(theme, column);
    only->addWidget(m_onlyHead);
    m_reasonOnly = addRow(facetGrid(only), 0, {}, 0, false);
    column->addStretch(1);

    connect(m_histogram, &DayHistogram::brushed, this, [this](const QDate& from, const QDate& to) {
        m_from = from;
        m_to = to;
        retranslate();
        Q_EMIT filterChanged();
    });
    connect(m_allDays, &QPushButton::clicked, this, [this] {
        m_histogram->setBrush({}, {});
        Q_EMIT m_histogram->brushed({}, {});
    });
    retranslate();
}

FacetPanel::Row
FacetPanel::addRow(QGridLayout* grid, int row, const QString& text, int count, bool checked)
{
    Row result{new ElidingCheckBox(text, this),
               makeLabel(groupedNumber(count), Theme::small, false, Tone::Secondary)};
    result.box->setChecked(checked);
    result.box->setMinimumHeight(facetRow);
    result.box->setFont(Theme::font(Theme::body));
    grid->addWidget(result.box, row, 0);
    grid->addWidget(result.count, row, 1, Qt::AlignRight | Qt::AlignVCenter);
    connect(result.box, &QCheckBox::toggled, this, &FacetPanel::filterChanged);
    return result;
}

void FacetPanel::rebuildActors(const QList<std::pair<QString, int>>& actors)
{
    QHash<QString, bool> checked;
    for (const auto& [name, row] : std::as_const(m_actors)) {
        checked.insert(name, row.box->isChecked());
        delete row.box;
        delete row.count;
    }
    m_actors.clear();
    for (int i = 0; i < std::min<int>(mostActors, static_cast<int>(actors.size())); ++i) {
        const auto& [name, count] = actors.at(i);
        QString shown = name.isEmpty() ? tr("(not named)") : name;
        shown.replace(QLatin1Char('&'), QLatin1String("&&"));
        m_actors.append({name, addRow(m_actorGrid, i, shown, count, checked.value(name, true))});
    }
}

void FacetPanel::setFacets(const TrailFacets& facets)
{
    const auto names = [](const QList<std::pair<QString, int>>& actors) {
        QStringList list;
        for (const auto& actor : actors.mid(0, mostActors)) {
            list.append(actor.first);
        }
        return list;
    };
    const bool same = names(facets.actors) == names(m_facets.actors);
    m_facets = facets;
    if (same) {
        for (int i = 0; i < m_actors.size(); ++i) {
            m_actors[i].second.count->setText(groupedNumber(facets.actors.at(i).second));
        }
    } else {
        rebuildActors(facets.actors);
    }
    for (size_t i = 0; i < m_kinds.size(); ++i) {
        m_kinds[i].count->setText(groupedNumber(facets.kinds[i]));
        const bool any = facets.kinds[i] > 0;
        m_kinds[i].box->setVisible(any);
        m_kinds[i].count->setVisible(any);
    }
    m_reasonOnly.count->setText(groupedNumber(facets.withReason));
    m_histogram->setDays(facets.days);
}

void FacetPanel::setStatus(Status status,
                           const QString& text,
                           const QString& when,
                           const QString& detail)
{
    m_glyph->setStatus(status);
    m_status->setText(text);
    m_when->setText(when);
    m_detailText = detail;
    m_glyph->setAccessibleName(text);
    arrangeStatus();
}

/// The time goes to the line below where it has no room beside the verdict.
void FacetPanel::arrangeStatus()
{
    const int needed =
        m_glyph->minimumWidth() + m_status->sizeHint().width() + m_when->sizeHint().width();
    const int room = parentWidget() != nullptr ? parentWidget()->width() : width();
    const bool fits = needed + 2 * statusGap + margin + rightMargin <= room;
    m_when->setVisible(fits);
    const bool joined = !fits && !m_when->text().isEmpty();
    m_detail->setText(joined ? m_when->text() + QStringLiteral(" · ") + m_detailText
                             : m_detailText);
}

void FacetPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangeStatus();
}

TrailFilter FacetPanel::filter() const
{
    TrailFilter filter;
    for (const auto& [name, row] : m_actors) {
        if (!row.box->isChecked()) {
            filter.actors.insert(name);
        }
    }
    for (int i = 0; i < trailKindCount; ++i) {
        if (!m_kinds[static_cast<size_t>(i)].box->isChecked()) {
            filter.kinds.insert(static_cast<TrailKind>(i));
        }
    }
    filter.reasonOnly = m_reasonOnly.box->isChecked();
    filter.from = m_from;
    filter.to = m_to;
    return filter;
}

void FacetPanel::reset()
{
    const QSignalBlocker quiet(this);
    for (const auto& [name, row] : std::as_const(m_actors)) {
        row.box->setChecked(true);
    }
    for (const Row& row : m_kinds) {
        row.box->setChecked(true);
    }
    m_reasonOnly.box->setChecked(false);
    m_from = m_to = QDate();
    m_histogram->setBrush({}, {});
    retranslate();
}

QString FacetPanel::kindText(TrailKind kind)
{
    switch (kind) {
    case TrailKind::Answers:
        return tr("Scores and facts");
    case TrailKind::Systems:
        return tr("Systems");
    case TrailKind::Import:
        return tr("Imported and pasted");
    case TrailKind::Method:
        return tr("Method and adopted list");
    case TrailKind::Undo:
        return tr("Undone and redone");
    case TrailKind::Beginning:
        return tr("Creation and packs");
    case TrailKind::SignOffs:
        return tr("Sign-offs, snapshots");
    }
    return {};
}

void FacetPanel::retranslate()
{
    m_periodHead->setText(tr("Period"));
    m_allDays->setText(tr("All"));
    m_allDays->setVisible(m_from.isValid() || m_to.isValid());
    const QString form = QStringLiteral("MM-dd");
    m_periodText->setText(!m_from.isValid() ? QString()
                          : m_from == m_to
                              ? m_from.toString(form)
                              : tr("%1 to %2").arg(m_from.toString(form), m_to.toString(form)));
    m_actorsHead->setText(tr("Person"));
    m_kindsHead->setText(tr("Kind"));
    m_onlyHead->setText(tr("Show only"));
    for (int i = 0; i < trailKindCount; ++i) {
        m_kinds[static_cast<size_t>(i)].box->setText(kindText(static_cast<TrailKind>(i)));
    }
    m_reasonOnly.box->setText(tr("Changes with a reason"));
}

} // namespace zt
