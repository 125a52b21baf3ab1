// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/certificates.h"

namespace zt {

/// Whom somebody trusts. Nothing is trusted unless it is named.
struct SignatureTrust
{
    QList<Certificate> anchors; ///< of signers, and of authorities for time stamps; may be empty

    [[nodiscard]] bool isNamed() const { return !anchors.isEmpty(); }
};

/// The certificates of a PEM file. Errors: FileNotFound, FileUnreadable, Malformed.
[[nodiscard]] Result<SignatureTrust> readTrust(const QString& path);

} // namespace zt
