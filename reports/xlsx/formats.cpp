// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/xlsx/formats.h"

#include "reports/palette.h"

namespace zt::xlsx {

namespace {

constexpr double bodySize = 10;
constexpr double titleSize = 14;
constexpr double headingSize = 11;
constexpr int narrowColumn = 12; // words in columns up to this width are centred

} // namespace

Formats::Formats(lxw_workbook* workbook)
    : m_workbook(workbook)
{
    makeText();
    makeTable();
    makeNumbers();
    makeAnswers();
    makeConditional();
}

lxw_format* Formats::make(Look look)
{
    lxw_format* format = workbook_add_format(m_workbook);
    format_set_font_name(format, fontName);
    format_set_font_size(format, bodySize);
    format_set_font_color(format, palette::text);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    m_formats[static_cast<size_t>(look)] = format;
    return format;
}

void Formats::makeText()
{
    lxw_format* title = make(Look::Title);
    format_set_font_size(title, titleSize);
    format_set_bold(title);
    lxw_format* heading = make(Look::Heading);
    format_set_font_size(heading, headingSize);
    format_set_bold(heading);
    lxw_format* paragraph = make(Look::Paragraph);
    format_set_text_wrap(paragraph);
    format_set_font_color(paragraph, palette::secondary);
    lxw_format* note = make(Look::Note);
    format_set_text_wrap(note);
    format_set_bg_color(note, palette::warnTint);
    lxw_format* link = make(Look::Link);
    format_set_font_color(link, palette::accent);
    format_set_underline(link, LXW_UNDERLINE_SINGLE);
}

void Formats::makeTable()
{
    for (const Look look : {Look::Head, Look::HeadCentred, Look::HeadRight}) {
        lxw_format* head = make(look);
        format_set_bold(head);
        format_set_text_wrap(head);
        format_set_bg_color(head, palette::head);
        format_set_bottom(head, LXW_BORDER_THIN);
        format_set_bottom_color(head, palette::rule);
        if (look == Look::Head) {
            format_set_align(head, LXW_ALIGN_LEFT);
            format_set_indent(head, 1);
        } else {
            const bool centred = look == Look::HeadCentred;
            format_set_align(head, centred ? LXW_ALIGN_CENTER : LXW_ALIGN_RIGHT);
        }
    }
    for (const Look look : {Look::Name, Look::Value, Look::Text, Look::Centred}) {
        lxw_format* text = make(look);
        format_set_text_wrap(text);
        format_set_bottom(text, LXW_BORDER_HAIR);
        format_set_bottom_color(text, palette::rule);
        if (look == Look::Centred) {
            format_set_align(text, LXW_ALIGN_CENTER);
        } else {
            format_set_align(text, LXW_ALIGN_LEFT);
            format_set_indent(text, 1); // apart from a number at the right of the column before
        }
    }
    format_set_font_color(of(Look::Name), palette::secondary);
    lxw_format* total = make(Look::TotalName);
    format_set_bold(total);
    format_set_top(total, LXW_BORDER_THIN);
    format_set_top_color(total, palette::rule);
    lxw_format* weightName = make(Look::WeightName);
    format_set_font_color(weightName, palette::hint);
}

void Formats::makeNumbers()
{
    struct Kind
    {
        Look look;
        const char* format;
        lxw_format_alignments align;
    };

    const std::array kinds{
        Kind{Look::ValueInteger, "#,##0", LXW_ALIGN_LEFT},
        Kind{Look::ValueTime, "yyyy-mm-dd hh:mm", LXW_ALIGN_LEFT},
        Kind{Look::ValueDate, "yyyy-mm-dd", LXW_ALIGN_LEFT},
        Kind{Look::ValueNumber, "General", LXW_ALIGN_LEFT},
        Kind{Look::ValuePercent, "0.0%", LXW_ALIGN_LEFT},
        Kind{Look::ValueWholePercent, "0%", LXW_ALIGN_LEFT},
        Kind{Look::Number, "General", LXW_ALIGN_RIGHT},
        Kind{Look::NumberText, "General", LXW_ALIGN_RIGHT},
        Kind{Look::Integer, "#,##0", LXW_ALIGN_RIGHT},
        Kind{Look::IntegerCentred, "0", LXW_ALIGN_CENTER},
        Kind{Look::Percent, "0.0%", LXW_ALIGN_RIGHT},
        Kind{Look::WholePercent, "0%", LXW_ALIGN_RIGHT},
        Kind{Look::Time, "yyyy-mm-dd hh:mm", LXW_ALIGN_LEFT},
        Kind{Look::Date, "yyyy-mm-dd", LXW_ALIGN_LEFT},
    };
    for (const Kind& kind : kinds) {
        lxw_format* format = make(kind.look);
        format_set_num_format(format, kind.format);
        format_set_align(format, static_cast<uint8_t>(kind.align));
        if (kind.align == LXW_ALIGN_LEFT) {
            format_set_indent(format, 1);
        }
        format_set_bottom(format, LXW_BORDER_HAIR);
        format_set_bottom_color(format, palette::rule);
    }
    lxw_format* weight = make(Look::Weight);
    format_set_num_format(weight, "0%");
    format_set_align(weight, LXW_ALIGN_CENTER);
    format_set_font_color(weight, palette::hint);
    lxw_format* total = make(Look::Total);
    format_set_num_format(total, "#,##0");
    format_set_bold(total);
    format_set_top(total, LXW_BORDER_THIN);
    format_set_top_color(total, palette::rule);
}

void Formats::makeAnswers()
{
    for (const Look look : {Look::Answer, Look::AnswerCentred, Look::AnswerDate}) {
        lxw_format* answer = make(look);
        format_set_unlocked(answer);
        format_set_text_wrap(answer);
        format_set_bg_color(answer, palette::accentTint);
        format_set_border(answer, LXW_BORDER_THIN);
        format_set_border_color(answer, palette::rule);
        format_set_align(answer, look == Look::Answer ? LXW_ALIGN_LEFT : LXW_ALIGN_CENTER);
    }
    format_set_num_format(of(Look::AnswerDate), "yyyy-mm-dd");
    format_set_num_format(make(Look::Code), "@");
}

void Formats::makeConditional()
{
    const auto tinted = [this](quint32 ground, quint32 text) {
        lxw_format* format = workbook_add_format(m_workbook);
        format_set_bg_color(format, ground);
        format_set_font_color(format, text);
        return format;
    };
    for (size_t i = 0; i < 3; ++i) {
        m_risk[i] = tinted(palette::riskRamp[i], palette::riskText);
        m_impact[i] = tinted(palette::impactRamp[i], palette::impactText);
    }
    unknown = workbook_add_format(m_workbook);
    format_set_font_color(unknown, palette::warn);
    format_set_italic(unknown);
    selected = workbook_add_format(m_workbook);
    format_set_font_color(selected, palette::accent);
    format_set_bold(selected);
}

lxw_format* Formats::ramp(Ramp ramp, int score) const
{
    const auto index = static_cast<size_t>(score - 1);
    return ramp == Ramp::Risk ? m_risk[index] : m_impact[index];
}

namespace {

/// A number among texts stands at the left like them.
Look valueLook(CellKind kind)
{
    switch (kind) {
    case CellKind::Integer:
        return Look::ValueInteger;
    case CellKind::Points:
    case CellKind::Hours:
        return Look::ValueNumber;
    case CellKind::Percent:
        return Look::ValuePercent;
    case CellKind::WholePercent:
        return Look::ValueWholePercent;
    case CellKind::Time:
        return Look::ValueTime;
    case CellKind::Date:
        return Look::ValueDate;
    case CellKind::Empty:
    case CellKind::Text:
        break;
    }
    return Look::Text;
}

} // namespace

Look answerLook(const Column& column)
{
    if (column.kind == CellKind::Date) {
        return Look::AnswerDate;
    }
    return column.widest <= narrowColumn ? Look::AnswerCentred : Look::Answer;
}

Look lookOf(const Column& column, const ReportCell& cell)
{
    if (column.kind == CellKind::Text) {
        return column.widest <= narrowColumn ? Look::Centred : valueLook(cell.kind);
    }
    if (cell.kind == CellKind::Text) {
        return Look::NumberText;
    }
    switch (column.kind) {
    case CellKind::Integer:
        return column.ramp == Ramp::None ? Look::Integer : Look::IntegerCentred;
    case CellKind::Points:
    case CellKind::Hours:
        return Look::Number;
    case CellKind::Percent:
        return Look::Percent;
    case CellKind::WholePercent:
        return Look::WholePercent;
    case CellKind::Time:
        return Look::Time;
    case CellKind::Date:
        return Look::Date;
    case CellKind::Empty:
    case CellKind::Text:
        break;
    }
    return Look::Text;
}

Look headLook(const Column& column, bool filtered)
{
    const Look cells = lookOf(column, {});
    if (cells == Look::Centred || cells == Look::IntegerCentred) {
        return Look::HeadCentred;
    }
    const bool text = column.kind == CellKind::Text || column.kind == CellKind::Time;
    return text || filtered ? Look::Head : Look::HeadRight;
}

} // namespace zt::xlsx
