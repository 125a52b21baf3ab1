// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>

/// A command run in-process, with what it printed.
struct CliRun
{
    int exit = -1;
    QByteArray out;
    QString err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

inline CliRun runCli(const QStringList& arguments)
{
    static zt::SteppedClock clock(
        QDateTime::fromString(QStringLiteral("2026-07-18T06:00:00Z"), Qt::ISODate));
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    CliRun run;
    run.exit = zt::runCli(arguments, out, err, clock);
    run.out = out.data();
    run.err = QString::fromUtf8(err.data());
    return run;
}
