<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>zt::DayHistogram</name>
    <message numerus="yes">
        <source>Entries per day, %n day(s)</source>
        <translation>
            <numerusform>Entries per day, %n day</numerusform>
            <numerusform>Entries per day, %n days</numerusform>
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
    <name>zt::ImportDialog</name>
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
    <message numerus="yes">
        <source>in %n row(s); put right here for this import, or in the file and read it again</source>
        <translation>
            <numerusform>in %n row; put right here for this import, or in the file and read it again</numerusform>
            <numerusform>in %n rows; put right here for this import, or in the file and read it again</numerusform>
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
    <name>zt::TrailPage</name>
    <message numerus="yes">
        <source>%n new entries since, not verified yet</source>
        <translation>
            <numerusform>%n new entry since, not verified yet</numerusform>
            <numerusform>%n new entries since, not verified yet</numerusform>
        </translation>
    </message>
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
</TS>
