// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/analysis/analysisview.h"

#include "app/charts/figureview.h"
#include "app/commands/editactions.h"
#include "app/pages/audit/analysis/analysisinspector.h"
#include "app/pages/audit/analysis/analysismodels.h"
#include "app/pages/audit/analysis/analysissession.h"
#include "app/pages/audit/analysis/analysissetup.h"
#include "app/pages/audit/analysis/partsbar.h"
#include "app/uiservices.h"
#include "app/widgets/chipstrip.h"
#include "app/widgets/elidedcombobox.h"
#include "app/widgets/filterfield.h"
#include "app/widgets/labels.h"
#include "app/widgets/pageprompt.h"
#include "app/widgets/rowtable.h"
#include "app/widgets/segments.h"
#include "model/base/errortext.h"
#include "reports/charts/analysisfigures.h"
#include "reports/phrase.h"
#include "reports/wordinganalysis.h"
#include "reports/wordingrules.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace zt {

namespace {

constexpr int setupWidth = 300;
constexpr int narrowSetup = 248;
constexpr int narrowView = 960;
constexpr int narrowRules = 1000;
constexpr int roomyList = 1200; ///< where a column more leaves the names of rules room
constexpr int leastUpper = 184; ///< heights of rules and figure
constexpr int mostUpper = 292;
constexpr int figuresHeight = 32;
constexpr std::array exceptionWidths{64, 168, 0, 116, 116, 132};
constexpr std::array tightExceptions{52, 92, 0, 100, 100, 96};
constexpr int numberCount = 6;

/// What the numbers above the result tell, in order.
enum Number { Population, LeftOut, Without, With, ExplainedOnly, Open };

/// The pages of the middle.
enum class Middle : quint8 { Prompt, Message, Result };

} // namespace

AnalysisView::AnalysisView(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(new AnalysisSession(context, this))
    , m_setup(new AnalysisSetup(context, *m_session))
    , m_inspector(new AnalysisInspector(context, *m_session, this))
    , m_inspectorGuard(m_inspector)
    , m_stack(new QStackedWidget)
    , m_prompt(new PagePrompt)
    , m_message(makeLabel({}, Theme::body, false, Tone::Text, true))
    , m_stop(makeButton({}))
    , m_told(new ElidedLabel(context.theme, Theme::small, false, Tone::Secondary))
    , m_parts(new PartsBar(context.theme))
    , m_ruleModel(new AnalysisRuleModel(context.theme, this))
    , m_exceptionModel(new AnalysisExceptionModel(context.theme, this))
    , m_unreadModel(new UnreadCellModel(context.theme, this))
    , m_rules(
          new RowTable(context.theme, *m_ruleModel, AnalysisRuleModel::Name, {0, 64, 84, 84, 92}))
    , m_exceptions(new RowTable(context.theme,
                                *m_exceptionModel,
                                AnalysisExceptionModel::Rule,
                                QList<int>(exceptionWidths.begin(), exceptionWidths.end())))
    , m_unread(
          new RowTable(context.theme, *m_unreadModel, UnreadCellModel::Problem, {72, 116, 140, 0}))
    , m_figures(new ElidedComboBox)
    , m_figure(new FigureView(context.theme, context.ui))
    , m_which(new SegmentedSwitch(context.theme))
    , m_chips(new ChipStrip(context.theme))
    , m_filter(new FilterField(context.theme))
    , m_lists(new QStackedWidget)
    , m_count(makeLabel({}, Theme::small, false, Tone::Secondary))
    , m_openAction(new QAction(this))
    , m_exportAction(new QAction(this))
    , m_fileAction(new QAction(this))
    , m_columnsAction(new QAction(this))
    , m_sourceAction(new QAction(this))
    , m_formAction(new QAction(this))
    , m_explainAction(new QAction(this))
    , m_itemAction(new QAction(this))
    , m_formWay(m_prompt->addQuietWay())
{
    m_inspector->hide();
    buildLayout();
    connectParts();
    retranslate();
}

void AnalysisView::buildLayout()
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    m_setup->setFixedWidth(setupWidth);
    line->addWidget(m_setup);
    line->addWidget(m_stack, 1);
    auto* message = new QWidget;
    auto* column = new QVBoxLayout(message);
    column->setContentsMargins(Theme::marginLeft, 0, Theme::marginRight, 0);
    column->addStretch(2);
    column->addWidget(m_message);
    column->addWidget(m_stop, 0, Qt::AlignLeft);
    column->addStretch(3);
    m_stack->addWidget(m_prompt);
    m_stack->addWidget(message);
    m_stack->addWidget(buildResult());
}

QWidget* AnalysisView::buildResult()
{
    auto* result = new QWidget;
    auto* column = new QVBoxLayout(result);
    column->setContentsMargins(Theme::marginLeft, 10, Theme::marginRight, 8);
    column->setSpacing(8);
    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(24);
    for (int i = 0; i < numberCount; ++i) {
        QLabel* name = makeLabel({}, Theme::small, false, Tone::Secondary);
        QLabel* number = makeLabel({}, Theme::title, true);
        auto* pair = new QVBoxLayout;
        pair->setSpacing(0);
        pair->addWidget(name);
        pair->addWidget(number);
        numbers->addLayout(pair);
        m_numbers.append(std::pair(name, number));
    }
    numbers->addWidget(m_told, 1, Qt::AlignBottom);
    column->addLayout(numbers);
    column->addWidget(m_parts);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(16);
    m_rules->setMinimumWidth(320);
    m_figure->setRuled(false);
    upper->addWidget(m_rules, 13);
    auto* drawn = new QVBoxLayout;
    drawn->setSpacing(4);
    m_figures->setFixedHeight(figuresHeight);
    drawn->addWidget(m_figures);
    drawn->addWidget(m_figure, 1);
    upper->addLayout(drawn, 9);
    column->addLayout(upper);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(12);
    tools->addWidget(m_which);
    tools->addWidget(m_count);
    tools->addStretch(1);
    m_filter->setFixedWidth(200);
    tools->addWidget(m_filter);
    column->addLayout(tools);
    column->addWidget(m_chips);
    m_lists->addWidget(m_exceptions);
    m_lists->addWidget(m_unread);
    column->addWidget(m_lists, 1);
    m_rules->setObjectName(QStringLiteral("analysisRules"));
    m_exceptions->setObjectName(QStringLiteral("analysisExceptions"));
    m_unread->setObjectName(QStringLiteral("analysisUnread"));
    return result;
}

void AnalysisView::connectParts()
{
    setActionIcon(m_openAction, QStringLiteral("document-open"));
    setActionIcon(m_exportAction, QStringLiteral("document-export"));
    connect(m_openAction, &QAction::triggered, this, &AnalysisView::askFile);
    connect(m_exportAction, &QAction::triggered, this, &AnalysisView::askExport);
    connect(m_fileAction, &QAction::triggered, this, [this] { askFiling(FilingDeed::Paper); });
    connect(m_columnsAction, &QAction::triggered, this, &AnalysisView::askColumns);
    connect(m_sourceAction, &QAction::triggered, this, &AnalysisView::askSource);
    connect(m_explainAction, &QAction::triggered, this, &AnalysisView::askExplanation);
    connect(m_itemAction, &QAction::triggered, this, &AnalysisView::askItem);
    connect(m_inspector, &AnalysisInspector::explainAsked, this, &AnalysisView::askExplanation);
    connect(m_inspector, &AnalysisInspector::disputeAsked, this, &AnalysisView::dispute);
    connect(m_formAction, &QAction::triggered, this, &AnalysisView::askFormOfKind);
    connect(m_formWay, &QPushButton::clicked, this, &AnalysisView::askFormOfKind);
    connect(m_figures, &QComboBox::activated, this, &AnalysisView::showFigure);
    connect(m_exceptions, &QTableView::activated, this, &AnalysisView::askSource);
    connect(m_inspector, &AnalysisInspector::sourceAsked, this, &AnalysisView::askSource);
    connect(m_prompt->primary(), &QPushButton::clicked, this, &AnalysisView::askFile);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_session->isRunning()) {
            m_session->stop();
        } else if (needsPassphrase()) {
            askCertificates();
        } else {
            askColumns();
        }
    });
    connect(m_session, &AnalysisSession::changed, this, &AnalysisView::showAll);
    connect(m_session, &AnalysisSession::failed, this, &AnalysisView::failed);
    connect(m_setup, &AnalysisSetup::fileAsked, this, &AnalysisView::askFile);
    connect(m_setup, &AnalysisSetup::columnsAsked, this, &AnalysisView::askColumns);
    connect(m_setup, &AnalysisSetup::rulesAsked, this, &AnalysisView::askRules);
    connect(m_setup, &AnalysisSetup::certificatesAsked, this, &AnalysisView::askCertificates);
    connect(m_setup, &AnalysisSetup::folderAsked, this, [this] {
        m_session->open(QFileInfo(m_session->path()).absolutePath(), AnalysisKind::Certificates);
    });
    connect(m_setup, &AnalysisSetup::formAsked, this, [this] { askForm(m_session->kind()); });
    connect(m_setup, &AnalysisSetup::parametersAsked, this, &AnalysisView::askParameters);
    connect(m_rules, &RowTable::rowChosen, this, [this](int row) {
        m_rule = m_ruleModel->rule(row);
        m_which->setCurrent(0);
        showLists();
    });
    connect(m_chips, &ChipStrip::chosen, this, [this](const QString& rule) {
        m_rule = rule;
        m_rules->choose(m_ruleModel->rowOf(m_rule));
        showLists();
    });
    connect(m_exceptions, &RowTable::rowChosen, this, [this](int) {
        showInspector();
        Q_EMIT inspectorWanted();
    });
    const auto ask = [this](const QModelIndex& cell) { askWord(cell.row()); };
    connect(m_unread, &QTableView::clicked, this, ask);
    connect(m_unread, &QTableView::activated, this, ask);
    connect(m_which, &SegmentedSwitch::chosen, this, [this](int index) {
        m_which->setCurrent(index);
        showLists();
    });
    connect(m_filter, &FilterField::filterChanged, this, [this] { showLists(); });
    connect(m_filter, &FilterField::left, this, &AnalysisView::focusMain);
    connect(m_inspector, &AnalysisInspector::filingAsked, this, &AnalysisView::askFiling);
    connect(m_inspector, &AnalysisInspector::copyAsked, this, [this](const QString& text) {
        m_context.ui.copyText(text);
        Q_EMIT toast(tr("The command is on the clipboard"), {}, {});
    });
    connect(m_figure->menu(), &ChartMenu::failed, this, &AnalysisView::failed);
    connect(m_figure->menu(), &ChartMenu::saved, this, [this](const QString& path) {
        Q_EMIT toast(tr("Written: %1").arg(path), tr("Show"), [this, path] {
            m_context.ui.showInDesktop(path);
        });
    });
}

void AnalysisView::beginFor(AnalysisKind kind, const PointRef& ref)
{
    m_target = ref;
    m_targetKind = kind;
    m_session->expect(kind);
    showAll();
}

/// A point of another audit is none of this one's.
void AnalysisView::setState(const AuditState& state)
{
    if (state.audit().id != m_state.audit().id || state.status(m_target) == nullptr) {
        m_target = {};
    }
    m_state = state;
    showAgainst();
    showInspector();
    retranslate();
}

/// A PKCS#12 file that opens with a passphrase only, or that the one given does not open.
bool AnalysisView::needsPassphrase() const
{
    if (!m_session->fault() || m_session->kind() != AnalysisKind::Certificates) {
        return false;
    }
    const ErrorCode code = m_session->fault()->code;
    return code == ErrorCode::KeyNeeded ||
           (code == ErrorCode::Malformed && m_session->certificates().passphrase);
}

bool AnalysisView::saysWhatToDo() const
{
    return m_session->path().isEmpty();
}

QWidget* AnalysisView::inspector()
{
    return saysWhatToDo() ? nullptr : m_inspectorGuard.data();
}

QStringList AnalysisView::facts() const
{
    if (!m_state.hasAudit()) {
        return {};
    }
    QStringList facts{m_state.audit().code};
    if (!m_target.point.isEmpty()) {
        facts.append(tr("for point %1").arg(m_target.point));
    }
    return facts;
}

QList<QAction*> AnalysisView::secondaryActions() const
{
    return saysWhatToDo() ? QList<QAction*>() : QList<QAction*>{m_exportAction};
}

QAction* AnalysisView::primaryAction() const
{
    return saysWhatToDo() ? nullptr : m_fileAction;
}

QList<QAction*> AnalysisView::commands() const
{
    return {m_openAction,
            m_columnsAction,
            m_sourceAction,
            m_exportAction,
            m_fileAction,
            m_explainAction,
            m_itemAction,
            m_formAction};
}

QList<KeyHint> AnalysisView::keyHints() const
{
    if (saysWhatToDo()) {
        return {};
    }
    return {{{QStringLiteral("↑"), QStringLiteral("↓")}, tr("one by one")},
            {{QStringLiteral("⏎")}, tr("row of the file")},
            {{QStringLiteral("Ctrl F")}, tr("filter")}};
}

bool AnalysisView::focusFilter()
{
    if (m_session->shown() == nullptr) {
        return false;
    }
    m_filter->setFocus();
    m_filter->selectAll();
    return true;
}

void AnalysisView::focusMain()
{
    QWidget* main = saysWhatToDo() ? static_cast<QWidget*>(m_prompt) : m_exceptions;
    main->setFocus(Qt::OtherFocusReason);
}

void AnalysisView::showAll()
{
    if (!saysWhatToDo() && !m_session->isRunning() && m_session->kind() != m_targetKind) {
        m_target = {}; // taken for something else than the point asks for
    }
    showAgainst();
    const auto result = m_session->shown();
    const LanguageCode language = m_context.language.code();
    const AnalysisException* current = currentException();
    const auto at = current != nullptr ? std::pair(current->row, current->rule)
                                       : std::pair(qint64{0}, QString());
    const qsizetype place = currentPlace();
    m_ruleModel->setResult(result, language);
    m_exceptionModel->setResult(result, language);
    m_exceptions->choose(m_exceptionModel->rowOf(at.first, at.second, place));
    const AnalysisReading* reading = m_session->reading();
    m_unreadModel->setFaults(reading != nullptr ? reading->table.faults.listed()
                                                : QList<EvidenceFault>(),
                             m_session->kind(),
                             language);
    if (m_ruleModel->rowOf(m_rule) == 0) {
        m_rule.clear();
    }
    m_rules->choose(m_ruleModel->rowOf(m_rule));
    showNumbers();
    fitRules();
    showFigure();
    showLists();
    m_setup->show();
    m_setup->setVisible(!saysWhatToDo());
    const Middle shown = saysWhatToDo()      ? Middle::Prompt
                         : result == nullptr ? Middle::Message
                                             : Middle::Result;
    m_stack->setCurrentIndex(static_cast<int>(shown));
    showInspector();
    retranslate();
}

/// Counts take what they need, within bounds; the rest is for the names of the rules.
void AnalysisView::fitRules()
{
    for (const auto& [column, most] : {std::pair(AnalysisRuleModel::Tested, 64),
                                       std::pair(AnalysisRuleModel::Exceptions, 84),
                                       std::pair(AnalysisRuleModel::Explained, 84),
                                       std::pair(AnalysisRuleModel::CannotJudge, 92)}) {
        m_rules->resizeColumnToContents(column);
        m_rules->setColumnWidth(column, std::min(most, m_rules->columnWidth(column)));
    }
}

void AnalysisView::showNumbers()
{
    const auto result = m_session->shown();
    if (result == nullptr) {
        return;
    }
    const PopulationParts& parts = result->parts;
    const std::array<qint64, numberCount> numbers{result->population,
                                                  result->excluded,
                                                  parts.withoutException,
                                                  parts.exceptions,
                                                  parts.explained,
                                                  parts.cannotJudge};
    for (int i = 0; i < numberCount; ++i) {
        const qint64 number = numbers.at(static_cast<size_t>(i));
        m_numbers[i].second->setText(groupedNumber(number));
        setTone(m_numbers[i].second, i == With && number > 0 ? Tone::Bad : Tone::Text);
        const bool shown = i != ExplainedOnly || result->explainedCount() > 0;
        m_numbers[i].first->setVisible(shown);
        m_numbers[i].second->setVisible(shown);
    }
    m_parts->setParts(parts);
    m_told->setText(result->explainedCount() > 0
                        ? tr("%1 exceptions, %2 of them explained")
                              .arg(groupedNumber(result->exceptionCount()),
                                   groupedNumber(result->explainedCount()))
                        : tr("%1 exceptions").arg(groupedNumber(result->exceptionCount())));
    fitColumns();
}

void AnalysisView::showFigure()
{
    const auto result = m_session->shown();
    const QList<Figure> figures = result != nullptr
                                      ? analysisFigures(*result, m_context.language.current())
                                      : QList<Figure>();
    const int chosen = m_figures->currentIndex();
    const QSignalBlocker quiet(m_figures);
    m_figures->clear();
    for (const Figure& figure : figures) {
        m_figures->addItem(figure.title);
    }
    m_figures->setVisible(figures.size() > 1);
    fitHeights();
    m_figure->setVisible(!figures.isEmpty());
    if (!figures.isEmpty()) {
        const int shown = std::clamp(chosen, 0, static_cast<int>(figures.size()) - 1);
        m_figures->setCurrentIndex(shown);
        m_figure->setFigure(figures[shown]);
    }
}

/// The exceptions or the unread cells, as far as the rule and the words typed let through.
void AnalysisView::showLists()
{
    const AnalysisReading* reading = m_session->reading();
    const qint64 unread = reading != nullptr ? reading->table.faults.count() : 0;
    const auto result = m_session->shown();
    const qint64 all = result != nullptr ? result->exceptionCount() : 0;
    m_exceptionModel->setFilter(m_rule, m_filter->text());
    m_which->setSegments(
        {{tr("Exceptions"), groupedNumber(all)}, {tr("Unread cells"), groupedNumber(unread)}});
    m_lists->setCurrentIndex(m_which->current());
    m_filter->setEnabled(m_which->current() == 0);
    showChips();
    showCount();
    showInspector();
}

/// All, and each rule that has exceptions; one chosen in the table is among them in any case.
void AnalysisView::showChips()
{
    const auto result = m_session->shown();
    if (result == nullptr) {
        m_chips->setChips({}, {});
        return;
    }
    const Language& language = m_context.language.current();
    QList<ChipStrip::Chip> chips{{{}, tr("All"), tr("All exceptions"), result->exceptionCount()}};
    for (const RuleOutcome& outcome : result->rules) {
        if (outcome.exceptions > 0 || outcome.rule.id == m_rule) {
            chips.append({outcome.rule.id,
                          ruleWord(outcome.rule, language),
                          pick(outcome.rule.name, language),
                          outcome.exceptions});
        }
    }
    m_chips->setChips(chips, m_rule);
    m_chips->setVisible(m_which->current() == 0);
}

void AnalysisView::showCount()
{
    const auto result = m_session->shown();
    const int shown = m_exceptionModel->rowCount();
    if (m_which->current() == 1) {
        m_count->setText(tr("Click a word to say what it means"));
    } else if (result == nullptr || shown == result->exceptionCount()) {
        m_count->setText({});
    } else {
        m_count->setText(tr("%1 shown").arg(groupedNumber(shown)));
    }
}

void AnalysisView::showInspector()
{
    const AnalysisException* exception = currentException();
    m_inspector->show(exception, m_state, m_target, m_contradictions, saidBefore(currentPlace()));
    m_sourceAction->setEnabled(exception != nullptr);
    m_explainAction->setEnabled(exception != nullptr && mayRecord());
    m_itemAction->setEnabled(m_session->marked() != nullptr && !m_context.edit.isReadOnly());
}

void AnalysisView::setPromptTexts()
{
    const Language& language = m_context.language.current();
    if (!m_target.point.isEmpty()) {
        m_prompt->setTexts(
            tr("Drop the export for point %1").arg(m_target.point),
            tr("The point can be verified by this analysis: %1. As a table (csv, xlsx, ods) or in "
               "the form the system writes. Every row is held against published rules; nothing is "
               "recorded until you say so.")
                .arg(analysisKindText(m_targetKind, language)));
        return;
    }
    QStringList kinds;
    for (const AnalysisKind kind : analysisKinds()) {
        kinds.append(analysisKindText(kind, language));
    }
    m_prompt->setTexts(tr("Drop an export the firm already has"),
                       tr("%1: as a table (csv, xlsx, ods) or in the form the system writes. Every "
                          "row is held against published rules; nothing is recorded until you say "
                          "so.")
                           .arg(joinList(kinds, language)));
}

void AnalysisView::retranslate()
{
    const Language& language = m_context.language.current();
    const auto result = m_session->shown();
    setPromptTexts();
    m_prompt->primary()->setText(tr("Choose a file…"));
    m_formWay->setText(tr("A form to fill in…"));
    m_formAction->setText(tr("Form of an analysis to fill in…"));
    m_sourceAction->setText(tr("Row of the file that the exception stands on…"));
    m_figures->setAccessibleName(tr("Chart"));
    m_explainAction->setText(tr("Mark the exception as explained…"));
    m_itemAction->setText(tr("Take the file as evidence of maturity…"));
    const QStringList names{tr("Population"),
                            tr("Left out"),
                            tr("No exception"),
                            tr("With exceptions"),
                            tr("Explained"),
                            tr("Cannot be judged")};
    for (int i = 0; i < numberCount; ++i) {
        m_numbers[i].first->setText(names[i]);
    }
    m_numbers[ExplainedOnly].first->setToolTip(
        tr("Every exception of the row is explained; they stay exceptions"));
    m_numbers[Open].first->setToolTip(
        tr("Without an exception as far as can be told; some rule cannot be judged, which is never "
           "counted as kept"));
    m_filter->setPlaceholderText(tr("Filter exceptions"));
    m_filter->setAccessibleName(tr("Filter exceptions"));
    m_rules->setAccessibleName(tr("Rules"));
    m_chips->setAccessibleName(tr("Exceptions by rule"));
    m_exceptions->setAccessibleName(tr("Exceptions"));
    m_unread->setAccessibleName(tr("Unread cells"));
    m_openAction->setText(tr("Analyse a file…"));
    m_exportAction->setText(tr("Export…"));
    m_exportAction->setToolTip(m_session->isMasked() ? tr("With names masked")
                                                     : tr("With names shown"));
    m_exportAction->setEnabled(result != nullptr);
    m_columnsAction->setText(tr("Which column is what…"));
    m_columnsAction->setEnabled(!saysWhatToDo());
    const bool files = result != nullptr && m_state.hasAudit() && !m_context.edit.isReadOnly();
    const QString point = result != nullptr && m_state.hasAudit()
                              ? pointFor(*result, m_state, m_target).point
                              : QString();
    m_fileAction->setText(tr("Write up…"));
    m_fileAction->setEnabled(files);
    m_fileAction->setToolTip(!m_state.hasAudit() ? tr("Begin an audit first")
                             : point.isEmpty()   ? tr("As the working paper of a point")
                                                 : tr("As the working paper of %1").arg(point));
    if (m_session->isRunning()) {
        m_message->setText(tr("Reading the file…"));
        m_stop->setText(tr("Stop"));
    } else if (m_session->fault()) {
        const Error& fault = *m_session->fault();
        m_message->setText(fault.code == ErrorCode::Cancelled ? tr("Stopped; nothing was recorded.")
                                                              : errorSentence(fault, language));
        m_stop->setText(needsPassphrase() ? tr("Passphrase…") : tr("Which column is what…"));
    }
    const bool headless =
        m_session->fault() && m_session->fault()->code == ErrorCode::SheetNoHeader;
    m_stop->setVisible(m_session->isRunning() || headless || needsPassphrase());
    Q_EMIT headerChanged();
}

void AnalysisView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showAll();
    }
}

void AnalysisView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_setup->setFixedWidth(width() < narrowView ? narrowSetup : setupWidth);
    fitColumns();
    fitHeights();
}

/// The names of the rules before all: what was tested and explained is in the tool tip where it is
/// narrow.
void AnalysisView::fitColumns()
{
    const auto result = m_session->shown();
    const bool told = result != nullptr && result->explainedCount() > 0;
    const bool isTight = width() < narrowRules;
    const bool tested = !isTight;
    const bool explained = told && !isTight;
    const bool same = m_rules->isColumnHidden(AnalysisRuleModel::Tested) != tested &&
                      m_rules->isColumnHidden(AnalysisRuleModel::Explained) != explained;
    m_rules->setColumnHidden(AnalysisRuleModel::Tested, !tested);
    m_rules->setColumnHidden(AnalysisRuleModel::Explained, !explained);
    if (!same) {
        fitRules(); // a hidden column has no width
    }
    m_exceptions->setColumnHidden(AnalysisExceptionModel::Explained, !told);
    const auto& widths = told && width() < roomyList ? tightExceptions : exceptionWidths;
    for (int column = 0; column < static_cast<int>(widths.size()); ++column) {
        if (column != AnalysisExceptionModel::Rule) {
            m_exceptions->setColumnWidth(column, widths[static_cast<size_t>(column)]);
        }
    }
}

void AnalysisView::fitHeights()
{
    const int upper = std::clamp(height() * 36 / 100, leastUpper, mostUpper);
    m_rules->setFixedHeight(upper);
    m_figure->setFixedHeight(upper - (!m_figures->isHidden() ? figuresHeight + 4 : 0));
}

} // namespace zt
