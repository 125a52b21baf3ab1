// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/content.h"

#include <QtGlobal>

#include <xlsxwriter.h>

#include <array>

namespace zt::xlsx {

enum class Look : quint8 {
    Title,
    Heading,
    Paragraph,
    Note,
    Head,
    HeadCentred,
    HeadRight,
    Name,  ///< left column of a headless table
    Value, ///< its right column: whatever it is, at the left
    ValueInteger,
    ValueTime,
    ValueDate,
    ValueNumber,
    ValuePercent,
    ValueWholePercent,
    Text,
    Centred,
    Number,     ///< as exact as it is: 15.5, 16
    NumberText, ///< a word where a number is missing
    Integer,
    IntegerCentred,
    Percent,
    WholePercent,
    Time,
    Date,
    Weight, ///< the row of weights above a head
    WeightName,
    Total,
    TotalName,
    Link,
    Answer, ///< to be filled in: not locked
    AnswerCentred,
    AnswerDate,
    Code, ///< of a column in which codes are to be typed
};
inline constexpr int lookCount = static_cast<int>(Look::Code) + 1;

/// Every format of a workbook, made once.
class Formats
{
public:
    explicit Formats(lxw_workbook* workbook);

    [[nodiscard]] lxw_format* of(Look look) const { return m_formats[static_cast<size_t>(look)]; }

    /// For a score 1…3 in a ramp.
    [[nodiscard]] lxw_format* ramp(Ramp ramp, int score) const;
    /// Superimposed where a cell says "unknown", "selected".
    lxw_format* unknown = nullptr;
    lxw_format* selected = nullptr;

private:
    lxw_workbook* m_workbook;
    std::array<lxw_format*, lookCount> m_formats{};
    std::array<lxw_format*, 3> m_risk{};
    std::array<lxw_format*, 3> m_impact{};

    lxw_format* make(Look look);
    void makeText();
    void makeTable();
    void makeNumbers();
    void makeAnswers();
    void makeConditional();
};

/// The look of a cell to be filled in.
[[nodiscard]] Look answerLook(const Column& column);
/// The look of a table's cell.
[[nodiscard]] Look lookOf(const Column& column, const ReportCell& cell);
/// The look of a column's head: as its cells stand, but clear of the filter's button.
[[nodiscard]] Look headLook(const Column& column, bool filtered);

inline constexpr const char* fontName = "Microsoft JhengHei";

} // namespace zt::xlsx
