// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/wordingquestionnaire.h"

#include "reports/phrase.h"

namespace zt {

QString returnFaultText(ReturnFault fault, const Language& language)
{
    switch (fault) {
    case ReturnFault::NoKeys:
        return language.translate("Wording",
                                  "The hidden column of keys is missing: this is no questionnaire, "
                                  "or the column was deleted.");
    case ReturnFault::RepeatedColumn:
        return language.translate("Wording", "The column is there twice.");
    case ReturnFault::NotAnAnswer:
        return language.translate(
            "Wording", "Takes conforms, partly conforms, does not conform or not applicable.");
    case ReturnFault::NotADate:
        return language.translate("Wording", "Takes a date, such as 2026-01-31.");
    case ReturnFault::TooLong:
        return language.translate("Wording", "The text is too long.");
    case ReturnFault::NoResult:
        return language.translate("Wording", "An error, or a formula without a saved result.");
    case ReturnFault::KeyTwice:
        break;
    }
    return language.translate("Wording", "The row is there twice.");
}

QString unknownRowText(UnknownRow why, const QStringList& heirs, const Language& language)
{
    switch (why) {
    case UnknownRow::NoKey:
        return language.translate("Wording", "The row has no key: it was added.");
    case UnknownRow::NotOurs:
        return language.translate("Wording", "The key is not one of ours.");
    case UnknownRow::OtherAudit:
        return language.translate("Wording", "The row belongs to another audit.");
    case UnknownRow::OtherFile:
        return language.translate("Wording", "The row was sent from another file.");
    case UnknownRow::NotOfAudit:
        return language.translate("Wording", "The point is no longer part of the audit.");
    case UnknownRow::Withdrawn:
        return language.translate("Wording",
                                  "The point was withdrawn in the new version of the checklist.");
    case UnknownRow::Divided:
        return fill(
            language.translate("Wording",
                               "The point was split or merged since; enter the answer where "
                               "it belongs: %1"),
            {joinList(heirs, language)});
    case UnknownRow::None:
        break;
    }
    return {};
}

} // namespace zt
