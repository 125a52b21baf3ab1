// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/trail/signoffrows.h"

#include "app/shell/windowtexts.h"
#include "reports/phrase.h"
#include "reports/wordingmaturity.h"
#include "reports/wordingsignoff.h"

#include <algorithm>

namespace zt {

namespace {

constexpr qsizetype mostNamed = 3; ///< facts named in a sentence

bool isSameDocument(const SignOff& one, const SignOff& other)
{
    return one.subject == other.subject && one.audit == other.audit && one.year == other.year &&
           one.reportName == other.reportName;
}

int columnOf(SignRole role)
{
    return static_cast<int>(role);
}

} // namespace

SignRole roleOfColumn(int column)
{
    return static_cast<SignRole>(column);
}

QList<SignOffRow> signOffRows(const QList<SignOffStanding>& standings)
{
    QList<SignOffRow> rows;
    for (int i = 0; i < standings.size(); ++i) {
        const SignOffStanding& one = standings[i];
        auto row = std::find_if(rows.begin(), rows.end(), [&](const SignOffRow& other) {
            return isSameDocument(other.document, one.signOff);
        });
        if (row == rows.end()) {
            SignOffRow fresh;
            fresh.document = one.signOff;
            rows.append(fresh);
            row = std::prev(rows.end());
        }
        row->lastSeq = one.signOff.stateSeq;
        if (one.state != SignOffState::Withdrawn) {
            row->cells[static_cast<size_t>(columnOf(one.signOff.role))] = i;
        }
    }
    for (SignOffRow& row : rows) {
        row.isStale = std::any_of(row.cells.begin(), row.cells.end(), [&](int cell) {
            return cell >= 0 && standings[cell].state == SignOffState::Stale;
        });
    }
    std::reverse(rows.begin(), rows.end());
    return rows;
}

Status statusOf(SignOffState state)
{
    switch (state) {
    case SignOffState::Broken:
        return Status::Bad;
    case SignOffState::Withdrawn:
        return Status::NotApplicable;
    case SignOffState::Untrusted:
        return Status::Warn;
    case SignOffState::Stale:
        return Status::Stale;
    case SignOffState::Unchecked:
        return Status::Info;
    case SignOffState::Valid:
        break;
    }
    return Status::Good;
}

SignOffMarks signOffMarks(const QList<SignOffStanding>& standings, const Language& language)
{
    SignOffMarks marks;
    for (const SignOffStanding& one : standings) {
        if (one.counts() || !one.recordedAt.isValid()) {
            continue;
        }
        marks.tags.insert(one.signOff.stateSeq + 1,
                          {statusOf(one.state), signOffStateText(toKey(one.state), language)});
        if (one.state == SignOffState::Stale) {
            for (const EntrySince& entry : one.since) {
                marks.undoing[entry.seq].append(one.signOff.code);
            }
        }
    }
    return marks;
}

QString
changedText(const SignOffStanding& standing, const Snapshot& snapshot, const Language& language)
{
    if (standing.since.isEmpty()) {
        return {};
    }
    const EntrySince& first = standing.since.first();
    QStringList names;
    for (const FactSince& fact : standing.facts) {
        const QString title = factTitle(fact.kind, fact.id, snapshot, language);
        const QString name = !title.isEmpty() ? title : fact.code;
        if (!name.isEmpty() && !names.contains(name)) {
            names.append(name);
        }
    }
    const qsizetype more = names.size() - mostNamed;
    QString named = joinList(names.mid(0, mostNamed), language);
    if (more > 0) {
        named =
            fill(language.translate("SignOffs", "%1 and %2 more"), {named, QString::number(more)});
    }
    return fill(
        language.translate("SignOffs", "Since #%1 (%2, %3) not as it was signed: %5 (facts: %4)"),
        {groupedNumber(first.seq),
         shownTime(first.time).toString(QStringLiteral("MM-dd HH:mm")),
         first.actor,
         QString::number(standing.facts.size()),
         named});
}

} // namespace zt
