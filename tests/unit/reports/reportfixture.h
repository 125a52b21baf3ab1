// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/domain/sensitivity.h"
#include "reports/selectionreport.h"

#include <QTimeZone>

/// A small guideline and an inventory whose answers follow from their number.
namespace zt::reportfixture {

inline Bilingual both(const QString& zh, const QString& en)
{
    return {zh, en};
}

template <class T>
T named(const QString& id, const QString& zh, const QString& en)
{
    T text;
    text.id = id;
    text.name = both(zh + id, en + id);
    text.text = both(zh + id + QStringLiteral("的內容"), QStringLiteral("sentence of ") + en + id);
    text.sources = {{QStringLiteral("DOC"), QStringLiteral("第一節")}};
    return text;
}

inline Guideline guideline()
{
    Guideline g;
    g.id = QStringLiteral("guide");
    g.version = QStringLiteral("1");
    g.sources = {SourceDoc{QStringLiteral("DOC"),
                           both(QStringLiteral("指引"), QStringLiteral("Guideline")),
                           {},
                           {},
                           {},
                           {}}};
    for (int i = 0; i <= static_cast<int>(Aspect::FactReachableFromInternet); ++i) {
        auto fact = named<FactQuestion>(
            key(static_cast<Aspect>(i)), QStringLiteral("事實"), QStringLiteral("Fact "));
        fact.shortName = both(QStringLiteral("事%1").arg(i), QStringLiteral("F%1").arg(i));
        g.facts.append(fact);
    }
    for (int i = 1; i <= 3; ++i) {
        auto domain = named<AdoptionDomain>(
            QStringLiteral("D%1").arg(i), QStringLiteral("場域"), QStringLiteral("Domain "));
        domain.rule.facts = {static_cast<Fact>(i - 1)};
        g.domains.append(domain);
        auto condition = named<ConditionText>(QStringLiteral("HR%1").arg(i),
                                              QStringLiteral("高風險條件"),
                                              QStringLiteral("Risk condition "));
        condition.shortName = both(QStringLiteral("高%1").arg(i), QStringLiteral("R%1").arg(i));
        g.highRisk.append(condition);
    }
    for (int i = 1; i <= 2; ++i) {
        auto condition = named<ConditionText>(QStringLiteral("LI%1").arg(i),
                                              QStringLiteral("低衝擊條件"),
                                              QStringLiteral("Impact condition "));
        condition.shortName = both(QStringLiteral("低%1").arg(i), QStringLiteral("I%1").arg(i));
        g.lowImpact.append(condition);
    }
    for (int i = 0; i < factorCount; ++i) {
        auto factor = named<Factor>(factorId(i), QStringLiteral("因子"), QStringLiteral("Factor "));
        factor.shortName = both(QStringLiteral("因%1").arg(i), QStringLiteral("X%1").arg(i));
        for (int k = 0; k < 3; ++k) {
            factor.levels[static_cast<size_t>(k)] = {
                static_cast<Score>(3 - k),
                both(QStringLiteral("第 %1 級").arg(3 - k), QStringLiteral("grade %1").arg(3 - k))};
        }
        factor.note = both(QStringLiteral("有疑義"), QStringLiteral("odd"));
        g.factors.append(factor);
    }
    return g;
}

inline System system(Clock& clock, int number)
{
    System one;
    one.id = SystemId{clock.newUuid()};
    one.code = QStringLiteral("SYS-%1").arg(number, 3, 10, QLatin1Char('0'));
    one.name = QStringLiteral("系統 %1").arg(number);
    one.ownerUnit = QStringLiteral("單位");
    one.rtoMinutes = number % 5 * 240;
    one.facts.fill(number % 3 == 0 ? Tri::No : Tri::Yes);
    one.conditions.fill(number % 2 == 0 ? Tri::No : Tri::Yes);
    for (int i = 0; i < factorCount; ++i) {
        one.scores[static_cast<size_t>(i)] = static_cast<Score>(1 + (number + i) % 3);
    }
    if (number % 7 == 0) {
        one.facts.fill(Tri::Unknown);
        one.scores[1] = 0;
    }
    one.reasons.insert(Aspect::RiskFactor1, QStringLiteral("理由 %1").arg(number));
    return one;
}

inline Snapshot snapshot(int systems)
{
    SteppedClock clock(QDateTime(QDate(2026, 7, 18), QTime(6, 22), QTimeZone::utc()));
    Snapshot state;
    state.guideline = std::make_shared<const Guideline>(guideline());
    state.packs = {
        PackPin{QStringLiteral("guide"), QStringLiteral("1"), QString(64, QLatin1Char('a')), {}}};
    state.profile.name = QStringLiteral("零信任評估 & 測試");
    state.methodology.instrument = Instrument::Both;
    state.methodology.riskCutoff = 1050;
    state.methodology.impactCutoff = 1100;
    state.methodology.weightPercent[2] = 125;
    state.methodology.reason = QStringLiteral("委員會決議");
    state.trailSeq = 1284;
    state.trailHead = QString(64, QLatin1Char('c'));
    for (int i = 1; i <= systems; ++i) {
        state.systems.append(system(clock, i));
    }
    return state;
}

inline Report report(const Snapshot& state, LanguageCode language)
{
    const Selection selection = select(state.systems, *state.guideline, state.methodology);
    const SelectionReportOptions options{
        language,
        QDateTime(QDate(2026, 7, 18), QTime(6, 22), QTimeZone::utc()),
        QStringLiteral("test 1")};
    const QList<int> shares(state.systems.size(), 9123);
    return buildSelectionReport(state, selection, shares, options);
}

} // namespace zt::reportfixture
