// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/sumvfs.h"

#include "model/storage/pagesums.h"

#include <QUrl>

#include <sqlite3.h>

#include <array>
#include <new>
#include <vector>

namespace zt {

namespace {

constexpr const char* layerName = "zt-sums";
constexpr int headerBytes = 100;

/// What is known of a file's pages; a file without a first page says nothing yet.
enum class Sums { Unknown, Yes, No };

/// SQLite hands out room for this with the real file behind it.
struct File
{
    sqlite3_file base;
    sqlite3_file* real;
    bool isDatabase;
    Sums sums;
    std::vector<sqlite3_int64>* early; ///< pages written before the first one
};

sqlite3_vfs*& below()
{
    static sqlite3_vfs* vfs = nullptr;
    return vfs;
}

File& mine(sqlite3_file* file)
{
    return *reinterpret_cast<File*>(file);
}

sqlite3_file* real(sqlite3_file* file)
{
    return mine(file).real;
}

Sums sumsOf(const void* header)
{
    const QByteArrayView bytes(static_cast<const char*>(header), headerBytes);
    if (!bytes.startsWith("SQLite format 3")) {
        return Sums::Unknown; // a place that was not written yet
    }
    return pagesums::announced(bytes) ? Sums::Yes : Sums::No;
}

void learn(File& file)
{
    std::array<char, headerBytes> header{};
    if (file.real->pMethods->xRead(file.real, header.data(), headerBytes, 0) == SQLITE_OK) {
        file.sums = sumsOf(header.data());
    }
}

/// The first page came after others: those get their sums now.
int putEarly(File& file, int size)
{
    std::vector<char> page(static_cast<std::size_t>(size));
    for (const sqlite3_int64 at : *file.early) {
        int code = file.real->pMethods->xRead(file.real, page.data(), size, at);
        if (code == SQLITE_OK) {
            pagesums::put(page.data(), size, at / size + 1);
            code = file.real->pMethods->xWrite(file.real, page.data(), size, at);
        }
        if (code != SQLITE_OK) {
            return code;
        }
    }
    file.early->clear();
    return SQLITE_OK;
}

int close(sqlite3_file* file)
{
    delete mine(file).early;
    mine(file).early = nullptr;
    return real(file)->pMethods->xClose(real(file));
}

/// SQLite writes whole pages. The sum goes into the page it holds, as SQLite's own checksum layer
/// (ext/misc/cksumvfs.c) does: the reserved bytes are nobody else's, and a journal that copies the
/// page later copies them right.
int write(sqlite3_file* handle, const void* data, int size, sqlite3_int64 at)
{
    File& file = mine(handle);
    if (!file.isDatabase || size < 512) {
        return file.real->pMethods->xWrite(file.real, data, size, at);
    }
    if (at == 0) {
        file.sums = sumsOf(data);
    } else if (file.sums == Sums::Unknown) {
        learn(file);
    }
    if (file.sums == Sums::Yes) {
        pagesums::put(static_cast<char*>(const_cast<void*>(data)), size, at / size + 1);
    } else if (file.sums == Sums::Unknown) {
        file.early->push_back(at);
    }
    const int code = file.real->pMethods->xWrite(file.real, data, size, at);
    const bool late = code == SQLITE_OK && at == 0 && file.sums == Sums::Yes;
    return late && !file.early->empty() ? putEarly(file, size) : code;
}

const sqlite3_io_methods* methods()
{
    static const sqlite3_io_methods table = [] {
        sqlite3_io_methods m{};
        m.iVersion = 1; // neither memory maps nor a write-ahead log pass by the layer
        m.xClose = &close;
        m.xRead = [](sqlite3_file* f, void* to, int size, sqlite3_int64 at) {
            return real(f)->pMethods->xRead(real(f), to, size, at);
        };
        m.xWrite = &write;
        m.xTruncate = [](sqlite3_file* f, sqlite3_int64 size) {
            return real(f)->pMethods->xTruncate(real(f), size);
        };
        m.xSync = [](sqlite3_file* f, int flags) {
            return real(f)->pMethods->xSync(real(f), flags);
        };
        m.xFileSize = [](sqlite3_file* f, sqlite3_int64* size) {
            return real(f)->pMethods->xFileSize(real(f), size);
        };
        m.xLock = [](sqlite3_file* f, int level) {
            return real(f)->pMethods->xLock(real(f), level);
        };
        m.xUnlock = [](sqlite3_file* f, int level) {
            return real(f)->pMethods->xUnlock(real(f), level);
        };
        m.xCheckReservedLock = [](sqlite3_file* f, int* out) {
            return real(f)->pMethods->xCheckReservedLock(real(f), out);
        };
        m.xFileControl = [](sqlite3_file* f, int operation, void* argument) {
            return real(f)->pMethods->xFileControl(real(f), operation, argument);
        };
        m.xSectorSize = [](sqlite3_file* f) { return real(f)->pMethods->xSectorSize(real(f)); };
        m.xDeviceCharacteristics = [](sqlite3_file* f) {
            return real(f)->pMethods->xDeviceCharacteristics(real(f));
        };
        return m;
    }();
    return &table;
}

int open(sqlite3_vfs*, const char* name, sqlite3_file* handle, int flags, int* outFlags)
{
    auto* file = new (handle) File{};
    file->real = reinterpret_cast<sqlite3_file*>(file + 1);
    file->isDatabase = (flags & SQLITE_OPEN_MAIN_DB) != 0;
    const int code = below()->xOpen(below(), name, file->real, flags, outFlags);
    if (file->real->pMethods != nullptr) {
        file->base.pMethods = methods();
        file->early = new std::vector<sqlite3_int64>;
    }
    return code;
}

bool registerLayer()
{
    static sqlite3_vfs vfs;
    below() = sqlite3_vfs_find(nullptr);
    vfs = *below();
    vfs.zName = layerName;
    vfs.szOsFile = static_cast<int>(sizeof(File)) + below()->szOsFile;
    vfs.pNext = nullptr;
    vfs.xOpen = &open;
    return sqlite3_vfs_register(&vfs, 0) == SQLITE_OK;
}

} // namespace

void SumVfs::install()
{
    static const bool done = registerLayer();
    (void)done;
}

QString SumVfs::uriOf(const QString& path)
{
    return QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + QStringLiteral("?vfs=") +
           QLatin1String(layerName);
}

} // namespace zt
