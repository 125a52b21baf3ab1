// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace zt {

/// Reads the text form of a damaged age file (see AgeArmorReader): what cannot be read gives as
/// many zeros, so that what is behind it keeps its place. Lines are found by their length, as a
/// line's end may be what is damaged.
class DamagedArmorReader : public QIODevice
{
public:
    explicit DamagedArmorReader(QIODevice& text);

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    void begin();
    void readLine();

    QIODevice& m_text;
    QByteArray m_ready;
    qsizetype m_given = 0;
    qsizetype m_lineEnd = 1; ///< characters
    bool m_begun = false;
    bool m_over = false;
};

} // namespace zt
