// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/wordingworking.h"

#include "reports/phrase.h"
#include "reports/wordinganalysis.h"

namespace zt {

namespace {

QString dayText(const QDate& day)
{
    return day.toString(Qt::ISODate);
}

/// What the sentences are filled with.
struct Figures
{
    QString value;
    QString limit;
    QString from;
    QString to;
    QString days;
    QString months;
    QString parts;
    bool betweenDays = false; ///< the value is the length of a time
};

Figures figuresOf(const AnalysisException& exception, const Language& language)
{
    const Working& working = exception.working;
    Figures figures;
    figures.value = measureWords(exception.value, working.unit, language);
    figures.limit = measureWords(exception.limit, working.unit, language);
    figures.from = dayText(working.from);
    figures.to = dayText(working.to);
    figures.days = amountText(working.days, QStringLiteral("days"), language);
    figures.months = amountText(working.months, QStringLiteral("months"), language);
    QStringList parts;
    for (const QString& part : working.parts) {
        parts.append(wordText(part, language));
    }
    figures.parts =
        parts.isEmpty() ? wordText(QStringLiteral("-"), language) : joinList(parts, language);
    figures.betweenDays = working.from.isValid() && working.to.isValid();
    return figures;
}

/// Of numbers and words that are held against a limit.
QString againstLimit(Working::Miss miss, const Figures& of, const Language& language)
{
    const auto say = [&](const char* sentence, const QStringList& with) {
        return fill(language.translate("Working", sentence), with);
    };
    switch (miss) {
    case Working::Miss::Above:
        return of.betweenDays
                   ? say(QT_TRANSLATE_NOOP("Working", "From %1 to %2 it is %3, more than %4."),
                         {of.from, of.to, of.value, of.limit})
                   : say(QT_TRANSLATE_NOOP("Working", "%1, more than %2."), {of.value, of.limit});
    case Working::Miss::Below:
        return of.betweenDays
                   ? say(QT_TRANSLATE_NOOP("Working", "From %1 to %2 it is %3, less than %4."),
                         {of.from, of.to, of.value, of.limit})
                   : say(QT_TRANSLATE_NOOP("Working", "%1, less than %2."), {of.value, of.limit});
    case Working::Miss::Reached:
        return say(QT_TRANSLATE_NOOP("Working", "Counted %1; from %2 on it is an exception."),
                   {of.value, of.limit});
    case Working::Miss::Unbounded:
        return say(QT_TRANSLATE_NOOP("Working", "No limit is set; the most is %1."), {of.limit});
    case Working::Miss::TooSoon:
        return say(QT_TRANSLATE_NOOP("Working", "At %1 within %2, less than %3."),
                   {of.parts, of.value, of.limit});
    case Working::Miss::Sum:
        return say(QT_TRANSLATE_NOOP("Working", "In order: %1; together %2, less than %3."),
                   {of.parts, of.value, of.limit});
    case Working::Miss::Lacks:
        return say(QT_TRANSLATE_NOOP("Working", "Lacking: %1; asked for: %2."),
                   {of.parts, of.limit});
    case Working::Miss::Outside:
        return say(QT_TRANSLATE_NOOP("Working", "%1 is not within %2."), {of.value, of.limit});
    case Working::Miss::Forbidden:
        return say(QT_TRANSLATE_NOOP("Working", "Read “%1”, which must not be."), {of.value});
    case Working::Miss::Differs:
    case Working::Miss::Before:
    case Working::Miss::After:
    case Working::Miss::Full:
    case Working::Miss::Past:
    case Working::Miss::NoneSince:
    case Working::Miss::Later:
    case Working::Miss::Again:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Working", "Read “%1”; it has to be “%2”."), {of.value, of.limit});
}

} // namespace

QString workingText(const AnalysisException& exception, const Language& language)
{
    const Working& working = exception.working;
    const Figures of = figuresOf(exception, language);
    const auto say = [&](const char* sentence, const QStringList& with) {
        return fill(language.translate("Working", sentence), with);
    };
    switch (working.miss) {
    case Working::Miss::Before:
        return say(QT_TRANSLATE_NOOP("Working", "%1 is %3 before %2."), {of.from, of.to, of.days});
    case Working::Miss::After:
        return say(QT_TRANSLATE_NOOP("Working", "%1 is %3 after %2."), {of.to, of.from, of.days});
    case Working::Miss::Full:
        return say(QT_TRANSLATE_NOOP("Working", "From %1 on, %2 were full on %3; judged on %4."),
                   {of.from, of.months, of.limit, of.to});
    case Working::Miss::Past:
        return say(QT_TRANSLATE_NOOP("Working", "%2 from %1 end on %3; %4 is %5 later."),
                   {of.from, of.months, of.limit, of.to, of.days});
    case Working::Miss::NoneSince:
        return say(QT_TRANSLATE_NOOP("Working", "Nothing that counts since %1; read “%2”."),
                   {of.limit, of.value});
    case Working::Miss::Later:
        return say(QT_TRANSLATE_NOOP("Working",
                                     "The account was first seen on %1, this device on %2: after "
                                     "the %3 in which its devices are learnt."),
                   {of.from, of.to, of.limit});
    case Working::Miss::Again:
        return say(QT_TRANSLATE_NOOP("Working", "The same stands in row %1 already."),
                   {groupedNumber(working.row)});
    case Working::Miss::Differs:
    case Working::Miss::Above:
    case Working::Miss::Below:
    case Working::Miss::Reached:
    case Working::Miss::Unbounded:
    case Working::Miss::TooSoon:
    case Working::Miss::Sum:
    case Working::Miss::Lacks:
    case Working::Miss::Outside:
    case Working::Miss::Forbidden:
        break;
    }
    return againstLimit(working.miss, of, language);
}

} // namespace zt
