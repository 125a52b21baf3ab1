// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/inventory/forminspector.h"

#include "app/appcontext.h"
#include "app/pages/inventory/inventorycolumns.h"
#include "app/pages/inventory/ruleview.h"
#include "app/widgets/explainview.h"
#include "model/document/document.h"
#include "model/domain/explain.h"
#include "reports/wording.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int margin = 20;

QVBoxLayout* section(const ThemeHolder& theme, QVBoxLayout* column)
{
    column->addWidget(new Rule(theme, Rule::Weight::Hairline));
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(margin, 12, 12, 12);
    inner->setSpacing(6);
    column->addLayout(inner);
    return inner;
}

/// The yes/no fact or condition an aspect asks for, as the similar answers know it.
std::optional<Fact> factOf(std::optional<Aspect> aspect)
{
    return aspect && *aspect <= Aspect::FactReachableFromInternet ? factFromKey(key(*aspect))
                                                                  : std::nullopt;
}

} // namespace

FormInspector::FormInspector(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_code(makeLabel({}, Theme::small, false, Tone::Hint))
    , m_answered(makeLabel({}, Theme::small, false, Tone::Secondary))
    , m_previous(makeIconButton(context.theme, QStringLiteral("go-up"), {}))
    , m_next(makeIconButton(context.theme, QStringLiteral("go-down"), {}))
    , m_name(makeLabel({}, Theme::title, true, Tone::Text, true))
    , m_unit(makeLabel({}, Theme::small, false, Tone::Secondary, true))
    , m_rulesHead(new SectionHeading(context.theme, {}))
    , m_rules(new RuleView(context.theme))
    , m_classHead(new SectionHeading(context.theme, {}))
    , m_class(new ExplainView(context.theme))
    , m_gap(makeLabel({}, Theme::small, false, Tone::Secondary, true))
    , m_similarPart(new QWidget)
    , m_note(new Note(context.theme, Status::Info))
    , m_accept(m_note->addButton({}, ButtonKind::Accent))
    , m_decline(m_note->addButton({}, ButtonKind::Quiet))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(scroll);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    auto* top = new QVBoxLayout;
    top->setContentsMargins(margin, 8, 12, 12);
    top->setSpacing(0);
    auto* line = new QHBoxLayout;
    line->setSpacing(2);
    line->addWidget(m_code, 1);
    line->addWidget(m_answered);
    line->addSpacing(6);
    line->addWidget(m_previous);
    line->addWidget(m_next);
    top->addLayout(line);
    top->addWidget(m_name);
    top->addWidget(m_unit);
    column->addLayout(top);

    QVBoxLayout* rules = section(context.theme, column);
    rules->addWidget(m_rulesHead);
    rules->addWidget(m_rules);
    QVBoxLayout* group = section(context.theme, column);
    group->addWidget(m_classHead);
    group->addWidget(m_class);
    group->addWidget(m_gap);
    auto* similar = new QVBoxLayout(m_similarPart);
    similar->setContentsMargins(margin, 8, 12, 12);
    similar->addWidget(m_note);
    column->addWidget(m_similarPart);
    column->addStretch(1);
    scroll->setWidget(content);

    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepAsked(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepAsked(1); });
    connect(m_rules, &RuleView::factActivated, this, [this](Fact fact) {
        Q_EMIT aspectActivated(aspectOf(fact));
    });
    connect(m_class, &ExplainView::aspectActivated, this, &FormInspector::aspectActivated);
    m_accept->setObjectName(QStringLiteral("acceptSimilar"));
    connect(m_accept, &QPushButton::clicked, this, [this] {
        if (m_similar && m_cursor) {
            const QString from = tr("Same as %1").arg(m_similar->codes.join(QStringLiteral(", ")));
            const QString note = m_similar->commonNote.isEmpty()
                                     ? from
                                     : from + QStringLiteral("; ") + m_similar->commonNote;
            Q_EMIT similarAccepted(*m_cursor, m_similar->value, note);
        }
    });
    connect(m_decline, &QPushButton::clicked, this, [this] {
        if (m_cursor) {
            m_declined = {m_system.id, *m_cursor};
            showSimilar();
        }
    });
    retranslate();
}

void FormInspector::setSystem(const System* system)
{
    m_hasSystem = system != nullptr;
    m_system = system != nullptr ? *system : System();
    retranslate();
}

void FormInspector::setCursorAspect(std::optional<Aspect> aspect)
{
    m_cursor = aspect;
    m_rules->setCursorFact(factOf(aspect));
    showSimilar();
}

void FormInspector::retranslate()
{
    m_previous->setToolTip(tr("Previous system (Ctrl+↑)"));
    m_previous->setAccessibleName(m_previous->toolTip());
    m_next->setToolTip(tr("Next system (Ctrl+↓)"));
    m_next->setAccessibleName(m_next->toolTip());
    m_rulesHead->setText(tr("Domains"));
    m_classHead->setText(tr("Class"));
    m_accept->setText(tr("Take over, with its origin"));
    m_decline->setText(tr("Leave it"));
    m_code->setText(m_system.code);
    m_name->setText(m_system.name);
    m_unit->setText(m_system.ownerUnit);
    m_unit->setVisible(!m_system.ownerUnit.isEmpty());
    m_answered->setText(
        m_hasSystem
            ? QStringLiteral("%1/%2").arg(questionCount - unknownCount(m_system)).arg(questionCount)
            : QString());
    if (m_context.document.snapshot().guideline) {
        showRules();
        showClass();
        showSimilar();
    }
}

void FormInspector::showRules()
{
    m_rules->setSystem(
        m_system, *m_context.document.snapshot().guideline, m_context.language.current());
    m_rules->setCursorFact(factOf(m_cursor));
    m_rulesHead->setRemark(m_rules->summary());
}

void FormInspector::showClass()
{
    const Snapshot& snapshot = m_context.document.snapshot();
    const Language& language = m_context.language.current();
    QList<ExplainLine> lines;
    for (const ExplainLine& line : explain(m_system, *snapshot.guideline, snapshot.methodology)) {
        if (line.kind != ExplainLine::Kind::Domain) {
            lines.append(line);
        }
    }
    m_class->setLines(lines, *snapshot.guideline, language);
    const SystemVerdict verdict = judge(m_system, *snapshot.guideline, snapshot.methodology);
    m_classHead->setRemark(groupText(verdict.group, language));
    const GapEffect gap = gapEffect(m_system, *snapshot.guideline, snapshot.methodology);
    if (gap.unknown == 0) {
        m_gap->setText(tr("Every question is answered."));
    } else if (gap.decides) {
        m_gap->setText(tr("%n answer(s) missing; the result hangs on them.", nullptr, gap.unknown));
    } else {
        m_gap->setText(
            tr("%n answer(s) missing; they do not change this result.", nullptr, gap.unknown));
    }
}

void FormInspector::showSimilar()
{
    m_similar.reset();
    const bool declined =
        m_cursor && m_declined && *m_declined == std::pair(m_system.id, *m_cursor);
    if (m_hasSystem && m_cursor && !declined) {
        m_similar = similarAnswer(m_context.document.snapshot().systems, m_system, *m_cursor);
    }
    m_similarPart->setVisible(m_similar.has_value());
    if (!m_similar) {
        return;
    }
    QString text =
        tr("%1: %n other system(s) all answered “%2”.", nullptr, m_similar->count)
            .arg(m_system.ownerUnit, triText(m_similar->value, m_context.language.current()));
    if (!m_similar->commonNote.isEmpty()) {
        text += QLatin1Char(' ') + tr("From: %1").arg(m_similar->commonNote);
    }
    m_note->setText(tr("Similar answers"), text);
}

} // namespace zt
