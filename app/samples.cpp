// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples.h"

#include "checklists/packloader.h"
#include "model/exchange/importer.h"

#include <QFile>
#include <QTemporaryDir>

namespace zt {

namespace {

struct Firm
{
    const char* sheet;
    QString institution;
    QString name;
    Sector sector;
    int tier;
};

Firm firm(Sample sample)
{
    if (sample == Sample::FirmA) {
        return {"firm-a.csv",
                QStringLiteral("青嵐金融"),
                QStringLiteral("115 年度零信任評估"),
                Sector::Securities,
                1};
    }
    return {"firm-b.csv",
            QStringLiteral("遠山人壽"),
            QStringLiteral("115 年度零信任評估"),
            Sector::Insurance,
            0};
}

Result<ImportPlan> planFor(const Firm& source, const Snapshot& snapshot, Clock& clock)
{
    // The readers take files, not resources.
    const QTemporaryDir folder;
    const QString name = QLatin1String(source.sheet);
    const QString path = folder.filePath(name);
    if (!QFile::copy(QStringLiteral(":/demo/") + name, path)) {
        return fail(ErrorCode::FileUnwritable, {path, folder.errorString()});
    }
    JobContext job;
    const Result<Sheet> sheet = readSheet(path, {}, job);
    if (!sheet) {
        return tl::unexpected(sheet.error());
    }
    const Result<ImportMapping> mapping = proposeMapping(*sheet, path, *snapshot.guideline);
    if (!mapping) {
        return tl::unexpected(mapping.error());
    }
    ImportOptions options;
    options.fileName = name;
    return planImport(*sheet, *mapping, snapshot, options, clock, job);
}

} // namespace

std::optional<Sample> sampleFromKey(const QString& key)
{
    if (key == QLatin1String("a")) {
        return Sample::FirmA;
    }
    if (key == QLatin1String("b")) {
        return Sample::FirmB;
    }
    return std::nullopt;
}

QString sampleName(Sample sample)
{
    const Firm source = firm(sample);
    return source.institution + QLatin1Char(' ') + source.name;
}

Result<std::unique_ptr<Document>>
createSample(Sample sample, const QString& path, const DocumentEnvironment& environment)
{
    const Result<QList<PackPin>> packs = startingPacks();
    if (!packs) {
        return tl::unexpected(packs.error());
    }
    const Firm source = firm(sample);
    Profile profile;
    profile.name = source.name;
    profile.institution = source.institution;
    profile.sector = source.sector;
    profile.tier = source.tier;
    profile.period = QStringLiteral("115 年度");
    Result<std::unique_ptr<Document>> document =
        Document::create(path, profile, *packs, environment);
    if (!document) {
        return document;
    }
    const Result<ImportPlan> plan = planFor(source, (*document)->snapshot(), *environment.clock);
    const Result<void> done =
        plan ? (*document)->apply(plan->changes) : Result<void>(tl::unexpected(plan.error()));
    if (!done) {
        document->reset();
        QFile::remove(path);
        return tl::unexpected(done.error());
    }
    return document;
}

} // namespace zt
