// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/import/importdialog.h"

#include "app/appcontext.h"
#include "app/dialogs/import/importfindings.h"
#include "app/dialogs/import/importsheetview.h"
#include "app/dialogs/import/importviews.h"
#include "app/dialogs/import/mappingpanel.h"
#include "app/dialogs/import/worddialog.h"
#include "app/jobrunner.h"
#include "app/uiservices.h"
#include "app/widgets/feedback.h"
#include "model/base/errortext.h"
#include "model/document/document.h"
#include "reports/wording.h"

#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr QSize cardSize(1216, 804);
constexpr int mappingWidth = 376;

enum Page { MessagePage, MainPage };

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
    , m_sheet(new ImportSheetView(context.theme, *m_session))
    , m_findings(new ImportFindings(context, *m_session))
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
    right->addWidget(m_sheet, 1);
    right->addWidget(m_findings);
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
    // Sheet and list of faults share one cursor.
    connect(m_findings, &ImportFindings::faultChosen, m_sheet, &ImportSheetView::goToCell);
    connect(m_sheet, &ImportSheetView::faultChosen, m_findings, &ImportFindings::goToFault);
    connect(
        m_findings, &ImportFindings::correctionRequested, m_sheet, &ImportSheetView::editCurrent);
    connect(m_findings, &ImportFindings::wordRequested, this, &ImportDialog::explainWord);
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
        m_sheet->showPreview();
        m_findings->showPreview();
    }
    m_mapping->setEnabled(stage != Stage::Committing);
    m_sheet->setCellsEnabled(stage != Stage::Committing);
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
}

void ImportDialog::onSheet()
{
    m_mapping->rebuild();
    m_sheet->showSheet();
    onMapping();
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
    m_sheet->setFields(keys, names);
}

void ImportDialog::showCounts()
{
    using Stage = ImportSession::Stage;
    const Stage stage = m_session->stage();
    const bool ready = stage == Stage::Ready && m_session->preview();
    const ImportPreview empty;
    const ImportPreview& preview = ready ? *m_session->preview() : empty;
    const int faults = m_findings->faultCount();
    m_findings->refresh();
    const qint32 good = preview.goodRows();
    m_goodRows->setVisible(ready && faults > 0 && good > 0);
    m_goodRows->setText(
        tr("Import %n row(s), save %1 apart…", nullptr, good).arg(preview.plan.faultyRows));
    m_import->setText(
        ready ? tr("Import %n row(s)", nullptr, preview.allRows() - preview.plan.skipped)
              : tr("Import"));
    m_import->setEnabled(ready && faults == 0 && !preview.plan.changes.isEmpty());
    setFacts(factsText());
}

/// What the footer says at the left.
QString ImportDialog::factsText() const
{
    using Stage = ImportSession::Stage;
    switch (m_session->stage()) {
    case Stage::Reading:
        return tr("Reading; nothing has been imported.");
    case Stage::Unmapped:
        return tr("Choose which column holds the code of each system.");
    case Stage::Planning:
        return tr("Checking every cell…");
    case Stage::Committing:
        return tr("Importing; cancelling leaves everything as it was.");
    case Stage::Ready:
        return m_session->preview() ? countsText(*m_session->preview()) : QString();
    case Stage::Idle:
    case Stage::Done:
    case Stage::Failed:
        break;
    }
    return {};
}

QString ImportDialog::countsText(const ImportPreview& preview) const
{
    QStringList parts{tr("%n row(s) can be imported", nullptr, preview.goodRows())};
    if (preview.plan.skipped > 0) {
        parts.append(tr("%1 skipped").arg(preview.plan.skipped));
    }
    if (preview.plan.unchanged > 0) {
        parts.append(tr("%1 unchanged").arg(preview.plan.unchanged));
    }
    const bool faulty = m_session->hasFaults();
    if (faulty) {
        parts.append(tr("%1 faulty").arg(preview.plan.faultyRows));
    }
    return parts.join(tr(", ", "between counts")) +
           (faulty ? tr(". While a fault stands, nothing is imported.") : tr("."));
}

void ImportDialog::explainWord(const QString& field, const QString& word)
{
    auto* dialog = new WordDialog(m_context, this, field, word);
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
