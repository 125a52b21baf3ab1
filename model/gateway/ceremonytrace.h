// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/assertiontoken.h"
#include "model/crypto/bytefields.h"
#include "model/crypto/tpmquote.h"
#include "model/crypto/webauthn.h"

namespace zt {

enum class CeremonyKind : quint8 {
    None,
    Registration,
    Authentication,
    DeviceProof,
    Assertion,
    Session
};

/// "registration"
[[nodiscard]] QString ceremonyKindKey(CeremonyKind kind);

/// One check of a ceremony. Checks after the first that fails are taken for a device's proof only.
struct TracedCheck
{
    QString step; ///< an anchor of WebAuthn, or the name of a QuoteCheck, AssertionCheck …
    bool ok = false;
    Remark detail;

    bool operator==(const TracedCheck&) const = default;
};

/// What one step of a scenario sent and how it was checked, down to the check that failed. Private
/// keys and keys of MACs are not in it.
struct CeremonyTrace
{
    CeremonyKind kind = CeremonyKind::None;
    QList<TracedCheck> checks;
    QList<ByteField> parts;

    [[nodiscard]] bool isEmpty() const { return kind == CeremonyKind::None; }

    /// The first that failed; empty: none.
    [[nodiscard]] QString failedStep() const;
    /// Names from the part down to the field that the failed check went by, as far as one field
    /// can be named.
    [[nodiscard]] QStringList failedField() const;

    bool operator==(const CeremonyTrace&) const = default;
};

[[nodiscard]] QList<TracedCheck> tracedChecks(const CeremonyVerdict& verdict);
[[nodiscard]] QList<TracedCheck> tracedChecks(const QuoteVerdict& verdict);
/// `failed` none: all hold.
[[nodiscard]] QList<TracedCheck> tracedChecks(std::optional<AssertionCheck> failed);
[[nodiscard]] QList<TracedCheck> tracedChecks(std::optional<SessionCheck> token,
                                              std::optional<ProofCheck> proof);

} // namespace zt
