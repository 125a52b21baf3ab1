// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/lensmodel.h"
#include "checklists/packloader.h"

#include <QTest>

using namespace zt;

namespace {

PackPin guideline()
{
    return shippedGuideline().value_or(PackPin{});
}

PackPin model()
{
    return shippedMaturityModel().value_or(PackPin{});
}

Result<PackContent> read(const QByteArray& bytes)
{
    return readPack(bytes, QStringLiteral("pack.json"));
}

} // namespace

/// One reader for packs of every kind, and the model that an assessment is read by.
class TestReadPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void shippedOnesByTheirKind()
    {
        const auto first = read(guideline().bytes);
        QVERIFY(first && std::holds_alternative<Guideline>(*first));
        QCOMPARE(std::get<Guideline>(*first).id, QStringLiteral("zt-guideline"));
        const auto second = read(model().bytes);
        QVERIFY(second && std::holds_alternative<MaturityModel>(*second));
        QCOMPARE(std::get<MaturityModel>(*second).sha256, model().sha256);
        const auto packs = startingPacks();
        QVERIFY(packs);
        QCOMPARE(*packs, (QList<PackPin>{guideline(), model()}));
    }

    void shippedChecklists()
    {
        const auto packs = zt::shippedChecklists();
        QVERIFY(packs);
        QCOMPARE(packs->size(), 6);
        for (const PackPin& pack : *packs) {
            const auto list = read(pack.bytes);
            QVERIFY2(list && std::holds_alternative<Checklist>(*list), qPrintable(pack.id));
            QCOMPARE(std::get<Checklist>(*list).id, pack.id);
            QCOMPARE(std::get<Checklist>(*list).sha256, pack.sha256);
        }
    }

    void incidentGuide()
    {
        const PackPin pin = shippedIncidentGuide().value_or(PackPin{});
        const auto shipped = read(pin.bytes);
        QVERIFY(shipped && std::holds_alternative<IncidentGuide>(*shipped));
        QCOMPARE(std::get<IncidentGuide>(*shipped).sha256, pin.sha256);
        const auto other = read(pin.bytes + "\n");
        QVERIFY(other && std::holds_alternative<IncidentGuide>(*other));
        QCOMPARE(std::get<IncidentGuide>(*other).cases.size(), 13);
    }

    /// A pinned crosswalk may speak of packs that nobody has any more.
    void crosswalk()
    {
        const PackPin pin = shippedCrosswalk().value_or(PackPin{});
        const auto shipped = read(pin.bytes);
        QVERIFY(shipped && std::holds_alternative<Crosswalk>(*shipped));
        QCOMPARE(std::get<Crosswalk>(*shipped).sha256, pin.sha256);
        QByteArray bytes = pin.bytes;
        bytes.replace("\"iso27001-annex-a\"", "\"nobody-has-this\"");
        const auto other = read(bytes);
        QVERIFY(other && std::holds_alternative<Crosswalk>(*other));
        QCOMPARE(std::get<Crosswalk>(*other).links.size(), 283);
        QVERIFY(!readCrosswalk(bytes, QStringLiteral("x.json")));
        QVERIFY(!read("{\"links\": []}"));
    }

    /// Other bytes of the same content are checked from the start and told apart all the same.
    void otherBytesByTheirKind()
    {
        const auto first = read(guideline().bytes + "\n");
        QVERIFY(first && std::holds_alternative<Guideline>(*first));
        const auto second = read(model().bytes + "\n");
        QVERIFY(second && std::holds_alternative<MaturityModel>(*second));
        QVERIFY(std::get<MaturityModel>(*second).sha256 != model().sha256);
        QCOMPARE(std::get<MaturityModel>(*second).rows.size(), 37);
    }

    void whatIsNoPack()
    {
        for (const char* bytes :
             {"", "?", "{}", "[]", "{\"rows\": 1}", "{\"items\": []}", "{\"points\": []}"}) {
            const auto result = read(bytes);
            QVERIFY2(!result && result.error().code == ErrorCode::PackInvalid, bytes);
        }
    }

    void thePinnedModelIsTheOneInUse()
    {
        Snapshot snapshot;
        snapshot.packs = {model(), guideline()};
        MaturityModel own;
        own.version = QStringLiteral("pinned");
        snapshot.maturityModel = std::make_shared<const MaturityModel>(own);
        const auto lens = lensModelOf(snapshot);
        QVERIFY(lens && !lens->unpinned);
        QCOMPARE(lens->model->version, QStringLiteral("pinned"));
    }

    void withoutAPinTheShippedOneToBePinned()
    {
        Snapshot snapshot;
        snapshot.packs = {guideline()};
        const auto lens = lensModelOf(snapshot);
        QVERIFY(lens && lens->unpinned);
        QCOMPARE(*lens->unpinned, model());
        QCOMPARE(lens->model->sha256, model().sha256);
    }

    /// Never another one in its place.
    void aPinThatCannotBeReadIsAFault()
    {
        Snapshot snapshot;
        snapshot.packs = {PackPin{model().id, QStringLiteral("9.0.0"), {}, "{\"rows\": []}"}};
        const auto lens = lensModelOf(snapshot);
        QVERIFY(!lens);
        QCOMPARE(toString(lens.error().code), toString(ErrorCode::PackInvalid));
    }
};

QTEST_APPLESS_MAIN(TestReadPack)
#include "tst_readpack.moc"
