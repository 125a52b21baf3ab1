<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AuditTexts</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::AnalysisInspector</name>
    <message numerus="yes">
        <source>Population, rules, parameters, %n exception(s), hash of the file; the file as evidence</source>
        <translation>
            <numerusform>Population, rules, parameters, %n exception, hash of the file; the file as evidence</numerusform>
            <numerusform>Population, rules, parameters, %n exceptions, hash of the file; the file as evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::AuditFindingModel</name>
    <message numerus="yes">
        <source>%n d</source>
        <comment>age in days, short</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::AuditPage</name>
    <message numerus="yes">
        <source>%n point(s) sent for review</source>
        <translation>
            <numerusform>%n point sent for review</numerusform>
            <numerusform>%n points sent for review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n point(s)</source>
        <translation>
            <numerusform>Send %n point</numerusform>
            <numerusform>Send %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::CasesPanel</name>
    <message numerus="yes">
        <source>%n cell(s) cannot be read; mend them and read again.</source>
        <translation>
            <numerusform>%n cell cannot be read; mend it and read again.</numerusform>
            <numerusform>%n cells cannot be read; mend them and read again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) decided.</source>
        <translation>
            <numerusform>%n request decided.</numerusform>
            <numerusform>%n requests decided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::ChartDock</name>
    <message numerus="yes">
        <source>%n system(s) on the chart, no cut-offs set</source>
        <translation>
            <numerusform>%n system on the chart, no cut-offs set</numerusform>
            <numerusform>%n systems on the chart, no cut-offs set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) with a risk of %1 or more and an impact of %2 or less</source>
        <translation>
            <numerusform>%n system with a risk of %1 or more and an impact of %2 or less</numerusform>
            <numerusform>%n systems with a risk of %1 or more and an impact of %2 or less</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without complete totals not shown</source>
        <translation>
            <numerusform>%n without complete totals not shown</numerusform>
            <numerusform>%n without complete totals not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::CommandPalette</name>
    <message numerus="yes">
        <source>%n hit(s), %1 ms</source>
        <translation>
            <numerusform>%n hit, %1 ms</numerusform>
            <numerusform>%n hits, %1 ms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::CustodyView</name>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n exhibit</numerusform>
            <numerusform>%n exhibits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::CutSetCards</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::DamageDesk</name>
    <message numerus="yes">
        <source>What could be read is open to be looked at, not to be changed; %n thing(s) are not as they were.</source>
        <translation>
            <numerusform>What could be read is open to be looked at, not to be changed; %n thing is not as it was.</numerusform>
            <numerusform>What could be read is open to be looked at, not to be changed; %n things are not as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::DayHistogram</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entries per day: %n day(s), most of them, %2, on %1</source>
        <translation>
            <numerusform>Entries per day: %n day, with %2 on %1</numerusform>
            <numerusform>Entries per day: %n days, most of them, %2, on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::DrawDialog</name>
    <message numerus="yes">
        <source>Draw %n item(s)</source>
        <translation>
            <numerusform>Draw %n item</numerusform>
            <numerusform>Draw %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::EvidenceDeeds</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence added</source>
        <translation>
            <numerusform>%n piece of evidence added</numerusform>
            <numerusform>%n pieces of evidence added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::EvidenceDesk</name>
    <message numerus="yes">
        <source>“%1” is used for %n item(s).</source>
        <translation>
            <numerusform>“%1” is used for %n item.</numerusform>
            <numerusform>“%1” is used for %n items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::EvidenceList</name>
    <message numerus="yes">
        <source>for %n item(s)</source>
        <translation>
            <numerusform>for %n item</numerusform>
            <numerusform>for %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::EvidenceModel</name>
    <message numerus="yes">
        <source>%1, used for %n item(s)</source>
        <translation>
            <numerusform>%1, used for %n item</numerusform>
            <numerusform>%1, used for %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::FindingPanel</name>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::FormInspector</name>
    <message numerus="yes">
        <source>%n answer(s) missing; the result hangs on them.</source>
        <translation>
            <numerusform>%n answer missing; the result hangs on it.</numerusform>
            <numerusform>%n answers missing; the result hangs on them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) missing; they do not change this result.</source>
        <translation>
            <numerusform>%n answer missing; it does not change this result.</numerusform>
            <numerusform>%n answers missing; they do not change this result.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n other system(s) all answered “%2”.</source>
        <translation>
            <numerusform>%1: %n other system all answered “%2”.</numerusform>
            <numerusform>%1: %n other systems all answered “%2”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::GatewayInspector</name>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::GatewayTexts</name>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n layer</numerusform>
            <numerusform>%n layers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::GroupPanel</name>
    <message numerus="yes">
        <source>%n system(s); Enter opens one</source>
        <translation>
            <numerusform>%n system; Enter opens one</numerusform>
            <numerusform>%n systems; Enter opens one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n row(s), save %1 apart…</source>
        <translation>
            <numerusform>Import %n row, save %1 apart…</numerusform>
            <numerusform>Import %n rows, save %1 apart…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) can be imported</source>
        <translation>
            <numerusform>%n row can be imported</numerusform>
            <numerusform>%n rows can be imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::ImportFindings</name>
    <message numerus="yes">
        <source>in %n row(s); put right here for this import, or in the file and read it again</source>
        <translation>
            <numerusform>in %n row; put right here for this import, or in the file and read it again</numerusform>
            <numerusform>in %n rows; put right here for this import, or in the file and read it again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::ImportSheetView</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) are read too</source>
        <translation>
            <numerusform>%n hidden row is read too</numerusform>
            <numerusform>%n hidden rows are read too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s) are read too</source>
        <translation>
            <numerusform>%n hidden column is read too</numerusform>
            <numerusform>%n hidden columns are read too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::IncidentList</name>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::IncidentPanel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::IncidentsView</name>
    <message numerus="yes">
        <source>%n in work</source>
        <translation>
            <numerusform>%n in work</numerusform>
            <numerusform>%n in work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s) added</source>
        <translation>
            <numerusform>%n exhibit added</numerusform>
            <numerusform>%n exhibits added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::InventoryEdits</name>
    <message numerus="yes">
        <source>%n cell(s) changed</source>
        <translation>
            <numerusform>%n cell changed</numerusform>
            <numerusform>%n cells changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n system(s)?</source>
        <translation>
            <numerusform>Remove %n system?</numerusform>
            <numerusform>Remove %n systems?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) removed</source>
        <translation>
            <numerusform>%n system removed</numerusform>
            <numerusform>%n systems removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::InventoryIntake</name>
    <message numerus="yes">
        <source>%n cell(s) changed</source>
        <translation>
            <numerusform>%n cell changed</numerusform>
            <numerusform>%n cells changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::InventoryPage</name>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n system</numerusform>
            <numerusform>%n systems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::ItemPanel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more at the right</source>
        <translation>
            <numerusform>%n more at the right</numerusform>
            <numerusform>%n more at the right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::ItemTree</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::JobLine</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::LensPanel</name>
    <message numerus="yes">
        <source>%n row(s) to answer</source>
        <translation>
            <numerusform>%n row to answer</numerusform>
            <numerusform>%n rows to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::LockDesk</name>
    <message numerus="yes">
        <source>Nobody used it for %n minute(s).</source>
        <translation>
            <numerusform>Nobody used it for %n minute.</numerusform>
            <numerusform>Nobody used it for %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that this file does not have were kept beside it, under the same lock, at %1. They go on from where the file ends (saved at %2).</source>
        <translation>
            <numerusform>%n change that this file does not have was kept beside it, under the same lock, at %1. It goes on from where the file ends (saved at %2).</numerusform>
            <numerusform>%n changes that this file does not have were kept beside it, under the same lock, at %1. They go on from where the file ends (saved at %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) put back that had not been saved</source>
        <translation>
            <numerusform>%n change put back that had not been saved</numerusform>
            <numerusform>%n changes put back that had not been saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made before %1 are gone for good then.</source>
        <translation>
            <numerusform>%n change made before %1 is gone for good then.</numerusform>
            <numerusform>%n changes made before %1 are gone for good then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::MappingPanel</name>
    <message numerus="yes">
        <source>%n more column(s) without a head are not imported.</source>
        <translation>
            <numerusform>%n more column without a head is not imported.</numerusform>
            <numerusform>%n more columns without a head are not imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matched by their heads</source>
        <translation>
            <numerusform>%n matched by their heads</numerusform>
            <numerusform>%n matched by their heads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::MaturityInspector</name>
    <message numerus="yes">
        <source>%1 in %n system(s)</source>
        <comment>item that holds systems down</comment>
        <translation>
            <numerusform>%1 in %n system</numerusform>
            <numerusform>%1 in %n systems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) not assessed in this pillar.</source>
        <translation>
            <numerusform>%n system not assessed in this pillar.</numerusform>
            <numerusform>%n systems not assessed in this pillar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) do not count: whether the domain applies is not known.</source>
        <translation>
            <numerusform>%n system does not count: whether the domain applies is not known.</numerusform>
            <numerusform>%n systems do not count: whether the domain applies is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in this scope</source>
        <translation>
            <numerusform>%n in this scope</numerusform>
            <numerusform>%n in this scope</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::MaturityPage</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n item(s)</source>
        <translation>
            <numerusform>Fix %n item</numerusform>
            <numerusform>Fix %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) fixed</source>
        <translation>
            <numerusform>%n item fixed</numerusform>
            <numerusform>%n items fixed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::MaturityTreeModel</name>
    <message numerus="yes">
        <source>%1 %2, level %3, holds %n system(s) down</source>
        <translation>
            <numerusform>%1 %2, level %3, holds %n system down</numerusform>
            <numerusform>%1 %2, level %3, holds %n systems down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::PillarDelegate</name>
    <message numerus="yes">
        <source>%n system(s)</source>
        <comment>held down by an item</comment>
        <translation>
            <numerusform>%n system</numerusform>
            <numerusform>%n systems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::PointPanel</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::ProtectionDialog</name>
    <message numerus="yes">
        <source>Locked: encrypted on the disk, opened by %n key(s).</source>
        <translation>
            <numerusform>Locked: encrypted on the disk, opened by %n key.</numerusform>
            <numerusform>Locked: encrypted on the disk, opened by %n keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s): short ones are guessed. Four words that have nothing to do with each other are better.</source>
        <translation>
            <numerusform>%n character: short ones are guessed. Four words that have nothing to do with each other are better.</numerusform>
            <numerusform>%n characters: short ones are guessed. Four words that have nothing to do with each other are better.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::QuestionnaireDesk</name>
    <message numerus="yes">
        <source>Answers to %n point(s) taken over</source>
        <translation>
            <numerusform>Answers to %n point taken over</numerusform>
            <numerusform>Answers to %n points taken over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::RegulatorDetails</name>
    <message numerus="yes">
        <source>%n year(s) of brokers</source>
        <translation>
            <numerusform>%n year of brokers</numerusform>
            <numerusform>%n years of brokers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>%n read</numerusform>
            <numerusform>%n read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>%n not taken</numerusform>
            <numerusform>%n not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::RegulatorPage</name>
    <message numerus="yes">
        <source>%n broker(s)</source>
        <translation>
            <numerusform>%n broker</numerusform>
            <numerusform>%n brokers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s); nothing was taken</source>
        <translation>
            <numerusform>%n fault; nothing was taken</numerusform>
            <numerusform>%n faults; nothing was taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>%n not taken</numerusform>
            <numerusform>%n not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without figures</source>
        <translation>
            <numerusform>%n without figures</numerusform>
            <numerusform>%n without figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broker(s) without figures of %1</source>
        <translation>
            <numerusform>%n broker without figures of %1, left out</numerusform>
            <numerusform>%n brokers without figures of %1, left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::ReportPage</name>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n system</numerusform>
            <numerusform>%n systems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::ReturnDialog</name>
    <message numerus="yes">
        <source>Take %n point(s) over</source>
        <translation>
            <numerusform>Take %n point over</numerusform>
            <numerusform>Take %n points over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) still to be decided</source>
        <translation>
            <numerusform>%n point still to be decided</numerusform>
            <numerusform>%n points still to be decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) do not say who answered</source>
        <translation>
            <numerusform>%n row does not say who answered</numerusform>
            <numerusform>%n rows do not say who answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::RoadmapInspector</name>
    <message numerus="yes">
        <source>%n gap(s) without an action: make them…</source>
        <translation>
            <numerusform>%n gap without an action: make it…</numerusform>
            <numerusform>%n gaps without an action: make them…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n item(s) closed</source>
        <translation>
            <numerusform>, %n item closed</numerusform>
            <numerusform>, %n items closed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::RoadmapPage</name>
    <message numerus="yes">
        <source>%n action(s) will be added, one for each item without one. They are candidates, due at the target&apos;s date and without a cost.</source>
        <translation>
            <numerusform>%n action will be added, for the item without one. It is a candidate, due at the target&apos;s date and without a cost.</numerusform>
            <numerusform>%n actions will be added, one for each item without one. They are candidates, due at the target&apos;s date and without a cost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) added</source>
        <translation>
            <numerusform>%n action added</numerusform>
            <numerusform>%n actions added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::SampleDialog</name>
    <message numerus="yes">
        <source>%1: %n item(s) recorded</source>
        <translation>
            <numerusform>%1: %n item recorded</numerusform>
            <numerusform>%1: %n items recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::SamplingDesk</name>
    <message numerus="yes">
        <source>%1: %n item(s) drawn</source>
        <translation>
            <numerusform>%1: %n item drawn</numerusform>
            <numerusform>%1: %n items drawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::SamplingSection</name>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n sample</numerusform>
            <numerusform>%n samples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::ScatterView</name>
    <message numerus="yes">
        <source>Risk %1, impact %2: %n system(s)</source>
        <translation>
            <numerusform>Risk %1, impact %2: %n system</numerusform>
            <numerusform>Risk %1, impact %2: %n systems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::ScenarioTree</name>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attack(s) get through</source>
        <translation>
            <numerusform>%n gets through</numerusform>
            <numerusform>%n get through</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::SelectionPage</name>
    <message numerus="yes">
        <source>%n cell(s) changed</source>
        <translation>
            <numerusform>%n cell changed</numerusform>
            <numerusform>%n cells changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be taken</source>
        <translation>
            <numerusform>%n cell cannot be taken</numerusform>
            <numerusform>%n cells cannot be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) become the list to start with. The reason is recorded in the trail and printed in the report.</source>
        <translation>
            <numerusform>%n system becomes the list to start with. The reason is recorded in the trail and printed in the report.</numerusform>
            <numerusform>%n systems become the list to start with. The reason is recorded in the trail and printed in the report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of %n system(s) was adopted</source>
        <translation>
            <numerusform>The list of %n system was adopted</numerusform>
            <numerusform>The list of %n systems was adopted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n system</numerusform>
            <numerusform>%n systems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n not yet assessed</source>
        <translation>
            <numerusform>, %n not yet assessed</numerusform>
            <numerusform>, %n not yet assessed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::SelectionReasons</name>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::TimelineModel</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::TrailInspector</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking it back changes %n field(s).</source>
        <translation>
            <numerusform>Taking it back changes %n field.</numerusform>
            <numerusform>Taking it back changes %n fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Returning to before it changes %n field(s).</source>
        <translation>
            <numerusform>Returning to before it changes %n field.</numerusform>
            <numerusform>Returning to before it changes %n fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more object(s)</source>
        <translation>
            <numerusform>%n more object</numerusform>
            <numerusform>%n more objects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::TrailModel</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::TrailVerification</name>
    <message numerus="yes">
        <source>%n new entries since, not verified yet</source>
        <translation>
            <numerusform>%n new entry since, not verified yet</numerusform>
            <numerusform>%n new entries since, not verified yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::TrailWaysBack</name>
    <message numerus="yes">
        <source>This changes %n object(s). It becomes a new entry; nothing old is deleted.</source>
        <translation>
            <numerusform>This changes %n object. It becomes a new entry; nothing old is deleted.</numerusform>
            <numerusform>This changes %n objects. It becomes a new entry; nothing old is deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This changes %n field(s). It becomes a new entry; nothing old is deleted.</source>
        <translation>
            <numerusform>This changes %n field. It becomes a new entry; nothing old is deleted.</numerusform>
            <numerusform>This changes %n fields. It becomes a new entry; nothing old is deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::TypeModel</name>
    <message numerus="yes">
        <source>▲ Hidden risks: %n type(s)</source>
        <translation>
            <numerusform>▲ Hidden risks: %n type</numerusform>
            <numerusform>▲ Hidden risks: %n types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ Rising: %n type(s)</source>
        <translation>
            <numerusform>▲ Rising: %n type</numerusform>
            <numerusform>▲ Rising: %n types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▼ Falling: %n type(s)</source>
        <translation>
            <numerusform>▼ Falling: %n type</numerusform>
            <numerusform>▼ Falling: %n types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Steady or not known: %n type(s)</source>
        <translation>
            <numerusform>Steady or not known: %n type</numerusform>
            <numerusform>Steady or not known: %n types</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::UnlockDialog</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>locked for %n key(s)</source>
        <translation>
            <numerusform>locked for %n key</numerusform>
            <numerusform>locked for %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n second(s) after the file, under the same lock. You choose once it is unlocked.</source>
        <translation>
            <numerusform>%1, %n second after the file, under the same lock. You choose once it is unlocked.</numerusform>
            <numerusform>%1, %n seconds after the file, under the same lock. You choose once it is unlocked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::VerifyPanel</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n systems</source>
        <translation>
            <numerusform>%n system</numerusform>
            <numerusform>%n systems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::ZoneChart</name>
    <message numerus="yes">
        <source>%n in the zone</source>
        <translation>
            <numerusform>%n in the zone</numerusform>
            <numerusform>%n in the zone</numerusform>
        </translation>
    </message>
</context>
</TS>
