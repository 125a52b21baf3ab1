// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/overlay.h"

#include "model/domain/entitytraits.h"

#include <algorithm>

namespace zt {

namespace {

template <class T>
const T* sideOf(const std::optional<Entity>& side)
{
    return side ? std::get_if<T>(&*side) : nullptr;
}

/// Both there and equal, or both absent.
template <class T>
bool matches(const T* expected, const T* present)
{
    return expected == nullptr || present == nullptr ? expected == present : *expected == *present;
}

tl::unexpected<Error> stale(const QString& entity, bool expectedThere, bool there)
{
    const char* what = QT_TRANSLATE_NOOP("Reason", "it has another value now");
    if (expectedThere && !there) {
        what = QT_TRANSLATE_NOOP("Reason", "it is no longer there");
    } else if (!expectedThere) {
        what = QT_TRANSLATE_NOOP("Reason", "it is there already");
    }
    return fail(ErrorCode::StaleChange, {entity, QString::fromLatin1(what)});
}

/// Profile and methodology are always there; an absent side stands for the untouched default.
template <class T>
Result<void> applyToOnlyOne(T& present, const Change& change, const QString& name)
{
    const T* before = sideOf<T>(change.before);
    if (!(before != nullptr ? *before == present : present == T())) {
        return stale(name, before != nullptr, true);
    }
    const T* after = sideOf<T>(change.after);
    present = after != nullptr ? *after : T();
    return {};
}

} // namespace

Overlay::Overlay(const Snapshot& snapshot)
    : base(snapshot)
    , profile(snapshot.profile)
    , methodology(snapshot.methodology)
    , maturityMethod(snapshot.maturityMethod)
    , roadmap(snapshot.roadmap)
    , packs(snapshot.packs)
    , adoption(snapshot.adoption)
{
}

Result<void> Overlay::apply(const Change& change)
{
    if (!change.before && !change.after) {
        return {};
    }
    return std::visit([&](const auto& any) { return applyTo(any, change); }, change.any());
}

template <class T>
Result<void> Overlay::applyTo(const T& any, const Change& change)
{
    const QString id = EntityTraits<T>::id(any);
    const T* now = present<T>(id);
    const T* before = sideOf<T>(change.before);
    if (!matches(before, now)) {
        return stale(QString(EntityTraits<T>::kind), before != nullptr, now != nullptr);
    }
    std::get<Touched<QString, T>>(collections).set(id, sideOf<T>(change.after));
    return {};
}

const ItemAnswer* Overlay::present(const ItemRef& ref) const
{
    const auto* changed = answers.find(toKey(ref));
    return changed != nullptr ? changed->value : base.answers.find(ref);
}

bool Overlay::hasSystem(const SystemId& id) const
{
    const auto* changed = systems.find(id);
    return (changed != nullptr ? changed->value : base.system(id)) != nullptr;
}

Result<void> Overlay::applyTo(const ItemAnswer& any, const Change& change)
{
    const ItemAnswer* now = present(any.ref());
    const ItemAnswer* before = sideOf<ItemAnswer>(change.before);
    if (!matches(before, now)) {
        return stale(any.item, before != nullptr, now != nullptr);
    }
    answers.set(toKey(any.ref()), sideOf<ItemAnswer>(change.after));
    return {};
}

Result<void> Overlay::applyTo(const System& any, const Change& change)
{
    const auto* touched = systems.find(any.id);
    const System* present = touched != nullptr ? touched->value : base.system(any.id);
    const System* before = sideOf<System>(change.before);
    if (!matches(before, present)) {
        return stale(any.code, before != nullptr, present != nullptr);
    }
    systems.set(any.id, sideOf<System>(change.after));
    return {};
}

Result<void> Overlay::applyTo(const PackPin& any, const Change& change)
{
    const auto it = std::find_if(
        packs.cbegin(), packs.cend(), [&](const PackPin& one) { return one.id == any.id; });
    const bool there = it != packs.cend();
    const PackPin* before = sideOf<PackPin>(change.before);
    if (!matches(before, there ? &*it : nullptr)) {
        return stale(any.id, before != nullptr, there);
    }
    const PackPin* after = sideOf<PackPin>(change.after);
    const qsizetype index = it - packs.cbegin();
    if (after == nullptr) {
        packs.removeAt(index);
    } else if (there) {
        packs[index] = *after;
    } else {
        packs.append(*after);
    }
    return {};
}

Result<void> Overlay::applyTo(const Profile&, const Change& change)
{
    return applyToOnlyOne(profile, change, QStringLiteral("profile"));
}

Result<void> Overlay::applyTo(const Methodology&, const Change& change)
{
    return applyToOnlyOne(methodology, change, QStringLiteral("methodology"));
}

Result<void> Overlay::applyTo(const MaturityMethod&, const Change& change)
{
    return applyToOnlyOne(maturityMethod, change, QStringLiteral("maturity_method"));
}

Result<void> Overlay::applyTo(const RoadmapSettings&, const Change& change)
{
    return applyToOnlyOne(roadmap, change, QStringLiteral("roadmap"));
}

Result<void> Overlay::applyTo(const Adoption&, const Change& change)
{
    const Adoption* before = sideOf<Adoption>(change.before);
    if (!matches(before, adoption ? &*adoption : nullptr)) {
        return stale(QStringLiteral("adoption"), before != nullptr, adoption.has_value());
    }
    const Adoption* after = sideOf<Adoption>(change.after);
    adoption = after != nullptr ? std::optional<Adoption>(*after) : std::nullopt;
    return {};
}

} // namespace zt
