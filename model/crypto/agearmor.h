// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QIODevice>

namespace zt {

/// Writes an age file as text: strict PEM (RFC 7468, figure 3). finish() ends it.
class AgeArmorWriter : public QIODevice
{
public:
    explicit AgeArmorWriter(QIODevice& text);

    /// The last line and the end. False where the text could not be written.
    [[nodiscard]] bool finish();

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    [[nodiscard]] bool putLine(QByteArrayView bytes);

    QIODevice& m_text;
    QByteArray m_held;
};

/// Reads it back and takes nothing but what a writer would write, so that nothing can hide in the
/// text: blank space is passed over before and after it, and lines may end in CR LF, nothing else.
/// Reading fails (-1) at the first fault, which fault() names.
class AgeArmorReader : public QIODevice
{
public:
    /// `name`: what errors are about.
    AgeArmorReader(QIODevice& text, const QString& name);

    /// What stopped the reading; LockDamaged with the line.
    [[nodiscard]] const Result<void>& fault() const { return m_fault; }

    [[nodiscard]] bool isSequential() const override { return true; }

    [[nodiscard]] bool atEnd() const override;

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    enum class Place { Before, Within, AfterShortLine, Over };

    void begin();
    void readLine();
    void end();
    [[nodiscard]] QByteArray nextLine();
    void damaged(const char* reason);

    QIODevice& m_text;
    QString m_name;
    QByteArray m_ready;
    qsizetype m_given = 0;
    qint64 m_number = 0;
    Place m_place = Place::Before;
    Result<void> m_fault;
};

/// Whether the text after any blank space begins as armour does. Takes nothing off the device.
[[nodiscard]] bool looksArmored(QIODevice& file);

} // namespace zt
