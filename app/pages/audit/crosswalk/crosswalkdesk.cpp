// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/crosswalk/crosswalkdesk.h"

#include "app/cli/crosswalkimport.h"
#include "app/cli/packfault.h"
#include "app/commands/editactions.h"
#include "app/jobrunner.h"
#include "app/pages/audit/crosswalk/crosswalkdialog.h"
#include "app/pages/audit/ownpackreader.h"
#include "app/uiservices.h"
#include "app/widgets/rowtable.h"
#include "checklists/owncrosswalk.h"
#include "model/document/document.h"
#include "model/domain/packedits.h"
#include "model/exchange/sheetreader.h"
#include "reports/phrase.h"
#include "reports/wordingpackfault.h"

#include <QFileInfo>
#include <QPushButton>

#include <algorithm>

namespace zt {

namespace {

/// A crosswalk made of a sheet, or what is wrong with it.
struct SheetRead
{
    QString sheet;
    CrosswalkImport made;
};

/// What a pack that is no crosswalk is refused with.
Result<PackPinning> crosswalkAlone(const Result<PackPinning>& plan, const QString& name)
{
    if (plan && plan->pack.kind != PackKind::Crosswalk) {
        return fail(
            ErrorCode::InvariantBroken,
            {name, QStringLiteral("kind"), toKey(plan->pack.kind), toKey(PackKind::Crosswalk)});
    }
    return plan;
}

} // namespace

CrosswalkDesk::CrosswalkDesk(AppContext& context, QWidget* over)
    : QObject(over)
    , m_context(context)
    , m_over(over)
    , m_ask(new QAction(this))
    , m_reader(new OwnPackReader(context, this))
{
    m_ask->setObjectName(QStringLiteral("crosswalks"));
    connect(m_ask, &QAction::triggered, this, &CrosswalkDesk::open);
}

void CrosswalkDesk::retranslate()
{
    m_ask->setText(tr("Crosswalks…"));
    m_ask->setToolTip(tr("By what points are related to those of other packs"));
}

void CrosswalkDesk::open()
{
    auto* dialog = new CrosswalkDialog(m_context, m_over);
    connect(dialog, &CrosswalkDialog::fileAsked, this, [this, dialog] { chooseFile(dialog); });
    connect(dialog, &CrosswalkDialog::blankAsked, this, [this, dialog] {
        m_reader->askBlank(dialog, PackKind::Crosswalk);
    });
    connect(dialog, &CrosswalkDialog::removeAsked, this, [this, dialog](const QString& id) {
        remove(dialog, id);
    });
    fill(dialog);
    dialog->open();
    dialog->table()->setFocus(Qt::OtherFocusReason);
}

void CrosswalkDesk::fill(CrosswalkDialog* dialog)
{
    const Result<QList<CrosswalkRow>> rows = crosswalkRows(m_context.document.snapshot());
    if (rows) {
        dialog->setRows(*rows);
    } else {
        Q_EMIT failed(rows.error());
    }
}

void CrosswalkDesk::chooseFile(CrosswalkDialog* dialog)
{
    const FileQuestion question{tr("A crosswalk of one's own"),
                                tr("Packs and spreadsheets (*.json *.xlsx *.ods *.csv)"),
                                {}};
    m_context.ui.chooseOpenFile(dialog, question, [this, dialog](const QString& path) {
        if (path.isEmpty()) {
            return;
        }
        const bool pack =
            QFileInfo(path).suffix().compare(QLatin1String("json"), Qt::CaseInsensitive) == 0;
        if (pack) {
            readPack(dialog, path);
        } else {
            askHead(dialog, path);
        }
    });
}

void CrosswalkDesk::readPack(CrosswalkDialog* dialog, const QString& path)
{
    m_context.jobs.start<PackPinning>(
        tr("Reading %1").arg(QFileInfo(path).fileName()),
        [path, snapshot = m_context.document.snapshot()](JobContext&) {
            const QString name = QFileInfo(path).fileName();
            return crosswalkAlone(wholeFile(path).and_then([&](const QByteArray& bytes) {
                return packPinning(snapshot, bytes, name);
            }),
                                  name);
        },
        dialog,
        [this, dialog, path](const Result<PackPinning>& plan) { offer(dialog, path, plan); });
}

void CrosswalkDesk::askHead(CrosswalkDialog* dialog, const QString& path)
{
    const Result<QList<PackEnds>> ends = endsAtHand(m_context.document.snapshot());
    if (!ends) {
        Q_EMIT failed(ends.error());
        return;
    }
    QList<std::pair<PackVersion, Bilingual>> lists;
    for (const PackEnds& one : *ends) {
        const std::pair entry{one.pack, one.title};
        if (one.domains.isEmpty() && !lists.contains(entry)) { // a checklist, not the guideline
            lists.append(entry);
        }
    }
    auto* head = new CrosswalkHeadDialog(m_context, dialog, path, lists);
    connect(head, &CrosswalkHeadDialog::saveRequested, head, [this, head, dialog, path, ends] {
        m_context.jobs.start<SheetRead>(
            tr("Reading %1").arg(QFileInfo(path).fileName()),
            [path,
             asked = head->head(),
             from = head->from(),
             known = *ends,
             code = m_context.language.code()](JobContext& job) {
                return readSheet(path, {}, job).map([&](const Sheet& sheet) {
                    return SheetRead{sheet.name,
                                     crosswalkFromSheet(sheet, asked, from, known, Language(code))};
                });
            },
            dialog,
            [this, dialog, path](const Result<SheetRead>& read) {
                if (read && !read->made.faults.isEmpty()) {
                    m_reader->refuse(dialog,
                                     tr("%1 is no crosswalk yet").arg(QFileInfo(path).fileName()),
                                     m_reader->faultsText(read->sheet, read->made.faults));
                    return;
                }
                offer(dialog,
                      path,
                      read ? packPinning(m_context.document.snapshot(),
                                         read->made.bytes,
                                         QFileInfo(path).fileName())
                           : tl::unexpected(read.error()));
            });
        head->accept();
    });
    head->open();
}

QString CrosswalkDesk::changesText(const PackPinning& plan) const
{
    const auto count = [&](LinkFate fate) {
        return QString::number(std::count_if(
            plan.links.changes.begin(), plan.links.changes.end(), [fate](const LinkChange& one) {
                return one.fate == fate;
            }));
    };
    QStringList lines;
    if (plan.versionBefore.isEmpty()) {
        lines.append(tr("Links: %1").arg(plan.pack.entries));
    } else {
        lines.append(tr("Takes the place of version %1. Links added: %2; changed: %3; withdrawn: "
                        "%4; unchanged: %5")
                         .arg(plan.versionBefore,
                              count(LinkFate::Added),
                              count(LinkFate::Changed),
                              count(LinkFate::Withdrawn),
                              QString::number(plan.links.unchanged)));
    }
    QStringList missing;
    for (const PackVersion& one : plan.notAtHand) {
        missing.append(one.pack + QLatin1Char(' ') + one.version);
    }
    if (!missing.isEmpty()) {
        lines.append(tr("Neither pinned nor built in: %1. Links that lead there: %2; they are "
                        "kept, and told by their codes.")
                         .arg(joinList(missing, m_context.language.current()),
                              QString::number(plan.linksElsewhere)));
    }
    return lines.join(QLatin1Char('\n'));
}

void CrosswalkDesk::offer(CrosswalkDialog* dialog,
                          const QString& path,
                          const Result<PackPinning>& plan)
{
    if (!plan) {
        if (plan.error().code != ErrorCode::Cancelled) {
            m_reader->refuse(dialog,
                             tr("%1 is no crosswalk yet").arg(QFileInfo(path).fileName()),
                             packErrorText(plan.error(), m_context.language.current()));
        }
        return;
    }
    const QString name = tr("%1 (%2 %3)")
                             .arg(pick(plan->pack.title, m_context.language.current()),
                                  plan->pack.id,
                                  plan->pack.version);
    Question question;
    question.title = name;
    if (plan->changes.isEmpty()) {
        question.text = tr("This version is pinned already.");
        question.buttons = QStringList{tr("Close")};
        m_context.ui.ask(dialog, question, [](int, const QString&) {});
        return;
    }
    question.text = changesText(*plan);
    question.buttons = QStringList{tr("Cancel"), tr("Take it in")};
    m_context.ui.ask(dialog, question, [this, dialog, plan](int button, const QString&) {
        if (button == 1) {
            record(dialog, *plan);
        }
    });
}

void CrosswalkDesk::record(CrosswalkDialog* dialog, const PackPinning& plan)
{
    if (const Result<void> applied = m_context.edit.apply(plan.changes); !applied) {
        Q_EMIT failed(applied.error());
        return;
    }
    fill(dialog);
    Q_EMIT done(tr("Crosswalk %1 %2 is in use").arg(plan.pack.id, plan.pack.version));
}

void CrosswalkDesk::remove(CrosswalkDialog* dialog, const QString& id)
{
    const Result<void> applied = m_context.edit.apply(unpinPack(m_context.document.snapshot(), id));
    if (!applied) {
        Q_EMIT failed(applied.error());
        return;
    }
    fill(dialog);
    Q_EMIT done(tr("Crosswalk %1 is no longer in use").arg(id));
}

} // namespace zt
