// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/logmeanings.h"

#include "model/domain/moment.h"
#include "model/exchange/loglines.h"

#include <algorithm>

namespace zt {

namespace {

std::string_view viewOf(QByteArrayView bytes)
{
    return {bytes.data(), static_cast<size_t>(bytes.size())};
}

/// A whole number as a fact may carry it. A count of more than this many digits is none.
std::optional<qint64> wholeNumber(QByteArrayView text)
{
    constexpr qsizetype mostDigits = 15;
    const bool digits =
        !text.isEmpty() && text.size() <= mostDigits &&
        std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits ? std::optional(text.toLongLong()) : std::nullopt;
}

std::optional<FactValue> numberMeant(qint64 number, const FactValue*)
{
    return FactValue{Truth::True, number};
}

/// Only facts are numbers.
template <class Meaning>
std::optional<Meaning> numberMeant(qint64, const Meaning*)
{
    return std::nullopt;
}

int indexOf(const GatewayPolicy& policy, const QString& system)
{
    const auto at = std::find_if(policy.systems.begin(),
                                 policy.systems.end(),
                                 [&](const GatewaySystem& one) { return one.id == system; });
    return at == policy.systems.end() ? -1 : static_cast<int>(at - policy.systems.begin());
}

constexpr auto asItIs = [](const auto& meaning) { return meaning; };

} // namespace

LogMeanings::LogMeanings(const LogMapping& mapping, const GatewayPolicy& policy, LogFields& fields)
    : m_fields(fields)
    , m_utcOffset(mapping.utcOffsetMinutes.value_or(taipeiMinutes))
{
    m_action = ready<GatewayAction>(mapping.action, asItIs);
    m_operation = ready<OperationMask>(mapping.operation, asItIs);
    m_resource =
        ready<int>(mapping.resource, [&policy](const QString& id) { return indexOf(policy, id); });
    m_verdict = ready<LoggedVerdict>(mapping.verdict, asItIs);
    for (auto at = mapping.facts.begin(); at != mapping.facts.end(); ++at) {
        m_facts.emplace_back(at.key(), ready<FactValue>(*at, asItIs));
    }
    m_user = ready(mapping.user);
    m_source = ready(mapping.source);
    m_time = ready(mapping.time);
    m_country = ready(mapping.country);
    for (const QString& name : mapping.ignore) {
        fields.ignore(name);
    }
    m_unread.resize(fields.size());
}

std::vector<int> LogMeanings::ready(const QStringList& names)
{
    std::vector<int> fields;
    for (const QString& name : names) {
        fields.push_back(m_fields.add(name));
    }
    return fields;
}

template <class Meaning, class From, class Make>
LogMeanings::Statements<Meaning> LogMeanings::ready(const QList<LogStatement<From>>& statements,
                                                    Make make)
{
    const auto word = [&](const std::optional<From>& meaning) {
        return meaning ? std::optional<Meaning>(make(*meaning)) : std::nullopt;
    };
    Statements<Meaning> all;
    for (const LogStatement<From>& from : statements) {
        Statement<Meaning> one;
        one.field = from.field.isEmpty() ? LogFields::unknown : m_fields.add(from.field);
        one.always = word(from.always);
        for (auto at = from.words.begin(); at != from.words.end(); ++at) {
            one.words.emplace(at.key().toStdString(), word(*at));
        }
        for (auto at = from.prefixes.begin(); at != from.prefixes.end(); ++at) {
            const std::string prefix = at.key().toStdString();
            one.prefixLengths.push_back(prefix.size());
            one.prefixes.emplace(prefix, word(*at));
        }
        std::vector<size_t>& lengths = one.prefixLengths;
        std::sort(lengths.begin(), lengths.end(), std::greater<>());
        lengths.erase(std::unique(lengths.begin(), lengths.end()), lengths.end());
        if (from.otherwise) {
            one.otherwise = word(*from.otherwise);
        }
        one.number = from.number;
        all.push_back(std::move(one));
    }
    return all;
}

QByteArrayView LogMeanings::valueOf(int field) const
{
    const QByteArrayView value = m_values->at(field);
    const bool nothing = value.isEmpty() || (m_dashIsNothing && value == QByteArrayView("-"));
    return nothing ? QByteArrayView() : value;
}

template <class Meaning>
std::optional<Meaning> LogMeanings::said(const Statement<Meaning>& statement)
{
    if (statement.field == LogFields::unknown) {
        return statement.always;
    }
    const QByteArrayView value = valueOf(statement.field);
    if (value.isEmpty()) {
        return std::nullopt;
    }
    const std::string_view text = viewOf(value);
    if (const auto at = statement.words.find(text); at != statement.words.end()) {
        return at->second;
    }
    for (const size_t length : statement.prefixLengths) {
        const auto at = length > text.size() ? statement.prefixes.end()
                                             : statement.prefixes.find(text.substr(0, length));
        if (at != statement.prefixes.end()) {
            return at->second;
        }
    }
    if (const auto number = statement.number ? wholeNumber(value) : std::nullopt) {
        return numberMeant(*number, static_cast<const Meaning*>(nullptr));
    }
    if (statement.otherwise) {
        return *statement.otherwise;
    }
    unread(statement.field, value);
    return std::nullopt;
}

template <class Meaning>
std::optional<Meaning> LogMeanings::firstSaid(const Statements<Meaning>& statements)
{
    for (const Statement<Meaning>& statement : statements) {
        if (const auto meaning = said(statement)) {
            return meaning;
        }
    }
    return std::nullopt;
}

int LogMeanings::firstThere(const std::vector<int>& fields) const
{
    for (const int field : fields) {
        if (!valueOf(field).isEmpty()) {
            return field;
        }
    }
    return LogFields::unknown;
}

void LogMeanings::unread(int field, QByteArrayView word)
{
    Unread& one = m_unread[static_cast<size_t>(field)];
    if (one.lastLine == m_line) {
        return;
    }
    one.lastLine = m_line;
    if (one.lines.lines == 0) {
        constexpr size_t shown = 100;
        one.first = viewOf(word).substr(0, shown);
    }
    one.lines.add(m_line);
}

void LogMeanings::readPlaceAndTime(LoggedRequest& request)
{
    const int time = firstThere(m_time);
    request.moment = time < 0 ? std::nullopt : localMoment(valueOf(time), m_utcOffset);
    if (time >= 0 && !request.moment) {
        unread(time, valueOf(time));
    }
    const int place = firstThere(m_country);
    const QByteArrayView country = valueOf(place);
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    const bool isCountry =
        country.size() == 2 && std::all_of(country.begin(), country.end(), isCapital);
    request.country = isCountry ? country : QByteArrayView();
    if (place >= 0 && !isCountry) {
        unread(place, country);
    }
}

void LogMeanings::read(const LogFieldValues& values, bool dashIsNothing, LoggedRequest& request)
{
    m_values = &values;
    m_dashIsNothing = dashIsNothing;
    m_line = request.line;
    request.action = firstSaid(m_action).value_or(GatewayAction::Request);
    request.operations = firstSaid(m_operation).value_or(anyOperation);
    request.system = firstSaid(m_resource).value_or(-1);
    request.verdict = firstSaid(m_verdict).value_or(LoggedVerdict::Unstated);
    request.user = valueOf(firstThere(m_user));
    request.source = valueOf(firstThere(m_source));
    readPlaceAndTime(request);
    request.facts.clear();
    for (const auto& [fact, statements] : m_facts) {
        for (const Statement<FactValue>& statement : statements) {
            if (const auto value = said(statement)) {
                request.facts.push_back({fact, *value});
            }
        }
    }
}

void LogMeanings::tell(LogRemarks& remarks) const
{
    for (size_t i = 0; i < m_unread.size(); ++i) {
        const Unread& one = m_unread[i];
        if (one.lines.lines > 0) {
            remarks.words.append(
                {m_fields.name(static_cast<int>(i)),
                 QString::fromUtf8(one.first.data(), static_cast<qsizetype>(one.first.size())),
                 one.lines});
        }
    }
}

} // namespace zt
