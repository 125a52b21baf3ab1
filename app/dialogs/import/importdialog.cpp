// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/import/importdialog.h"

#include "app/appcontext.h"
#include "app/dialogs/import/importmodels.h"
#include "app/dialogs/import/importviews.h"
#include "app/dialogs/import/mappingpanel.h"
#include "app/dialogs/import/worddialog.h"
#include "app/jobrunner.h"
#include "app/uiservices.h"
#include "app/widgets/feedback.h"
#include "app/widgets/segments.h"
#include "model/base/errortext.h"
#include "model/document/document.h"
#include "reports/wording.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace zt {

namespace {

constexpr QSize cardSize(1216, 804);
constexpr int mappingWidth = 376;
constexpr int previewRow = 26;
constexpr int faultRow = 32;
constexpr int listsHeight = 206;
constexpr int widestColumn = 160;
constexpr int columnsFitted = 60;

enum Page { MessagePage, MainPage };

enum ListPage { FaultPage, DifferencePage, NothingPage };

QString grouped(qint64 number)
{
    return QLocale::c().toString(number);
}

QTableView* plainTable(const QString& name)
{
    auto* table = new QTableView;
    table->setObjectName(name);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(faultRow);
    table->horizontalHeader()->hide();
    return table;
}

} // namespace

ImportDialog::ImportDialog(AppContext& context, QWidget* over)
    : Dialog(context.theme, over, cardSize)
    , m_context(context)
    , m_session(new ImportSession(context, this))
    , m_steps(new StepTrail(context.theme))
    , m_progress(new ProgressLine(context.theme))
    , m_refusal(new ErrorBar(context.theme))
    , m_stack(new QStackedWidget)
    , m_message(makeLabel({}, Theme::body, false, Tone::Secondary, true))
    , m_otherFile(makeButton(tr("Choose another file…")))
    , m_mapping(new MappingPanel(context, *m_session))
    , m_cells(new ImportCellModel(this))
    , m_faults(new ImportFaultModel(context.language, this))
    , m_differences(new ImportDifferenceModel(context.language, this))
    , m_previewHead(new SectionHeading(context.theme, tr("Preview")))
    , m_preview(new QTableView)
    , m_which(new SegmentedSwitch(context.theme))
    , m_listRemark(makeLabel({}, Theme::small, false, Tone::Secondary))
    , m_reread(makeButton(tr("Read the file again")))
    , m_lists(new QStackedWidget)
    , m_faultList(plainTable(QStringLiteral("faultList")))
    , m_differenceList(plainTable(QStringLiteral("differenceList")))
    , m_nothing(makeLabel({}, Theme::body, false, Tone::Secondary))
{
    setTitle(tr("Import systems"));
    setTitleWidget(m_steps);
    setBody(buildBody());
    buildFooter();
    connectSession();
    onStage();
}

// ---- lay-out

QWidget* ImportDialog::buildBody()
{
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_progress);
    column->addWidget(m_refusal);
    column->addWidget(m_stack, 1);
    m_refusal->hide();
    connect(m_refusal, &ErrorBar::dismissed, m_refusal, &QWidget::hide);

    auto* main = new QWidget;
    auto* line = new QHBoxLayout(main);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    m_mapping->setFixedWidth(mappingWidth);
    line->addWidget(m_mapping);
    auto* parting = new QFrame;
    parting->setFrameShape(QFrame::NoFrame);
    parting->setFixedWidth(1);
    parting->setProperty("ground", QStringLiteral("line"));
    line->addWidget(parting);
    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(buildPreview(), 1);
    right->addWidget(buildLists());
    line->addLayout(right, 1);
    m_stack->addWidget(buildMessage());
    m_stack->addWidget(main);
    return body;
}

QWidget* ImportDialog::buildMessage()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(120, 0, 120, 0);
    column->setSpacing(16);
    column->addStretch(1);
    m_message->setAlignment(Qt::AlignCenter);
    column->addWidget(m_message);
    column->addWidget(m_otherFile, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(m_otherFile, &QPushButton::clicked, this, [this] {
        const FileQuestion question{
            tr("Import systems"),
            tr("Spreadsheets (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)"),
            QFileInfo(m_session->path()).path()};
        m_context.ui.chooseOpenFile(this, question, [this](const QString& path) {
            if (!path.isEmpty()) {
                m_session->openFile(path);
            }
        });
    });
    return page;
}

QWidget* ImportDialog::buildPreview()
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(16, 12, 16, 8);
    column->setSpacing(8);
    column->addWidget(m_previewHead);
    m_preview->setObjectName(QStringLiteral("importPreview"));
    m_preview->setModel(m_cells);
    m_preview->setHorizontalHeader(new PreviewHeader(m_theme, m_preview));
    m_preview->setItemDelegate(new FaultCellDelegate(m_theme, m_preview));
    m_preview->setShowGrid(false);
    m_preview->setTabKeyNavigation(false);
    m_preview->setWordWrap(false);
    m_preview->setSelectionMode(QAbstractItemView::SingleSelection);
    m_preview->setEditTriggers(QAbstractItemView::EditKeyPressed |
                               QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked);
    m_preview->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_preview->verticalHeader()->setDefaultSectionSize(previewRow);
    m_preview->verticalHeader()->setMinimumSectionSize(20);
    m_preview->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_preview->verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    m_preview->verticalHeader()->setFont(Theme::font(Theme::small));
    m_preview->setAccessibleName(tr("Cells of the sheet"));
    column->addWidget(m_preview, 1);
    connect(m_cells, &ImportCellModel::correctionGiven, m_session, &ImportSession::correctCell);
    connect(m_preview->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            [this](const QModelIndex& cell) { selectFaultRow(cell); });
    return part;
}

QWidget* ImportDialog::buildLists()
{
    auto* part = new QWidget;
    part->setFixedHeight(listsHeight);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(16, 4, 16, 6);
    line->setSpacing(10);
    line->addWidget(m_which);
    line->addWidget(m_listRemark, 1);
    makeSmall(m_reread);
    line->addWidget(m_reread);
    column->addLayout(line);
    column->addWidget(new Rule(m_theme, Rule::Weight::Hairline));

    m_faultList->setModel(m_faults);
    m_faultList->setItemDelegate(new FaultRowDelegate(m_theme, m_faultList));
    m_faultList->setAccessibleName(tr("Faults"));
    m_faultList->setColumnWidth(ImportFaultModel::Address, 92);
    m_faultList->setColumnWidth(ImportFaultModel::FieldName, 112);
    m_faultList->setColumnWidth(ImportFaultModel::Read, 168);
    m_faultList->setColumnWidth(ImportFaultModel::Action, 110);
    m_faultList->horizontalHeader()->setSectionResizeMode(ImportFaultModel::Accepted,
                                                          QHeaderView::Stretch);
    m_differenceList->setModel(m_differences);
    m_differenceList->setItemDelegate(new DifferenceDelegate(m_theme, m_differenceList));
    m_differenceList->setAccessibleName(tr("What an update alters"));
    m_differenceList->setColumnWidth(ImportDifferenceModel::Code, 104);
    m_differenceList->setColumnWidth(ImportDifferenceModel::Name, 180);
    m_differenceList->setColumnWidth(ImportDifferenceModel::FieldName, 150);
    m_differenceList->setColumnWidth(ImportDifferenceModel::Before, 170);
    m_differenceList->horizontalHeader()->setSectionResizeMode(ImportDifferenceModel::After,
                                                               QHeaderView::Stretch);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_lists->addWidget(m_faultList);
    m_lists->addWidget(m_differenceList);
    m_lists->addWidget(m_nothing);
    column->addWidget(m_lists, 1);

    connect(m_which, &SegmentedSwitch::chosen, this, [this] { showCounts(); });
    connect(m_reread, &QPushButton::clicked, m_session, &ImportSession::reread);
    connect(m_faultList->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        selectFaultCell();
        placeWordButton();
    });
    connect(m_faultList, &QTableView::activated, this, [this] {
        m_preview->setFocus(Qt::OtherFocusReason);
        m_preview->edit(m_preview->currentIndex());
    });
    return part;
}

void ImportDialog::buildFooter()
{
    m_cancel = addButton(tr("Cancel"), ButtonKind::Quiet);
    m_goodRows = addButton({}, ButtonKind::Plain);
    m_import = addButton({}, ButtonKind::Primary);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_goodRows, &QPushButton::clicked, this, &ImportDialog::importGoodRows);
    connect(m_import, &QPushButton::clicked, this, [this] { m_session->commit(); });
}

void ImportDialog::connectSession()
{
    connect(m_session, &ImportSession::stageChanged, this, &ImportDialog::onStage);
    connect(m_session, &ImportSession::sheetChanged, this, &ImportDialog::onSheet);
    connect(m_session, &ImportSession::mappingChanged, this, &ImportDialog::onMapping);
    connect(m_session, &ImportSession::progressed, m_progress, &ProgressLine::setProgress);
    connect(m_session, &ImportSession::finished, this, &ImportDialog::finish);
    connect(m_session, &ImportSession::refused, this, [this](const Error& error) {
        if (error.code == ErrorCode::Cancelled) {
            return;
        }
        m_refusal->setSentence(errorSentence(error, m_context.language.current()));
        m_refusal->show();
    });
}

// ---- opening

void ImportDialog::openFile(const QString& path)
{
    open();
    m_session->openFile(path);
}

void ImportDialog::openSheet(const Sheet& sheet, const QString& title)
{
    open();
    m_session->openSheet(sheet, title);
}

void ImportDialog::openBlock(const FramedBlock& block, const QString& title)
{
    open();
    m_session->openBlock(block, title);
}

// ---- what the session says

int ImportDialog::step() const
{
    switch (m_session->stage()) {
    case ImportSession::Stage::Idle:
    case ImportSession::Stage::Reading:
    case ImportSession::Stage::Failed:
        return 0;
    case ImportSession::Stage::Unmapped:
        return 1;
    case ImportSession::Stage::Planning:
    case ImportSession::Stage::Ready:
    case ImportSession::Stage::Committing:
    case ImportSession::Stage::Done:
        break;
    }
    return 2;
}

void ImportDialog::onStage()
{
    using Stage = ImportSession::Stage;
    const Stage stage = m_session->stage();
    const bool busy =
        stage == Stage::Reading || stage == Stage::Planning || stage == Stage::Committing;
    busy ? m_progress->start() : m_progress->stop();
    showTexts();
    if (stage == Stage::Reading || stage == Stage::Idle) {
        showMessage(tr("Reading %1…").arg(m_session->title()), false);
    } else if (stage == Stage::Failed) {
        showMessage(errorSentence(m_session->error(), m_context.language.current()), true);
    } else {
        m_stack->setCurrentIndex(MainPage);
    }
    if (stage == Stage::Ready || stage == Stage::Unmapped) {
        showPreview();
    }
    m_mapping->setEnabled(stage != Stage::Committing);
    m_preview->setEnabled(stage != Stage::Committing);
    showCounts();
}

void ImportDialog::showMessage(const QString& text, bool fault)
{
    m_message->setText(text);
    setTone(m_message, fault ? Tone::Bad : Tone::Secondary);
    m_otherFile->setVisible(fault);
    m_stack->setCurrentIndex(MessagePage);
}

void ImportDialog::showTexts()
{
    static const QHash<QString, QString> formats{
        {QStringLiteral("xlsx"), QStringLiteral("Excel")},
        {QStringLiteral("ods"), QStringLiteral("OpenDocument")},
        {QStringLiteral("csv"), QStringLiteral("CSV")}};
    const QString format = formats.value(m_session->format());
    setSubtitle(format.isEmpty() ? m_session->title()
                                 : m_session->title() + QStringLiteral("  ·  ") + format);
    m_steps->setSteps({tr("File"), tr("Columns"), tr("Cell by cell")}, step());
    m_reread->setVisible(!m_session->path().isEmpty());
}

void ImportDialog::onSheet()
{
    m_cells->setSheet(m_session->sheet(), m_session->mapping().headerRow);
    m_mapping->rebuild();
    onMapping();
    fitPreviewColumns();
    const Sheet& sheet = m_session->sheet();
    QStringList remarks{tr("%n row(s)", nullptr, std::max(0, m_cells->rowCount() - 1))};
    if (sheet.hiddenRowCount > 0) {
        remarks.append(tr("%n hidden row(s) are read too", nullptr, sheet.hiddenRowCount));
    }
    if (!sheet.hiddenColumns.isEmpty()) {
        remarks.append(tr("%n hidden column(s) are read too",
                          nullptr,
                          static_cast<int>(sheet.hiddenColumns.size())));
    }
    m_previewHead->setRemark(remarks.join(QStringLiteral(", ")));
}

void ImportDialog::onMapping()
{
    m_mapping->refresh();
    const Guideline& guideline = *m_context.document.snapshot().guideline;
    const Language& language = m_context.language.current();
    QStringList keys(m_session->sheet().columnCount);
    QStringList names(m_session->sheet().columnCount);
    for (const ColumnMapping& column : m_session->mapping().columns) {
        if (column.column < keys.size() && !column.field.isEmpty()) {
            keys[column.column] = column.field;
            const std::optional<Aspect> aspect = aspectFromKey(column.field);
            names[column.column] = aspect ? aspectShortName(*aspect, guideline, language)
                                          : fieldName(column.field, guideline, language);
        }
    }
    m_cells->setFields(keys, names);
}

void ImportDialog::fitPreviewColumns()
{
    const QFontMetrics metrics(Theme::font(Theme::small));
    constexpr int rowsLookedAt = 12;
    for (int column = 0; column < std::min(m_cells->columnCount(), columnsFitted); ++column) {
        int width = 40;
        for (int row = 0; row < std::min(m_cells->rowCount(), rowsLookedAt); ++row) {
            const bool head = row == 0;
            const QString text = m_cells->index(row, column).data().toString();
            width = std::max(
                width, std::min(metrics.horizontalAdvance(text) + 16, head ? 72 : widestColumn));
        }
        m_preview->setColumnWidth(column, width);
    }
}

void ImportDialog::showPreview()
{
    m_cells->setCorrections(m_session->corrections());
    m_cells->setPreview(m_session->preview());
    const int row = m_faultList->currentIndex().row();
    const auto guideline = m_context.document.snapshot().guideline;
    m_faults->setPreview(m_session->preview(), guideline);
    m_differences->setPreview(m_session->preview(), guideline);
    const bool faults = m_faults->rowCount() > 0;
    m_which->setCurrent(faults ? 0 : 1);
    if (faults) {
        m_faultList->setCurrentIndex(m_faults->index(std::clamp(row, 0, m_faults->rowCount() - 1),
                                                     ImportFaultModel::Address));
    }
}

void ImportDialog::showCounts()
{
    using Stage = ImportSession::Stage;
    const Stage stage = m_session->stage();
    const bool ready = stage == Stage::Ready && m_session->preview();
    const ImportPreview empty;
    const ImportPreview& preview = ready ? *m_session->preview() : empty;
    const int faults = m_faults->rowCount();
    m_which->setSegments({{tr("Faults"), ready ? grouped(faults) : QString()},
                          {tr("Updates"), ready ? grouped(preview.updatedSystems) : QString()}});
    const bool showFaults = m_which->current() == 0;
    const bool nothing = showFaults ? faults == 0 : m_differences->rowCount() == 0;
    m_nothing->setText(showFaults ? tr("Every cell can be read.")
                                  : tr("No system that exists already would change."));
    m_lists->setCurrentIndex(nothing ? NothingPage : showFaults ? FaultPage : DifferencePage);
    m_listRemark->setText(
        !ready || nothing ? QString()
        : showFaults
            ? tr("in %n row(s); put right here for this import, or in the file and read it again",
                 nullptr,
                 preview.plan.faultyRows)
            : tr("what stands there now, and what the file says"));
    const qint32 good = preview.goodRows();
    m_goodRows->setVisible(ready && faults > 0 && good > 0);
    m_goodRows->setText(
        tr("Import %1 rows, save %2 apart…").arg(grouped(good), grouped(preview.plan.faultyRows)));
    m_import->setText(
        ready ? tr("Import %1 rows").arg(grouped(preview.allRows() - preview.plan.skipped))
              : tr("Import"));
    m_import->setEnabled(ready && faults == 0 && !preview.plan.changes.isEmpty());
    switch (stage) {
    case Stage::Reading:
        setFacts(tr("Reading; nothing has been imported."));
        break;
    case Stage::Unmapped:
        setFacts(tr("Choose which column holds the code of each system."));
        break;
    case Stage::Planning:
        setFacts(tr("Checking every cell…"));
        break;
    case Stage::Committing:
        setFacts(tr("Importing; cancelling leaves everything as it was."));
        break;
    case Stage::Ready: {
        QStringList parts{tr("%1 rows can be imported").arg(grouped(good))};
        if (preview.plan.skipped > 0) {
            parts.append(tr("%1 skipped").arg(grouped(preview.plan.skipped)));
        }
        if (preview.plan.unchanged > 0) {
            parts.append(tr("%1 unchanged").arg(grouped(preview.plan.unchanged)));
        }
        if (faults > 0) {
            parts.append(tr("%1 faulty").arg(grouped(preview.plan.faultyRows)));
        }
        setFacts(parts.join(tr(", ", "between counts")) +
                 (faults > 0 ? tr(". While a fault stands, nothing is imported.") : tr(".")));
        break;
    }
    case Stage::Idle:
    case Stage::Done:
    case Stage::Failed:
        setFacts({});
        break;
    }
}

// ---- faults and their cells

void ImportDialog::selectFaultCell()
{
    const ImportFault* fault = m_faults->faultAt(m_faultList->currentIndex().row());
    if (fault == nullptr || m_linking) {
        return;
    }
    const QModelIndex cell = m_cells->indexOfCell(fault->row, fault->column);
    if (cell.isValid()) {
        m_linking = true;
        m_preview->setCurrentIndex(cell);
        m_preview->scrollTo(cell, QAbstractItemView::EnsureVisible);
        m_linking = false;
    }
}

void ImportDialog::selectFaultRow(const QModelIndex& cell)
{
    m_preview->viewport()->update();
    const QVariant fault = cell.data(ImportCellModel::FaultRole);
    if (fault.isValid() && !m_linking) {
        m_linking = true;
        m_faultList->setCurrentIndex(m_faults->index(fault.toInt(), ImportFaultModel::Address));
        m_linking = false;
    }
}

void ImportDialog::placeWordButton()
{
    const int row = m_faultList->currentIndex().row();
    for (QPushButton* old :
         m_faultList->findChildren<QPushButton*>(QStringLiteral("explainWord"))) {
        old->hide();
        old->deleteLater();
    }
    if (!m_faults->canExplainWord(row)) {
        return;
    }
    QPushButton* button = makeButton(tr("Say what it means…"));
    button->setObjectName(QStringLiteral("explainWord"));
    makeSmall(button);
    connect(button, &QPushButton::clicked, this, &ImportDialog::explainWord);
    const QModelIndex place = m_faults->index(row, ImportFaultModel::Action);
    auto* holder = new QWidget;
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 12, 0);
    line->addStretch(1);
    line->addWidget(button);
    m_faultList->setColumnWidth(ImportFaultModel::Action, button->sizeHint().width() + 20);
    m_faultList->setIndexWidget(place, holder);
}

void ImportDialog::explainWord()
{
    const ImportFault* fault = m_faults->faultAt(m_faultList->currentIndex().row());
    if (fault == nullptr) {
        return;
    }
    auto* dialog = new WordDialog(m_context, this, fault->field, fault->read);
    connect(dialog, &WordDialog::chosen, m_session, &ImportSession::addWord);
    dialog->open();
}

// ---- the end

void ImportDialog::importGoodRows()
{
    const QString base = QFileInfo(m_session->title()).completeBaseName();
    const FileQuestion question{
        tr("Save the rejected rows"), tr("CSV (*.csv)"), tr("%1 - rejected.csv").arg(base)};
    m_context.ui.chooseSaveFile(this, question, [this](const QString& path) {
        if (!path.isEmpty()) {
            m_session->commit(path);
        }
    });
}

void ImportDialog::finish()
{
    const ImportPlan& plan = m_session->preview()->plan;
    Q_EMIT imported(plan.added, plan.updated, m_session->rejectedRows());
    accept();
}

void ImportDialog::reject()
{
    const bool committing = m_session->stage() == ImportSession::Stage::Committing;
    m_session->cancelWork();
    if (!committing) {
        Dialog::reject();
    }
}

} // namespace zt
