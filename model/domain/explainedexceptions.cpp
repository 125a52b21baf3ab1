// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/explainedexceptions.h"

#include "model/domain/analysislabels.h"
#include "model/domain/fieldrules.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace zt {

namespace {

constexpr qsizetype hashDigits = 16;
const QLatin1String firstWord("zt:explained");

QString keyText(const ExceptionKey& key)
{
    return QStringLiteral("%1 %2 %3").arg(key.rule, QString::number(key.row), key.subject);
}

std::optional<ExceptionKey> keyFrom(const QString& line)
{
    static const QRegularExpression form(
        QStringLiteral("^([a-z0-9-]{1,64}) ([0-9]{1,18}) ([0-9a-f]{16})$"));
    const QRegularExpressionMatch match = form.match(line);
    return match.hasMatch()
               ? std::optional(ExceptionKey{
                     match.captured(2).toLongLong(), match.captured(1), match.captured(3)})
               : std::nullopt;
}

ExceptionKey keyOf(const AnalysisException& exception)
{
    return {exception.row, exception.rule, subjectHash(exception.subject)};
}

/// "203", "203:shared", "203:shared:u-b071": as they are asked for.
QString nameOf(const ExceptionsOfRow& one)
{
    QStringList parts{QString::number(one.row)};
    if (!one.rule.isEmpty() || !one.subject.isEmpty()) {
        parts.append(one.rule);
    }
    if (!one.subject.isEmpty()) {
        parts.append(one.subject);
    }
    return parts.join(u':');
}

/// Every way in which an exception can be asked for.
QStringList namesOf(const AnalysisException& one)
{
    return {nameOf({one.row, one.rule, one.subject}),
            nameOf({one.row, one.rule, {}}),
            nameOf({one.row, {}, one.subject}),
            nameOf({one.row, {}, {}})};
}

tl::unexpected<Error> noSuch(const ExceptionsOfRow& one, QStringList there)
{
    there.removeDuplicates();
    return rules::refused(QStringLiteral("point_result"),
                          QStringLiteral("notes"),
                          nameOf(one),
                          there.mid(0, 20).join(QStringLiteral(", ")));
}

/// Those there are, as they can be asked for; subjects are told where one was asked for.
template <class Fits>
QStringList thereFor(const ExceptionsOfRow& asked, const AnalysisResult& result, const Fits& fits)
{
    QStringList there;
    for (const AnalysisException& one : result.exceptions) {
        const bool whole = !asked.subject.isEmpty() && one.row == asked.row;
        if (fits(one)) {
            there.append(nameOf({one.row, one.rule, whole ? one.subject : QString()}));
        }
    }
    return there;
}

/// The exceptions named, each once; every name must fit one that `fits`. As many may be named as
/// are listed.
template <class Fits>
Result<QList<ExceptionKey>>
named(const AnalysisResult& result, const QList<ExceptionsOfRow>& which, const Fits& fits)
{
    QSet<QString> asked;
    for (const ExceptionsOfRow& one : which) {
        asked.insert(nameOf(one));
    }
    QList<ExceptionKey> keys;
    QSet<QString> met;
    for (const AnalysisException& exception : result.exceptions) {
        if (!fits(exception)) {
            continue;
        }
        QStringList names = namesOf(exception);
        names.removeIf([&asked](const QString& name) { return !asked.contains(name); });
        met.unite(QSet<QString>(names.begin(), names.end()));
        if (!names.isEmpty()) {
            keys.append(keyOf(exception));
        }
    }
    const auto missed = std::find_if(
        which.begin(), which.end(), [&met](const auto& one) { return !met.contains(nameOf(one)); });
    if (missed != which.end()) {
        return noSuch(*missed, thereFor(*missed, result, fits));
    }
    return keys;
}

PointResult paperOf(const Snapshot& snapshot, const AuditId& audit, const PointRef& ref)
{
    const PointResult* there = snapshot.pointResult(audit, ref);
    if (there != nullptr) {
        return *there;
    }
    PointResult fresh;
    fresh.audit = audit;
    fresh.ref = ref;
    return fresh;
}

Change changed(const Snapshot& snapshot, const PointResult& after)
{
    const PointResult* there = snapshot.pointResult(after.audit, after.ref);
    return {there != nullptr ? std::optional<Entity>(*there) : std::nullopt, after};
}

/// Where the explanation stands, once it may.
Result<PointRef>
pointFor(const ExplanationDraft& draft, const Audit& audit, const Checklists& lists)
{
    const QString reason = draft.reason.trimmed();
    if (rules::isBlank(reason)) {
        return fail(ErrorCode::NoteRequired, {toKey(draft.ref), QStringLiteral("notes")});
    }
    if (reason.size() > maxExplanationLength) {
        return rules::refused(toKey(draft.ref),
                              QStringLiteral("notes"),
                              reason.left(40) + u'…',
                              QStringLiteral("1…%1").arg(maxExplanationLength));
    }
    const Result<QList<PointRef>> known = knownPoints(lists, {draft.ref});
    if (!known) {
        return tl::unexpected(known.error());
    }
    if (!audit.checklists.contains(known->first().checklist)) {
        return rules::refused(QStringLiteral("point_result"),
                              QStringLiteral("points"),
                              toKey(draft.ref),
                              audit.checklists.join(QStringLiteral(", ")));
    }
    return known->first();
}

/// The rows whose every exception is explained.
qint64 wholeRows(const AnalysisResult& result)
{
    QSet<qint64> explained;
    QSet<qint64> standing;
    for (const AnalysisException& one : result.exceptions) {
        (one.explained ? explained : standing).insert(one.unit > 0 ? one.unit : one.row);
    }
    return explained.subtract(standing).size();
}

} // namespace

bool isOneOf(const AnalysisException& exception, const ExceptionsOfRow& which)
{
    return which.row == exception.row && (which.rule.isEmpty() || which.rule == exception.rule) &&
           (which.subject.isEmpty() || which.subject == exception.subject);
}

QString subjectHash(const QString& subject)
{
    const QByteArray digest =
        QCryptographicHash::hash(subject.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex()).left(hashDigits);
}

QString toText(const Explanation& explanation)
{
    QStringList lines{firstWord + u' ' + toKey(explanation.kind) + u' ' + explanation.inputSha256};
    for (const ExceptionKey& key : explanation.exceptions) {
        lines.append(keyText(key));
    }
    lines.append(QString());
    lines.append(explanation.by.reason);
    return lines.join(u'\n');
}

std::optional<Explanation> explanationFrom(const ReviewNote& note)
{
    static const QRegularExpression head(
        QStringLiteral("^zt:explained ([a-z-]{1,64}) ([0-9a-f]{64})$"));
    const QStringList lines = note.text.split(u'\n');
    const QRegularExpressionMatch match = head.match(lines.first());
    const auto kind = match.hasMatch() ? analysisKindFromKey(match.captured(1)) : std::nullopt;
    if (!kind) {
        return std::nullopt;
    }
    Explanation told;
    told.kind = *kind;
    told.inputSha256 = match.captured(2);
    qsizetype line = 1;
    for (; line < lines.size() && !lines[line].isEmpty(); ++line) {
        const auto key = keyFrom(lines[line]);
        if (!key) {
            return std::nullopt;
        }
        told.exceptions.append(*key);
    }
    told.by = {lines.mid(line + 1).join(u'\n').trimmed(), note.who, note.time};
    return told.exceptions.isEmpty() || told.by.reason.isEmpty() ? std::nullopt
                                                                 : std::optional(told);
}

QList<Explanation> explanationsOf(const Snapshot& snapshot, const AuditId& audit)
{
    QList<Explanation> all;
    for (const PointResult& paper : snapshot.pointResults) {
        if (paper.audit != audit) {
            continue;
        }
        for (const ReviewNote& note : paper.notes) {
            if (const auto told = explanationFrom(note)) {
                all.append(*told);
            }
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Explanation& a, const Explanation& b) {
        return a.by.when < b.by.when;
    });
    return all;
}

void markExplained(AnalysisResult& result, const QList<Explanation>& explanations)
{
    QHash<QString, ExplainedBy> told;
    for (const Explanation& one : explanations) {
        if (one.kind == result.kind && one.inputSha256 == result.inputSha256) {
            for (const ExceptionKey& key : one.exceptions) {
                told.insert(keyText(key), one.by);
            }
        }
    }
    QHash<QString, qint64> counts;
    for (AnalysisException& one : result.exceptions) {
        one.explained.reset();
        const auto by = told.isEmpty() ? told.constEnd() : told.constFind(keyText(keyOf(one)));
        if (by != told.constEnd()) {
            one.explained = *by;
            ++counts[one.rule];
        }
    }
    for (RuleOutcome& outcome : result.rules) {
        outcome.explained = counts.value(outcome.rule.id);
    }
    PopulationParts& parts = result.parts;
    parts.exceptions += parts.explained;
    parts.explained = result.exceptionsLeftOff > 0 ? 0 : wholeRows(result);
    parts.exceptions -= parts.explained;
}

QList<EarlierExplanation> explainedBefore(const AnalysisResult& result,
                                          const QList<Explanation>& explanations)
{
    QHash<QString, ExplainedBy> told; // by rule and subject; the last word
    for (const Explanation& one : explanations) {
        if (one.kind == result.kind && one.inputSha256 != result.inputSha256) {
            for (const ExceptionKey& key : one.exceptions) {
                told.insert(key.rule + u' ' + key.subject, one.by);
            }
        }
    }
    QList<EarlierExplanation> before;
    for (const AnalysisException& one :
         told.isEmpty() ? QList<AnalysisException>() : result.exceptions) {
        const auto by = one.explained || one.subject.isEmpty()
                            ? told.constEnd()
                            : told.constFind(one.rule + u' ' + subjectHash(one.subject));
        if (by != told.constEnd()) {
            before.append({one.row, one.rule, one.subject, *by});
        }
    }
    return before;
}

void maskSubjects(QList<EarlierExplanation>& before, const AnalysisResult& result)
{
    const auto name = [](const auto& one) { return nameOf({one.row, one.rule, one.subject}); };
    QHash<QString, QString> reasons;
    AnalysisResult told;
    for (const EarlierExplanation& one : before) {
        reasons.insert(name(one), one.by.reason);
    }
    QStringList names;
    for (AnalysisException one : result.exceptions) {
        const auto reason = reasons.constFind(name(one));
        if (reason != reasons.constEnd()) {
            names.append(name(one));
            one.explained = ExplainedBy{*reason, {}, {}};
            told.exceptions.append(one);
        }
    }
    maskSubjects(told);
    for (qsizetype i = 0; i < names.size(); ++i) {
        reasons.insert(names[i], told.exceptions[i].explained->reason);
    }
    for (EarlierExplanation& one : before) {
        one.by.reason = reasons.value(name(one));
        one.subject = maskedName(one.subject);
    }
}

Result<ChangeSet> explainExceptions(const Snapshot& snapshot,
                                    const Audit& audit,
                                    const Checklists& lists,
                                    const AnalysisResult& result,
                                    const QList<ExplanationDraft>& drafts,
                                    const Signature& who)
{
    QMap<QString, PointResult> papers;
    QStringList points;
    qsizetype number = 0;
    for (const ExplanationDraft& draft : drafts) {
        const Result<PointRef> ref = pointFor(draft, audit, lists);
        const Result<QList<ExceptionKey>> keys =
            ref ? named(result, draft.which, [](const AnalysisException&) { return true; })
                : Result<QList<ExceptionKey>>(tl::unexpected(ref.error()));
        if (!keys) {
            return tl::unexpected(keys.error());
        }
        number += keys->size();
        const QString key = toKey(*ref);
        if (!papers.contains(key)) {
            papers.insert(key, paperOf(snapshot, audit.id, *ref));
            points.append(ref->point);
        }
        for (qsizetype from = 0; from < keys->size(); from += mostExplainedAtOnce) {
            const Explanation one{result.kind,
                                  result.inputSha256,
                                  keys->mid(from, mostExplainedAtOnce),
                                  {draft.reason.trimmed(), who.who, who.when}};
            papers[key].notes.append(ReviewNote{who.when, who.who, toText(one)});
        }
    }
    ChangeSet set{{labels::analysisExplain,
                   {audit.code,
                    points.join(QStringLiteral(", ")),
                    QString::number(number),
                    result.inputSha256.left(hashDigits)}},
                  {},
                  {}};
    for (const PointResult& paper : std::as_const(papers)) {
        set.changes.append(changed(snapshot, paper));
    }
    return set;
}

Result<ChangeSet> disputeExplanations(const Snapshot& snapshot,
                                      const Audit& audit,
                                      const AnalysisResult& result,
                                      const QList<ExceptionsOfRow>& which)
{
    const Result<QList<ExceptionKey>> keys = named(
        result, which, [](const AnalysisException& one) { return one.explained.has_value(); });
    if (!keys) {
        return tl::unexpected(keys.error());
    }
    ChangeSet set{
        {labels::analysisDispute,
         {audit.code, QString::number(keys->size()), result.inputSha256.left(hashDigits)}},
        {},
        {}};
    for (const PointResult& paper : snapshot.pointResults) {
        if (paper.audit != audit.id) {
            continue;
        }
        PointResult after = paper;
        after.notes.clear();
        for (const ReviewNote& note : paper.notes) {
            std::optional<Explanation> told = explanationFrom(note);
            const bool concerns =
                told && told->kind == result.kind && told->inputSha256 == result.inputSha256;
            const qsizetype taken = concerns
                                        ? told->exceptions.removeIf([&](const ExceptionKey& key) {
                                              return keys->contains(key);
                                          })
                                        : 0;
            if (taken == 0) {
                after.notes.append(note);
            } else if (!told->exceptions.isEmpty()) {
                after.notes.append(ReviewNote{note.time, note.who, toText(*told)});
            }
        }
        if (after != paper) {
            set.changes.append(changed(snapshot, after));
        }
    }
    return set;
}

} // namespace zt
