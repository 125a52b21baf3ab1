// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/carriedpaper.h"

#include "model/domain/invariants.h"

#include <algorithm>

namespace zt {

namespace {

using Papers = QList<const PointResult*>;

/// What all say, or nothing.
template <class T>
T agreed(const Papers& from, T PointResult::*member, const T& nothing)
{
    const T& first = from.first()->*member;
    const bool same = std::all_of(
        from.begin(), from.end(), [&](const PointResult* one) { return one->*member == first; });
    return same ? first : nothing;
}

QString joinedText(const Papers& from, QString PointResult::*member)
{
    QStringList texts;
    QStringList told;
    for (const PointResult* one : from) {
        const QString& text = one->*member;
        if (!text.isEmpty()) {
            texts.append(text);
            told.append(QStringLiteral("[%1] ").arg(one->ref.point) + text);
        }
    }
    texts.removeDuplicates();
    if (texts.size() < 2) {
        return texts.value(0);
    }
    const QString all = told.join(QStringLiteral("\n\n"));
    return all.size() <= maxTextLength ? all : QString();
}

QString joinedNames(const Papers& from)
{
    QStringList names;
    for (const PointResult* one : from) {
        if (!one->answeredBy.isEmpty() && !names.contains(one->answeredBy)) {
            names.append(one->answeredBy);
        }
    }
    const QString all = names.join(QStringLiteral(", "));
    return all.size() <= maxNameLength ? all : names.first();
}

const PointResult& signedLast(const Papers& from)
{
    return **std::max_element(
        from.begin(), from.end(), [](const PointResult* a, const PointResult* b) {
            return a->preparedAt < b->preparedAt;
        });
}

QList<ReviewNote> allNotes(const Papers& from)
{
    QList<ReviewNote> notes;
    for (const PointResult* one : from) {
        notes.append(one->notes);
    }
    std::stable_sort(notes.begin(), notes.end(), [](const ReviewNote& a, const ReviewNote& b) {
        return a.time < b.time;
    });
    return notes;
}

} // namespace

PointResult carriedPaper(const PointRef& to, const QList<const PointResult*>& from)
{
    if (from.size() == 1) {
        PointResult paper = *from.first();
        paper.ref = to;
        return paper;
    }
    PointResult paper;
    paper.audit = from.first()->audit;
    paper.ref = to;
    paper.result = agreed(from, &PointResult::result, AuditResult::Unchecked);
    for (QString PointResult::*text : {&PointResult::reason,
                                       &PointResult::procedure,
                                       &PointResult::observation,
                                       &PointResult::sample,
                                       &PointResult::conclusion,
                                       &PointResult::answerText,
                                       &PointResult::answerEvidence}) {
        paper.*text = joinedText(from, text);
    }
    if (paper.result == AuditResult::NotApplicable && paper.reason.isEmpty()) {
        paper.result = AuditResult::Unchecked;
    }
    for (const PointResult* one : from) {
        for (const EvidenceId& id : one->evidence) {
            if (!paper.evidence.contains(id)) {
                paper.evidence.append(id);
            }
        }
        paper.answeredOn = !paper.answeredOn.isValid() || paper.answeredOn < one->answeredOn
                               ? one->answeredOn
                               : paper.answeredOn;
    }
    paper.answer = agreed(from, &PointResult::answer, AuditResult::Unchecked);
    paper.answeredBy = joinedNames(from);
    paper.preparer = signedLast(from).preparer;
    paper.preparedAt = signedLast(from).preparedAt;
    paper.notes = allNotes(from);
    return paper;
}

} // namespace zt
