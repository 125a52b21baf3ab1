// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/packloader.h"

#include "checklists/checklistcheck.h"
#include "checklists/checklistreader.h"
#include "checklists/checklistwriter.h"
#include "checklists/crosswalkpack.h"
#include "checklists/crosswalkreader.h"
#include "checklists/guidelinecheck.h"
#include "checklists/guidelinereader.h"
#include "checklists/incidentcheck.h"
#include "checklists/incidentreader.h"
#include "checklists/maturitycheck.h"
#include "checklists/maturityreader.h"
#include "checklists/packbounds.h"
#include "checklists/packbytes.h"
#include "model/domain/guidelinechecklist.h"
#include "model/domain/snapshot.h"

#include <QJsonDocument>

#include <algorithm>
#include <iterator>

namespace zt {

using namespace packs;

namespace {

/// A pack that is built in; its hash was computed when it was.
struct Shipped
{
    QString id;
    QString version;
    QString sha256;
    QByteArray bytes;

    [[nodiscard]] Result<PackPin> pin() const
    {
        if (bytes.isEmpty()) {
            return fail(ErrorCode::PackMissing, {id, version});
        }
        return PackPin{id, version, sha256, bytes};
    }

    [[nodiscard]] bool is(const QByteArray& other) const
    {
        return !other.isEmpty() && other == bytes;
    }
};

tl::unexpected<Error> invalid(const QString& fileName, const PackFault& fault)
{
    return fail(ErrorCode::PackInvalid, {fileName, fault.path, fault.reason});
}

Shipped builtIn(const QString& id, const QString& version, const QString& sha256)
{
    return {id, version, sha256, builtInBytes(QStringLiteral("%1/%2/pack.json").arg(id, version))};
}

const Shipped& guidelinePack()
{
    static const Shipped pack = builtIn(QStringLiteral("zt-guideline"),
                                        QStringLiteral("1.0.0"),
                                        QStringLiteral(ZT_SHIPPED_PACK_SHA256));
    return pack;
}

const Shipped& modelPack()
{
    static const Shipped pack = builtIn(QStringLiteral("cisa-ztmm"),
                                        QStringLiteral("2.0.0"),
                                        QStringLiteral(ZT_SHIPPED_MODEL_SHA256));
    return pack;
}

/// Bytes that are a JSON object; nothing more is known of them.
struct PackJson
{
    const QByteArray& bytes;
    const QString& fileName;
    QJsonObject object;
};

Result<PackJson> parsed(const QByteArray& bytes, const QString& fileName)
{
    tl::expected<QJsonObject, PackFault> object = jsonObject(bytes);
    return object ? Result<PackJson>(PackJson{bytes, fileName, *std::move(object)})
                  : invalid(fileName, object.error());
}

Result<Guideline> checkedGuideline(const PackJson& pack)
{
    if (const PackCheck fault = checkForm(pack.object, PackSchema::Guideline)) {
        return invalid(pack.fileName, *fault);
    }
    Guideline guideline = guidelineFromJson(pack.object);
    if (const PackCheck fault = checkGuideline(guideline)) {
        return invalid(pack.fileName, *fault);
    }
    guideline.sha256 = sha256Hex(pack.bytes);
    return guideline;
}

Result<MaturityModel> checkedMaturityModel(const PackJson& pack)
{
    if (const PackCheck fault = checkForm(pack.object, PackSchema::MaturityModel)) {
        return invalid(pack.fileName, *fault);
    }
    MaturityModel model = maturityModelFromJson(pack.object);
    if (const PackCheck fault = checkMaturityModel(model)) {
        return invalid(pack.fileName, *fault);
    }
    model.sha256 = sha256Hex(pack.bytes);
    return model;
}

Result<Checklist> checkedChecklist(const PackJson& pack)
{
    PackCheck fault = checkForm(pack.object, PackSchema::Checklist);
    if (!fault) {
        fault = checkChecklistDates(pack.object);
    }
    if (fault) {
        return invalid(pack.fileName, *fault);
    }
    Checklist list = checklistFromJson(pack.object);
    fault = checkChecklist(list);
    if (fault) {
        return invalid(pack.fileName, *fault);
    }
    list.sha256 = sha256Hex(pack.bytes);
    return list;
}

Result<IncidentGuide> checkedIncidentGuide(const PackJson& pack)
{
    PackCheck fault = checkForm(pack.object, PackSchema::IncidentGuide);
    if (!fault) {
        fault = checkIncidentLengths(pack.object);
    }
    if (fault) {
        return invalid(pack.fileName, *fault);
    }
    IncidentGuide guide = incidentGuideFromJson(pack.object);
    fault = checkIncidentGuide(guide);
    if (fault) {
        return invalid(pack.fileName, *fault);
    }
    guide.sha256 = sha256Hex(pack.bytes);
    return guide;
}

Result<Crosswalk> crosswalkWith(const PackJson& pack,
                                PackCheck (*check)(const Crosswalk&, const QList<PackEnds>&),
                                const QList<PackEnds>& packs)
{
    if (const PackCheck fault = checkForm(pack.object, PackSchema::Crosswalk)) {
        return invalid(pack.fileName, *fault);
    }
    Crosswalk crosswalk = crosswalkFromJson(pack.object);
    if (const PackCheck fault = check(crosswalk, packs)) {
        return invalid(pack.fileName, *fault);
    }
    crosswalk.sha256 = sha256Hex(pack.bytes);
    return crosswalk;
}

Result<Crosswalk> crosswalkAlone(const PackJson& pack)
{
    return crosswalkWith(pack, &checkKnownEnds, {});
}

/// A kind of pack that an assessment is read by, and the list that only packs of this kind have at
/// their top.
struct KindReader
{
    const char* mark;
    Result<PackContent> (*read)(const PackJson& pack);
};

template <class T, Result<T> (*read)(const PackJson&)>
Result<PackContent> readAs(const PackJson& pack)
{
    return read(pack);
}

constexpr KindReader kindReaders[] = {{"items", &readAs<Guideline, &checkedGuideline>},
                                      {"rows", &readAs<MaturityModel, &checkedMaturityModel>},
                                      {"points", &readAs<Checklist, &checkedChecklist>},
                                      {"deadlines", &readAs<IncidentGuide, &checkedIncidentGuide>},
                                      {"links", &readAs<Crosswalk, &crosswalkAlone>}};

Shipped builtIn(const QString& id)
{
    Shipped pack = builtIn(id, QStringLiteral("1.0.0"), {});
    pack.sha256 = sha256Hex(pack.bytes);
    return pack;
}

/// The items of the guideline as a checklist, made of the guideline's own pack, so that the two
/// never disagree.
Shipped guidelineItems()
{
    const QByteArray& bytes = guidelinePack().bytes;
    const Checklist list =
        itemChecklistOf(guidelineFromJson(QJsonDocument::fromJson(bytes).object()));
    const QByteArray pack = packOf(list);
    return {list.id, list.version, sha256Hex(pack), pack};
}

const QList<Shipped>& checklistPacks()
{
    static const QList<Shipped> packs{builtIn(QStringLiteral("twse-audit")),
                                      builtIn(QStringLiteral("iso27001-annex-a")),
                                      builtIn(QStringLiteral("iso27001-clauses")),
                                      builtIn(QStringLiteral("listed-company-guideline")),
                                      builtIn(QStringLiteral("fourg-guideline")),
                                      guidelineItems()};
    return packs;
}

Result<QList<PackPin>> pinsOf(const QList<Shipped>& packs)
{
    QList<PackPin> pins;
    for (const Shipped& pack : packs) {
        Result<PackPin> pin = pack.pin();
        if (!pin) {
            return tl::unexpected<Error>(pin.error());
        }
        pins.append(*std::move(pin));
    }
    return pins;
}

const Shipped& incidentPack()
{
    static const Shipped pack = builtIn(QStringLiteral("incident-guide"));
    return pack;
}

/// The checklist that is built in and has exactly these bytes, or null.
const Shipped* shippedList(const QByteArray& bytes)
{
    const QList<Shipped>& shipped = checklistPacks();
    const auto known = std::find_if(
        shipped.begin(), shipped.end(), [&](const Shipped& pack) { return pack.is(bytes); });
    return known != shipped.end() ? &*known : nullptr;
}

} // namespace

Result<Guideline> readGuideline(const QByteArray& bytes, const QString& fileName)
{
    if (!guidelinePack().is(bytes)) {
        return checkAndReadGuideline(bytes, fileName);
    }
    Guideline guideline = guidelineFromJson(QJsonDocument::fromJson(bytes).object());
    guideline.sha256 = guidelinePack().sha256;
    return guideline;
}

Result<Guideline> checkAndReadGuideline(const QByteArray& bytes, const QString& fileName)
{
    return parsed(bytes, fileName).and_then(&checkedGuideline);
}

Result<MaturityModel> readMaturityModel(const QByteArray& bytes, const QString& fileName)
{
    if (!modelPack().is(bytes)) {
        return checkAndReadMaturityModel(bytes, fileName);
    }
    MaturityModel model = maturityModelFromJson(QJsonDocument::fromJson(bytes).object());
    model.sha256 = modelPack().sha256;
    return model;
}

Result<MaturityModel> checkAndReadMaturityModel(const QByteArray& bytes, const QString& fileName)
{
    return parsed(bytes, fileName).and_then(&checkedMaturityModel);
}

Result<PackContent> readPack(const QByteArray& bytes, const QString& fileName)
{
    if (modelPack().is(bytes)) {
        return readMaturityModel(bytes, fileName);
    }
    if (guidelinePack().is(bytes)) {
        return readGuideline(bytes, fileName);
    }
    if (shippedList(bytes) != nullptr) {
        return readChecklist(bytes, fileName);
    }
    if (incidentPack().is(bytes)) {
        return readIncidentGuide(bytes, fileName);
    }
    const Result<PackJson> pack = parsed(bytes, fileName);
    if (!pack) {
        return tl::unexpected<Error>(pack.error());
    }
    const auto* const kind =
        std::find_if(std::begin(kindReaders), std::end(kindReaders), [&](const KindReader& one) {
            return pack->object.contains(QLatin1String(one.mark));
        });
    return kind != std::end(kindReaders) ? kind->read(*pack)
                                         : readAs<Guideline, &checkedGuideline>(*pack);
}

Result<PackPin> shippedGuideline()
{
    return guidelinePack().pin();
}

Result<Checklist> readChecklist(const QByteArray& bytes, const QString& fileName)
{
    const Shipped* const known = shippedList(bytes);
    if (known == nullptr) {
        return checkAndReadChecklist(bytes, fileName);
    }
    Checklist list = checklistFromJson(QJsonDocument::fromJson(bytes).object());
    list.sha256 = known->sha256;
    return list;
}

Result<Checklist> checkAndReadChecklist(const QByteArray& bytes, const QString& fileName)
{
    return parsed(bytes, fileName).and_then(&checkedChecklist);
}

Result<Crosswalk>
readCrosswalk(const QByteArray& bytes, const QString& fileName, const QList<Checklist>& own)
{
    const Result<PackJson> pack = parsed(bytes, fileName);
    Result<QList<PackEnds>> ends = pack ? shippedEnds() : tl::unexpected<Error>(pack.error());
    if (!ends) {
        return tl::unexpected<Error>(ends.error());
    }
    std::transform(own.begin(), own.end(), std::back_inserter(*ends), [](const Checklist& list) {
        return endsOf(list);
    });
    return crosswalkWith(*pack, &checkCrosswalk, *ends);
}

Result<Crosswalk>
readCrosswalkAmong(const QByteArray& bytes, const QString& fileName, const QList<PackEnds>& packs)
{
    return parsed(bytes, fileName).and_then([&](const PackJson& pack) {
        return crosswalkWith(pack, &checkKnownEnds, packs);
    });
}

Result<QList<PackEnds>> shippedEnds()
{
    QList<PackEnds> ends;
    const Result<Guideline> guideline =
        readGuideline(guidelinePack().bytes, QStringLiteral("zt-guideline"));
    if (!guideline) {
        return tl::unexpected<Error>(guideline.error());
    }
    ends.append(endsOf(*guideline));
    for (const Shipped& pack : checklistPacks()) {
        const Result<Checklist> list = readChecklist(pack.bytes, pack.id);
        if (!list) {
            return tl::unexpected<Error>(list.error());
        }
        ends.append(endsOf(*list));
    }
    return ends;
}

Result<PackPin> shippedCrosswalk()
{
    static const Shipped pack = builtIn(QStringLiteral("twse-crosswalk"));
    return pack.pin();
}

Result<Crosswalk> readShippedCrosswalk()
{
    return shippedCrosswalk().map([](const PackPin& pin) {
        Crosswalk crosswalk = crosswalkFromJson(QJsonDocument::fromJson(pin.bytes).object());
        crosswalk.sha256 = pin.sha256;
        return crosswalk;
    });
}

Result<IncidentGuide> readIncidentGuide(const QByteArray& bytes, const QString& fileName)
{
    if (!incidentPack().is(bytes)) {
        return parsed(bytes, fileName).and_then(&checkedIncidentGuide);
    }
    IncidentGuide guide = incidentGuideFromJson(QJsonDocument::fromJson(bytes).object());
    guide.sha256 = incidentPack().sha256;
    return guide;
}

Result<IncidentGuide> checkAndReadIncidentGuide(const QByteArray& bytes, const QString& fileName)
{
    Result<IncidentGuide> guide = parsed(bytes, fileName).and_then(&checkedIncidentGuide);
    const Result<QList<PackEnds>> ends = shippedEnds();
    if (!guide || !ends) {
        return guide ? Result<IncidentGuide>(tl::unexpected<Error>(ends.error())) : guide;
    }
    if (const PackCheck fault = checkCaseControls(*guide, *ends)) {
        return invalid(fileName, *fault);
    }
    return guide;
}

Result<PackPin> shippedIncidentGuide()
{
    return incidentPack().pin();
}

Result<IncidentGuide> incidentGuideFor(const Snapshot& snapshot)
{
    if (snapshot.incidentGuide != nullptr) {
        return *snapshot.incidentGuide;
    }
    return shippedIncidentGuide().and_then(
        [](const PackPin& pin) { return readIncidentGuide(pin.bytes, pin.id); });
}

Result<PackPin> shippedMaturityModel()
{
    return modelPack().pin();
}

Result<QList<PackPin>> startingPacks()
{
    return pinsOf({guidelinePack(), modelPack()});
}

Result<QList<PackPin>> shippedChecklists()
{
    return pinsOf(checklistPacks());
}

Result<PackPin> shippedChecklist(const QString& id)
{
    const QList<Shipped>& packs = checklistPacks();
    const auto pack =
        std::find_if(packs.begin(), packs.end(), [&](const Shipped& one) { return one.id == id; });
    return pack != packs.end() ? pack->pin()
                               : fail(ErrorCode::PackMissing, {id, QStringLiteral("—")});
}

} // namespace zt
