// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/gatewaypacks.h"
#include "checklists/packloader.h"
#include "model/gateway/assessedcontrols.h"
#include "tests/unit/gateway/firmofthree.h"

#include <QTest>

using namespace zt;
using namespace zt::test;

namespace {

Guideline guideline()
{
    return readGuideline(shippedGuideline()->bytes, QStringLiteral("zt-guideline")).value();
}

} // namespace

/// The items that the simulation takes as there, worked out by hand from the answers of three
/// systems; see firmofthree.h.
class TestAssessedControls : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void itemsThere_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QString>("item");
        QTest::addColumn<int>("share");
        for (const ItemRow& row : firmTable) {
            for (size_t i = 0; i < std::size(firmScopes); ++i) {
                QTest::addRow("%s %s", firmScopes[i], row.item)
                    << QString::fromLatin1(firmScopes[i]) << QString::fromLatin1(row.item)
                    << row.there[i];
            }
        }
    }

    void itemsThere()
    {
        QFETCH(const QString, scope);
        QFETCH(const QString, item);
        QFETCH(const int, share);
        const GatewayPolicy& policy = *shippedGatewayPolicy();
        const Snapshot firm = firmOfThree(guideline());
        const auto set = controlsOf(firm, firmScope(firm, scope), policy);
        QVERIFY(set.has_value());
        QCOMPARE(set->share(policy.itemIndex(item)), share);
    }

    /// What the table does not speak of, nobody has answered: it is not there.
    void nothingElseIsThere()
    {
        const GatewayPolicy& policy = *shippedGatewayPolicy();
        const Snapshot firm = firmOfThree(guideline());
        for (const char* scope : firmScopes) {
            const auto set = controlsOf(firm, firmScope(firm, QString::fromLatin1(scope)), policy);
            QVERIFY(set.has_value());
            for (const QString& item : policy.items) {
                QVERIFY(isInFirmTable(item) || set->share(policy.itemIndex(item)) == 0);
            }
        }
    }

    /// Where a scope answers for itself, its systems do not count.
    void directAnswers()
    {
        const GatewayPolicy& policy = *shippedGatewayPolicy();
        Snapshot firm = firmOfThree(guideline());
        firm.maturityMethod.rollup = Rollup::Direct;
        ItemAnswer own;
        own.scope = Scope::institution();
        own.item = QStringLiteral("3-1");
        own.status = ItemStatus::Partial;
        own.sharePercent = 35;
        firm.answers.set(own);
        const auto set = controlsOf(firm, Scope::institution(), policy);
        QCOMPARE(set->share(policy.itemIndex(QStringLiteral("3-1"))), 350);
        QCOMPARE(set->share(policy.itemIndex(QStringLiteral("1-1"))), 0);
    }

    void withoutAGuideline()
    {
        const auto set = controlsOf(Snapshot(), Scope::institution(), *shippedGatewayPolicy());
        QVERIFY(!set.has_value());
        QVERIFY(set.error().code == ErrorCode::PackMissing);
    }
};

QTEST_APPLESS_MAIN(TestAssessedControls)
#include "tst_assessedcontrols.moc"
