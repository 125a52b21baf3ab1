// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/invariants.h"
#include "snapshottest.h"

#include <QTest>

using namespace zt;
using namespace zt::test;

namespace {

Snapshot twoSystems()
{
    ChunkedList<System> systems;
    systems.append(plainSystem(1));
    systems.append(plainSystem(2));
    return snapshotWith(systems);
}

std::optional<Error> faultOf(const Snapshot& snapshot, const QList<Change>& changes)
{
    const Result<void> result = checkInvariants(snapshot, setOf(changes));
    return result ? std::nullopt : std::optional<Error>(result.error());
}

bool refused(const Snapshot& snapshot, const QList<Change>& changes, ErrorCode code)
{
    const std::optional<Error> fault = faultOf(snapshot, changes);
    return fault && fault->code == code && !fault->args.isEmpty();
}

} // namespace

class TestInvariants : public QObject
{
    Q_OBJECT

private:
    const Snapshot m_two = twoSystems();

    /// Whether an edit of the first system is refused as broken.
    template <class Edit>
    bool breaks(Edit edit) const
    {
        System after = m_two.systems[0];
        edit(after);
        const bool asEdit =
            refused(m_two, {Change{m_two.systems[0], after}}, ErrorCode::InvariantBroken);
        after.id = after.id.isNull() ? after.id : idFor(99);
        const QString codeBefore = m_two.systems[0].code;
        after.code = after.code == codeBefore ? QStringLiteral("NEW") : after.code;
        return asEdit && refused(m_two, {added(after)}, ErrorCode::InvariantBroken);
    }

private Q_SLOTS:

    void acceptsWhatIsRight()
    {
        QVERIFY(!faultOf(m_two, {}));
        QVERIFY(!faultOf(m_two, {added(plainSystem(3))}));
        QVERIFY(!faultOf(m_two, {removed(plainSystem(1))}));
        Random random(1);
        for (int i = 10; i < 200; ++i) {
            QVERIFY(!faultOf(m_two, {added(randomSystem(random, i, 40))}));
        }
        Profile profile = m_two.profile;
        profile.team = QStringList{QStringLiteral("甲"), QStringLiteral("乙")};
        profile.tier = 4;
        QVERIFY(!faultOf(m_two, {Change{m_two.profile, profile}}));
        // A file's first change: profile and methodology come in where only defaults were.
        QVERIFY(!faultOf(Snapshot(),
                         {Change{std::nullopt, profile}, Change{std::nullopt, Methodology()}}));
    }

    void systemsKeepTheirRanges()
    {
        QVERIFY(breaks([](System& s) { s.code = QStringLiteral("  "); }));
        QVERIFY(breaks([](System& s) { s.code = QString(65, QLatin1Char('x')); }));
        QVERIFY(breaks([](System& s) { s.name = QString(501, QLatin1Char('x')); }));
        QVERIFY(breaks([](System& s) { s.ownerUnit = QString(QChar(7)); }));
        QVERIFY(breaks([](System& s) { s.contact = QString(QChar(0xD800)); }));
        QVERIFY(breaks([](System& s) { s.description = QString(20001, QLatin1Char('x')); }));
        QVERIFY(breaks([](System& s) { s.rtoMinutes = -1; }));
        QVERIFY(breaks([](System& s) { s.rtoMinutes = 5'256'001; }));
        QVERIFY(breaks([](System& s) { s.scores[10] = 4; }));
        QVERIFY(breaks([](System& s) { s.facts[7] = static_cast<Tri>(3); }));
        QVERIFY(breaks([](System& s) { s.conditions[3] = static_cast<Tri>(9); }));
        QVERIFY(breaks([](System& s) { s.cloudModel = static_cast<CloudModel>(4); }));
        QVERIFY(breaks([](System& s) { s.reasons.insert(Aspect::Rto, QString()); }));
        QVERIFY(breaks([](System& s) { s.reasons.insert(Aspect::Rto, QString(QChar(0))); }));
        QVERIFY(breaks(
            [](System& s) { s.reasons.insert(static_cast<Aspect>(25), QStringLiteral("x")); }));
        System nameless = plainSystem(3);
        nameless.id = {};
        QVERIFY(refused(m_two, {added(nameless)}, ErrorCode::InvariantBroken));
    }

    void codesAreUnique()
    {
        System twin = plainSystem(3);
        twin.code = plainSystem(1).code;
        QVERIFY(refused(m_two, {added(twin)}, ErrorCode::DuplicateCode));
        QVERIFY(!faultOf(m_two, {removed(plainSystem(1)), added(twin)}));
        QVERIFY(!faultOf(m_two, {added(twin), removed(plainSystem(1))}));
        System third = plainSystem(4);
        third.code = QStringLiteral("same");
        System fourth = plainSystem(5);
        fourth.code = third.code;
        QVERIFY(refused(m_two, {added(third), added(fourth)}, ErrorCode::DuplicateCode));
        QVERIFY(!faultOf(m_two, {added(third), removed(third), added(fourth)}));
        System renamed = plainSystem(1);
        renamed.code = plainSystem(2).code;
        QVERIFY(refused(m_two, {Change{plainSystem(1), renamed}}, ErrorCode::DuplicateCode));
        System swapped = plainSystem(2);
        swapped.code = plainSystem(1).code;
        QVERIFY(
            !faultOf(m_two, {Change{plainSystem(1), renamed}, Change{plainSystem(2), swapped}}));
        // Case counts, as it does in the inventories of the institutions.
        System lower = plainSystem(3);
        lower.code = plainSystem(1).code.toLower();
        QVERIFY(!faultOf(m_two, {added(lower)}));
    }

    void beforeSidesAreThePresent()
    {
        System changed = plainSystem(1);
        changed.scores[0] = 3;
        QVERIFY(refused(m_two, {Change{changed, plainSystem(1)}}, ErrorCode::StaleChange));
        QVERIFY(refused(m_two, {added(plainSystem(1))}, ErrorCode::StaleChange));
        QVERIFY(refused(m_two, {removed(plainSystem(7))}, ErrorCode::StaleChange));
        // Within one set each change builds on the one before.
        System again = changed;
        again.scores[0] = 1;
        QVERIFY(!faultOf(m_two, {Change{plainSystem(1), changed}, Change{changed, again}}));
        QVERIFY(refused(m_two,
                        {Change{plainSystem(1), changed}, Change{plainSystem(1), again}},
                        ErrorCode::StaleChange));
    }

    void sidesBelongTogether()
    {
        QVERIFY(refused(m_two, {Change{}}, ErrorCode::InvariantBroken));
        QVERIFY(
            refused(m_two, {Change{plainSystem(1), plainSystem(2)}}, ErrorCode::InvariantBroken));
        QVERIFY(refused(m_two, {Change{plainSystem(1), Profile()}}, ErrorCode::InvariantBroken));
    }

    void theProfileKeepsItsNameAndCannotGo()
    {
        Profile unnamed = m_two.profile;
        unnamed.name = QStringLiteral(" ");
        QVERIFY(refused(m_two, {Change{m_two.profile, unnamed}}, ErrorCode::InvariantBroken));
        QVERIFY(refused(m_two, {Change{m_two.profile, std::nullopt}}, ErrorCode::InvariantBroken));
        Profile tier = m_two.profile;
        tier.tier = 5;
        QVERIFY(refused(m_two, {Change{m_two.profile, tier}}, ErrorCode::InvariantBroken));
        for (const Sector other : {Sector::Banking, Sector::Insurance}) {
            Profile bank = m_two.profile;
            bank.sector = other;
            QVERIFY(!faultOf(m_two, {Change{m_two.profile, bank}}));
            bank.tier = 1; // tiers are of securities firms
            QVERIFY(refused(m_two, {Change{m_two.profile, bank}}, ErrorCode::InvariantBroken));
        }
        Profile sector = m_two.profile;
        sector.sector = static_cast<Sector>(4);
        QVERIFY(refused(m_two, {Change{m_two.profile, sector}}, ErrorCode::InvariantBroken));
        Profile team = m_two.profile;
        team.team = QStringList{QString()};
        QVERIFY(refused(m_two, {Change{m_two.profile, team}}, ErrorCode::InvariantBroken));
    }

    void choicesTheSourcesLeaveOpenNeedAReason()
    {
        const Methodology plain;
        QVERIFY(!faultOf(m_two, {Change{plain, plain}}));
        Methodology trials = plain;
        trials.trials = 5;
        QVERIFY(!faultOf(m_two, {Change{plain, trials}}));
        QList<Methodology> choices(5, plain);
        choices[0].instrument = Instrument::Totals;
        choices[1].riskCutoff = 0;
        choices[2].impactCutoff = 900;
        choices[3].weightPercent[10] = 99;
        choices[4].rtoMinutesGreaterThan = 240;
        for (Methodology choice : std::as_const(choices)) {
            QVERIFY(refused(m_two, {Change{plain, choice}}, ErrorCode::ReasonRequired));
            choice.reason = QStringLiteral(" \n");
            QVERIFY(refused(m_two, {Change{plain, choice}}, ErrorCode::ReasonRequired));
            choice.reason = QStringLiteral("董事會決議");
            QVERIFY(!faultOf(m_two, {Change{plain, choice}}));
            // Undo leads back to a value that needs none.
            Snapshot chosen = m_two;
            chosen.methodology = choice;
            QVERIFY(!faultOf(chosen, {Change{choice, plain}}));
        }
        // The guideline's own limit is no choice, whatever it is.
        Guideline other = guideline();
        other.rtoMinutesGreaterThan = 240;
        Snapshot snapshot = m_two;
        snapshot.guideline = std::make_shared<const Guideline>(other);
        QVERIFY(!faultOf(snapshot, {Change{plain, choices.at(4)}}));
    }

    void methodologyKeepsItsRanges()
    {
        const auto breaksWith = [&](auto edit) {
            Methodology method;
            method.reason = QStringLiteral("because");
            edit(method);
            return refused(m_two, {Change{Methodology(), method}}, ErrorCode::InvariantBroken);
        };
        QVERIFY(breaksWith([](Methodology& m) { m.weightPercent[0] = -1; }));
        QVERIFY(breaksWith([](Methodology& m) { m.weightPercent[10] = 1001; }));
        QVERIFY(breaksWith([](Methodology& m) { m.riskCutoff = -1; }));
        QVERIFY(breaksWith([](Methodology& m) { m.impactCutoff = 1'000'001; }));
        QVERIFY(breaksWith([](Methodology& m) { m.rtoMinutesGreaterThan = -1; }));
        QVERIFY(breaksWith([](Methodology& m) { m.trials = 0; }));
        QVERIFY(breaksWith([](Methodology& m) { m.trials = 100'001; }));
        QVERIFY(breaksWith([](Methodology& m) { m.factorShiftPermille = 1001; }));
        QVERIFY(breaksWith([](Methodology& m) { m.weightSpreadPercent = 101; }));
        QVERIFY(breaksWith([](Methodology& m) { m.instrument = static_cast<Instrument>(3); }));
        QVERIFY(breaksWith([](Methodology& m) { m.reason = QString(QChar(1)); }));
    }

    void packsAndAdoptionsToo()
    {
        const QString hash(64, QLatin1Char('a'));
        const auto pin = [](const char* id, const char* version, const QString& sha) {
            return Change{std::nullopt,
                          PackPin{QString::fromLatin1(id), QString::fromLatin1(version), sha, "x"}};
        };
        QVERIFY(!faultOf(m_two, {pin("p", "1", hash)}));
        QVERIFY(refused(m_two, {pin("", "1", hash)}, ErrorCode::InvariantBroken));
        QVERIFY(refused(m_two, {pin("p", "", hash)}, ErrorCode::InvariantBroken));
        QVERIFY(refused(m_two, {pin("p", "1", hash.toUpper())}, ErrorCode::InvariantBroken));
        QVERIFY(refused(m_two, {pin("p", "1", hash.mid(1))}, ErrorCode::InvariantBroken));
        const auto adopt = [](const QStringList& codes, const QString& reason) {
            return Change{std::nullopt, Adoption{codes, reason}};
        };
        QVERIFY(!faultOf(m_two, {adopt({QStringLiteral("A")}, QString())}));
        QVERIFY(refused(m_two, {adopt({QString()}, QString())}, ErrorCode::InvariantBroken));
        QVERIFY(refused(m_two, {adopt({}, QString(QChar(2)))}, ErrorCode::InvariantBroken));
    }

    // What passes the check can be applied, and what is applied keeps codes unique.
    void whatPassesCanBeApplied()
    {
        Random random(3);
        Snapshot now = m_two;
        int passed = 0;
        for (int round = 0; round < 2000; ++round) {
            System system = randomSystem(random, pick(random, 12), 10);
            system.code = QStringLiteral("C%1").arg(pick(random, 12));
            Change change = added(system);
            if (const System* there = now.system(system.id)) {
                change.before = *there;
            }
            if (change.before && pick(random, 4) == 0) {
                change.after.reset();
            }
            const ChangeSet set = setOf({change});
            if (checkInvariants(now, set)) {
                now = applied(now, set).value();
                QVERIFY(indexesFit(now));
                ++passed;
            }
        }
        QVERIFY(passed > 300);
    }
};

QTEST_APPLESS_MAIN(TestInvariants)
#include "tst_invariants.moc"
