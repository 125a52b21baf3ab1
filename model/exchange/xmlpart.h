// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/package.h"

#include <QXmlStreamReader>

namespace zt {

/// QXmlStreamReader over one part, with the house's rules: no document type, bounded depth, of
/// mc:AlternateContent only the fallback. Names are compared without namespace, since strict and
/// transitional files differ in nothing else.
class XmlPart
{
public:
    XmlPart(QString path, QString part, PartDevice& device, int maxDepth);

    /// The next child element of the one that is open at `level` (0 = the document); false when
    /// that element ends or something is wrong. Text and what was not read of the child before is
    /// passed over.
    [[nodiscard]] bool nextChild(int level);

    /// As QXmlStreamReader::readNext, false at the end or on a fault.
    [[nodiscard]] bool next();

    [[nodiscard]] int depth() const { return m_depth; }

    [[nodiscard]] bool isStart(QLatin1String name) const
    {
        return m_xml.isStartElement() && m_xml.name() == name;
    }

    [[nodiscard]] const QXmlStreamReader& xml() const { return m_xml; }

    /// By local name, whatever the prefix.
    [[nodiscard]] QString attribute(QLatin1String name) const;
    [[nodiscard]] int intAttribute(QLatin1String name, int otherwise) const;
    [[nodiscard]] bool boolAttribute(QLatin1String name) const;

    void skipElement();

    [[nodiscard]] bool ok() const { return !m_error && !m_xml.hasError() && !m_device.error(); }

    /// What is wrong; call when !ok().
    [[nodiscard]] Error error() const;

    void fail(const char* reason);

private:
    QString m_path;
    QString m_part;
    PartDevice& m_device;
    QXmlStreamReader m_xml;
    int m_maxDepth;
    int m_depth = 0;
    std::optional<Error> m_error;
};

} // namespace zt
