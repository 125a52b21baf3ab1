// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/inventory/factform.h"

#include "app/appcontext.h"
#include "app/pages/inventory/inventorycolumns.h"
#include "app/pages/inventory/questionrow.h"
#include "app/shell/windowtexts.h"
#include "app/widgets/segments.h"
#include "model/document/document.h"
#include "reports/wording.h"

#include <QGridLayout>
#include <QJsonValue>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace zt {

namespace {

constexpr int factRows = 9;
constexpr int rtoFieldWidth = 84;
constexpr int notAskedWidth = 164;
constexpr int descriptionHeight = 84;

const QStringList& textFields()
{
    static const QStringList fields{QStringLiteral("code"),
                                    QStringLiteral("name"),
                                    QStringLiteral("owner_unit"),
                                    QStringLiteral("contact")};
    return fields;
}

QString textOf(const System& system, const QString& field)
{
    if (field == QLatin1String("code")) {
        return system.code;
    }
    if (field == QLatin1String("name")) {
        return system.name;
    }
    return field == QLatin1String("contact") ? system.contact : system.ownerUnit;
}

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

/// "− 4 ≤ 8, no": what the RTO computes to, as shape and words.
class RtoResult final : public QWidget
{
public:
    explicit RtoResult(const ThemeHolder& theme)
        : m_theme(theme)
    {
        setFixedHeight(28);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void set(Tri value, const QString& text)
    {
        m_value = value;
        m_text = text;
        setAccessibleName(text);
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {26 + QFontMetrics(Theme::font(Theme::body)).horizontalAdvance(m_text), 28};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paint::triCell(painter, *m_theme, QRectF(0, 6, 16, 16), m_value);
        painter.setFont(Theme::font(Theme::body));
        painter.setPen(m_theme->tx);
        painter.drawText(rect().adjusted(22, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_text);
    }

private:
    const ThemeHolder& m_theme;
    Tri m_value = Tri::Unknown;
    QString m_text;
};

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
    buildProfile(column);
    column->addStretch(1);
    m_scroll->setWidget(content);
    connect(&history, &AnswerHistory::updated, this, &FactForm::showOrigins);
    retranslate();
}

SectionHeading* FactForm::addHeading(QVBoxLayout* column)
{
    auto* holder = new QWidget;
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(Theme::marginLeft, 4, Theme::marginRight, 6);
    auto* heading = new SectionHeading(m_context.theme, {});
    line->addWidget(heading);
    column->addWidget(holder);
    column->addWidget(new Rule(m_context.theme, Rule::Weight::Section));
    return heading;
}

QuestionRow* FactForm::addRow(QVBoxLayout* column, Aspect aspect)
{
    auto* row = new QuestionRow(m_context.theme, aspect);
    m_rows.insert(aspect, row);
    m_order.append(aspect);
    column->addWidget(row);
    connect(row, &QuestionRow::noteEntered, this, &FactForm::noteEntered);
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

void FactForm::buildFacts(QVBoxLayout* column)
{
    m_factsHead = addHeading(column);
    m_factsCount = makeLabel({}, Theme::small, false, Tone::Secondary);
    m_factsHead->setTrailing(m_factsCount);
    for (int i = 0; i < factRows; ++i) {
        const auto aspect = static_cast<Aspect>(i);
        if (aspect != Aspect::FactCloudModel) {
            addTriRow(column, aspect);
        } else {
            auto* place = new QWidget;
            auto* line = new QHBoxLayout(place);
            line->setContentsMargins(0, 0, 0, 0);
            m_model = new ChoiceSegment(m_context.theme);
            m_modelNotAsked = makeLabel({}, Theme::small, false, Tone::Hint);
            m_modelNotAsked->setFixedSize(notAskedWidth, 28);
            m_modelNotAsked->setProperty("box", QStringLiteral("disabled"));
            m_modelNotAsked->setAlignment(Qt::AlignCenter);
            line->addWidget(m_model);
            line->addWidget(m_modelNotAsked);
            place->setFocusProxy(m_model);
            QuestionRow* row = addRow(column, aspect);
            row->setControl(place);
            row->setNumber({});
            row->setIndented();
            m_model->installEventFilter(this);
            m_model->installEventFilter(row);
            connect(m_model, &ChoiceSegment::chosen, this, [this, aspect](int index) {
                constexpr int models = 3;
                const auto model =
                    index >= models ? CloudModel::Unknown : static_cast<CloudModel>(index + 1);
                const QString text = toKey(model);
                Q_EMIT answerChosen(key(aspect), text.isEmpty() ? QJsonValue() : QJsonValue(text));
            });
        }
        m_rows.value(aspect)->setNumber(QString::number(i + 1));
    }
}

void FactForm::buildConditions(QVBoxLayout* column)
{
    column->addSpacing(16);
    m_conditionsHead = addHeading(column);
    m_conditionsCount = makeLabel({}, Theme::small, false, Tone::Secondary);
    m_conditionsHead->setTrailing(m_conditionsCount);
    for (int i = 0; i < conditionCount; ++i) {
        addTriRow(column, aspectOf(static_cast<Condition>(i)));
    }
    auto* place = new QWidget;
    auto* line = new QHBoxLayout(place);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    m_rto = new QLineEdit;
    m_rto->setFixedSize(rtoFieldWidth, 28);
    m_rto->setAlignment(Qt::AlignRight);
    auto* result = new RtoResult(m_context.theme);
    m_rtoResult = result;
    line->addWidget(m_rto);
    line->addWidget(result);
    place->setFocusProxy(m_rto);
    QuestionRow* row = addRow(column, Aspect::Rto);
    row->setControl(place);
    m_rto->installEventFilter(this);
    m_rto->installEventFilter(row);
    connect(m_rto, &QLineEdit::editingFinished, this, [this] {
        if (m_rto->isModified()) {
            m_rto->setModified(false);
            Q_EMIT rtoEntered(m_rto->text().trimmed());
        }
    });
    m_rtoFault = new ElidedLabel(m_context.theme, Theme::small, false, Tone::Bad);
    auto* fault = new QHBoxLayout;
    fault->setContentsMargins(Theme::marginLeft, 4, Theme::marginRight, 0);
    fault->addWidget(m_rtoFault);
    column->addLayout(fault);
    m_rtoFault->hide();
}

void FactForm::buildFactors(QVBoxLayout* column)
{
    column->addSpacing(16);
    m_factorsHead = addHeading(column);
    m_factorsCount = makeLabel({}, Theme::small, false, Tone::Secondary);
    m_factorsHead->setTrailing(m_factorsCount);
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

void FactForm::buildProfile(QVBoxLayout* column)
{
    column->addSpacing(16);
    m_textsHead = addHeading(column);
    auto* grid = new QGridLayout;
    grid->setContentsMargins(Theme::marginLeft, 12, Theme::marginRight, 12);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    int at = 0;
    for (const QString& field : textFields()) {
        auto* edit = new QLineEdit;
        m_textNames.insert(field, makeLabel({}, Theme::small, false, Tone::Secondary));
        m_texts.insert(field, edit);
        grid->addWidget(m_textNames.value(field), at, 0);
        grid->addWidget(edit, at++, 1);
        connect(edit, &QLineEdit::editingFinished, this, [this, edit, field] {
            if (edit->isModified()) {
                edit->setModified(false);
                Q_EMIT textEntered(field, edit->text());
            }
        });
    }
    const QString field = QStringLiteral("description");
    m_textNames.insert(field, makeLabel({}, Theme::small, false, Tone::Secondary));
    m_description = new QPlainTextEdit;
    m_description->setFixedHeight(descriptionHeight);
    m_description->setTabChangesFocus(true);
    m_description->installEventFilter(this);
    grid->addWidget(m_textNames.value(field), at, 0, Qt::AlignTop);
    grid->addWidget(m_description, at, 1);
    column->addLayout(grid);
    m_hint = makeLabel({}, Theme::small, false, Tone::Secondary, true);
    m_hint->setContentsMargins(Theme::marginLeft, 0, Theme::marginRight, 0);
    column->addWidget(m_hint);
}

// ---- what is shown

void FactForm::setSystem(const System* system)
{
    m_hasSystem = system != nullptr;
    const bool another = m_hasSystem && system->id != m_system.id;
    m_system = system != nullptr ? *system : System();
    setEnabled(m_hasSystem && !m_context.document.isReadOnly());
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
    m_model->setChoices({cloudModelText(CloudModel::Iaas, language),
                         cloudModelText(CloudModel::Paas, language),
                         cloudModelText(CloudModel::Saas, language),
                         triText(Tri::Unknown, language)});
    m_modelNotAsked->setText(tr("No cloud in use, not asked"));
    m_factsHead->setText(tr("Nine facts"));
    m_factsHead->setRemark(tr("decide which domains apply"));
    m_conditionsHead->setText(tr("Five conditions"));
    m_conditionsHead->setRemark(
        tr("any for high risk, any for low impact; the fifth follows from the RTO"));
    m_factorsHead->setText(tr("Eleven factors"));
    m_factorsHead->setRemark(tr("6 of risk, 5 of impact"));
    m_textsHead->setText(tr("The system"));
    for (auto it = m_textNames.cbegin(); it != m_textNames.cend(); ++it) {
        it.value()->setText(fieldName(it.key(), guideline, language));
        if (QLineEdit* edit = m_texts.value(it.key())) {
            edit->setAccessibleName(it.value()->text());
        }
    }
    m_description->setAccessibleName(m_textNames.value(QStringLiteral("description"))->text());
    m_rto->setPlaceholderText(tr("e.g. 8 h"));
    m_rto->setAccessibleName(aspectName(Aspect::Rto, guideline, language));
    m_hint->setText(tr("A row can be pasted from a spreadsheet in the list. “Unknown” is an answer "
                       "of its own and is "
                       "never counted as “no”."));
}

void FactForm::showAnswers()
{
    for (auto it = m_tri.cbegin(); it != m_tri.cend(); ++it) {
        it.value()->setValue(triAt(m_system, it.key()));
    }
    constexpr int unknownModel = 3;
    const bool noCloud = m_system.fact(Fact::CloudServiceInUse) == Tri::No &&
                         m_system.cloudModel == CloudModel::Unknown;
    m_model->setCurrent(m_system.cloudModel == CloudModel::Unknown
                            ? unknownModel
                            : static_cast<int>(m_system.cloudModel) - 1);
    m_model->setVisible(!noCloud);
    m_modelNotAsked->setVisible(noCloud);
    m_rows.value(Aspect::FactCloudModel)->setAsked(!noCloud);
    showRto();
    showScores();
    showOrigins();
    showHeadings();
    showTexts();
}

void FactForm::showRto()
{
    const Language& language = m_context.language.current();
    const Methodology& method = m_context.document.snapshot().methodology;
    if (!m_rto->hasFocus() || !m_rto->isModified()) {
        m_rto->setText(m_system.rtoMinutes ? rtoText(m_system.rtoMinutes, language) : QString());
        m_rto->setModified(false);
    }
    const Tri longer = rtoLongerThan(m_system, method);
    const QString limit = rtoText(method.rtoMinutesGreaterThan, language);
    QString text = triText(Tri::Unknown, language);
    if (longer == Tri::Yes) {
        text = tr("> %1, yes").arg(limit);
    } else if (longer == Tri::No) {
        text = tr("≤ %1, no").arg(limit);
    }
    static_cast<RtoResult*>(m_rtoResult)->set(longer, text);
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
    m_factsCount->setText(tr("%1/%2 answered").arg(facts).arg(factRows));
    m_conditionsCount->setText(tr("%1/%2 answered").arg(conditions).arg(questionCount - factRows));
    m_factorsCount->setText(tr("%1/%2 scored").arg(factors).arg(factorCount));
}

void FactForm::showTexts()
{
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it) {
        if (!it.value()->hasFocus() || !it.value()->isModified()) {
            it.value()->setText(textOf(m_system, it.key()));
            it.value()->setModified(false);
        }
    }
    if (!m_description->hasFocus() && m_description->toPlainText() != m_system.description) {
        m_description->setPlainText(m_system.description);
    }
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
            who = who.isEmpty() ? sentence : sentence + QStringLiteral("\u3000") + who;
        }
        it.value()->setOrigin(who, note);
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

void FactForm::focusAspect(Aspect aspect)
{
    QuestionRow* row = m_rows.value(aspect);
    if (row == nullptr) {
        return;
    }
    m_scroll->ensureWidgetVisible(row, 0, 60);
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
        if (aspect == Aspect::FactCloudModel && !m_model->isVisibleTo(this)) {
            continue;
        }
        focusAspect(aspect);
        return;
    }
}

bool FactForm::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_description && event->type() == QEvent::FocusOut) {
        const QString text = m_description->toPlainText();
        if (m_hasSystem && text != m_system.description) {
            Q_EMIT textEntered(QStringLiteral("description"), text);
        }
        return false;
    }
    if (event->type() != QEvent::KeyPress || watched == m_description) {
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
    if (plain && enter && m_current && watched != m_rto) {
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
