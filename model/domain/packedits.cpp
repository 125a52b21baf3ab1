// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/packedits.h"

#include "model/domain/fieldrules.h"
#include "model/domain/labels.h"
#include "model/domain/packversion.h"

#include <algorithm>

namespace zt {

namespace {

using rules::Wanted;

tl::unexpected<Error> refused(const char* field, const QString& given, Wanted wanted)
{
    return rules::refused(
        QStringLiteral("pack"), QLatin1String(field), given, rules::toText(wanted));
}

/// Whether some pin of this pack holds something else than `known` does.
template <class T>
bool isOfAnotherKind(const Snapshot& snapshot, const QString& pack, const QMap<QString, T>& known)
{
    const QList<const PackPin*> pins = pinsOfPack(snapshot, pack);
    return std::any_of(
        pins.begin(), pins.end(), [&](const PackPin* pin) { return !known.contains(pin->id); });
}

/// What a later version withdrew, papers, findings and samples go on naming in the earlier one.
bool isInUse(const Snapshot& snapshot, const QString& pin)
{
    const auto names = [&pin](const QList<PointRef>& refs) {
        return std::any_of(
            refs.begin(), refs.end(), [&pin](const PointRef& ref) { return ref.checklist == pin; });
    };
    return std::any_of(snapshot.audits.begin(),
                       snapshot.audits.end(),
                       [&](const Audit& audit) { return audit.checklists.contains(pin); }) ||
           std::any_of(snapshot.pointResults.begin(),
                       snapshot.pointResults.end(),
                       [&](const PointResult& paper) { return paper.ref.checklist == pin; }) ||
           std::any_of(snapshot.auditFindings.begin(),
                       snapshot.auditFindings.end(),
                       [&](const AuditFinding& finding) { return names(finding.criteria); }) ||
           std::any_of(snapshot.auditSamples.begin(),
                       snapshot.auditSamples.end(),
                       [&](const AuditSample& sample) { return names(sample.points); });
}

} // namespace

Result<ChangeSet> pinCrosswalk(const Snapshot& snapshot, const PackPin& pack)
{
    if (isOfAnotherKind(snapshot, pack.id, snapshot.crosswalks)) {
        return refused("id", pack.id, Wanted::FreePackId);
    }
    const PackPin* present = factIn<PackPin>(snapshot, pack.id);
    if (present == nullptr) {
        return ChangeSet{
            {labels::packPin, {pack.id, pack.version}}, {Change{std::nullopt, pack}}, {}};
    }
    if (present->sha256 == pack.sha256) {
        return ChangeSet{};
    }
    if (present->version == pack.version) {
        return refused("version", pack.id + QLatin1Char(' ') + pack.version, Wanted::NewVersion);
    }
    return ChangeSet{{labels::packUpgrade, {pack.id, present->version, pack.version}},
                     {Change{*present, pack}},
                     {}};
}

Result<ChangeSet> pinChecklist(const Snapshot& snapshot, const PackPin& pack)
{
    if (isOfAnotherKind(snapshot, pack.id, snapshot.checklists)) {
        return refused("id", pack.id, Wanted::FreePackId);
    }
    return pinBeside(snapshot, pack).map([&](const PackPin& pin) {
        if (factIn<PackPin>(snapshot, pin.id) != nullptr) {
            return ChangeSet{};
        }
        return ChangeSet{
            {labels::packPin, {pack.id, pack.version}}, {Change{std::nullopt, pin}}, {}};
    });
}

Result<ChangeSet> unpinPack(const Snapshot& snapshot, const QString& name)
{
    const PackPin* exact = factIn<PackPin>(snapshot, name);
    const PackPin* pin = exact != nullptr ? exact : pinNamed(snapshot, name);
    if (pin == nullptr) {
        return fail(ErrorCode::UnknownEntity, {QStringLiteral("pack"), name});
    }
    const bool loose = snapshot.crosswalks.contains(pin->id) ||
                       (snapshot.checklists.contains(pin->id) && !isInUse(snapshot, pin->id));
    if (!loose) {
        return refused("id", pin->id, Wanted::LoosePack);
    }
    return ChangeSet{
        {labels::packRemove, {packOfPin(pin->id), pin->version}}, {Change{*pin, std::nullopt}}, {}};
}

} // namespace zt
