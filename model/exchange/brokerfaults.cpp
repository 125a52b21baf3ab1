// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/brokersheet.h"

namespace zt {

namespace {

QString headsOf(const QList<BrokerColumn>& columns, const Language& language)
{
    const bool english = language.code() == LanguageCode::En;
    QStringList heads;
    for (const BrokerColumn& column : columns) {
        heads.append(english ? column.en : column.zh);
    }
    return heads.join(english ? QStringLiteral(", ") : QStringLiteral("、"));
}

QString sentenceOf(BrokerSheetFault::Kind kind, const Language& language)
{
    using Kind = BrokerSheetFault::Kind;
    switch (kind) {
    case Kind::RepeatedColumn:
        return language.translate("Import", "The column is there twice.");
    case Kind::UnknownColumn:
        return language.translate("Import", "A sheet of findings has no such column; it has: %1.")
            .arg(headsOf(brokerFindingColumns(), language));
    case Kind::NoResult:
        return language.translate("Import", "An error, or a formula without a saved result.");
    case Kind::BrokerMissing:
        return language.translate("Import", "Every row needs the broker's code.");
    case Kind::NotAYear:
        return language.translate("Import", "Takes a year, such as 114 or 2025.");
    case Kind::RowRepeated:
        return language.translate("Import", "This broker and year are in the sheet twice.");
    case Kind::NotAShare:
        return language.translate("Import",
                                  "Takes a share from 0 % to 100 %, such as 88% or 0.88; empty "
                                  "where it is not known.");
    case Kind::ShareUnclear:
        return language.translate("Import",
                                  "By its column this can be a ratio or a per cent. Write it with "
                                  "its sign, such as 0.5% or 50%.");
    case Kind::NotPoints:
        return language.translate("Import",
                                  "Takes points from 0 up, such as 27.5; empty where they are not "
                                  "known.");
    case Kind::NotATier:
        return language.translate("Import",
                                  "Takes a tier from 1 to 4; empty where it is not known.");
    case Kind::NotACount:
        return language.translate("Import",
                                  "A type of deficiency takes a number from 0 up, or yes and no; "
                                  "empty where it is not known. A column of remarks is named "
                                  "“Remarks”.");
    case Kind::TypeMissing:
        return language.translate("Import", "Every finding needs a type or an audit point.");
    case Kind::NoColumns:
        return language
            .translate("Import",
                       "No sheet names a broker and a year in its first 20 rows. A "
                       "sheet of brokers has: %1.")
            .arg(headsOf(brokerColumns(), language));
    case Kind::NoRows:
        return language.translate("Import", "No row tells of a broker.");
    case Kind::Disagrees:
        break;
    }
    return language.translate("Import",
                              "Another sheet or file says something else of this broker and year.");
}

} // namespace

QString brokerFaultText(const BrokerSheetFault& fault, const Language& language)
{
    return sentenceOf(fault.kind, language);
}

} // namespace zt
