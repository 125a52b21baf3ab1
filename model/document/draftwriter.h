// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/crypto/placedoutput.h"

#include <QIODevice>

#include <memory>

namespace zt {

class DraftFile;

/// Writes a draft from its beginning to its end: what is written is gathered into large blocks at
/// round places, which go out on another thread while the next is filled. In the small pieces of
/// odd size that a locked file is made of, the system takes longer to store it than the cipher to
/// make it. Whoever makes round pieces itself gives them with their places, and in any order.
class DraftWriter : public QIODevice, public PlacedOutput
{
public:
    /// Errors name the file as `name`.
    DraftWriter(const DraftFile& draft, QString name);
    /// What was not finished is given up. What the blocks held is wiped.
    ~DraftWriter() override;
    DraftWriter(const DraftWriter&) = delete;
    DraftWriter& operator=(const DraftWriter&) = delete;

    /// `expected`: so many bytes at the least, for which room is made in one piece. Errors:
    /// FileUnwritable, DiskFull.
    [[nodiscard]] Result<void> begin(qint64 expected);
    /// All is with the system, and the file as long as what was written. `written` tells how the
    /// writing went; where the disk was at fault, it is the disk's own word that is given back.
    /// Errors: `written`'s, FileUnwritable, DiskFull.
    [[nodiscard]] Result<void> finish(const Result<void>& written);

    [[nodiscard]] bool isSequential() const override { return true; }

    /// At once, on the thread that asks.
    [[nodiscard]] bool writeAt(const char* data, qint64 size, qint64 at) override;

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    class Blocks;

    [[nodiscard]] tl::unexpected<Error> failure(int reason) const;

    QString m_path;
    QString m_name;
    std::unique_ptr<Blocks> m_blocks;
};

} // namespace zt
