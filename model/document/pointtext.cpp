// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/pointtext.h"

namespace zt {

Result<qint64> pointFromText(const Snapshot& snapshot, const QString& text)
{
    if (const NamedPoint* point = snapshot.pointByName(text)) {
        return point->seq;
    }
    if (text == QLatin1String("head")) {
        return snapshot.trailSeq;
    }
    bool ok = false;
    const qint64 seq = text.startsWith(QLatin1Char('#')) ? text.mid(1).toLongLong(&ok) : 0;
    if (!ok || seq < 1 || seq > snapshot.trailSeq) {
        return fail(ErrorCode::UnknownEntity, {QStringLiteral("point"), text});
    }
    return seq;
}

Result<Snapshot> stateAtPoint(const Document& document, const QString& text)
{
    const Snapshot& present = document.snapshot();
    if (text.isEmpty()) {
        return present;
    }
    const Result<qint64> seq = pointFromText(present, text);
    if (!seq) {
        return tl::unexpected(seq.error());
    }
    return *seq == present.trailSeq ? Result<Snapshot>(present) : document.stateAt(*seq);
}

} // namespace zt
