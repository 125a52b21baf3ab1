// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/ldifreader.h"

#include "model/exchange/sheeterror.h"

#include <QStringDecoder>

namespace zt {

namespace {

QString textOf(const QByteArray& bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

QByteArray withoutLineEnd(QByteArray line)
{
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    return line;
}

} // namespace

QString LdifEntry::first(QLatin1String attribute) const
{
    for (const auto& [name, value] : attributes) {
        if (name == attribute) {
            return value;
        }
    }
    return {};
}

bool LdifEntry::has(QLatin1String attribute) const
{
    for (const auto& [name, value] : attributes) {
        if (name == attribute) {
            return true;
        }
    }
    return false;
}

QStringList LdifEntry::all(QLatin1String attribute) const
{
    QStringList values;
    for (const auto& [name, value] : attributes) {
        if (name == attribute) {
            values.append(value);
        }
    }
    return values;
}

bool looksLikeLdif(const QByteArray& head)
{
    const QByteArray plain = head.startsWith("\xef\xbb\xbf") ? head.mid(3) : head;
    const QList<QByteArray> lines = plain.split('\n');
    for (const QByteArray& line : lines) {
        const QByteArray text = line.trimmed().toLower();
        if (text.isEmpty() || text.startsWith('#')) {
            continue;
        }
        return text.startsWith("dn:") || text.startsWith("version:");
    }
    return false;
}

LdifReader::LdifReader(QIODevice& device, QString path)
    : m_device(device)
    , m_path(std::move(path))
{
}

tl::unexpected<Error> LdifReader::broken(const char* reason) const
{
    return tl::unexpected(damaged(m_path, QStringLiteral("ldif:%1").arg(m_firstLine), reason));
}

QByteArray LdifReader::physicalLine()
{
    if (m_hasAhead) {
        m_hasAhead = false;
        return std::move(m_ahead);
    }
    QByteArray line = m_device.readLine(mostLineBytes);
    m_line += line.isEmpty() ? 0 : 1;
    if (m_line == 1 && line.startsWith("\xef\xbb\xbf")) {
        line = line.mid(3);
    }
    return line;
}

Result<std::optional<QByteArray>> LdifReader::logicalLine()
{
    QByteArray line = physicalLine();
    m_firstLine = m_line;
    if (line.isEmpty()) {
        return std::optional<QByteArray>();
    }
    line = withoutLineEnd(line);
    if (line.isEmpty()) {
        return std::optional(line);
    }
    for (;;) {
        QByteArray more = physicalLine();
        if (!more.startsWith(' ')) {
            m_ahead = std::move(more);
            m_hasAhead = !m_ahead.isEmpty();
            return std::optional(line);
        }
        line += withoutLineEnd(more).mid(1);
        if (line.size() > mostLineBytes) {
            return broken(QT_TRANSLATE_NOOP("Reason", "a line that is too long"));
        }
    }
}

Result<void> LdifReader::addLine(const QByteArray& line, LdifEntry& entry)
{
    if (line.startsWith('#')) {
        return {};
    }
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0) {
        return broken(QT_TRANSLATE_NOOP("Reason", "no attribute and colon in this line"));
    }
    if (entry.attributes.size() >= mostAttributes) {
        return broken(QT_TRANSLATE_NOOP("Reason", "an entry of too many attributes"));
    }
    const QByteArray whole = line.left(colon);
    const qsizetype options = whole.indexOf(';');
    const QString name =
        QString::fromLatin1(options < 0 ? whole : whole.left(options)).trimmed().toLower();
    QByteArray value = line.mid(colon + 1);
    if (value.startsWith('<')) {
        return {};
    }
    if (value.startsWith(':')) {
        const auto decoded = QByteArray::fromBase64Encoding(
            value.mid(1).trimmed(), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded) {
            return broken(QT_TRANSLATE_NOOP("Reason", "a value that is not Base64"));
        }
        value = *decoded;
    }
    if (entry.attributes.isEmpty()) {
        entry.line = m_firstLine;
    }
    entry.attributes.append({name, textOf(value).trimmed()});
    return {};
}

Result<std::optional<LdifEntry>> LdifReader::next()
{
    LdifEntry entry;
    for (;;) {
        const Result<std::optional<QByteArray>> line = logicalLine();
        if (!line) {
            return tl::unexpected(line.error());
        }
        const bool ends = !*line || (*line)->isEmpty();
        if (ends) {
            const bool isVersion =
                entry.attributes.size() == 1 && entry.has(QLatin1String("version"));
            if (isVersion) {
                entry.attributes.clear();
            }
            if (!entry.attributes.isEmpty()) {
                return std::optional(std::move(entry));
            }
            if (!*line) {
                return std::optional<LdifEntry>();
            }
            continue;
        }
        if (const Result<void> added = addLine(**line, entry); !added) {
            return tl::unexpected(added.error());
        }
    }
}

} // namespace zt
