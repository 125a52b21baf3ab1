// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/base/result.h"
#include "model/crypto/securebytes.h"

class QIODevice;

namespace zt {

/// The payload of an age file: a nonce, then chunks of 64 KiB, each sealed by itself, its place and
/// whether it is the last one in its nonce. Memory does not grow with the file.
///
/// Errors of both, about `name`: FileUnreadable, DiskFull and FileUnwritable (the target),
/// Cancelled.
[[nodiscard]] Result<void> sealPayload(const SecureBytes& fileKey,
                                       QIODevice& plain,
                                       QIODevice& sealed,
                                       const QString& name,
                                       JobContext& job);

/// What was written to `plain` before an error is genuine, but not all: whoever asked throws it
/// away. Also LockDamaged, with the chunk (from 1).
[[nodiscard]] Result<void> openPayload(const SecureBytes& fileKey,
                                       QIODevice& sealed,
                                       QIODevice& plain,
                                       const QString& name,
                                       JobContext& job);

/// How much a payload of `sealedSize` bytes holds, its nonce included in them; -1 where no payload
/// has that size.
[[nodiscard]] qint64 plainSizeOf(qint64 sealedSize);

} // namespace zt
