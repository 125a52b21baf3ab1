// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/keysource.h"
#include "model/base/clock.h"
#include "model/base/jobcontext.h"
#include "model/base/language.h"
#include "model/base/result.h"
#include "model/document/document.h"

#include <QIODevice>

#include <memory>

namespace zt {

class LockedFile;

/// ztctl's exit codes, a contract with users' scripts.
enum class Exit : int {
    Done = 0,
    CheckFailed = 1, ///< a check did not hold
    Usage = 2,
    BadInput = 3,    ///< nothing was changed
    FileTrouble = 4, ///< cannot be opened, is locked, or cannot be written
};

[[nodiscard]] Exit exitCodeOf(ErrorCode code);

enum class OutputFormat { Table, Json, Csv };

/// What a command works with. Streams are passed in, so that a test runs a command in-process.
class CliContext
{
public:
    CliContext(QIODevice& out, QIODevice& err, LanguageCode language, Clock& clock, QString actor);

    [[nodiscard]] const Language& language() const { return m_language; }

    [[nodiscard]] Clock& clock() const { return m_clock; }

    /// The day it is in Taipei.
    [[nodiscard]] QDate today() const;

    [[nodiscard]] const QString& actor() const { return m_actor; }

    /// A text in the language asked for; named so that lupdate finds it.
    [[nodiscard]] QString translate(const char* name, const char* source, int n = -1) const
    {
        return m_language.translate(name, source, n);
    }

    /// The result: the only thing that goes to standard output.
    void out(const QByteArray& bytes);

    void out(const QString& text) { out(text.toUtf8()); }

    /// Messages and progress: standard error.
    void note(const QString& line);

    /// Says the error and gives its exit code.
    [[nodiscard]] Exit refuse(const Error& error);

    /// A job that draws one progress line on standard error when that is a terminal.
    [[nodiscard]] std::unique_ptr<JobContext> job(const QString& what);

    [[nodiscard]] const KeySource& keySource() const { return m_keys; }

    void setKeySource(KeySource keys) { m_keys = std::move(keys); }

    /// The keys given, else a passphrase asked for. Errors: those of KeySource.
    [[nodiscard]] Result<AgeKeys> keysFor(const QString& path) const;

    /// Brings a locked assessment into memory for as long as the command runs. Errors: those of
    /// keysFor() and LockedFile::open().
    [[nodiscard]] Result<void> unlock(const QString& path);

    [[nodiscard]] Result<std::unique_ptr<Document>> open(const QString& path,
                                                         Document::Access access) const;
    [[nodiscard]] DocumentEnvironment environment() const;

private:
    QIODevice& m_out;
    QIODevice& m_err;
    Language m_language;
    Clock& m_clock;
    QString m_actor;
    KeySource m_keys;
    QList<std::shared_ptr<LockedFile>> m_unlocked;
};

} // namespace zt
