// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/regulator/regulatorfiles.h"

#include "checklists/packloader.h"
#include "model/document/filekind.h"
#include "model/document/readassessment.h"

#include <algorithm>
#include <utility>

namespace zt {

namespace {

Result<Snapshot> readSnapshot(const QString& path)
{
    return readAssessment(
        path, [](const QByteArray& bytes) { return readPack(bytes, QStringLiteral("pack")); });
}

} // namespace

QStringList RegulatorFiles::paths() const
{
    QStringList paths;
    for (const BrokerFile& file : read.files) {
        if (file.taken()) {
            paths.append(file.path);
        }
    }
    return paths;
}

QString RegulatorFiles::assessmentOf(const QString& broker) const
{
    for (const BrokerFile& file : read.files) {
        if (file.assessment && file.taken() && file.brokerYears > 0 && file.broker == broker) {
            return file.path;
        }
    }
    return {};
}

bool RegulatorFiles::hasAssessment() const
{
    return std::any_of(read.files.begin(), read.files.end(), [](const BrokerFile& file) {
        return file.assessment;
    });
}

Result<RegulatorFiles> readRegulatorFiles(const QStringList& paths,
                                          LanguageCode language,
                                          const QDate& today,
                                          JobContext& job)
{
    Result<BrokerFiles> read =
        readBrokerFiles(paths, language, {&isAssessmentFile, &readSnapshot, today}, job);
    if (!read) {
        return tl::unexpected<Error>(read.error());
    }
    RegulatorFiles files{std::move(*read), {}};
    for (BrokerFile& file : files.read.files) {
        const Result<RegulatorSource> source =
            file.taken() ? regulatorSource(file.path) : Result<RegulatorSource>();
        if (!source) {
            return tl::unexpected<Error>(source.error()); // it went between two looks at it
        }
        if (file.taken()) {
            files.sources.append(*source);
        }
    }
    return files;
}

} // namespace zt
