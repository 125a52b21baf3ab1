// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>
#include <optional>

namespace zt {

/// A source that was opened to be read. Errors about it name it.
struct OpenSource
{
    std::unique_ptr<QIODevice> device;
    QString name;

    /// Whether reading failed, which a device does not tell from its end.
    [[nodiscard]] bool hasFailed() const;
};

/// Where a spreadsheet's bytes come from: a file, or memory where they may lie on no disk.
class SheetSource
{
public:
    SheetSource(QString path) // NOLINT(google-explicit-constructor): a path is a source
        : m_name(std::move(path))
    {
    }

    /// `name` as a file would have: a text's one sheet is called after it.
    SheetSource(QString name, QByteArray bytes)
        : m_name(std::move(name))
        , m_bytes(std::move(bytes))
    {
    }

    [[nodiscard]] const QString& name() const { return m_name; }

    /// Errors: FileNotFound, FileUnreadable.
    [[nodiscard]] Result<OpenSource> open() const;

private:
    QString m_name;
    std::optional<QByteArray> m_bytes;
};

} // namespace zt
