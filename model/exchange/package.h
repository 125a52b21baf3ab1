// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/exchange/sheetreader.h"

#include <QHash>
#include <QIODevice>

#include <memory>
#include <optional>

class QuaZip;
class QuaZipFile;

namespace zt {

/// One part of a package, unpacked while it is read. Stops with an error() as soon as it unpacks to
/// more than the limits allow, or the archive does not hold what it says.
class PartDevice final : public QIODevice
{
public:
    PartDevice(QString path,
               QString part,
               std::unique_ptr<QuaZipFile> file,
               const SheetLimits& limits);
    ~PartDevice() override;

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    [[nodiscard]] qint64 packedSize() const { return m_packed; }

    /// Bytes handed out so far, and how many the archive declares (only good for progress).
    [[nodiscard]] qint64 done() const { return m_done; }

    [[nodiscard]] qint64 declared() const { return m_declared; }

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;

    qint64 writeData(const char*, qint64) override { return -1; }

private:
    [[nodiscard]] qint64 checkedEnd();

    QString m_path;
    QString m_part;
    std::unique_ptr<QuaZipFile> m_file;
    SheetLimits m_limits;
    qint64 m_packed = 0;
    qint64 m_declared = 0;
    qint64 m_done = 0;
    bool m_ended = false;
    std::optional<Error> m_error;
};

/// A zip archive as both spreadsheet formats use it. Part names are compared without case and with
/// either slash; names that lead out of the package, doubled parts and parts that overlap are
/// refused when it is opened.
class Package
{
public:
    /// Errors: FileNotFound, FileUnreadable, SheetDamaged, SheetTooLarge.
    [[nodiscard]] static Result<std::unique_ptr<Package>> open(const SheetSource& source,
                                                               const SheetLimits& limits);
    ~Package();

    [[nodiscard]] const QString& path() const { return m_path; }

    [[nodiscard]] bool has(const QString& part) const;

    /// One part at a time. Errors: SheetDamaged (missing, unknown compression), SheetEncrypted.
    [[nodiscard]] Result<std::unique_ptr<PartDevice>> part(const QString& name);

    /// A small part whole. Errors: those of part(), SheetTooLarge beyond `most` bytes.
    [[nodiscard]] Result<QByteArray> bytes(const QString& name, qint64 most);

    /// What a relationship's target means, seen from the part that holds it: "xl/workbook.xml" and
    /// "worksheets/sheet1.xml" give "xl/worksheets/sheet1.xml". Empty where it leaves the package.
    [[nodiscard]] static QString resolve(const QString& fromPart, const QString& target);

private:
    struct Entry
    {
        QString name; ///< as the archive writes it
        bool encrypted = false;
    };

    Package(QString path, const SheetLimits& limits);
    [[nodiscard]] Result<void> list();
    [[nodiscard]] Result<void> checkOverlap();
    [[nodiscard]] Result<void> addEntry(const QString& name, bool encrypted);

    QString m_path;
    SheetLimits m_limits;
    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<QuaZip> m_zip;
    QHash<QString, Entry> m_entries; ///< by normalised lower-case name
};

} // namespace zt
