// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/wholewrite.h"

#include <QFileDevice>

namespace zt {

Result<void> writeWhole(QIODevice& device, QByteArrayView bytes, const QString& name)
{
    while (!bytes.isEmpty()) {
        const qint64 taken = device.write(bytes.data(), bytes.size());
        if (taken <= 0) {
            const auto* file = qobject_cast<const QFileDevice*>(&device);
            return file != nullptr && file->error() == QFileDevice::ResourceError
                       ? fail(ErrorCode::DiskFull, {name})
                       : fail(ErrorCode::FileUnwritable, {name, device.errorString()});
        }
        bytes = bytes.sliced(taken);
    }
    return {};
}

} // namespace zt
