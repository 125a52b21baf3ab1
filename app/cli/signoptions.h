// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "model/crypto/signingidentity.h"
#include "model/document/signofftrust.h"

namespace zt {

/// --`name` (the key's file), --certificate and --key-passphrase-file, of the commands that sign.
void declareSigningKey(QCommandLineParser& parser, const CliContext& context, const QString& name);

/// The key named. Its passphrase comes from --key-passphrase-file, else from --passphrase-file,
/// else the terminal; nobody is asked where it needs none. Errors: those of
/// SigningIdentity::fromFile().
[[nodiscard]] Result<SigningIdentity>
signingKeyOf(const QCommandLineParser& parser, const CliContext& context, const QString& name);

/// --trust: certificates in PEM; may be repeated.
void declareSignatureTrust(QCommandLineParser& parser, const CliContext& context);
/// Nobody where none is given. Errors: those of readTrust().
[[nodiscard]] Result<SignatureTrust> signatureTrustOf(const QCommandLineParser& parser);

} // namespace zt
