// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/packfault.h"
#include "checklists/packschema.h"

#include <QByteArray>
#include <QJsonObject>

#include <tl/expected.hpp>

namespace zt::packs {

/// The bytes as JSON, of which nothing more is known, or why they are none.
[[nodiscard]] tl::expected<QJsonObject, PackFault> jsonObject(const QByteArray& bytes);
/// Nothing where it keeps within the bounds and follows its schema.
[[nodiscard]] PackCheck checkForm(const QJsonObject& pack, PackSchema schema);
/// Both: the bytes as JSON that keeps within the bounds and follows its schema, or the first fault.
[[nodiscard]] tl::expected<QJsonObject, PackFault> checkedJson(const QByteArray& bytes,
                                                               PackSchema schema);

[[nodiscard]] QString sha256Hex(const QByteArray& bytes);

/// A file that is built in under :/packs/; empty where there is none.
[[nodiscard]] QByteArray builtInBytes(const QString& path);

} // namespace zt::packs
