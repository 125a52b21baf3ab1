// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/import/importfindings.h"

#include "app/appcontext.h"
#include "app/dialogs/import/importmodels.h"
#include "app/dialogs/import/importsession.h"
#include "app/dialogs/import/importviews.h"
#include "app/widgets/labels.h"
#include "app/widgets/segments.h"
#include "model/document/document.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace zt {

namespace {

constexpr int rowHeight = 32;
constexpr int wholeHeight = 206;
constexpr int narrowestFaultColumn = 72;
constexpr int widestField = 132;
constexpr int widestReading = 168;
constexpr int faultCellMargins = 14;
constexpr int mostRowsMeasured = 200;

enum ListPage { FaultPage, DifferencePage, NothingPage };

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
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->horizontalHeader()->hide();
    return table;
}

} // namespace

ImportFindings::ImportFindings(AppContext& context, ImportSession& session, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(session)
    , m_faults(new ImportFaultModel(context.language, this))
    , m_differences(new ImportDifferenceModel(context.language, this))
    , m_which(new SegmentedSwitch(context.theme))
    , m_remark(new ElidedLabel(context.theme, Theme::small, false, Tone::Secondary))
    , m_reread(makeButton(tr("Read the file again")))
    , m_lists(new QStackedWidget)
    , m_faultList(plainTable(QStringLiteral("faultList")))
    , m_differenceList(plainTable(QStringLiteral("differenceList")))
    , m_nothing(makeLabel({}, Theme::body, false, Tone::Secondary))
{
    setFixedHeight(wholeHeight);
    buildLists();
    buildLayout();
    connect(m_which, &SegmentedSwitch::chosen, this, &ImportFindings::refresh);
    connect(m_reread, &QPushButton::clicked, &session, &ImportSession::reread);
    connect(m_faultList->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &ImportFindings::onCurrent);
    connect(m_faultList, &QTableView::activated, this, &ImportFindings::correctionRequested);
}

void ImportFindings::buildLists()
{
    m_faultList->setModel(m_faults);
    m_faultList->setItemDelegate(new FaultRowDelegate(m_context.theme, m_faultList));
    m_faultList->setAccessibleName(tr("Faults"));
    m_faultList->setColumnWidth(ImportFaultModel::Address, 92);
    m_faultList->setColumnWidth(ImportFaultModel::Action, 110);
    m_faultList->horizontalHeader()->setSectionResizeMode(ImportFaultModel::Accepted,
                                                          QHeaderView::Stretch);
    m_differenceList->setModel(m_differences);
    m_differenceList->setItemDelegate(new DifferenceDelegate(m_context.theme, m_differenceList));
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
}

void ImportFindings::buildLayout()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(16, 4, 16, 6);
    line->setSpacing(10);
    line->addWidget(m_which);
    m_remark->setLines(2);
    line->addWidget(m_remark, 1);
    makeSmall(m_reread);
    line->addWidget(m_reread);
    column->addLayout(line);
    column->addWidget(new Rule(m_context.theme, Rule::Weight::Hairline));
    column->addWidget(m_lists, 1);
}

int ImportFindings::faultCount() const
{
    return m_faults->rowCount();
}

void ImportFindings::showPreview()
{
    const int row = m_faultList->currentIndex().row();
    const auto guideline = m_context.document.snapshot().guideline;
    m_faults->setPreview(m_session.preview(), guideline);
    m_differences->setPreview(m_session.preview(), guideline);
    m_which->setCurrent(faultCount() > 0 ? 0 : 1);
    if (faultCount() > 0) {
        m_faultList->setCurrentIndex(
            m_faults->index(std::clamp(row, 0, faultCount() - 1), ImportFaultModel::Address));
        fitFaultColumns();
    }
}

/// What is accepted gets the room that field and reading do not need.
void ImportFindings::fitFaultColumns()
{
    const QFontMetrics metrics(Theme::font(Theme::body));
    const auto fit = [&](int column, int most) {
        int widest = narrowestFaultColumn;
        for (int row = 0; row < std::min(faultCount(), mostRowsMeasured); ++row) {
            const QString text = m_faults->index(row, column).data().toString();
            widest = std::max(widest, metrics.horizontalAdvance(text) + faultCellMargins);
        }
        m_faultList->setColumnWidth(column, std::min(widest, most));
    };
    fit(ImportFaultModel::FieldName, widestField);
    fit(ImportFaultModel::Read, widestReading);
}

void ImportFindings::refresh()
{
    const bool ready =
        m_session.stage() == ImportSession::Stage::Ready && m_session.preview() != nullptr;
    const QLocale plain = QLocale::c();
    const ImportPreview empty;
    const ImportPreview& preview = ready ? *m_session.preview() : empty;
    m_reread->setVisible(!m_session.path().isEmpty());
    m_which->setSegments(
        {{tr("Faults"), ready ? plain.toString(faultCount()) : QString()},
         {tr("Updates"), ready ? plain.toString(preview.updatedSystems) : QString()}});
    const bool showFaults = m_which->current() == 0;
    const bool nothing = showFaults ? faultCount() == 0 : m_differences->rowCount() == 0;
    m_nothing->setText(showFaults ? tr("Every cell can be read.")
                                  : tr("No system that exists already would change."));
    m_lists->setCurrentIndex(nothing ? NothingPage : showFaults ? FaultPage : DifferencePage);
    if (!ready || nothing) {
        m_remark->setText({});
    } else if (showFaults) {
        m_remark->setText(
            tr("in %n row(s); put right here for this import, or in the file and read it again",
               nullptr,
               preview.plan.faultyRows));
    } else {
        m_remark->setText(tr("what stands there now, and what the file says"));
    }
}

void ImportFindings::goToFault(int fault)
{
    m_led = true;
    m_faultList->setCurrentIndex(m_faults->index(fault, ImportFaultModel::Address));
    m_led = false;
}

void ImportFindings::onCurrent()
{
    const ImportFault* fault = m_faults->faultAt(m_faultList->currentIndex().row());
    if (fault != nullptr && !m_led) {
        Q_EMIT faultChosen(fault->row, fault->column);
    }
    placeWordButton();
}

void ImportFindings::placeWordButton()
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
    QPushButton* button = makeButton(tr("Define…"));
    button->setToolTip(tr("Say what this word means"));
    button->setObjectName(QStringLiteral("explainWord"));
    makeSmall(button);
    connect(button, &QPushButton::clicked, this, [this] {
        if (const ImportFault* fault = m_faults->faultAt(m_faultList->currentIndex().row())) {
            Q_EMIT wordRequested(fault->field, fault->read);
        }
    });
    auto* holder = new QWidget;
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 12, 0);
    line->addStretch(1);
    line->addWidget(button);
    m_faultList->setColumnWidth(ImportFaultModel::Action, button->sizeHint().width() + 20);
    m_faultList->setIndexWidget(m_faults->index(row, ImportFaultModel::Action), holder);
}

} // namespace zt
