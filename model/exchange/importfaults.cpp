// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/invariants.h"
#include "model/exchange/importer.h"
#include "model/exchange/importfields.h"

namespace zt {

namespace {

using Kind = FieldSlot::Kind;

constexpr qsizetype exampleLength = 20;
constexpr qsizetype shownLength = 60;

QString cut(const QString& text)
{
    QString line = text.simplified();
    return line.size() <= shownLength ? line : line.left(shownLength) + QChar(0x2026);
}

/// The beginning of a sentence up to its first pause.
QString beginning(const QString& sentence)
{
    qsizetype end = 0;
    while (end < sentence.size() && end < exampleLength &&
           !QStringView(u"，、；：,;:（(").contains(sentence[end])) {
        ++end;
    }
    return sentence.left(end);
}

QString acceptedScore(int factor, const Guideline& guideline, const Language& language)
{
    const FactorLevel level = guideline.factors.value(factor).levels[0];
    const QString example = beginning(language.of(level.text.zh, level.text.en));
    if (example.isEmpty()) {
        return language.translate("Import", "1, 2 or 3");
    }
    return language
        .translate("Import", "1, 2, 3, or the beginning of the level's sentence, such as “%1”")
        .arg(example);
}

QString acceptedLength(int most, const Language& language)
{
    return language.translate("Import", "text of at most %1 characters").arg(most);
}

int mostCharacters(FieldSlot slot)
{
    return slot.kind == Kind::Code                                       ? maxCodeLength
           : slot.kind == Kind::Description || slot.kind == Kind::Reason ? maxTextLength
                                                                         : maxNameLength;
}

} // namespace

QString acceptedText(const TargetField& field, const Guideline& guideline, const Language& language)
{
    const auto slot = slotOf(field);
    if (!slot) {
        return {};
    }
    switch (slot->kind) {
    case Kind::Code:
        return language.translate("Import", "a code of at most %1 characters, once in the file")
            .arg(maxCodeLength);
    case Kind::Rto:
        return language.translate(
            "Import", "8, 8小時, 0.5天, 30分, 4 hours; whole minutes, ten years at most");
    case Kind::Fact:
    case Kind::Condition:
        return language.translate("Import", "是/否, Y/N, V, ○/×, TRUE/FALSE, 1/0, 未知 or blank");
    case Kind::CloudModel:
        return language.translate("Import", "IaaS, PaaS, SaaS; choose one where there are several");
    case Kind::Factor:
        return acceptedScore(slot->index, guideline, language);
    case Kind::Name:
    case Kind::OwnerUnit:
    case Kind::Contact:
    case Kind::Description:
    case Kind::Reason:
        break;
    }
    return acceptedLength(mostCharacters(*slot), language);
}

QString
faultSentence(const ImportFault& fault, const Guideline& guideline, const Language& language)
{
    const QString read = cut(fault.read);
    const QString accepted = acceptedText(fault.field, guideline, language);
    switch (fault.kind) {
    case FaultKind::UnknownValue:
    case FaultKind::OutOfRange:
        return language.translate("Import", "Read “%1”; accepted: %2").arg(read, accepted);
    case FaultKind::NoResult:
        return language
            .translate("Import",
                       "Read the formula “%1”, whose result is not in the file; open it in the "
                       "spreadsheet program and save it again")
            .arg(read);
    case FaultKind::MissingRequired:
        return fault.field == QLatin1String("code")
                   ? language.translate("Import", "The code is empty; every system needs one")
                   : language.translate("Import", "The name is empty; every new system needs one");
    case FaultKind::DuplicateInFile:
        return language
            .translate("Import",
                       "Read “%1”, the same code as in row %2; a code may stand once in a file")
            .arg(read, fault.args.value(0));
    case FaultKind::AlreadyThere:
        return language.translate("Import", "Read “%1”; this code is in the assessment already")
            .arg(read);
    case FaultKind::TooLong:
        return language.translate("Import", "Read %1 characters, “%2”; accepted: %3")
            .arg(fault.args.value(0), read, accepted);
    case FaultKind::Contradiction:
        return language
            .translate(
                "Import",
                "Read “%1”, but no cloud service is in use; leave it blank or correct that answer")
            .arg(read);
    }
    return {};
}

} // namespace zt
