// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/filerescue.h"

#include "model/document/fileseal.h"
#include "model/storage/filecopy.h"

#include <QFile>

namespace zt {

Result<AgeRescue>
rescueFile(const QString& from, const QString& to, const AgeKeys& keys, JobContext& job)
{
    QFile sealed(from);
    const Result<void> readable = openToRead(sealed);
    Result<DraftFile> draft = readable ? DraftFile::beside(to) : tl::unexpected(readable.error());
    if (!draft) {
        return tl::unexpected(draft.error());
    }
    QFile plain(draft->path());
    if (!plain.open(QIODevice::WriteOnly)) {
        return fail(ErrorCode::FileUnwritable, {to, plain.errorString()});
    }
    Result<AgeRescue> found = rescueAgeFile(sealed, keys, plain, from, job);
    if (!found) {
        return found;
    }
    if (!plain.flush()) {
        return fail(ErrorCode::FileUnwritable, {to, plain.errorString()});
    }
    plain.close();
    const Result<void> synced = draft->sync();
    const Result<void> moved = synced ? draft->moveIntoPlace(IfExists::Refuse) : synced;
    return moved ? found : tl::unexpected(moved.error());
}

} // namespace zt
