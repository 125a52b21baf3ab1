// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/comparison/changes.h"

namespace zt::comparisonreport {

namespace {

/// Takes differences of one kind after the other.
class Collector
{
public:
    explicit Collector(const ComparedInput& in)
        : m_in(in)
    {
    }

    template <class T, class Name>
    void add(const QString& kind, const QList<Difference<T>>& differences, const Name& name)
    {
        for (const Difference<T>& one : differences) {
            m_changes.append(OtherChange{
                kind,
                name(one.after ? *one.after : *one.before),
                changeText(one.before.has_value(), one.after.has_value(), m_in.language),
                changedFieldsText(one, *m_in.after().guideline, m_in.language)});
        }
    }

    [[nodiscard]] QList<OtherChange> changes() const { return m_changes; }

private:
    const ComparedInput& m_in;
    QList<OtherChange> m_changes;
};

} // namespace

QString changeText(bool before, bool after, const Language& language)
{
    if (before && after) {
        return language.translate("Report", "Edited");
    }
    return after ? language.translate("Report", "Added") : language.translate("Report", "Removed");
}

QList<OtherChange> otherChanges(const ComparedInput& in)
{
    const Language& language = in.language;
    const Comparison& found = in.found();
    const auto scoped = [&in](const ItemRef& ref) -> QString {
        return in.code(ref.scope) + QLatin1Char('/') + ref.item;
    };
    Collector collector(in);
    collector.add(language.translate("Report", "Answer of the CISA model"),
                  found.lensAnswers,
                  [&](const LensAnswer& one) { return scoped(one.ref()); });
    collector.add(language.translate("Field", "Target level"),
                  found.targets,
                  [&](const PillarTarget& one) { return scoped(one.ref()); });
    collector.add(language.translate("Report", "Improvement action"),
                  found.actions,
                  [](const ImprovementAction& one) -> QString {
                      return one.code + QLatin1Char(' ') + one.title;
                  });
    collector.add(language.translate("Field", "Evidence"), found.evidence, [](const Evidence& one) {
        return one.name;
    });
    if (found.method) {
        collector.add(language.translate("Report", "What the levels rest on"),
                      QList{*found.method},
                      [&](const MaturityMethod& one) { return rollupText(one, language); });
    }
    return collector.changes();
}

} // namespace zt::comparisonreport
