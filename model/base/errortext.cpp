// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/errortext.h"

#include "model/base/fill.h"

#include <QRegularExpression>

namespace zt {

namespace {

QString sentenceOf(const Error& error, const Language& language)
{
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return language.translate("Error", "There is no file “%1”. Check the name and the folder.");
    case ErrorCode::FileUnreadable:
        return language.translate(
            "Error",
            "“%1” cannot be read: %2. Check the permissions, or whether another program holds it.");
    case ErrorCode::FileUnwritable:
        if (error.args.value(1) == QLatin1String("it is locked already")) {
            return language.translate("Error",
                                      "“%1” is locked already; nothing was changed. Change its "
                                      "lock instead (ztctl lock --change).");
        }
        return language.translate("Error",
                                  "“%1” cannot be written: %2. Choose another place or check the "
                                  "permissions; nothing was changed.");
    case ErrorCode::FileExists:
        return language.translate("Error",
                                  "“%1” exists already and was left alone. Choose another name.");
    case ErrorCode::FileLocked:
        return language.translate(
            "Error",
            "“%1” is open elsewhere (%2). Close it there, or open it read-only meanwhile.");
    case ErrorCode::FileChangedMeanwhile:
        return language.translate("Error",
                                  "“%1” was changed by another program since it was opened. "
                                  "Nothing was written; reopen it.");
    case ErrorCode::DiskFull:
        return language.translate("Error",
                                  "There is no room left to write “%1”. Nothing was changed; free "
                                  "some space and repeat.");
    case ErrorCode::NotAnAssessment:
        return language.translate("Error",
                                  "“%1” is not an assessment file (.zta). Choose another file; a "
                                  "spreadsheet is imported into an assessment.");
    case ErrorCode::NewerFile:
        return language.translate("Error",
                                  "“%1” was made by a newer program (schema %2). Version %3 or "
                                  "later is needed to open it.");
    case ErrorCode::DamagedFile:
        return language.translate(
            "Error",
            "“%1” is damaged: %2. Open a backup copy, or save what is left of it into a new file.");
    case ErrorCode::ReadOnly:
        return language.translate("Error",
                                  "“%1” is open read-only; the change was not made. Save a copy "
                                  "and change that, or open it again when nobody else has it.");
    case ErrorCode::KeyNeeded:
        return language.translate(
            "Error", "“%1” is locked. Give its passphrase or the file with a key that opens it.");
    case ErrorCode::WrongPassphrase:
        return language.translate("Error",
                                  "The passphrase does not open “%1”; the file was not touched. "
                                  "There is no way around it: ask whoever locked the file.");
    case ErrorCode::NoKeyFits:
        return language.translate("Error",
                                  "None of the keys given opens “%1”; the number of those that do: "
                                  "%2. Ask whoever locked the file.");
    case ErrorCode::NotLocked:
        return language.translate(
            "Error", "“%1” is not locked: it is not in the age format. Use it as it is.");
    case ErrorCode::LockDamaged:
        return language.translate("Error",
                                  "“%1” is locked and damaged (%2): %3. Open a backup copy, or "
                                  "take what is left of it (ztctl age decrypt --damaged).");
    case ErrorCode::WorkFactorTooHigh:
        return language.translate("Error",
                                  "“%1” asks for work of 2^%2 to try a passphrase; 2^%3 is the "
                                  "most that is done here. Lock it with less.");
    case ErrorCode::SqlFailed:
        return language.translate(
            "Error",
            "The assessment file refused a step (%1): %2. Nothing was changed. Repeat it; where it "
            "is refused again, check the file (ztctl verify).");
    case ErrorCode::MigrationFailed:
        return language.translate(
            "Error",
            "The file could not be brought from schema %1 to %2: %3. It was left as it was. Check "
            "it (ztctl verify), or open a backup copy.");
    case ErrorCode::TrailBroken:
        return language.translate(
            "Error",
            "The trail does not fit together at entry %1: %2. Compare the file with a backup copy, "
            "or save what is left of it into a new file.");
    case ErrorCode::InvariantBroken:
        return language.translate("Error", "%1, %2: “%3” cannot be recorded. Accepted: %4.");
    case ErrorCode::DuplicateCode:
        return language.translate("Error",
                                  "The system code “%1” exists already. Codes are unique within an "
                                  "assessment: choose another.");
    case ErrorCode::UnknownSystem:
        return language.translate(
            "Error", "There is no system with the code “%1”. Look the code up in the inventory.");
    case ErrorCode::StaleChange:
        return language.translate("Error",
                                  "%1 has changed meanwhile (%2); the change was not made. Look at "
                                  "the present state and repeat.");
    case ErrorCode::NothingToUndo:
        return language.translate("Error", "There is nothing to undo.");
    case ErrorCode::ReasonRequired:
        return language.translate(
            "Error",
            "%1 needs a reason, because the sources leave this choice to the institution.");
    case ErrorCode::NoteRequired:
        return language.translate("Error", "%1: “%2” needs a note that says why.");
    case ErrorCode::DuplicateName:
        return language.translate(
            "Error", "%1: “%2” exists already. Choose another name; nothing was changed.");
    case ErrorCode::UnknownEntity:
        return language.translate("Error", "%1: there is no “%2”. Check the name.");
    case ErrorCode::PackInvalid:
        return language.translate("Error",
                                  "The pack file %1 is not valid at %2: %3. Take the pack as it "
                                  "was published, or correct it there.");
    case ErrorCode::PackMissing:
        return language.translate("Error",
                                  "The pack %1, version %2, is not installed. Give its file, or "
                                  "use a program that ships it.");
    case ErrorCode::SheetUnsupported:
        return language.translate(
            "Error",
            "“%1” is not a spreadsheet that can be read here (%2). Save it as xlsx, ods or csv "
            "(UTF-8, UTF-16 or Big5).");
    case ErrorCode::SheetEncrypted:
        return language.translate("Error",
                                  "“%1” is protected by a password. Remove the password in the "
                                  "spreadsheet program and repeat.");
    case ErrorCode::SheetDamaged:
        return language.translate(
            "Error",
            "“%1” is damaged (%2): %3. Open it in the spreadsheet program and save it again.");
    case ErrorCode::SheetTooLarge:
        return language.translate("Error",
                                  "“%1” goes beyond a limit (%2: %3). Split it, or remove what is "
                                  "not part of the inventory.");
    case ErrorCode::SheetNotFound:
        return language.translate("Error", "“%1” has no sheet “%2”. Choose one of: %3.");
    case ErrorCode::SheetNoHeader:
        if (error.args.size() > 2) { // of an export that is no inventory
            return language.translate("Error",
                                      "No header row was found in the first 20 rows of “%1”. Name "
                                      "the columns, at least: %3.");
        }
        return language.translate(
            "Error",
            "No header row was found in the first 20 rows of sheet “%2” in “%1”. Name the columns, "
            "at least the code and the name of the system.");
    case ErrorCode::MapInvalid:
        return language.translate("Error",
                                  "The mapping file %1 is not valid at %2. Accepted there: %3.");
    case ErrorCode::ImportFaults:
        return language.translate(
            "Error",
            "%1 faults in %2 rows; nothing was imported. Correct them as listed and repeat.");
    case ErrorCode::ExportMismatch:
        return language.translate("Error",
                                  "“%1” was read back and does not match: sheet %2 should have %3 "
                                  "rows and has %4. The file was removed; repeat the export.");
    case ErrorCode::SigningRefused:
        return language.translate("Error", "%1 is refused: %2. Nothing was changed.");
    case ErrorCode::Malformed:
        return language.translate("Error",
                                  "%1 cannot be read (%2): %3. Check that the right one was given, "
                                  "and that it is whole.");
    case ErrorCode::Cancelled:
        return language.translate("Error", "Cancelled; nothing was changed.");
    case ErrorCode::Usage:
        return language.translate("Error", "%1");
    case ErrorCode::ChoiceMissing:
        return language.translate("Error", "%1 lacks a choice: one of %2.");
    case ErrorCode::NoSuchChoice:
        return language.translate("Error", "There is no “%2” for %1. Choose one of: %3.");
    case ErrorCode::Unsupported:
        return language.translate("Error", "Not supported here: %1. Choose something else.");
    }
    return {};
}

/// Whether argument `number` (from 0) may be a word of ours; else it is shown as it was given.
bool mayBeOurs(ErrorCode code, int number)
{
    const bool namesEntity = code == ErrorCode::InvariantBroken || code == ErrorCode::StaleChange ||
                             code == ErrorCode::ReasonRequired || code == ErrorCode::NoteRequired ||
                             code == ErrorCode::DuplicateName || code == ErrorCode::UnknownEntity ||
                             code == ErrorCode::Malformed || code == ErrorCode::SigningRefused;
    const bool given =
        (code == ErrorCode::InvariantBroken && number == 2) ||
        ((code == ErrorCode::DuplicateName || code == ErrorCode::UnknownEntity) && number == 1);
    return !given && (number > 0 || namesEntity);
}

/// Reasons, and the names of fields, are words of ours, noted under "Reason". So is a place in a
/// file that is counted in bytes, lines or chunks.
QString ownWord(const QString& argument, const Language& language)
{
    static const QRegularExpression place(QStringLiteral("\\A(byte|line|chunk) (\\d+)\\z"));
    const QRegularExpressionMatch match = place.match(argument);
    if (!match.hasMatch()) {
        return language.translate("Reason", argument.toUtf8().constData());
    }
    const QString unit = match.captured(1);
    const QString pattern = unit == QLatin1String("byte") ? language.translate("Reason", "byte %1")
                            : unit == QLatin1String("line")
                                ? language.translate("Reason", "line %1")
                                : language.translate("Reason", "chunk %1");
    return pattern.arg(match.captured(2));
}

} // namespace

QString errorSentence(const Error& error, const Language& language)
{
    return fill(sentenceOf(error, language), [&](int place) {
        const QString argument = error.args.value(place);
        return mayBeOurs(error.code, place) ? ownWord(argument, language) : argument;
    });
}

} // namespace zt
