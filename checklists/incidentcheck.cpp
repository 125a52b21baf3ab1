// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/incidentcheck.h"

#include "checklists/packrules.h"

#include <QJsonArray>

#include <algorithm>

namespace zt {

using namespace packs;

namespace {

struct TextList
{
    const char* name;
    QList<GuidelineText> IncidentGuide::*list;
    QStringList ids; ///< the program's; none where it does not count by them
};

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

const QList<TextList>& textLists()
{
    using G = IncidentGuide;
    static const QList<TextList> lists{
        {"record_fields", &G::recordFields, words("IR1 IR2 IR3 IR4 IR5")},
        {"classes", &G::classes, words("internal intrusion natural_disaster emergency")},
        {"stages", &G::stages, words("contain eradicate recover")},
        {"roles", &G::roles, words("IRO1 IRO2 IRO3 IRO4 ER1 ER2")},
        {"principles", &G::principles, words("EP1 EP2 EP3 EP4 EP5 EP6")},
        {"status_report", &G::statusReport, {}},
        {"closing_report", &G::closingReport, words("PR1 PR2 PR3 PR4 PR5")},
        {"response_flow", &G::responseFlow, {}},
        {"later_actions", &G::laterActions, {}},
        {"notes", &G::notes, {}},
    };
    return lists;
}

template <class T>
PackCheck checkList(const QList<T>& list, const char* name, const QList<SourceDoc>& sources)
{
    return firstFault(std::array{uniqueIds(list, name), sourcesResolve(list, name, sources)});
}

} // namespace

PackCheck checkIncidentLengths(const QJsonObject& pack)
{
    const QJsonArray deadlines = pack.value(QLatin1String("deadlines")).toArray();
    for (qsizetype i = 0; i < deadlines.size(); ++i) {
        const QJsonValue within = deadlines[i][QLatin1String("within")];
        if (!within.isNull() && durationMs(within.toString()).value_or(0) <= 0) {
            return expected(at("deadlines", i, "within"),
                            QStringLiteral("PT30M, PT24H, P3D"),
                            within.toString());
        }
    }
    return {};
}

PackCheck checkIncidentGuide(const IncidentGuide& guide)
{
    if (PackCheck fault =
            firstFault(std::array{sourceKeysOnce(guide.sources),
                                  checkList(guide.deadlines, "deadlines", guide.sources),
                                  checkList(guide.cases, "cases", guide.sources)})) {
        return fault;
    }
    for (const TextList& one : textLists()) {
        const QList<GuidelineText>& list = guide.*one.list;
        if (PackCheck fault = firstFault(std::array{checkList(list, one.name, guide.sources),
                                                    idsAre(list, one.name, one.ids)})) {
            return fault;
        }
    }
    return {};
}

PackCheck checkCaseControls(const IncidentGuide& guide, const QList<PackEnds>& packs)
{
    for (qsizetype i = 0; i < guide.cases.size(); ++i) {
        const QList<CaseControl>& controls = guide.cases[i].controls;
        for (qsizetype k = 0; k < controls.size(); ++k) {
            const auto ends = std::find_if(packs.begin(), packs.end(), [&](const PackEnds& one) {
                return one.pack == controls[k].pack;
            });
            if (ends == packs.end() || !ends->points.contains(controls[k].point)) {
                return unresolved(at("cases", i, "controls/") + QString::number(k),
                                  controls[k].point);
            }
        }
    }
    return {};
}

} // namespace zt
