// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/analysisitems.h"
#include "checklists/crosswalkbook.h"
#include "checklists/packloader.h"
#include "model/domain/guidelinechecklist.h"

#include <QTest>

namespace zt {

using namespace Qt::StringLiterals;

/// What the shipped crosswalk offers to points of every shipped checklist, the guideline's items
/// among them, held against its links one by one.
class TestCrosswalkAnswers : public QObject
{
    Q_OBJECT

private:
    Crosswalk m_crosswalk;
    std::shared_ptr<const Guideline> m_guideline;
    Checklists m_lists;

    [[nodiscard]] static PointRef ref(const char* pack, const QString& code)
    {
        return {QString::fromLatin1(pack), code};
    }

    /// An audit by the points of TWSE and one by the guideline's items, nothing answered.
    [[nodiscard]] Snapshot twoAudits() const
    {
        Snapshot state;
        state.guideline = m_guideline;
        state.checklists = m_lists;
        for (const char* pack : {"twse-audit", "zt-guideline-items"}) {
            Audit audit;
            audit.id = auditId(static_cast<int>(state.audits.size()) + 1);
            audit.code = u"Q-%1"_s.arg(state.audits.size() + 1);
            audit.checklists = {QString::fromLatin1(pack)};
            state.audits.insert(audit.id.toString(), audit);
        }
        return state;
    }

    [[nodiscard]] static AuditId auditId(int number)
    {
        return AuditId{QUuid(u"{0198c1a0-0000-7000-8000-%1}"_s.arg(number, 12, 16, QChar(u'0')))};
    }

    static void answer(Snapshot& state, int audit, const PointRef& point, AuditResult result)
    {
        PointResult paper;
        paper.audit = auditId(audit);
        paper.ref = point;
        paper.result = result;
        state.pointResults.insert(pointResultKey(paper.audit, point), paper);
    }

    static void answerItem(Snapshot& state, const QString& item, ItemStatus status)
    {
        ItemAnswer given;
        given.scope = Scope::institution();
        given.item = item;
        given.status = status;
        state.answers.set(given);
    }

    /// "key strength" of every offer.
    [[nodiscard]] QStringList offers(const Snapshot& state, const PointRef& point) const
    {
        QStringList all;
        for (const AnswerElsewhere& one : CrosswalkBook({m_crosswalk}).answersFor(state, point)) {
            all.append(keyOf(one, state) + u' ' + toKey(one.strength.strength));
        }
        return all;
    }

    [[nodiscard]] QList<CrosswalkLink> itemLinks() const
    {
        QList<CrosswalkLink> links;
        for (const CrosswalkLink& link : m_crosswalk.links) {
            if (link.framework == "zt-item"_L1) {
                links.append(link);
            }
        }
        return links;
    }

    [[nodiscard]] bool isRepeated(const QString& code) const
    {
        return !m_lists.value(u"twse-audit"_s).point(code)->sameAs.isEmpty();
    }

private Q_SLOTS:

    void initTestCase()
    {
        const PackPin pin = *shippedCrosswalk();
        m_crosswalk = *readCrosswalk(pin.bytes, pin.id);
        const Result<QList<PackPin>> starting = startingPacks();
        QVERIFY(starting.has_value());
        for (const PackPin& one : *starting) {
            if (one.id == QLatin1String(guidelineId)) {
                m_guideline = std::make_shared<const Guideline>(*readGuideline(one.bytes, one.id));
            }
        }
        QVERIFY(m_guideline != nullptr);
        const Result<QList<PackPin>> lists = shippedChecklists();
        QVERIFY(lists.has_value());
        for (const PackPin& one : *lists) {
            m_lists.insert(one.id, *readChecklist(one.bytes, one.id));
        }
    }

    /// A point of the items is the item: what is linked to the item is linked to it.
    void everyLinkFromBothEnds()
    {
        CrosswalkBook book({m_crosswalk});
        const Snapshot state = twoAudits();
        QCOMPARE(itemLinks().size(), 61);
        for (const CrosswalkLink& link : itemLinks()) {
            int there = 0;
            for (const RelatedPoint& one :
                 book.relatedTo(state, ref("zt-guideline-items", link.target))) {
                QVERIFY(one.link.node.pack == "twse-audit"_L1);
                QVERIFY(!isRepeated(one.link.node.id));
                QVERIFY(!one.title.zh.isEmpty() && !one.link.reason.zh.isEmpty());
                QCOMPARE(one.framework.zh, m_lists.value(u"twse-audit"_s).title.zh);
                if (one.link.node.id == link.point) {
                    ++there;
                    QVERIFY(one.link.strength == reversed(link.strength));
                    QCOMPARE(one.link.reason, link.reason);
                }
            }
            QCOMPARE(there, isRepeated(link.point) ? 0 : 1);
            int back = 0;
            for (const RelatedPoint& one : book.relatedTo(state, ref("twse-audit", link.point))) {
                const bool item = one.link.node == CrosswalkNode{u"zt-guideline"_s, link.target};
                back += item ? 1 : 0;
                QVERIFY(!item || one.link.strength == link.strength);
                QVERIFY(!item || one.framework.zh == u"零信任指引項次"_s);
            }
            QCOMPARE(back, 1);
        }
    }

    /// What the items' point says is offered just as what the maturity says about the item, and
    /// the other way round what a TWSE point says.
    void offersOverOneLink()
    {
        for (const CrosswalkLink& link : itemLinks()) {
            if (isRepeated(link.point)) {
                continue;
            }
            const PointRef twse = ref("twse-audit", link.point);
            const PointRef item = ref("zt-guideline-items", link.target);
            Snapshot state = twoAudits();
            answerItem(state, link.target, ItemStatus::Planned);
            QCOMPARE(offers(state, twse),
                     QStringList{u"zt-guideline/%1 %2"_s.arg(link.target, toKey(link.strength))});
            // On the very item: nothing lies between.
            QCOMPARE(offers(state, item), QStringList{u"zt-guideline/%1 equal"_s.arg(link.target)});

            state = twoAudits();
            answer(state, 2, item, AuditResult::Partly);
            QCOMPARE(offers(state, twse),
                     QStringList{
                         u"Q-2:zt-guideline-items/%1 %2"_s.arg(link.target, toKey(link.strength))});
            QCOMPARE(offers(state, item), QStringList()); // its own

            state = twoAudits();
            answer(state, 1, twse, AuditResult::Conform);
            QCOMPARE(offers(state, item),
                     QStringList{u"Q-1:twse-audit/%1 %2"_s.arg(link.point,
                                                               toKey(reversed(link.strength)))});
            QCOMPARE(offers(state, twse), QStringList());
        }
    }

    /// Over ACC-1, equal to Annex A 8.2: item 4-1 overlaps, so it says no more of 8.2.
    void aChainIsAsStrongAsItsWeakestLink()
    {
        Snapshot state = twoAudits();
        answer(state, 2, ref("zt-guideline-items", u"4-1"_s), AuditResult::Not);
        CrosswalkBook book({m_crosswalk});
        const QList<AnswerElsewhere> found =
            book.answersFor(state, ref("iso27001-annex-a", u"8.2"_s));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].steps.size(), 2);
        QCOMPARE(found[0].steps[0].node.id, u"ACC-1"_s);
        QCOMPARE(found[0].steps[1].node.id, u"4-1"_s);
        QVERIFY(found[0].strength.strength == CrosswalkStrength::Intersects);
        QVERIFY(found[0].result == AuditResult::Not);
    }

    /// Both kinds of answer to one item are two offers; neither is told twice, and no point is
    /// offered its own answer over a loop, however much is answered.
    void nothingTwiceAndNoLoops()
    {
        Snapshot state = twoAudits();
        for (const auto& [number, pack] :
             {std::pair{1, "twse-audit"}, std::pair{2, "zt-guideline-items"}}) {
            for (const ChecklistPoint& point : m_lists.value(QString::fromLatin1(pack)).points) {
                answer(state, number, ref(pack, point.id), AuditResult::Conform);
            }
        }
        for (const GuidelineItem& item : m_guideline->items) {
            answerItem(state, item.id, ItemStatus::Implemented);
        }
        CrosswalkBook book({m_crosswalk});
        for (const char* pack : {"twse-audit", "zt-guideline-items"}) {
            for (const ChecklistPoint& point : m_lists.value(QString::fromLatin1(pack)).points) {
                QSet<QString> keys;
                ChainStrength last;
                for (const AnswerElsewhere& one : book.answersFor(state, ref(pack, point.id))) {
                    const QString key = keyOf(one, state);
                    QVERIFY2(!keys.contains(key), qPrintable(key));
                    keys.insert(key);
                    QVERIFY(!key.endsWith(u':' + toKey(ref(pack, point.id))));
                    QVERIFY(!isStronger(one.strength, last) || keys.size() == 1);
                    last = one.strength;
                }
            }
        }
        const QStringList both = offers(state, ref("twse-audit", u"NET-5"_s));
        QVERIFY(both.contains(u"zt-guideline/1-1 subset"_s));
        QVERIFY(both.contains(u"Q-2:zt-guideline-items/1-1 subset"_s));
    }

    /// Of two audits by one checklist the one begun last speaks.
    void theLastAuditSpeaks()
    {
        Snapshot state = twoAudits();
        Audit later = state.audits.value(auditId(2).toString());
        later.id = auditId(3);
        later.code = u"Q-3"_s;
        state.audits.insert(later.id.toString(), later);
        const PointRef item = ref("zt-guideline-items", u"1-1"_s);
        answer(state, 2, item, AuditResult::Conform);
        QCOMPARE(offers(state, ref("twse-audit", u"NET-5"_s)),
                 QStringList{u"Q-2:zt-guideline-items/1-1 subset"_s});
        answer(state, 3, item, AuditResult::Not);
        QCOMPARE(offers(state, ref("twse-audit", u"NET-5"_s)),
                 QStringList{u"Q-3:zt-guideline-items/1-1 subset"_s});
        QCOMPARE(offers(state, item), QStringList()); // the same point in another audit
    }

    /// Answered under a later version of the items' checklist, in which a code has changed.
    void overVersions()
    {
        Snapshot state = twoAudits();
        Checklist next = m_lists.value(u"zt-guideline-items"_s);
        next.version = u"1.1.0"_s;
        for (ChecklistPoint& point : next.points) {
            point.supersedes = {{u"1.0.0"_s, point.id}};
            point.id = u"N-"_s + point.id;
        }
        const QString pin = u"zt-guideline-items@1.1.0"_s;
        state.checklists.insert(pin, next);
        state.audits[auditId(2).toString()].checklists = {pin};
        answer(state, 2, {pin, u"N-1-1"_s}, AuditResult::Conform);
        QCOMPARE(offers(state, ref("twse-audit", u"NET-5"_s)),
                 QStringList{u"Q-2:%1/N-1-1 subset"_s.arg(pin)});
        answer(state, 1, ref("twse-audit", u"NET-5"_s), AuditResult::Partly);
        QCOMPARE(offers(state, {pin, u"N-1-1"_s}), QStringList{u"Q-1:twse-audit/NET-5 superset"_s});
    }

    /// Several points of an analysis lead to one item: it is told once, by the strongest link.
    void itemsOfAnAnalysisByTheStrongestLink()
    {
        Crosswalk own;
        own.id = u"mine"_s;
        own.from = {u"twse-audit"_s, m_lists.value(u"twse-audit"_s).version};
        CrosswalkFramework items;
        items.id = u"items"_s;
        items.pack = {QLatin1String(guidelineId), m_guideline->version};
        own.frameworks = {items};
        using S = CrosswalkStrength;
        const auto link = [&](const QString& point, const QString& item, S strength) {
            const QString id = u"L%1"_s.arg(own.links.size() + 1);
            own.links.append({id, point, items.id, item, strength, {id, id}, {}});
        };
        link(u"NET-5"_s, u"1-1"_s, S::Intersects);
        link(u"NET-5"_s, u"1-2"_s, S::Subset);
        link(u"ACC-2"_s, u"1-1"_s, S::Equal);
        AnalysisResult result;
        for (const QString& point : {u"NET-5"_s, u"ACC-2"_s}) {
            RuleOutcome outcome;
            outcome.rule.points = {point};
            result.rules.append(outcome);
        }
        CrosswalkBook book({own});
        const Snapshot state = twoAudits();
        QStringList told;
        for (const ProposedItem& one :
             itemsFor(book, state, state.audits.value(auditId(1).toString()), result)) {
            told.append(one.item + u' ' + one.point + u' ' + toKey(one.strength) + u' ' +
                        one.reason.zh);
        }
        QCOMPARE(told, (QStringList{u"1-1 ACC-2 equal L3"_s, u"1-2 NET-5 subset L2"_s}));
    }

    void notAnsweredIsNotOffered()
    {
        Snapshot state = twoAudits();
        answerItem(state, u"1-1"_s, ItemStatus::NotAssessed);
        answer(state, 2, ref("zt-guideline-items", u"1-1"_s), AuditResult::Unchecked);
        QCOMPARE(offers(state, ref("twse-audit", u"NET-5"_s)), QStringList());
        QCOMPARE(offers(state, ref("zt-guideline-items", u"9-9"_s)), QStringList());
        QCOMPARE(offers(state, ref("nothing", u"1-1"_s)), QStringList());
    }
};

} // namespace zt

QTEST_GUILESS_MAIN(zt::TestCrosswalkAnswers)
#include "tst_crosswalkanswers.moc"
