// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

/// The openssl program in a folder of its own, with an authority and those it has certified: the
/// second opinion on signatures and time stamps.
class OpensslBench
{
public:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    /// The exit code; -1 where it could not be started.
    int run(const QString& words) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("openssl"), words.split(u' ', Qt::SkipEmptyParts));
        const bool ended = process.waitForFinished(60'000);
        return ended ? process.exitCode() : -1;
    }

    void must(const QString& words) const
    {
        if (run(words) != 0) {
            qFatal("openssl %s", qPrintable(words));
        }
    }

    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write %s", qPrintable(name));
        }
    }

    [[nodiscard]] QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void makeAuthority(const QString& name) const
    {
        must(QStringLiteral("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -sha256 "
                            "-days 3650 -subj /CN=%1 -keyout %1.key -out %1.pem "
                            "-addext keyUsage=critical,keyCertSign")
                 .arg(name));
    }

    /// `kind` such as "rsa:2048" or "ec -pkeyopt ec_paramgen_curve:P-384"; `extensions` as a
    /// configuration file has them, a line each.
    void certify(const QString& name,
                 const QString& kind,
                 const QString& authority,
                 const QByteArray& extensions) const
    {
        write(name + QStringLiteral(".ext"), extensions);
        must(QStringLiteral("req -new -newkey %2 -nodes -subj /CN=%1 -keyout %1.key -out %1.csr")
                 .arg(name, kind));
        must(QStringLiteral("x509 -req -in %1.csr -CA %2.pem -CAkey %2.key -CAcreateserial -sha256 "
                            "-days 3650 -extfile %1.ext -out %1.pem")
                 .arg(name, authority));
    }

private:
    QTemporaryDir m_folder;
};
