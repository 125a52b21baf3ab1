// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/crypto/digest.h"
#include "model/document/document.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

/// An assessment to play with: a pack that is one line of text and stands for two items, a clock
/// that counts up.
namespace zt::fixture {

inline PackPin pack(const QByteArray& version = "1")
{
    const QByteArray bytes = "pack " + version;
    return {QStringLiteral("guide"), QString::fromLatin1(version), sha256Hex(bytes), bytes};
}

inline Result<Guideline> readPack(const QByteArray& bytes)
{
    if (!bytes.startsWith("pack ")) {
        return fail(ErrorCode::PackInvalid,
                    {QStringLiteral("guide"), QStringLiteral("/"), QStringLiteral("no pack")});
    }
    Guideline guideline;
    guideline.id = QStringLiteral("guide");
    guideline.version = QString::fromLatin1(bytes.mid(5));
    Pillar pillar;
    pillar.id = QStringLiteral("P1");
    guideline.pillars.append(pillar);
    for (const char* id : {"1-1", "1-2"}) {
        GuidelineItem item;
        item.id = QString::fromLatin1(id);
        item.pillar = pillar.id;
        guideline.items.append(item);
    }
    return guideline;
}

inline SteppedClock newClock()
{
    return SteppedClock(QDateTime(QDate(2026, 7, 18), QTime(6, 22, 7, 318), QTimeZone::utc()));
}

inline DocumentEnvironment environment(Clock& clock)
{
    return {&clock, QStringLiteral("auditor"), &readPack};
}

inline Profile profile()
{
    Profile profile;
    profile.name = QStringLiteral("零信任評估");
    profile.institution = QStringLiteral("Example Securities");
    profile.sector = Sector::Securities;
    profile.tier = 2;
    profile.period = QStringLiteral("115 年度");
    profile.team = QStringList{QStringLiteral("甲"), QStringLiteral("乙")};
    return profile;
}

inline System emptySystem(Clock& clock, int number)
{
    System system;
    system.id = SystemId{clock.newUuid()};
    system.code = QStringLiteral("SYS-%1").arg(number, 6, 10, QLatin1Char('0'));
    system.name = QStringLiteral("系統 %1").arg(number);
    return system;
}

/// Every field drawn at random, unknown ones among them.
inline System randomSystem(Clock& clock, int number, QRandomGenerator& random)
{
    System system = emptySystem(clock, number);
    system.ownerUnit = QStringLiteral("單位 %1").arg(random.bounded(20));
    system.description = QString(random.bounded(60), QChar(0x8cc7));
    if (random.bounded(3) > 0) {
        system.rtoMinutes = random.bounded(100000);
    }
    for (Tri& fact : system.facts) {
        fact = static_cast<Tri>(random.bounded(3));
    }
    system.cloudModel = static_cast<CloudModel>(random.bounded(4));
    for (Tri& condition : system.conditions) {
        condition = static_cast<Tri>(random.bounded(3));
    }
    for (Score& score : system.scores) {
        score = static_cast<Score>(random.bounded(4));
    }
    for (int i = random.bounded(4); i > 0; --i) {
        system.reasons.insert(static_cast<Aspect>(random.bounded(aspectCount)),
                              QStringLiteral("理由 %1").arg(random.bounded(1000)));
    }
    return system;
}

inline ChangeSet adding(const QList<System>& systems)
{
    ChangeSet set{{QStringLiteral("import"), {QStringLiteral("inventory.xlsx")}}, {}, {}};
    for (const System& system : systems) {
        set.changes.append(Change{std::nullopt, system});
    }
    return set;
}

inline ChangeSet renaming(const System& system, const QString& name)
{
    System after = system;
    after.name = name;
    return {{QStringLiteral("system.edit"), {system.code, QStringLiteral("name")}},
            {Change{system, after}},
            {}};
}

/// What went wrong, for a message of QVERIFY2.
inline QByteArray words(const Error& error)
{
    return (toString(error.code) + QStringLiteral(": ") + error.args.join(QStringLiteral(" | ")) +
            QStringLiteral(" — ") + error.detail)
        .toUtf8();
}

template <class T>
QByteArray words(const Result<T>& result)
{
    return result ? QByteArray("fine") : words(result.error());
}

} // namespace zt::fixture

/// Fails the test with the error's words.
#define ZT_VERIFY_RESULT(result)                                                                   \
    do {                                                                                           \
        const auto& ztResult = (result);                                                           \
        QVERIFY2(ztResult.has_value(), zt::fixture::words(ztResult).constData());                  \
    } while (false)

/// Passes only when the result is this very error.
#define ZT_COMPARE_ERROR(result, expected)                                                         \
    do {                                                                                           \
        const auto& ztResult = (result);                                                           \
        QVERIFY2(!ztResult.has_value(), "succeeded");                                              \
        QCOMPARE(zt::toString(ztResult.error().code), zt::toString(expected));                     \
    } while (false)
