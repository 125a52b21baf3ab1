// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/cisalens.h"

#include <QTest>

#include <map>
#include <set>
#include <vector>

namespace zt {

class TestCisaLens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worked_data();
    void worked();
    void everyCombinationOfItems_data();
    void everyCombinationOfItems();
    void anOwnAnswerAlwaysWins();
    void anAnswerBeyondTheStagesIsNone();
    void whatCarriesAndWhatHolds();
    void pillarByItsFunctions();
    void noStageWhileARowIsOpen();
    void capabilitiesAcrossPillars();
    void nothingKnownAtAll();
};

namespace {

using Standing = LensStanding;

const QStringList ids{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};

CisaRow rowOf(const QStringList& items)
{
    CisaRow row;
    row.id = QStringLiteral("R");
    row.items = items;
    return row;
}

/// "I+ III? IV-": level and standing of the items a, b, c: + implemented, - not, ? not assessed,
/// 0 not applicable. A lone "?" is an item of which nothing is known.
LensItems itemsOf(const QString& shorthand)
{
    const QStringList words = shorthand.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QStringList levels{
        QStringLiteral("I"), QStringLiteral("II"), QStringLiteral("III"), QStringLiteral("IV")};
    LensItems items;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const int level = 1 + static_cast<int>(levels.indexOf(words[i].chopped(1)));
        const auto standing = QStringLiteral("?0-+").indexOf(words[i].back());
        if (level > 0) {
            items.insert(ids[i], {level, static_cast<Standing>(standing)});
        }
    }
    return items;
}

qsizetype countOf(const QString& shorthand)
{
    return shorthand.split(QLatin1Char(' '), Qt::SkipEmptyParts).size();
}

/// Stage, or the gap where there is none.
QString said(const LensRow& row)
{
    static const std::map<LensGap, const char*> gaps{{LensGap::None, ""},
                                                     {LensGap::NoItems, "no items"},
                                                     {LensGap::NoneApplicable, "none applies"},
                                                     {LensGap::NotAssessed, "not assessed"},
                                                     {LensGap::OnlyBelow, "below"}};
    return row.suggested ? QString::number(*row.suggested) : QString::fromLatin1(gaps.at(row.gap));
}

} // namespace

void TestCisaLens::worked_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("atMost");
    const auto row = [](const char* items, const char* stage, int atMost) {
        QTest::newRow(items) << QString::fromLatin1(stage) << atMost;
    };
    // one item
    row("I+", "1", 4);
    row("I-", "0", 0);
    row("I?", "not assessed", 4);
    row("I0", "none applies", 4);
    row("III+", "3", 4);
    row("III-", "below", 2);
    row("IV-", "below", 3);
    // authentication: MFA at I, phishing-resistant at II
    row("I+ II+", "2", 4);
    row("I+ II-", "1", 1);
    row("I- II+", "0", 0);
    row("I- II-", "0", 0);
    row("I+ II?", "not assessed", 4);
    row("I- II?", "0", 0);
    row("I? II-", "not assessed", 1);
    row("I0 II+", "2", 4);
    row("I0 II-", "below", 1);
    row("I+ II0", "1", 4);
    row("I0 II0", "none applies", 4);
    // two of one level: both are needed
    row("I+ I-", "0", 0);
    row("I+ I?", "not assessed", 4);
    row("I- I?", "0", 0);
    row("I+ I0", "1", 4);
    // data inventory: leak prevention at I and III, classification at I
    row("I+ III+ I+", "3", 4);
    row("I+ III- I+", "1", 2);
    row("I+ III+ I-", "0", 0);
    row("I+ III? I-", "0", 0);
    row("I+ III? I+", "not assessed", 4);
    row("I? III- I+", "not assessed", 2);
    // an item of which not even the level is known
    row("?", "not assessed", 4);
    row("? II-", "not assessed", 1);
    row("? I-", "0", 0);
    row("", "no items", 4);
}

void TestCisaLens::worked()
{
    QFETCH(const QString, said);
    QFETCH(const int, atMost);
    const QString shorthand = QString::fromLatin1(QTest::currentDataTag());
    const LensRow row =
        lensRow(rowOf(ids.mid(0, countOf(shorthand))), itemsOf(shorthand), std::nullopt);
    QCOMPARE(zt::said(row), said);
    QCOMPARE(row.atMost, atMost);
    QCOMPARE(row.stage, row.suggested);
    QVERIFY(row.basis == (row.suggested ? LensBasis::SuggestedByItems : LensBasis::ToBeAnswered));
}

namespace {

/// One item as the oracle sees it; level 0 where nobody knows.
struct Known
{
    int level = 0;
    Standing standing = Standing::NotAssessed;
};

/// The rule as the header states it, for items that are all assessed: 0…4, or none.
std::optional<int> byTheRule(const std::vector<Known>& items)
{
    for (int level = stageCount; level >= 1; --level) {
        bool all = true;
        bool one = false;
        for (const Known& item : items) {
            if (item.standing == Standing::NotApplicable) {
                continue;
            }
            all = all && (item.level > level || item.standing == Standing::Implemented);
            one = one || item.level == level;
        }
        if (all && one) {
            return level;
        }
    }
    for (const Known& item : items) {
        if (item.level == 1 && item.standing == Standing::NotImplemented) {
            return 0;
        }
    }
    return std::nullopt;
}

/// Everything the rule could say once every item is known and assessed.
void fillGaps(std::vector<Known>& items, size_t from, std::set<std::optional<int>>& said)
{
    if (from == items.size()) {
        said.insert(byTheRule(items));
        return;
    }
    const Known known = items[from];
    for (int level = 1; level <= stageCount; ++level) {
        for (const Standing standing :
             {Standing::NotApplicable, Standing::NotImplemented, Standing::Implemented}) {
            const bool fits =
                (known.level == 0 || known.level == level) &&
                (known.standing == Standing::NotAssessed || known.standing == standing);
            if (fits) {
                items[from] = {level, standing};
                fillGaps(items, from + 1, said);
            }
        }
    }
    items[from] = known;
}

/// The 17 things that can be said of an item: four levels in four standings, or nothing.
Known knownOf(int code)
{
    return code == 16 ? Known{} : Known{1 + code / 4, static_cast<Standing>(code % 4)};
}

} // namespace

void TestCisaLens::everyCombinationOfItems_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("one item") << 1;
    QTest::newRow("two items") << 2;
    QTest::newRow("three items") << 3;
}

/// Suggested is what the rule says however the gaps are filled; where that differs, nothing is.
void TestCisaLens::everyCombinationOfItems()
{
    QFETCH(const int, count);
    int combinations = 1;
    for (int i = 0; i < count; ++i) {
        combinations *= 17;
    }
    int suggestions = 0;
    for (int code = 0; code < combinations; ++code) {
        std::vector<Known> known;
        LensItems items;
        for (int i = 0, rest = code; i < count; ++i, rest /= 17) {
            known.push_back(knownOf(rest % 17));
            if (known.back().level != 0) {
                items.insert(ids[i], {known.back().level, known.back().standing});
            }
        }
        std::set<std::optional<int>> possible;
        fillGaps(known, 0, possible);
        const LensRow row = lensRow(rowOf(ids.mid(0, count)), items, std::nullopt);
        const auto wanted = possible.size() == 1 ? *possible.begin() : std::nullopt;
        QVERIFY2(row.suggested == wanted, qPrintable(QString::number(code)));
        QCOMPARE(row.gap == LensGap::NotAssessed, possible.size() > 1);
        QCOMPARE(row.gap == LensGap::None, wanted.has_value());
        QVERIFY(row.atMost >= possible.rbegin()->value_or(0));
        suggestions += wanted ? 1 : 0;
    }
    QVERIFY(suggestions > 0 && suggestions < combinations);
}

/// Beside every suggestion and every gap; the suggestion stays visible.
void TestCisaLens::anOwnAnswerAlwaysWins()
{
    for (const char* shorthand : {"I+ II+", "I- II+", "I+ II?", "I0 II0", "III-", ""}) {
        const QString text = QString::fromLatin1(shorthand);
        const CisaRow row = rowOf(ids.mid(0, countOf(text)));
        const LensRow alone = lensRow(row, itemsOf(text), std::nullopt);
        for (int own = 0; own <= stageCount; ++own) {
            const LensRow seen = lensRow(row, itemsOf(text), own);
            QVERIFY(seen.basis == LensBasis::OwnAnswer);
            QCOMPARE(seen.stage, std::optional(own));
            QCOMPARE(seen.suggested, alone.suggested);
            QVERIFY(seen.gap == alone.gap);
        }
    }
}

void TestCisaLens::anAnswerBeyondTheStagesIsNone()
{
    for (const int own : {-1, 5, 1000}) {
        const LensRow open = lensRow(rowOf({}), {}, own);
        QVERIFY(open.basis == LensBasis::ToBeAnswered && !open.stage);
        const LensRow suggested =
            lensRow(rowOf(ids.mid(0, 1)), itemsOf(QStringLiteral("II+")), own);
        QVERIFY(suggested.basis == LensBasis::SuggestedByItems);
        QCOMPARE(suggested.stage, std::optional(2));
    }
}

void TestCisaLens::whatCarriesAndWhatHolds()
{
    const auto look = [](const char* shorthand) {
        return lensRow(rowOf(ids), itemsOf(QString::fromLatin1(shorthand)), std::nullopt);
    };
    const LensRow held = look("I+ III- I+");
    QCOMPARE(held.carriedBy, (QStringList{ids[0], ids[2]}));
    QCOMPARE(held.heldBy, QStringList{ids[1]});
    QVERIFY(held.open.isEmpty());
    const LensRow open = look("I? III- IV?");
    QCOMPARE(open.open, QStringList{ids[0]}); // the third is above what holds the row down
    QCOMPARE(open.heldBy, QStringList{ids[1]});
    QVERIFY(open.carriedBy.isEmpty());
    const LensRow full = look("I+ II+ II0");
    QCOMPARE(full.carriedBy, QStringList{ids[1]});
    QVERIFY(full.heldBy.isEmpty() && full.open.isEmpty());
}

namespace {

/// Two pillars: P with functions p1 (item a), p2 (item b), p3 (no item) and a cross-cutting row pv
/// (item c); Q with function q1 (item a) and qv (no item). One capability V.
MaturityModel smallModel()
{
    const auto row = [](const char* id, const char* item, CisaRow::Kind kind) {
        CisaRow value;
        value.id = QString::fromLatin1(id);
        value.pillar = value.id.left(1).toUpper();
        value.kind = kind;
        value.capability = kind == CisaRow::Kind::CrossCutting ? QStringLiteral("V") : QString();
        value.items = QString::fromLatin1(item).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        return value;
    };
    MaturityModel model;
    model.rows = {row("p1", "a", CisaRow::Kind::Function),
                  row("p2", "b", CisaRow::Kind::Function),
                  row("p3", "", CisaRow::Kind::Function),
                  row("pv", "c", CisaRow::Kind::CrossCutting),
                  row("q1", "a", CisaRow::Kind::Function),
                  row("qv", "", CisaRow::Kind::CrossCutting)};
    for (const char* id : {"P", "Q"}) {
        CisaPillar pillar;
        pillar.id = QString::fromLatin1(id);
        model.pillars.append(pillar);
    }
    CisaCapability capability;
    capability.id = QStringLiteral("V");
    model.capabilities.append(capability);
    return model;
}

} // namespace

void TestCisaLens::pillarByItsFunctions()
{
    const CisaLens lens = cisaLens(smallModel(),
                                   itemsOf(QStringLiteral("II+ III+ I-")),
                                   {{QStringLiteral("p3"), 4}, {QStringLiteral("p2"), 1}});
    QCOMPARE(lens.rows.size(), 6);
    QCOMPARE(lens.rows[1].row, QStringLiteral("p2"));
    QCOMPARE(lens.rows[1].stage, std::optional(1));
    QCOMPARE(lens.rows[1].suggested, std::optional(3));
    const LensSummary& p = lens.pillars[0];
    QCOMPARE(p.id, QStringLiteral("P"));
    QCOMPARE(p.stage, std::optional(1)); // pv stands at 0 and is no function
    QCOMPARE(p.lowestKnown, std::optional(1));
    QCOMPARE(p.atStage, (std::array{0, 1, 1, 0, 1}));
    QCOMPARE(p.known(), 3);
    QCOMPARE(p.toBeAnswered, 0);
    QCOMPARE(p.suggested, 1);
    QCOMPARE(p.atLeast(0), 3);
    QCOMPARE(p.atLeast(2), 2);
    QCOMPARE(p.atLeast(4), 1);
    QCOMPARE(p.atLeast(5), 0);
    QCOMPARE(lens.pillars[1].stage, std::optional(2));
    QCOMPARE(lens.pillars[1].suggested, 1);
}

void TestCisaLens::noStageWhileARowIsOpen()
{
    const CisaLens lens = cisaLens(smallModel(), itemsOf(QStringLiteral("II+ III+ I-")), {});
    const LensSummary& p = lens.pillars[0];
    QVERIFY(!p.stage);
    QCOMPARE(p.lowestKnown, std::optional(2));
    QCOMPARE(p.known(), 2);
    QCOMPARE(p.toBeAnswered, 1);
    QCOMPARE(p.atLeast(3), 1);
}

void TestCisaLens::capabilitiesAcrossPillars()
{
    const LensItems items = itemsOf(QStringLiteral("II+ III+ I-"));
    const LensSummary open = cisaLens(smallModel(), items, {}).capabilities.value(0);
    QCOMPARE(open.id, QStringLiteral("V"));
    QVERIFY(!open.stage);
    QCOMPARE(open.atStage, (std::array{1, 0, 0, 0, 0}));
    QCOMPARE(open.toBeAnswered, 1);
    const LensSummary all =
        cisaLens(smallModel(), items, {{QStringLiteral("qv"), 3}}).capabilities.value(0);
    QCOMPARE(all.stage, std::optional(0));
    QCOMPARE(all.known(), 2);
}

void TestCisaLens::nothingKnownAtAll()
{
    const CisaLens lens = cisaLens(smallModel(), {}, {});
    for (const LensRow& row : lens.rows) {
        QVERIFY(row.basis == LensBasis::ToBeAnswered && !row.stage && !row.suggested);
    }
    QVERIFY(!lens.pillars[0].lowestKnown && !lens.pillars[0].stage);
    QCOMPARE(lens.pillars[0].toBeAnswered, 3);
    const CisaLens empty = cisaLens({}, {}, {});
    QVERIFY(empty.rows.isEmpty() && empty.pillars.isEmpty() && empty.capabilities.isEmpty());
}

} // namespace zt

QTEST_GUILESS_MAIN(zt::TestCisaLens)
#include "tst_cisalens.moc"
