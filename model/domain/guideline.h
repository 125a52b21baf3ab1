// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/answers.h"
#include "model/domain/packtext.h"

#include <QStringList>

namespace zt {

struct Pillar : GuidelineText
{
};

struct Level : GuidelineText
{
    int order = 0; ///< 1…4
    Bilingual indicator;
};

struct FactQuestion : GuidelineText
{
    Bilingual shortName; ///< column head
};

/// When a domain applies: all, or any, of some facts.
struct FactRule
{
    enum class Kind : quint8 { All, Any } kind = Kind::All;
    QList<Fact> facts;
};

/// Three-valued: No as soon as the answers exclude it, Unknown while a missing one could decide.
[[nodiscard]] Tri evaluate(const FactRule& rule, const std::array<Tri, factCount>& facts);

struct AdoptionDomain : GuidelineText
{
    Bilingual shortName; ///< one character; three letters
    FactRule rule;
    QStringList mayOverlapWith;
};

/// That two domains may apply to one system, and how that comes about.
struct DomainOverlap : GuidelineText
{
    QString from; ///< the domain whose page says so
    QString with;
};

struct ConditionText : GuidelineText
{
    Bilingual shortName;
};

struct FactorLevel
{
    Score score = 0;
    Bilingual text;
};

struct Factor : GuidelineText
{
    Bilingual shortName;
    std::array<FactorLevel, 3> levels; ///< 3, 2, 1 as the guideline prints them
};

struct GuidelineItem : GuidelineText
{
    QString pillar;
    QString level;
    Bilingual capability;
};

/// Whether an item applies under each cloud model; not stated stays Unknown.
struct CloudRow
{
    QString item;
    Tri iaas = Tri::Unknown;
    Tri paas = Tri::Unknown;
    Tri saas = Tri::Unknown;
    bool stated = false;
    QList<SourceRef> sources;
    Bilingual note; ///< why it is not stated; empty otherwise
};

struct WorkedScenario : GuidelineText
{
    std::array<Tri, factCount> facts{};
    CloudModel cloudModel = CloudModel::Unknown;
    QStringList expectedApplicable;
    QStringList expectedNotApplicable;
};

struct SectorEmphasis
{
    QString sector; ///< key of Sector
    QList<Bilingual> points;
    QList<SourceRef> sources;
};

/// The guideline as the pack states it. Order of facts, conditions and factors is that of the
/// enums in answers.h; the loader refuses a pack that differs.
struct Guideline
{
    QString id;
    QString version;
    QString sha256;
    Bilingual title;
    QList<SourceDoc> sources;
    QList<Pillar> pillars;
    QList<Level> levels;
    QList<FactQuestion> facts; ///< nine; the third is the cloud model
    QList<AdoptionDomain> domains;
    QList<DomainOverlap> overlaps;
    QList<WorkedScenario> scenarios;
    QList<ConditionText> highRisk;   ///< HR1…HR3
    QList<ConditionText> lowImpact;  ///< LI1, LI2
    int rtoMinutesGreaterThan = 480; ///< LI2's parameter
    QList<Factor> factors;           ///< RF1…RF6, IF1…IF5
    QList<GuidelineText> totalsNotes;
    QList<GuidelineItem> items;
    QList<CloudRow> cloudMatrix;
    QList<SectorEmphasis> emphases;
    QList<GuidelineText> notes; ///< oddities of the source that concern no single row

    [[nodiscard]] const AdoptionDomain* domain(const QString& domainId) const;
    [[nodiscard]] const GuidelineItem* item(const QString& itemId) const;
    [[nodiscard]] const SourceDoc* source(const QString& key) const;
};

} // namespace zt
