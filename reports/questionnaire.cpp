// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/questionnaire.h"

#include "model/domain/questionnaire.h"
#include "reports/phrase.h"
#include "reports/wordingaudit.h"

namespace zt {

namespace {

/// What each column looks like, in the order of questionnaireColumns().
struct Width
{
    const char* key;
    int widest;
};

constexpr Width widths[] = {{"point", 12},
                            {"group", 16},
                            {"text", 60},
                            {"hint", 28},
                            {"answer", 24},
                            {"answer_text", 44},
                            {"answer_evidence", 36},
                            {"answered_by", 16},
                            {"answered_on", 12},
                            {"key", 8}};

struct Builder
{
    const Snapshot& snapshot;
    const Audit& audit;
    const Checklists& lists;
    const Language& language;
    const Language zh{LanguageCode::ZhTw};
    const Language en{LanguageCode::En};

    [[nodiscard]] QString both(const Bilingual& text) const
    {
        return text.zh == text.en || text.en.isEmpty() ? text.zh
                                                       : text.zh + QLatin1Char('\n') + text.en;
    }

    /// Of name and text, each in both languages, whatever there is.
    [[nodiscard]] QString asked(const ChecklistPoint& point) const
    {
        QStringList parts;
        for (const Bilingual& text : {point.name, point.text}) {
            const QString one = both(text);
            if (!one.isEmpty() && !parts.contains(one)) {
                parts.append(one);
            }
        }
        return parts.join(QLatin1Char('\n'));
    }

    [[nodiscard]] QString hints(const ChecklistPoint& point) const
    {
        QStringList parts;
        for (const Bilingual& text : point.suggestedEvidence) {
            parts.append(both(text));
        }
        return parts.join(QLatin1Char('\n'));
    }

    [[nodiscard]] Column columnOf(const QuestionnaireColumn& column, int widest) const
    {
        const bool choice = column.key == QLatin1String("answer");
        const bool date = column.key == QLatin1String("answered_on");
        return {.key = column.key,
                .title = headOf(column),
                .kind = date ? CellKind::Date : CellKind::Text,
                .widest = widest,
                .choices = choice ? answerWords() : QStringList(),
                .hint = choice ? both({QStringLiteral("請由清單選一項。"),
                                       QStringLiteral("Choose one of the list.")})
                               : QString(),
                .answer = column.answer,
                .hidden = column.key == QLatin1String("key")};
    }

    void addRow(Table& table, const PointStatus& status) const
    {
        const Checklist& list = *lists.constFind(status.ref.checklist);
        const ChecklistPoint& point = *list.point(status.ref.point);
        const ChecklistGroup* group = list.group(point.group);
        const PointResult* present = snapshot.pointResult(audit.id, status.ref);
        const PointResult empty;
        const PointResult& paper = present != nullptr ? *present : empty;
        const SentRow sent{audit.id, status.ref, snapshot.trailSeq, snapshot.trailHead};
        const auto answer = [](const QString& text) {
            return text.isEmpty() ? ReportCell() : textCell(text);
        };
        table.cells << textCell(point.id)
                    << textCell(group != nullptr ? both(group->name) : QString())
                    << textCell(asked(point)) << textCell(hints(point))
                    << answer(answerWord(paper.answer)) << answer(paper.answerText)
                    << answer(paper.answerEvidence) << answer(paper.answeredBy)
                    << (paper.answeredOn.isValid() ? dateCell(paper.answeredOn) : ReportCell())
                    << textCell(toKey(sent));
    }

    [[nodiscard]] Section questions() const
    {
        Section section{
            QStringLiteral("questionnaire"), language.translate("Report", "Questionnaire"), {}};
        Table table;
        table.id = QStringLiteral("questionnaire");
        table.main = true;
        const QList<QuestionnaireColumn>& columns = questionnaireColumns();
        for (qsizetype i = 0; i < columns.size(); ++i) {
            table.columns.append(columnOf(columns[i], widths[i].widest));
        }
        for (const PointStatus& status : pointStatuses(snapshot, audit, lists)) {
            if (status.applicability.applies != Tri::No) {
                addRow(table, status);
            }
        }
        section.blocks.append(table);
        return section;
    }

    [[nodiscard]] Section instructions() const
    {
        static constexpr const char* lines[] = {
            QT_TRANSLATE_NOOP("Template",
                              "Fill in the coloured cells on the first sheet, one row a point; the "
                              "other cells are locked so that the answers find back."),
            QT_TRANSLATE_NOOP("Template",
                              "Choose an answer from the list: conforms, partly conforms, does not "
                              "conform, or not applicable. Leave a point blank if you cannot say."),
            QT_TRANSLATE_NOOP("Template",
                              "Explain the answer, above all where it is not “conforms”, and name "
                              "the evidence: documents, records, screens, and where they are."),
            QT_TRANSLATE_NOOP("Template",
                              "Say who answered and when, row by row: several people may share the "
                              "sheet."),
            QT_TRANSLATE_NOOP(
                "Template",
                "Rows may be sorted and columns moved, once the protection of the sheet is "
                "lifted, which has no password; please delete none, and leave "
                "the hidden column with the keys where it is. Save as xlsx or ods and "
                "send the file back."),
        };
        Section section{
            QStringLiteral("instructions"), language.translate("Report", "How to fill in"), {}};
        for (const Language* one : {&zh, &en}) {
            for (const char* line : lines) {
                section.blocks.append(
                    Paragraph{Paragraph::Style::Plain, one->translate("Template", line)});
            }
        }
        return section;
    }
};

QString titleOf(const Audit& audit, const Language& language)
{
    return fill(language.translate("Report", "Audit questionnaire %1"), {audit.code});
}

} // namespace

Report buildQuestionnaire(const Snapshot& snapshot,
                          const Audit& audit,
                          const Checklists& lists,
                          const ReportOptions& options)
{
    const Language language(options.language);
    const Builder builder{snapshot, audit, lists, language};
    Report report;
    report.language = options.language;
    report.title = titleOf(audit, language);
    report.subject = snapshot.profile.name;
    report.institution = snapshot.profile.institution;
    report.programVersion = options.programVersion;
    report.created = options.created;
    report.trailSeq = snapshot.trailSeq;
    report.trailHead = snapshot.trailHead;
    report.sections = {builder.questions(), builder.instructions()};
    return report;
}

Result<ExportSummary> writeQuestionnaire(const Snapshot& snapshot,
                                         const Audit& audit,
                                         const Checklists& lists,
                                         const ReportOptions& options,
                                         const QString& path,
                                         JobContext& job)
{
    if (reportFormat(path) != QLatin1String("xlsx")) {
        return fail(ErrorCode::Unsupported, {path});
    }
    return writeReport(buildQuestionnaire(snapshot, audit, lists, options), path, job);
}

} // namespace zt
