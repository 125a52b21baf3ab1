// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/base/result.h"
#include "model/domain/evidence.h"

#include <QImage>
#include <QStringList>

namespace zt {

/// What of a piece of evidence is shown inside the window: only what is shown is kept. It is read
/// in memory; no copy of it is written, but for a very large one out of an assessment that lies on
/// the disk in the clear itself.
enum class PreviewKind : quint8 { None, Picture, Text, Document, Sheet };

struct PreviewContent
{
    QList<QImage> pages;      ///< one picture, or the first pages of a document
    QString text;             ///< the beginning of a text
    QStringList columns;      ///< of a sheet: "A", "B", …
    QList<QStringList> cells; ///< its first rows, each led by its number
    bool cut = false;         ///< there is more
    bool tooLarge = false;    ///< to be looked into without a copy in the clear on the disk

    [[nodiscard]] bool isEmpty() const
    {
        return pages.isEmpty() && text.isEmpty() && cells.isEmpty();
    }
};

[[nodiscard]] PreviewKind previewKindOf(const Evidence& evidence);

/// On a worker. Empty where the content is not what its kind promises, or too large to look into.
/// Errors: those of exportEvidence().
[[nodiscard]] Result<PreviewContent>
readPreview(const QString& assessmentPath, const Evidence& evidence, JobContext& job);

} // namespace zt
