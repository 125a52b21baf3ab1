// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/gatewaypacks.h"

#include <cstdlib>

namespace zt::fuzzgateway {

/// A value, or a reason with file, place and a line that the file has; anything else is a fault of
/// the reader.
template <class Reader>
void readBytes(Reader reader, const QByteArray& bytes)
{
    const auto read = reader(bytes);
    if (read) {
        return;
    }
    const QStringList& args = read.error().args;
    const int line = args.value(3).toInt();
    if (args.size() != 4 || args[2].isEmpty() || line < 1 || line > 1 + bytes.count('\n')) {
        std::abort();
    }
}

/// The input as a file, and the input spliced into a shipped one: two bytes of place, one of
/// length, the rest is what goes there.
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

} // namespace zt::fuzzgateway
