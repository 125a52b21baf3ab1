// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/packloader.h"

#include <cstdlib>

namespace zt::fuzzpacks {

/// A value or a reason with file and place; anything else is a fault of the reader.
template <class Reader>
void readBytes(Reader reader, const QByteArray& bytes)
{
    const auto read = reader(bytes, QStringLiteral("fuzz.json"));
    if (!read && (read.error().args.size() != 3 || read.error().args[2].isEmpty())) {
        std::abort();
    }
}

/// The input as a pack, and the input spliced into the shipped pack, where most of the reader's
/// code is reached: two bytes of place, one of length, the rest is what goes there.
template <class Reader>
void feed(Reader reader, const QByteArray& shipped, const unsigned char* data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    readBytes(reader, input);
    if (size > 3) {
        const qsizetype place = (data[0] * 256 + data[1]) * qsizetype{2} % shipped.size();
        readBytes(reader, QByteArray(shipped).replace(place, data[2], input.mid(3)));
    }
}

} // namespace zt::fuzzpacks
