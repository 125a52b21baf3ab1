// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/maturity/maturityinspector.h"

#include "app/commands/editactions.h"
#include "app/pages/maturity/findinglist.h"
#include "app/pages/maturity/levelladder.h"
#include "app/pages/maturity/maturitytexts.h"
#include "app/widgets/labels.h"
#include "reports/phrase.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int badgeSide = 48;
constexpr int mostHolding = 3;

} // namespace

class MaturityInspector::Badge final : public QWidget
{
public:
    explicit Badge(const ThemeHolder& theme)
        : m_theme(theme)
    {
        setFixedSize(badgeSide, badgeSide);
    }

    void set(int order)
    {
        m_order = order;
        setAccessibleName(MaturityTexts::level(order));
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paint::levelBadge(painter, *m_theme, rect(), m_order);
    }

private:
    const ThemeHolder& m_theme;
    int m_order = 0;
};

MaturityInspector::MaturityInspector(AppContext& context, QWidget* parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_badge(new Badge(context.theme))
    , m_name(new ElidedLabel(context.theme, Theme::title, true, Tone::Text))
    , m_meaning(new ElidedLabel(context.theme, Theme::small, false, Tone::Secondary))
    , m_target(makeButton({}, ButtonKind::Quiet))
    , m_ladder(new LevelLadder(context.theme))
    , m_lift(makeLabel({}, Theme::small, false, Tone::Text, true))
    , m_findingsHead(new SectionHeading(context.theme, {}))
    , m_findings(new FindingList(context.theme, context.language))
    , m_fixAll(makeButton({}, ButtonKind::Quiet))
    , m_noFindings(makeLabel({}, Theme::small, false, Tone::Hint, true))
    , m_lensHead(new SectionHeading(context.theme, {}))
    , m_lensSwitch(makeButton({}, ButtonKind::Quiet))
    , m_lensText(makeLabel({}, Theme::small, false, Tone::Text, true))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setProperty("ground", QStringLiteral("s1"));
    auto* content = new QWidget;
    content->setProperty("ground", QStringLiteral("s1"));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_badge);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_meaning);
    head->addLayout(names, 1);
    makeSmall(m_target);
    m_target->setObjectName(QStringLiteral("setTarget"));
    head->addWidget(m_target, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_ladder);
    column->addWidget(m_lift);
    column->addSpacing(6);
    column->addWidget(new Rule(context.theme, Rule::Weight::Hairline));
    column->addWidget(m_findingsHead);
    column->addWidget(m_noFindings);
    column->addWidget(m_findings);
    column->addSpacing(6);
    column->addWidget(new Rule(context.theme, Rule::Weight::Hairline));
    makeSmall(m_fixAll);
    m_fixAll->setObjectName(QStringLiteral("fixAll"));
    m_findingsHead->setTrailing(m_fixAll);
    makeSmall(m_lensSwitch);
    m_lensSwitch->setObjectName(QStringLiteral("lensSwitch"));
    m_lensHead->setTrailing(m_lensSwitch);
    column->addWidget(m_lensHead);
    column->addWidget(m_lensText);
    column->addStretch(1);
    setWidget(content);
    connect(m_ladder, &LevelLadder::itemActivated, this, &MaturityInspector::itemActivated);
    connect(m_findings, &FindingList::itemActivated, this, &MaturityInspector::itemActivated);
    connect(m_findings, &FindingList::fixChosen, this, &MaturityInspector::fixChosen);
    connect(m_target, &QPushButton::clicked, this, [this] { Q_EMIT targetAsked(m_target); });
    connect(m_fixAll, &QPushButton::clicked, this, [this] { Q_EMIT fixAllAsked(m_fixAll); });
    connect(m_lensSwitch, &QPushButton::clicked, this, &MaturityInspector::lensAsked);
    retranslate();
}

QString MaturityInspector::liftText() const
{
    return m_lift->text();
}

void MaturityInspector::show(const MaturityState& state, const QString& item)
{
    m_state = &state;
    m_item = item;
    const PillarRow& pillar = state.pillarOf(item);
    showLevel(pillar, state.judge().pillarIndex(pillar.id));
    showFindings();
}

void MaturityInspector::showLevel(const PillarRow& pillar, int index)
{
    const Language& language = m_context.language.current();
    const Bilingual& name = m_state->guideline().pillars[index].name;
    m_badge->set(pillar.hasLevel ? pillar.order : 0);
    m_name->setText(language.of(name.zh, name.en));
    m_meaning->setText(pillar.hasLevel
                           ? MaturityTexts::levelName(m_state->guideline(), pillar.order, language)
                           : tr("No item applies"));
    QStringList target;
    if (pillar.target > 0) {
        target.append(tr("Target %1").arg(paint::levelNumeral(pillar.target)));
        target.append(pillar.targetDue.toString(QStringLiteral("yyyy-MM")));
    }
    m_target->setText(target.isEmpty() ? tr("Set target…") : target.join(QChar(0x3000)).trimmed());
    m_target->setEnabled(!m_context.edit.isReadOnly());
    const MaturityView& view = m_state->view();
    m_ladder->showPillar(
        pillar, view.own.pillars[index], view.rolledUp ? &view.group[index] : nullptr, m_item);
    m_lift->setText(liftSentence(pillar, index));
}

QString MaturityInspector::liftSentence(const PillarRow& pillar, int index) const
{
    const MaturityView& view = m_state->view();
    if (!pillar.hasLevel) {
        return {};
    }
    if (view.rolledUp) {
        return groupSentence(pillar, view.group[index]);
    }
    if (pillar.order >= levelCount) {
        return tr("The highest level is reached.");
    }
    QStringList holding;
    for (const ItemRow& item : pillar.items) {
        if (item.holdsDown) {
            holding.append(item.id);
        }
    }
    QString text = tr("Level %2 waits for %1: once implemented, the pillar rises.")
                       .arg(joinList(holding, m_context.language.current()),
                            paint::levelNumeral(pillar.order + 1));
    if (view.possible(index) > pillar.order) {
        text += QLatin1Char('\n') +
                tr("Some are not assessed; if all of them are implemented, it is %1.")
                    .arg(paint::levelNumeral(view.possible(index)));
    }
    return text;
}

QString MaturityInspector::groupSentence(const PillarRow& pillar, const GroupPillar& group) const
{
    QStringList lines;
    if (pillar.order < levelCount) {
        const auto next = static_cast<size_t>(pillar.order) + 1;
        lines.append(tr("%1 of %2 systems have reached level %3.")
                         .arg(group.reached.at(next))
                         .arg(group.systems)
                         .arg(paint::levelNumeral(pillar.order + 1)));
    }
    QStringList holding;
    for (const auto& [item, systems] : group.holdingDown.mid(0, mostHolding)) {
        holding.append(tr("%1 in %n system(s)", "item that holds systems down", systems).arg(item));
    }
    if (!holding.isEmpty()) {
        lines.append(
            tr("Most held down by: %1.").arg(joinList(holding, m_context.language.current())));
    }
    if (group.notAssessed > 0) {
        lines.append(tr("%n system(s) not assessed in this pillar.", nullptr, group.notAssessed));
    }
    if (m_state->view().undecidedSystems > 0) {
        lines.append(tr("%n system(s) do not count: whether the domain applies is not known.",
                        nullptr,
                        m_state->view().undecidedSystems));
    }
    return lines.join(QLatin1Char('\n'));
}

void MaturityInspector::showFindings()
{
    const QList<ConsistencyFinding>& findings = m_state->findings();
    m_findingsHead->setRemark(
        findings.isEmpty() ? QString()
                           : tr("%n in this scope", nullptr, static_cast<int>(findings.size())));
    m_noFindings->setText(m_state->view().rolledUp
                              ? tr("Findings stand with each system; open one to see its own.")
                              : tr("Nothing contradicts itself here."));
    m_noFindings->setVisible(findings.isEmpty());
    m_findings->setVisible(!findings.isEmpty());
    m_fixAll->setVisible(!findings.isEmpty() && !m_context.edit.isReadOnly());
    m_findings->show(findings, m_state->guideline(), m_context.edit.isReadOnly());
}

void MaturityInspector::showLens(const QString& text, bool shown)
{
    m_lensText->setText(text);
    m_lensShown = shown;
    m_lensSwitch->setText(shown ? tr("Back to the guideline") : tr("Switch"));
}

void MaturityInspector::retranslate()
{
    m_findingsHead->setText(tr("Consistency"));
    m_findings->setAccessibleName(tr("Consistency"));
    m_findings->rebuild();
    m_fixAll->setText(tr("Fix all…"));
    m_lensHead->setText(tr("Second lens"));
    m_lensHead->setRemark(QStringLiteral("CISA ZTMM 2.0"));
    m_lensSwitch->setText(m_lensShown ? tr("Back to the guideline") : tr("Switch"));
    setAccessibleName(tr("Level of the pillar"));
}

void MaturityInspector::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_state != nullptr) {
            show(*m_state, m_item);
        }
    }
}

} // namespace zt
