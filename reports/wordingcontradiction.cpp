// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/wordingcontradiction.h"

#include "model/domain/explainedexceptions.h"
#include "reports/phrase.h"
#include "reports/wordinganalysis.h"

namespace zt {

namespace {

constexpr qsizetype rowsShown = 5;

/// The first of them, and a mark where there are more.
template <class Number>
QString numbersText(const QList<Number>& numbers, const Language& language)
{
    QStringList texts;
    for (const Number number : numbers.mid(0, rowsShown)) {
        texts.append(QString::number(number));
    }
    const QString told = joinList(texts, language);
    return numbers.size() > rowsShown ? told + u'…' : told;
}

QString cleanText(const AnalysisContradiction& one, const Language& language)
{
    return one.checked < one.drawn
               ? fill(language.translate("Analysis",
                                         "sample %1: no exception in the %2 of %3 looked at"),
                      {one.sample, groupedNumber(one.checked), groupedNumber(one.drawn)})
               : fill(language.translate("Analysis", "sample %1: no exception in %2 drawn"),
                      {one.sample, groupedNumber(one.drawn)});
}

QString sampleText(const AnalysisContradiction& one, const Language& language)
{
    switch (one.kind) {
    case ContradictionKind::CleanItem:
        return fill(language.translate("Analysis", "sample %1: item %2 found sound"),
                    {one.sample, numbersText(one.items, language)});
    case ContradictionKind::Bound:
        return fill(language.translate("Analysis",
                                       "sample %1: at most %2 exceptions in the whole "
                                       "population (%3 in %4 drawn)"),
                    {one.sample,
                     groupedNumber(one.upper.value_or(0)),
                     groupedNumber(one.sampleExceptions),
                     groupedNumber(one.drawn)});
    case ContradictionKind::NoException:
        return fill(language.translate("Analysis", "sample %1: %2 exceptions in %3 looked at"),
                    {one.sample, groupedNumber(one.sampleExceptions), groupedNumber(one.checked)});
    case ContradictionKind::CleanSample:
    case ContradictionKind::Result:
    case ContradictionKind::Answer:
        break;
    }
    return cleanText(one, language);
}

} // namespace

QString auditSideText(const AnalysisContradiction& one, const Language& language)
{
    if (one.kind == ContradictionKind::Result) {
        return language.translate("Analysis", "the point conforms by its result");
    }
    if (one.kind == ContradictionKind::Answer) {
        return language.translate("Analysis", "the audited unit says that it conforms");
    }
    const QString told = sampleText(one, language);
    return one.samePopulation
               ? told
               : fill(language.translate("Analysis", "%1, drawn from another file"), {told});
}

QString analysisSideText(const AnalysisContradiction& one, const Language& language)
{
    if (one.kind == ContradictionKind::CleanItem) {
        return fill(language.translate("Analysis", "an exception in row %1"),
                    {numbersText(one.rows, language)});
    }
    if (one.exceptions == 0) {
        return fill(language.translate("Analysis", "no exception in the whole population of %1"),
                    {groupedNumber(one.population)});
    }
    return fill(language.translate("Analysis", "%1 exceptions in the whole population of %2"),
                {groupedNumber(one.exceptions), groupedNumber(one.population)});
}

QString contradictionText(const AnalysisContradiction& one, const Language& language)
{
    return fill(language.translate("Analysis", "%1: %2; the analysis: %3."),
                {one.ref.point, auditSideText(one, language), analysisSideText(one, language)});
}

QString remarkText(const ReviewNote& note, const Language& language)
{
    const auto told = explanationFrom(note);
    if (!told) {
        return note.text;
    }
    QStringList places;
    for (const ExceptionKey& key : told->exceptions.mid(0, rowsShown)) {
        places.append(QString::number(key.row) + u' ' + key.rule);
    }
    return fill(told->exceptions.size() > rowsShown
                    ? language.translate("Analysis",
                                         "Explained %1 exceptions of the analysis %2 (rows %3 …): "
                                         "%4")
                    : language.translate("Analysis",
                                         "Explained %1 exceptions of the analysis %2 (rows %3): "
                                         "%4"),
                {QString::number(told->exceptions.size()),
                 analysisKindText(told->kind, language),
                 joinList(places, language),
                 told->by.reason});
}

} // namespace zt
