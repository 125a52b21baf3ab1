// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/keysource.h"

#include <QFile>

#include <termios.h>
#include <unistd.h>

#include <cstdio>

namespace zt {

namespace {

/// Unbuffered: nothing of a secret stays in the file object.
Result<void> openSecret(QFile& file)
{
    if (!file.exists()) {
        return fail(ErrorCode::FileNotFound, {file.fileName()});
    }
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return fail(ErrorCode::FileUnreadable, {file.fileName(), file.errorString()});
    }
    return {};
}

/// What is typed is not shown, as long as the object lives.
class Unseen
{
public:
    Unseen()
    {
        m_known = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (m_known) {
            termios quiet = m_before;
            quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
        }
    }

    ~Unseen()
    {
        if (m_known) {
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        }
    }

    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;

private:
    termios m_before{};
    bool m_known = false;
};

Result<SecureBytes> askOnTerminal(const QString& question)
{
    std::fprintf(stderr, "%s", question.toLocal8Bit().constData());
    const Unseen unseen;
    SecureBytes typed(longestPassphrase);
    qsizetype size = 0;
    char c = 0;
    while (size < typed.size() && ::read(STDIN_FILENO, &c, 1) == 1 && c != '\n') {
        typed.data()[size++] = c;
    }
    std::fputc('\n', stderr);
    typed.truncate(size);
    return typed;
}

} // namespace

KeySource::KeySource(QStringList identityFiles, QString passphraseFile, PassphrasePrompt prompt)
    : m_identityFiles(std::move(identityFiles))
    , m_passphraseFile(std::move(passphraseFile))
    , m_prompt(std::move(prompt))
{
}

Result<SecureBytes> passphraseOfFile(const QString& path)
{
    QFile file(path);
    const Result<void> opened = openSecret(file);
    return opened ? readPassphrase(file, path) : tl::unexpected(opened.error());
}

Result<QList<AgeRecipient>> recipientsOfFile(const QString& path)
{
    QFile file(path);
    const Result<void> opened = openSecret(file);
    return opened ? readRecipients(file, path) : tl::unexpected(opened.error());
}

Result<SecureBytes> KeySource::passphraseFor(const QString& file, const QString& question) const
{
    if (!file.isEmpty() || hasPassphraseFile()) {
        return passphraseOfFile(file.isEmpty() ? m_passphraseFile : file);
    }
    return canAsk() ? m_prompt(question) : Result<SecureBytes>(SecureBytes());
}

Result<AgeKeys> KeySource::keysFor(const QString& path, const QString& question) const
{
    AgeKeys keys;
    keys.highestWorkFactor = highestWorkFactorHere();
    for (const QString& name : m_identityFiles) {
        QFile file(name);
        const Result<void> opened = openSecret(file);
        Result<AgeIdentities> read =
            opened ? readIdentities(file, name) : tl::unexpected(opened.error());
        if (!read) {
            return tl::unexpected(read.error());
        }
        for (AgeIdentity& identity : *read) {
            keys.identities.push_back(std::move(identity));
        }
    }
    if (hasPassphraseFile() || (keys.isEmpty() && canAsk())) {
        Result<SecureBytes> phrase =
            hasPassphraseFile() ? passphraseOfFile(m_passphraseFile) : m_prompt(question);
        if (!phrase) {
            return tl::unexpected(phrase.error());
        }
        keys.passphrase = *std::move(phrase);
    }
    if (keys.isEmpty()) {
        return fail(ErrorCode::KeyNeeded, {path});
    }
    return keys;
}

Result<SecureBytes> KeySource::newPassphrase(const QString& nobody,
                                             const QString& question,
                                             const QString& again,
                                             const QString& differ) const
{
    if (hasPassphraseFile()) {
        return passphraseOfFile(m_passphraseFile);
    }
    if (!canAsk()) {
        return fail(ErrorCode::Usage, {nobody});
    }
    Result<SecureBytes> first = m_prompt(question);
    const Result<SecureBytes> second = first ? m_prompt(again) : tl::unexpected(first.error());
    if (!second) {
        return tl::unexpected(second.error());
    }
    if (first->isEmpty() || first->view() != second->view()) {
        return fail(ErrorCode::Usage, {differ});
    }
    return first;
}

PassphrasePrompt terminalPrompt()
{
    return ::isatty(STDIN_FILENO) != 0 ? PassphrasePrompt(askOnTerminal) : PassphrasePrompt();
}

} // namespace zt
