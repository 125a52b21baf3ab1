// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/audittexts.h"

#include "reports/phrase.h"
#include "reports/wordingaudit.h"

#include <algorithm>

namespace zt {

namespace {

template <class T>
QString nameIn(const QList<T>& entries, const QString& id, const Language& language)
{
    const auto entry =
        std::find_if(entries.begin(), entries.end(), [&](const T& one) { return one.id == id; });
    return entry != entries.end() ? language.of(entry->name.zh, entry->name.en) : id;
}

QString demandName(const Checklist& list,
                   ApplicabilityPart part,
                   const QString& id,
                   const Language& language)
{
    switch (part) {
    case ApplicabilityPart::Tier:
        return nameIn(list.tierSets, id, language);
    case ApplicabilityPart::AuditKind:
        return nameIn(list.auditKinds, id, language);
    case ApplicabilityPart::Fact:
        return nameIn(list.facts, id, language);
    case ApplicabilityPart::Exclusion: // of any of the three
        return nameIn(list.facts,
                      nameIn(list.auditKinds, nameIn(list.tierSets, id, language), language),
                      language);
    case ApplicabilityPart::EffectiveFrom:
    case ApplicabilityPart::EffectiveTo:
        break;
    }
    return id;
}

QString demandText(ApplicabilityPart part, const QString& what)
{
    switch (part) {
    case ApplicabilityPart::Tier:
        return AuditTexts::tr("concerns only: %1").arg(what);
    case ApplicabilityPart::AuditKind:
        return AuditTexts::tr("only in an audit of this kind: %1").arg(what);
    case ApplicabilityPart::Fact:
        return AuditTexts::tr("only where this is so: %1").arg(what);
    case ApplicabilityPart::Exclusion:
        return AuditTexts::tr("left out where this is so: %1").arg(what);
    case ApplicabilityPart::EffectiveFrom:
        return AuditTexts::tr("in force from %1").arg(what);
    case ApplicabilityPart::EffectiveTo:
        break;
    }
    return AuditTexts::tr("in force up to %1").arg(what);
}

} // namespace

QString AuditTexts::shortResult(AuditResult result)
{
    switch (result) {
    case AuditResult::Conform:
        return tr("conform", "beside a bar, short");
    case AuditResult::Partly:
        return tr("partly", "beside a bar, short");
    case AuditResult::Not:
        return tr("not", "beside a bar, short");
    case AuditResult::NotApplicable:
        return tr("N/A", "beside a bar, short");
    case AuditResult::Unchecked:
        break;
    }
    return tr("open", "beside a bar, short");
}

QString AuditTexts::pointNumber(const PointRef& ref, const QString& group)
{
    const QString prefix = group + QLatin1Char('-');
    return ref.point.startsWith(prefix) ? ref.point.mid(prefix.size()) : ref.point;
}

QString AuditTexts::pointText(const ChecklistPoint& point, const Language& language, bool brief)
{
    const QString& text = language.of(point.text.zh, point.text.en);
    const QString& name = language.of(point.name.zh, point.name.en);
    if (text.isEmpty()) {
        return name;
    }
    return brief && !name.isEmpty() ? name : text;
}

QString
AuditTexts::groupName(const AuditState& state, const AuditGroupRow& row, const Language& language)
{
    if (row.docked) {
        return tr("Not in this audit");
    }
    const Checklist* list = state.checklist(row.checklist);
    return list != nullptr ? nameIn(list->groups, row.group, language) : row.group;
}

QString
AuditTexts::whyNot(const AuditState& state, const PointStatus& point, const Language& language)
{
    const Checklist* list = state.checklist(point.ref.checklist);
    QStringList all;
    for (const ApplicabilityReason& reason : point.applicability.whyNot) {
        QStringList names;
        for (const QString& id : reason.demanded) {
            names.append(list != nullptr ? demandName(*list, reason.part, id, language) : id);
        }
        all.append(demandText(reason.part, joinList(names, language)));
    }
    return all.join(QStringLiteral("；"));
}

QString AuditTexts::tier(int tier)
{
    switch (tier) {
    case 1:
        return tr("Tier 1");
    case 2:
        return tr("Tier 2");
    case 3:
        return tr("Tier 3");
    case 4:
        return tr("Tier 4");
    default:
        return tr("no tier stated");
    }
}

QString AuditTexts::auditName(const Audit& audit, const Language& language)
{
    QStringList parts{audit.code, auditFormText(audit.form, language)};
    if (audit.periodFrom.isValid() || audit.periodTo.isValid()) {
        parts.append(QStringLiteral("%1 – %2").arg(audit.periodFrom.toString(Qt::ISODate),
                                                   audit.periodTo.toString(Qt::ISODate)));
    }
    return parts.join(QLatin1Char(' '));
}

QString AuditTexts::findingTitle(const AuditFinding& finding)
{
    return finding.condition.trimmed().section(QLatin1Char('\n'), 0, 0);
}

QString AuditTexts::dueText(const AuditFinding& finding, const QDate& today)
{
    if (!finding.due.isValid() || finding.status == AuditFindingStatus::Closed) {
        return {};
    }
    const auto days = static_cast<int>(today.daysTo(finding.due));
    if (days == 0) {
        return tr("due today");
    }
    return days > 0 ? tr("%n day(s) left", nullptr, days) : tr("%n day(s) overdue", nullptr, -days);
}

std::optional<AuditResult> resultOfKey(int key, Qt::KeyboardModifiers modifiers)
{
    if ((modifiers & ~Qt::KeypadModifier) != Qt::NoModifier) {
        return std::nullopt;
    }
    for (const ResultKey& one : resultKeys) {
        if (key == one.key) {
            return one.result;
        }
    }
    return std::nullopt;
}

} // namespace zt
