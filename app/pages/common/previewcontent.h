// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/base/result.h"
#include "model/domain/evidence.h"

#include <QImage>
#include <QStringList>

namespace zt {

/// What of a piece of evidence is shown inside the window. The content is never held whole: it is
/// streamed out of the assessment, and only what is shown is kept.
enum class PreviewKind : quint8 { None, Picture, Text, Document, Sheet };

struct PreviewContent
{
    QList<QImage> pages;      ///< one picture, or the first pages of a document
    QString text;             ///< the beginning of a text
    QStringList columns;      ///< of a sheet: "A", "B", …
    QList<QStringList> cells; ///< its first rows, each led by its number
    bool cut = false;         ///< there is more

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
