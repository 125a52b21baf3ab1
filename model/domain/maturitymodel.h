// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/packtext.h"

#include <QStringList>

#include <array>

namespace zt {

/// Traditional, Initial, Advanced, Optimal are 1…4 in this order. 0 stands for "not even the
/// first", which the model has no word for.
inline constexpr int stageCount = 4;

struct CisaStage : PackEntry
{
    int order = 0;          ///< 1…4
    QString guidelineLevel; ///< the guideline's level of the same rank: "I"…"IV"
};

struct CisaPillar : PackEntry
{
};

/// One description per stage, Traditional first.
using StageTexts = std::array<Bilingual, stageCount>;

/// One of the capabilities that run across all pillars, as the model's overview describes it.
struct CisaCapability : PackEntry
{
    StageTexts stages;
};

/// What a pillar is judged by: a function of its own, or its share in a capability across pillars.
struct CisaRow : PackEntry
{
    enum class Kind : quint8 { Function, CrossCutting } kind = Kind::Function;
    QString pillar;
    QString capability; ///< of a cross-cutting row; empty otherwise
    StageTexts stages;
    Bilingual change;    ///< what version 2.0 did to the function; empty where nothing
    QStringList items;   ///< guideline items that speak for the row: the editors' suggestion
    Bilingual itemsNote; ///< how far the items reach; empty where there is nothing to add
};

/// That the rows' items are the editors' suggestion, and of which guideline they are.
struct ItemMapping
{
    QString guideline; ///< id of the guideline pack
    Bilingual text;
    QList<SourceRef> sources; ///< of kind "own" only
};

/// CISA's Zero Trust Maturity Model as the pack states it: pillars in order, and the rows of each
/// pillar together, functions first.
struct MaturityModel
{
    QString id;
    QString version;
    QString sha256;
    Bilingual title;
    QList<SourceDoc> sources;
    QList<CisaStage> stages;
    QList<CisaPillar> pillars;
    QList<CisaCapability> capabilities;
    QList<CisaRow> rows;
    ItemMapping mapping;
    QList<GuidelineText> notes; ///< oddities of the source that concern no single row

    [[nodiscard]] const CisaRow* row(const QString& rowId) const;
    [[nodiscard]] const CisaStage* stage(int order) const;
    [[nodiscard]] const SourceDoc* source(const QString& key) const;
};

} // namespace zt
