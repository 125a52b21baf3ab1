// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maturitytest.h"

#include <QMap>
#include <QTest>

using namespace zt;
using namespace zt::test;

namespace {

using Plain = QMap<QString, ItemAnswer>;

bool sameAs(const AnswerBook& book, const Plain& plain)
{
    Plain found;
    for (const AnswerSheet& sheet : book.sheets()) {
        QString last;
        for (const ItemAnswer& answer : sheet.answers) {
            if (answer.scope != sheet.scope || !(last < answer.item)) {
                return false;
            }
            last = answer.item;
            found.insert(toKey(answer.ref()), answer);
        }
    }
    return found == plain && book.count() == plain.size();
}

} // namespace

/// Held against a plain map.
class TestAnswerBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void randomEdits()
    {
        Random random(7);
        AnswerBook book;
        Plain plain;
        AnswerBook kept;
        Plain keptPlain;
        for (int round = 0; round < 6000; ++round) {
            const ItemRef ref{randomScope(random, 300), randomItem(random)};
            if (pick(random, 3) == 0) {
                book.remove(ref);
                plain.remove(toKey(ref));
            } else {
                const ItemAnswer answer = randomAnswer(random, ref.scope, ref.item);
                book.set(answer);
                plain.insert(toKey(ref), answer);
            }
            const ItemAnswer* found = book.find(ref);
            QCOMPARE(found != nullptr, plain.contains(toKey(ref)));
            QVERIFY(found == nullptr || *found == plain.value(toKey(ref)));
            if (round % 500 == 0) {
                QVERIFY(sameAs(kept, keptPlain)); // a copy keeps seeing the old answers
                kept = book;
                keptPlain = plain;
            }
        }
        QVERIFY(sameAs(book, plain));
    }

    void emptySheetsAndOrderDoNotCount()
    {
        const ItemAnswer one =
            answerAs(Scope::institution(), QStringLiteral("1-1"), ItemStatus::Planned);
        const ItemAnswer two =
            answerAs(Scope::system(idFor(1)), QStringLiteral("1-2"), ItemStatus::Planned);
        AnswerBook a;
        a.set(one);
        a.set(two);
        AnswerBook b;
        b.set(two);
        QVERIFY(!(a == b));
        b.set(answerAs(Scope::domain(QStringLiteral("D1")), one.item, one.status));
        QVERIFY(!(a == b)); // as many, but others
        b.remove({Scope::domain(QStringLiteral("D1")), one.item});
        b.set(one);
        QVERIFY(a == b);
        QVERIFY(b == a);
        b.set(answerAs(one.scope, one.item, ItemStatus::Implemented));
        QVERIFY(!(a == b));
    }

    void removingWhatIsNotThere()
    {
        AnswerBook book;
        book.remove({Scope::institution(), QStringLiteral("1-1")});
        QCOMPARE(book.count(), 0);
        QVERIFY(book.sheet(Scope::institution()) == nullptr);
    }

    void sheetSaysWhetherTheItemIsNew()
    {
        AnswerSheet sheet{Scope::institution(), {}};
        QVERIFY(sheet.set(answerAs(sheet.scope, QStringLiteral("1-2"), ItemStatus::Planned)));
        QVERIFY(sheet.set(answerAs(sheet.scope, QStringLiteral("1-1"), ItemStatus::Planned)));
        QVERIFY(!sheet.set(answerAs(sheet.scope, QStringLiteral("1-2"), ItemStatus::Implemented)));
        QCOMPARE(sheet.answers.size(), 2);
        QCOMPARE(sheet.answers[0].item, QStringLiteral("1-1"));
        QCOMPARE(sheet.find(QStringLiteral("1-2"))->status, ItemStatus::Implemented);
    }
};

QTEST_APPLESS_MAIN(TestAnswerBook)
#include "tst_answerbook.moc"
