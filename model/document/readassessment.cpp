// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/readassessment.h"

#include "model/document/documentfile.h"

#include <utility>

namespace zt {

Result<Snapshot> readAssessment(const QString& path, const PackReader& readPack)
{
    Result<OpenedFile> file = openFile(path, Document::Access::ReadOnly, readPack);
    if (!file) {
        return tl::unexpected(file.error());
    }
    return std::move(file->snapshot);
}

} // namespace zt
