// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/salvaging.h"

#include "checklists/packkind.h"
#include "model/document/checknames.h"
#include "model/document/fileseal.h"
#include "model/storage/filecopy.h"
#include "reports/phrase.h"

namespace zt {

namespace {

QString kindText(const QString& kind, const Language& language)
{
    if (kind == QLatin1String("page")) {
        return language.translate("Cli", "page");
    }
    if (kind == QLatin1String("row")) {
        return language.translate("Cli", "rows of");
    }
    if (kind == QLatin1String("entry")) {
        return language.translate("Cli", "entry of the trail");
    }
    if (kind == QLatin1String("pack")) {
        return language.translate("Cli", "pack");
    }
    return kind == QLatin1String("evidence") ? language.translate("Cli", "content of evidence")
                                             : language.translate("Cli", "fact");
}

QString outcomeText(const QString& outcome, const Language& language)
{
    if (outcome == QLatin1String("mended")) {
        return language.translate("Cli", "put right");
    }
    if (outcome == QLatin1String("from_trail")) {
        return language.translate("Cli", "taken from the trail");
    }
    if (outcome == QLatin1String("set_aside")) {
        return language.translate("Cli", "proves nothing any more");
    }
    if (outcome == QLatin1String("unproven")) {
        return language.translate("Cli", "UNPROVEN");
    }
    return outcome == QLatin1String("placeholder")
               ? language.translate("Cli", "LOST; a text stands for it")
               : language.translate("Cli", "LOST");
}

/// Where the list of tables is lost, a page or a row may be of any.
QString tableText(const QString& table, const Language& language)
{
    return table.isEmpty() ? language.translate("Cli", "a table not known")
                           : storedName(table, language);
}

QString whatText(const SalvageItem& item, const Language& language)
{
    return item.kind == QLatin1String("row")    ? tableText(item.what, language)
           : item.kind == QLatin1String("fact") ? factName(item.what, language)
                                                : item.what;
}

QString detailText(const SalvageItem& item, const Language& language)
{
    if (item.kind == QLatin1String("page")) {
        return tableText(item.args.value(0), language);
    }
    QStringList args;
    for (const QString& arg : item.args) {
        args.append(item.kind == QLatin1String("fact") ? factName(arg, language) : arg);
    }
    return fill(language.translate("Reason", item.detail.toUtf8().constData()), args);
}

} // namespace

Result<SalvageRequest> salvageRequest(const QString& from,
                                      const QString& to,
                                      const DocumentEnvironment& environment,
                                      const Language& language)
{
    const Result<QList<PackPin>> shipped = shippedPacks();
    if (!shipped) {
        return tl::unexpected(shipped.error());
    }
    const QString said = language.translate(
        "Cli",
        "The content was lost when this assessment was damaged. Its SHA-256 was %1, its size %2 "
        "bytes.");
    SalvageRequest request{from, to, environment, *shipped, {}};
    request.placeholder = [said](const Evidence& evidence) {
        return fill(said, {evidence.sha256, QString::number(evidence.size)}) + QLatin1Char('\n');
    };
    return request;
}

Listing salvageListing(const SalvageReport& report, const Language& language)
{
    Listing listing{{language.translate("Cli", "Kind"),
                     language.translate("Cli", "What"),
                     language.translate("Cli", "Outcome"),
                     language.translate("Cli", "Detail")},
                    {},
                    {}};
    for (const SalvageItem& item : report.items) {
        listing.rows.append({kindText(item.kind, language),
                             whatText(item, language),
                             outcomeText(item.outcome, language),
                             detailText(item, language)});
    }
    return listing;
}

Result<void> writeSalvageListing(const QString& path, const Listing& listing)
{
    Result<DraftFile> draft = DraftFile::beside(path);
    const Result<void> written =
        draft ? writeInto(*draft, csvText(listing), path) : tl::unexpected(draft.error());
    return written ? draft->moveIntoPlace(IfExists::Refuse) : written;
}

} // namespace zt
