// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace zt {

/// What went wrong, as a value. One code has one sentence (errortext.h) and a fixed list of
/// arguments, named beside it; the sentence is made at the edge, so that it can be translated.
enum class ErrorCode {
    // files; argument 1 is always the path
    FileNotFound,         // path
    FileUnreadable,       // path, system's reason
    FileUnwritable,       // path, system's reason
    FileExists,           // path
    FileLocked,           // path, holder
    FileChangedMeanwhile, // path
    DiskFull,             // path
    NotAnAssessment,      // path
    NewerFile,            // path, its schema version, program version needed
    DamagedFile,          // path, what is damaged
    ReadOnly,             // path
    // files under lock and key (the age format); argument 1 is always the path
    KeyNeeded,         // path
    WrongPassphrase,   // path
    NoKeyFits,         // path, number of keys it opens with
    NotLocked,         // path
    LockDamaged,       // path, the place in it, what is wrong there
    WorkFactorTooHigh, // path, binary logarithm of its work factor, the highest one accepted
    // storage
    SqlFailed,       // statement's purpose, driver's reason
    MigrationFailed, // from, to, reason
    TrailBroken,     // sequence number, what does not fit
    // changes
    InvariantBroken, // entity, field, what was given, what is accepted
    DuplicateCode,   // code
    UnknownSystem,   // code
    StaleChange,     // entity, what the change expected
    NothingToUndo,   // -
    ReasonRequired,  // field
    NoteRequired,    // entity, field that asks for it
    DuplicateName,   // kind, name
    UnknownEntity,   // kind, what was named
    // packs
    PackInvalid, // file, JSON path, reason
    PackMissing, // id, version
    // spreadsheets
    SheetUnsupported, // path, what it seems to be
    SheetEncrypted,   // path
    SheetDamaged,     // path, part, reason
    SheetTooLarge,    // path, which limit, the limit
    SheetNotFound,    // path, sheet name, names there are
    SheetNoHeader,    // path, sheet
    MapInvalid,       // file, JSON path, what is accepted there
    ImportFaults,     // number of faults, number of rows with faults
    // exports
    ExportMismatch, // path, sheet, rows written, rows read back
    // bytes of keys, certificates, messages and ceremonies
    Malformed, // what was read, the place in it, what is wrong there
    // signatures
    SigningRefused, // what was to be signed, or with what; why, and what to do
    // the rest
    Cancelled,     // -
    Usage,         // what is wrong with the call
    ChoiceMissing, // of what, the choices
    NoSuchChoice,  // of what, what was read, the choices
    Unsupported,   // what
};

[[nodiscard]] QString toString(ErrorCode code);

/// Where in the sources an error arose, for the log. (std::source_location is not to be had with
/// clang 14, on which the checkers and fuzzers run.)
struct CodeLocation
{
    const char* file = nullptr;
    int line = 0;

    [[nodiscard]] static constexpr CodeLocation current(const char* file = __builtin_FILE(),
                                                        int line = __builtin_LINE())
    {
        return {file, line};
    }
};

struct Error
{
    ErrorCode code = ErrorCode::Unsupported;
    QStringList args; ///< in the order named at the code
    QString detail;   ///< technical, for the log; never shown alone
    CodeLocation where = CodeLocation::current();

    /// Two errors are the same when they say the same; where they arose does not count.
    bool operator==(const Error& other) const { return code == other.code && args == other.args; }
};

} // namespace zt
