// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/salvagedialog.h"

#include "app/cli/salvaging.h"
#include "app/widgets/feedback.h"
#include "app/widgets/rowtable.h"
#include "model/base/errortext.h"
#include "reports/phrase.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr QSize dialogSize(900, 640);
constexpr int kindWidth = 170;
constexpr int whatWidth = 260;
constexpr int outcomeWidth = 210;
constexpr int columnCount = 4;
constexpr int detailColumn = columnCount - 1;

} // namespace

SalvageDialog::SalvageDialog(const ThemeHolder& theme,
                             QWidget* over,
                             const Subject& subject,
                             const Language& language)
    : Dialog(theme, over, dialogSize)
    , m_language(language)
    , m_rows(0, columnCount)
    , m_progress(new ProgressLine(theme))
    , m_fault(new ErrorBar(theme))
    , m_kept(makeLabel({}, Theme::body, false, Tone::Text, true))
    , m_head(new SectionHeading(theme, tr("What is not as it was")))
    , m_table(new RowTable(theme, m_rows, detailColumn, {kindWidth, whatWidth, outcomeWidth}))
    , m_nothing(makeLabel(tr("Nothing is lost: all of it can be put right."), Theme::body))
    , m_close(addButton({}, ButtonKind::Quiet))
    , m_list(addButton(tr("Save the list…"), ButtonKind::Plain))
    , m_act(addButton({}, ButtonKind::Primary))
{
    setTitle(tr("Salvage the damaged assessment"));
    setSubtitle(QFileInfo(subject.path).fileName());
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(Theme::marginLeft, 0, Theme::marginLeft, 12);
    column->setSpacing(10);
    column->addWidget(m_progress);
    column->addWidget(m_fault);
    column->addSpacing(4);
    if (!subject.damage.isEmpty()) {
        auto* note = new Note(theme, Status::Bad);
        note->setText(tr("Damaged"), subject.damage);
        column->addWidget(note);
    }
    column->addWidget(m_kept);
    column->addWidget(m_head);
    column->addWidget(m_nothing);
    column->addWidget(m_table, 1);
    column->addStretch(0);
    setBody(body);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setAccessibleName(tr("What is not as it was"));
    m_act->setObjectName(QStringLiteral("salvage"));
    m_close->setObjectName(QStringLiteral("close"));
    m_list->setObjectName(QStringLiteral("list"));
    connect(m_close, &QPushButton::clicked, this, &SalvageDialog::reject);
    connect(m_list, &QPushButton::clicked, this, &SalvageDialog::listRequested);
    connect(m_act, &QPushButton::clicked, this, [this] {
        if (m_made.isEmpty()) {
            Q_EMIT salvageRequested();
        } else {
            Q_EMIT openRequested(m_made);
        }
    });
    setReport(subject.report);
    setBusy(false);
}

void SalvageDialog::setReport(const SalvageReport& report)
{
    m_listing = salvageListing(report, m_language);
    m_rows.removeRows(0, m_rows.rowCount());
    m_rows.setHorizontalHeaderLabels(m_listing.heads);
    for (const QStringList& row : std::as_const(m_listing.rows)) {
        QList<QStandardItem*> cells;
        for (const QString& text : row) {
            auto* cell = new QStandardItem(text);
            cell->setEditable(false);
            cell->setToolTip(text);
            cell->setFont(Theme::font(Theme::small));
            cell->setForeground(m_theme->tx);
            cell->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
            cells.append(cell);
        }
        m_rows.appendRow(cells);
    }
    const bool any = !m_listing.rows.isEmpty();
    m_table->setVisible(any);
    m_nothing->setVisible(!any);
    m_head->setRemark(any ? groupedNumber(m_listing.rows.size()) : QString());
    m_list->setVisible(any);
    m_kept->setText(fill(tr("Can be saved: %1 facts, %2 entries of the trail, %3 files of "
                            "evidence. Lost: %4 entries, %5 files."),
                         {groupedNumber(report.facts),
                          groupedNumber(report.entriesKept),
                          groupedNumber(report.evidenceKept),
                          groupedNumber(report.entriesLost),
                          groupedNumber(report.evidenceLost)}));
}

void SalvageDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_close->setText(busy ? tr("Cancel") : tr("Close"));
    m_act->setText(busy               ? tr("Salvaging…")
                   : m_made.isEmpty() ? tr("Salvage into a new file…")
                                      : tr("Open the new file"));
    m_act->setEnabled(!busy);
    m_list->setEnabled(!busy);
    setFacts(m_made.isEmpty() ? tr("The damaged file stays as it is")
                              : tr("Made %1").arg(QFileInfo(m_made).fileName()));
    if (busy) {
        m_fault->setSentence({});
        m_progress->start();
    } else {
        m_progress->stop();
    }
}

void SalvageDialog::setProgress(qint64 done, qint64 total)
{
    m_progress->setProgress(done, total);
}

void SalvageDialog::showFault(const Error& error)
{
    setBusy(false);
    if (error.code != ErrorCode::Cancelled) {
        m_fault->setSentence(errorSentence(error, m_language));
    }
}

void SalvageDialog::showDone(const QString& path, const SalvageReport& report)
{
    m_made = path;
    setReport(report);
    setBusy(false);
    m_act->setFocus(Qt::OtherFocusReason);
}

/// Escape or the cross while a file is made gives that up alone.
void SalvageDialog::reject()
{
    if (m_busy) {
        Q_EMIT cancelRequested();
    } else {
        Dialog::reject();
    }
}

} // namespace zt
