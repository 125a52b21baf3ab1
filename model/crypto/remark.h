// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/base/result.h"

#include <QStringList>

#include <optional>

namespace zt {

/// What a check found, as a value: the sentence is made at the edge. `text` is noted with
/// QT_TRANSLATE_NOOP("WebAuthn", …) and names its arguments %1, %2 …; instead of it there may be
/// what could not be read.
struct Remark
{
    const char* text = "";
    QStringList args;
    std::optional<Error> fault;

    Remark() = default;

    Remark(const char* source, QStringList arguments = {})
        : text(source)
        , args(std::move(arguments))
    {
    }

    explicit Remark(Error unreadable)
        : fault(std::move(unreadable))
    {
    }

    bool operator==(const Remark& other) const;
};

[[nodiscard]] QString sentence(const Remark& remark, const Language& language);

/// What a check found where it holds, and what speaks against it where it does not.
using Check = tl::expected<Remark, Remark>;

/// `return refuse(QT_TRANSLATE_NOOP("WebAuthn", "the type is “%1”"), {type});`
[[nodiscard]] inline tl::unexpected<Remark> refuse(const char* text, QStringList args = {})
{
    return tl::unexpected<Remark>(Remark(text, std::move(args)));
}

[[nodiscard]] inline tl::unexpected<Remark> refuse(Error unreadable)
{
    return tl::unexpected<Remark>(Remark(std::move(unreadable)));
}

} // namespace zt
