// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/analysis.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace zt {

Measure measureOf(qint64 number)
{
    return {number, {}};
}

Measure measureOf(const QString& text)
{
    return {std::nullopt, text};
}

Measure measureOf(const QDate& day)
{
    return {std::nullopt, day.toString(Qt::ISODate)};
}

QString toText(const Measure& measure)
{
    return measure.number ? QString::number(*measure.number) : measure.text;
}

qint64 AnalysisResult::cannotJudge() const
{
    qint64 sum = 0;
    for (const RuleOutcome& outcome : rules) {
        sum += outcome.cannotJudge;
    }
    return sum;
}

qint64 AnalysisResult::exceptionCount() const
{
    qint64 sum = 0;
    for (const RuleOutcome& outcome : rules) {
        sum += outcome.exceptions;
    }
    return sum;
}

qint64 AnalysisResult::explainedCount() const
{
    qint64 sum = 0;
    for (const RuleOutcome& outcome : rules) {
        sum += outcome.explained;
    }
    return sum;
}

AnalysisTally::AnalysisTally(AnalysisKind kind, const EvidenceRuleSet& set, const QDate& at)
{
    m_result.kind = kind;
    m_result.at = at;
    m_result.ruleSet = set.id;
    m_result.ruleSetVersion = set.version;
    m_result.ruleSetSha256 = set.sha256;
    for (const EvidenceRule& rule : set.rules) {
        if (rule.kind == kind) {
            m_result.rules.append({rule});
        }
    }
}

void AnalysisTally::mark(Marks& marks, qint64 unit)
{
    const auto at = static_cast<size_t>(std::max<qint64>(unit, 0));
    if (at >= marks.size()) {
        marks.resize(std::max(at + 1, marks.size() * 2));
    }
    marks[at] = true;
}

void AnalysisTally::note(
    qsizetype rule, qint64 row, const QString& subject, const Ruling& ruling, qint64 unit)
{
    RuleOutcome& outcome = m_result.rules[rule];
    if (ruling.kind == Ruling::Kind::NotConcerned) {
        return;
    }
    if (ruling.kind == Ruling::Kind::CannotJudge) {
        ++outcome.cannotJudge;
        mark(m_open, unit > 0 ? unit : row);
        return;
    }
    ++outcome.tested;
    if (ruling.kind == Ruling::Kind::Holds) {
        return;
    }
    except(rule, {row, subject, {}, ruling.value, ruling.limit, unit, {}, ruling.working});
}

void AnalysisTally::except(qsizetype rule, const AnalysisException& exception)
{
    RuleOutcome& outcome = m_result.rules[rule];
    ++outcome.exceptions;
    mark(m_excepted, exception.unit > 0 ? exception.unit : exception.row);
    if (m_result.exceptions.size() < mostListed) {
        m_result.exceptions.append(exception);
        m_result.exceptions.last().rule = outcome.rule.id;
    } else {
        ++m_result.exceptionsLeftOff;
    }
}

PopulationParts AnalysisTally::parts() const
{
    PopulationParts parts;
    for (size_t unit = 0; unit < std::max(m_excepted.size(), m_open.size()); ++unit) {
        if (unit < m_excepted.size() && m_excepted[unit]) {
            ++parts.exceptions;
        } else if (unit < m_open.size() && m_open[unit]) {
            ++parts.cannotJudge;
        }
    }
    parts.withoutException = m_result.population - parts.exceptions - parts.cannotJudge;
    return parts;
}

AnalysisResult AnalysisTally::finish() &&
{
    QHash<QString, qsizetype> order;
    for (qsizetype i = 0; i < m_result.rules.size(); ++i) {
        order.insert(m_result.rules[i].rule.id, i);
    }
    const auto isBefore = [&order](const AnalysisException& a, const AnalysisException& b) {
        return a.row != b.row ? a.row < b.row : order.value(a.rule) < order.value(b.rule);
    };
    std::stable_sort(m_result.exceptions.begin(), m_result.exceptions.end(), isBefore);
    m_result.parts = parts();
    return std::move(m_result);
}

QString maskedName(const QString& name)
{
    if (name.isEmpty()) {
        return name;
    }
    // Code points, not units: a rare character of a name is never cut in two.
    const QList<uint> points = name.toUcs4();
    const bool plain =
        std::all_of(points.begin(), points.end(), [](uint point) { return point < 0x80; });
    const QChar mark = plain ? QChar(u'*') : QChar(u'○');
    const bool keepsLast = !plain && points.size() > 2;
    QString masked = QString::fromUcs4(reinterpret_cast<const char32_t*>(points.data()), 1);
    masked += QString(points.size() - (keepsLast ? 2 : 1), mark);
    if (keepsLast) {
        const auto last = static_cast<char32_t>(points.last());
        masked += QString::fromUcs4(&last, 1);
    }
    return masked;
}

namespace {

/// By reason: as it stands where names are masked. One reason may name everybody it is given for.
QHash<QString, QString> maskedReasons(const AnalysisResult& result)
{
    QHash<QString, QStringList> named;
    for (const AnalysisException& one : result.exceptions) {
        if (one.explained && !one.subject.isEmpty()) {
            QStringList& names = named[one.explained->reason];
            if (one.explained->reason.contains(one.subject) && !names.contains(one.subject)) {
                names.append(one.subject);
            }
        }
    }
    QHash<QString, QString> reasons;
    for (auto it = named.begin(); it != named.end(); ++it) {
        QStringList& names = it.value();
        std::stable_sort(names.begin(), names.end(), [](const QString& a, const QString& b) {
            return a.size() > b.size(); // "li.dh" before "li"
        });
        QString reason = it.key();
        for (const QString& name : std::as_const(names)) {
            reason.replace(name, maskedName(name));
        }
        reasons.insert(it.key(), reason);
    }
    return reasons;
}

} // namespace

/// Also where the reason of an explanation names whoever it is about.
void maskSubjects(AnalysisResult& result)
{
    const QHash<QString, QString> reasons = maskedReasons(result);
    for (AnalysisException& exception : result.exceptions) {
        if (exception.explained) {
            QString& reason = exception.explained->reason;
            reason = reasons.value(reason, reason);
        }
        if (exception.value.text == exception.subject) { // what was read is the name
            exception.value.text = maskedName(exception.value.text);
        }
        exception.subject = maskedName(exception.subject);
    }
}

} // namespace zt
