// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/regulatorassessment.h"

#include "model/domain/regulatoraudit.h"
#include "reports/phrase.h"

#include <QFileInfo>

namespace zt {

Result<void> readAssessment(const QString& path, BrokerBookReader& reader, CliContext& context)
{
    const auto document = context.open(path, Document::Access::ReadOnly);
    if (!document) {
        return tl::unexpected(document.error());
    }
    const QFileInfo info(path);
    const AuditedFirm firm = auditedFirm((*document)->snapshot(), context.language().code());
    for (BrokerYear row : firm.years) {
        row.broker = info.completeBaseName();
        reader.addRow(info.fileName(), row, firm.name, firm.types);
    }
    if (firm.years.isEmpty()) {
        context.note(fill(context.translate("Cli",
                                            "%1 has no annual audit with the end of its period, "
                                            "and so says nothing of a year."),
                          {info.fileName()}));
    }
    if (!firm.leftOut.isEmpty()) {
        context.note(
            fill(context.translate("Cli",
                                   "Passed over in %1, as they are not annual audits, state no end "
                                   "of their period or are second ones of a year: %2"),
                 {info.fileName(), firm.leftOut.join(QStringLiteral(", "))}));
    }
    return {};
}

} // namespace zt
