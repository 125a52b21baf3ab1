// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/pins.h"

#include "model/crypto/digest.h"

namespace zt {

namespace {

/// Puts what a pack holds in its place, and tells the hash its reader found.
struct Placing
{
    PinnedContent& content;
    const QString& pin;

    [[nodiscard]] QString operator()(Guideline& guideline) const
    {
        return place(guideline, content.guideline);
    }

    [[nodiscard]] QString operator()(MaturityModel& model) const
    {
        return place(model, content.maturityModel);
    }

    [[nodiscard]] QString operator()(IncidentGuide& guide) const
    {
        return place(guide, content.incidentGuide);
    }

    [[nodiscard]] QString operator()(Checklist& list) const
    {
        QString sha256 = list.sha256;
        content.checklists.insert(pin, std::move(list));
        return sha256;
    }

    template <class T>
    static QString place(T& value, std::shared_ptr<const T>& where)
    {
        QString sha256 = value.sha256;
        if (where == nullptr) {
            where = std::make_shared<const T>(std::move(value));
        }
        return sha256;
    }
};

} // namespace

void PinnedContent::putInto(Snapshot& snapshot) const
{
    snapshot.guideline = guideline;
    snapshot.maturityModel = maturityModel;
    snapshot.incidentGuide = incidentGuide;
    snapshot.checklists = checklists;
}

Result<PinnedContent> readPins(const QList<PackPin>& packs, const PackReader& readPack)
{
    PinnedContent content;
    Error fault{ErrorCode::PackMissing, {QStringLiteral("guideline"), QStringLiteral("1")}, {}};
    for (const PackPin& pin : packs) {
        Result<PackContent> read = readPack ? readPack(pin.bytes) : tl::unexpected(fault);
        if (!read) {
            fault = read.error();
        }
        content.sha256.append(read ? std::visit(Placing{content, pin.id}, *read) : QString());
    }
    if (content.guideline == nullptr) {
        return tl::unexpected(fault);
    }
    return content;
}

Result<void>
checkNewPins(const QList<PackPin>& before, const QList<PackPin>& after, const PackReader& readPack)
{
    for (const PackPin& pin : after) {
        if (before.contains(pin)) {
            continue;
        }
        const QString found = sha256Hex(pin.bytes);
        if (found != pin.sha256) {
            return fail(
                ErrorCode::InvariantBroken,
                {QStringLiteral("pack ") + pin.id, QStringLiteral("sha256"), pin.sha256, found});
        }
        if (readPack) {
            const Result<PackContent> read = readPack(pin.bytes);
            if (!read) {
                return tl::unexpected(read.error());
            }
        }
    }
    return {};
}

QString changedPin(const QList<PackPin>& packs, const Result<PinnedContent>& read)
{
    for (qsizetype i = 0; i < packs.size(); ++i) {
        const QString known = read ? read->sha256.value(i) : QString();
        if ((known.isEmpty() ? sha256Hex(packs[i].bytes) : known) != packs[i].sha256) {
            return packs[i].id;
        }
    }
    return {};
}

} // namespace zt
