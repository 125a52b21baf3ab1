// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzfiles.h"
#include "model/exchange/logfile.h"

#include <QJsonDocument>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size);

namespace {

/// Statements of every kind about fields that the seeds have.
zt::LogMapping mapping()
{
    using namespace zt;
    const auto words = [](const char* field, auto meaning) {
        LogStatement<decltype(meaning)> one;
        one.field = QString::fromLatin1(field);
        one.words.insert(QStringLiteral("200"), meaning);
        one.words.insert(QStringLiteral("true"), meaning);
        one.prefixes.insert(QStringLiteral("/mail/"), meaning);
        return one;
    };
    LogMapping map;
    map.action = {words("status.errorCode", GatewayAction::SignIn)};
    map.operation = {words("request_method", maskOf(Operation::Read))};
    map.resource = {words("request_uri", QStringLiteral("mail"))};
    map.verdict = {words("status", LoggedVerdict::Allow)};
    LogStatement<FactValue> number = words("health", FactValue{Truth::True, 1});
    number.number = true;
    map.facts.insert(GatewayFact::DeviceHealth, {number});
    map.user = {QStringLiteral("remote_user"), QStringLiteral("user"), QStringLiteral("list.0")};
    map.time = {QStringLiteral("time_local"), QStringLiteral("time")};
    map.country = {QStringLiteral("location.countryOrRegion")};
    return map;
}

/// Whatever the reader of JSON accepts is JSON.
void compare(const QByteArray& bytes)
{
    zt::LogFields fields;
    (void)fields.add(QStringLiteral("user"));
    zt::LogFieldValues values(fields.size());
    zt::LogJsonReader reader;
    if (!reader.read(bytes, fields, values, 1)) {
        QJsonParseError error;
        (void)QJsonDocument::fromJson(bytes, &error);
        if (error.error != QJsonParseError::NoError &&
            error.error != QJsonParseError::IllegalNumber) {
            qFatal("accepted what is no JSON");
        }
    }
}

} // namespace

/// Logs of gateways in the format that the first byte names; what follows it is the log.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size)
{
    static const zt::LogMapping map = mapping();
    static const zt::GatewayPolicy policy = [] {
        zt::GatewayPolicy one;
        one.systems.append(zt::GatewaySystem{});
        one.systems.first().id = QStringLiteral("mail");
        return one;
    }();
    if (size == 0) {
        return 0;
    }
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1,
                           static_cast<qsizetype>(size) - 1);
    compare(bytes);
    zt::fuzzfiles::write(bytes);
    const zt::JobContext job;
    const auto format = static_cast<zt::LogFormat>(data[0] % zt::logFormatCount);
    const auto log = zt::LogFile::open(zt::fuzzfiles::path(), format, map, policy, job);
    zt::LoggedRequest request;
    while (log && (*log)->next(request).value_or(false)) {
        volatile qsizetype length = request.user.size() + request.source.size();
        (void)length;
    }
    if (log) {
        (void)(*log)->remarks();
    }
    QFile::remove(zt::fuzzfiles::path());
    return 0;
}
