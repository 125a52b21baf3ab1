// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/packloader.h"

#include "checklists/checklistcheck.h"
#include "checklists/checklistreader.h"
#include "checklists/crosswalkcheck.h"
#include "checklists/crosswalkreader.h"
#include "checklists/guidelinecheck.h"
#include "checklists/guidelinereader.h"
#include "checklists/maturitycheck.h"
#include "checklists/maturityreader.h"
#include "checklists/packbounds.h"
#include "checklists/packschema.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <iterator>

/// Without this the linker drops the packs from a program that uses them by name only.
static void linkPacks()
{
    Q_INIT_RESOURCE(packs);
}

namespace zt {

namespace {

/// Computed when the pack was built in.
const QString shippedSha256 = QStringLiteral(ZT_SHIPPED_PACK_SHA256);

QString sha256Hex(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

tl::unexpected<Error> invalid(const QString& fileName, const PackFault& fault)
{
    return fail(ErrorCode::PackInvalid, {fileName, fault.path, fault.reason});
}

/// The guideline pack as it was built in.
const QByteArray& shippedBytes()
{
    static const QByteArray bytes = [] {
        linkPacks();
        QFile file(QStringLiteral(":/packs/zt-guideline/1.0.0/pack.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    return bytes;
}

/// The bytes as JSON that keeps within the bounds and follows its schema.
Result<QJsonObject> readPack(const QByteArray& bytes, const QString& fileName, PackSchema schema)
{
    linkPacks();
    if (const PackCheck fault = checkPackBytes(bytes)) {
        return invalid(fileName, *fault);
    }
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parse);
    if (parse.error != QJsonParseError::NoError) {
        return invalid(fileName,
                       {QStringLiteral("/"),
                        QStringLiteral("not JSON, at byte %1: %2")
                            .arg(parse.offset)
                            .arg(parse.errorString())});
    }
    if (!document.isObject()) {
        return invalid(fileName, {QStringLiteral("/"), QStringLiteral("not a JSON object")});
    }
    const QJsonObject pack = document.object();
    if (const PackCheck fault = checkPackBounds(pack)) {
        return invalid(fileName, *fault);
    }
    if (const PackCheck fault = checkAgainstSchema(pack, schema)) {
        return invalid(fileName, *fault);
    }
    return pack;
}

struct BuiltIn
{
    const char* id;
    const char* version;
};

constexpr std::array builtInChecklists{
    BuiltIn{"twse-audit", "1.0.0"},
    BuiltIn{"iso27001-annex-a", "1.0.0"},
    BuiltIn{"iso27001-clauses", "1.0.0"},
    BuiltIn{"listed-company-guideline", "1.0.0"},
    BuiltIn{"fourg-guideline", "1.0.0"},
};

Result<PackPin> builtIn(const BuiltIn& pack)
{
    linkPacks();
    const QString id = QString::fromLatin1(pack.id);
    const QString version = QString::fromLatin1(pack.version);
    QFile file(QStringLiteral(":/packs/%1/%2/pack.json").arg(id, version));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::PackMissing, {id, version});
    }
    const QByteArray bytes = file.readAll();
    return PackPin{id, version, sha256Hex(bytes), bytes};
}

Result<QList<PackPin>> readShippedChecklists()
{
    QList<PackPin> pins;
    for (const BuiltIn& pack : builtInChecklists) {
        Result<PackPin> pin = builtIn(pack);
        if (!pin) {
            return tl::unexpected<Error>(pin.error());
        }
        pins.append(*std::move(pin));
    }
    return pins;
}

/// What crosswalks can point at in the packs that are built in.
Result<QList<PackEnds>> shippedEnds()
{
    QList<PackEnds> ends;
    const Result<Guideline> guideline =
        readGuideline(shippedBytes(), QStringLiteral("zt-guideline"));
    if (!guideline) {
        return tl::unexpected<Error>(guideline.error());
    }
    ends.append(endsOf(*guideline));
    const Result<QList<PackPin>> pins = shippedChecklists();
    if (!pins) {
        return tl::unexpected<Error>(pins.error());
    }
    for (const PackPin& pin : *pins) {
        const Result<Checklist> list = readChecklist(pin.bytes, pin.id);
        if (!list) {
            return tl::unexpected<Error>(list.error());
        }
        ends.append(endsOf(*list));
    }
    return ends;
}

} // namespace

Result<Guideline> readGuideline(const QByteArray& bytes, const QString& fileName)
{
    if (bytes.isEmpty() || bytes != shippedBytes()) {
        return checkAndReadGuideline(bytes, fileName);
    }
    Guideline guideline = guidelineFromJson(QJsonDocument::fromJson(bytes).object());
    guideline.sha256 = shippedSha256;
    return guideline;
}

Result<Guideline> checkAndReadGuideline(const QByteArray& bytes, const QString& fileName)
{
    const Result<QJsonObject> pack = readPack(bytes, fileName, PackSchema::Guideline);
    if (!pack) {
        return tl::unexpected<Error>(pack.error());
    }
    Guideline guideline = guidelineFromJson(*pack);
    if (const PackCheck fault = checkGuideline(guideline)) {
        return invalid(fileName, *fault);
    }
    guideline.sha256 = sha256Hex(bytes);
    return guideline;
}

Result<MaturityModel> readMaturityModel(const QByteArray& bytes, const QString& fileName)
{
    const Result<QJsonObject> pack = readPack(bytes, fileName, PackSchema::MaturityModel);
    if (!pack) {
        return tl::unexpected<Error>(pack.error());
    }
    MaturityModel model = maturityModelFromJson(*pack);
    if (const PackCheck fault = checkMaturityModel(model)) {
        return invalid(fileName, *fault);
    }
    model.sha256 = sha256Hex(bytes);
    return model;
}

Result<PackPin> shippedGuideline()
{
    PackPin pin;
    pin.id = QStringLiteral("zt-guideline");
    pin.version = QStringLiteral("1.0.0");
    pin.bytes = shippedBytes();
    pin.sha256 = shippedSha256;
    if (pin.bytes.isEmpty()) {
        return fail(ErrorCode::PackMissing, {pin.id, pin.version});
    }
    return pin;
}

Result<Checklist> readChecklist(const QByteArray& bytes, const QString& fileName)
{
    const Result<QList<PackPin>> shipped = shippedChecklists();
    const bool known =
        shipped && std::any_of(shipped->begin(), shipped->end(), [&](const PackPin& pin) {
            return pin.bytes == bytes;
        });
    if (!known) {
        return checkAndReadChecklist(bytes, fileName);
    }
    Checklist list = checklistFromJson(QJsonDocument::fromJson(bytes).object());
    list.sha256 = sha256Hex(bytes);
    return list;
}

Result<Checklist> checkAndReadChecklist(const QByteArray& bytes, const QString& fileName)
{
    const Result<QJsonObject> pack = readPack(bytes, fileName, PackSchema::Checklist);
    if (!pack) {
        return tl::unexpected<Error>(pack.error());
    }
    if (const PackCheck fault = checkChecklistDates(*pack)) {
        return invalid(fileName, *fault);
    }
    Checklist list = checklistFromJson(*pack);
    if (const PackCheck fault = checkChecklist(list)) {
        return invalid(fileName, *fault);
    }
    list.sha256 = sha256Hex(bytes);
    return list;
}

Result<Crosswalk>
readCrosswalk(const QByteArray& bytes, const QString& fileName, const QList<Checklist>& own)
{
    const Result<QJsonObject> pack = readPack(bytes, fileName, PackSchema::Crosswalk);
    if (!pack) {
        return tl::unexpected<Error>(pack.error());
    }
    Result<QList<PackEnds>> ends = shippedEnds();
    if (!ends) {
        return tl::unexpected<Error>(ends.error());
    }
    std::transform(own.begin(), own.end(), std::back_inserter(*ends), [](const Checklist& list) {
        return endsOf(list);
    });
    Crosswalk crosswalk = crosswalkFromJson(*pack);
    if (const PackCheck fault = checkCrosswalk(crosswalk, *ends)) {
        return invalid(fileName, *fault);
    }
    crosswalk.sha256 = sha256Hex(bytes);
    return crosswalk;
}

Result<PackPin> shippedCrosswalk()
{
    return builtIn({"twse-crosswalk", "1.0.0"});
}

Result<PackPin> shippedMaturityModel()
{
    return builtIn({"cisa-ztmm", "2.0.0"});
}

Result<QList<PackPin>> shippedChecklists()
{
    static const Result<QList<PackPin>> pins = readShippedChecklists();
    return pins;
}

Result<PackPin> shippedChecklist(const QString& id)
{
    const Result<QList<PackPin>> pins = shippedChecklists();
    if (!pins) {
        return tl::unexpected<Error>(pins.error());
    }
    for (const PackPin& pin : *pins) {
        if (pin.id == id) {
            return pin;
        }
    }
    return fail(ErrorCode::PackMissing, {id, QStringLiteral("—")});
}

} // namespace zt
