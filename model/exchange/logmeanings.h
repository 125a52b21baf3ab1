// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/logmapping.h"
#include "model/exchange/logfields.h"

#include <functional>
#include <string>
#include <unordered_map>

namespace zt {

/// A mapping made ready for millions of lines: what the fields of one line say.
class LogMeanings
{
public:
    /// Asks `fields` for all that the mapping speaks of.
    LogMeanings(const LogMapping& mapping, const GatewayPolicy& policy, LogFields& fields);

    /// All but the line's number, which is in `request` already and is told with words that cannot
    /// be read. In some formats "-" stands for what is not there.
    void read(const LogFieldValues& values, bool dashIsNothing, LoggedRequest& request);

    void tell(LogRemarks& remarks) const;

private:
    struct Hash
    {
        using is_transparent = void;

        size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>()(text);
        }
    };

    template <class Meaning>
    using Words = std::unordered_map<std::string, std::optional<Meaning>, Hash, std::equal_to<>>;

    template <class Meaning>
    struct Statement
    {
        int field = LogFields::unknown;
        std::optional<Meaning> always;
        Words<Meaning> words;
        Words<Meaning> prefixes;
        std::vector<size_t> prefixLengths; ///< the longest first
        std::optional<std::optional<Meaning>> otherwise;
        bool number = false;
    };

    template <class Meaning>
    using Statements = std::vector<Statement<Meaning>>;

    /// Of a field whose words could not be read.
    struct Unread
    {
        std::string first;
        LogLines lines;
        qint64 lastLine = 0;
    };

    template <class Meaning, class From, class Make>
    Statements<Meaning> ready(const QList<LogStatement<From>>& statements, Make make);
    [[nodiscard]] std::vector<int> ready(const QStringList& names);

    template <class Meaning>
    [[nodiscard]] std::optional<Meaning> said(const Statement<Meaning>& statement);
    template <class Meaning>
    [[nodiscard]] std::optional<Meaning> firstSaid(const Statements<Meaning>& statements);
    [[nodiscard]] QByteArrayView valueOf(int field) const;
    [[nodiscard]] int firstThere(const std::vector<int>& fields) const;
    void readPlaceAndTime(LoggedRequest& request);
    void unread(int field, QByteArrayView word);

    LogFields& m_fields;
    Statements<GatewayAction> m_action;
    Statements<OperationMask> m_operation;
    Statements<int> m_resource;
    Statements<LoggedVerdict> m_verdict;
    std::vector<std::pair<GatewayFact, Statements<FactValue>>> m_facts;
    std::vector<int> m_user;
    std::vector<int> m_source;
    std::vector<int> m_time;
    std::vector<int> m_country;
    int m_utcOffset;
    std::vector<Unread> m_unread; ///< by field

    // of the line being read
    const LogFieldValues* m_values = nullptr;
    bool m_dashIsNothing = false;
    qint64 m_line = 0;
};

} // namespace zt
