// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/signoffreport.h"

#include "reports/phrase.h"
#include "reports/selection/sections.h"
#include "reports/tableparts.h"
#include "reports/wordingsignoff.h"

namespace zt {

namespace {

ReportCell seqCell(qint64 seq)
{
    return seq != 0 ? integerCell(seq) : ReportCell{};
}

Table signOffTable(const QList<SignOffLine>& lines, const Language& language)
{
    const auto title = [&](const char* source) { return language.translate("Report", source); };
    Table table = tableOf(
        "sign_offs",
        title(QT_TRANSLATE_NOOP("Report", "Sign-offs")),
        {textColumn("code", title(QT_TRANSLATE_NOOP("Report", "Sign-off")), 10),
         textColumn("what", title(QT_TRANSLATE_NOOP("Report", "What is signed")), 26),
         textColumn("role", title(QT_TRANSLATE_NOOP("Report", "Signs as")), 18),
         textColumn("signer", title(QT_TRANSLATE_NOOP("Report", "Signer's certificate")), 30),
         timeColumn("signed_at", title(QT_TRANSLATE_NOOP("Report", "Signed at (Taipei time)"))),
         numberColumn("entry", title(QT_TRANSLATE_NOOP("Report", "Signed over entry"))),
         textColumn("state", title(QT_TRANSLATE_NOOP("Report", "State")), 16),
         numberColumn("since", title(QT_TRANSLATE_NOOP("Report", "Changed since entry"))),
         timeColumn("since_time", title(QT_TRANSLATE_NOOP("Report", "Changed at (Taipei time)"))),
         numberColumn("facts", title(QT_TRANSLATE_NOOP("Report", "Facts changed"))),
         timeColumn("stamped_at", title(QT_TRANSLATE_NOOP("Report", "Time stamp (Taipei time)"))),
         textColumn(
             "report_sha256", title(QT_TRANSLATE_NOOP("Report", "SHA-256 of the report")), 34),
         textColumn("withdrawn", title(QT_TRANSLATE_NOOP("Report", "Withdrawn because")), 26),
         textColumn("note", title(QT_TRANSLATE_NOOP("Report", "Remark")), 26),
         textColumn("recorded_by", title(QT_TRANSLATE_NOOP("Report", "Recorded by")), 14)},
        true);
    for (const SignOffLine& line : lines) {
        const SignOff& one = line.signOff;
        table.cells << textCell(one.code) << textCell(signedText(one, language))
                    << textCell(signRoleText(one.role, language)) << textCell(one.signer)
                    << utcCell(one.signedAt) << integerCell(one.stateSeq)
                    << textCell(signOffStateText(line.state, language)) << seqCell(line.staleSince)
                    << utcCell(line.staleTime) << integerCell(line.changedFacts)
                    << utcCell(line.stampedAt) << textCell(one.reportSha256)
                    << textCell(one.withdrawn) << textCell(one.note) << textCell(line.recordedBy);
    }
    return table;
}

} // namespace

Report buildSignOffReport(const Snapshot& snapshot,
                          const QList<SignOffLine>& lines,
                          const ReportOptions& options)
{
    const Language language(options.language);
    const selectionreport::Base in{snapshot, options, language};
    Report report;
    report.language = options.language;
    report.title = snapshot.profile.name;
    report.subject = language.translate("Report", "Sign-off history");
    report.institution = snapshot.profile.institution;
    report.programVersion = options.programVersion;
    report.created = options.created;
    report.trailSeq = snapshot.trailSeq;
    report.trailHead = snapshot.trailHead;
    report.flatTables = {QStringLiteral("sign_offs")};
    Section section{
        QStringLiteral("sign_offs"), language.translate("Report", "Sign-off history"), {}};
    section.blocks.append(
        Paragraph{Paragraph::Style::Plain,
                  language.translate("Report",
                                     "Each sign-off is of the state after the entry named. A later "
                                     "change of what was signed makes it stale; one that was "
                                     "withdrawn stays listed. Statement, signature and time stamp "
                                     "of each lie beside as files.")});
    section.blocks.append(signOffTable(lines, language));
    report.sections = {section};
    report.sections.append(selectionreport::manifestSection(
        in, report.sections, language.translate("Report", "All sign-offs")));
    return report;
}

} // namespace zt
