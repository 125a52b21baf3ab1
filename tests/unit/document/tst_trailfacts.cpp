// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/pointtext.h"
#include "model/document/replay.h"
#include "model/document/trailcodec.h"
#include "tests/support/assessmentfixture.h"
#include "tests/support/faultvfs.h"

#include <QTemporaryDir>

using namespace zt;

/// What the trail alone says of the facts, and how the present differs from it.
class TestTrailFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { faultvfs::install(); } // without waiting for the disk

    /// A pack is the same by id, version and hash; the bytes stand for the hash.
    void whatIsTheSame()
    {
        const PackPin pin = fixture::pack();
        PackPin other = pin;
        other.bytes.clear();
        QVERIFY(Replay::same(pin, other));
        for (QString* part : {&other.id, &other.version, &other.sha256}) {
            const QString was = std::exchange(*part, QStringLiteral("x"));
            QVERIFY(!Replay::same(pin, other));
            *part = was;
        }
        QVERIFY(!Replay::same(pin, fixture::profile()));
        QVERIFY(!Replay::same(fixture::profile(), pin));
        QVERIFY(Replay::same(fixture::profile(), fixture::profile()));
    }

    /// Five by name in their order, and how many more.
    void namesOfWhatDiffers()
    {
        Snapshot present;
        for (int i = 7; i >= 1; --i) {
            present.systems.append(fixture::emptySystem(m_clock, i));
        }
        QCOMPARE(Replay().differenceFrom(present),
                 QStringLiteral("not as the trail left it: system SYS-000001, system SYS-000002, "
                                "system SYS-000003, system SYS-000004, system SYS-000005 and 2 "
                                "more"));
        QCOMPARE(Replay().differenceFrom(Snapshot()), QString());
    }

    /// What the trail made and what it removed again, against what is there.
    void againstTheTrail()
    {
        const System one = fixture::emptySystem(m_clock, 1);
        const System two = fixture::emptySystem(m_clock, 2);
        Replay replay;
        JobContext job;
        TrailHead head{0, QByteArray(32, '\0')};
        const auto add = [&](const ChangeSet& changes) {
            const auto entry = makeEntry(
                head, {m_clock.newUuid(), m_clock.now(), QStringLiteral("a")}, changes, job);
            ZT_VERIFY_RESULT(entry);
            ZT_VERIFY_RESULT(replay.add(*entry));
            head = {entry->seq, entry->hash};
        };
        add(fixture::adding({one, two}));
        QCOMPARE(replay.differenceFrom(Snapshot()),
                 QStringLiteral("not as the trail left it: system SYS-000001, system SYS-000002"));
        Snapshot present;
        present.systems.append(one);
        QCOMPARE(replay.differenceFrom(present),
                 QStringLiteral("not as the trail left it: system SYS-000002"));
        add({{QStringLiteral("system.remove"), {}}, {{two, std::nullopt}}, {}});
        QCOMPARE(replay.differenceFrom(present), QString());
        // Its methodology was never touched, so that it is nobody's.
        add({{QStringLiteral("methodology.edit"), {}}, {{std::nullopt, Methodology()}}, {}});
        QCOMPARE(replay.differenceFrom(present), QString());
    }

    void statesByName()
    {
        const QTemporaryDir dir;
        const auto document = Document::create(dir.filePath(QStringLiteral("a.zta")),
                                               fixture::profile(),
                                               fixture::pack(),
                                               fixture::environment(m_clock));
        ZT_VERIFY_RESULT(document);
        ZT_VERIFY_RESULT((*document)->apply(fixture::adding({fixture::emptySystem(m_clock, 1)})));
        for (const char* present : {"", "head", "#2"}) {
            const auto state = stateAtPoint(**document, QString::fromLatin1(present));
            ZT_VERIFY_RESULT(state);
            QCOMPARE(state->systems.size(), 1);
        }
        const auto first = stateAtPoint(**document, QStringLiteral("#1"));
        ZT_VERIFY_RESULT(first);
        QCOMPARE(first->systems.size(), 0);
        for (const char* none : {"#3", "#0", "#", "2", "Head"}) {
            ZT_COMPARE_ERROR(stateAtPoint(**document, QString::fromLatin1(none)),
                             ErrorCode::UnknownEntity);
        }
    }

private:
    SteppedClock m_clock = fixture::newClock();
};

QTEST_GUILESS_MAIN(TestTrailFacts)
#include "tst_trailfacts.moc"
