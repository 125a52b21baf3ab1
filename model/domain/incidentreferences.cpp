// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/incidentreferences.h"

#include "model/domain/entitytraits.h"
#include "model/domain/fieldrules.h"
#include "model/domain/incidentstages.h"
#include "model/domain/presentfacts.h"

#include <QSet>

#include <algorithm>

namespace zt {

namespace {

/// `by` names something of kind T by its id; `name` tells what is gone.
template <class T>
Result<void> checkThere(const Overlay& overlay, const QString& by, const QString& id)
{
    if (overlay.present<T>(id) != nullptr) {
        return {};
    }
    const QString kind = EntityTraits<T>::kind;
    if ((overlay.base.*collectionOf<T>).contains(id)) {
        return rules::refused(by, kind, id, rules::toText(rules::Wanted::StillNamed));
    }
    return fail(ErrorCode::UnknownEntity, {kind, id});
}

Result<void> checkOne(const Overlay& overlay, const Incident& incident)
{
    for (const SystemId& id : incident.systems) {
        if (!overlay.hasSystem(id)) {
            return fail(ErrorCode::UnknownEntity, {QStringLiteral("system"), id.toString()});
        }
    }
    Result<void> ok;
    for (const CorrectiveAction& action : incident.actions) {
        ok = ok && !action.finding.isNull()
                 ? checkThere<AuditFinding>(overlay, incident.code, action.finding.toString())
                 : ok;
    }
    return ok;
}

Result<void> checkOne(const Overlay& overlay, const IncidentEvent& event)
{
    Result<void> ok = checkThere<Incident>(overlay, event.text, event.incident.toString());
    for (const EvidenceId& id : event.evidence) {
        ok = ok ? checkThere<Evidence>(overlay, event.text, id.toString()) : ok;
    }
    return ok;
}

Result<void> checkOne(const Overlay& overlay, const Exhibit& exhibit)
{
    const Result<void> ok =
        checkThere<Incident>(overlay, exhibit.code, exhibit.incident.toString());
    return ok && !exhibit.evidence.isNull()
               ? checkThere<Evidence>(overlay, exhibit.code, exhibit.evidence.toString())
               : ok;
}

/// Those that the change touches; the rest too where something that they may name is gone.
template <class T>
Result<void> checkAll(const Overlay& overlay, bool theRest)
{
    Result<void> ok;
    for (const auto& [id, one] : overlay.touched<T>()) {
        ok = ok && one != nullptr ? checkOne(overlay, *one) : ok;
    }
    if (ok && theRest) {
        forEachPresent<T>(overlay, [&](const T& one) { ok = ok ? checkOne(overlay, one) : ok; });
    }
    return ok;
}

/// `place` is where a code stands once.
template <class T, class Place>
Result<void> checkCodes(const Overlay& overlay, const Place& place)
{
    Result<void> ok;
    if (overlay.touched<T>().isEmpty()) {
        return ok;
    }
    QSet<QStringList> codes;
    forEachPresent<T>(overlay, [&](const T& one) {
        const QStringList there{place(one), one.code};
        if (ok && codes.contains(there)) {
            ok = fail(ErrorCode::DuplicateName, {QString(EntityTraits<T>::kind), one.code});
        }
        codes.insert(there);
    });
    return ok;
}

Result<void> checkStages(const Overlay& overlay)
{
    QSet<QString> touched;
    for (const auto& [id, event] : overlay.touched<IncidentEvent>()) {
        if (event != nullptr) {
            touched.insert(event->incident.toString());
        }
    }
    QMap<QString, QList<IncidentEvent>> lines;
    if (!touched.isEmpty()) {
        forEachPresent<IncidentEvent>(overlay, [&](const IncidentEvent& event) {
            if (touched.contains(event.incident.toString())) {
                lines[event.incident.toString()].append(event);
            }
        });
    }
    for (auto it = lines.begin(); it != lines.end(); ++it) {
        const IncidentEvent* slip = endBeforeBeginning(*it);
        if (slip != nullptr) {
            return rules::refused(overlay.present<Incident>(it.key())->code,
                                  toKey(slip->kind),
                                  shownMinute(slip->at),
                                  rules::toText(rules::Wanted::NotBeforeStage));
        }
    }
    return {};
}

bool beginsWith(const QList<CustodyEntry>& chain, const QList<CustodyEntry>& start)
{
    return chain.size() >= start.size() && std::equal(start.begin(), start.end(), chain.begin());
}

} // namespace

Result<void> checkIncidentReferences(const Overlay& overlay)
{
    const bool systemGone = overlay.systems.anyRemoved();
    const bool findingGone = overlay.touched<AuditFinding>().anyRemoved();
    const bool namedGone =
        overlay.touched<Incident>().anyRemoved() || overlay.touched<Evidence>().anyRemoved();
    Result<void> ok = checkCodes<Incident>(overlay, [](const Incident&) { return QString(); });
    ok = ok ? checkCodes<Exhibit>(overlay,
                                  [](const Exhibit& one) { return one.incident.toString(); })
            : ok;
    ok = ok ? checkAll<Incident>(overlay, systemGone || findingGone) : ok;
    ok = ok ? checkAll<IncidentEvent>(overlay, namedGone) : ok;
    ok = ok ? checkAll<Exhibit>(overlay, namedGone) : ok;
    return ok ? checkStages(overlay) : ok;
}

Result<void> checkCustodyGrows(const Overlay& overlay)
{
    for (const auto& [id, exhibit] : overlay.touched<Exhibit>()) {
        const QList<CustodyEntry> before = overlay.base.exhibits.value(id).custody;
        const QList<CustodyEntry> after =
            exhibit != nullptr ? exhibit->custody : QList<CustodyEntry>();
        if (!beginsWith(after, before)) {
            return rules::refused(overlay.base.exhibits.value(id).code,
                                  QStringLiteral("custody"),
                                  QString::number(after.size()),
                                  rules::toText(rules::Wanted::CustodyGrows));
        }
    }
    return {};
}

} // namespace zt
