// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/crosswalkimport.h"

#include "checklists/crosswalkpack.h"
#include "checklists/crosswalkwriter.h"
#include "model/exchange/crosswalksheet.h"
#include "reports/phrase.h"
#include "reports/wordingcrosswalk.h"
#include "reports/wordingpackfault.h"

#include <algorithm>

namespace zt {

namespace {

using FaultKind = CrosswalkSheetFault::Kind;

QString strengthWords(const Language& language)
{
    QStringList words;
    for (const CrosswalkStrength one : {CrosswalkStrength::Equal,
                                        CrosswalkStrength::Subset,
                                        CrosswalkStrength::Superset,
                                        CrosswalkStrength::Intersects}) {
        words.append(crosswalkStrengthWord(one, language));
    }
    return joinList(words, language);
}

QString endWords(const Language& language)
{
    QStringList words;
    for (const CrosswalkFramework::Kind one : {CrosswalkFramework::Kind::Point,
                                               CrosswalkFramework::Kind::Group,
                                               CrosswalkFramework::Kind::Domain}) {
        words.append(crosswalkEndWord(one, language));
    }
    return joinList(words, language);
}

QString messageOf(FaultKind kind, const Language& language)
{
    switch (kind) {
    case FaultKind::UnknownColumn:
        return language.translate("Cli", "No such column; known are: %1.")
            .arg(columnHeads(crosswalkColumns(), language));
    case FaultKind::RepeatedColumn:
        return language.translate("Cli", "The column is there twice.");
    case FaultKind::MissingColumn:
        return language.translate("Cli", "The column is missing.");
    case FaultKind::NoLink:
        return language.translate("Cli",
                                  "No link is filled in below the heads: one row a link, with "
                                  "point, pack, code there, strength and reason.");
    case FaultKind::NoResult:
        return language.translate("Cli", "An error, or a formula without a saved result.");
    case FaultKind::Missing:
        return language.translate("Cli", "Every link needs this cell filled in.");
    case FaultKind::NotAStrength:
        return language.translate("Cli", "Takes a strength: %1.").arg(strengthWords(language));
    case FaultKind::NotAKind:
        return language.translate("Cli", "Takes what the code is: %1.").arg(endWords(language));
    case FaultKind::Repeated:
        break;
    }
    return language.translate("Cli", "The same two points are linked twice.");
}

/// What the sheet's links make of a crosswalk, and where each came from.
class Maker
{
public:
    Maker(const CrosswalkSheet& sheet, const QList<PackEnds>& known, const Language& language)
        : m_sheet(sheet)
        , m_known(known)
        , m_language(language)
    {
    }

    [[nodiscard]] CrosswalkImport
    made(const PackHead& head, const PackVersion& from, const QString& fileName) &&
    {
        Crosswalk& crosswalk = m_result.crosswalk;
        crosswalk.id = head.id;
        crosswalk.version = head.version;
        crosswalk.title = {head.title, head.title};
        crosswalk.from = from;
        SourceDoc own;
        own.key = QStringLiteral("OWN");
        own.title = crosswalk.title;
        own.issuer = QStringLiteral("—");
        own.date = QStringLiteral("—");
        own.kind = QStringLiteral("own");
        crosswalk.sources = {own};
        for (const CrosswalkSheetLink& link : m_sheet.links) {
            add(link);
        }
        if (m_result.faults.isEmpty()) {
            readBack(fileName);
        }
        return std::move(m_result);
    }

private:
    const CrosswalkSheet& m_sheet;
    const QList<PackEnds>& m_known;
    const Language& m_language;
    CrosswalkImport m_result;

    [[nodiscard]] const PackEnds* known(const PackVersion& pack) const
    {
        const auto found = std::find_if(m_known.begin(), m_known.end(), [&](const PackEnds& one) {
            return one.pack.pack == pack.pack &&
                   (pack.version.isEmpty() || one.pack.version == pack.version);
        });
        return found != m_known.end() ? &*found : nullptr;
    }

    void fault(const CrosswalkSheetLink& link,
               const char* column,
               const QString& read,
               const QString& message)
    {
        m_result.faults.append(
            {cellName(link.row, m_sheet.columnOf.value(QLatin1String(column))), read, message});
    }

    void add(const CrosswalkSheetLink& link)
    {
        const PackEnds* ends = known(link.pack);
        if (ends == nullptr && link.pack.version.isEmpty()) {
            fault(link,
                  "pack",
                  link.pack.pack,
                  m_language.translate("Cli",
                                       "This pack is not at hand. Pin it or name its file, or give "
                                       "its version in the column of that name."));
            return;
        }
        if (ends != nullptr && link.isNumber && link.target.contains(QLatin1Char('.')) &&
            ends->points.contains(link.target + QLatin1Char('0'))) {
            fault(link,
                  "target",
                  link.target,
                  m_language
                      .translate("Cli",
                                 "A number, which may have been %1 before the spreadsheet "
                                 "dropped its last digit. Format the cell as text and type "
                                 "the code again.")
                      .arg(link.target + QLatin1Char('0')));
            return;
        }
        Crosswalk& crosswalk = m_result.crosswalk;
        CrosswalkFramework framework;
        framework.pack = ends != nullptr ? ends->pack : link.pack;
        framework.kind = link.kind;
        framework.id = idOf(framework);
        framework.name = ends != nullptr ? ends->title : Bilingual{link.pack.pack, link.pack.pack};
        framework.sources = {{QStringLiteral("OWN"), QStringLiteral("—")}};
        if (crosswalk.framework(framework.id) == nullptr) {
            crosswalk.frameworks.append(framework);
        }
        crosswalk.links.append(
            {QStringLiteral("L%1").arg(crosswalk.links.size() + 1, 3, 10, QLatin1Char('0')),
             link.point,
             framework.id,
             link.target,
             link.strength,
             link.reason,
             {{QStringLiteral("OWN"), link.source}}});
    }

    /// "iso27001-annex-a", "fourg-guideline#group"; with the version for a second one of a pack.
    [[nodiscard]] QString idOf(const CrosswalkFramework& framework) const
    {
        QString id = framework.pack.pack;
        if (framework.kind != CrosswalkFramework::Kind::Point) {
            id += QLatin1Char('#') + toKey(framework.kind);
        }
        const CrosswalkFramework* there = m_result.crosswalk.framework(id);
        return there == nullptr || there->pack == framework.pack
                   ? id
                   : id + QLatin1Char('@') + framework.pack.version;
    }

    void readBack(const QString& fileName)
    {
        const QByteArray bytes = packOf(m_result.crosswalk);
        const Result<Crosswalk> read = readCrosswalkAmong(bytes, fileName, m_known);
        const PackCheck self = read ? checkSelfLinks(*read) : PackCheck();
        if (read && !self) {
            m_result.crosswalk = *read;
            m_result.bytes = bytes;
            return;
        }
        const QString place = self ? self->path : read.error().args.value(1);
        const QString reason = self ? self->reason : read.error().args.value(2);
        m_result.faults.append({cellOf(place), readAt(place), packFaultText(reason, m_language)});
    }

    /// The row behind "/links/3/…" or "/frameworks/1/…"; null where there is none.
    [[nodiscard]] const CrosswalkSheetLink* rowAt(const QStringList& steps) const
    {
        const qsizetype index = steps.value(2).toLongLong();
        const QList<CrosswalkLink>& links = m_result.crosswalk.links;
        if (steps.value(1) == QLatin1String("links") && index < links.size()) {
            return &m_sheet.links[index];
        }
        if (steps.value(1) == QLatin1String("frameworks")) {
            const QString id = m_result.crosswalk.frameworks.value(index).id;
            for (qsizetype i = 0; i < links.size(); ++i) {
                if (links[i].framework == id) {
                    return &m_sheet.links[i];
                }
            }
        }
        return nullptr;
    }

    [[nodiscard]] static QString columnAt(const QStringList& steps)
    {
        if (steps.value(1) == QLatin1String("frameworks")) {
            return steps.value(3) == QLatin1String("version") ? QStringLiteral("version")
                                                              : QStringLiteral("pack");
        }
        static const QHash<QString, QString> columns{
            {QStringLiteral("point"), QStringLiteral("point")},
            {QStringLiteral("target"), QStringLiteral("target")},
            {QStringLiteral("strength"), QStringLiteral("strength")},
            {QStringLiteral("sources"), QStringLiteral("source")},
        };
        if (steps.value(3) == QLatin1String("reason")) {
            return steps.value(4) == QLatin1String("en") ? QStringLiteral("reason_en")
                                                         : QStringLiteral("reason_zh");
        }
        return columns.value(steps.value(3), QStringLiteral("point"));
    }

    [[nodiscard]] QString cellOf(const QString& place) const
    {
        const QStringList steps = place.split(QLatin1Char('/'));
        const CrosswalkSheetLink* row = rowAt(steps);
        return row != nullptr ? cellName(row->row, m_sheet.columnOf.value(columnAt(steps)))
                              : QString();
    }

    /// What stands in the cell, or the place where it is none.
    [[nodiscard]] QString readAt(const QString& place) const
    {
        const QStringList steps = place.split(QLatin1Char('/'));
        const CrosswalkSheetLink* row = rowAt(steps);
        if (row == nullptr) {
            return place;
        }
        const QHash<QString, QString> cells{
            {QStringLiteral("point"), row->point},
            {QStringLiteral("pack"), row->pack.pack},
            {QStringLiteral("version"), row->pack.version},
            {QStringLiteral("target"), row->target},
            {QStringLiteral("reason_zh"), row->reason.zh},
            {QStringLiteral("reason_en"), row->reason.en},
            {QStringLiteral("source"), row->source},
        };
        return cells.value(columnAt(steps));
    }
};

} // namespace

CrosswalkImport crosswalkFromSheet(const Sheet& sheet,
                                   const PackHead& head,
                                   const PackVersion& from,
                                   const QList<PackEnds>& known,
                                   const Language& language)
{
    const CrosswalkSheet read = crosswalkFromSheet(sheet);
    CrosswalkImport result;
    result.faults = headFaults(head, language);
    for (const CrosswalkSheetFault& fault : read.faults) {
        result.faults.append({fault.cell(), fault.read, messageOf(fault.kind, language)});
    }
    return result.faults.isEmpty() ? Maker(read, known, language).made(head, from, head.id)
                                   : result;
}

std::optional<PackVersion> checklistNamed(const QString& name, const QList<PackEnds>& known)
{
    const qsizetype mark = name.indexOf(QLatin1Char('@'));
    if (mark > 0 && mark + 1 < name.size()) {
        return PackVersion{name.left(mark), name.mid(mark + 1)};
    }
    const auto found = std::find_if(
        known.begin(), known.end(), [&](const PackEnds& one) { return one.pack.pack == name; });
    return found != known.end() ? std::optional(found->pack) : std::nullopt;
}

} // namespace zt
