// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

/// Codes of ActionLabel, with their arguments. Put into words by reports/wording (labelText).
namespace zt::labels {

inline constexpr QLatin1String documentCreate("document.create"); // name
inline constexpr QLatin1String scrub("document.scrub");           // people, head of the original
inline constexpr QLatin1String salvage("document.salvage");       // number of losses, damaged file
inline constexpr QLatin1String import("import");                  // file name, added, updated
inline constexpr QLatin1String systemAdd("system.add");           // code, name
inline constexpr QLatin1String systemRemove("system.remove");     // code, name
inline constexpr QLatin1String systemsRemove("systems.remove");   // count
inline constexpr QLatin1String systemEdit("system.edit");         // code, field keys…
inline constexpr QLatin1String systemAnswer("system.answer");     // code, aspect key, before, after
inline constexpr QLatin1String systemScore("system.score");       // code, factor id, before, after
inline constexpr QLatin1String systemReason("system.reason");     // code, aspect key
inline constexpr QLatin1String systemsPaste("systems.paste");     // number of cells
inline constexpr QLatin1String profileEdit("profile.edit");       // -
inline constexpr QLatin1String
    methodologyApply("methodology.apply"); // risk cut-off, impact cut-off, RTO minutes, instrument
inline constexpr QLatin1String selectionAdopt("selection.adopt"); // count, codes…
inline constexpr QLatin1String undo("undo");        // seq, original code, original arguments…
inline constexpr QLatin1String redo("redo");        // seq, original code, original arguments…
inline constexpr QLatin1String revert("revert");    // seq, original code, original arguments…
inline constexpr QLatin1String returnTo("return");  // seq
inline constexpr QLatin1String packPin("pack.pin"); // id, version
inline constexpr QLatin1String packRemove("pack.remove");   // id, version
inline constexpr QLatin1String packUpgrade("pack.upgrade"); // id, from, to

// Scope arguments: a system's code, a domain's id, "" for the institution.
inline constexpr QLatin1String answerStatus("answer.status");     // scope, item, before, after
inline constexpr QLatin1String answerEdit("answer.edit");         // scope, item, field keys…
inline constexpr QLatin1String answersEdit("answers.edit");       // number of answers
inline constexpr QLatin1String lensAnswer("lens.answer");         // scope, row, stage or ""
inline constexpr QLatin1String evidenceAdd("evidence.add");       // names…
inline constexpr QLatin1String evidenceDetach("evidence.detach"); // name
inline constexpr QLatin1String evidenceRemove("evidence.remove"); // name
inline constexpr QLatin1String evidenceEdit("evidence.edit");     // name, field keys…
inline constexpr QLatin1String pointAdd("point.add");             // name, seq
inline constexpr QLatin1String pointRemove("point.remove");       // name
inline constexpr QLatin1String maturityMethod("maturity.method"); // roll-up, share
inline constexpr QLatin1String actionAdd("action.add");           // code, title
inline constexpr QLatin1String actionsAdd("actions.add");         // count
inline constexpr QLatin1String actionEdit("action.edit");         // code, field keys…
inline constexpr QLatin1String actionMove("action.move");         // code, months later
inline constexpr QLatin1String actionRemove("action.remove");     // code, title
inline constexpr QLatin1String targetSet("target.set");       // scope, pillar, level 1…4, date
inline constexpr QLatin1String targetClear("target.clear");   // scope, pillar
inline constexpr QLatin1String roadmapApply("roadmap.apply"); // approved, withdrawn, total budget

inline constexpr QLatin1String auditNew("audit.new");         // code, pack ids…
inline constexpr QLatin1String auditEdit("audit.edit");       // code, field keys…
inline constexpr QLatin1String auditResult("audit.result");   // audit's code, point, before, after
inline constexpr QLatin1String auditPaper("audit.paper");     // audit's code, point, field keys…
inline constexpr QLatin1String auditPapers("audit.papers");   // audit's code, number of points
inline constexpr QLatin1String auditAnswers("audit.answers"); // audit's code, number of points
inline constexpr QLatin1String auditReady("audit.ready");     // audit's code, points…
inline constexpr QLatin1String auditReturn("audit.return");   // audit's code, points…
inline constexpr QLatin1String auditAccept("audit.accept");   // audit's code, points…
inline constexpr QLatin1String auditNote("audit.note");       // audit's code, points…
// audit's code, point, file's name, finding's code or ""
inline constexpr QLatin1String analysisFile("analysis.file");
inline constexpr QLatin1String findingAdd("finding.add");     // code, audit's code
inline constexpr QLatin1String findingEdit("finding.edit");   // code, field keys…
inline constexpr QLatin1String findingTrack("finding.track"); // code
inline constexpr QLatin1String findingTest("finding.retest"); // code, passed or failed
inline constexpr QLatin1String findingClose("finding.close"); // code, by whom
inline constexpr QLatin1String sampleDraw("sample.draw");     // code, audit's code, items drawn
inline constexpr QLatin1String sampleCheck("sample.check");   // code, items looked at
inline constexpr QLatin1String sampleEdit("sample.edit");     // code, field keys…
inline constexpr QLatin1String sampleRemove("sample.remove"); // code

inline constexpr QLatin1String incidentNew("incident.new");            // code, title
inline constexpr QLatin1String incidentEdit("incident.edit");          // code, field keys…
inline constexpr QLatin1String incidentLine("incident.line");          // code, kind
inline constexpr QLatin1String incidentLineEdit("incident.line.edit"); // code, kind, field keys…
inline constexpr QLatin1String incidentLineRemove("incident.line.remove"); // code, kind
inline constexpr QLatin1String incidentAction("incident.action");          // code
inline constexpr QLatin1String incidentFinding("incident.finding");        // code, finding's code
inline constexpr QLatin1String incidentClose("incident.close");            // code, by whom
inline constexpr QLatin1String incidentReopen("incident.reopen");          // code
inline constexpr QLatin1String exhibitAdd("exhibit.add");   // incident's code, code, name
inline constexpr QLatin1String exhibitEdit("exhibit.edit"); // incident's code, code, field keys…
inline constexpr QLatin1String exhibitCustody("exhibit.custody"); // incident's code, code, step

inline constexpr QLatin1String
    simulationSeal("simulation.seal"); // code, scenarios, passed, SHA-256 of the decisions

inline constexpr QLatin1String signOffAdd("sign_off.add"); // code, role, subject, what, signer
inline constexpr QLatin1String signOffTimeStamp("sign_off.time_stamp"); // code, role
inline constexpr QLatin1String signOffWithdraw("sign_off.withdraw");    // code, role

} // namespace zt::labels
