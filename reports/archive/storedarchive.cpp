// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/archive/storedarchive.h"

#include "reports/archive/archivewriter.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <vector>

namespace zt {

namespace {

using Entry = ArchiveWriter::Entry;

constexpr auto stored = ArchiveWriter::Packing::Stored;
constexpr qint64 localSize = 30;
constexpr qint64 piece = 1 << 20;
// Where in the file and what is wrong there; known to the translations under "Reason".
constexpr const char* notAsWritten =
    QT_TRANSLATE_NOOP("Reason", "not what the program writes there");
constexpr const char* cutOff = QT_TRANSLATE_NOOP("Reason", "the file ends too early");
constexpr const char* otherContent =
    QT_TRANSLATE_NOOP("Reason", "the content does not give its checksum");
constexpr QByteArrayView localMark("PK\x03\x04", 4);
constexpr QByteArrayView centralMark("PK\x01\x02", 4);

quint32 numberAt(const QByteArray& bytes, qsizetype at, int count)
{
    quint32 number = 0;
    for (int i = count - 1; i >= 0; --i) {
        number = number << 8 | static_cast<quint8>(bytes[at + i]);
    }
    return number;
}

class StoredReader
{
public:
    StoredReader(const QString& path, const StoredArchiveVisitor& visitor, JobContext& job)
        : m_file(path)
        , m_visitor(visitor)
        , m_job(job)
    {
    }

    Result<void> read()
    {
        if (!m_file.open(QIODevice::ReadOnly)) {
            return fail(m_file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound,
                        {m_file.fileName(), m_file.errorString()});
        }
        while (m_file.peek(localMark.size()) == localMark) {
            Result<void> part = readPart();
            if (!part) {
                return part;
            }
        }
        if (m_visitor.all && m_file.peek(centralMark.size()) == centralMark) {
            m_visitor.all();
        }
        const Result<void> list = readList();
        return list ? m_content : list;
    }

private:
    tl::unexpected<Error> damaged(const char* what, qint64 position) const
    {
        return fail(ErrorCode::Malformed,
                    {m_file.fileName(),
                     QStringLiteral("byte %1").arg(position),
                     QString::fromLatin1(what)});
    }

    Result<void> readPart()
    {
        const qint64 start = m_file.pos();
        const QByteArray head = m_file.read(localSize);
        if (head.size() < localSize) {
            return damaged(notAsWritten, start);
        }
        Entry entry;
        entry.offset = static_cast<uint64_t>(start);
        entry.crc = numberAt(head, 14, 4);
        entry.packed = numberAt(head, 18, 4);
        entry.size = entry.packed;
        const QByteArray name = m_file.read(numberAt(head, 26, 2));
        entry.name = name.toStdString();
        const QString text = QString::fromUtf8(name);
        const std::string expected = ArchiveWriter::localHeader(entry, stored);
        if (expected != (head + name).toStdString() || text.toUtf8() != name ||
            !isSafePartName(text) || m_names.contains(text.toLower())) {
            return damaged(notAsWritten, start);
        }
        m_names.insert(text.toLower());
        m_entries.push_back(entry);
        return readContent(text, entry);
    }

    Result<void> readContent(const QString& name, const Entry& entry)
    {
        const qint64 start = m_file.pos();
        m_visitor.begin(name, static_cast<qint64>(entry.size));
        auto left = static_cast<qint64>(entry.size);
        uLong crc = 0;
        while (left > 0) {
            const QByteArray bytes = m_file.read(std::min(left, piece));
            if (bytes.isEmpty()) {
                return damaged(cutOff, m_file.pos());
            }
            crc = crc32(crc,
                        reinterpret_cast<const Bytef*>(bytes.constData()),
                        static_cast<uInt>(bytes.size()));
            m_visitor.bytes(bytes);
            left -= bytes.size();
            m_job.progress(m_file.pos(), m_file.size());
            if (m_job.cancelled()) {
                return fail(ErrorCode::Cancelled);
            }
        }
        m_visitor.end();
        if (crc != entry.crc && m_content) {
            m_content = damaged(otherContent, start);
        }
        return {};
    }

    Result<void> readList()
    {
        const qint64 start = m_file.pos();
        for (const Entry& entry : m_entries) {
            const qint64 at = m_file.pos();
            const std::string expected = ArchiveWriter::centralHeader(entry, stored);
            if (m_file.read(static_cast<qint64>(expected.size())).toStdString() != expected) {
                return damaged(notAsWritten, at);
            }
        }
        const qint64 length = m_file.pos() - start;
        const std::string expected = ArchiveWriter::endRecord(
            m_entries.size(), static_cast<uint64_t>(start), static_cast<uint64_t>(length));
        const qint64 at = m_file.pos();
        const QByteArray rest = m_file.read(static_cast<qint64>(expected.size()) + 1);
        return rest.toStdString() == expected ? Result<void>() : damaged(notAsWritten, at);
    }

    QFile m_file;
    const StoredArchiveVisitor& m_visitor;
    JobContext& m_job;
    std::vector<Entry> m_entries;
    QSet<QString> m_names;  ///< lower case
    Result<void> m_content; ///< the first that does not give its checksum
};

} // namespace

Result<void>
readStoredArchive(const QString& path, const StoredArchiveVisitor& visitor, JobContext& job)
{
    return StoredReader(path, visitor, job).read();
}

bool isSafePartName(const QString& name)
{
    const QStringList steps = name.split(QLatin1Char('/'));
    return std::none_of(steps.cbegin(), steps.cend(), [](const QString& step) {
        return step.isEmpty() || step == QLatin1String(".") || step == QLatin1String("..") ||
               step.contains(QLatin1Char('\\')) || step.contains(QLatin1Char(':')) ||
               std::any_of(step.cbegin(), step.cend(), [](QChar c) { return c.unicode() < 0x20; });
    });
}

} // namespace zt
