// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/domain/sensitivity.h"
#include "reports/maturityreport.h"
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
        state.indexById.insert(state.systems[i - 1].id, i - 1);
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

/// Two pillars of five items each (levels I I II III IV), and answers that follow from the numbers.
/// An item of the second pillar is removed for every system in a SaaS cloud.
inline Snapshot maturitySnapshot(int systems)
{
    Snapshot state = snapshot(systems);
    Guideline g = guideline();
    const QStringList levels{
        QStringLiteral("I"), QStringLiteral("II"), QStringLiteral("III"), QStringLiteral("IV")};
    for (int i = 0; i < 4; ++i) {
        auto level = named<Level>(levels[i], QStringLiteral("等級"), QStringLiteral("Level "));
        level.order = i + 1;
        g.levels.append(level);
    }
    for (int p = 1; p <= 2; ++p) {
        g.pillars.append(named<Pillar>(
            QStringLiteral("P%1").arg(p), QStringLiteral("支柱"), QStringLiteral("Pillar ")));
        for (int i = 1; i <= 5; ++i) {
            auto item = named<GuidelineItem>(QStringLiteral("%1-%2").arg(p).arg(i),
                                             QStringLiteral("項次"),
                                             QStringLiteral("Item "));
            item.pillar = QStringLiteral("P%1").arg(p);
            item.level = levels[std::max(0, i - 2)];
            item.capability =
                both(QStringLiteral("能力%1").arg(i), QStringLiteral("Capability %1").arg(i));
            g.items.append(item);
        }
    }
    CloudRow row;
    row.item = QStringLiteral("2-2");
    row.iaas = row.paas = Tri::Yes;
    row.saas = Tri::No;
    row.stated = true;
    g.cloudMatrix.append(row);
    state.guideline = std::make_shared<const Guideline>(g);

    Evidence policy;
    policy.id = EvidenceId{QUuid(QStringLiteral("{0198c1a0-0000-7000-8000-000000000001}"))};
    policy.name = QStringLiteral("=政策.pdf");
    policy.sha256 = QString(64, QLatin1Char('e'));
    policy.size = 200000000;
    policy.validFrom = QDate(2026, 1, 1);
    policy.validTo = QDate(2026, 12, 31);
    policy.addedAt = QDateTime(QDate(2026, 7, 1), QTime(1, 2), QTimeZone::utc());
    state.evidence.insert(policy.id.toString(), policy);

    for (int n = 0; n < systems; ++n) {
        const System& system = state.systems[n];
        for (int i = 0; i < g.items.size() && n % 4 != 3; ++i) {
            ItemAnswer answer;
            answer.scope = Scope::system(system.id);
            answer.item = g.items[i].id;
            // Systems 0, 4, 8 … are far along; the others fall off at different items.
            const int number = n % 4 == 0 ? (i % 5 == 4 ? 2 : 4) : (n * 7 + i * 3) % 6;
            answer.status = static_cast<ItemStatus>(number);
            answer.sharePercent = answer.status == ItemStatus::Partial ? 10 + i : 0;
            answer.note = QStringLiteral("=說明 %1").arg(i);
            if (answer.status == ItemStatus::Implemented) {
                answer.evidence = {policy.id};
                answer.assessedOn = QDate(2026, 7, 1);
            }
            if (answer.status != ItemStatus::NotAssessed) {
                state.answers.set(answer);
            }
        }
    }
    PillarTarget target;
    target.pillar = QStringLiteral("P1");
    target.order = 3;
    target.due = QDate(2027, 6, 30);
    state.targets.insert(toKey(target.ref()), target);
    ImprovementAction action;
    action.id = ActionId{QUuid(QStringLiteral("{0198c1a0-0000-7000-8000-000000000002}"))};
    action.code = QStringLiteral("A-1");
    action.title = QStringLiteral("導入實體載具");
    action.costOnce = 1500000;
    action.costYearly = 200000;
    action.start = QDate(2026, 8, 1);
    action.due = QDate(2026, 12, 31);
    action.closes = {ItemRef{Scope::institution(), QStringLiteral("1-5")}};
    state.actions.insert(action.id.toString(), action);
    state.maturityMethod.rollup = Rollup::Share;
    state.maturityMethod.sharePercent = 30;
    state.maturityMethod.reason = QStringLiteral("委員會決議");
    return state;
}

inline Report maturityReport(const Snapshot& state, LanguageCode language)
{
    return buildMaturityReport(state,
                               {language,
                                QDateTime(QDate(2026, 7, 18), QTime(6, 22), QTimeZone::utc()),
                                QStringLiteral("test 1")});
}

} // namespace zt::reportfixture
