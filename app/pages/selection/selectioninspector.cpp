// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/selection/selectioninspector.h"

#include "app/pages/selection/answerauthors.h"
#include "app/pages/selection/selectionreasons.h"
#include "app/shell/windowtexts.h"
#include "app/widgets/theme.h"
#include "model/document/document.h"
#include "reports/wording.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int margin = 20;
constexpr int pauseMs = 2000;
constexpr int authorDelayMs = 120;
constexpr int fewestLines = 2;
constexpr int mostLines = 8;

QVBoxLayout* makeSection(QWidget* section)
{
    auto* column = new QVBoxLayout(section);
    column->setContentsMargins(margin, 14, margin, 16);
    column->setSpacing(2);
    return column;
}

} // namespace

GrowingEdit::GrowingEdit(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_pause(pauseMs)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFont(Theme::font(Theme::body));
    connect(&m_pause, &TypingPause::due, this, &GrowingEdit::paused);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        grow();
        if (hasFocus()) {
            m_pause.typed();
        }
    });
    grow();
}

void GrowingEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    m_pause.stop();
    Q_EMIT paused();
}

void GrowingEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    grow();
}

void GrowingEdit::grow()
{
    const int line = fontMetrics().lineSpacing();
    const int lines = qBound(fewestLines, qRound(document()->size().height()), mostLines);
    setFixedHeight(lines * line + 18);
}

SelectionInspector::SelectionInspector(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_authors(new AnswerAuthors(context, this))
    , m_scroll(new QScrollArea(this))
    , m_code(makeLabel({}, Theme::small, false, Tone::Hint))
    , m_name(new ElidedLabel(context.theme, Theme::title, true, Tone::Text))
    , m_owner(new ElidedLabel(context.theme, Theme::small, false, Tone::Secondary))
    , m_ordinal(makeLabel({}, Theme::small, false, Tone::Secondary))
    , m_factorName(makeLabel({}, Theme::body, true))
    , m_rubric(new RubricView(context.theme))
    , m_reasonLabel(makeLabel({}, Theme::small, false, Tone::Secondary))
    , m_reason(new GrowingEdit)
    , m_author(makeLabel({}, Theme::small, false, Tone::Hint))
    , m_note(new Note(context.theme, Status::Warn))
    , m_why(makeLabel({}, Theme::body, true))
    , m_explain(new ExplainView(context.theme))
    , m_body(new QWidget)
{
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeSubject());
    column->addWidget(new Rule(context.theme, Rule::Weight::Hairline));
    column->addWidget(makeFactor());
    column->addWidget(new Rule(context.theme, Rule::Weight::Hairline));
    column->addWidget(makeExplanation());
    column->addStretch(1);
    m_body->setProperty("ground", QStringLiteral("s1"));
    m_scroll->setProperty("ground", QStringLiteral("s1"));
    m_scroll->setWidget(m_body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* frame = new QVBoxLayout(this);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->addWidget(m_scroll);
    m_authorTimer.setSingleShot(true);
    m_authorTimer.setInterval(authorDelayMs);
    connect(&m_authorTimer, &QTimer::timeout, this, &SelectionInspector::showAuthor);
    connect(m_authors, &AnswerAuthors::updated, this, &SelectionInspector::showAuthor);
    connect(m_rubric, &RubricView::chosen, this, &SelectionInspector::scoreChosen);
    connect(m_reason, &GrowingEdit::paused, this, &SelectionInspector::flush);
    connect(m_explain, &ExplainView::aspectActivated, this, &SelectionInspector::aspectActivated);
    retranslate();
    m_body->hide();
}

QWidget* SelectionInspector::makeSubject()
{
    auto* section = new QWidget;
    QVBoxLayout* column = makeSection(section);
    column->setSpacing(0);
    column->addWidget(m_code);
    column->addWidget(m_name);
    column->addWidget(m_owner);
    return section;
}

QWidget* SelectionInspector::makeFactor()
{
    auto* section = new QWidget;
    QVBoxLayout* column = makeSection(section);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_ordinal);
    names->addWidget(m_factorName);
    m_factorLine = new QHBoxLayout;
    m_factorLine->addLayout(names, 1);
    column->addLayout(m_factorLine);
    column->addSpacing(8);
    column->addWidget(m_rubric);
    column->addSpacing(10);
    column->addWidget(m_reasonLabel);
    column->addWidget(m_reason);
    column->addWidget(m_author);
    column->addSpacing(6);
    column->addWidget(m_note);
    m_reasonLabel->setBuddy(m_reason);
    return section;
}

QWidget* SelectionInspector::makeExplanation()
{
    auto* section = new QWidget;
    QVBoxLayout* column = makeSection(section);
    column->addWidget(m_why);
    column->addSpacing(4);
    column->addWidget(m_explain);
    return section;
}

const System* SelectionInspector::system() const
{
    return m_position >= 0 && m_position < m_snapshot.systems.size()
               ? &m_snapshot.systems[m_position]
               : nullptr;
}

void SelectionInspector::show(const Snapshot& snapshot,
                              const SystemVerdict* verdict,
                              qint32 position,
                              int factor)
{
    flush();
    m_snapshot = snapshot;
    m_position = verdict ? position : -1;
    m_verdict = verdict ? *verdict : SystemVerdict();
    m_factor = factor >= 0 ? factor : m_factor;
    m_body->setVisible(system() != nullptr);
    if (system()) {
        showSubject();
        showFactor();
        showExplanation();
    }
}

void SelectionInspector::setStability(int basisPoints)
{
    if (m_stability != basisPoints) {
        m_stability = basisPoints;
        showExplanation();
    }
}

void SelectionInspector::showSubject()
{
    const Language& language = m_context.language.current();
    QStringList owner{system()->ownerUnit, system()->contact};
    owner.removeAll(QString());
    m_code->setText(system()->code);
    m_name->setText(system()->name);
    m_owner->setText(owner.join(language.of(QStringLiteral("　・　"), QStringLiteral(" · "))));
}

void SelectionInspector::showFactor()
{
    const Language& language = m_context.language.current();
    const Factor& factor = m_snapshot.guideline->factors[m_factor];
    const bool impact = m_factor >= riskFactorCount;
    m_ordinal->setText(impact ? tr("Impact factor %1 of %2")
                                    .arg(m_factor - riskFactorCount + 1)
                                    .arg(impactFactorCount)
                              : tr("Risk factor %1 of %2").arg(m_factor + 1).arg(riskFactorCount));
    m_factorName->setText(language.of(factor.name.zh, factor.name.en));
    m_rubric->setFactor(factor, impact, language);
    m_rubric->setScore(system()->scores[static_cast<size_t>(m_factor)]);
    const Aspect aspect = aspectOfFactor(m_factor);
    const QString recorded = system()->reasons.value(aspect);
    const bool same = m_reasonSystem == system()->id && m_reasonAspect == aspect;
    if (!same || (recorded != m_reasonShown && recorded != m_reason->toPlainText())) {
        m_reason->setPlainText(recorded);
    }
    m_reasonSystem = system()->id;
    m_reasonAspect = aspect;
    m_reasonShown = recorded;
    m_reason->setReadOnly(m_context.document.isReadOnly());
    m_author->setText({});
    m_authorTimer.start();
    showNote(factor);
}

void SelectionInspector::showNote(const Factor& factor)
{
    const Language& language = m_context.language.current();
    const QString text = language.of(factor.note.zh, factor.note.en);
    m_note->setVisible(!text.isEmpty());
    if (!text.isEmpty()) {
        const QString source =
            factor.sources.isEmpty()
                ? QString()
                : sourceText(factor.sources.first(), *m_snapshot.guideline, language);
        m_note->setText(tr("Note on the source"), text, source);
    }
}

void SelectionInspector::showExplanation()
{
    if (!system()) {
        return;
    }
    switch (m_verdict.group) {
    case SelectionClass::Selected:
        m_why->setText(tr("Why it is selected"));
        break;
    case SelectionClass::NotAssessed:
        m_why->setText(tr("Why it is not yet assessed"));
        break;
    case SelectionClass::ImpactTooHigh:
    case SelectionClass::NotHighRisk:
    case SelectionClass::NotApplicable:
        m_why->setText(tr("Why it is not selected"));
        break;
    }
    m_explain->setRows(selectionReasons(*system(),
                                        m_verdict,
                                        *m_snapshot.guideline,
                                        m_snapshot.methodology,
                                        m_stability,
                                        m_context.language.current()));
    m_explain->updateGeometry();
}

void SelectionInspector::showAuthor()
{
    if (!system()) {
        return;
    }
    const auto author = m_authors->author(system()->id, aspectOfFactor(m_factor));
    if (!author) {
        return;
    }
    const QDateTime local = shownTime(author->time);
    const Language& language = m_context.language.current();
    m_author->setText(author->actor + language.of(QStringLiteral("　"), QStringLiteral(" · ")) +
                      local.toString(QStringLiteral("yyyy-MM-dd HH:mm")));
}

void SelectionInspector::flush()
{
    const QString text = m_reason->toPlainText().trimmed();
    if (m_reasonSystem == SystemId() || m_reason->isReadOnly() || text == m_reasonShown) {
        return;
    }
    m_reasonShown = text;
    Q_EMIT reasonTyped(m_reasonSystem, m_reasonAspect, text);
}

void SelectionInspector::focusExplanation()
{
    m_scroll->ensureWidgetVisible(m_explain);
    m_explain->setFocus(Qt::OtherFocusReason);
}

void SelectionInspector::retranslate()
{
    m_reasonLabel->setText(tr("Reason for this score"));
    m_reason->setAccessibleName(tr("Reason for this score"));
    delete m_keys;
    m_keys = new KeyCap(m_context.theme,
                        {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")},
                        tr("score"));
    m_factorLine->addWidget(m_keys, 0, Qt::AlignVCenter);
    if (system()) {
        showSubject();
        showFactor();
        showExplanation();
    }
}

void SelectionInspector::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_context.theme->s1);
}

} // namespace zt
