// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/guideline.h"
#include "model/exchange/importer.h"

#include <QHash>

#include <optional>

namespace zt {

/// What a column's head most likely stands for.
struct HeaderMatch
{
    TargetField field;   ///< empty: known, and not to be imported (remarks, serial numbers, totals)
    int quality = 0;     ///< 0 = not known; the larger the surer
    bool whole = false;  ///< the head as a whole is known, not a part of it
    bool reason = false; ///< a column of reasons …
    bool reasonOfNeighbour = false; ///< … for whatever the column to the left holds
};

/// Knows the heads that Taiwanese inventories use, in Chinese and English, and the pack's own
/// names, short names and ids.
class HeaderMatcher
{
public:
    explicit HeaderMatcher(const Guideline& guideline);

    [[nodiscard]] HeaderMatch match(const QString& header) const;

private:
    struct Known
    {
        TargetField field;
        int quality = 0;
        bool ambiguous = false;
    };

    void add(const TargetField& field, const QString& words, int quality);
    void addText(const TargetField& field, const QString& word, int quality);
    void addGuideline(const Guideline& guideline);
    void addNames(const TargetField& field, const GuidelineText& text, const Bilingual& shortName);
    [[nodiscard]] std::optional<HeaderMatch> exact(const QString& header) const;
    [[nodiscard]] HeaderMatch contained(const QString& header) const;
    [[nodiscard]] HeaderMatch matchName(const QString& header) const;

    QHash<QString, Known> m_known;
};

/// Heads are compared so: plain width, lower case, letters and digits alone.
[[nodiscard]] QString headerLetters(const QString& header);

} // namespace zt
