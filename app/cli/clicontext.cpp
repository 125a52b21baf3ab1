// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clicontext.h"

#include "checklists/packloader.h"
#include "model/base/errortext.h"
#include "model/document/lockedfile.h"
#include "model/document/recoveryfile.h"
#include "model/domain/moment.h"
#include "reports/wordingpackfault.h"

#include <QFile>

#include <unistd.h>

namespace zt {

Exit exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
    case ErrorCode::ChoiceMissing:
    case ErrorCode::NoSuchChoice:
        return Exit::Usage;
    case ErrorCode::FileNotFound:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileUnwritable:
    case ErrorCode::FileExists:
    case ErrorCode::FileLocked:
    case ErrorCode::FileChangedMeanwhile:
    case ErrorCode::DiskFull:
    case ErrorCode::NotAnAssessment:
    case ErrorCode::NewerFile:
    case ErrorCode::DamagedFile:
    case ErrorCode::ReadOnly:
    case ErrorCode::KeyNeeded:
    case ErrorCode::WrongPassphrase:
    case ErrorCode::NoKeyFits:
    case ErrorCode::NotLocked:
    case ErrorCode::LockDamaged:
    case ErrorCode::WorkFactorTooHigh:
    case ErrorCode::SqlFailed:
    case ErrorCode::MigrationFailed:
    case ErrorCode::ExportMismatch:
        return Exit::FileTrouble;
    case ErrorCode::TrailBroken:
        return Exit::CheckFailed;
    case ErrorCode::InvariantBroken:
    case ErrorCode::DuplicateCode:
    case ErrorCode::UnknownSystem:
    case ErrorCode::StaleChange:
    case ErrorCode::NothingToUndo:
    case ErrorCode::ReasonRequired:
    case ErrorCode::NoteRequired:
    case ErrorCode::DuplicateName:
    case ErrorCode::UnknownEntity:
    case ErrorCode::PackInvalid:
    case ErrorCode::PackMissing:
    case ErrorCode::SheetUnsupported:
    case ErrorCode::SheetEncrypted:
    case ErrorCode::SheetDamaged:
    case ErrorCode::SheetTooLarge:
    case ErrorCode::SheetNotFound:
    case ErrorCode::SheetNoHeader:
    case ErrorCode::MapInvalid:
    case ErrorCode::ImportFaults:
    case ErrorCode::SigningRefused:
    case ErrorCode::Malformed:
    case ErrorCode::Cancelled:
    case ErrorCode::Unsupported:
        return Exit::BadInput;
    }
    return Exit::BadInput;
}

CliContext::CliContext(
    QIODevice& out, QIODevice& err, LanguageCode language, Clock& clock, QString actor)
    : m_out(out)
    , m_err(err)
    , m_language(language)
    , m_clock(clock)
    , m_actor(std::move(actor))
{
}

QDate CliContext::today() const
{
    return m_clock.now().toOffsetFromUtc(taipeiMinutes * 60).date();
}

void CliContext::out(const QByteArray& bytes)
{
    m_out.write(bytes);
}

void CliContext::note(const QString& line)
{
    m_err.write(line.toUtf8() + '\n');
}

Exit CliContext::refuse(const Error& error)
{
    note(QStringLiteral("ztctl: ") + packErrorText(error, m_language));
    if (error.code == ErrorCode::KeyNeeded) {
        note(translate("Cli", "Repeat with --identity KEYFILE or --passphrase-file FILE."));
    }
    return exitCodeOf(error.code);
}

std::unique_ptr<JobContext> CliContext::job(const QString& what)
{
    const auto* file = qobject_cast<QFile*>(&m_err);
    if (file == nullptr || isatty(file->handle()) == 0) {
        return std::make_unique<JobContext>();
    }
    return std::make_unique<JobContext>([this, what](qint64 done, qint64 total) {
        const QString share =
            total > 0 ? QStringLiteral("%1 %").arg(done * 100 / total) : QString::number(done);
        m_err.write(QStringLiteral("\r%1 %2\033[K").arg(what, share).toUtf8());
        if (done == total) {
            m_err.write("\r\033[K");
        }
    });
}

Result<AgeKeys> CliContext::keysFor(const QString& path) const
{
    return m_keys.keysFor(path, translate("Cli", "Passphrase for %1: ").arg(path));
}

Result<void> CliContext::unlock(const QString& path)
{
    const Result<AgeKeys> keys = keysFor(path);
    if (!keys) {
        return tl::unexpected(keys.error());
    }
    const auto job = this->job(translate("Cli", "unlocking"));
    Result<std::shared_ptr<LockedFile>> file = LockedFile::open(path, *keys, *job);
    if (!file) {
        return tl::unexpected(file.error());
    }
    m_unlocked.append(*std::move(file));
    if (hasRecovery(path)) {
        note(translate("Cli",
                       "Changes that could not be saved were kept beside %1; “ztctl recover” puts "
                       "them back.")
                 .arg(path));
    }
    return {};
}

DocumentEnvironment CliContext::environment() const
{
    return {&m_clock, m_actor, [](const QByteArray& bytes) {
                return readPack(bytes, QStringLiteral("pack.json"));
            }};
}

Result<std::unique_ptr<Document>> CliContext::open(const QString& path,
                                                   Document::Access access) const
{
    return Document::open(path, access, environment());
}

} // namespace zt
