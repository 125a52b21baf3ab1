// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/loginanalysis.h"

#include "model/domain/ruleformmaker.h"
#include "model/domain/rulings.h"

#include <QTime>

#include <algorithm>

namespace zt {

namespace {

constexpr qint64 msPerMinute = 60'000;
constexpr qint64 msPerDay = 86'400'000;
constexpr qint64 unixDay = 2'440'588; // Julian day of 1970-01-01
constexpr qsizetype daysKept = 2;
constexpr qsizetype runsKept = 20'000;
constexpr qsizetype devicesKept = 1'000'000;

const QLatin1String failedKey("max_failed_attempts");
const QLatin1String windowKey("window_minutes");
const QLatin1String accountsKey("accounts_per_source");
const QLatin1String countriesKey("home_places");
const QLatin1String travelKey("min_minutes_between_places");
const QLatin1String hoursKey("hours");
const QLatin1String baselineKey("baseline_days");

qint64 taipeiMs(const Moment& moment)
{
    return moment.utcMs + qint64{taipeiMinutes} * msPerMinute;
}

qint64 daysBefore(qint64 ms)
{
    return ms >= 0 ? ms / msPerDay : -((-ms + msPerDay - 1) / msPerDay);
}

/// "08:00" as minutes since midnight; the check of the pack lets no other text in.
int minuteFrom(const QString& text)
{
    return QTime::fromString(text, QStringLiteral("HH:mm")).msecsSinceStartOfDay() / 60'000;
}

QString clockText(int minute)
{
    return QStringLiteral("%1:%2")
        .arg(minute / 60, 2, 10, QLatin1Char('0'))
        .arg(minute % 60, 2, 10, QLatin1Char('0'));
}

/// In Taipei.
QDate dayAt(qint64 utcMs)
{
    return QDate::fromJulianDay(daysBefore(utcMs + qint64{taipeiMinutes} * msPerMinute) + unixDay);
}

qint64 distance(qint64 one, qint64 other)
{
    return one > other ? one - other : other - one;
}

/// First part of an IPv4 address and the second; nothing for anything else.
std::optional<std::pair<int, int>> firstParts(const QString& address)
{
    const QStringList parts = address.split(u'.');
    bool first = false;
    bool second = false;
    const int a = parts.value(0).toInt(&first);
    const int b = parts.value(1).toInt(&second);
    return parts.size() == 4 && first && second ? std::optional(std::pair(a, b)) : std::nullopt;
}

} // namespace

QDate taipeiDayOf(const Moment& moment)
{
    return dayAt(moment.utcMs);
}

int taipeiMinuteOf(const Moment& moment)
{
    const qint64 ms = taipeiMs(moment);
    return static_cast<int>((ms - daysBefore(ms) * msPerDay) / msPerMinute);
}

bool isInternalAddress(const QString& address)
{
    if (address == QLatin1String("::1") || address.startsWith(QLatin1String("fe80:")) ||
        address.startsWith(QLatin1String("fc")) || address.startsWith(QLatin1String("fd"))) {
        return address.contains(u':');
    }
    const auto parts = firstParts(address);
    if (!parts) {
        return false;
    }
    const auto [a, b] = *parts;
    return a == 10 || a == 127 || (a == 172 && b >= 16 && b <= 31) || (a == 192 && b == 168) ||
           (a == 169 && b == 254);
}

LoginAnalysis::LoginAnalysis(const EvidenceRuleSet& set)
    : m_tally(AnalysisKind::Logins, set, QDate())
    , m_fields(ruleAt("log-fields"))
    , m_runs(ruleAt("repeated-failures"))
    , m_sources(ruleAt("stuffing-source"))
    , m_unknown(ruleAt("unknown-accounts"))
    , m_places(ruleAt("foreign-address"))
    , m_travel(ruleAt("impossible-travel"))
    , m_hours(ruleAt("off-hours"))
    , m_devices(ruleAt("first-seen-device"))
    , m_runsMost(runsKept)
{
}

qsizetype LoginAnalysis::ruleAt(const char* id) const
{
    for (qsizetype i = 0; i < m_tally.rules().size(); ++i) {
        if (m_tally.rules()[i].rule.id == QLatin1String(id)) {
            return i;
        }
    }
    return -1;
}

void LoginAnalysis::take(const LoginRow& login)
{
    if (!login.isAttempt) {
        m_tally.countExcluded();
        return;
    }
    m_tally.countRow();
    judgeFields(login);
    judgeRun(login);
    judgeSource(login);
    judgeUnknown(login);
    judgePlace(login);
    judgeTravel(login);
    judgeHours(login);
    judgeDevice(login);
    countDay(login);
}

/// What the row has to tell: who, and when.
void LoginAnalysis::judgeFields(const LoginRow& login)
{
    if (m_fields < 0) {
        return;
    }
    QStringList missing;
    const QStringList wanted = rule(m_fields).words(QLatin1String("log_fields"));
    for (const QString& field : wanted) {
        const bool there =
            field == QLatin1String("user_id") ? !login.account.isEmpty() : login.when.has_value();
        if (!there) {
            missing.append(field);
        }
    }
    m_tally.note(
        m_fields, login.row, login.account, mustLackNone(missing, wanted, QStringLiteral("- ")));
}

void LoginAnalysis::judgeRun(const LoginRow& login)
{
    if (m_runs < 0) {
        return;
    }
    if (login.account.isEmpty() || !login.when || !login.succeeded) {
        m_tally.note(m_runs, login.row, login.account, zt::cannotJudge());
        return;
    }
    m_tally.note(m_runs, login.row, login.account, holds());
    const auto run = m_runOf.constFind(login.account);
    const qint64 window = rule(m_runs).number(windowKey).value_or(0) * msPerMinute;
    const bool isOver = run != m_runOf.constEnd() &&
                        (*login.succeeded || distance(login.when->utcMs, run->lastMs) > window);
    if (isOver) {
        endRuns({{login.account, *run}});
        m_runOf.erase(run);
    }
    if (*login.succeeded) {
        return;
    }
    Run& now = m_runOf[login.account];
    now.lastMs = login.when->utcMs;
    ++now.length;
    if (now.length == rule(m_runs).number(failedKey)) {
        now.rowReached = login.row;
    }
    if (m_runOf.size() > m_runsMost) {
        forgetOldRuns(login.when->utcMs);
    }
}

/// Those that are long enough.
void LoginAnalysis::endRuns(const QHash<QString, Run>& runs)
{
    const int limit = rule(m_runs).number(failedKey).value_or(0);
    QList<AnalysisException> found;
    for (auto run = runs.begin(); run != runs.end(); ++run) {
        if (run->length >= limit) {
            found.append({run->rowReached,
                          run.key(),
                          {},
                          measureOf(qint64{run->length}),
                          measureOf(qint64{limit}),
                          0,
                          {},
                          {.miss = Working::Miss::Reached, .unit = rule(m_runs).unit(failedKey)}});
        }
    }
    except(m_runs, found);
}

/// What was found in no order goes on in that of the rows.
void LoginAnalysis::except(qsizetype rule, QList<AnalysisException>& found)
{
    std::sort(
        found.begin(), found.end(), [](const auto& a, const auto& b) { return a.row < b.row; });
    for (const AnalysisException& one : std::as_const(found)) {
        m_tally.except(rule, one);
    }
}

/// Runs that nothing can lengthen any more: whoever attacks with ever new names is not remembered
/// beyond the window. Not for every row: only when they have doubled since.
void LoginAnalysis::forgetOldRuns(qint64 nowMs)
{
    const qint64 window = rule(m_runs).number(windowKey).value_or(0) * msPerMinute;
    QHash<QString, Run> old;
    m_runOf.removeIf([&](QHash<QString, Run>::iterator run) {
        const bool isOld = distance(nowMs, run->lastMs) > window;
        if (isOld) {
            old.insert(run.key(), *run);
        }
        return isOld;
    });
    endRuns(old);
    m_runsMost = std::max(runsKept, 2 * m_runOf.size());
}

/// The attempts of one source on one day; those of the two days last seen are kept.
LoginAnalysis::SourceDay* LoginAnalysis::sourceDay(const LoginRow& login)
{
    const QDate day = taipeiDayOf(*login.when);
    if (!m_days.contains(day)) {
        if (m_dayOrder.size() >= daysKept) {
            endDay(m_days.take(m_dayOrder.takeFirst()));
        }
        m_dayOrder.append(day);
    }
    return &m_days[day][login.source];
}

void LoginAnalysis::judgeSource(const LoginRow& login)
{
    if (m_sources < 0 || (login.succeeded && *login.succeeded)) {
        return;
    }
    if (!login.succeeded || login.source.isEmpty() || login.account.isEmpty() || !login.when) {
        m_tally.note(m_sources, login.row, login.source, zt::cannotJudge());
        return;
    }
    m_tally.note(m_sources, login.row, login.source, holds());
    SourceDay& source = *sourceDay(login);
    source.accounts.insert(login.account);
    const bool reached = source.accounts.size() == rule(m_sources).number(accountsKey);
    source.rowReached = reached && source.rowReached == 0 ? login.row : source.rowReached;
}

void LoginAnalysis::judgeUnknown(const LoginRow& login)
{
    if (m_unknown < 0 || (login.succeeded && *login.succeeded)) {
        return;
    }
    if (!login.accountKnown || !login.when || login.source.isEmpty()) {
        m_tally.note(m_unknown, login.row, login.account, zt::cannotJudge());
        return;
    }
    m_tally.note(m_unknown, login.row, login.account, holds());
    if (!*login.accountKnown) {
        SourceDay& source = *sourceDay(login);
        source.firstUnknownRow = source.unknownAttempts == 0 ? login.row : source.firstUnknownRow;
        ++source.unknownAttempts;
    }
}

void LoginAnalysis::endDay(const SourcesOfDay& sources)
{
    QList<AnalysisException> stuffing;
    QList<AnalysisException> unknown;
    for (auto it = sources.begin(); it != sources.end(); ++it) {
        if (it->rowReached > 0) {
            const qint64 limit = rule(m_sources).number(accountsKey).value_or(0);
            stuffing.append(
                {it->rowReached,
                 it.key(),
                 {},
                 measureOf(qint64{it->accounts.size()}),
                 measureOf(limit),
                 0,
                 {},
                 {.miss = Working::Miss::Reached, .unit = rule(m_sources).unit(accountsKey)}});
        }
        if (it->unknownAttempts > 0) {
            unknown.append({it->firstUnknownRow,
                            it.key(),
                            {},
                            measureOf(it->unknownAttempts),
                            measureOf(qint64{0}),
                            0,
                            {},
                            {.miss = Working::Miss::Above, .unit = QStringLiteral("attempts")}});
        }
    }
    except(m_sources, stuffing);
    except(m_unknown, unknown);
}

/// An address of the house needs no place.
void LoginAnalysis::judgePlace(const LoginRow& login)
{
    if (m_places < 0) {
        return;
    }
    if (login.place.isEmpty()) {
        m_tally.note(m_places,
                     login.row,
                     login.account,
                     isInternalAddress(login.source) ? holds() : zt::cannotJudge());
        return;
    }
    const QStringList home = rule(m_places).words(countriesKey);
    m_tally.note(m_places,
                 login.row,
                 login.account,
                 rulingOf(home.contains(login.place, Qt::CaseInsensitive),
                          measureOf(login.place),
                          measureOf(home.first())));
}

/// One account at two places in less time than the way takes.
void LoginAnalysis::judgeTravel(const LoginRow& login)
{
    if (m_travel < 0 || (login.succeeded && !*login.succeeded)) {
        return;
    }
    if (!login.succeeded || login.account.isEmpty() || !login.when || login.place.isEmpty()) {
        m_tally.note(m_travel, login.row, login.account, zt::cannotJudge());
        return;
    }
    const auto stay = m_stayOf.constFind(login.account);
    Ruling ruling = holds();
    if (stay != m_stayOf.cend() && stay->place.compare(login.place, Qt::CaseInsensitive) != 0) {
        const qint64 minutes = distance(login.when->utcMs, stay->utcMs) / msPerMinute;
        const int limit = rule(m_travel).number(travelKey).value_or(0);
        ruling = rulingOf(minutes >= limit,
                          measureOf(minutes),
                          measureOf(qint64{limit}),
                          {.miss = Working::Miss::TooSoon,
                           .unit = rule(m_travel).unit(travelKey),
                           .parts = {stay->place, login.place}});
    }
    m_tally.note(m_travel, login.row, login.account, ruling);
    m_stayOf.insert(login.account, {login.when->utcMs, login.place});
}

/// From the first hour to before the second.
void LoginAnalysis::judgeHours(const LoginRow& login)
{
    if (m_hours < 0 || (login.succeeded && !*login.succeeded)) {
        return;
    }
    if (!login.when || !login.succeeded) {
        m_tally.note(m_hours, login.row, login.account, zt::cannotJudge());
        return;
    }
    const QStringList hours = rule(m_hours).words(hoursKey);
    const int minute = taipeiMinuteOf(*login.when);
    const bool within = minute >= minuteFrom(hours.value(0)) && minute < minuteFrom(hours.value(1));
    m_tally.note(m_hours,
                 login.row,
                 login.account,
                 rulingOf(within,
                          measureOf(clockText(minute)),
                          measureOf(hours.join(QStringLiteral("–"))),
                          {.miss = Working::Miss::Outside}));
}

/// First of each device and of each account, by time: the order of the log does not matter.
void LoginAnalysis::judgeDevice(const LoginRow& login)
{
    if (m_devices < 0 || (login.succeeded && !*login.succeeded)) {
        return;
    }
    if (!login.succeeded || login.account.isEmpty() || !login.when || login.device.isEmpty()) {
        m_tally.note(m_devices, login.row, login.account, zt::cannotJudge());
        return;
    }
    m_tally.note(m_devices, login.row, login.account, holds());
    const Sighting now{login.when->utcMs, login.row};
    const auto keepEarlier = [&now](Sighting& there) {
        there = there.row == 0 || now.utcMs < there.utcMs ? now : there;
    };
    m_tooManyDevices = m_tooManyDevices || m_deviceOf.size() >= devicesKept;
    if (!m_tooManyDevices) {
        keepEarlier(m_firstOf[login.account]);
        keepEarlier(m_deviceOf[{login.account, login.device}]);
    }
}

/// A device first seen after the days in which an account's devices are learnt.
void LoginAnalysis::endDevices()
{
    if (m_devices < 0) {
        return;
    }
    const int days = rule(m_devices).number(baselineKey).value_or(0);
    QList<AnalysisException> found;
    for (auto it = m_deviceOf.constBegin(); it != m_deviceOf.constEnd(); ++it) {
        const Sighting& first = *m_firstOf.constFind(it.key().first);
        if (it->utcMs > first.utcMs + days * msPerDay) {
            found.append({it->row,
                          it.key().first,
                          {},
                          measureOf(it.key().second),
                          measureOf(qint64{days}),
                          0,
                          {},
                          {.miss = Working::Miss::Later,
                           .unit = rule(m_devices).unit(baselineKey),
                           .from = dayAt(first.utcMs),
                           .to = dayAt(it->utcMs)}});
        }
    }
    except(m_devices, found);
}

void LoginAnalysis::countDay(const LoginRow& login)
{
    if (!login.when) {
        return;
    }
    Day& day = m_daily[taipeiDayOf(*login.when)];
    ++day.attempts;
    day.failures += login.succeeded && !*login.succeeded ? 1 : 0;
    day.unknownAccounts += login.accountKnown && !*login.accountKnown ? 1 : 0;
}

AnalysisResult LoginAnalysis::finish() &&
{
    if (m_runs >= 0) {
        endRuns(m_runOf);
    }
    while (!m_dayOrder.isEmpty()) {
        endDay(m_days.take(m_dayOrder.takeFirst()));
    }
    endDevices();
    AnalysisSeries attempts{QStringLiteral("daily_attempts"), {}};
    AnalysisSeries failures{QStringLiteral("daily_failures"), {}};
    AnalysisSeries unknown{QStringLiteral("daily_unknown_accounts"), {}};
    for (auto day = m_daily.constBegin(); day != m_daily.constEnd(); ++day) {
        const QString label = day.key().toString(Qt::ISODate);
        attempts.counts.append({label, day->attempts});
        failures.counts.append({label, day->failures});
        unknown.counts.append({label, day->unknownAccounts});
    }
    for (const AnalysisSeries& series : {attempts, failures, unknown}) {
        m_tally.addSeries(series);
    }
    return std::move(m_tally).finish();
}

QList<RuleForm> loginRuleForms()
{
    using namespace ruleforms;
    constexpr AnalysisKind kind = AnalysisKind::Logins;
    const QStringList fields{QStringLiteral("user_id"), QStringLiteral("login_datetime")};
    return {{kind, QLatin1String("log-fields"), {words("log_fields", "fields", fields)}},
            {kind,
             QLatin1String("repeated-failures"),
             {count("max_failed_attempts", "attempts", 1, 1'000),
              count("window_minutes", "minutes", 1, 44'640)}},
            {kind,
             QLatin1String("stuffing-source"),
             {count("accounts_per_source", "accounts", 2, 1'000'000)}},
            {kind, QLatin1String("unknown-accounts")},
            {kind, QLatin1String("foreign-address"), {words("home_places", "places")}},
            {kind,
             QLatin1String("impossible-travel"),
             {count("min_minutes_between_places", "minutes", 1, 44'640)}},
            {kind, QLatin1String("off-hours"), {words("hours", "clock")}},
            {kind, QLatin1String("first-seen-device"), {count("baseline_days", "days", 0, 3'650)}}};
}

} // namespace zt
