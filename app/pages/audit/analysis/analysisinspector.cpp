// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/analysis/analysisinspector.h"

#include "app/commands/editactions.h"
#include "app/pages/audit/analysis/analysissession.h"
#include "app/shell/windowtexts.h"
#include "app/widgets/clearlayout.h"
#include "app/widgets/labels.h"
#include "reports/analysispaper.h"
#include "reports/phrase.h"
#include "reports/wordinganalysis.h"
#include "reports/wordingaudit.h"
#include "reports/wordingcontradiction.h"
#include "reports/wordingworking.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int nameWidth = 72;

} // namespace

AnalysisInspector::AnalysisInspector(AppContext& context, AnalysisSession& session, QWidget* parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_session(session)
    , m_exception(new QVBoxLayout)
    , m_source(makeButton({}, ButtonKind::Accent))
    , m_explain(makeButton({}))
    , m_dispute(makeButton({}))
    , m_explained(new Note(context.theme, Status::Info))
    , m_odds(new Note(context.theme, Status::Warn))
    , m_moreOdds(makeLabel({}, Theme::small, false, Tone::Secondary, true))
    , m_made(makeLabel({}, Theme::body, true))
    , m_commandHead(makeLabel({}, Theme::small, false, Tone::Secondary))
    , m_command(makeMonoLabel({}, Tone::Text, true))
    , m_copy(makeButton({}, ButtonKind::Quiet))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setProperty("ground", QStringLiteral("s1"));
    buildLayout();
}

void AnalysisInspector::buildLayout()
{
    auto* content = new QWidget;
    content->setProperty("ground", QStringLiteral("s1"));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(8);
    m_exception->setSpacing(6);
    column->addLayout(m_exception);
    column->addWidget(m_explained);
    auto* asked = new QHBoxLayout;
    asked->setSpacing(8);
    for (QPushButton* button : {m_source, m_explain, m_dispute}) {
        makeSmall(button);
        asked->addWidget(button);
    }
    asked->addStretch(1);
    column->addLayout(asked);
    connect(m_explain, &QPushButton::clicked, this, &AnalysisInspector::explainAsked);
    connect(m_dispute, &QPushButton::clicked, this, &AnalysisInspector::disputeAsked);
    connect(m_source, &QPushButton::clicked, this, &AnalysisInspector::sourceAsked);
    column->addWidget(new Rule(m_context.theme, Rule::Weight::Hairline));
    column->addWidget(m_made);
    for (size_t i = 0; i < m_deeds.size(); ++i) {
        Deed& deed = m_deeds.at(i);
        deed.name = makeLabel({}, Theme::body, true);
        deed.text = makeLabel({}, Theme::small, false, Tone::Secondary, true);
        deed.button = makeButton({}, ButtonKind::Accent);
        makeSmall(deed.button);
        auto* line = new QHBoxLayout;
        line->addWidget(deed.name);
        line->addStretch(1);
        line->addWidget(deed.button);
        column->addLayout(line);
        column->addWidget(deed.text);
        connect(deed.button, &QPushButton::clicked, this, [this, i] {
            Q_EMIT filingAsked(static_cast<FilingDeed>(i));
        });
    }
    column->addWidget(m_odds);
    column->addWidget(m_moreOdds);
    column->addWidget(new Rule(m_context.theme, Rule::Weight::Hairline));
    column->addWidget(m_commandHead);
    column->addWidget(m_command);
    makeSmall(m_copy);
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    column->addStretch(1);
    setWidget(content);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyAsked(m_session.command()); });
}

void AnalysisInspector::addPair(const QString& name, const QString& value)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    QLabel* label = makeLabel(name, Theme::small, false, Tone::Secondary, true);
    label->setFixedWidth(nameWidth);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    line->addWidget(label);
    line->addWidget(makeLabel(value, Theme::small, false, Tone::Text, true), 1);
    m_exception->addWidget(row);
}

/// What was read, what the rule allows, and where it stands written.
void AnalysisInspector::showException(const AnalysisException* exception)
{
    clearLayout(m_exception);
    const std::shared_ptr<const AnalysisResult> result = m_session.shown();
    if (exception == nullptr || result == nullptr) {
        m_exception->addWidget(makeLabel(tr("Exception"), Theme::title, true));
        m_exception->addWidget(
            makeLabel(tr("Choose an exception to see what was read and which rule it breaks."),
                      Theme::small,
                      false,
                      Tone::Secondary,
                      true));
        return;
    }
    const Language& language = m_context.language.current();
    m_exception->addWidget(
        makeLabel(tr("Row %1").arg(exception->row), Theme::small, false, Tone::Secondary));
    m_exception->addWidget(
        makeLabel(exception->subject.isEmpty() ? tr("several") : exception->subject,
                  Theme::title,
                  true,
                  Tone::Text,
                  true));
    addPair(tr("Rule"), ruleText(*result, exception->rule, language));
    addPair(tr("Read"), measureText(exception->value, language));
    addPair(tr("Limit"), measureText(exception->limit, language));
    addPair(tr("Worked out"), workingText(*exception, language));
    for (const RuleOutcome& outcome : result->rules) {
        if (outcome.rule.id != exception->rule) {
            continue;
        }
        addPair(tr("Parameter"), parameterWords(outcome.rule, language));
        addPair(tr("Source"), clausesText(outcome.rule.sources));
        if (!outcome.rule.points.isEmpty()) {
            addPair(tr("Points"), joinList(outcome.rule.points, language));
        }
    }
}

void AnalysisInspector::showDeeds(const AuditState& state, const PointRef& target)
{
    const std::shared_ptr<const AnalysisResult> result = m_session.shown();
    const bool files = result != nullptr && state.hasAudit() && !m_context.edit.isReadOnly();
    const QString point =
        state.hasAudit() && result != nullptr ? pointFor(*result, state, target).point : QString();
    m_made->setText(tr("Make of it"));
    const auto set =
        [this](FilingDeed which, const QString& name, const QString& text, const QString& button) {
            Deed& deed = m_deeds.at(static_cast<size_t>(which));
            deed.name->setText(name);
            deed.text->setText(text);
            deed.button->setText(button);
        };
    const QString none = state.hasAudit() ? tr("Nothing is recorded yet.")
                                          : tr("Begin an audit first; then it can be filed there.");
    set(FilingDeed::Paper,
        tr("Working paper"),
        result == nullptr || !state.hasAudit()
            ? none
            : tr("Population, rules, parameters, %n exception(s), hash of the file; the file as "
                 "evidence",
                 nullptr,
                 static_cast<int>(result->exceptionCount())),
        point.isEmpty() ? tr("Write…") : tr("Write to %1…").arg(point));
    const AuditResult proposed =
        result == nullptr ? AuditResult::Unchecked : proposedResult(*result, point);
    const QString word = proposed == AuditResult::Unchecked
                             ? tr("no proposal: something cannot be judged")
                             : auditResultText(proposed, m_context.language.current());
    set(FilingDeed::Answer,
        tr("Answer of a point"),
        point.isEmpty() ? none : point + QStringLiteral("　") + word,
        tr("Answer…"));
    set(FilingDeed::Finding,
        tr("Finding"),
        result != nullptr && result->exceptionCount() == 0
            ? tr("There is no exception.")
            : tr("The exceptions as its condition, the point as its criterion"),
        tr("Raise…"));
    set(FilingDeed::Evidence,
        tr("Evidence of maturity"),
        tr("The file, with what the analysis came to, at an item of the pillars"),
        tr("Take…"));
    for (size_t i = 0; i < m_deeds.size(); ++i) {
        const auto deed = static_cast<FilingDeed>(i);
        const bool some =
            deed != FilingDeed::Finding || (result != nullptr && result->exceptionCount() > 0);
        const bool open = deed == FilingDeed::Evidence
                              ? result != nullptr && !m_context.edit.isReadOnly()
                              : files && some;
        m_deeds.at(i).button->setEnabled(open);
    }
}

/// Who said why, or the way to say so.
void AnalysisInspector::showExplanation(const AnalysisException* exception,
                                        const AuditState& state,
                                        const ExplainedBy* before)
{
    const bool there = exception != nullptr && exception->explained;
    const ExplainedBy* said = there ? &*exception->explained : before;
    if (said != nullptr) {
        const ExplainedBy& by = *said;
        m_explained->setText(
            there ? tr("Explained") : tr("Said in another file, not of this one"),
            by.reason,
            QStringLiteral("%1　%2").arg(
                by.who, shownTime(by.when).toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
    }
    m_explained->setVisible(exception != nullptr && said != nullptr);
    const bool records = state.hasAudit() && !m_context.edit.isReadOnly();
    m_explain->setText(there ? tr("Say otherwise…") : tr("Mark as explained…"));
    m_explain->setVisible(exception != nullptr);
    m_explain->setEnabled(records);
    m_explain->setToolTip(state.hasAudit() ? QString() : tr("Begin an audit first"));
    m_dispute->setText(tr("Take back"));
    m_dispute->setVisible(there);
    m_dispute->setEnabled(records);
}

/// One as a note, the others below it.
void AnalysisInspector::showContradictions(const QList<AnalysisContradiction>& contradictions)
{
    const Language& language = m_context.language.current();
    QStringList others;
    for (qsizetype i = 0; i < contradictions.size(); ++i) {
        const QString text = contradictionText(contradictions[i], language);
        if (i == 0) {
            m_odds->setText(tr("At odds with the audit"), text);
        } else {
            others.append(text);
        }
    }
    m_odds->setVisible(!contradictions.isEmpty());
    m_moreOdds->setText(others.join(u'\n'));
    m_moreOdds->setVisible(!others.isEmpty());
}

void AnalysisInspector::show(const AnalysisException* exception,
                             const AuditState& state,
                             const PointRef& target,
                             const QList<AnalysisContradiction>& contradictions,
                             const ExplainedBy* before)
{
    showException(exception);
    showExplanation(exception, state, before);
    m_source->setText(tr("Show the row…"));
    m_source->setToolTip(tr("As the file has it"));
    m_source->setVisible(exception != nullptr);
    showDeeds(state, target);
    showContradictions(contradictions);
    m_commandHead->setText(tr("The same by the command line"));
    m_command->setText(m_session.command(AnalysisSession::Paths::Names)); // copied with whole paths
    m_copy->setText(tr("Copy"));
}

} // namespace zt
