// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/derwrite.h"

namespace zt {

namespace {

QByteArray lengthOf(qsizetype size)
{
    QByteArray out;
    if (size > 0xff) {
        out.append('\x82').append(static_cast<char>(size >> 8));
    } else if (size > 0x7f) {
        out.append('\x81');
    }
    return out.append(static_cast<char>(size & 0xff));
}

/// An attribute of a name; its type lies in the TCG's arc 2.23.133.2.
QByteArray tpmAttribute(char number, QByteArrayView value)
{
    const QByteArray oid = QByteArray::fromHex("67810502") + number;
    return derOf(
        DerTag::Set,
        derOf(DerTag::Sequence, derOf(DerTag::Oid, oid) + derOf(DerTag::Utf8String, value)));
}

} // namespace

QByteArray derOf(DerTag tag, QByteArrayView content)
{
    QByteArray out(1, static_cast<char>(tag));
    out.append(lengthOf(content.size()));
    return out.append(content.data(), content.size());
}

QByteArray derOfContext(int number, QByteArrayView content)
{
    QByteArray out("\xbf");
    out.append(static_cast<char>(0x80 | number >> 7)).append(static_cast<char>(number & 0x7f));
    out.append(lengthOf(content.size()));
    return out.append(content.data(), content.size());
}

QByteArray tpmKeyUsage(TpmKeyUsage usage)
{
    const char last = usage == TpmKeyUsage::Endorsement ? '\x01' : '\x03';
    return derOf(DerTag::Sequence, derOf(DerTag::Oid, QByteArray::fromHex("67810508") + last));
}

QByteArray tpmAlternativeName()
{
    const QByteArray name =
        derOf(DerTag::Sequence,
              tpmAttribute('\x01', "id:FFFFF1D0") + tpmAttribute('\x02', "simulated") +
                  tpmAttribute('\x03', "id:00010000"));
    return derOf(DerTag::Sequence, derOf(DerTag::Context4, name));
}

} // namespace zt
