// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/packimport.h"

#include "checklists/checklistwriter.h"
#include "checklists/owncrosswalk.h"
#include "checklists/packloader.h"
#include "model/domain/evidencerules.h"
#include "reports/phrase.h"
#include "reports/wordingpackfault.h"

#include <QRegularExpression>

#include <algorithm>

namespace zt {

namespace {

QString messageOf(ChecklistSheetFault::Kind kind, const Language& language)
{
    using Kind = ChecklistSheetFault::Kind;
    switch (kind) {
    case Kind::UnknownColumn:
        return language.translate("Cli", "No such column; known are: %1.")
            .arg(columnHeads(checklistColumns(), language));
    case Kind::RepeatedColumn:
        return language.translate("Cli", "The column is there twice.");
    case Kind::MissingColumn:
        return language.translate("Cli", "The column is missing.");
    case Kind::NoPoint:
        return language.translate("Cli",
                                  "No point is filled in below the heads: one row a point, with "
                                  "its code and a name or a text.");
    case Kind::NoResult:
        return language.translate("Cli", "An error, or a formula without a saved result.");
    case Kind::CodeMissing:
        return language.translate("Cli", "Every point needs a code.");
    case Kind::CodeRepeated:
        return language.translate("Cli", "The code is there twice.");
    case Kind::TextMissing:
        return language.translate("Cli", "Every point needs a name or a text.");
    case Kind::NotWhole:
        return language.translate("Cli", "Takes a whole number from 0 to 1000.");
    case Kind::NotADate:
        return language.translate("Cli", "Takes a date, such as 2026-01-31.");
    case Kind::NotAPredecessor:
        return language.translate("Cli",
                                  "Takes points of an earlier version, such as ACC-1@1.0.0.");
    case Kind::NotARelation:
        return language.translate("Cli",
                                  "Takes links to other packs, one a line, such as "
                                  "iso27001-annex-a/7.2 part: why it relates.");
    case Kind::NotVerifiable: {
        QStringList kinds;
        for (const AnalysisKind one : analysisKinds()) {
            kinds.append(toKey(one));
        }
        return language
            .translate("Cli",
                       "Takes a kind of analysis (%1), or a rule or scenario of the gateway "
                       "simulation, such as gateway:R-BASE-01.")
            .arg(joinList(kinds, language));
    }
    case Kind::NotAuditKinds:
        return language.translate("Cli",
                                  "Takes kinds of audit: annual (年度資安例查), selected_case "
                                  "(選案查核), special_project (專案查核); several by commas.");
    case Kind::FactTooLong:
        return language.translate("Cli",
                                  "Takes conditions of at most 64 characters each, without “=”, "
                                  "one a line.");
    case Kind::TooManyFacts:
        return language.translate("Cli", "Takes at most 20 conditions a point, and 100 in all.");
    case Kind::Contradiction:
        return language.translate(
            "Cli", "The point could never apply: whatever it applies for takes it away.");
    case Kind::NotTiers:
        break;
    }
    return language.translate("Cli", "Takes tiers from 1 to 4, such as 1-3 or 1,2.");
}

bool suggests(const ChecklistPoint& point)
{
    return !point.suggestedEvidence.isEmpty() || !point.samplingHint.zh.isEmpty() ||
           point.verifyBy.kind != VerifyBy::Kind::None;
}

void addHead(Checklist& list, const PackHead& head)
{
    list.id = head.id;
    list.version = head.version;
    list.title = {head.title, head.title};
    SourceDoc own;
    own.key = QStringLiteral("OWN");
    own.title = list.title;
    own.issuer = QStringLiteral("—");
    own.date = QStringLiteral("—");
    own.kind = QStringLiteral("own");
    list.sources = {own};
    if (std::any_of(list.points.begin(), list.points.end(), suggests)) {
        list.suggestions = {{QStringLiteral("建議佐證與抽樣提示由編製者提出。"),
                             QStringLiteral("Evidence and sampling hints are suggested by whoever "
                                            "made this checklist.")},
                            {{own.key, QStringLiteral("—")}}};
    }
}

/// The column in which a property of a point was filled in.
QString columnKey(const QString& property)
{
    static const QHash<QString, QString> keys{
        {QStringLiteral("text"), QStringLiteral("text_zh")},
        {QStringLiteral("name"), QStringLiteral("name_zh")},
        {QStringLiteral("sources"), QStringLiteral("source")},
        {QStringLiteral("note"), QStringLiteral("note")},
        {QStringLiteral("parameters"), QStringLiteral("frequency_months")},
        {QStringLiteral("suggested_evidence"), QStringLiteral("evidence")},
        {QStringLiteral("sampling_hint"), QStringLiteral("sampling")},
        {QStringLiteral("effective_to"), QStringLiteral("effective_to")},
        {QStringLiteral("supersedes"), QStringLiteral("supersedes")},
        {QStringLiteral("parent"), QStringLiteral("parent")},
        {QStringLiteral("verify_by"), QStringLiteral("verify_by")},
        {QStringLiteral("crosswalk"), QStringLiteral("crosswalk")},
    };
    return keys.value(property, QStringLiteral("code"));
}

/// The column of a demand: "applies_if" or "excluded_if", and what it is about.
QString demandKey(const QString& property, const QString& about)
{
    const bool excluded = property == QLatin1String("excluded_if");
    const QString key = about == QLatin1String("tier_sets") ? QStringLiteral("tiers") : about;
    return excluded ? QStringLiteral("excluded_") + key : key;
}

/// "/points/3/effective_to" → the cell it came from.
QString cellOf(const QString& pointer, const ChecklistSheet& sheet)
{
    const QStringList steps = pointer.split(u'/');
    if (steps.value(1) != QLatin1String("points") || steps.size() < 3) {
        return {};
    }
    const qint32 row = sheet.rowOf.value(steps[2].toLongLong());
    const QString property = steps.value(3);
    const QString key = property.endsWith(QLatin1String("_if"))
                            ? demandKey(property, steps.value(4))
                            : columnKey(property);
    return row == 0 ? QString() : cellName(row, sheet.columnOf.value(key));
}

} // namespace

QString columnHeads(const QList<PackColumn>& columns, const Language& language)
{
    QStringList heads;
    for (const PackColumn& column : columns) {
        heads.append(language.code() == LanguageCode::En ? column.key : column.head);
    }
    return joinList(heads, language);
}

QList<PackImportFault> headFaults(const PackHead& head, const Language& language)
{
    static const QRegularExpression version(QStringLiteral("^[0-9]+\\.[0-9]+\\.[0-9]+\\S*$"));
    QList<PackImportFault> faults;
    if (!isPackId(head.id)) {
        faults.append({{},
                       head.id,
                       language.translate("Cli",
                                          "The id of a pack: it must not be empty, nor hold /, @ "
                                          "or #.")});
    }
    if (!version.match(head.version).hasMatch()) {
        faults.append(
            {{}, head.version, language.translate("Cli", "The version of a pack: such as 1.2.0.")});
    }
    return faults;
}

PackImport packFromSheet(const Sheet& sheet,
                         const PackHead& head,
                         const QList<PackEnds>& atHand,
                         const Language& language)
{
    const ChecklistSheet read = checklistFromSheet(sheet);
    PackImport result;
    result.faults = headFaults(head, language);
    for (const ChecklistSheetFault& fault : read.faults) {
        result.faults.append({fault.cell(), fault.read, messageOf(fault.kind, language)});
    }
    if (!result.faults.isEmpty()) {
        return result;
    }
    Checklist list = read.list;
    addHead(list, head);
    const QByteArray bytes = packOf(list);
    const Result<Checklist> checked =
        checkAndReadChecklist(bytes, head.id).and_then([&](const Checklist& one) {
            return ownRelations(one, atHand, head.id).map([&](const OwnRelations&) { return one; });
        });
    if (!checked) {
        const QString place = checked.error().args.value(1);
        result.faults.append(
            {cellOf(place, read), place, packFaultText(checked.error().args.value(2), language)});
        return result;
    }
    result.list = *checked;
    result.bytes = bytes;
    return result;
}

} // namespace zt
