// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/snapshot.h"

namespace zt {

// Sign-offs, in words; see wording.h.

[[nodiscard]] QString signRoleText(SignRole role, const Language& language);
/// What was signed: "assessment", "audit A-01", "yearly statement 2025, A-01", "report x.pdf".
[[nodiscard]] QString signedText(const SignOff& signOff, const Language& language);
/// `state` as toKey(SignOffState) has it.
[[nodiscard]] QString signOffStateText(const QString& state, const Language& language);

/// The lines with which anybody checks one of them without this program, once its files lie in a
/// folder: statement, signature, and the stamp where there is one. `prefix` leads to the files,
/// "signoffs/" for instance; CA.pem holds the certificates that are trusted. The certificates have
/// to have been valid when it was signed, not today.
[[nodiscard]] QStringList signOffCommands(const SignOff& signOff, const QString& prefix);

/// A sign-off's files by name: what was signed, the signature, the stamp where there is one.
struct SignOffFile
{
    QString name; ///< "S-01.txt", "S-01.p7s"; "S-01.tsr" for a reply, "S-01.tst" for a bare token
    QByteArray bytes;
};

[[nodiscard]] QList<SignOffFile> signOffFiles(const SignOff& signOff);

/// For factTitle's, factFieldName's, factValueText's and labelText's own use.
[[nodiscard]] bool isOfSignOff(const QString& kind);
[[nodiscard]] QString signOffFactTitle(const QString& id, const Snapshot& snapshot);
/// Of the context "Field"; null where the field is none of theirs.
[[nodiscard]] const char* signOffFieldSource(const QString& kind, const QString& field);
[[nodiscard]] QString
signOffValueText(const QString& field, const QJsonValue& value, const Language& language);
/// Empty where the code is none of them.
[[nodiscard]] QString
signOffLabelText(const QString& code, const QStringList& args, const Language& language);

} // namespace zt
