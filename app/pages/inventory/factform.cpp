// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/inventory/factform.h"

#include "app/appcontext.h"
#include "app/pages/inventory/cloudanswer.h"
#include "app/pages/inventory/inventorycolumns.h"
#include "app/pages/inventory/questionrow.h"
#include "app/pages/inventory/rtoanswer.h"
#include "app/pages/inventory/systemtexts.h"
#include "app/recentchanges.h"
#include "app/shell/windowtexts.h"
#include "app/widgets/segments.h"
#include "model/document/document.h"
#include "reports/wording.h"

#include <QHBoxLayout>
#include <QJsonValue>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace zt {

namespace {

constexpr int factRows = 9;
constexpr int rowMargin = 60; ///< kept clear around a row that is brought into view

Tri triAt(const System& system, Aspect aspect)
{
    const int column = columnOfAspect(aspect);
    return column < 0
               ? Tri::Unknown
               : triOf(system, inventoryColumns().at(column), Methodology()).value_or(Tri::Unknown);
}

int factorOf(Aspect aspect)
{
    return static_cast<int>(aspect) - static_cast<int>(Aspect::RiskFactor1);
}

} // namespace

FactForm::FactForm(AppContext& context, AnswerHistory& history, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_history(history)
    , m_scroll(new QScrollArea)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 8, 0, 24);
    column->setSpacing(0);
    buildFacts(column);
    buildConditions(column);
    buildFactors(column);
    buildTexts(column);
    column->addStretch(1);
    m_scroll->setWidget(content);
    connect(&history, &AnswerHistory::updated, this, &FactForm::showOrigins);
    retranslate();
}

FactForm::Section FactForm::addSection(QVBoxLayout* column)
{
    auto* holder = new QWidget;
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(Theme::marginLeft, 4, Theme::marginRight, 6);
    Section section;
    section.heading = new SectionHeading(m_context.theme, {});
    section.count = makeLabel({}, Theme::small, false, Tone::Secondary);
    section.heading->setTrailing(section.count);
    line->addWidget(section.heading);
    column->addWidget(holder);
    column->addWidget(new Rule(m_context.theme, Rule::Weight::Section));
    return section;
}

QuestionRow* FactForm::addRow(QVBoxLayout* column, Aspect aspect)
{
    auto* row = new QuestionRow(m_context.theme, aspect);
    m_rows.insert(aspect, row);
    m_order.append(aspect);
    column->addWidget(row);
    connect(
        row, &QuestionRow::noteEntered, this, [this](Aspect of, const QString& text, int session) {
            Q_EMIT textEntered(m_system.id, QStringLiteral("reason.") + key(of), text, session);
        });
    connect(row, &QuestionRow::focused, this, &FactForm::setCurrent);
    return row;
}

void FactForm::addTriRow(QVBoxLayout* column, Aspect aspect)
{
    auto* segment = new TriStateSegment(m_context.theme);
    m_tri.insert(aspect, segment);
    addRow(column, aspect)->setControl(segment);
    segment->installEventFilter(this);
    connect(segment, &TriStateSegment::chosen, this, [this, aspect](Tri value) {
        const QString text = toKey(value);
        Q_EMIT answerChosen(key(aspect), text.isEmpty() ? QJsonValue() : QJsonValue(text));
    });
}

void FactForm::addCloudRow(QVBoxLayout* column)
{
    constexpr Aspect aspect = Aspect::FactCloudModel;
    m_cloud = new CloudAnswer(m_context.theme);
    QuestionRow* row = addRow(column, aspect);
    row->setControl(m_cloud);
    row->setNumber({});
    row->setIndented();
    m_cloud->segment()->installEventFilter(this);
    m_cloud->segment()->installEventFilter(row);
    connect(m_cloud, &CloudAnswer::chosen, this, [this](CloudModel model) {
        const QString text = toKey(model);
        Q_EMIT answerChosen(key(aspect), text.isEmpty() ? QJsonValue() : QJsonValue(text));
    });
}

void FactForm::addRtoRow(QVBoxLayout* column)
{
    m_rto = new RtoAnswer(m_context.theme);
    QuestionRow* row = addRow(column, Aspect::Rto);
    row->setControl(m_rto);
    m_rto->field()->installEventFilter(this);
    m_rto->field()->installEventFilter(row);
    connect(m_rto, &RtoAnswer::entered, this, &FactForm::rtoEntered);
    m_rtoFault = new ElidedLabel(m_context.theme, Theme::small, false, Tone::Bad);
    auto* fault = new QHBoxLayout;
    fault->setContentsMargins(Theme::marginLeft, 4, Theme::marginRight, 0);
    fault->addWidget(m_rtoFault);
    column->addLayout(fault);
    m_rtoFault->hide();
}

void FactForm::buildFacts(QVBoxLayout* column)
{
    m_facts = addSection(column);
    for (int i = 0; i < factRows; ++i) {
        const auto aspect = static_cast<Aspect>(i);
        if (aspect == Aspect::FactCloudModel) {
            addCloudRow(column);
        } else {
            addTriRow(column, aspect);
        }
        m_rows.value(aspect)->setNumber(QString::number(i + 1));
    }
}

void FactForm::buildConditions(QVBoxLayout* column)
{
    column->addSpacing(16);
    m_conditions = addSection(column);
    for (int i = 0; i < conditionCount; ++i) {
        addTriRow(column, aspectOf(static_cast<Condition>(i)));
    }
    addRtoRow(column);
}

void FactForm::buildFactors(QVBoxLayout* column)
{
    column->addSpacing(16);
    m_factors = addSection(column);
    for (int factor = 0; factor < factorCount; ++factor) {
        const Aspect aspect = aspectOfFactor(factor);
        auto* scores = new ChoiceSegment(m_context.theme);
        m_scores.insert(aspect, scores);
        addRow(column, aspect)->setControl(scores);
        scores->installEventFilter(this);
        connect(scores, &ChoiceSegment::chosen, this, [this, aspect](int index) {
            constexpr int scored = 3;
            Q_EMIT answerChosen(key(aspect),
                                index >= scored ? QJsonValue() : QJsonValue(index + 1));
        });
    }
}

void FactForm::buildTexts(QVBoxLayout* column)
{
    column->addSpacing(16);
    m_textsHead = addSection(column).heading;
    m_texts = new SystemTexts(m_context.theme);
    column->addWidget(m_texts);
    connect(m_texts, &SystemTexts::entered, this, &FactForm::textEntered);
    m_hint = makeLabel({}, Theme::small, false, Tone::Secondary, true);
    m_hint->setContentsMargins(Theme::marginLeft, 0, Theme::marginRight, 0);
    column->addWidget(m_hint);
}

// ---- what is shown

void FactForm::setSystem(const System* system)
{
    const bool another = system != nullptr && system->id != m_system.id;
    if (another) {
        for (QuestionRow* row : std::as_const(m_rows)) {
            row->closeNote(true);
        }
    }
    m_system = system != nullptr ? *system : System();
    setEnabled(system != nullptr && !m_context.document.isReadOnly());
    if (another) {
        setRtoFault({});
    }
    showAnswers();
}

void FactForm::retranslate()
{
    if (!m_context.document.snapshot().guideline) {
        return;
    }
    showQuestions();
    showAnswers();
}

void FactForm::showQuestions()
{
    const Guideline& guideline = *m_context.document.snapshot().guideline;
    const Language& language = m_context.language.current();
    for (const Aspect aspect : std::as_const(m_order)) {
        QuestionRow* row = m_rows.value(aspect);
        const bool factor = aspect >= Aspect::RiskFactor1;
        QString text = aspectName(aspect, guideline, language);
        QString more;
        if (static_cast<int>(aspect) < factRows) {
            const FactQuestion& fact = guideline.facts.at(static_cast<int>(aspect));
            text = language.of(fact.text.zh, fact.text.en);
            more = text;
        } else if (factor) {
            row->setTag(aspect >= Aspect::ImpactFactor1 ? tr("Impact") : tr("Risk"));
        } else if (aspect == Aspect::Rto) {
            row->setTag(tr("Low impact"));
            text = reasonText(QStringLiteral("LI2"), guideline, language);
        } else {
            const bool low = aspect == Aspect::ConditionLi1;
            row->setTag(low ? tr("Low impact") : tr("High risk"));
            text = reasonText(key(aspect), guideline, language);
        }
        row->setQuestion(text, more);
        row->setNotePlaceholder(factor ? tr("Why this score") : tr("Where the answer comes from"));
        if (ChoiceSegment* scores = m_scores.value(aspect)) {
            scores->setChoices(
                {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), tr("Not scored")});
        }
    }
    m_cloud->retranslate(language);
    m_facts.heading->setText(tr("Nine facts"));
    m_facts.heading->setRemark(tr("decide which domains apply"));
    m_conditions.heading->setText(tr("Five conditions"));
    m_conditions.heading->setRemark(
        tr("any for high risk, any for low impact; the fifth follows from the RTO"));
    m_factors.heading->setText(tr("Eleven factors"));
    m_factors.heading->setRemark(tr("6 of risk, 5 of impact"));
    m_textsHead->setText(tr("The system"));
    m_texts->retranslate(guideline, language);
    m_rto->setPlaceholder(tr("e.g. 8 h"), aspectName(Aspect::Rto, guideline, language));
    m_hint->setText(tr("A row can be pasted from a spreadsheet in the list. “Unknown” is an answer "
                       "of its own and is "
                       "never counted as “no”."));
}

void FactForm::showAnswers()
{
    for (auto it = m_tri.cbegin(); it != m_tri.cend(); ++it) {
        it.value()->setValue(triAt(m_system, it.key()));
    }
    const bool asked = m_system.fact(Fact::CloudServiceInUse) != Tri::No ||
                       m_system.cloudModel != CloudModel::Unknown;
    m_cloud->setAnswer(m_system.cloudModel, asked);
    m_rows.value(Aspect::FactCloudModel)->setAsked(asked);
    showRto();
    showScores();
    showOrigins();
    showHeadings();
    m_texts->setSystem(m_system);
}

void FactForm::showRto()
{
    const Language& language = m_context.language.current();
    const Methodology& method = m_context.document.snapshot().methodology;
    const Tri longer = rtoLongerThan(m_system, method);
    const QString limit = rtoText(method.rtoMinutesGreaterThan, language);
    QString text = triText(Tri::Unknown, language);
    if (longer == Tri::Yes) {
        text = tr("> %1, yes").arg(limit);
    } else if (longer == Tri::No) {
        text = tr("≤ %1, no").arg(limit);
    }
    const bool known = m_system.rtoMinutes.has_value();
    m_rto->setAnswer(known ? rtoText(m_system.rtoMinutes, language) : QString(), longer, text);
}

void FactForm::showScores()
{
    constexpr int notScored = 3;
    for (auto it = m_scores.cbegin(); it != m_scores.cend(); ++it) {
        const Score score = m_system.scores.at(static_cast<size_t>(factorOf(it.key())));
        it.value()->setCurrent(score == 0 ? notScored : score - 1);
    }
}

void FactForm::showHeadings()
{
    const auto answered = [this](int first, int last) {
        int count = 0;
        for (int i = first; i <= last; ++i) {
            count += isAnswered(m_system, static_cast<Aspect>(i)) ? 1 : 0;
        }
        return count;
    };
    const int facts = answered(0, factRows - 1);
    const int conditions = answered(factRows, questionCount - 1);
    const int factors = answered(questionCount, aspectCount - 1);
    m_facts.count->setText(tr("%1/%2 answered").arg(facts).arg(factRows));
    m_conditions.count->setText(tr("%1/%2 answered").arg(conditions).arg(questionCount - factRows));
    m_factors.count->setText(tr("%1/%2 scored").arg(factors).arg(factorCount));
}

QString FactForm::originText(Aspect aspect) const
{
    if (!isAnswered(m_system, aspect)) {
        return aspect >= Aspect::RiskFactor1 ? tr("Nobody has scored it yet")
                                             : tr("Nobody has answered yet");
    }
    const std::optional<AnswerOrigin> origin = m_history.originOf(aspect);
    if (!origin) {
        return {};
    }
    const QString day = shownTime(origin->time).toString(QStringLiteral("MM-dd"));
    const QString who = origin->actor.isEmpty() ? tr("(not named)") : origin->actor;
    return who + QLatin1Char(' ') + day +
           (origin->imported ? QLatin1Char(' ') + tr("imported") : QString());
}

void FactForm::showOrigins()
{
    const QString gap = factGap(m_context.language.current());
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        const Aspect aspect = it.key();
        QString note = m_system.reasons.value(aspect);
        const bool scored = aspect >= Aspect::RiskFactor1 && isAnswered(m_system, aspect);
        QString who = originText(aspect);
        if (scored) {
            const Guideline& guideline = *m_context.document.snapshot().guideline;
            const Score score = m_system.scores.at(static_cast<size_t>(factorOf(aspect)));
            const QString sentence = fieldValueText(
                key(aspect), QJsonValue(score), guideline, m_context.language.current());
            who = who.isEmpty() ? sentence : sentence + gap + who;
        }
        it.value()->setOrigin(who, note, gap);
    }
}

void FactForm::showChanged()
{
    const QSet<QString> fields = m_context.recent.fieldsOf(m_system.id);
    QuestionRow* first = nullptr;
    for (const Aspect aspect : std::as_const(m_order)) {
        QuestionRow* row = m_rows.value(aspect);
        const QString name = key(aspect);
        const bool rto = aspect == Aspect::Rto;
        const bool changed = fields.contains(rto ? QStringLiteral("rto_minutes") : name) ||
                             fields.contains(QStringLiteral("reason.") + name);
        row->setChanged(changed);
        first = changed && first == nullptr ? row : first;
    }
    m_texts->setChanged(fields);
    if (first != nullptr) {
        m_scroll->ensureWidgetVisible(first, 0, rowMargin);
    } else if (!fields.isEmpty()) {
        m_scroll->ensureWidgetVisible(m_texts, 0, 0);
    }
}

void FactForm::setRtoFault(const QString& sentence)
{
    m_rtoFault->setText(sentence);
    m_rtoFault->setVisible(!sentence.isEmpty());
}

// ---- moving about

void FactForm::setCurrent(Aspect aspect)
{
    if (m_current && m_rows.contains(*m_current)) {
        m_rows.value(*m_current)->setCurrent(false);
    }
    m_current = aspect;
    m_rows.value(aspect)->setCurrent(true);
    Q_EMIT aspectFocused(aspect);
}

QWidget* FactForm::currentRow() const
{
    return m_current ? m_rows.value(*m_current) : nullptr;
}

void FactForm::focusAspect(Aspect aspect)
{
    QuestionRow* row = m_rows.value(aspect);
    if (row == nullptr) {
        return;
    }
    m_scroll->ensureWidgetVisible(row, 0, rowMargin);
    QWidget* control = row->control();
    (control->focusProxy() != nullptr ? control->focusProxy() : control)
        ->setFocus(Qt::OtherFocusReason);
    setCurrent(aspect);
}

std::optional<Aspect> FactForm::nextUnknown() const
{
    const int start = m_current ? static_cast<int>(*m_current) + 1 : 0;
    for (int i = 0; i < aspectCount; ++i) {
        const auto aspect = static_cast<Aspect>((start + i) % aspectCount);
        const bool question = static_cast<int>(aspect) < questionCount;
        if (question && !isAnswered(m_system, aspect)) {
            return aspect;
        }
    }
    return std::nullopt;
}

void FactForm::step(int by)
{
    const qsizetype at = m_current ? m_order.indexOf(*m_current) : -1;
    for (qsizetype next = at + by; next >= 0 && next < m_order.size(); next += by) {
        const Aspect aspect = m_order.at(next);
        if (aspect == Aspect::FactCloudModel && !m_cloud->isAsked()) {
            continue;
        }
        focusAspect(aspect);
        return;
    }
}

bool FactForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* pressed = static_cast<QKeyEvent*>(event);
    const bool plain = (pressed->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool control = (pressed->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
    if (control && (pressed->key() == Qt::Key_Up || pressed->key() == Qt::Key_Down)) {
        Q_EMIT stepAsked(pressed->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (plain && (pressed->key() == Qt::Key_Up || pressed->key() == Qt::Key_Down)) {
        step(pressed->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    const bool enter = pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter;
    if (plain && enter && m_current && watched != m_rto->field()) {
        m_rows.value(*m_current)->editNote();
        return true;
    }
    const auto scores = std::find(m_scores.cbegin(), m_scores.cend(), watched);
    if (plain && scores != m_scores.cend() && pressed->key() >= Qt::Key_0 &&
        pressed->key() <= Qt::Key_3) {
        const int score = pressed->key() - Qt::Key_0;
        Q_EMIT answerChosen(key(scores.key()), score == 0 ? QJsonValue() : QJsonValue(score));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace zt
