// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/packkind.h"

#include "checklists/packloader.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace zt {

namespace {

PackKind kindOf(const QByteArray& bytes)
{
    const QJsonObject pack = QJsonDocument::fromJson(bytes).object();
    if (pack.contains(QLatin1String("items"))) {
        return PackKind::Guideline;
    }
    if (pack.contains(QLatin1String("rows"))) {
        return PackKind::MaturityModel;
    }
    if (pack.contains(QLatin1String("cases")) && pack.contains(QLatin1String("deadlines"))) {
        return PackKind::IncidentGuide;
    }
    return pack.contains(QLatin1String("links")) ? PackKind::Crosswalk : PackKind::Checklist;
}

template <class T>
Result<PackSummary> summaryOf(PackKind kind, const Result<T>& pack, qsizetype entries)
{
    if (!pack) {
        return tl::unexpected<Error>(pack.error());
    }
    return PackSummary{kind, pack->id, pack->version, pack->title, pack->sha256, entries};
}

template <class T, class List>
Result<PackSummary> summaryOf(PackKind kind, const Result<T>& pack, List T::*main)
{
    return summaryOf(kind, pack, pack ? ((*pack).*main).size() : 0);
}

} // namespace

QString toKey(PackKind kind)
{
    switch (kind) {
    case PackKind::Guideline:
        return QStringLiteral("guideline");
    case PackKind::MaturityModel:
        return QStringLiteral("maturity_model");
    case PackKind::Crosswalk:
        return QStringLiteral("crosswalk");
    case PackKind::IncidentGuide:
        return QStringLiteral("incident_guide");
    case PackKind::Checklist:
        break;
    }
    return QStringLiteral("checklist");
}

Result<PackSummary> summarise(const QByteArray& bytes, const QString& fileName)
{
    const PackKind kind = kindOf(bytes);
    switch (kind) {
    case PackKind::Guideline:
        return summaryOf(kind, checkAndReadGuideline(bytes, fileName), &Guideline::items);
    case PackKind::MaturityModel:
        return summaryOf(kind, readMaturityModel(bytes, fileName), &MaturityModel::rows);
    case PackKind::Crosswalk:
        return summaryOf(kind, readCrosswalk(bytes, fileName), &Crosswalk::links);
    case PackKind::IncidentGuide:
        return summaryOf(kind, checkAndReadIncidentGuide(bytes, fileName), &IncidentGuide::cases);
    case PackKind::Checklist:
        break;
    }
    return summaryOf(kind, checkAndReadChecklist(bytes, fileName), &Checklist::points);
}

Result<QList<PackPin>> shippedPacks()
{
    QList<PackPin> pins;
    for (const Result<PackPin>& one : {shippedGuideline(), shippedMaturityModel()}) {
        if (!one) {
            return tl::unexpected<Error>(one.error());
        }
        pins.append(*one);
    }
    const Result<QList<PackPin>> checklists = shippedChecklists();
    const Result<PackPin> crosswalk = shippedCrosswalk();
    if (!checklists) {
        return tl::unexpected<Error>(checklists.error());
    }
    pins.append(*checklists);
    for (const Result<PackPin>& one : {crosswalk, shippedIncidentGuide()}) {
        if (!one) {
            return tl::unexpected<Error>(one.error());
        }
        pins.append(*one);
    }
    return pins;
}

} // namespace zt
