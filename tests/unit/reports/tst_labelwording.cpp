// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/analysislabels.h"
#include "model/domain/labels.h"
#include "model/domain/upgradelabels.h"
#include "reports/wording.h"
#include "tests/unit/reports/reportfixture.h"
#include "tests/unit/reports/wordcheck.h"

#include <QJsonArray>
#include <QTest>

#include <tuple>

using namespace zt;
using namespace wordcheck;

namespace {

using Words = QStringList;

/// A label, and what a reader must find in it, in English.
struct Told
{
    QLatin1String code;
    const char* args;  ///< between bars
    const char* shown; ///< the same
};

Words parted(const char* text)
{
    const QString all = QString::fromUtf8(text);
    return all.isEmpty() ? Words() : all.split(u'|');
}

QString labelled(QLatin1String code, const Words& args, const Language& language)
{
    static const Snapshot state = reportfixture::maturitySnapshot(1);
    return labelText({QString(code), args}, *state.guideline, language);
}

QString undone(QLatin1String code, const Words& args)
{
    return labelled(labels::undo, Words{QStringLiteral("5"), QString(code)} + args, en());
}

const Told everyLabel[] = {
    {labels::documentCreate, "Alpha", "Alpha"},
    {labels::scrub, "12|0123456789abcdef", "12|0123456789ab"},
    {labels::salvage, "0|a.zta", "a.zta"},
    {labels::salvage, "3|a.zta", "a.zta|3 losses"},
    {labels::import, "a.xlsx|0|4", "a.xlsx|4 updated"},
    {labels::import, "a.xlsx|5|4", "a.xlsx|4 updated|5 added"},
    {labels::systemAdd, "SYS-1|Mail", "SYS-1|Mail"},
    {labels::systemRemove, "SYS-1|Mail", "SYS-1|Mail"},
    {labels::systemsRemove, "12", "12"},
    {labels::systemEdit, "SYS-1|contact", "Contact"},
    {labels::systemEdit, "SYS-1|code|name|contact|RF1|description", "System code|5 fields"},
    {labels::systemReason, "SYS-1|RF2", "score|X1"},
    {labels::systemReason, "SYS-1|HR1", "answer|R1"},
    {labels::systemAnswer, "SYS-1|cloud_model||saas", "Unknown → SaaS"},
    {labels::systemScore, "SYS-1|RF1|0|3", "Not scored → 3"},
    {labels::systemsPaste, "1", "1 cell"},
    {labels::systemsPaste, "12", "12 cells"},
    {labels::profileEdit, "", "profile"},
    {labels::methodologyApply, "1300|850|480|totals", "risk ≥ 13|impact ≤ 8.5|RTO > 8 h"},
    {labels::methodologyApply, "|||conditions", "Conditions decide"},
    {labels::selectionAdopt, "1|SYS-1", "1 system (SYS-1)"},
    {labels::selectionAdopt, "4|S1|S2|S3|S4", "4 systems (S1, S2, S3…)"},
    {labels::selectionAdopt, "0", "0 systems"},
    {labels::packPin, "zt|2", "zt|2"},
    {labels::packRemove, "zt|2", "zt|2"},
    {labels::packUpgrade, "zt|1|2", "zt|1 → 2"},
    {labels::returnTo, "1240", "#1,240"},
    {labels::answerStatus, "D1|1-2|planned|partial 60", "Domain D1|1-2|Planned →|60%"},
    {labels::answerEdit, "|1-2|note|assessor", "Whole institution|1-2|How it is done|Assessor"},
    {labels::answersEdit, "14", "14"},
    {labels::lensAnswer, "|ID-1|3", "ID-1|Advanced"},
    {labels::lensAnswer, "|ID-1|", "ID-1|withdrawn"},
    {labels::evidenceAdd, "a.pdf", "a.pdf"},
    {labels::evidenceDetach, "a.pdf", "a.pdf"},
    {labels::evidenceRemove, "a.pdf", "a.pdf"},
    {labels::evidenceEdit, "a.pdf|valid_from|address", "a.pdf|Valid from|Address"},
    {labels::pointAdd, "Start|1284", "Start|#1,284"},
    {labels::pointRemove, "Start", "Start"},
    {labels::maturityMethod, "weighted|75", "75%"},
    {labels::actionAdd, "A-1|Tokens", "A-1|Tokens"},
    {labels::actionsAdd, "7", "7"},
    {labels::actionEdit, "A-1|person|cost_once", "A-1|Person|One-off cost"},
    {labels::actionMove, "A-1|3", "A-1|later by 3"},
    {labels::actionMove, "A-1|-2", "A-1|earlier by 2"},
    {labels::actionRemove, "A-1|Tokens", "A-1|Tokens"},
    {labels::targetSet, "|P1|3|2027-06-30", "Pillar P1|III|2027-06-30"},
    {labels::targetSet, "D2|P9|2|", "Domain D2|P9|II"},
    {labels::targetClear, "D9|P1", "D9|Pillar P1"},
    {labels::roadmapApply, "4|1|2500000", "4 approved|1 withdrawn|2,500,000"},
    {labels::roadmapApply, "4|1|", "4 approved|1 withdrawn"},
    {labels::auditNew, "Q-1|own|twse", "Q-1|own, twse"},
    {labels::auditEdit, "Q-1|tier", "Q-1"},
    {labels::auditResult, "Q-1|A-1||not", "Q-1|A-1|Not checked → Does not conform"},
    {labels::auditPaper, "Q-1|A-1|notes", "Q-1|A-1"},
    {labels::auditPapers, "Q-1|14", "Q-1|14"},
    {labels::auditAnswers, "Q-1|9", "Q-1|9"},
    {labels::auditReady, "Q-1|A-1|A-2", "Q-1|A-1, A-2"},
    {labels::auditReturn, "Q-1|A-1", "Q-1|A-1"},
    {labels::auditAccept, "Q-1|A-1|A-2|A-3|A-4", "Q-1|A-1, A-2, A-3|4 in all"},
    {labels::auditNote, "Q-1|A-1", "Q-1|A-1"},
    {labels::auditLook, "Q-1|A-1", "Q-1|A-1"},
    {labels::auditUpgrade, "Q-1|own|1|2|33|4", "Q-1|own|version 1 to 2|33|4"},
    {labels::analysisFile, "Q-1|A-1|log.csv|", "Q-1|A-1|log.csv"},
    {labels::analysisFile, "Q-1|A-1|log.csv|F-1", "Q-1|A-1|log.csv|F-1"},
    {labels::analysisTake, "log.csv|1-1|1-2", "log.csv|1-1, 1-2"},
    {labels::analysisExplain, "Q-1|A-1|6|abc", "Q-1|A-1|6"},
    {labels::analysisDispute, "Q-1|6|abc", "Q-1|6"},
    {labels::findingAdd, "F-1|Q-1", "F-1|Q-1"},
    {labels::findingEdit, "F-1|due", "F-1"},
    {labels::findingTrack, "F-1", "F-1"},
    {labels::findingTest, "F-1|passed", "F-1|passed"},
    {labels::findingTest, "F-1|failed", "F-1|failed"},
    {labels::findingClose, "F-1|Wang", "F-1|Wang"},
    {labels::sampleDraw, "S-1|Q-1|25", "S-1|Q-1|25"},
    {labels::sampleCheck, "S-1|9", "S-1|9"},
    {labels::sampleEdit, "S-1|conclusion", "S-1"},
    {labels::sampleRemove, "S-1", "S-1"},
    {labels::incidentNew, "N-1|Outage", "N-1|Outage"},
    {labels::incidentEdit, "N-1|level", "N-1"},
    {labels::incidentLine, "N-1|noticed", "N-1|Noticed"},
    {labels::incidentLineEdit, "N-1|restored|at", "N-1|Back to normal"},
    {labels::incidentLineRemove, "N-1|complaint", "N-1|Complaint"},
    {labels::incidentAction, "N-1", "N-1"},
    {labels::incidentFinding, "N-1|F-2", "N-1|F-2"},
    {labels::incidentClose, "N-1|Wang", "N-1|Wang"},
    {labels::incidentReopen, "N-1", "N-1"},
    {labels::exhibitAdd, "N-1|E-1|Disk", "N-1|E-1|Disk"},
    {labels::exhibitEdit, "N-1|E-1|backed_up", "N-1|E-1"},
    {labels::exhibitCustody, "N-1|E-1|sealed", "N-1|E-1|Sealed"},
    {labels::simulationSeal, "R-1|52|7|abc", "R-1|7 of 52"},
    {labels::signOffAdd, "S-01|president|audit||CN=x", "S-01|audit"},
    {labels::signOffAdd, "S-01|president|report|a.pdf|CN=x", "S-01|a.pdf"},
    {labels::signOffTimeStamp, "S-01|ciso", "S-01"},
    {labels::signOffWithdraw, "S-01|ciso", "S-01"},
};

} // namespace

class LabelWordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    /// Each kind of entry says what was done to what, and no two kinds say the same.
    void everyEntryOfTheTrail()
    {
        for (const Language* language : {&zh(), &en()}) {
            const bool english = language->code() == LanguageCode::En;
            QStringList seen;
            for (const Told& one : everyLabel) {
                const QString text = labelled(one.code, parted(one.args), *language);
                QVERIFY2(hasChinese(text) != english, qPrintable(text));
                QVERIFY2(!hasOpenPlace(text) && !text.startsWith(one.code), qPrintable(text));
                QVERIFY2(!seen.contains(text), qPrintable(text));
                seen.append(text);
                for (const QString& part : english ? parted(one.shown) : Words()) {
                    QVERIFY2(text.contains(part), qPrintable(text + u' ' + part));
                }
            }
        }
    }

    /// What a person wrote stands there as written, also where it looks like a place to fill.
    void wordsOfPersonsStayAsTheyAre()
    {
        const QString hostile = QStringLiteral("%2 <b>%1</b>");
        for (const QLatin1String code : {labels::documentCreate,
                                         labels::evidenceRemove,
                                         labels::pointRemove,
                                         labels::findingTrack,
                                         labels::incidentAction}) {
            QVERIFY(labelled(code, {hostile, QStringLiteral("x")}, en()).contains(hostile));
        }
    }

    /// An undo tells the way back; a redo the way there.
    void takenBack()
    {
        const Words result{QStringLiteral("Q-1"),
                           QStringLiteral("A-1"),
                           QStringLiteral("partly"),
                           QStringLiteral("conform")};
        QCOMPARE(undone(labels::auditResult, result).simplified(),
                 QStringLiteral("Undo #5: Audit Q-1 A-1 Conforms → Partly conforms"));
        const Words drawn{QStringLiteral("S-1"), QStringLiteral("Q-1"), QStringLiteral("25")};
        QVERIFY(undone(labels::sampleDraw, drawn).contains(QStringLiteral("taken back")));
        QVERIFY(undone(labels::sampleRemove, drawn).contains(QStringLiteral("put back")));
        const Words moved{QStringLiteral("A-1"), QStringLiteral("3")};
        QVERIFY(undone(labels::actionMove, moved).contains(QStringLiteral("earlier by 3")));
        const Words answered{QStringLiteral("SYS-1"),
                             QStringLiteral("HR1"),
                             QStringLiteral("no"),
                             QStringLiteral("yes")};
        QVERIFY(undone(labels::systemAnswer, answered).contains(QStringLiteral("Yes → No")));
        const Words twice = Words{QStringLiteral("6"),
                                  QString(labels::undo),
                                  QStringLiteral("5"),
                                  QString(labels::systemAnswer)} +
                            answered;
        QVERIFY(labelled(labels::undo, twice, en()).contains(QStringLiteral("No → Yes")));
        QVERIFY(labelled(labels::redo, twice.mid(2), en()).contains(QStringLiteral("No → Yes")));
        QVERIFY(labelled(labels::revert, twice.mid(2), en()).startsWith(QStringLiteral("Revert")));
        QCOMPARE(labelled(labels::undo, {QStringLiteral("5")}, en()), QStringLiteral("Undo #5"));
        QCOMPARE(labelled(labels::redo, {}, en()), QStringLiteral("Redo"));
        QVERIFY(labelled(labels::undo, twice.mid(3), en()).startsWith(QStringLiteral("Undo: ")));
    }

    /// Written by a later program: what is not understood is shown as it is, and nothing is lost.
    void unknownWords()
    {
        for (const char* code : {"answer.new",
                                 "answers.new",
                                 "evidence.new",
                                 "point.new",
                                 "system.new",
                                 "audit.new2",
                                 "incident.new2",
                                 "x"}) {
            const QLatin1String unknown(code);
            QCOMPARE(labelled(unknown, {QStringLiteral("a"), QStringLiteral("b")}, zh()),
                     QString(unknown) + QStringLiteral(" a b"));
        }
        const Words later{QStringLiteral("SYS-1"),
                          QStringLiteral("later_aspect"),
                          QStringLiteral("one"),
                          QStringLiteral("two")};
        QVERIFY(labelled(labels::systemAnswer, later, en()).contains(QStringLiteral("one → two")));
        QVERIFY(
            labelled(labels::systemReason, later, en()).contains(QStringLiteral("later_aspect")));
        QVERIFY(labelled(labels::answerStatus, later, en()).contains(QStringLiteral("one → two")));
    }

    /// Every combination of kind and outcome reads differently; a sign says which way.
    void explanations()
    {
        using Kind = ExplainLine::Kind;
        const QList<std::tuple<Kind, QString, Words>> lines{
            {Kind::Domain, QStringLiteral("D1"), {}},
            {Kind::HighRisk, QStringLiteral("HR2"), {}},
            {Kind::LowImpact, QStringLiteral("LI1"), {}},
            {Kind::LowImpact,
             QStringLiteral("LI2"),
             {QStringLiteral("720"), QStringLiteral("480")}},
            {Kind::RiskTotal, {}, {QStringLiteral("16"), QStringLiteral("13")}},
            {Kind::ImpactTotal, {}, {QStringLiteral("7"), QStringLiteral("8")}}};
        const Guideline guideline = reportfixture::guideline();
        for (const Language* language : {&zh(), &en()}) {
            QStringList seen;
            for (const auto& [kind, id, args] : lines) {
                for (const Tri holds : {Tri::Yes, Tri::No, Tri::Unknown}) {
                    ExplainLine line;
                    line.kind = kind;
                    line.id = id;
                    line.args = args;
                    line.holds = holds;
                    const ExplainText text = explainText(line, guideline, *language);
                    QVERIFY2(!seen.contains(text.sentence), qPrintable(text.sentence));
                    QVERIFY2(!hasOpenPlace(text.sentence + text.remark), qPrintable(text.sentence));
                    QVERIFY(!text.remark.isEmpty());
                    QCOMPARE(hasChinese(text.sentence), language->code() == LanguageCode::ZhTw);
                    seen.append(text.sentence);
                }
            }
        }
    }

    void signsOfTotals()
    {
        const Guideline guideline = reportfixture::guideline();
        const auto text = [&](ExplainLine::Kind kind, Tri holds, const Words& args) {
            ExplainLine line;
            line.kind = kind;
            line.holds = holds;
            line.args = args;
            return explainText(line, guideline, en()).sentence;
        };
        const Words args{QStringLiteral("16"), QStringLiteral("13")};
        using Kind = ExplainLine::Kind;
        QCOMPARE(text(Kind::RiskTotal, Tri::Yes, args), QStringLiteral("Risk 16 ≥ 13"));
        QCOMPARE(text(Kind::RiskTotal, Tri::No, args), QStringLiteral("Risk 16 < 13"));
        QCOMPARE(text(Kind::RiskTotal, Tri::Unknown, args), QStringLiteral("Risk 16 ? 13"));
        QCOMPARE(text(Kind::ImpactTotal, Tri::Yes, args), QStringLiteral("Impact 16 ≤ 13"));
        QCOMPARE(text(Kind::ImpactTotal, Tri::No, args), QStringLiteral("Impact 16 > 13"));
        for (const Kind kind : {Kind::RiskTotal, Kind::ImpactTotal}) {
            const QString open = text(kind, Tri::Unknown, args.mid(0, 1));
            QVERIFY(open.endsWith(QStringLiteral("total 16"))); // no cut-off to hold it against
        }
        ExplainLine outcome;
        outcome.id = toKey(SelectionClass::NotHighRisk);
        QCOMPARE(explainText(outcome, guideline, en()).sentence,
                 groupText(SelectionClass::NotHighRisk, en()));
        outcome.id = QStringLiteral("later_class");
        QCOMPARE(explainText(outcome, guideline, en()).sentence, outcome.id);
        ExplainLine domain;
        domain.kind = Kind::Domain;
        domain.id = QStringLiteral("D9"); // of another guideline
        domain.holds = Tri::Yes;
        domain.facts = {Aspect::FactCloudServiceInUse};
        QCOMPARE(explainText(domain, guideline, en()).sentence, QStringLiteral("D9 applies"));
        QCOMPARE(explainText(domain, guideline, en()).remark, QStringLiteral("1 fact"));
    }

    void reasons()
    {
        const Guideline guideline = reportfixture::guideline();
        Methodology method;
        method.rtoMinutesGreaterThan = 480;
        const auto text = [&](const char* id) {
            return reasonText(QString::fromLatin1(id), guideline, method, en());
        };
        QCOMPARE(text("HR1"), QStringLiteral("Risk condition HR1"));
        QCOMPARE(text("LI2"), QStringLiteral("RTO > 8 h"));
        QCOMPARE(text("RT"), QStringLiteral("Risk total at or above the cut-off"));
        QCOMPARE(text("IT"), QStringLiteral("Impact total at or below the cut-off"));
        QCOMPARE(text("XX"), QStringLiteral("XX"));
        method.riskCutoff = 1350;
        method.impactCutoff = 800;
        QCOMPARE(text("RT"), QStringLiteral("Risk total ≥ 13.5"));
        QCOMPARE(text("IT"), QStringLiteral("Impact total ≤ 8"));
    }

    /// Each question is answered by its own place in a system and by no other.
    void answersOfSystems()
    {
        const auto only = [](const System& system, Aspect asked, const QString& expected) {
            for (int i = 0; i < aspectCount; ++i) {
                const auto aspect = static_cast<Aspect>(i);
                const QString text = answerText(system, aspect, en());
                const QString none = aspect >= Aspect::RiskFactor1 ? QStringLiteral("Not scored")
                                                                   : QStringLiteral("Unknown");
                if (text != (aspect == asked ? expected : none)) {
                    return key(aspect) + u' ' + text;
                }
            }
            return QString();
        };
        for (int i = 0; i < factCount; ++i) {
            System system;
            system.facts[static_cast<size_t>(i)] = Tri::No;
            QCOMPARE(only(system, aspectOf(static_cast<Fact>(i)), QStringLiteral("No")), QString());
        }
        for (int i = 0; i < conditionCount; ++i) {
            System system;
            system.conditions[static_cast<size_t>(i)] = Tri::Yes;
            QCOMPARE(only(system, aspectOf(static_cast<Condition>(i)), QStringLiteral("Yes")),
                     QString());
        }
        for (int i = 0; i < factorCount; ++i) {
            System system;
            system.scores[static_cast<size_t>(i)] = 2;
            QCOMPARE(only(system, aspectOfFactor(i), QStringLiteral("2")), QString());
        }
        System system;
        system.cloudModel = CloudModel::Saas;
        QCOMPARE(only(system, Aspect::FactCloudModel, QStringLiteral("SaaS")), QString());
        system.cloudModel = CloudModel::Unknown;
        system.rtoMinutes = 0;
        QCOMPARE(only(system, Aspect::Rto, QStringLiteral("0 min")), QString());
    }

    void valuesOfKeys()
    {
        const auto text = [](Aspect aspect, const char* value) {
            return aspectValueOfKey(aspect, QString::fromLatin1(value), en());
        };
        QCOMPARE(text(Aspect::Rto, "<=480"), QStringLiteral("≤ 8 h"));
        QCOMPARE(text(Aspect::Rto, ">480"), QStringLiteral("> 8 h"));
        QCOMPARE(text(Aspect::Rto, "30"), QStringLiteral("30 min"));
        QCOMPARE(text(Aspect::Rto, ""), QStringLiteral("Unknown"));
        QCOMPARE(text(Aspect::RiskFactor3, ""), QStringLiteral("Not scored"));
        QCOMPARE(text(Aspect::RiskFactor3, "2"), QStringLiteral("2"));
        QCOMPARE(text(Aspect::FactCloudModel, "paas"), QStringLiteral("PaaS"));
        QCOMPARE(text(Aspect::ConditionHr1, "no"), QStringLiteral("No"));
    }

    /// Where the guideline is shorter than the program knows, the key stands for what is missing.
    void aShorterGuideline()
    {
        Guideline bare;
        for (int i = 0; i < aspectCount; ++i) {
            const auto aspect = static_cast<Aspect>(i);
            if (aspect != Aspect::Rto) {
                QCOMPARE(aspectName(aspect, bare, zh()), key(aspect));
                QCOMPARE(aspectShortName(aspect, bare, zh()), key(aspect));
            }
        }
        QCOMPARE(fieldValueText(QStringLiteral("RF1"), 2, bare, en()), QStringLiteral("2"));
        for (const int score : {0, 4}) {
            QCOMPARE(fieldValueText(QStringLiteral("RF1"), score, bare, en()),
                     QStringLiteral("Not scored"));
        }
        Guideline gap = reportfixture::guideline();
        gap.factors[0].levels = {};
        QCOMPARE(fieldValueText(QStringLiteral("RF1"), 2, gap, en()), QStringLiteral("2"));
    }

    void plainFields()
    {
        const Guideline guideline = reportfixture::guideline();
        const auto name = [&](const char* key) {
            return fieldName(QString::fromLatin1(key), guideline, en());
        };
        QCOMPARE(name("rto"), name("rto_minutes"));
        QCOMPARE(name("reason.RF1"), QStringLiteral("Reason: Factor RF1"));
        QCOMPARE(name("reason.later"), QStringLiteral("Reason: later"));
        QCOMPARE(name("weights.IF5"), QStringLiteral("Weight: Factor IF5"));
        QCOMPARE(name("weights.later"), QStringLiteral("Weight: later"));
        const auto text = [&](const char* key, const QJsonValue& value) {
            return fieldValueText(QString::fromLatin1(key), value, guideline, en());
        };
        QCOMPARE(text("team", QJsonArray{QStringLiteral("Wang"), QStringLiteral("Lee")}),
                 QStringLiteral("Wang, Lee"));
        QCOMPARE(text("team", QJsonArray{}), blank(en()));
        QCOMPARE(text("trials", 5000), QStringLiteral("5000"));
        QCOMPARE(text("tier", 0), QStringLiteral("Not stated"));
        QCOMPARE(text("tier", 2), QStringLiteral("Tier 2"));
        QCOMPARE(text("risk_cutoff", QJsonValue::Null), QStringLiteral("Not set"));
        QCOMPARE(text("impact_cutoff", 825), QStringLiteral("8.25"));
        QCOMPARE(text("rto_minutes_greater_than", 480), QStringLiteral("> 8 h"));
        QCOMPARE(text("factor_shift_permille", 125), QStringLiteral("12.5%"));
        QCOMPARE(text("weight_spread_percent", 20), QStringLiteral("±20%"));
        QCOMPARE(text("weights.RF1", 150), QStringLiteral("150%"));
        QCOMPARE(text("sector", QStringLiteral("banking")), QStringLiteral("Banking"));
        QCOMPARE(text("HR1", true), QStringLiteral("Yes"));
        QCOMPARE(text("HR1", false), QStringLiteral("No"));
    }

    void sources()
    {
        const Guideline guideline = reportfixture::guideline();
        const QString doc = QStringLiteral("DOC");
        QCOMPARE(sourceText({doc, {}}, guideline, en()), QStringLiteral("Guideline"));
        QCOMPARE(sourceText({doc, QStringLiteral("3.1")}, guideline, zh()),
                 QStringLiteral("指引・3.1"));
        QCOMPARE(sourceText({QStringLiteral("GONE"), QStringLiteral("3.1")}, guideline, en()),
                 QStringLiteral("GONE · 3.1"));
    }
};

QTEST_GUILESS_MAIN(LabelWordingTest)
#include "tst_labelwording.moc"
