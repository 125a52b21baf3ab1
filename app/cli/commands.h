// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace zt {

/// One maker per command, so that each command's class stays in its own file.
[[nodiscard]] std::unique_ptr<Command> makeNewCommand();
[[nodiscard]] std::unique_ptr<Command> makePeekCommand();
[[nodiscard]] std::unique_ptr<Command> makeTemplateCommand();
[[nodiscard]] std::unique_ptr<Command> makeImportCommand();
[[nodiscard]] std::unique_ptr<Command> makeSystemsCommand();
[[nodiscard]] std::unique_ptr<Command> makeAddCommand();
[[nodiscard]] std::unique_ptr<Command> makeRemoveCommand();
[[nodiscard]] std::unique_ptr<Command> makeSetCommand();
[[nodiscard]] std::unique_ptr<Command> makeProfileCommand();
[[nodiscard]] std::unique_ptr<Command> makeMethodCommand();
[[nodiscard]] std::unique_ptr<Command> makeSelectCommand();
[[nodiscard]] std::unique_ptr<Command> makeAdoptCommand();
[[nodiscard]] std::unique_ptr<Command> makeExplainCommand();
[[nodiscard]] std::unique_ptr<Command> makeMaturityCommand();
[[nodiscard]] std::unique_ptr<Command> makeMaturitySetCommand();
[[nodiscard]] std::unique_ptr<Command> makeMaturityMethodCommand();
[[nodiscard]] std::unique_ptr<Command> makeMaturityStageCommand();
[[nodiscard]] std::unique_ptr<Command> makeEvidenceCommand();
[[nodiscard]] std::unique_ptr<Command> makeSnapshotCommand();
[[nodiscard]] std::unique_ptr<Command> makeDiffCommand();
[[nodiscard]] std::unique_ptr<Command> makeChartCommand();
[[nodiscard]] std::unique_ptr<Command> makeReportCommand();
[[nodiscard]] std::unique_ptr<Command> makeTrailCommand();
[[nodiscard]] std::unique_ptr<Command> makeUndoCommand();
[[nodiscard]] std::unique_ptr<Command> makeVerifyCommand();
[[nodiscard]] std::unique_ptr<Command> makeSealCommand();
[[nodiscard]] std::unique_ptr<Command> makeScrubCommand();
[[nodiscard]] std::unique_ptr<Command> makeSalvageCommand();
[[nodiscard]] std::unique_ptr<Command> makeRecoverCommand();
[[nodiscard]] std::unique_ptr<Command> makeSignCommand();
[[nodiscard]] std::unique_ptr<Command> makeSignaturesCommand();
[[nodiscard]] std::unique_ptr<Command> makeActionCommand();
[[nodiscard]] std::unique_ptr<Command> makeTargetCommand();
[[nodiscard]] std::unique_ptr<Command> makeRoadmapCommand();
[[nodiscard]] std::unique_ptr<Command> makeAuditNewCommand();
[[nodiscard]] std::unique_ptr<Command> makeAuditListCommand();
[[nodiscard]] std::unique_ptr<Command> makeAuditShowCommand();
[[nodiscard]] std::unique_ptr<Command> makeAuditSetCommand();
[[nodiscard]] std::unique_ptr<Command> makeAuditReviewCommand();
[[nodiscard]] std::unique_ptr<Command> makeAuditSampleCommand();
[[nodiscard]] std::unique_ptr<Command> makeExportQuestionnaireCommand();
[[nodiscard]] std::unique_ptr<Command> makeImportQuestionnaireCommand();
[[nodiscard]] std::unique_ptr<Command> makeAuditFindingCommand();
[[nodiscard]] std::unique_ptr<Command> makeAuditFindingsCommand();
[[nodiscard]] std::unique_ptr<Command> makeAuditLetterCommand();
[[nodiscard]] std::unique_ptr<Command> makeAuditStatementCommand();
[[nodiscard]] std::unique_ptr<Command> makeIncidentNewCommand();
[[nodiscard]] std::unique_ptr<Command> makeIncidentListCommand();
[[nodiscard]] std::unique_ptr<Command> makeIncidentShowCommand();
[[nodiscard]] std::unique_ptr<Command> makeIncidentSetCommand();
[[nodiscard]] std::unique_ptr<Command> makeIncidentEventCommand();
[[nodiscard]] std::unique_ptr<Command> makeIncidentCustodyCommand();
[[nodiscard]] std::unique_ptr<Command> makeIncidentFindingCommand();
[[nodiscard]] std::unique_ptr<Command> makeIncidentCloseCommand();
[[nodiscard]] std::unique_ptr<Command> makeIncidentCasesCommand();
[[nodiscard]] std::unique_ptr<Command> makeSimulateCommand();
[[nodiscard]] std::unique_ptr<Command> makeSimulateCasesCommand();
[[nodiscard]] std::unique_ptr<Command> makeSimulateReplayCommand();
[[nodiscard]] std::unique_ptr<Command> makeSimulateListCommand();
[[nodiscard]] std::unique_ptr<Command> makeSimulateCheckCommand();
[[nodiscard]] std::unique_ptr<Command> makeSimulateCeremonyCommand();
[[nodiscard]] std::unique_ptr<Command> makeSimulateInvestCommand();
[[nodiscard]] std::unique_ptr<Command> makeSimulateClaimsCommand();
[[nodiscard]] std::unique_ptr<Command> makeSimulateLoadCommand();
[[nodiscard]] std::unique_ptr<Command> makeSimulateRunsCommand();
[[nodiscard]] std::unique_ptr<Command> makeSimulateRepeatCommand();
[[nodiscard]] std::unique_ptr<Command> makePackCommand();
[[nodiscard]] std::unique_ptr<Command> makeAnalyseCommand();
[[nodiscard]] std::unique_ptr<Command> makeRegulatorCommand();
[[nodiscard]] std::unique_ptr<Command> makeWebAuthnCommand();
[[nodiscard]] std::unique_ptr<Command> makeLockCommand();
[[nodiscard]] std::unique_ptr<Command> makeUnlockCommand();
[[nodiscard]] std::unique_ptr<Command> makeAgeEncryptCommand();
[[nodiscard]] std::unique_ptr<Command> makeAgeDecryptCommand();
[[nodiscard]] std::unique_ptr<Command> makeAgeKeygenCommand();

} // namespace zt
