// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace zt {

/// One element of DER (X.690), for the few structures that certificate extensions carry.
struct DerItem
{
    enum Class : uchar { Universal = 0, Application = 1, Context = 2, Private = 3 };

    Class tagClass = Universal;
    bool constructed = false;
    quint32 tag = 0;
    QByteArrayView content; ///< of the bytes that were read, which must outlive it

    [[nodiscard]] bool isSequence() const { return is(16, true); }

    [[nodiscard]] bool isSet() const { return is(17, true); }

    [[nodiscard]] bool isOctets() const { return is(4, false); }

    /// An explicit tag [number].
    [[nodiscard]] bool isTagged(quint32 number) const
    {
        return tagClass == Context && constructed && tag == number;
    }

    /// INTEGER or ENUMERATED; none when it is neither or does not fit.
    [[nodiscard]] std::optional<qint64> toInteger() const;

private:
    [[nodiscard]] bool is(quint32 number, bool isConstructed) const
    {
        return tagClass == Universal && constructed == isConstructed && tag == number;
    }
};

/// Walks the elements of a DER encoding one after the other. Only definite lengths and tags in
/// their shortest form are read.
class DerReader
{
public:
    explicit DerReader(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

    /// None at the end, and where the bytes are no DER.
    [[nodiscard]] std::optional<DerItem> next();

private:
    [[nodiscard]] std::optional<quint32> tagNumber(uchar first);
    [[nodiscard]] std::optional<qsizetype> length();
    [[nodiscard]] std::optional<uchar> take();

    QByteArrayView m_rest;
};

/// The only element of `bytes`; none when more follows.
[[nodiscard]] std::optional<DerItem> readDer(QByteArrayView bytes);

} // namespace zt
