// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "checklists/analysisitems.h"
#include "model/domain/analysiscontradictions.h"
#include "model/domain/explainedexceptions.h"

#include <QJsonObject>

namespace zt {

// An analysis held against an assessment: exceptions that somebody explained there, what its audit
// says otherwise, maturity items it may be evidence of; and the changes that belong to it.

/// What an assessment says to an analysis.
struct AnalysisAgainst
{
    QString audit; ///< code
    QList<AnalysisContradiction> contradictions;
    QList<ProposedItem> items;
    QList<EarlierExplanation> before;
};

/// --with, --explain, --dispute, --item, --scope.
void declareAgainst(QCommandLineParser& parser, const CliContext& context);

/// Whether exceptions are explained, or explanations taken back: then --point only says where.
[[nodiscard]] bool isExplaining(const QCommandLineParser& parser);
[[nodiscard]] bool isTaken(const QCommandLineParser& parser);

/// Explains exceptions in the assessment of --into, or takes explanations back, as one change.
/// Errors: Usage; those of explainExceptions and disputeExplanations.
[[nodiscard]] Result<void> explainInto(const QCommandLineParser& parser,
                                       CliContext& context,
                                       Document& document,
                                       const AnalysisResult& result);

/// The file becomes evidence of the items named. Errors: those of takeAsEvidence.
[[nodiscard]] Result<void> takeInto(const QCommandLineParser& parser,
                                    CliContext& context,
                                    Document& document,
                                    const QString& path,
                                    const QString& ruleTitle,
                                    const AnalysisResult& result);

/// The assessment of --into or --with, opened once; null where neither is given.
[[nodiscard]] Result<std::unique_ptr<Document>> openedFor(const QCommandLineParser& parser,
                                                          CliContext& context);

/// Marks what is explained, and tells the rest; nothing where the assessment has no audit and is
/// only named for evidence. Errors: those of --audit.
[[nodiscard]] Result<std::optional<AnalysisAgainst>>
holdAgainst(const QCommandLineParser& parser, const Document& document, AnalysisResult& result);

/// {"audit", "contradictions", "items", "explained_before"}
[[nodiscard]] QJsonObject againstJson(const AnalysisAgainst& against, const Language& language);
/// The contradictions, and what was explained in another file, a remark each.
void noteAgainst(CliContext& context, const AnalysisAgainst& against);

} // namespace zt
