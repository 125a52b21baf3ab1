// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/crosswalkrules.h"
#include "model/domain/pointkinship.h"
#include "reports/audit/sections.h"
#include "reports/phrase.h"
#include "reports/wordingaudit.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace zt::auditreport {

namespace {

/// A target of the crosswalk that points of this audit lead to.
struct Target
{
    QString id;
    CrosswalkStrength strength = CrosswalkStrength::Intersects; ///< the strongest of the answered
    QStringList points;                                         ///< answered, with their results
    QStringList reasons;                                        ///< of the links from these
    QStringList sources;                                        ///< the packs that say so
};

/// The targets in one set of another pack.
struct Framework
{
    QString id;
    QString name;
    PackVersion pack;
    CrosswalkFramework::Kind kind = CrosswalkFramework::Kind::Point;
    QMap<QString, Target> targets; ///< touched or not, by id

    [[nodiscard]] qsizetype touched() const
    {
        return std::count_if(targets.begin(), targets.end(), [](const Target& target) {
            return !target.points.isEmpty();
        });
    }

    [[nodiscard]] qsizetype touched(CrosswalkStrength strength) const
    {
        return std::count_if(targets.begin(), targets.end(), [strength](const Target& target) {
            return !target.points.isEmpty() && target.strength == strength;
        });
    }
};

QString strengthText(CrosswalkStrength strength, const Language& language)
{
    switch (strength) {
    case CrosswalkStrength::Equal:
        return language.translate("AuditReport", "Asks the same");
    case CrosswalkStrength::Subset:
        return language.translate("AuditReport", "Part of it");
    case CrosswalkStrength::Superset:
        return language.translate("AuditReport", "More than it");
    case CrosswalkStrength::Intersects:
        break;
    }
    return language.translate("AuditReport", "Overlaps");
}

constexpr CrosswalkStrength strengths[] = {CrosswalkStrength::Equal,
                                           CrosswalkStrength::Subset,
                                           CrosswalkStrength::Superset,
                                           CrosswalkStrength::Intersects};

/// Follows the links of the crosswalks from the points of the audit, in both directions.
class Follower
{
public:
    explicit Follower(const AuditInput& in)
        : m_in(in)
    {
        PointKinship kinship(in.snapshot);
        for (const PointStatus& status : in.points) {
            for (const QString& code : QStringList{status.ref.point} + status.repeatedAs) {
                for (const PointRef& known : kinship.underOwnId({status.ref.checklist, code})) {
                    m_shownAt.insert(toKey(known), &status);
                }
            }
        }
        for (const Crosswalk& crosswalk : in.given.crosswalks) {
            follow(crosswalk);
        }
    }

    [[nodiscard]] const QList<Framework>& frameworks() const { return m_frameworks; }

private:
    void follow(const Crosswalk& crosswalk)
    {
        for (const CrosswalkLink& link : crosswalk.links) {
            const CrosswalkFramework* framework = crosswalk.framework(link.framework);
            if (framework == nullptr) {
                continue;
            }
            const PointRef near{crosswalk.from.pack, link.point};
            const PointRef far{framework->pack.pack, link.target};
            const QString source = crosswalk.id + QLatin1Char(' ') + crosswalk.version;
            if (const PointStatus* status = m_shownAt.value(toKey(near))) {
                touch(frameworkFor(*framework),
                      shownId(framework->pack.pack, link.target),
                      *status,
                      {link.strength, link.reason, source});
            }
            const bool isPoint = framework->kind == CrosswalkFramework::Kind::Point;
            if (const PointStatus* status = isPoint ? m_shownAt.value(toKey(far)) : nullptr) {
                CrosswalkFramework back;
                back.id = crosswalk.from.pack;
                back.pack = crosswalk.from;
                touch(frameworkFor(back),
                      shownId(crosswalk.from.pack, link.point),
                      *status,
                      {reversed(link.strength), link.reason, source});
            }
        }
    }

    /// Crosswalks call one set by different ids; it is told once, by the first.
    Framework& frameworkFor(const CrosswalkFramework& asked)
    {
        const auto found =
            std::find_if(m_frameworks.begin(), m_frameworks.end(), [&](const Framework& one) {
                return one.pack.pack == asked.pack.pack && one.kind == asked.kind;
            });
        if (found != m_frameworks.end()) {
            return *found;
        }
        const bool taken = std::any_of(m_frameworks.begin(),
                                       m_frameworks.end(),
                                       [&](const Framework& one) { return one.id == asked.id; });
        const QString id =
            taken ? asked.pack.pack + QLatin1Char('#') + toKey(asked.kind) : asked.id;
        const QString name =
            asked.name.zh.isEmpty() ? packTitle(asked.pack.pack) : pick(asked.name, m_in.language);
        m_frameworks.append(Framework{id, name, versionOf(asked.pack), asked.kind, {}});
        return m_frameworks.last();
    }

    /// What one link says of one target.
    struct Saying
    {
        CrosswalkStrength strength;
        const Bilingual& reason;
        const QString& source;
    };

    void
    touch(Framework& framework, const QString& id, const PointStatus& status, const Saying& saying)
    {
        Target& target = framework.targets[id];
        target.id = id;
        const bool answered = status.counts() && status.result != AuditResult::Unchecked;
        if (!answered) {
            return;
        }
        const bool first = target.points.isEmpty();
        if (first || isStronger({saying.strength, true}, {target.strength, true})) {
            target.strength = saying.strength;
        }
        addOnce(target.points,
                m_in.codeOf(status.ref) + QLatin1Char(' ') +
                    auditResultText(status.result, m_in.language));
        addOnce(target.reasons,
                fill(m_in.language.translate("AuditReport", "%1: %2"),
                     {m_in.codeOf(status.ref), pick(saying.reason, m_in.language)}));
        addOnce(target.sources, saying.source);
    }

    static void addOnce(QStringList& texts, const QString& text)
    {
        if (!texts.contains(text)) {
            texts.append(text);
        }
    }

    /// What a checklist carries leaves the version open: it is the one that is at hand.
    [[nodiscard]] PackVersion versionOf(const PackVersion& pack) const
    {
        if (!pack.version.isEmpty()) {
            return pack;
        }
        const bool guideline = pack.pack == m_in.guideline().id;
        return {pack.pack,
                guideline ? m_in.guideline().version : m_in.given.related.value(pack.pack).version};
    }

    /// Where the words of a point stand first: one that repeats another is not counted again.
    [[nodiscard]] QString shownId(const QString& pack, const QString& id) const
    {
        const auto list = m_in.given.related.constFind(pack);
        const ChecklistPoint* point =
            list != m_in.given.related.constEnd() ? list->point(id) : nullptr;
        return point != nullptr && !point->sameAs.isEmpty() ? point->sameAs : id;
    }

    [[nodiscard]] QString packTitle(const QString& pack) const
    {
        if (pack == m_in.guideline().id) {
            return pick(m_in.guideline().title, m_in.language);
        }
        const auto list = m_in.given.related.constFind(pack);
        return list != m_in.given.related.constEnd() ? pick(list->title, m_in.language) : pack;
    }

    const AuditInput& m_in;
    QHash<QString, const PointStatus*> m_shownAt;
    QList<Framework> m_frameworks;
};

/// Names of what is in a framework; none where the pack is not at hand.
QMap<QString, QString> namesIn(const Framework& framework, const AuditInput& in)
{
    QMap<QString, QString> names;
    const auto add = [&](const auto& entries) {
        for (const auto& one : entries) {
            names.insert(one.id, nameOf(one, in.language));
        }
    };
    const bool points = framework.kind == CrosswalkFramework::Kind::Point;
    const auto list = in.given.related.constFind(framework.pack.pack);
    if (framework.pack.pack == in.guideline().id) {
        if (points) {
            add(in.guideline().items);
        } else if (framework.kind == CrosswalkFramework::Kind::Group) {
            add(in.guideline().pillars);
        } else {
            add(in.guideline().domains);
        }
    } else if (list != in.given.related.constEnd() && points) {
        add(list->points);
    } else if (list != in.given.related.constEnd()) {
        add(list->groups);
    }
    return names;
}

/// How many there are in a framework: points as they are shown, groups that hold points; 0 where
/// the pack is not at hand.
qsizetype sizeOf(const Framework& framework, const AuditInput& in)
{
    const bool points = framework.kind == CrosswalkFramework::Kind::Point;
    if (framework.pack.pack == in.guideline().id) {
        const bool groups = framework.kind == CrosswalkFramework::Kind::Group;
        return points   ? in.guideline().items.size()
               : groups ? in.guideline().pillars.size()
                        : in.guideline().domains.size();
    }
    const Checklist list = in.given.related.value(framework.pack.pack);
    if (points) {
        return distinctPoints(list).size();
    }
    QSet<QString> groups;
    for (const ChecklistPoint& point : list.points) {
        groups.insert(point.group);
    }
    return groups.size();
}

Table summaryTable(const AuditInput& in, const QList<Framework>& frameworks)
{
    const Language& language = in.language;
    qsizetype rows = 0;
    for (const Framework& one : frameworks) {
        rows += one.touched();
    }
    Column touched = numberColumn("touched", language.translate("AuditReport", "Touched"));
    touched.formula = CountEqual{QLatin1String(tables::related), 0};
    QList<Column> columns{
        textColumn("framework", language.translate("AuditReport", "Set"), 22),
        textColumn("name", language.translate("Field", "Name"), 40),
        textColumn("pack", language.translate("Field", "Pack"), 24),
        textColumn("version", language.translate("Field", "Version"), 10),
        numberColumn("in_pack", language.translate("AuditReport", "In the pack")),
        numberColumn("linked", language.translate("AuditReport", "Linked to this audit")),
        touched};
    for (const CrosswalkStrength strength : strengths) {
        const QString word = strengthText(strength, language);
        Column one = numberColumn(qPrintable(toKey(strength)), word);
        one.formula = CountBlock{QLatin1String(tables::related),
                                 std::max<qsizetype>(1, frameworks.size()),
                                 std::max<qsizetype>(1, rows),
                                 {{0, {}, 0}, {3, word, -1}}};
        columns.append(one);
    }
    Table table =
        tableOf("crosswalk", language.translate("AuditReport", "Coverage of other packs"), columns);
    for (const Framework& one : frameworks) {
        const qsizetype known = sizeOf(one, in);
        table.cells << textCell(one.id) << textCell(one.name) << textCell(one.pack.pack)
                    << textCell(one.pack.version) << (known > 0 ? integerCell(known) : ReportCell{})
                    << integerCell(one.targets.size()) << integerCell(one.touched());
        for (const CrosswalkStrength strength : strengths) {
            table.cells << integerCell(one.touched(strength));
        }
    }
    return table;
}

Table relatedTable(const AuditInput& in, const QList<Framework>& frameworks)
{
    const Language& language = in.language;
    Table table =
        tableOf(tables::related,
                language.translate("AuditReport", "What the answers touch"),
                {textColumn("framework", language.translate("AuditReport", "Set"), 22),
                 textColumn("target", language.translate("Report", "Id"), 14),
                 textColumn("name", language.translate("Field", "Name"), 40),
                 textColumn("strength", language.translate("AuditReport", "Strength"), 14),
                 textColumn("points", language.translate("AuditReport", "By these points"), 30),
                 textColumn("reasons", language.translate("Report", "Reason"), 60),
                 textColumn("by", language.translate("AuditReport", "Said by"), 24)},
                true);
    for (const Framework& framework : frameworks) {
        const QMap<QString, QString> names = namesIn(framework, in);
        for (const Target& target : framework.targets) {
            if (!target.points.isEmpty()) {
                table.cells << textCell(framework.id) << textCell(target.id)
                            << textCell(names.value(target.id))
                            << textCell(strengthText(target.strength, language))
                            << textCell(target.points.join(QLatin1Char('\n')))
                            << textCell(target.reasons.join(QLatin1Char('\n')))
                            << textCell(target.sources.join(QLatin1Char('\n')));
            }
        }
    }
    return table;
}

} // namespace

Section crosswalkSection(const AuditInput& in)
{
    const Language& language = in.language;
    const Follower follower(in);
    Section section{
        QStringLiteral("crosswalk"), language.translate("AuditReport", "Crosswalk"), {}};
    section.blocks.append(Paragraph{
        Paragraph::Style::Note,
        language.translate(
            "AuditReport",
            "What points with a result touch in other packs, by direct links. The links are the "
            "reading of whoever made the crosswalk named beside them. A point that is part of a "
            "target does not prove the target, and "
            "nothing is taken over as an answer there.")});
    section.blocks.append(summaryTable(in, follower.frameworks()));
    section.blocks.append(relatedTable(in, follower.frameworks()));
    return section;
}

} // namespace zt::auditreport
