// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/trail/trailwaysback.h"

#include "app/appcontext.h"
#include "app/commands/editactions.h"
#include "app/jobrunner.h"
#include "app/pages/trail/trailaccess.h"
#include "app/pages/trail/trailconsequences.h"
#include "app/uiservices.h"
#include "model/document/document.h"

#include <QLocale>
#include <QWidget>

namespace zt {

namespace {

/// Larger changes run on a worker.
constexpr qsizetype largeChange = 300;

} // namespace

TrailWaysBack::TrailWaysBack(AppContext& context, QWidget& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
{
}

void TrailWaysBack::revert(qint64 seq)
{
    workOut({tr("Take entry #%1 back?").arg(QLocale::c().toString(seq)),
             tr("Take it back"),
             seq,
             false});
}

void TrailWaysBack::returnToBefore(qint64 seq)
{
    workOut({tr("Return to before entry #%1?").arg(QLocale::c().toString(seq)),
             tr("Return"),
             seq,
             true});
}

void TrailWaysBack::workOut(const Way& way)
{
    if (way.seq <= 1 || m_context.document.isReadOnly()) {
        return;
    }
    m_context.jobs.start<ChangeSet>(
        way.title,
        [path = m_context.document.path(), now = m_context.document.snapshot(), way](JobContext&) {
            return way.whole ? readReturn(path, now, way.seq - 1) : readRevert(path, now, way.seq);
        },
        this,
        [this, way](const Result<ChangeSet>& changes) {
            if (changes) {
                confirm(way, *changes);
            } else {
                Q_EMIT failed(changes.error());
            }
        });
}

void TrailWaysBack::confirm(const Way& way, const ChangeSet& changes)
{
    const int objects = static_cast<int>(changes.changes.size());
    Question question;
    question.title = way.title;
    question.text =
        objects > largeChange
            ? tr("This changes %n object(s). It becomes a new entry; nothing old is deleted.",
                 nullptr,
                 objects)
            : tr("This changes %n field(s). It becomes a new entry; nothing old is deleted.",
                 nullptr,
                 static_cast<int>(fieldCount(changes)));
    question.buttons = QStringList{tr("Cancel"), way.button};
    m_context.ui.ask(&m_page, question, [this, changes](int answer, const QString&) {
        if (answer == 1) {
            apply(changes);
        }
    });
}

void TrailWaysBack::apply(const ChangeSet& changes)
{
    const auto finish = [this](const Result<void>& result) {
        if (result) {
            Q_EMIT done(m_context.document.snapshot().trailSeq);
        }
    };
    if (changes.changes.size() > largeChange) {
        m_context.edit.applyInBackground(
            changes, tr("Taking changes back"), m_context.jobs, finish);
    } else {
        finish(m_context.edit.apply(changes));
    }
}

} // namespace zt
