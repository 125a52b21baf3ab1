// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/custody.h"

#include "model/domain/enumkeys.h"

#include <algorithm>

namespace zt {

namespace {

using Kind = CustodyIssueKind;

constexpr EnumKeys<Kind, 11> kindKeys{{
    {Kind::Empty, "empty"},
    {Kind::NotCollected, "not_collected"},
    {Kind::CollectedAgain, "collected_again"},
    {Kind::TimeBackwards, "time_backwards"},
    {Kind::HolderGap, "holder_gap"},
    {Kind::PlaceMissing, "place_missing"},
    {Kind::HashMissing, "hash_missing"},
    {Kind::HashChanged, "hash_changed"},
    {Kind::HashOfOther, "hash_of_other"},
    {Kind::SealMissing, "seal_missing"},
    {Kind::SealDiffers, "seal_differs"},
}};

/// The table of principles and duties, by the ids of the guide.
constexpr EnumKeys<Kind, 11> principleKeys{{
    {Kind::Empty, "EP4"},
    {Kind::NotCollected, "EP4"},
    {Kind::CollectedAgain, "EP4"},
    {Kind::TimeBackwards, "EP4"},
    {Kind::HolderGap, "ER1"},
    {Kind::PlaceMissing, "EP5"},
    {Kind::HashMissing, "EP4"},
    {Kind::HashChanged, "EP3"},
    {Kind::HashOfOther, "EP3"},
    {Kind::SealMissing, "ER2"},
    {Kind::SealDiffers, "ER2"},
}};

/// Walks along a chain, and remembers how things stood before each entry.
class ChainWalk
{
public:
    explicit ChainWalk(QString kept)
        : m_kept(std::move(kept))
    {
    }

    void step(const CustodyEntry& entry)
    {
        checkOrder(entry);
        checkHolder(entry);
        note(entry.place.isEmpty(), Kind::PlaceMissing);
        checkHash(entry);
        checkSeal(entry);
        m_before = &entry;
        ++m_index;
    }

    [[nodiscard]] const QList<CustodyIssue>& issues() const { return m_issues; }

private:
    void note(bool is, Kind kind)
    {
        if (is) {
            m_issues.append({kind, m_index});
        }
    }

    void checkOrder(const CustodyEntry& entry)
    {
        const bool collected = entry.step == CustodyStep::Collected;
        note(m_before == nullptr && !collected, Kind::NotCollected);
        note(m_before != nullptr && collected, Kind::CollectedAgain);
        note(m_before != nullptr && entry.at.utcMs < m_before->at.utcMs, Kind::TimeBackwards);
    }

    void checkHolder(const CustodyEntry& entry)
    {
        const QString& had = entry.from.isEmpty() ? entry.who : entry.from;
        note(m_before != nullptr && had != m_before->who, Kind::HolderGap);
    }

    void checkHash(const CustodyEntry& entry)
    {
        if (entry.sha256.isEmpty()) {
            note(true, Kind::HashMissing);
            return;
        }
        note(!m_hash.isEmpty() && entry.sha256 != m_hash, Kind::HashChanged);
        note(!m_kept.isEmpty() && entry.sha256 != m_kept, Kind::HashOfOther);
        m_hash = entry.sha256;
    }

    void checkSeal(const CustodyEntry& entry)
    {
        const bool leaves = entry.step == CustodyStep::HandedOver ||
                            entry.step == CustodyStep::Stored ||
                            entry.step == CustodyStep::Returned;
        if (entry.step == CustodyStep::Sealed) {
            m_sealed = true;
            m_seal = entry.seal;
            return;
        }
        note(leaves && !m_sealed, Kind::SealMissing);
        note(m_sealed && !entry.seal.isEmpty() && entry.seal != m_seal, Kind::SealDiffers);
        if (entry.step == CustodyStep::Opened) {
            m_sealed = false;
        }
    }

    QString m_kept;
    QString m_hash;
    QString m_seal;
    bool m_sealed = false;
    qsizetype m_index = 0;
    const CustodyEntry* m_before = nullptr;
    QList<CustodyIssue> m_issues;
};

bool any(const QList<CustodyIssue>& issues, QLatin1String principle)
{
    return std::any_of(issues.begin(), issues.end(), [&](const CustodyIssue& issue) {
        return principleOf(issue.kind) == principle;
    });
}

/// The process is documented where the chain has no gap of any kind in its record.
Tri documented(const Exhibit& exhibit, const QList<CustodyIssue>& issues)
{
    if (exhibit.custody.isEmpty()) {
        return Tri::No;
    }
    const bool gap = any(issues, QLatin1String("EP4")) || any(issues, QLatin1String("ER1"));
    return gap ? Tri::No : Tri::Yes;
}

} // namespace

QString toKey(CustodyIssueKind kind)
{
    return kindKeys.toKey(kind);
}

QString principleOf(CustodyIssueKind kind)
{
    return principleKeys.toKey(kind);
}

QList<CustodyIssue> custodyIssues(const QList<CustodyEntry>& chain, const QString& kept)
{
    if (chain.isEmpty()) {
        return {{Kind::Empty, -1}};
    }
    ChainWalk walk(kept);
    for (const CustodyEntry& entry : chain) {
        walk.step(entry);
    }
    return walk.issues();
}

QString holderOf(const QList<CustodyEntry>& chain)
{
    return chain.isEmpty() ? QString() : chain.last().who;
}

QList<PrincipleStatus> principlesOf(const Exhibit& exhibit, const QString& kept)
{
    const QList<CustodyIssue> issues = custodyIssues(exhibit.custody, kept);
    const Tri place = exhibit.storageSafe == Tri::Yes && any(issues, QLatin1String("EP5"))
                          ? Tri::Unknown
                          : exhibit.storageSafe;
    return {
        {QStringLiteral("EP1"), exhibit.authorised},
        {QStringLiteral("EP2"), exhibit.thirdParty},
        {QStringLiteral("EP3"),
         any(issues, QLatin1String("EP3")) ? Tri::No : exhibit.originalState},
        {QStringLiteral("EP4"), documented(exhibit, issues)},
        {QStringLiteral("EP5"), place},
        {QStringLiteral("EP6"), exhibit.backedUp},
    };
}

} // namespace zt
