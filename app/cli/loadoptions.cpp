// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/loadoptions.h"

#include "app/cli/command.h"

#include <QTime>

#include <limits>

namespace zt {

namespace {

constexpr int nsPerMicrosecond = 1000;

/// Whole numbers parted by commas, `least` to `most` of them; nothing where one is none.
std::optional<QList<int>> numbersOf(const QString& text, int least, int most)
{
    QList<int> numbers;
    const QStringList parts = text.split(u',');
    for (const QString& part : parts) {
        bool ok = false;
        numbers.append(part.trimmed().toInt(&ok));
        if (!ok || numbers.last() < 1) {
            return std::nullopt;
        }
    }
    return numbers.size() >= least && numbers.size() <= most ? std::optional(numbers)
                                                             : std::nullopt;
}

Result<std::optional<RateLimit>> limitOf(const QCommandLineParser& parser,
                                         const CliContext& context)
{
    const QString text = parser.value(QStringLiteral("rate-limit"));
    if (text == QLatin1String("none")) {
        return std::nullopt;
    }
    const auto numbers = numbersOf(text, 1, 2);
    const int burst = numbers ? numbers->value(1, numbers->first()) : 0;
    if (!numbers || numbers->first() > loadlimits::perSecond || burst > loadlimits::burst) {
        return fail(ErrorCode::Usage,
                    {context.translate("Cli",
                                       "--rate-limit takes none, or requests a second (up to "
                                       "1000000) and how many at once (up to 1000), such as "
                                       "10,30.")});
    }
    return RateLimit{numbers->first(), burst};
}

Result<std::optional<LoadFlood>> floodOf(const QCommandLineParser& parser,
                                         const CliContext& context)
{
    const QString text = parser.value(QStringLiteral("flood"));
    if (text == QLatin1String("none")) {
        return std::nullopt;
    }
    const qsizetype mark = text.indexOf(u'@');
    const QTime from =
        mark < 0 ? QTime(10, 0) : QTime::fromString(text.mid(mark + 1), QStringLiteral("H:mm"));
    const auto numbers = numbersOf(mark < 0 ? text : text.left(mark), 2, 3);
    LoadFlood flood;
    if (numbers && from.isValid()) {
        flood.fromMinute = from.hour() * 60 + from.minute();
        flood.perSecond = numbers->at(0);
        flood.seconds = numbers->at(1);
        flood.addresses = numbers->value(2, 5000);
    }
    const bool fits = flood.seconds > 0 && flood.perSecond <= loadlimits::perSecond &&
                      flood.seconds <= loadlimits::floodSeconds &&
                      flood.addresses <= loadlimits::addresses &&
                      flood.perSecond * flood.seconds <= loadlimits::flood &&
                      flood.fromMinute * 60 + flood.seconds <= 24 * 60 * 60;
    if (!fits) {
        return fail(ErrorCode::Usage,
                    {context.translate("Cli",
                                       "--flood takes none, or requests a second, seconds and "
                                       "addresses, and when: 20000,60,5000@10:00; at most "
                                       "100000000 requests, before midnight.")});
    }
    return flood;
}

Result<void>
takeWorkers(const QCommandLineParser& parser, const CliContext& context, LoadWorkers& workers)
{
    const auto number = [&](const char* name, int low, int high) {
        return intOption(parser, context, QString::fromLatin1(name), low, high);
    };
    const Result<int> count = number("workers", 1, loadlimits::workers);
    const Result<int> queue = number("queue", 0, loadlimits::queue);
    const Result<int> request = number("request-us", 1, loadlimits::microseconds);
    const Result<int> signIn = number("sign-in-us", 1, loadlimits::microseconds);
    const Result<int> refusal = number("refusal-us", 1, loadlimits::microseconds);
    for (const Result<int>* one : {&count, &queue, &request, &signIn, &refusal}) {
        if (!*one) {
            return tl::unexpected(one->error());
        }
    }
    const QString balance = parser.value(QStringLiteral("balance"));
    const auto way = loadBalanceFromKey(balance);
    if (!way) {
        return tl::unexpected(notAChoice(QStringLiteral("--balance"),
                                         balance,
                                         QStringLiteral("shared, round-robin, least-queue, hash")));
    }
    const QString service = parser.value(QStringLiteral("service"));
    if (service != QLatin1String("fixed") && service != QLatin1String("exponential")) {
        return tl::unexpected(
            notAChoice(QStringLiteral("--service"), service, QStringLiteral("fixed, exponential")));
    }
    workers = {*count,
               *queue,
               *way,
               service == QLatin1String("exponential"),
               qint64(*request) * nsPerMicrosecond,
               qint64(*signIn) * nsPerMicrosecond,
               qint64(*refusal) * nsPerMicrosecond};
    return {};
}

} // namespace

void declareLoadOptions(QCommandLineParser& parser, const CliContext& context)
{
    const LoadSettings own;
    const auto add = [&](const char* name,
                         const QString& what,
                         const char* value,
                         const QString& otherwise) {
        parser.addOption({QString::fromLatin1(name), what, QString::fromLatin1(value), otherwise});
    };
    const auto us = [](qint64 ns) { return QString::number(ns / nsPerMicrosecond); };
    add("staff", context.translate("Cli", "People."), "N", QString::number(own.staff));
    add("requests",
        context.translate("Cli", "Requests of each in the day; everybody signs in twice besides."),
        "N",
        QString::number(own.requests));
    add("workers",
        context.translate("Cli", "Workers of the gateway."),
        "K",
        QString::number(own.workers.count));
    add("queue",
        context.translate("Cli", "How many may wait before each worker."),
        "N",
        QString::number(own.workers.queueLimit));
    add("balance",
        context.translate("Cli", "How requests are shared out among the workers."),
        "shared|round-robin|least-queue|hash",
        toKey(own.workers.balance));
    add("rate-limit",
        context.translate("Cli",
                          "At most so many requests a second of one source, and so many at once; "
                          "none: no limit."),
        "N[,BURST]",
        QStringLiteral("none"));
    add("flood",
        context.translate("Cli",
                          "Requests without a session: so many a second, for so many seconds, "
                          "from so many addresses, from when."),
        "N,SECONDS[,ADDRESSES][@TIME]",
        QStringLiteral("none"));
    add("service",
        context.translate("Cli", "Whether the times below are the same for all, or means."),
        "fixed|exponential",
        QStringLiteral("fixed"));
    add("request-us",
        context.translate("Cli", "What a request takes a worker, in microseconds."),
        "N",
        us(own.workers.requestNs));
    add("sign-in-us",
        context.translate("Cli", "What a full authentication takes a worker, in microseconds."),
        "N",
        us(own.workers.signInNs));
    add("refusal-us",
        context.translate("Cli",
                          "What refusing a request without a session takes a worker, in "
                          "microseconds."),
        "N",
        us(own.workers.floodNs));
    add("seed",
        context.translate("Cli", "Decides who comes when; 0 when left out."),
        "N",
        QStringLiteral("0"));
}

Result<LoadSettings> loadSettingsOf(const QCommandLineParser& parser, const CliContext& context)
{
    LoadSettings settings;
    const Result<int> staff =
        intOption(parser, context, QStringLiteral("staff"), 1, loadlimits::staff);
    const Result<int> requests =
        intOption(parser, context, QStringLiteral("requests"), 0, loadlimits::requests);
    const Result<int> seed =
        intOption(parser, context, QStringLiteral("seed"), 0, std::numeric_limits<int>::max());
    for (const Result<int>* one : {&staff, &requests, &seed}) {
        if (!*one) {
            return tl::unexpected(one->error());
        }
    }
    if (qint64(*staff) * (*requests + 2) > loadlimits::arrivals) {
        return fail(ErrorCode::Usage,
                    {context.translate("Cli", "At most 20000000 requests and sign-ins in a day.")});
    }
    const Result<void> workers = takeWorkers(parser, context, settings.workers);
    const auto limit = limitOf(parser, context);
    const auto flood = floodOf(parser, context);
    if (!workers || !limit || !flood) {
        return tl::unexpected(!workers ? workers.error() : !limit ? limit.error() : flood.error());
    }
    settings.staff = *staff;
    settings.requests = *requests;
    settings.limit = *limit;
    settings.flood = *flood;
    settings.seed = static_cast<quint64>(*seed);
    return settings;
}

} // namespace zt
