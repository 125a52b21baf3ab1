// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/package.h"

#include "model/exchange/sheeterror.h"

#include <QDir>
#include <quazip.h>
#include <quazipfile.h>

#include <algorithm>
#include <vector>

namespace zt {

namespace {

constexpr int maxEntries = 20'000;
constexpr qint64 ratioFreeBytes = 16LL << 20;
constexpr quint16 encryptedFlag = 1;

/// The name without leading slashes, empty and "." steps; nothing when it leads outside.
std::optional<QString> normalised(QString name)
{
    name.replace(QLatin1Char('\\'), QLatin1Char('/'));
    QStringList steps;
    for (const QString& step : name.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        if (step == QLatin1String("..")) {
            if (steps.isEmpty()) {
                return std::nullopt;
            }
            steps.removeLast();
        } else if (step != QLatin1String(".")) {
            steps.append(step);
        }
    }
    return steps.join(QLatin1Char('/'));
}

bool leadsOutside(const QString& name)
{
    const QString slashed = QString(name).replace(QLatin1Char('\\'), QLatin1Char('/'));
    const bool drive = slashed.size() > 1 && slashed[1] == QLatin1Char(':');
    return drive || slashed.contains(QChar(0)) ||
           slashed.split(QLatin1Char('/')).contains(QStringLiteral(".."));
}

} // namespace

PartDevice::PartDevice(QString path,
                       QString part,
                       std::unique_ptr<QuaZipFile> file,
                       const SheetLimits& limits)
    : m_path(std::move(path))
    , m_part(std::move(part))
    , m_file(std::move(file))
    , m_limits(limits)
    , m_packed(m_file->csize())
    , m_declared(m_file->usize())
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

PartDevice::~PartDevice() = default;

qint64 PartDevice::readData(char* data, qint64 maxSize)
{
    if (m_error) {
        return -1;
    }
    if (m_ended || maxSize <= 0) {
        return m_ended ? -1 : 0;
    }
    const qint64 got = m_file->read(data, maxSize);
    if (got < 0 || (got == 0 && m_file->getZipError() != UNZ_OK)) {
        m_error =
            damaged(m_path,
                    m_part,
                    QT_TRANSLATE_NOOP("Reason", "the compressed data is broken off or wrong"));
        return -1;
    }
    if (got == 0) {
        return checkedEnd();
    }
    m_done += got;
    if (m_done > m_limits.maxUnpackedBytes) {
        m_error = tooLarge(
            m_path, QT_TRANSLATE_NOOP("Reason", "bytes unpacked"), m_limits.maxUnpackedBytes);
        return -1;
    }
    if (m_done > ratioFreeBytes && m_done / m_limits.maxCompressionRatio > m_packed) {
        m_error = tooLarge(
            m_path, QT_TRANSLATE_NOOP("Reason", "compression ratio"), m_limits.maxCompressionRatio);
        return -1;
    }
    return got;
}

qint64 PartDevice::checkedEnd()
{
    m_ended = true;
    m_file->close();
    if (m_file->getZipError() != UNZ_OK || m_done != m_declared) {
        m_error = damaged(
            m_path, m_part, QT_TRANSLATE_NOOP("Reason", "its check sum or length does not fit"));
    }
    return -1;
}

Package::Package(QString path, const SheetLimits& limits)
    : m_path(std::move(path))
    , m_limits(limits)
{
}

Package::~Package() = default;

Result<std::unique_ptr<Package>> Package::open(const SheetSource& source, const SheetLimits& limits)
{
    const QString path = source.name();
    Result<OpenSource> file = source.open();
    if (!file) {
        return tl::unexpected(file.error());
    }
    std::unique_ptr<Package> package(new Package(path, limits));
    package->m_device = std::move(file->device);
    if (package->m_device->size() > limits.maxFileBytes) {
        return tl::unexpected(
            tooLarge(path, QT_TRANSLATE_NOOP("Reason", "bytes in the file"), limits.maxFileBytes));
    }
    package->m_zip = std::make_unique<QuaZip>(package->m_device.get());
    if (!package->m_zip->open(QuaZip::mdUnzip)) {
        return tl::unexpected(
            damaged(path,
                    QStringLiteral("zip"),
                    QT_TRANSLATE_NOOP("Reason", "the archive has no readable list of contents")));
    }
    return package->list().and_then([&] { return package->checkOverlap(); }).map([&] {
        return std::move(package);
    });
}

Result<void> Package::addEntry(const QString& name, bool encrypted)
{
    if (leadsOutside(name)) {
        return tl::unexpected(
            damaged(m_path,
                    name.left(100),
                    QT_TRANSLATE_NOOP("Reason", "the name of a part leads out of the package")));
    }
    if (name.endsWith(QLatin1Char('/'))) {
        return {};
    }
    const QString key = normalised(name).value_or(QString()).toLower();
    if (m_entries.contains(key)) {
        return tl::unexpected(damaged(
            m_path, name.left(100), QT_TRANSLATE_NOOP("Reason", "the part is there twice")));
    }
    m_entries.insert(key, {name, encrypted});
    return {};
}

Result<void> Package::list()
{
    if (m_zip->getEntriesCount() > maxEntries) {
        return tl::unexpected(
            tooLarge(m_path, QT_TRANSLATE_NOOP("Reason", "parts in the archive"), maxEntries));
    }
    for (bool more = m_zip->goToFirstFile(); more; more = m_zip->goToNextFile()) {
        QuaZipFileInfo64 info;
        if (!m_zip->getCurrentFileInfo(&info)) {
            break;
        }
        if (const auto added = addEntry(info.name, (info.flags & encryptedFlag) != 0); !added) {
            return added;
        }
    }
    if (m_zip->getZipError() != UNZ_OK && m_zip->getZipError() != UNZ_END_OF_LIST_OF_FILE) {
        return tl::unexpected(
            damaged(m_path,
                    QStringLiteral("zip"),
                    QT_TRANSLATE_NOOP("Reason", "the archive's list of contents is broken")));
    }
    return {};
}

/// An archive whose parts share bytes unpacks to far more than it is worth; no program writes one.
Result<void> Package::checkOverlap()
{
    struct Span
    {
        quint64 begin;
        quint64 end;
    };

    std::vector<Span> spans;
    for (bool more = m_zip->goToFirstFile(); more; more = m_zip->goToNextFile()) {
        QuaZipFile raw(m_zip.get());
        int method = 0;
        int level = 0;
        if (!raw.open(QIODevice::ReadOnly, &method, &level, true)) {
            return tl::unexpected(damaged(
                m_path,
                m_zip->getCurrentFileName().left(100),
                QT_TRANSLATE_NOOP("Reason", "the part does not lie where the archive says")));
        }
        const quint64 begin = unzGetCurrentFileZStreamPos64(m_zip->getUnzFile());
        spans.push_back({begin, begin + static_cast<quint64>(raw.csize())});
        raw.close();
    }
    std::sort(
        spans.begin(), spans.end(), [](const Span& a, const Span& b) { return a.begin < b.begin; });
    for (size_t i = 1; i < spans.size(); ++i) {
        if (spans[i].begin < spans[i - 1].end) {
            return tl::unexpected(
                damaged(m_path,
                        QStringLiteral("zip"),
                        QT_TRANSLATE_NOOP("Reason", "parts of the archive overlap")));
        }
    }
    return {};
}

bool Package::has(const QString& part) const
{
    return m_entries.contains(part.toLower());
}

Result<std::unique_ptr<PartDevice>> Package::part(const QString& name)
{
    const auto entry = m_entries.constFind(name.toLower());
    if (entry == m_entries.cend()) {
        return tl::unexpected(
            damaged(m_path, name.left(100), QT_TRANSLATE_NOOP("Reason", "the part is missing")));
    }
    if (entry->encrypted) {
        return fail(ErrorCode::SheetEncrypted, {m_path});
    }
    auto file = std::make_unique<QuaZipFile>(m_zip.get());
    if (!m_zip->setCurrentFile(entry->name, QuaZip::csSensitive) ||
        !file->open(QIODevice::ReadOnly)) {
        return tl::unexpected(
            damaged(m_path, name, QT_TRANSLATE_NOOP("Reason", "the part cannot be unpacked")));
    }
    return std::make_unique<PartDevice>(m_path, name, std::move(file), m_limits);
}

Result<QByteArray> Package::bytes(const QString& name, qint64 most)
{
    return part(name).and_then(
        [&](const std::unique_ptr<PartDevice>& device) -> Result<QByteArray> {
            QByteArray data = device->read(most + 1);
            if (device->error()) {
                return tl::unexpected(*device->error());
            }
            if (data.size() > most) {
                return tl::unexpected(
                    tooLarge(m_path, QT_TRANSLATE_NOOP("Reason", "bytes unpacked"), most));
            }
            return data;
        });
}

QString Package::resolve(const QString& fromPart, const QString& target)
{
    const QString slashed = QString(target).replace(QLatin1Char('\\'), QLatin1Char('/'));
    if (slashed.startsWith(QLatin1Char('/'))) {
        return normalised(slashed).value_or(QString());
    }
    const qsizetype folder = fromPart.lastIndexOf(QLatin1Char('/'));
    return normalised(fromPart.left(folder + 1) + slashed).value_or(QString());
}

} // namespace zt
