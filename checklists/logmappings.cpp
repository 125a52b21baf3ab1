// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/logmappings.h"

#include "checklists/gatewaypacks.h"
#include "checklists/jsonlines.h"
#include "checklists/logmappingreader.h"
#include "checklists/packbytes.h"

#include <array>

namespace zt {

namespace {

Result<LogMapping> readShipped(LogFormat format)
{
    if (format == LogFormat::Csv || format == LogFormat::JsonLines) {
        return LogMapping{};
    }
    const Result<GatewayPolicy>& policy = shippedGatewayPolicy();
    if (!policy) {
        return tl::unexpected<Error>(policy.error());
    }
    const QString file = QStringLiteral("log-formats/%1.json").arg(logFormatKey(format));
    return readLogMapping(packs::builtInBytes(file), file, *policy);
}

} // namespace

const Result<LogMapping>& shippedLogMapping(LogFormat format)
{
    static const auto all = [] {
        std::array<Result<LogMapping>, logFormatCount> mappings;
        for (int i = 0; i < logFormatCount; ++i) {
            mappings[static_cast<size_t>(i)] = readShipped(static_cast<LogFormat>(i));
        }
        return mappings;
    }();
    return all[static_cast<size_t>(format)];
}

Result<LogMapping>
readLogMapping(const QByteArray& bytes, const QString& fileName, const GatewayPolicy& policy)
{
    const auto json = packs::checkedJson(bytes, PackSchema::LogMapping);
    const auto mapping = json ? logMappingFromJson(*json, policy) : tl::unexpected(json.error());
    if (!mapping) {
        const PackFault& fault = mapping.error();
        const QString line = QString::number(lineOf(bytes, fault.path));
        return fail(ErrorCode::PackInvalid,
                    {fileName + u':' + line, fault.path, fault.reason, line});
    }
    return *mapping;
}

} // namespace zt
