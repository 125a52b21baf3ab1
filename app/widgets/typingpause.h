// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace zt {

/// Of one stay in one field, told from all others: what is recorded within it is undone as one.
[[nodiscard]] int newTypingSession();

/// Says when what is being typed is worth recording: at a pause, and while somebody types without
/// one every ten seconds, so that a crash never costs more than that.
class TypingPause : public QObject
{
    Q_OBJECT

public:
    explicit TypingPause(int pauseMs = 900, QObject* parent = nullptr);

    /// Something was typed.
    void typed();
    /// Nothing is left to record.
    void stop();
    void setLimits(int pauseMs, int longestMs);

Q_SIGNALS:
    void due();

private:
    void end();

    QTimer m_pause;
    QTimer m_longest; ///< since the first that was not recorded
};

} // namespace zt
