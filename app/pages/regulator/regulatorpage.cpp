// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/regulator/regulatorpage.h"

#include "app/appsettings.h"
#include "app/charts/figureview.h"
#include "app/pages/regulator/brokermodel.h"
#include "app/pages/regulator/coursedelegate.h"
#include "app/pages/regulator/cutstrip.h"
#include "app/pages/regulator/regulatordetails.h"
#include "app/pages/regulator/typemodel.h"
#include "app/pages/regulator/zonechart.h"
#include "app/uiservices.h"
#include "app/widgets/labels.h"
#include "app/widgets/pageprompt.h"
#include "app/widgets/rowtable.h"
#include "reports/charts/regulatorfigures.h"
#include "reports/wordingregulator.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QStackedLayout>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace zt {

namespace {

constexpr int twoColumns = 860; ///< width from which parts stand side by side
constexpr int firstRow = 400;   ///< heights
constexpr int otherRow = 300;
constexpr qsizetype mostBars = 12;
constexpr int codeWidth = 76; ///< of a broker's code, and of code and name
constexpr int nameWidth = 140;
constexpr int rankWidth = 28;
constexpr int digitWidth = 10; ///< bold
constexpr int cellSides = 16;

QWidget* pane(QWidget* heading, QWidget* table, QWidget* below = nullptr)
{
    auto* pane = new QWidget;
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    column->addWidget(heading);
    column->addWidget(table, 1);
    if (below != nullptr) {
        column->addWidget(below, 0, Qt::AlignLeft);
    }
    return pane;
}

} // namespace

RegulatorPage::RegulatorPage(AppContext& context, QWidget* parent)
    : Page(context, parent)
    , m_open(new QAction(this))
    , m_close(new QAction(this))
    , m_export(new QAction(this))
    , m_names(new QAction(this))
    , m_filesAction(new QAction(this))
    , m_filesButton(new QToolButton)
    , m_absentAction(new QAction(this))
    , m_absentButton(new QToolButton)
    , m_history(new QUndoStack(this))
    , m_stack(new QStackedLayout(this))
    , m_scroll(new QScrollArea)
    , m_grid(new QGridLayout)
    , m_strip(new CutStrip(context.theme))
    , m_status(new ZoneChart(context.theme, context.ui, Cut::Share, Cut::Points))
    , m_shares(new ZoneChart(context.theme, context.ui, Cut::Growth, Cut::Rare))
    , m_lines(new FigureView(context.theme, context.ui))
    , m_changes(new FigureView(context.theme, context.ui))
    , m_brokerModel(new BrokerModel(context.theme, this))
    , m_typeModel(new TypeModel(context.theme, this))
    , m_brokers(new RowTable(context.theme,
                             *m_brokerModel,
                             BrokerModel::Why,
                             {28, codeWidth, 52, 64, 52, 60, 68, 120}))
    , m_types(new RowTable(context.theme, *m_typeModel, TypeModel::Type, {0, 88, 60, 70, 78}))
    , m_brokersHeading(new SectionHeading(context.theme, {}))
    , m_typesHeading(new SectionHeading(context.theme, {}))
    , m_brokersPane(pane(m_brokersHeading, m_brokers, m_absentButton))
    , m_typesPane(pane(m_typesHeading, m_types))
    , m_everybodyAction(new QAction(this))
    , m_details(new RegulatorDetails(context.theme))
    , m_prompt(new PagePrompt)
{
    m_ask.cuts = cutsFromSettings(context.settings.value(AppSettings::Key::RegulatorCuts).toMap());
    buildLayout();
    connectParts();
    retranslate();
}

void RegulatorPage::buildLayout()
{
    auto* content = new QWidget;
    m_grid->setContentsMargins(Theme::marginLeft, 8, Theme::marginRight, 16);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(12);
    content->setLayout(m_grid);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* shown = new QWidget;
    auto* column = new QVBoxLayout(shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_scroll, 1);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(shown);
    m_stack->addWidget(m_prompt);
    m_stack->setCurrentIndex(1);
    for (QWidget* part : std::initializer_list<QWidget*>{
             m_status, m_shares, m_lines, m_changes, m_brokersPane, m_typesPane}) {
        part->setMinimumWidth(80);
    }
    m_brokers->setObjectName(QStringLiteral("regulatorBrokers"));
    m_types->setObjectName(QStringLiteral("regulatorTypes"));
    m_types->setItemDelegateForColumn(TypeModel::Course,
                                      new CourseDelegate(m_context.theme, m_types));
    auto* everybody = new QToolButton;
    everybody->setDefaultAction(m_everybodyAction);
    everybody->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_brokersHeading->setTrailing(everybody);
    m_filesButton->setDefaultAction(m_filesAction);
    m_filesButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_strip->setTrailing(m_filesButton);
    m_absentButton->setDefaultAction(m_absentAction);
    m_absentButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_absentButton->setObjectName(QStringLiteral("withoutFigures"));
    m_absentButton->setFocusPolicy(Qt::StrongFocus);
    m_everybodyAction->setCheckable(true);
    m_names->setCheckable(true);
    arrange();
}

/// Status and list, then the types and their share × change, then the trend in lines and bars.
void RegulatorPage::arrange()
{
    const int columns = width() >= twoColumns ? 2 : 1;
    if (columns == m_columns) {
        return;
    }
    m_columns = columns;
    const QList<QWidget*> parts{m_status, m_brokersPane, m_typesPane, m_shares, m_lines, m_changes};
    for (int i = 0; i < parts.size(); ++i) {
        m_grid->removeWidget(parts[i]);
        m_grid->addWidget(parts[i], i / columns, i % columns);
    }
    for (int row = 0; row < parts.size(); ++row) {
        const bool used = row < (parts.size() + columns - 1) / columns;
        m_grid->setRowMinimumHeight(row, !used ? 0 : row == 0 ? firstRow : otherRow);
        m_grid->setRowStretch(row, !used ? 0 : row == 0 ? 4 : 3);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void RegulatorPage::connectParts()
{
    setActionIcon(m_open, QStringLiteral("document-open"));
    setActionIcon(m_export, QStringLiteral("document-export"));
    connect(m_open, &QAction::triggered, this, &RegulatorPage::askFiles);
    connect(m_close, &QAction::triggered, this, &RegulatorPage::closeFiles);
    connect(m_export, &QAction::triggered, this, &RegulatorPage::askExport);
    connect(m_filesAction, &QAction::triggered, this, [this] {
        showFiles();
        Q_EMIT inspectorWanted();
    });
    connect(m_absentAction, &QAction::triggered, this, [this] {
        m_broker.clear();
        m_type.clear();
        showFigures();
        showDetails();
        showAbsent();
        Q_EMIT inspectorWanted();
    });
    connect(m_names, &QAction::toggled, this, [this](bool shown) {
        RegulatorAsk next = m_ask;
        next.names = shown;
        ask(next);
    });
    connect(m_everybodyAction, &QAction::toggled, this, [this](bool everybody) {
        m_everybody = everybody;
        showView();
    });
    connect(m_prompt->primary(), &QPushButton::clicked, this, &RegulatorPage::askFiles);
    connect(m_strip, &CutStrip::asked, this, [this](const RegulatorAsk& wanted) { ask(wanted); });
    connect(m_status, &FigureView::markActivated, this, &RegulatorPage::showBroker);
    connect(m_status, &ZoneChart::cutChosen, this, &RegulatorPage::chooseCut);
    connect(m_shares, &ZoneChart::cutChosen, this, &RegulatorPage::chooseCut);
    connect(m_shares, &FigureView::markActivated, this, &RegulatorPage::showType);
    connect(m_changes, &FigureView::markActivated, this, &RegulatorPage::showType);
    connect(m_lines, &FigureView::markActivated, this, &RegulatorPage::showType);
    connect(m_brokers, &RowTable::rowChosen, this, [this](int row) {
        showBroker(m_brokerModel->broker(row));
    });
    connect(m_types, &RowTable::rowChosen, this, [this](int row) {
        if (!m_typeModel->isGroup(row)) {
            showType(m_typeModel->type(row));
        }
    });
    connect(m_details, &RegulatorDetails::brokerWanted, this, &RegulatorPage::showBroker);
    connect(m_details, &RegulatorDetails::typeWanted, this, &RegulatorPage::showType);
    connect(m_details, &RegulatorDetails::yearWanted, this, [this](int year) {
        RegulatorAsk next = m_ask;
        next.year = year;
        ask(next);
    });
    connect(m_details, &RegulatorDetails::removeWanted, this, &RegulatorPage::removeFile);
    connect(m_details, &RegulatorDetails::assessmentWanted, this, [this](const QString& broker) {
        Q_EMIT assessmentWanted(m_files.assessmentOf(broker));
    });
    connect(m_details,
            &RegulatorDetails::findingWanted,
            this,
            [this](const QString& broker, const QString& code) {
                Q_EMIT placeWanted(m_files.assessmentOf(broker),
                                   QStringLiteral("audit"),
                                   QStringLiteral("finding:") + code);
            });
    for (const ChartMenu* menu :
         {m_status->menu(), m_shares->menu(), m_lines->menu(), m_changes->menu()}) {
        connect(menu, &ChartMenu::failed, this, &Page::failed);
        connect(menu, &ChartMenu::saved, this, [this](const QString& path) {
            Q_EMIT toast(tr("Written: %1").arg(path), tr("Show"), [this, path] {
                m_context.ui.showInDesktop(path);
            });
        });
    }
}

QString RegulatorPage::title() const
{
    return tr("Regulator's view");
}

QStringList RegulatorPage::facts() const
{
    if (saysWhatToDo()) {
        return {};
    }
    QStringList facts{tr("%n broker(s)", nullptr, m_view.firms),
                      yearText(m_view.year, m_context.language.current())};
    if (!m_view.absent.isEmpty()) {
        facts.append(tr("%n without figures", nullptr, static_cast<int>(m_view.absent.size())));
    }
    facts.append(m_ask.names ? tr("names shown") : tr("names masked"));
    return facts;
}

QWidget* RegulatorPage::inspector()
{
    return m_details;
}

QList<QAction*> RegulatorPage::secondaryActions() const
{
    return {m_names, m_export};
}

QList<QAction*> RegulatorPage::commands() const
{
    return {m_everybodyAction, m_absentAction, m_filesAction, m_close};
}

QList<KeyHint> RegulatorPage::keyHints() const
{
    return {{{QStringLiteral("←"), QStringLiteral("→")}, tr("points of a chart")},
            {{QStringLiteral("Enter")}, tr("open")},
            {{QStringLiteral("Shift F10")}, tr("copy, save, print, data")}};
}

void RegulatorPage::focusMain()
{
    QWidget* main = saysWhatToDo() ? static_cast<QWidget*>(m_prompt) : m_brokers;
    main->setFocus(Qt::OtherFocusReason);
}

bool RegulatorPage::saysWhatToDo() const
{
    return m_stack->currentIndex() == 1;
}

/// Other files than the assessment's are shown here, so its changes change nothing.
void RegulatorPage::setSnapshot(const Snapshot& /*snapshot*/, const ChangeSummary& /*summary*/)
{
}

void RegulatorPage::ask(const RegulatorAsk& ask, int stay)
{
    const RegulatorCuts before = m_ask.cuts;
    m_ask = ask;
    m_ask.cuts = before;
    if (ask.cuts == before) {
        showView();
        return;
    }
    m_history->push(new CutCommand(
        before, ask.cuts, stay, [this](const RegulatorCuts& cuts) { setCuts(cuts); }));
}

void RegulatorPage::chooseCut(Cut cut, const std::optional<int>& value, int stay)
{
    RegulatorAsk next = m_ask;
    setValue(next.cuts, cut, value);
    ask(next, stay);
}

void RegulatorPage::setCuts(const RegulatorCuts& cuts)
{
    m_ask.cuts = cuts;
    m_context.settings.set(AppSettings::Key::RegulatorCuts, toSettings(cuts));
    showView();
}

void RegulatorPage::showView()
{
    const RegulatorBook& book = m_files.book();
    m_view = regulatorView(book, m_ask);
    m_stack->setCurrentIndex(book.rows.isEmpty() ? 1 : 0);
    m_export->setEnabled(!book.rows.isEmpty());
    const Language& language = m_context.language.current();
    m_strip->show(m_ask, yearsOf(book), m_view.year, language);
    m_brokerModel->setView(
        m_view, language.code(), m_everybody || m_view.status.attention.isEmpty());
    const auto digits = QString::number(m_view.status.attention.size()).size();
    m_brokers->setColumnWidth(BrokerModel::Rank,
                              std::max(rankWidth, cellSides + digitWidth * int(digits)));
    m_brokers->setColumnWidth(BrokerModel::Broker, m_ask.names ? nameWidth : codeWidth);
    // Spreadsheets alone state nothing of it; the details say so.
    m_brokers->setColumnHidden(BrokerModel::Open, m_view.book.findings.isEmpty());
    m_typeModel->setView(m_view, language.code());
    m_types->clearSpans();
    for (int row = 0; row < m_typeModel->rowCount(); ++row) {
        if (m_typeModel->isGroup(row)) {
            m_types->setSpan(row, 0, 1, TypeModel::ColumnCount);
        }
    }
    showFigures();
    showDetails();
    retranslate();
}

void RegulatorPage::showFigures()
{
    const Language& language = m_context.language.current();
    m_status->showFigure(statusFigure(m_view, m_broker, language));
    m_status->setEmptyText(m_view.status.brokers.size() == m_view.status.notPlaced.size()
                               ? tr("No broker of this year has both a share and a deduction.")
                               : QString());
    QStringList types = typesToShow(m_view);
    if (!m_type.isEmpty() && !types.contains(m_type)) {
        types.prepend(m_type);
    }
    m_lines->setFigure(typeLinesFigure(m_view, types, language));
    const QString noTrend =
        tr("No type of deficiency is known in two years; the trend needs the first and the last.");
    m_lines->setEmptyText(types.isEmpty() ? noTrend : QString());
    m_shares->showFigure(shareChangeFigure(m_view, m_type, language));
    m_shares->setEmptyText(isEmpty(m_shares->figure()) ? noTrend : QString());
    const Figure changes = changeFigure(m_view, mostBars, language);
    m_changes->setFigure(changes);
    m_changes->setEmptyText(isEmpty(changes) ? noTrend : QString());
}

void RegulatorPage::showDetails()
{
    const Language& language = m_context.language.current();
    if (!m_broker.isEmpty()) {
        m_details->showBroker(
            m_view, m_broker, !m_files.assessmentOf(m_broker).isEmpty(), language);
    } else if (!m_type.isEmpty()) {
        m_details->showType(m_view, m_type, language);
    } else {
        m_details->showNothing();
    }
    m_brokers->choose(m_brokerModel->rowOf(m_broker));
    m_types->choose(m_typeModel->rowOf(m_type));
}

void RegulatorPage::showBroker(const QString& broker)
{
    m_broker = broker;
    m_type.clear();
    showFigures();
    showDetails();
    Q_EMIT inspectorWanted();
}

void RegulatorPage::showType(const QString& type)
{
    m_type = type;
    m_broker.clear();
    showFigures();
    showDetails();
    Q_EMIT inspectorWanted();
}

void RegulatorPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void RegulatorPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_files.book().rows.isEmpty() ? retranslate() : showView();
        if (m_files.hasAssessment()) {
            readFiles(m_files.paths()); // their types' names are in the language they were read in
        }
    }
}

} // namespace zt
