// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QDateTime>

namespace zt {

/// Where time and fresh identities come from. Passed in, so that tests can stand still.
class Clock
{
public:
    virtual ~Clock() = default;

    /// UTC, whole milliseconds.
    [[nodiscard]] virtual QDateTime now() = 0;

    /// A fresh UUIDv7; strictly increasing within one clock.
    [[nodiscard]] virtual QUuid newUuid() = 0;
};

/// The computer's clock and random source.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() override;
    [[nodiscard]] QUuid newUuid() override;

private:
    qint64 m_lastMs = 0;
    quint64 m_counter = 0;
};

/// Starts at a given time and moves only when told; identities count up. For tests, samples and
/// everything that must come out the same twice.
class SteppedClock final : public Clock
{
public:
    explicit SteppedClock(QDateTime start, qint64 stepMs = 1000);

    [[nodiscard]] QDateTime now() override;
    [[nodiscard]] QUuid newUuid() override;
    void set(const QDateTime& time);

private:
    QDateTime m_now;
    qint64 m_stepMs;
    quint64 m_counter = 0;
};

/// "2026-07-18T06:22:07.318Z": how every time is stored and exchanged.
[[nodiscard]] QString toStoredTime(const QDateTime& time);

/// Invalid when the text is not such a time.
[[nodiscard]] QDateTime fromStoredTime(const QString& text);

} // namespace zt
