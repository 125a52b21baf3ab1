// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "model/base/error.h"
#include "model/document/trail.h"

#include <QDateTime>
#include <QObject>

#include <optional>

namespace zt {

struct AppContext;

/// Checks the file on a worker and keeps what came of it: when, up to which entry, line by line.
class TrailVerification : public QObject
{
    Q_OBJECT

public:
    /// What stands at the top of the page.
    struct Verdict
    {
        Status status = Status::NotYet;
        QString text;
        QString when;
        QString detail;
    };

    explicit TrailVerification(AppContext& context, QObject* parent = nullptr);

    void run();
    /// Checks that file from now on: what is shown is only what was saved from it.
    void setDamagedFile(const QString& path);

    /// Empty where the file checked is the one that is shown.
    [[nodiscard]] const QString& damagedFile() const { return m_damagedFile; }

    /// Why there are no lines; empty where there are.
    [[nodiscard]] QString fault() const;

    /// Under way, or never run.
    [[nodiscard]] bool isWaiting() const { return m_running || !m_done; }

    [[nodiscard]] const QList<CheckLine>& lines() const { return m_lines; }

    /// As the language of now says it.
    [[nodiscard]] Verdict verdict() const;

Q_SIGNALS:
    void changed();

private:
    void take(const Result<QList<CheckLine>>& lines, qint64 seq, const QDateTime& begun);
    [[nodiscard]] bool isBroken() const;
    [[nodiscard]] Verdict failing(const QString& when) const;

    AppContext& m_context;
    QString m_damagedFile;
    quint64 m_job = 0;
    int m_check = 0; ///< whose outcome is waited for
    bool m_running = false;
    bool m_done = false;
    bool m_whole = false;
    qint64 m_seq = 0; ///< the head at the time of the check
    QDateTime m_at;
    qint64 m_milliseconds = 0;
    std::optional<Error> m_fault;
    QList<CheckLine> m_lines;
};

} // namespace zt
