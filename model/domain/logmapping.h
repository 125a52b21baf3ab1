// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/gatewaylog.h"

#include <QMap>

namespace zt {

/// How the lines of a log are written.
enum class LogFormat : quint8 { Nginx, NginxJson, Envoy, Entra, Csv, JsonLines };
inline constexpr int logFormatCount = 6;

[[nodiscard]] QString logFormatKey(LogFormat format); ///< "nginx-json"
[[nodiscard]] std::optional<LogFormat> logFormatFromKey(const QString& key);

/// What one field of a line states, word by word. A word with no meaning (nothing) is known and
/// states nothing; a word that is not in the table is told to the reader and states nothing either.
template <class Meaning>
struct LogStatement
{
    using Word = std::optional<Meaning>;

    QString field; ///< empty: `always` holds for every line
    std::optional<Meaning> always;
    QMap<QString, Word> words;
    QMap<QString, Word> prefixes;  ///< of the field's text; the longest that fits counts
    std::optional<Word> otherwise; ///< of words that are not in the table
    bool number = false;           ///< the text is a whole number, which is what is meant
};

/// Which field of a line says what. Written by whoever knows the log; nothing is guessed from
/// names.
struct LogMapping
{
    QList<LogStatement<GatewayAction>> action;
    QList<LogStatement<OperationMask>> operation;
    QList<LogStatement<QString>> resource; ///< id of a system of the policy
    QList<LogStatement<LoggedVerdict>> verdict;
    /// Statements about one fact that differ make it conflicting.
    QMap<GatewayFact, QList<LogStatement<FactValue>>> facts;
    QStringList user;                    ///< fields, the first that is there counts
    QStringList source;                  ///< where a request came from
    QStringList time;                    ///< ISO 8601, nginx's $time_local, or seconds since 1970
    QStringList country;                 ///< two letters
    QStringList ignore;                  ///< fields that are known to say nothing about access
    std::optional<int> utcOffsetMinutes; ///< of the clock by which systems keep their hours

    /// `over` in front of `base`: what it says is asked first, its facts take the place of the
    /// base's.
    [[nodiscard]] static LogMapping overlaid(const LogMapping& base, const LogMapping& over);
};

} // namespace zt
