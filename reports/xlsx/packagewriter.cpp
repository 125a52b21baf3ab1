// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/xlsx/packagewriter.h"

#include "reports/archive/archivewriter.h"

#include <memory>

namespace zt::xlsx {

namespace {

constexpr int zipOk = 0;
constexpr int zipError = -1;

ArchiveWriter* writerOf(void* handle)
{
    return static_cast<ArchiveWriter*>(handle);
}

int result(bool good)
{
    return good ? zipOk : zipError;
}

} // namespace

void useOwnPackageWriter()
{
}

} // namespace zt::xlsx

extern "C" {

void* zipOpen(const char* path, int append);
int zipOpenNewFileInZip4_64(void* file,
                            const char* name,
                            const void* info,
                            const void* localExtra,
                            unsigned localExtraSize,
                            const void* globalExtra,
                            unsigned globalExtraSize,
                            const char* comment,
                            int method,
                            int level,
                            int raw,
                            int windowBits,
                            int memLevel,
                            int strategy,
                            const char* password,
                            unsigned long crcForCrypting,
                            unsigned long versionMadeBy,
                            unsigned long flagBase,
                            int zip64);
int zipWriteInFileInZip(void* file, const void* data, unsigned length);
int zipCloseFileInZip(void* file);
int zipClose(void* file, const char* comment);

void* zipOpen(const char* path, int)
{
    auto writer = std::make_unique<zt::ArchiveWriter>(path, zt::ArchiveWriter::Packing::Deflated);
    return writer->isOpen() ? writer.release() : nullptr;
}

int zipOpenNewFileInZip4_64(void* file,
                            const char* name,
                            const void*,
                            const void*,
                            unsigned,
                            const void*,
                            unsigned,
                            const char*,
                            int,
                            int,
                            int,
                            int,
                            int,
                            int,
                            const char*,
                            unsigned long,
                            unsigned long,
                            unsigned long,
                            int)
{
    return zt::xlsx::result(zt::xlsx::writerOf(file)->startEntry(name));
}

int zipWriteInFileInZip(void* file, const void* data, unsigned length)
{
    return zt::xlsx::result(zt::xlsx::writerOf(file)->add(data, length));
}

int zipCloseFileInZip(void* file)
{
    return zt::xlsx::result(zt::xlsx::writerOf(file)->endEntry());
}

int zipClose(void* file, const char*)
{
    const std::unique_ptr<zt::ArchiveWriter> writer(zt::xlsx::writerOf(file));
    return zt::xlsx::result(writer->finish());
}

} // extern "C"
