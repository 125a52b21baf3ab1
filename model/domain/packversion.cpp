// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/packversion.h"

#include "model/domain/fieldrules.h"

#include <QVersionNumber>

#include <algorithm>

namespace zt {

namespace {

constexpr QLatin1Char versionMark('@');

} // namespace

QString packOfPin(const QString& pinId)
{
    const qsizetype mark = pinId.indexOf(versionMark);
    return mark < 0 ? pinId : pinId.left(mark);
}

bool isSamePack(const QString& pinId, const QString& otherPinId)
{
    return packOfPin(pinId) == packOfPin(otherPinId);
}

int compareVersions(const QString& a, const QString& b)
{
    const int byNumber =
        QVersionNumber::compare(QVersionNumber::fromString(a), QVersionNumber::fromString(b));
    return byNumber != 0 ? byNumber : a.compare(b);
}

QList<const PackPin*> pinsOfPack(const Snapshot& snapshot, const QString& pack)
{
    QList<const PackPin*> pins;
    for (const PackPin& pin : snapshot.packs) {
        if (packOfPin(pin.id) == pack) {
            pins.append(&pin);
        }
    }
    std::sort(pins.begin(), pins.end(), [](const PackPin* a, const PackPin* b) {
        return compareVersions(a->version, b->version) < 0;
    });
    return pins;
}

const PackPin* pinNamed(const Snapshot& snapshot, const QString& name)
{
    const QString pack = packOfPin(name);
    const QList<const PackPin*> pins = pinsOfPack(snapshot, pack);
    if (pack == name) {
        return pins.isEmpty() ? nullptr : pins.last();
    }
    const QString version = name.mid(pack.size() + 1);
    const auto pin = std::find_if(
        pins.begin(), pins.end(), [&](const PackPin* one) { return one->version == version; });
    return pin != pins.end() ? *pin : nullptr;
}

Result<PackPin> pinBeside(const Snapshot& snapshot, const PackPin& pack)
{
    PackPin pin = pack;
    pin.id = packOfPin(pack.id);
    const QList<const PackPin*> pins = pinsOfPack(snapshot, pin.id);
    for (const PackPin* one : pins) {
        if (one->version != pack.version) {
            continue;
        }
        if (one->sha256 != pack.sha256) {
            return rules::refused(QStringLiteral("pack"),
                                  QStringLiteral("sha256"),
                                  QStringLiteral("%1 %2 %3").arg(pin.id, pin.version, pin.sha256),
                                  QStringLiteral("%1 %2").arg(one->version, one->sha256));
        }
        return *one;
    }
    if (!pins.isEmpty()) {
        pin.id += versionMark + pin.version;
    }
    return pin;
}

} // namespace zt
