// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/gateway/replaydecider.h"

namespace zt {

struct ReplayAsk
{
    ItemMask items;
    TrustAlgorithm algorithm;
    /// Key of the pseudonyms of users and addresses; none: they stay as they are.
    std::optional<QByteArray> pseudonymKey;
    size_t mostKinds = ReplayDecider::usualKinds; ///< of lines remembered; decides memory alone
};

/// A line of the log, to be looked up there.
struct ReplayExample
{
    qint64 line = 0;
    GatewayAction action = GatewayAction::Request;
    int system = -1; ///< index into the policy's systems; -1: not known
    QString user;    ///< pseudonym, or as the log has it; empty where it has none
    QString source;
    int rule = -1; ///< that decided; -1: none, or the score
};

/// Lines with one old and one reference verdict.
struct ReplayCell
{
    qint64 lines = 0;
    std::optional<ReplayExample> first;
};

/// A log held against the reference policy.
struct ReplayReport
{
    /// By what the log says and what the reference says. Unstated: the log says nothing of access;
    /// the facts of the line do not suffice.
    std::array<std::array<ReplayCell, loggedVerdictCount>, loggedVerdictCount> cells;
    std::array<qint64, gatewayFactCount> open{}; ///< undecidable lines in which a fact is lacking
    qint64 systemOpen = 0;
    qint64 operationOpen = 0;
    LogRemarks remarks;

    [[nodiscard]] const ReplayCell& cell(LoggedVerdict old, LoggedVerdict reference) const
    {
        return cells.at(static_cast<size_t>(old)).at(static_cast<size_t>(reference));
    }

    [[nodiscard]] qint64 lines() const;       ///< that were read
    [[nodiscard]] qint64 undecidable() const; ///< whatever the log says
    [[nodiscard]] qint64 unstated() const;    ///< whatever the reference says
    [[nodiscard]] qint64 compared() const;    ///< with both verdicts
    [[nodiscard]] qint64 agreeing() const;
    [[nodiscard]] qint64 stricter() const; ///< the reference refuses more, or asks for more
    [[nodiscard]] qint64 milder() const;
};

/// Where a log and the reference first part.
struct ReplayDivergence
{
    LoggedVerdict old = LoggedVerdict::Unstated;
    LoggedVerdict reference = LoggedVerdict::Unstated;
    ReplayExample example;
};

[[nodiscard]] std::optional<ReplayDivergence> firstDivergence(const ReplayReport& report);

/// Decides every line of a log, in memory that does not grow with it. The policy stands for the
/// present; history that the log does not state (failures before, rows of the day) is not made up
/// from it. Errors: those of the log; Cancelled.
[[nodiscard]] Result<ReplayReport>
replayLog(LogSource& log, const RuleBook& book, const ReplayAsk& ask, JobContext& job);

} // namespace zt
