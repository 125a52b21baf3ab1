// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domaintest.h"
#include "model/domain/fields.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace zt;

namespace {

template <class T>
bool accepts(const QList<Field<T>>& fields, const char* key, const QJsonValue& value)
{
    T entity;
    const Result<void> result = findField(fields, QString::fromLatin1(key))->set(entity, value);
    if (!result) {
        // A refusal says where and what, and changes nothing.
        const QStringList args = result.error().args;
        return result.error().code != ErrorCode::InvariantBroken || args.size() != 4 ||
               args.at(1) != QLatin1String(key) || args.at(3).isEmpty() || !(entity == T());
    }
    return true;
}

const QJsonValue null(QJsonValue::Null);

} // namespace

class TestFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void tablesAreThoseOfTheHeader()
    {
        QCOMPARE(profileFields().size(), 6);
        QCOMPARE(methodologyFields().size(), 1 + 11 + 2 + 1 + 4 + 1);
        QCOMPARE(systemFields().size(), 6 + 8 + 1 + 4 + 11 + 25);
        QCOMPARE(packFields().size(), 3);
        QCOMPARE(adoptionFields().size(), 2);
        const QStringList keys{QStringLiteral("code"),
                               QStringLiteral("name"),
                               QStringLiteral("owner_unit"),
                               QStringLiteral("contact"),
                               QStringLiteral("description"),
                               QStringLiteral("rto_minutes"),
                               QStringLiteral("staff_access_from_outside"),
                               QStringLiteral("cloud_model"),
                               QStringLiteral("HR3"),
                               QStringLiteral("LI1"),
                               QStringLiteral("IF5"),
                               QStringLiteral("reason.rto"),
                               QStringLiteral("reason.cloud_model"),
                               QStringLiteral("reason.IF5")};
        for (const QString& key : keys) {
            QVERIFY2(findField(systemFields(), key) != nullptr, qPrintable(key));
        }
        QVERIFY(findField(systemFields(), QStringLiteral("rto")) == nullptr);
        QVERIFY(findField(methodologyFields(), QStringLiteral("weights.IF3")) != nullptr);
        QVERIFY(findField(methodologyFields(), QStringLiteral("weights.RF7")) == nullptr);
        QSet<QString> unique;
        for (const Field<System>& field : systemFields()) {
            unique.insert(field.key);
        }
        QCOMPARE(unique.size(), systemFields().size());
    }

    void numbersKeepTheirRange_data()
    {
        QTest::addColumn<QString>("entity");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<double>("min");
        QTest::addColumn<double>("max");
        QTest::addColumn<bool>("nullable");
        const auto row =
            [](const char* entity, const char* key, double min, double max, bool nullable) {
                QTest::addRow("%s", key)
                    << QString::fromLatin1(entity) << QByteArray(key) << min << max << nullable;
            };
        row("system", "RF1", 1, 3, true);
        row("system", "IF5", 1, 3, true);
        row("system", "rto_minutes", 0, 5256000, true);
        row("profile", "tier", 0, 4, false);
        row("method", "weights.RF1", 0, 1000, false);
        row("method", "weights.IF5", 0, 1000, false);
        row("method", "risk_cutoff", 0, 1000000, true);
        row("method", "impact_cutoff", 0, 1000000, true);
        row("method", "rto_minutes_greater_than", 0, 5256000, false);
        row("method", "trials", 1, 100000, false);
        row("method", "factor_shift_permille", 0, 1000, false);
        row("method", "weight_spread_percent", 0, 100, false);
        row("method", "seed", 0, 4294967295.0, false);
    }

    void numbersKeepTheirRange()
    {
        QFETCH(QString, entity);
        QFETCH(QByteArray, key);
        QFETCH(double, min);
        QFETCH(double, max);
        QFETCH(bool, nullable);
        const auto takes = [&](const QJsonValue& value) {
            if (entity == QLatin1String("system")) {
                return accepts(systemFields(), key.constData(), value);
            }
            return entity == QLatin1String("profile")
                       ? accepts(profileFields(), key.constData(), value)
                       : accepts(methodologyFields(), key.constData(), value);
        };
        QVERIFY(takes(min));
        QVERIFY(takes(max));
        QVERIFY(!takes(min - 1));
        QVERIFY(!takes(max + 1));
        QVERIFY(!takes(min + 0.5));
        QVERIFY(!takes(1e300));
        QVERIFY(!takes(-1e300));
        QVERIFY(!takes(QStringLiteral("2")));
        QVERIFY(!takes(true));
        QVERIFY(!takes(QJsonArray{2}));
        QVERIFY(!takes(QJsonObject()));
        QVERIFY(!takes(QJsonValue::Undefined));
        QCOMPARE(takes(null), nullable);
    }

    void answersAreTheirKeysOrNull()
    {
        for (const char* key : {"cloud_service_in_use", "HR1", "LI1"}) {
            QVERIFY(accepts(systemFields(), key, QStringLiteral("yes")));
            QVERIFY(accepts(systemFields(), key, QStringLiteral("no")));
            QVERIFY(accepts(systemFields(), key, null));
            QVERIFY(!accepts(systemFields(), key, QString()));
            QVERIFY(!accepts(systemFields(), key, QStringLiteral("Yes")));
            QVERIFY(!accepts(systemFields(), key, true));
            QVERIFY(!accepts(systemFields(), key, 1));
        }
        QVERIFY(accepts(systemFields(), "cloud_model", QStringLiteral("paas")));
        QVERIFY(accepts(systemFields(), "cloud_model", null));
        QVERIFY(!accepts(systemFields(), "cloud_model", QStringLiteral("daas")));
        QVERIFY(accepts(profileFields(), "sector", QStringLiteral("securities")));
        QVERIFY(accepts(profileFields(), "sector", null));
        QVERIFY(!accepts(profileFields(), "sector", QStringLiteral("bank")));
        QVERIFY(accepts(methodologyFields(), "instrument", QStringLiteral("both")));
        QVERIFY(!accepts(methodologyFields(), "instrument", null));
    }

    void textsKeepTheirLimits()
    {
        const auto text = [](int length) { return QString(length, QChar(0x7CFB)); };
        QVERIFY(accepts(systemFields(), "code", text(64)));
        QVERIFY(!accepts(systemFields(), "code", text(65)));
        QVERIFY(!accepts(systemFields(), "code", QString()));
        QVERIFY(!accepts(systemFields(), "code", QStringLiteral(" \t\u3000")));
        QVERIFY(!accepts(systemFields(), "code", null));
        QVERIFY(!accepts(systemFields(), "code", 7));
        QVERIFY(accepts(systemFields(), "name", QString()));
        QVERIFY(accepts(systemFields(), "name", text(500)));
        QVERIFY(!accepts(systemFields(), "name", text(501)));
        QVERIFY(accepts(systemFields(), "description", text(20000)));
        QVERIFY(!accepts(systemFields(), "description", text(20001)));
        QVERIFY(accepts(systemFields(), "reason.RF1", text(20000)));
        QVERIFY(!accepts(systemFields(), "reason.RF1", text(20001)));
        QVERIFY(!accepts(profileFields(), "name", QString()));
        QVERIFY(!accepts(profileFields(), "institution", text(501)));
        QVERIFY(!accepts(methodologyFields(), "reason", text(20001)));
        QVERIFY(accepts(profileFields(), "team", QJsonArray{text(3), text(500)}));
        QVERIFY(!accepts(profileFields(), "team", QJsonArray{text(501)}));
        QVERIFY(!accepts(profileFields(), "team", QJsonArray{QString()}));
        QVERIFY(!accepts(profileFields(), "team", QJsonArray{1}));
        QVERIFY(!accepts(profileFields(), "team", text(3)));
    }

    void controlCharactersAreRefused()
    {
        const auto takes = [](const QString& text) {
            return accepts(systemFields(), "description", text);
        };
        QVERIFY(takes(QStringLiteral("line\nline\ttab")));
        QVERIFY(takes(QString::fromUtf8("\xF0\xA0\x80\x80 \xE2\x80\xAE 系統")));
        for (const int code : {0x00, 0x01, 0x08, 0x0b, 0x0d, 0x1b, 0x1f, 0x7f, 0x80, 0x85, 0x9f}) {
            QVERIFY2(!takes(QStringLiteral("a") + QChar(code) + QStringLiteral("b")),
                     qPrintable(QString::number(code, 16)));
        }
        // Halves of a surrogate pair do not survive UTF-8.
        QVERIFY(!takes(QString(QChar(0xD840))));
        QVERIFY(!takes(QString(QChar(0xDC00)) + QChar(0xD840)));
        QVERIFY(!takes(QStringLiteral("x") + QChar(0xDC00)));
    }

    void whatIsReadCanBeWrittenBack()
    {
        test::Random random(1);
        for (int round = 0; round < 200; ++round) {
            System system = test::randomSystem(random, round, 30);
            system.id = {};
            system.reasons.insert(Aspect::Rto, QStringLiteral("BIA 2025"));
            System copy;
            for (const Field<System>& field : systemFields()) {
                QVERIFY(field.set(copy, field.get(system)).has_value());
            }
            QCOMPARE(copy, system);
            Methodology method = test::randomMethod(random);
            method.seed = static_cast<quint32>(random());
            Methodology methodCopy;
            for (const Field<Methodology>& field : methodologyFields()) {
                QVERIFY(field.set(methodCopy, field.get(method)).has_value());
            }
            QCOMPARE(methodCopy, method);
        }
    }

    void aReasonIsTakenAwayByEmptyText()
    {
        System system;
        system.reasons.insert(Aspect::ConditionHr1, QStringLiteral("DPIA"));
        const Field<System>* field = findField(systemFields(), QStringLiteral("reason.HR1"));
        QCOMPARE(field->get(system), QJsonValue(QStringLiteral("DPIA")));
        QVERIFY(field->set(system, QString()).has_value());
        QVERIFY(system.reasons.isEmpty());
        QCOMPARE(field->get(system), QJsonValue(QString()));
    }
};

QTEST_APPLESS_MAIN(TestFields)
#include "tst_fields.moc"
