// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/regulator.h"

#include <QCoreApplication>
#include <QUndoCommand>
#include <QVariantMap>

#include <array>
#include <functional>

namespace zt {

/// The six cut-offs one by one, as fields, lines in the charts and settings have them.
enum class Cut : quint8 { Share, Points, Rise, Change, Rare, Growth };
inline constexpr int cutCount = 6;

struct CutKind
{
    const char* key;   ///< in the settings
    const char* label; ///< of its field
    const char* tip;
    int highest; ///< hundredths
};

/// Their words, in the language shown.
class CutWords
{
    Q_DECLARE_TR_FUNCTIONS(zt::CutStrip)

public:
    [[nodiscard]] static QString label(Cut cut);
    /// What it means, and that it is the user's.
    [[nodiscard]] static QString tip(Cut cut);
    [[nodiscard]] static QString reasonLabel();
    /// "Share from % 60 → 65": every cut-off that differs.
    [[nodiscard]] static QString change(const RegulatorCuts& before, const RegulatorCuts& after);
};

[[nodiscard]] const CutKind& kindOf(Cut cut);
[[nodiscard]] std::optional<int> valueOf(const RegulatorCuts& cuts, Cut cut);
void setValue(RegulatorCuts& cuts, Cut cut, const std::optional<int>& value);
/// As in its field: "60", "" where it is not set.
[[nodiscard]] QString cutText(const RegulatorCuts& cuts, Cut cut);

/// In hundredths by key, with the reason; a value that is no such cut-off is left out.
[[nodiscard]] QVariantMap toSettings(const RegulatorCuts& cuts);
[[nodiscard]] RegulatorCuts cutsFromSettings(const QVariantMap& map);

/// One change of cut-offs. Steps of one cut-off within one stay in its field or line are one.
class CutCommand : public QUndoCommand
{
public:
    using Show = std::function<void(const RegulatorCuts&)>;

    CutCommand(const RegulatorCuts& before, const RegulatorCuts& after, int stay, Show show);

    void undo() override { m_show(m_before); }

    void redo() override { m_show(m_after); }

    [[nodiscard]] int id() const override { return m_stay > 0 ? m_stay : -1; }

    bool mergeWith(const QUndoCommand* later) override;

private:
    RegulatorCuts m_before;
    RegulatorCuts m_after;
    int m_stay; ///< 0: stands alone
    Show m_show;
};

} // namespace zt
