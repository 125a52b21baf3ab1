// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/sheetsource.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

namespace zt {

bool OpenSource::hasFailed() const
{
    const auto* file = qobject_cast<const QFileDevice*>(device.get());
    return file != nullptr && file->error() != QFileDevice::NoError;
}

Result<OpenSource> SheetSource::open() const
{
    if (m_bytes) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(*m_bytes);
        buffer->open(QIODevice::ReadOnly);
        return OpenSource{std::move(buffer), m_name};
    }
    const QFileInfo info(m_name);
    auto file = std::make_unique<QFile>(m_name);
    if (!info.exists()) {
        return fail(ErrorCode::FileNotFound, {m_name});
    }
    if (info.isDir()) {
        return fail(ErrorCode::FileUnreadable,
                    {m_name, QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "is a folder"))});
    }
    if (!file->open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, {m_name, file->errorString()});
    }
    return OpenSource{std::move(file), m_name};
}

} // namespace zt
