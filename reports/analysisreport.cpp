// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/analysisreport.h"

#include "reports/analysispaper.h"
#include "reports/phrase.h"
#include "reports/selection/sections.h"
#include "reports/tableparts.h"
#include "reports/wordinganalysis.h"
#include "reports/wordingcontradiction.h"

namespace zt {

namespace {

constexpr int nameWidth = 30;
constexpr int wideColumn = 70;

Column summed(const char* key, const QString& title)
{
    Column column = numberColumn(key, title);
    column.total = true;
    return column;
}

ReportCell measureCell(const Measure& measure, const Language& language)
{
    return measure.number ? integerCell(*measure.number) : textCell(measureText(measure, language));
}

/// Builds the sections one by one.
class AnalysisSections
{
public:
    AnalysisSections(const AnalysisResult& result,
                     const AnalysisSource& source,
                     const ReportOptions& options)
        : m_result(result)
        , m_source(source)
        , m_options(options)
        , m_language(options.language)
    {
    }

    [[nodiscard]] Report report() const
    {
        Report report;
        report.language = m_options.language;
        report.title = fill(m_language.translate("Analysis", "Analysis of evidence: %1"),
                            {analysisKindText(m_result.kind, m_language)});
        report.subject = m_source.fileName;
        report.programVersion = m_options.programVersion;
        report.created = m_options.created;
        report.flatTables = {QStringLiteral("exceptions")};
        QList<Section>& sections = report.sections;
        sections.append(cover());
        sections.append(rules());
        sections.append(exceptions());
        if (m_source.contradictions && !m_source.contradictions->isEmpty()) {
            sections.append(contradictions());
        }
        if (!m_result.series.isEmpty()) {
            sections.append(figures());
        }
        if (m_source.unreadCount > 0) {
            sections.append(unread());
        }
        if (Section longTexts = selectionreport::longTextSection(m_language, sections);
            !longTexts.blocks.isEmpty()) {
            sections.append(std::move(longTexts));
        }
        sections.append(manifest(sections));
        selectionreport::addContents(sections.first(), sections, m_language);
        return report;
    }

private:
    [[nodiscard]] static Table namesAndValues(const char* id)
    {
        Table table;
        table.id = QString::fromLatin1(id);
        table.headless = true;
        table.columns = {textColumn("name", {}, nameWidth), textColumn("value", {}, wideColumn)};
        return table;
    }

    [[nodiscard]] Section cover() const
    {
        const Language& language = m_language;
        Section section{QStringLiteral("cover"), language.translate("Report", "Cover"), {}};
        Table subject = namesAndValues("subject");
        const auto add = [&subject](const QString& name, const ReportCell& value) {
            subject.cells << textCell(name) << value;
        };
        add(language.translate("Analysis", "File"), textCell(m_source.fileName));
        if (!m_source.sheet.isEmpty()) {
            add(language.translate("Analysis", "Sheet"), textCell(m_source.sheet));
        }
        add(language.translate("Field", "SHA-256"), textCell(m_result.inputSha256));
        add(language.translate("Analysis", "Rules"),
            textCell(m_source.ruleTitle + u' ' + m_result.ruleSetVersion));
        add(language.translate("Analysis", "SHA-256 of the rules"),
            textCell(m_result.ruleSetSha256));
        add(language.translate("Analysis", "Judged by the day"),
            textCell(m_result.at.isValid() ? m_result.at.toString(Qt::ISODate)
                                           : language.translate("Analysis", "no rule needs one")));
        add(language.translate("Analysis", "Names"),
            textCell(m_source.masked ? language.translate("Analysis", "Masked")
                                     : language.translate("Analysis", "Shown")));
        add(language.translate("Report", "Program"), textCell(m_options.programVersion));
        section.blocks.append(subject);
        Table found = namesAndValues("result");
        found.title = language.translate("Report", "Result");
        const auto count = [&found](const QString& name, qint64 value) {
            found.cells << textCell(name) << integerCell(value);
        };
        count(language.translate("Analysis", "Population"), m_result.population);
        count(language.translate("Analysis", "Rows left out"), m_result.excluded);
        const PopulationParts& parts = m_result.parts;
        count(language.translate("Analysis", "Of these without an exception"),
              parts.withoutException);
        count(language.translate("Analysis", "Of these with an exception"), parts.exceptions);
        if (parts.explained > 0) {
            count(language.translate("Analysis", "Of these with explained exceptions only"),
                  parts.explained);
        }
        count(language.translate("Analysis", "Of these with something that cannot be judged"),
              parts.cannotJudge);
        count(language.translate("Analysis", "Exceptions"), m_result.exceptionCount());
        count(language.translate("Analysis", "Of the exceptions explained"),
              m_result.explainedCount());
        count(language.translate("Analysis", "Cannot be judged (rules times rows)"),
              m_result.cannotJudge());
        count(language.translate("Analysis", "Cells that could not be read"), m_source.unreadCount);
        section.blocks.append(found);
        section.blocks.append(
            Paragraph{Paragraph::Style::Note,
                      language.translate("Analysis",
                                         "What the file does not tell cannot be judged, and is "
                                         "never counted as kept.")});
        return section;
    }

    [[nodiscard]] Section rules() const
    {
        const Language& language = m_language;
        Section section{QStringLiteral("rules"), language.translate("Analysis", "Rules"), {}};
        Table table;
        table.id = QStringLiteral("rules");
        table.main = true;
        table.columns = {
            textColumn("rule", language.translate("Analysis", "Rule"), 24),
            textColumn("name", language.translate("Analysis", "Name"), nameWidth),
            textColumn("parameter", language.translate("Analysis", "Parameters"), nameWidth),
            textColumn("source", language.translate("Analysis", "Source"), 40),
            textColumn("points", language.translate("Analysis", "Audit points"), 20),
            numberColumn("tested", language.translate("Analysis", "Tested")),
            summed("exceptions", language.translate("Analysis", "Exceptions")),
            summed("explained", language.translate("Analysis", "Explained")),
            summed("cannot_judge", language.translate("Analysis", "Cannot be judged"))};
        for (const RuleOutcome& outcome : m_result.rules) {
            table.cells << textCell(outcome.rule.id) << textCell(pick(outcome.rule.name, language))
                        << textCell(parameterWords(outcome.rule, language))
                        << textCell(clausesText(outcome.rule.sources))
                        << textCell(joinList(outcome.rule.points, language))
                        << integerCell(outcome.tested) << integerCell(outcome.exceptions)
                        << integerCell(outcome.explained) << integerCell(outcome.cannotJudge);
        }
        section.blocks.append(std::move(table));
        return section;
    }

    [[nodiscard]] Section exceptions() const
    {
        const Language& language = m_language;
        Section section{
            QStringLiteral("exceptions"), language.translate("Analysis", "Exceptions"), {}};
        Table table;
        table.id = QStringLiteral("exceptions");
        table.main = true;
        table.columns = {
            numberColumn("row", language.translate("Analysis", "Row")),
            textColumn("subject", language.translate("Analysis", "Subject"), nameWidth),
            textColumn("rule", language.translate("Analysis", "Rule"), 24),
            textColumn("name", language.translate("Analysis", "Name"), nameWidth),
            textColumn("value", language.translate("Analysis", "Read"), 24),
            textColumn("limit", language.translate("Analysis", "Limit"), 24)};
        const bool told = m_result.explainedCount() > 0;
        if (told) {
            table.columns
                << textColumn("explained", language.translate("Analysis", "Explained"), wideColumn)
                << textColumn("explained_by", language.translate("Analysis", "By"), 20)
                << timeColumn("explained_at", language.translate("Report", "Time (Taipei)"));
        }
        for (const AnalysisException& one : m_result.exceptions) {
            table.cells << integerCell(one.row) << textCell(one.subject) << textCell(one.rule)
                        << textCell(ruleText(m_result, one.rule, language))
                        << measureCell(one.value, language) << measureCell(one.limit, language);
            if (told) {
                const ExplainedBy by = one.explained.value_or(ExplainedBy());
                table.cells << textCell(by.reason) << textCell(by.who)
                            << (one.explained ? timeCell(by.when) : ReportCell());
            }
        }
        section.blocks.append(std::move(table));
        if (m_result.exceptionsLeftOff > 0) {
            section.blocks.append(
                Paragraph{Paragraph::Style::Note,
                          fill(language.translate("Analysis", "Counted but not listed: %1."),
                               {QString::number(m_result.exceptionsLeftOff)})});
        }
        return section;
    }

    [[nodiscard]] Section contradictions() const
    {
        const Language& language = m_language;
        Section section{QStringLiteral("contradictions"),
                        language.translate("Analysis", "At odds with the audit"),
                        {}};
        Table table;
        table.id = QStringLiteral("contradictions");
        table.main = true;
        table.columns = {
            textColumn("point", language.translate("AuditReport", "Point"), 20),
            textColumn("audit_says", language.translate("Analysis", "The audit says"), 50),
            textColumn("analysis_says", language.translate("Analysis", "The analysis says"), 50)};
        for (const AnalysisContradiction& one : *m_source.contradictions) {
            table.cells << textCell(one.ref.point) << textCell(auditSideText(one, language))
                        << textCell(analysisSideText(one, language));
        }
        section.blocks.append(std::move(table));
        return section;
    }

    [[nodiscard]] Section figures() const
    {
        const Language& language = m_language;
        Section section{QStringLiteral("figures"), language.translate("Analysis", "Figures"), {}};
        for (const AnalysisSeries& series : m_result.series) {
            Table table;
            table.id = series.key;
            table.title = seriesText(series.key, language);
            table.columns = {
                textColumn("label", language.translate("Analysis", "Where"), nameWidth),
                numberColumn("count", language.translate("Analysis", "Number"))};
            for (const auto& [label, number] : series.counts) {
                table.cells << textCell(label) << integerCell(number);
            }
            section.blocks.append(std::move(table));
        }
        return section;
    }

    [[nodiscard]] Section unread() const
    {
        const Language& language = m_language;
        Section section{QStringLiteral("unread"),
                        language.translate("Analysis", "Cells that could not be read"),
                        {}};
        Table table;
        table.id = QStringLiteral("unread");
        table.main = true;
        table.columns = {
            textColumn("cell", language.translate("Analysis", "Cell"), 12),
            textColumn("field", language.translate("Analysis", "Column"), 20),
            textColumn("read", language.translate("Analysis", "Read"), nameWidth),
            textColumn("problem", language.translate("Analysis", "Problem"), wideColumn)};
        for (const UnreadCell& one : m_source.unread) {
            table.cells << textCell(one.cell) << textCell(one.field) << textCell(one.read)
                        << textCell(one.problem);
        }
        section.blocks.append(std::move(table));
        return section;
    }

    [[nodiscard]] Section manifest(const QList<Section>& sections) const
    {
        const Language& language = m_language;
        Section section{QStringLiteral("manifest"), language.translate("Report", "Manifest"), {}};
        Table origin;
        origin.id = QStringLiteral("origin");
        origin.title = language.translate("Report", "Made from");
        origin.columns = {textColumn("file", language.translate("Analysis", "File"), nameWidth),
                          textColumn("sha256", language.translate("Field", "SHA-256"), wideColumn)};
        origin.cells << textCell(m_source.fileName) << textCell(m_result.inputSha256)
                     << textCell(m_result.ruleSet + u' ' + m_result.ruleSetVersion)
                     << textCell(m_result.ruleSetSha256);
        section.blocks.append(std::move(origin));
        section.blocks.append(selectionreport::includedTable(language, sections));
        return section;
    }

    const AnalysisResult& m_result;
    const AnalysisSource& m_source;
    const ReportOptions& m_options;
    Language m_language;
};

} // namespace

Report buildAnalysisReport(const AnalysisResult& result,
                           const AnalysisSource& source,
                           const ReportOptions& options)
{
    return AnalysisSections(result, source, options).report();
}

} // namespace zt
