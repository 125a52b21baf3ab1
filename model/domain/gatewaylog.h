// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/gatewaypolicy.h"

#include <QByteArrayView>
#include <QList>

#include <vector>

namespace zt {

/// What a gateway's log says became of a request. Where it says nothing of access (a page that is
/// not there, a server's fault), nothing is concluded from it.
enum class LoggedVerdict : quint8 { Unstated, Allow, Limit, StepUp, Deny };
inline constexpr int loggedVerdictCount = 5;

[[nodiscard]] QString loggedVerdictKey(LoggedVerdict verdict); ///< "step_up"
[[nodiscard]] std::optional<LoggedVerdict> loggedVerdictFromKey(const QString& key);

using OperationMask = quint32;
inline constexpr OperationMask anyOperation = (1U << operationCount) - 1U;

[[nodiscard]] constexpr OperationMask maskOf(Operation operation)
{
    return 1U << static_cast<unsigned>(operation);
}

/// A fact that a line states.
struct StatedFact
{
    GatewayFact fact = GatewayFact::IdentityKnown;
    FactValue value;
};

/// A moment as the hours of a system see it.
struct LocalMoment
{
    int minute = 0;  ///< of the day
    int weekday = 1; ///< 1 = Monday

    bool operator==(const LocalMoment&) const = default;
};

/// One request as a line of a log tells it. What the line does not state is not in `facts`. Names
/// and addresses are the log's own bytes, good until the next line is read.
struct LoggedRequest
{
    qint64 line = 0; ///< from 1
    GatewayAction action = GatewayAction::Request;
    OperationMask operations = anyOperation; ///< those it may have been
    int system = -1;                         ///< index into the policy's systems; -1: not known
    LoggedVerdict verdict = LoggedVerdict::Unstated;
    QByteArrayView user;
    QByteArrayView source;
    std::optional<LocalMoment> moment;
    QByteArrayView country; ///< two capital letters, or empty
    std::vector<StatedFact> facts;
};

/// Why a line could not be read.
enum class LogFault : quint8 {
    TooLong,     ///< longer than any line is read
    NotInFormat, ///< not written as the format has it
    Repeated,    ///< a field stands in it twice
    FieldCount,  ///< not as many fields as there are heads
    Unended      ///< the log ends within it
};
inline constexpr int logFaultCount = 5;

[[nodiscard]] QString logFaultKey(LogFault fault); ///< "too_long"

/// So many lines, and the first of them.
struct LogLines
{
    qint64 lines = 0;
    qint64 first = 0; ///< from 1; 0 where there is none

    void add(qint64 line);

    bool operator==(const LogLines&) const = default;
};

/// A field whose word stands in no table, or is none of its kind.
struct UnreadWord
{
    QString field;
    QString first; ///< the first such word: the log's own text, which may name somebody
    LogLines lines;
};

/// A field that no statement speaks of.
struct UnreadField
{
    QString field;
    LogLines lines;
};

/// What was noticed while a log was read.
struct LogRemarks
{
    std::array<LogLines, logFaultCount> faults; ///< by LogFault
    QList<UnreadWord> words;
    QList<UnreadField> fields;
    qint64 otherFields = 0; ///< more such fields than are listed

    [[nodiscard]] qint64 faultyLines() const;
};

/// Lines of a log, one at a time.
class LogSource
{
public:
    LogSource() = default;
    LogSource(const LogSource&) = delete;
    LogSource& operator=(const LogSource&) = delete;
    virtual ~LogSource() = default;

    /// False at the end. A line that cannot be read is passed over and counted in remarks().
    [[nodiscard]] virtual Result<bool> next(LoggedRequest& request) = 0;
    [[nodiscard]] virtual qint64 done() const = 0;  ///< bytes
    [[nodiscard]] virtual qint64 total() const = 0; ///< bytes; 0: not known
    [[nodiscard]] virtual LogRemarks remarks() const = 0;
};

} // namespace zt
