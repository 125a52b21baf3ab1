// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/pseudonyms.h"

namespace zt {

namespace {

constexpr qsizetype shownBytes = 5;

} // namespace

Pseudonyms::Pseudonyms(QByteArrayView key)
    : m_mac(key)
{
}

QString Pseudonyms::tagged(char kind, QByteArrayView text) const
{
    if (text.isEmpty()) {
        return {};
    }
    const HmacSha256::Tag tag = m_mac.tag(QByteArray(1, kind).append(text));
    const QByteArray shown(tag.data(), shownBytes);
    return QChar::fromLatin1(kind) + u'-' + QString::fromLatin1(shown.toHex());
}

QString Pseudonyms::user(QByteArrayView name) const
{
    return tagged('U', name);
}

QString Pseudonyms::address(QByteArrayView address) const
{
    return tagged('A', address);
}

} // namespace zt
