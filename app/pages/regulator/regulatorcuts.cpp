// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/regulator/regulatorcuts.h"

#include "model/domain/explain.h"
#include "model/domain/invariants.h"

#include <utility>

namespace zt {

namespace {

constexpr int hundredPercent = 10000;
constexpr int mostPoints = 1000000;
constexpr QLatin1String reasonKey("reason");

constexpr std::array<CutKind, cutCount> kinds{
    CutKind{"share",
            QT_TRANSLATE_NOOP("zt::CutStrip", "Share from %"),
            QT_TRANSLATE_NOOP("zt::CutStrip", "An electronic-trading share is high from here on"),
            hundredPercent},
    CutKind{"points",
            QT_TRANSLATE_NOOP("zt::CutStrip", "Points from"),
            QT_TRANSLATE_NOOP("zt::CutStrip", "A deduction is high from here on"),
            mostPoints},
    CutKind{
        "rise",
        QT_TRANSLATE_NOOP("zt::CutStrip", "Rise from"),
        QT_TRANSLATE_NOOP("zt::CutStrip",
                          "A deduction that rose by so many points in a year calls for attention"),
        mostPoints},
    CutKind{
        "change",
        QT_TRANSLATE_NOOP("zt::CutStrip", "Change from"),
        QT_TRANSLATE_NOOP("zt::CutStrip",
                          "A share of brokers that changed by fewer percentage points is steady"),
        hundredPercent},
    CutKind{"rare",
            QT_TRANSLATE_NOOP("zt::CutStrip", "Rare up to %"),
            QT_TRANSLATE_NOOP("zt::CutStrip",
                              "A type of deficiency is rare up to this share of brokers"),
            hundredPercent},
    CutKind{"growth",
            QT_TRANSLATE_NOOP("zt::CutStrip", "Growing from"),
            QT_TRANSLATE_NOOP("zt::CutStrip",
                              "A type of deficiency is growing from so many percentage points on"),
            hundredPercent},
};

} // namespace

QString CutWords::label(Cut cut)
{
    return tr(kindOf(cut).label);
}

QString CutWords::tip(Cut cut)
{
    return tr("%1. Yours to set; the source states none.").arg(tr(kindOf(cut).tip));
}

QString CutWords::reasonLabel()
{
    return tr("Reason for the cut-offs");
}

QString CutWords::change(const RegulatorCuts& before, const RegulatorCuts& after)
{
    const auto shown = [](const QString& text) {
        return text.isEmpty() ? QStringLiteral("—") : text;
    };
    QStringList changes;
    for (int i = 0; i < cutCount; ++i) {
        const auto cut = static_cast<Cut>(i);
        if (valueOf(before, cut) != valueOf(after, cut)) {
            changes.append(
                QStringLiteral("%1 %2 → %3")
                    .arg(label(cut), shown(cutText(before, cut)), shown(cutText(after, cut))));
        }
    }
    if (before.reason != after.reason) {
        changes.append(reasonLabel());
    }
    return changes.join(QStringLiteral(" · "));
}

const CutKind& kindOf(Cut cut)
{
    return kinds.at(static_cast<size_t>(cut));
}

std::optional<int> valueOf(const RegulatorCuts& cuts, Cut cut)
{
    const std::array<std::optional<int>, cutCount> values{
        cuts.share,
        cuts.points,
        cuts.rise,
        cuts.change > 0 ? std::optional(cuts.change) : std::nullopt,
        cuts.rare,
        cuts.growth};
    return values.at(static_cast<size_t>(cut));
}

void setValue(RegulatorCuts& cuts, Cut cut, const std::optional<int>& value)
{
    switch (cut) {
    case Cut::Share:
        cuts.share = value;
        break;
    case Cut::Points:
        cuts.points = value;
        break;
    case Cut::Rise:
        cuts.rise = value;
        break;
    case Cut::Change:
        cuts.change = value.value_or(0);
        break;
    case Cut::Rare:
        cuts.rare = value;
        break;
    case Cut::Growth:
        cuts.growth = value;
        break;
    }
}

QString cutText(const RegulatorCuts& cuts, Cut cut)
{
    const std::optional<int> value = valueOf(cuts, cut);
    return value ? pointsText(*value) : QString();
}

QVariantMap toSettings(const RegulatorCuts& cuts)
{
    QVariantMap map;
    for (int i = 0; i < cutCount; ++i) {
        const auto cut = static_cast<Cut>(i);
        if (const std::optional<int> value = valueOf(cuts, cut)) {
            map.insert(QLatin1String(kindOf(cut).key), *value);
        }
    }
    if (!cuts.reason.isEmpty()) {
        map.insert(reasonKey, cuts.reason);
    }
    return map;
}

RegulatorCuts cutsFromSettings(const QVariantMap& map)
{
    RegulatorCuts cuts;
    for (int i = 0; i < cutCount; ++i) {
        const auto cut = static_cast<Cut>(i);
        bool whole = false;
        const int value = map.value(QLatin1String(kindOf(cut).key)).toInt(&whole);
        if (whole && value >= 0 && value <= kindOf(cut).highest) {
            setValue(cuts, cut, value);
        }
    }
    const QString reason = map.value(reasonKey).toString().trimmed();
    cuts.reason = reason.size() <= maxTextLength ? reason : QString();
    return cuts;
}

CutCommand::CutCommand(const RegulatorCuts& before, const RegulatorCuts& after, int stay, Show show)
    : m_before(before)
    , m_after(after)
    , m_stay(stay)
    , m_show(std::move(show))
{
    setText(CutWords::change(before, after));
}

bool CutCommand::mergeWith(const QUndoCommand* later)
{
    const auto* next = dynamic_cast<const CutCommand*>(later);
    if (next == nullptr || next->m_stay != m_stay) {
        return false;
    }
    m_after = next->m_after;
    setText(CutWords::change(m_before, m_after));
    setObsolete(m_before == m_after);
    return true;
}

} // namespace zt
