// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportfolder.h"
#include "app/itemmodels/reporttablemodel.h"
#include "app/pages/comparison/comparisonchoice.h"
#include "app/pages/comparison/comparisonview.h"
#include "app/uiservices.h"
#include "app/widgets/rowtable.h"
#include "app/widgets/segments.h"
#include "model/document/document.h"
#include "reports/reportwriter.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>

#include <utility>

namespace zt {

/// The last named point before the present; without one, the beginning of the trail.
void ComparisonView::beginWithPoints()
{
    const Snapshot& present = m_context.document.snapshot();
    ComparedSource before{m_context.document.path(), QStringLiteral("#1")};
    qint64 last = 0;
    for (const NamedPoint& point : present.points) {
        if (point.seq > last && point.seq < present.trailSeq) {
            last = point.seq;
            before.point = point.name;
        }
    }
    compare(before, {m_context.document.path(), {}});
}

void ComparisonView::compare(const ComparedSource& before, const ComparedSource& after)
{
    m_chosen = true;
    m_before->setSource(before);
    m_after->setSource(after);
    read();
}

void ComparisonView::swapSides()
{
    const ComparedSource before = m_before->source();
    const ComparedSource after = m_after->source();
    compare(after, before);
}

bool ComparisonView::concernsPresent() const
{
    const QFileInfo here(m_context.document.path());
    const auto concerns = [&here](const ComparedSource& source) {
        return source.point.isEmpty() && QFileInfo(source.path) == here;
    };
    return concerns(m_before->source()) || concerns(m_after->source());
}

void ComparisonView::documentChanged()
{
    if (!m_chosen || !concernsPresent()) {
        return;
    }
    m_stale = true;
    if (isVisible()) {
        read();
    }
}

void ComparisonView::read()
{
    m_stale = false;
    m_export->setEnabled(false);
    m_reader->read(m_before->source(), m_after->source());
    showCounts();
}

void ComparisonView::take(const ComparisonRead& read)
{
    m_read = read;
    for (const auto& [choice, side] :
         {std::pair{m_before, &read.states->before}, std::pair{m_after, &read.states->after}}) {
        if (choice->source().point.isEmpty()) { // an earlier state does not know later names
            choice->setPoints(choice->source().path, side->state.points);
        }
    }
    m_export->setEnabled(true);
    showCounts();
    showFigure();
    showTable();
    Q_EMIT shown(true);
}

void ComparisonView::focusTable()
{
    if (m_table->isVisible()) {
        m_table->setFocus(Qt::OtherFocusReason);
    } else {
        m_tables->setFocus(Qt::OtherFocusReason);
    }
}

void ComparisonView::activate(int row)
{
    const bool ofAnswers = m_tables->current() == 0;
    const bool here = QFileInfo(m_after->source().path) == QFileInfo(m_context.document.path());
    if (!ofAnswers || !here || !m_read.states || row >= m_read.states->comparison.answers.size()) {
        return;
    }
    const Difference<ItemAnswer>& answer = m_read.states->comparison.answers[row];
    const ItemRef ref = answer.after ? answer.after->ref() : answer.before->ref();
    const Snapshot& present = m_context.document.snapshot();
    if (ref.scope.kind != ScopeKind::System || present.system(ref.scope) != nullptr) {
        Q_EMIT answerActivated(ref);
    }
}

void ComparisonView::askExport()
{
    const FileQuestion question{
        tr("Export the comparison"),
        tr("Reports (*.xlsx *.pdf *.csv *.json)"),
        QDir(exportFolder(m_context.settings)).filePath(tr("Comparison.xlsx"))};
    m_context.ui.chooseSaveFile(this, question, [this](const QString& path) {
        if (!path.isEmpty()) {
            rememberExport(m_context.settings, path);
            exportTo(path);
        }
    });
}

void ComparisonView::exportTo(const QString& path)
{
    m_export->setEnabled(false);
    m_context.jobs.start<ExportSummary>(
        tr("Writing %1").arg(QFileInfo(path).fileName()),
        [report = m_read.report, path](JobContext& job) { return writeReport(*report, path, job); },
        this,
        [this, path](const Result<ExportSummary>& written) {
            m_export->setEnabled(true);
            if (written) {
                Q_EMIT toast(tr("Written: %1").arg(path), tr("Show"), [this, path] {
                    m_context.ui.showInDesktop(path);
                });
            } else if (written.error().code != ErrorCode::Cancelled) {
                Q_EMIT failed(written.error());
            }
            Q_EMIT exported(written.has_value());
        });
}

} // namespace zt
