// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/roadmap/roadmapinspector.h"

#include "app/charts/figureview.h"
#include "app/widgets/paint.h"
#include "model/document/document.h"
#include "reports/charts/overviewfigures.h"
#include "reports/phrase.h"
#include "reports/wordingmaturity.h"
#include "reports/wordingroadmap.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int margin = 20;
constexpr int burnHeight = 208;
constexpr qsizetype mostLines = 8;

/// 2 to the power of `free`, as a number where it is one that can be read.
QString allSets(int free)
{
    constexpr int readable = 20;
    return free <= readable ? groupedNumber(qint64(1) << free) : QStringLiteral("2^%1").arg(free);
}

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

RoadmapInspector::RoadmapInspector(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(nullptr)
    , m_code(makeLabel({}, Theme::small, false, Tone::Hint))
    , m_name(new ElidedLabel(context.theme, Theme::title, true, Tone::Text))
    , m_owner(new ElidedLabel(context.theme, Theme::small, false, Tone::Secondary))
    , m_facts(new QGridLayout)
    , m_note(new Note(context.theme, Status::Warn))
    , m_edit(makeButton({}, ButtonKind::Plain))
    , m_bestHeading(new SectionHeading(context.theme, {}))
    , m_bestLines(new QVBoxLayout)
    , m_bestSum(makeLabel({}, Theme::body, true, Tone::Text, true))
    , m_next(makeLabel({}, Theme::small, false, Tone::Secondary, true))
    , m_burn(new FigureView(context.theme, context.ui))
    , m_handHeading(new SectionHeading(context.theme, {}))
    , m_handLines(new QVBoxLayout)
    , m_gaps(makeButton({}, ButtonKind::Plain))
{
    auto* body = new QWidget;
    body->setProperty("ground", QStringLiteral("s1"));
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    QVBoxLayout* action = addSection();
    m_actionSection = action->parentWidget();
    makeSmall(m_edit);
    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(2);
    m_facts->setColumnStretch(1, 1);
    for (QWidget* part : QList<QWidget*>{m_code, m_name, m_owner}) {
        action->addWidget(part);
    }
    action->addSpacing(6);
    action->addLayout(m_facts);
    action->addSpacing(6);
    action->addWidget(m_note);
    action->addWidget(m_edit, 0, Qt::AlignLeft);
    QVBoxLayout* best = addSection();
    best->addWidget(m_bestHeading);
    best->addLayout(m_bestLines);
    best->addWidget(m_bestSum);
    best->addWidget(m_next);
    QVBoxLayout* burn = addSection();
    burn->addWidget(m_burn);
    QVBoxLayout* hand = addSection();
    hand->addWidget(m_handHeading);
    hand->addLayout(m_handLines);
    makeSmall(m_gaps);
    hand->addWidget(m_gaps, 0, Qt::AlignLeft);
    m_column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setProperty("ground", QStringLiteral("s1"));
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->addWidget(scroll);
    m_burn->setRuled(false);
    m_burn->setFixedHeight(burnHeight);
    connect(m_burn->menu(), &ChartMenu::failed, this, &RoadmapInspector::failed);
    connect(m_burn->menu(), &ChartMenu::saved, this, &RoadmapInspector::saved);
    connect(m_gaps, &QPushButton::clicked, this, &RoadmapInspector::gapsRequested);
    retranslate();
}

QVBoxLayout* RoadmapInspector::addSection()
{
    if (m_column->count() > 0) {
        m_column->addWidget(new Rule(m_context.theme, Rule::Weight::Hairline));
    }
    auto* section = new QWidget;
    auto* column = new QVBoxLayout(section);
    column->setContentsMargins(margin, 12, margin, 14);
    column->setSpacing(2);
    m_column->addWidget(section);
    return column;
}

void RoadmapInspector::retranslate()
{
    m_edit->setText(tr("Edit…"));
    m_bestHeading->setText(tr("Best set within the limits"));
    m_handHeading->setText(tr("Needs a hand"));
}

void RoadmapInspector::show(const RoadmapState& state, const ActionId& action)
{
    fillAction(state, action);
    fillBest(state);
    m_burn->setFigure(burnFigure(state.burn, m_context.language.current()));
    fillAttention(state);
}

void RoadmapInspector::addFact(const QString& name, const QString& value)
{
    if (value.isEmpty()) {
        return;
    }
    const int row = m_facts->rowCount();
    m_facts->addWidget(makeLabel(name, Theme::small, false, Tone::Secondary), row, 0, Qt::AlignTop);
    m_facts->addWidget(makeLabel(value, Theme::small, false, Tone::Text, true), row, 1);
}

QString RoadmapInspector::closesText(const RoadmapState& state, int position) const
{
    const Language& language = m_context.language.current();
    QStringList items;
    for (const ItemRef& ref : state.plan.actions[position].closes.mid(0, 4)) {
        const GuidelineItem* item = state.snapshot.guideline->item(ref.item);
        const QString where =
            ref.scope == state.plan.scope
                ? QString()
                : scopeTitle(ref.scope, state.snapshot, language) + QLatin1Char(' ');
        items.append(
            where + ref.item +
            (item != nullptr ? QLatin1Char(' ') + pick(item->capability, language) : QString()));
    }
    const qsizetype more = state.plan.actions[position].closes.size() - items.size();
    return joinList(items, language) + (more > 0 ? tr(" and %1 more").arg(more) : QString());
}

void RoadmapInspector::fillAction(const RoadmapState& state, const ActionId& id)
{
    const Language& language = m_context.language.current();
    const int position = state.plan.indexOf(id);
    m_actionSection->setVisible(position >= 0);
    if (position < 0) {
        return;
    }
    const ImprovementAction& action = state.plan.actions[position];
    m_code->setText(action.code + language.of(QStringLiteral("　"), QStringLiteral(" · ")) +
                    actionStatusText(action.status, language));
    m_name->setText(action.title);
    QStringList owner{action.ownerUnit, action.person};
    owner.removeAll(QString());
    m_owner->setText(owner.join(language.of(QStringLiteral("　・　"), QStringLiteral(" · "))));
    clear(m_facts);
    addFact(tr("Closes"), closesText(state, position));
    const auto date = [](const QDate& day) {
        return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("—");
    };
    addFact(tr("Period"), tr("%1 to %2").arg(date(action.start), date(action.due)));
    addFact(tr("Cost"),
            tr("once %1, yearly %2")
                .arg(exactMoneyText(action.costOnce), exactMoneyText(action.costYearly)));
    QStringList before;
    QStringList after;
    for (const ImprovementAction& other : state.plan.actions) {
        if (action.dependsOn.contains(other.id)) {
            before.append(other.code + QLatin1Char(' ') + other.title);
        }
        if (other.dependsOn.contains(id)) {
            after.append(other.code + QLatin1Char(' ') + other.title);
        }
    }
    addFact(tr("Needs first"), joinList(before, language));
    addFact(tr("Then"), joinList(after, language));
    addFact(tr("Note"), action.note);
    QStringList troubles;
    for (const Attention& one : state.attention) {
        if (one.action == position) {
            troubles.append(attentionText(one, state.plan, *state.snapshot.guideline, language));
        }
    }
    m_note->setVisible(!troubles.isEmpty());
    m_note->setText(tr("Look at this"),
                    troubles.join(language.of(QStringLiteral("；"), QStringLiteral("; "))));
    m_edit->setEnabled(!m_context.document.isReadOnly());
    disconnect(m_edit, nullptr, this, nullptr);
    connect(m_edit, &QPushButton::clicked, this, [this, id] { Q_EMIT editRequested(id); });
}

void RoadmapInspector::addLine(QVBoxLayout* column,
                               Status status,
                               const QString& text,
                               const QString& trailing,
                               const ActionId& leadsTo,
                               bool accent)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new StatusGlyph(m_context.theme, status, 14), 0, Qt::AlignTop);
    QLabel* words = makeLabel(text, Theme::small, accent, accent ? Tone::Accent : Tone::Text, true);
    row->addWidget(words, 1);
    row->addWidget(
        makeLabel(trailing, Theme::small, accent, accent ? Tone::Accent : Tone::Secondary),
        0,
        Qt::AlignTop);
    if (!leadsTo.isNull()) {
        QPushButton* go = makeButton(QStringLiteral("›"), ButtonKind::Quiet);
        makeSmall(go);
        go->setFixedWidth(22);
        go->setAccessibleName(tr("Go to: %1").arg(text));
        connect(
            go, &QPushButton::clicked, this, [this, leadsTo] { Q_EMIT actionActivated(leadsTo); });
        row->addWidget(go, 0, Qt::AlignTop);
    }
    column->addWidget(line);
}

QString RoadmapInspector::nextText(const RoadmapState& state) const
{
    const std::optional<ActionSet>& next = state.found.choice.next;
    const ActionSet& best = state.found.choice.best;
    if (!state.chosen || !next) {
        return state.chosen ? tr("No other set within the limits holds anything new.") : QString();
    }
    const auto codes = [&](const ActionSet& set, const ActionSet& without) {
        QStringList list;
        for (const int action : set.actions) {
            if (!without.actions.contains(action)) {
                list.append(state.plan.actions[action].code);
            }
        }
        return joinList(list, m_context.language.current());
    };
    const QString other = codes(best, *next);
    const QString what = other.isEmpty()
                             ? tr("Next best: %1 as well").arg(codes(*next, best))
                             : tr("Next best: %1 instead of %2").arg(codes(*next, best), other);
    const Money more = next->cost - best.cost;
    return what +
           (more < 0 ? tr(", %1 less").arg(exactMoneyText(-more))
                     : tr(", %1 more").arg(exactMoneyText(more))) +
           tr(", %n item(s) closed", nullptr, next->items);
}

void RoadmapInspector::fillBest(const RoadmapState& state)
{
    const Choice& choice = state.found.choice;
    clear(m_bestLines);
    m_bestHeading->setRemark(
        !state.chosen ? tr("being looked for…")
        : choice.proven
            ? tr("%1 of %2 sets tried").arg(groupedNumber(choice.tried), allSets(choice.free))
            : tr("%1 sets tried; not proven").arg(groupedNumber(choice.tried)));
    for (const int position : choice.best.actions.mid(0, mostLines)) {
        const ImprovementAction& action = state.plan.actions[position];
        const bool enters = state.enters(action);
        addLine(m_bestLines,
                enters ? Status::Enters : Status::Good,
                action.code + QLatin1Char(' ') + action.title,
                (enters ? QStringLiteral("＋") : QString()) + moneyText(action.costOnce),
                action.id,
                enters);
    }
    if (choice.best.actions.size() > mostLines) {
        m_bestLines->addWidget(
            makeLabel(tr("and %1 more").arg(choice.best.actions.size() - mostLines),
                      Theme::small,
                      false,
                      Tone::Secondary));
    }
    m_bestSum->setText(tr("%1 actions close %2 items: %3")
                           .arg(choice.best.actions.size())
                           .arg(choice.best.items)
                           .arg(exactMoneyText(choice.best.cost)));
    const QString over =
        choice.overBudget ? tr("What is approved alone exceeds the total. ") : QString();
    m_next->setText(over + nextText(state));
    m_next->setVisible(!m_next->text().isEmpty());
}

void RoadmapInspector::fillAttention(const RoadmapState& state)
{
    clear(m_handLines);
    const Language& language = m_context.language.current();
    m_handHeading->setRemark(QString::number(state.attention.size()));
    for (const Attention& one : state.attention.mid(0, mostLines)) {
        const ImprovementAction& action = state.plan.actions[one.action];
        addLine(m_handLines,
                one.kind == Attention::Kind::Overdue ? Status::Bad : Status::Warn,
                action.code + QLatin1Char(' ') +
                    attentionText(one, state.plan, *state.snapshot.guideline, language),
                action.ownerUnit,
                action.id);
    }
    if (state.attention.isEmpty()) {
        m_handLines->addWidget(makeLabel(
            tr("Nothing is overdue, blocked or late."), Theme::small, false, Tone::Secondary));
    }
    const auto open = static_cast<int>(state.plan.withoutAction().size());
    m_gaps->setVisible(open > 0);
    m_gaps->setEnabled(!m_context.document.isReadOnly());
    m_gaps->setText(tr("%n gap(s) without an action: make them…", nullptr, open));
}

void RoadmapInspector::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme->s1);
}

} // namespace zt
