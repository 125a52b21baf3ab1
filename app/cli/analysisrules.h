// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "model/domain/evidencerules.h"

#include <QJsonObject>

namespace zt {

// What an analysis goes by: --rules, --set, --reason, --map.

void declareRules(QCommandLineParser& parser, const CliContext& context);

/// A set this program ships, or a file of the firm's own, with the parameters that are set. One
/// reason goes for all of them; several are given one for each. Errors: NoSuchChoice; Usage where
/// there are as many reasons as do not fit; those of reading the file and of withParameters.
[[nodiscard]] Result<EvidenceRuleSet>
rulesFrom(const QCommandLineParser& parser, const CliContext& context, AnalysisKind kind);

/// What a map file says, or the same written as JSON in its place.
struct ColumnMap
{
    QJsonObject json;
    QString name; ///< for messages
};

/// Errors: those of reading the file; MapInvalid.
[[nodiscard]] Result<ColumnMap> columnMapFrom(const QCommandLineParser& parser);

} // namespace zt
