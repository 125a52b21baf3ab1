// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzfiles.h"
#include "model/base/clock.h"
#include "model/crypto/digest.h"
#include "model/document/salvage.h"

#include <QTimeZone>

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size);

namespace {

using namespace zt;

/// The pack of the tests' small assessments: a line of text.
Result<PackContent> readPack(const QByteArray& bytes)
{
    if (!bytes.startsWith("pack ")) {
        return fail(ErrorCode::PackInvalid, {QString(), QString(), QString()});
    }
    Guideline guideline;
    guideline.id = QStringLiteral("guide");
    guideline.version = QString::fromLatin1(bytes.mid(5));
    return guideline;
}

void readAll(const QString& file, const DocumentEnvironment& environment)
{
    const auto document = Document::open(file, Document::Access::ReadOnly, environment);
    if (document) {
        (void)(*document)->trail();
        (void)(*document)->stateAt(1);
        (void)(*document)->returnTo(1);
    }
}

} // namespace

/// A whole file: verified, opened, its past read, and salvaged. What is salvaged holds.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    const QString& file = fuzzfiles::path();
    const QString made = file + QStringLiteral("-new");
    fuzzfiles::write(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    SteppedClock clock(QDateTime(QDate(2026, 7, 18), QTime(6, 0), QTimeZone::utc()));
    const DocumentEnvironment environment{&clock, QStringLiteral("fuzz"), &readPack};
    JobContext job;
    (void)verifyFile(file, &readPack, job);
    readAll(file, environment);
    const QByteArray pack = "pack 1";
    const SalvageRequest request{
        file,
        made,
        environment,
        {{QStringLiteral("guide"), QStringLiteral("1"), sha256Hex(pack), pack}},
        [](const Evidence&) { return QStringLiteral("lost"); }};
    if (salvageFile(request, job)) {
        const auto lines = verifyFile(made, &readPack, job);
        for (const CheckLine& line : lines.value_or(QList<CheckLine>{CheckLine()})) {
            if (!line.ok) {
                std::abort();
            }
        }
    }
    QFile::remove(made);
    QFile::remove(file);
    QFile::remove(file + QStringLiteral("-journal"));
    return 0;
}
