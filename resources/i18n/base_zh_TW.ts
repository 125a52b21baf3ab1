<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Error</name>
    <message>
        <source>There is no file “%1”. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Check the permissions, or whether another program holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Choose another place or check the permissions; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already and was left alone. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open elsewhere (%2). It can be opened read-only meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened. Nothing was written; reopen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left to write “%1”. Nothing was changed; free some space and repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an assessment file (.zta).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by a newer program (schema %2). Version %3 or later is needed to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: %2. Open a backup copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open read-only; the change was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment file refused a step (%1): %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be brought from schema %1 to %2: %3. It was left as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trail does not fit together at entry %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: “%3” cannot be recorded. Accepted: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system code “%1” exists already. Codes are unique within an assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no system with the code “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changed meanwhile (%2); the change was not made. Look at the present state and repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a reason, because the sources leave this choice to the institution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack file %1 is not valid at %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack %1, version %2, is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a spreadsheet that can be read here (%2). Save it as xlsx, ods or csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Remove the password in the spreadsheet program and repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged (%2): %3. Open it in the spreadsheet program and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” goes beyond a limit (%2: %3). Split it, or remove what is not part of the inventory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”. There are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No header row was found in the first 20 rows of sheet “%2” in “%1”. Name the columns, at least the code and the name of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping file %1 is not valid at %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 faults in %2 rows; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was read back and does not match: sheet %2 should have %3 rows and has %4. The file was removed; repeat the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not supported here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
