// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/inventorytemplate.h"

#include "reports/phrase.h"
#include "reports/wording.h"

namespace zt {

namespace {

constexpr int rowsPrepared = 500;

struct Builder
{
    const Guideline& guideline;
    const Language& language;
    const Language zh{LanguageCode::ZhTw};
    const Language en{LanguageCode::En};

    [[nodiscard]] QStringList choices(Aspect aspect) const;
    [[nodiscard]] QString factorHint(int factor) const;
    [[nodiscard]] Column answerColumn(Aspect aspect) const;
    [[nodiscard]] Section inventory() const;
    [[nodiscard]] Section instructions() const;
    void explainFields(Table& table) const;
    void explainAnswers(Table& table) const;
    [[nodiscard]] Table sentences() const;
};

QStringList Builder::choices(Aspect aspect) const
{
    if (aspect == Aspect::FactCloudModel) {
        return {QStringLiteral("IaaS"), QStringLiteral("PaaS"), QStringLiteral("SaaS")};
    }
    if (aspect >= Aspect::RiskFactor1) {
        return {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")};
    }
    return {
        triText(Tri::Yes, language), triText(Tri::No, language), triText(Tri::Unknown, language)};
}

QString Builder::factorHint(int factor) const
{
    QStringList lines;
    for (const FactorLevel& level : guideline.factors.value(factor).levels) {
        lines.append(QString::number(level.score) + QLatin1Char(' ') + pick(level.text, language));
    }
    return lines.join(QLatin1Char('\n'));
}

Column Builder::answerColumn(Aspect aspect) const
{
    const bool factor = aspect >= Aspect::RiskFactor1;
    const int index = static_cast<int>(aspect) - static_cast<int>(Aspect::RiskFactor1);
    return {.key = key(aspect),
            .title = aspectName(aspect, guideline, language),
            .kind = factor ? CellKind::Integer : CellKind::Text,
            .widest = 10,
            .ramp = factor ? (index < riskFactorCount ? Ramp::Risk : Ramp::Impact) : Ramp::None,
            .choices = choices(aspect),
            .hint = factor ? factorHint(index) : QString()};
}

Section Builder::inventory() const
{
    Section section{QStringLiteral("inventory"), language.translate("Report", "Inventory"), {}};
    Table table;
    table.id = QStringLiteral("inventory");
    table.main = true;
    table.blankRows = rowsPrepared;
    for (const char* field : {"code", "name", "owner_unit", "contact", "description"}) {
        const QString fieldKey = QLatin1String(field);
        table.columns.append(
            Column{.key = fieldKey, .title = fieldName(fieldKey, guideline, language)});
    }
    table.columns.append(Column{.key = QStringLiteral("rto_minutes"),
                                .title = language.translate("Report", "RTO (hours)"),
                                .kind = CellKind::Hours});
    for (int i = 0; i < aspectCount; ++i) {
        if (static_cast<Aspect>(i) != Aspect::Rto) {
            table.columns.append(answerColumn(static_cast<Aspect>(i)));
        }
    }
    section.blocks.append(table);
    return section;
}

void Builder::explainFields(Table& table) const
{
    struct Explained
    {
        const char* field;
        const char* text;
    };

    static constexpr Explained fields[] = {
        {"code", QT_TRANSLATE_NOOP("Template", "Required and unique, for example SYS-031.")},
        {"name", QT_TRANSLATE_NOOP("Template", "Required: the name of the system.")},
        {"owner_unit", QT_TRANSLATE_NOOP("Template", "The unit that is responsible for it.")},
        {"contact", QT_TRANSLATE_NOOP("Template", "Whom to ask.")},
        {"description", QT_TRANSLATE_NOOP("Template", "What it is for, in a sentence or two.")},
        {"rto_minutes",
         QT_TRANSLATE_NOOP(
             "Template",
             "In hours, for example 8. With a unit, minutes and days are read as well.")},
    };
    for (const Explained& one : fields) {
        const QString field = QLatin1String(one.field);
        table.cells << textCell(fieldName(field, guideline, zh))
                    << textCell(fieldName(field, guideline, en))
                    << textCell(zh.translate("Template", one.text))
                    << textCell(en.translate("Template", one.text));
    }
}

void Builder::explainAnswers(Table& table) const
{
    const auto add = [&](const GuidelineText& text) {
        table.cells << textCell(nameOf(text, zh)) << textCell(nameOf(text, en))
                    << textCell(sentenceOf(text, zh)) << textCell(sentenceOf(text, en));
    };
    for (const FactQuestion& fact : guideline.facts) {
        add(fact);
    }
    for (const ConditionText& condition : guideline.highRisk) {
        add(condition);
    }
    if (!guideline.lowImpact.isEmpty()) {
        add(guideline.lowImpact.first());
    }
}

Table Builder::sentences() const
{
    Table table;
    table.id = QStringLiteral("sentences");
    table.title = language.translate("Report", "What the scores mean");
    table.columns = {
        Column{
            .key = QStringLiteral("zh"), .title = zh.translate("Template", "Factor"), .widest = 24},
        Column{
            .key = QStringLiteral("en"), .title = en.translate("Template", "Factor"), .widest = 30},
        Column{.key = QStringLiteral("text_zh"),
               .title = zh.translate("Template", "Score and sentence"),
               .widest = 60},
        Column{.key = QStringLiteral("text_en"),
               .title = en.translate("Template", "Score and sentence"),
               .widest = 60},
    };
    for (const Factor& factor : guideline.factors) {
        for (const FactorLevel& level : factor.levels) {
            const QString digit = QString::number(level.score) + QLatin1Char(' ');
            table.cells << textCell(nameOf(factor, zh)) << textCell(nameOf(factor, en))
                        << textCell(digit + level.text.zh) << textCell(digit + level.text.en);
        }
    }
    return table;
}

Section Builder::instructions() const
{
    Section section{
        QStringLiteral("instructions"), language.translate("Report", "How to fill in"), {}};
    const char* const how =
        QT_TRANSLATE_NOOP("Template",
                          "One system per row; code and name are required. Leave the rest blank, "
                          "or “unknown”, where it is not known: it is never read as “no”. Heads "
                          "may be in either language and in any order.");
    for (const Language* one : {&zh, &en}) {
        section.blocks.append(Paragraph{Paragraph::Style::Plain, one->translate("Template", how)});
    }
    Table table;
    table.id = QStringLiteral("columns");
    table.title = language.translate("Template", "The columns");
    table.columns = {
        Column{
            .key = QStringLiteral("zh"), .title = zh.translate("Template", "Column"), .widest = 24},
        Column{
            .key = QStringLiteral("en"), .title = en.translate("Template", "Column"), .widest = 30},
        Column{.key = QStringLiteral("text_zh"),
               .title = zh.translate("Template", "What goes in"),
               .widest = 60},
        Column{.key = QStringLiteral("text_en"),
               .title = en.translate("Template", "What goes in"),
               .widest = 60},
    };
    explainFields(table);
    explainAnswers(table);
    section.blocks.append(table);
    section.blocks.append(sentences());
    return section;
}

} // namespace

Result<ExportSummary>
writeInventoryTemplate(const QString& path, const Guideline& guideline, LanguageCode language)
{
    if (reportFormat(path) != QLatin1String("xlsx")) {
        return fail(ErrorCode::Unsupported, {path});
    }
    const Language words(language);
    const Builder builder{guideline, words};
    Report report;
    report.language = language;
    report.title = words.translate("Report", "System inventory");
    report.programVersion = pick(guideline.title, words) + QLatin1Char(' ') + guideline.version;
    report.sections = {builder.inventory(), builder.instructions()};
    JobContext job;
    return writeReport(report, path, job);
}

} // namespace zt
