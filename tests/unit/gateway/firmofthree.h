// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/itemanswer.h"
#include "model/domain/snapshot.h"

#include <array>

/// A firm of three systems: what each has answered, and by hand which share of each item is there.
///
/// A stands on the firm's own machines and is used from outside (D1 applies); B is software as a
/// service, used from outside (D1 and D2 apply); of C nobody has said whether it is used from
/// outside, so it counts for the institution but not for D1. The guideline's table of cloud models
/// takes 3-1 and 4-4 away from software as a service.
namespace zt::test {

inline constexpr const char* firmScopes[] = {"A", "B", "D1", "institution"};

struct ItemRow
{
    const char* item;
    std::array<const char*, 3> answers; ///< of A, B, C; "partial 60" is 60 %, "" is no answer
    std::array<int, 4> there;           ///< thousandths, by firmScopes
};

inline constexpr ItemRow firmTable[] = {
    // Everybody has it.
    {"1-1", {"implemented", "implemented", "implemented"}, {1000, 1000, 1000, 1000}},
    // In part is a share of one system's users, but does not make it one of those that have it:
    // one of two, one of three (rounded down).
    {"1-2", {"implemented", "partial 60", "planned"}, {1000, 600, 500, 333}},
    {"1-3", {"partial 75", "", ""}, {750, 0, 0, 0}},
    {"2-4", {"partial 99", "partial 1", "implemented"}, {990, 10, 0, 333}},
    // To whom it does not apply counts neither for nor against.
    {"1-4", {"not_applicable", "implemented", "implemented"}, {0, 1000, 1000, 1000}},
    {"1-5", {"not_applicable", "not_applicable", "not_applicable"}, {0, 0, 0, 0}},
    // Not implemented, planned and not assessed are not there; two of three, one of three.
    {"1-6", {"implemented", "implemented", "not_implemented"}, {1000, 1000, 1000, 666}},
    {"2-1", {"implemented", "", ""}, {1000, 0, 500, 333}},
    {"2-2", {"planned", "planned", "implemented"}, {0, 0, 0, 333}},
    // The cloud table: B does not count, whatever it answered.
    {"3-1", {"implemented", "implemented", "not_implemented"}, {1000, 0, 1000, 500}},
    {"4-4", {"not_implemented", "implemented", "implemented"}, {0, 0, 0, 500}},
};

inline bool isInFirmTable(const QString& item)
{
    return std::any_of(std::begin(firmTable), std::end(firmTable), [&](const ItemRow& row) {
        return item == QLatin1String(row.item);
    });
}

inline SystemId firmSystem(int index)
{
    return SystemId::fromString(QStringLiteral("0198a000-0000-7000-8000-00000000000%1").arg(index));
}

inline ItemAnswer firmAnswer(int index, const ItemRow& row)
{
    const QStringList words =
        QString::fromLatin1(row.answers.at(static_cast<size_t>(index))).split(u' ');
    ItemAnswer answer;
    answer.scope = Scope::system(firmSystem(index));
    answer.item = QString::fromLatin1(row.item);
    answer.status = itemStatusFromKey(words.value(0)).value_or(ItemStatus::NotAssessed);
    answer.sharePercent = words.value(1).toInt();
    return answer;
}

inline Snapshot firmOfThree(const Guideline& guideline)
{
    Snapshot firm;
    firm.guideline = std::make_shared<const Guideline>(guideline);
    for (int index = 0; index < 3; ++index) {
        System system;
        system.id = firmSystem(index);
        system.code = QChar(u'A' + index);
        system.facts[static_cast<size_t>(Fact::StaffAccessFromOutside)] =
            index == 2 ? Tri::Unknown : Tri::Yes;
        system.facts[static_cast<size_t>(Fact::CloudServiceInUse)] =
            index == 1 ? Tri::Yes : Tri::No;
        system.cloudModel = index == 1 ? CloudModel::Saas : CloudModel::Unknown;
        firm.systems.append(system);
        firm.indexById.insert(system.id, index);
        firm.indexByCode.insert(system.code, index);
        for (const ItemRow& row : firmTable) {
            const ItemAnswer answer = firmAnswer(index, row);
            if (answer.status != ItemStatus::NotAssessed) {
                firm.answers.set(answer);
            }
        }
    }
    return firm;
}

/// "A", "B", "D1", "institution"
inline Scope firmScope(const Snapshot& firm, const QString& name)
{
    const System* system = firm.systemByCode(name);
    if (system != nullptr) {
        return Scope::system(system->id);
    }
    return name == QLatin1String("institution") ? Scope::institution() : Scope::domain(name);
}

} // namespace zt::test
