// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/incidentreader.h"

#include "checklists/packjson.h"

namespace zt {

using namespace packs;

namespace {

IncidentDeadline readDeadline(const QJsonObject& o)
{
    auto deadline = textEntry<IncidentDeadline>(o);
    deadline.withinMs = durationMs(textAt(o, QLatin1String("within")));
    deadline.doneBy = incidentEventKindFromKey(textAt(o, QLatin1String("done_by")))
                          .value_or(IncidentEventKind::Note);
    deadline.whereAffected = o.value(QLatin1String("where_affected")).toBool();
    return deadline;
}

CaseControl readControl(const QJsonObject& o)
{
    return {{textAt(o, QLatin1String("pack")), textAt(o, QLatin1String("version"))},
            textAt(o, QLatin1String("point")),
            bilingualAt(o, QLatin1String("reason"))};
}

IncidentCase readCase(const QJsonObject& o)
{
    auto one = entry<IncidentCase>(o);
    one.when = bilingualAt(o, QLatin1String("when"));
    one.who = bilingualAt(o, QLatin1String("who"));
    one.what = bilingualAt(o, QLatin1String("what"));
    one.lesson = bilingualAt(o, QLatin1String("lesson"));
    one.ownLesson = textAt(o, QLatin1String("lesson_basis")) == QLatin1String("own");
    one.kind =
        incidentClassFromKey(textAt(o, QLatin1String("class"))).value_or(IncidentClass::Unset);
    one.controls = listAt(o, QLatin1String("controls"), readControl);
    return one;
}

} // namespace

IncidentGuide incidentGuideFromJson(const QJsonObject& pack)
{
    const auto texts = [&](const char* name) {
        return listAt(pack, QLatin1String(name), textEntry<GuidelineText>);
    };
    IncidentGuide guide;
    guide.id = textAt(pack, QLatin1String("pack"));
    guide.version = textAt(pack, QLatin1String("version"));
    guide.title = bilingualAt(pack, QLatin1String("title"));
    guide.sources = listAt(pack, QLatin1String("sources"), readSourceDoc);
    guide.deadlines = listAt(pack, QLatin1String("deadlines"), readDeadline);
    guide.recordFields = texts("record_fields");
    guide.classes = texts("classes");
    guide.stages = texts("stages");
    guide.roles = texts("roles");
    guide.principles = texts("principles");
    guide.statusReport = texts("status_report");
    guide.closingReport = texts("closing_report");
    guide.responseFlow = texts("response_flow");
    guide.laterActions = texts("later_actions");
    guide.cases = listAt(pack, QLatin1String("cases"), readCase);
    guide.notes = texts("notes");
    return guide;
}

} // namespace zt
