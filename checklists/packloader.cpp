// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/packloader.h"

#include "checklists/guidelinecheck.h"
#include "checklists/guidelinereader.h"
#include "checklists/maturitycheck.h"
#include "checklists/maturityreader.h"
#include "checklists/packbounds.h"
#include "checklists/packschema.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

/// Without this the linker drops the packs from a program that uses them by name only.
static void linkPacks()
{
    Q_INIT_RESOURCE(packs);
}

namespace zt {

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

QString sha256Hex(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

tl::unexpected<Error> invalid(const QString& fileName, const PackFault& fault)
{
    return fail(ErrorCode::PackInvalid, {fileName, fault.path, fault.reason});
}

Shipped builtIn(const QString& id, const QString& version, const QString& sha256)
{
    linkPacks();
    QFile file(QStringLiteral(":/packs/%1/%2/pack.json").arg(id, version));
    return {id, version, sha256, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()};
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

/// The bytes as JSON that keeps within the bounds and follows its schema.
Result<QJsonObject> readChecked(const QByteArray& bytes, const QString& fileName, PackSchema schema)
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

/// A kind of pack, and the list that only packs of this kind have at their top.
struct PackKind
{
    const char* mark;
    Result<PackContent> (*read)(const QByteArray& bytes, const QString& fileName);
};

template <class T, Result<T> (*read)(const QByteArray&, const QString&)>
Result<PackContent> readAs(const QByteArray& bytes, const QString& fileName)
{
    return read(bytes, fileName);
}

constexpr PackKind packKinds[] = {{"items", &readAs<Guideline, &readGuideline>},
                                  {"rows", &readAs<MaturityModel, &readMaturityModel>}};

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
    const Result<QJsonObject> pack = readChecked(bytes, fileName, PackSchema::Guideline);
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
    if (!modelPack().is(bytes)) {
        return checkAndReadMaturityModel(bytes, fileName);
    }
    MaturityModel model = maturityModelFromJson(QJsonDocument::fromJson(bytes).object());
    model.sha256 = modelPack().sha256;
    return model;
}

Result<MaturityModel> checkAndReadMaturityModel(const QByteArray& bytes, const QString& fileName)
{
    const Result<QJsonObject> pack = readChecked(bytes, fileName, PackSchema::MaturityModel);
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

Result<PackContent> readPack(const QByteArray& bytes, const QString& fileName)
{
    if (modelPack().is(bytes)) {
        return readMaturityModel(bytes, fileName);
    }
    if (guidelinePack().is(bytes) || checkPackBytes(bytes)) {
        return readGuideline(bytes, fileName);
    }
    const QJsonObject pack = QJsonDocument::fromJson(bytes).object();
    for (const PackKind& kind : packKinds) {
        if (pack.contains(QLatin1String(kind.mark))) {
            return kind.read(bytes, fileName);
        }
    }
    return readGuideline(bytes, fileName);
}

Result<PackPin> shippedGuideline()
{
    return guidelinePack().pin();
}

Result<PackPin> shippedMaturityModel()
{
    return modelPack().pin();
}

Result<QList<PackPin>> shippedPacks()
{
    QList<PackPin> packs;
    for (const Shipped* pack : {&guidelinePack(), &modelPack()}) {
        const Result<PackPin> pin = pack->pin();
        if (!pin) {
            return tl::unexpected(pin.error());
        }
        packs.append(*pin);
    }
    return packs;
}

} // namespace zt
