// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/xmlpart.h"

#include "model/exchange/sheeterror.h"

namespace zt {

XmlPart::XmlPart(QString path, QString part, PartDevice& device, int maxDepth)
    : m_path(std::move(path))
    , m_part(std::move(part))
    , m_device(device)
    , m_xml(&device)
    , m_maxDepth(maxDepth)
{
}

void XmlPart::fail(const char* reason)
{
    if (!m_error) {
        m_error = damaged(m_path, m_part, reason);
    }
}

bool XmlPart::next()
{
    while (ok()) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference) {
            fail(QT_TRANSLATE_NOOP(
                "Reason",
                "the XML declares a document type or entities, which no spreadsheet needs"));
        } else if (token == QXmlStreamReader::StartElement) {
            if (m_xml.name() == QLatin1String("AlternateContent") ||
                m_xml.name() == QLatin1String("Fallback")) {
                continue;
            }
            ++m_depth;
            if (m_depth > m_maxDepth) {
                fail(QT_TRANSLATE_NOOP("Reason", "the XML is nested too deeply"));
            } else if (m_xml.name() == QLatin1String("Choice")) {
                skipElement();
                continue;
            }
        } else if (token == QXmlStreamReader::EndElement) {
            if (m_xml.name() == QLatin1String("AlternateContent") ||
                m_xml.name() == QLatin1String("Fallback")) {
                continue;
            }
            --m_depth;
        } else if (token == QXmlStreamReader::EndDocument || token == QXmlStreamReader::Invalid) {
            return false;
        }
        return ok();
    }
    return false;
}

void XmlPart::skipElement()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && next()) {
    }
}

bool XmlPart::nextChild(int level)
{
    while (m_depth > level || (m_depth == level && !m_xml.isEndDocument())) {
        if (!next()) {
            return false;
        }
        if (m_xml.isStartElement() && m_depth == level + 1) {
            return true;
        }
        if (m_xml.isEndElement() && m_depth < level) {
            return false;
        }
    }
    return false;
}

QString XmlPart::attribute(QLatin1String name) const
{
    for (const QXmlStreamAttribute& attribute : m_xml.attributes()) {
        if (attribute.name() == name) {
            return attribute.value().toString();
        }
    }
    return {};
}

int XmlPart::intAttribute(QLatin1String name, int otherwise) const
{
    bool fits = false;
    const int value = attribute(name).toInt(&fits);
    return fits ? value : otherwise;
}

bool XmlPart::boolAttribute(QLatin1String name) const
{
    const QString value = attribute(name);
    return value == QLatin1String("1") || value == QLatin1String("true");
}

Error XmlPart::error() const
{
    if (m_device.error()) {
        return *m_device.error();
    }
    if (m_error) {
        return *m_error;
    }
    return damaged(m_path,
                   m_part,
                   QT_TRANSLATE_NOOP("Reason", "the XML is not well-formed"),
                   m_xml.errorString());
}

} // namespace zt
