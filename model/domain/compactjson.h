// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>

namespace zt {

/// Appends a value as QJsonDocument would write it in its compact form, byte for byte, without the
/// document: an import writes some four million of them.
void appendCompact(QByteArray& out, const QJsonValue& value);
void appendCompact(QByteArray& out, const QString& text);

} // namespace zt
