// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/snapshot.h"
#include "model/exchange/brokersheet.h"

#include <functional>
#include <optional>

namespace zt {

// Spreadsheets of brokers and assessments of single firms, together: window and command line read
// the same by the same function.

/// What this room cannot do itself, as it knows no assessment's file.
struct AssessmentAccess
{
    std::function<bool(const QString& path)> isAssessment;
    std::function<Result<Snapshot>(const QString& path)> read;
    QDate today = {}; ///< by which findings are overdue; invalid: findings are not told of
};

/// One file of those named, and what became of it.
struct BrokerFile
{
    QString path;
    bool assessment = false;
    QString broker;                 ///< of an assessment: the code its firm has in the book
    int brokerYears = 0;            ///< told of
    int findings = 0;               ///< of spreadsheets, one a row
    QStringList leftOut;            ///< of an assessment: AuditedFirm::leftOut
    std::optional<Error> error;     ///< it could not be read
    QList<BrokerSheetFault> faults; ///< or it was read and holds these

    /// A file that was not taken has put nothing into the book.
    [[nodiscard]] bool taken() const { return !error && faults.isEmpty(); }
};

struct BrokerFiles
{
    BrokerReading reading;   ///< of the files taken; its faults are those of no file in particular
    QList<BrokerFile> files; ///< as named

    [[nodiscard]] int refused() const;
    /// Those of the files, then those of none.
    [[nodiscard]] QList<BrokerSheetFault> faults() const;
};

/// Reads what can be read; a file that cannot, that has a fault, or that disagrees with those
/// before it is left out and says why. The firm of an assessment has the code of a spreadsheet that
/// names the same institution, or else the name of its file without the suffix. `language` is that
/// of the types' names, which are audit points. Error: Cancelled.
[[nodiscard]] Result<BrokerFiles> readBrokerFiles(const QStringList& paths,
                                                  LanguageCode language,
                                                  const AssessmentAccess& access,
                                                  JobContext& job);

} // namespace zt
