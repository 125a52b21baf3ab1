// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/error.h"

namespace zt {

QString toString(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound:
        return QStringLiteral("FileNotFound");
    case ErrorCode::FileUnreadable:
        return QStringLiteral("FileUnreadable");
    case ErrorCode::FileUnwritable:
        return QStringLiteral("FileUnwritable");
    case ErrorCode::FileExists:
        return QStringLiteral("FileExists");
    case ErrorCode::FileLocked:
        return QStringLiteral("FileLocked");
    case ErrorCode::FileChangedMeanwhile:
        return QStringLiteral("FileChangedMeanwhile");
    case ErrorCode::DiskFull:
        return QStringLiteral("DiskFull");
    case ErrorCode::NotAnAssessment:
        return QStringLiteral("NotAnAssessment");
    case ErrorCode::NewerFile:
        return QStringLiteral("NewerFile");
    case ErrorCode::DamagedFile:
        return QStringLiteral("DamagedFile");
    case ErrorCode::ReadOnly:
        return QStringLiteral("ReadOnly");
    case ErrorCode::KeyNeeded:
        return QStringLiteral("KeyNeeded");
    case ErrorCode::WrongPassphrase:
        return QStringLiteral("WrongPassphrase");
    case ErrorCode::NoKeyFits:
        return QStringLiteral("NoKeyFits");
    case ErrorCode::NotLocked:
        return QStringLiteral("NotLocked");
    case ErrorCode::LockDamaged:
        return QStringLiteral("LockDamaged");
    case ErrorCode::WorkFactorTooHigh:
        return QStringLiteral("WorkFactorTooHigh");
    case ErrorCode::SqlFailed:
        return QStringLiteral("SqlFailed");
    case ErrorCode::MigrationFailed:
        return QStringLiteral("MigrationFailed");
    case ErrorCode::TrailBroken:
        return QStringLiteral("TrailBroken");
    case ErrorCode::InvariantBroken:
        return QStringLiteral("InvariantBroken");
    case ErrorCode::DuplicateCode:
        return QStringLiteral("DuplicateCode");
    case ErrorCode::UnknownSystem:
        return QStringLiteral("UnknownSystem");
    case ErrorCode::StaleChange:
        return QStringLiteral("StaleChange");
    case ErrorCode::NothingToUndo:
        return QStringLiteral("NothingToUndo");
    case ErrorCode::ReasonRequired:
        return QStringLiteral("ReasonRequired");
    case ErrorCode::NoteRequired:
        return QStringLiteral("NoteRequired");
    case ErrorCode::DuplicateName:
        return QStringLiteral("DuplicateName");
    case ErrorCode::UnknownEntity:
        return QStringLiteral("UnknownEntity");
    case ErrorCode::PackInvalid:
        return QStringLiteral("PackInvalid");
    case ErrorCode::PackMissing:
        return QStringLiteral("PackMissing");
    case ErrorCode::SheetUnsupported:
        return QStringLiteral("SheetUnsupported");
    case ErrorCode::SheetEncrypted:
        return QStringLiteral("SheetEncrypted");
    case ErrorCode::SheetDamaged:
        return QStringLiteral("SheetDamaged");
    case ErrorCode::SheetTooLarge:
        return QStringLiteral("SheetTooLarge");
    case ErrorCode::SheetNotFound:
        return QStringLiteral("SheetNotFound");
    case ErrorCode::SheetNoHeader:
        return QStringLiteral("SheetNoHeader");
    case ErrorCode::MapInvalid:
        return QStringLiteral("MapInvalid");
    case ErrorCode::ImportFaults:
        return QStringLiteral("ImportFaults");
    case ErrorCode::ExportMismatch:
        return QStringLiteral("ExportMismatch");
    case ErrorCode::SigningRefused:
        return QStringLiteral("SigningRefused");
    case ErrorCode::Malformed:
        return QStringLiteral("Malformed");
    case ErrorCode::Cancelled:
        return QStringLiteral("Cancelled");
    case ErrorCode::Usage:
        return QStringLiteral("Usage");
    case ErrorCode::ChoiceMissing:
        return QStringLiteral("ChoiceMissing");
    case ErrorCode::NoSuchChoice:
        return QStringLiteral("NoSuchChoice");
    case ErrorCode::Unsupported:
        return QStringLiteral("Unsupported");
    }
    return QStringLiteral("Unknown");
}

} // namespace zt
