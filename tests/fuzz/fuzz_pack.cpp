// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/packloader.h"

#include <cstdlib>

namespace {

/// A guideline or a reason with file and place; anything else is a fault of the loader.
void read(const QByteArray& bytes)
{
    const auto guideline = zt::readGuideline(bytes, QStringLiteral("fuzz.json"));
    if (!guideline && (guideline.error().args.size() != 3 || guideline.error().args[2].isEmpty())) {
        std::abort();
    }
}

} // namespace

/// The input as a pack, and the input spliced into the shipped pack, where most of the loader's
/// code is reached: two bytes of place, one of length, the rest is what goes there.
extern "C" int LLVMFuzzerTestOneInput(const quint8* data, size_t size)
{
    static const QByteArray shipped = zt::shippedGuideline().value_or(zt::PackPin{}).bytes;
    const QByteArray input(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    read(input);
    if (size > 3) {
        const qsizetype place = (data[0] * 256 + data[1]) * qsizetype{2} % shipped.size();
        read(QByteArray(shipped).replace(place, data[2], input.mid(3)));
    }
    return 0;
}
