// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/selectionreport.h"

#include "reports/phrase.h"
#include "reports/selection/sections.h"

namespace zt {

namespace selectionreport {

QString Input::aspectNames(const QList<Aspect>& aspects) const
{
    QStringList names;
    for (const Aspect aspect : aspects) {
        names.append(aspectName(aspect, guideline(), language));
    }
    return joinList(names, language);
}

QString Input::domainNames(quint32 mask) const
{
    QStringList names;
    for (qsizetype i = 0; i < guideline().domains.size(); ++i) {
        if ((mask >> i & 1U) != 0) {
            names.append(nameOf(guideline().domains[i], language));
        }
    }
    return joinList(names, language);
}

QString Base::sources(const QList<SourceRef>& list) const
{
    QStringList texts;
    for (const SourceRef& source : list) {
        texts.append(sourceText(source, guideline(), language));
    }
    return texts.join(QLatin1Char('\n'));
}

ReportCell Input::stabilityCell(qsizetype position) const
{
    constexpr double always = 10000;
    const int share = stability.value(position, -1);
    return share < 0 ? ReportCell{} : percentCell(share / always);
}

} // namespace selectionreport

Report buildSelectionReport(const Snapshot& snapshot,
                            const Selection& selection,
                            const QList<int>& stability,
                            const SelectionReportOptions& options)
{
    using namespace selectionreport;
    const Language language(options.language);
    const Input in{{snapshot, options, language}, selection, stability};

    Report report;
    report.language = options.language;
    report.title = snapshot.profile.name;
    report.subject = language.translate("Report", "Zero trust: where to start");
    report.institution = snapshot.profile.institution;
    report.programVersion = options.programVersion;
    report.created = options.created;
    report.trailSeq = snapshot.trailSeq;
    report.trailHead = snapshot.trailHead;
    report.flatTables = {QLatin1String(tables::inventory),
                         QLatin1String(tables::scores),
                         QLatin1String(tables::ranking)};

    ScoreColumns columns;
    QList<Section>& sections = report.sections;
    sections.append(coverSection(in));
    sections.append(methodSection(in));
    sections.append(inventorySection(in));
    sections.append(scoresSection(in, columns));
    sections.append(funnelSection(in, columns));
    sections.append(rankingSection(in));
    sections.append(chartsSection(in));
    sections.append(reasonsSection(in));
    sections.append(notAssessedSection(in));
    sections.append(notesSection(in));
    if (Section longTexts = longTextSection(in, sections); !longTexts.blocks.isEmpty()) {
        sections.append(std::move(longTexts));
    }
    sections.append(manifestSection(in, sections));
    addContents(sections.first(), sections, in);
    return report;
}

} // namespace zt
