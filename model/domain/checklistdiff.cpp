// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/checklistdiff.h"

#include "model/domain/enumkeys.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace zt {

namespace {

constexpr EnumKeys<PointFate, 7> fateKeys{{
    {PointFate::Added, "added"},
    {PointFate::Changed, "changed"},
    {PointFate::Renumbered, "renumbered"},
    {PointFate::Split, "split"},
    {PointFate::Merged, "merged"},
    {PointFate::Recast, "recast"},
    {PointFate::Withdrawn, "withdrawn"},
}};

struct ComparedField
{
    const char* key;
    bool bearsOnAnswers; ///< whether an answer has to be looked at again where it differs
    bool (*same)(const ChecklistPoint&, const ChecklistPoint&);
};

template <auto member>
bool same(const ChecklistPoint& a, const ChecklistPoint& b)
{
    return a.*member == b.*member;
}

using P = ChecklistPoint;

constexpr std::array comparedFields{
    ComparedField{"group", false, same<&P::group>},
    ComparedField{"parent", false, same<&P::parent>},
    ComparedField{"name", true, same<&P::name>},
    ComparedField{"text", true, same<&P::text>},
    ComparedField{"mechanism_code", false, same<&P::mechanismCode>},
    ComparedField{"obligation", true, same<&P::obligation>},
    ComparedField{"applies_if", true, same<&P::appliesIf>},
    ComparedField{"excluded_if", true, same<&P::excludedIf>},
    ComparedField{"effective_from", true, same<&P::effectiveFrom>},
    ComparedField{"effective_to", true, same<&P::effectiveTo>},
    ComparedField{"parameters", true, same<&P::parameters>},
    ComparedField{"suggested_evidence", false, same<&P::suggestedEvidence>},
    ComparedField{"sampling_hint", false, same<&P::samplingHint>},
    ComparedField{"deduction_points", false, same<&P::deductionPoints>},
    ComparedField{"same_as", true, same<&P::sameAs>},
    ComparedField{"crosswalk", false, same<&P::crosswalk>},
    ComparedField{"verify_by", false, same<&P::verifyBy>},
    ComparedField{"tags", false, same<&P::tags>},
    ComparedField{"sources", false, same<&P::sources>},
    ComparedField{"note", false, same<&P::note>},
};

/// Which old points every new one comes from, and the other way round. Codes within a version are
/// unique, so they serve as keys.
class Descent
{
public:
    Descent(const Checklist& before, const Checklist& after)
    {
        for (const ChecklistPoint& point : before.points) {
            m_old.insert(point.id, &point);
        }
        QSet<QString> taken;
        for (const WithdrawnPoint& one : after.withdrawn) {
            if (one.point.version == before.version) {
                taken.insert(one.point.code);
                m_reasons.insert(one.point.code, one.reason);
            }
        }
        for (const ChecklistPoint& point : after.points) {
            nameParents(point, before.version, taken);
        }
        for (const ChecklistPoint& point : after.points) {
            if (!m_parents.contains(point.id) && m_old.contains(point.id) &&
                !taken.contains(point.id)) {
                relate(point.id, point.id);
            }
        }
    }

    [[nodiscard]] const ChecklistPoint* old(const QString& code) const { return m_old.value(code); }

    [[nodiscard]] QStringList parentsOf(const QString& code) const { return m_parents.value(code); }

    [[nodiscard]] QStringList heirsOf(const QString& code) const { return m_heirs.value(code); }

    [[nodiscard]] Bilingual reason(const QString& code) const { return m_reasons.value(code); }

private:
    void nameParents(const ChecklistPoint& point, const QString& version, QSet<QString>& taken)
    {
        for (const Predecessor& one : point.supersedes) {
            if (one.version == version && m_old.contains(one.code)) {
                relate(one.code, point.id);
                taken.insert(one.code);
            }
        }
    }

    void relate(const QString& parent, const QString& heir)
    {
        m_parents[heir].append(parent);
        m_heirs[parent].append(heir);
    }

    QHash<QString, const ChecklistPoint*> m_old;
    QHash<QString, QStringList> m_parents; ///< of new codes
    QHash<QString, QStringList> m_heirs;   ///< of old codes
    QHash<QString, Bilingual> m_reasons;
};

/// The old and new points that hang together with one new point.
struct Family
{
    QStringList before;
    QStringList after;
};

Family familyOf(const QString& code, const Descent& descent)
{
    Family family{{}, {code}};
    for (qsizetype o = 0, n = 0; n < family.after.size() || o < family.before.size();) {
        const bool fromNew = n < family.after.size();
        const QStringList next =
            fromNew ? descent.parentsOf(family.after[n++]) : descent.heirsOf(family.before[o++]);
        QStringList& side = fromNew ? family.before : family.after;
        for (const QString& one : next) {
            if (!side.contains(one)) {
                side.append(one);
            }
        }
    }
    return family;
}

PointFate fateOf(const Family& family)
{
    if (family.before.isEmpty()) {
        return PointFate::Added;
    }
    if (family.before.size() == 1 && family.after.size() == 1) {
        return family.before == family.after ? PointFate::Changed : PointFate::Renumbered;
    }
    if (family.before.size() == 1) {
        return PointFate::Split;
    }
    return family.after.size() == 1 ? PointFate::Merged : PointFate::Recast;
}

/// The fields in which two points differ.
QStringList differing(const ChecklistPoint& a, const ChecklistPoint& b, bool& needsLook)
{
    QStringList fields;
    for (const ComparedField& field : comparedFields) {
        if (!field.same(a, b)) {
            fields.append(QLatin1String(field.key));
            needsLook = needsLook || field.bearsOnAnswers;
        }
    }
    return fields;
}

PointChange changeOf(const Family& family, const ChecklistPoint& point, const Descent& descent)
{
    PointChange change;
    change.fate = fateOf(family);
    change.before = family.before;
    change.after = family.after;
    if (family.before.size() == 1 && family.after.size() == 1) {
        change.fields = differing(*descent.old(family.before[0]), point, change.needsLook);
    } else {
        change.needsLook = change.fate != PointFate::Added;
    }
    return change;
}

} // namespace

QString toKey(PointFate fate)
{
    return fateKeys.toKey(fate);
}

ChecklistDiff diff(const Checklist& before, const Checklist& after)
{
    const Descent descent(before, after);
    ChecklistDiff result;
    QSet<QString> told;
    for (const ChecklistPoint& point : after.points) {
        if (told.contains(point.id)) {
            continue;
        }
        const Family family = familyOf(point.id, descent);
        told.unite(QSet<QString>(family.after.begin(), family.after.end()));
        const PointChange change = changeOf(family, point, descent);
        if (change.fate == PointFate::Changed && change.fields.isEmpty()) {
            result.unchanged.append(point.id);
        } else {
            result.changes.append(change);
        }
    }
    for (const ChecklistPoint& point : before.points) {
        if (descent.heirsOf(point.id).isEmpty()) {
            result.changes.append(
                {PointFate::Withdrawn, {point.id}, {}, {}, false, descent.reason(point.id)});
        }
    }
    return result;
}

} // namespace zt
