// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/trail/trailconsequences.h"
#include "app/pages/trail/trailrows.h"
#include "app/widgets/labels.h"
#include "model/base/result.h"

#include <QWidget>

#include <optional>

namespace zt {

class DiffView;
class ExplainView;
struct AppContext;

/// One entry of the trail in full: what it changed, what followed from it, how it hangs on the
/// chain, and the two ways to take it back.
class TrailInspector : public QWidget
{
    Q_OBJECT

public:
    explicit TrailInspector(AppContext& context, QWidget* parent = nullptr);

    /// Nothing chosen: the head of the chain alone.
    void setEntry(const std::optional<TrailEntry>& entry);
    /// What followed, and how many fields either way back would change.
    void setWays(const EntryWays& ways);
    void setHead(const QString& hash);
    void setReadOnly(bool readOnly);
    void retranslate();

    [[nodiscard]] const std::optional<TrailEntry>& entry() const { return m_entry; }

Q_SIGNALS:
    void revertAsked();
    void returnAsked();
    void copyAsked(const QString& text);
    void systemActivated(const zt::SystemId& system);

private:
    void showChanges();
    void showSummary();
    void showFields();
    [[nodiscard]] QString
    subjectOf(const QString& kind, const QString& id, const QString& code) const;
    void showConsequences();
    void showWays();
    [[nodiscard]] QStringList movesOf(const Consequences::OfSystem& system) const;

    AppContext& m_context;
    std::optional<TrailEntry> m_entry;
    std::optional<EntryWays> m_ways;
    bool m_readOnly = false;
    bool m_unfolded = false; ///< a large change shows its fields

    QWidget* m_entryPart;
    QLabel* m_seq;
    QLabel* m_title;
    QLabel* m_who;
    QLabel* m_reason;
    SectionHeading* m_changesHead;
    DiffView* m_diff;
    QLabel* m_more;
    QPushButton* m_unfold;
    QWidget* m_followedPart;
    QLabel* m_followedHead;
    ExplainView* m_followed;
    SectionHeading* m_hashHead;
    std::array<QLabel*, 3> m_hashNames{};
    std::array<QLabel*, 3> m_hashValues{};
    QPushButton* m_revert;
    QPushButton* m_return;
    QLabel* m_waysText;
    SectionHeading* m_headHead;
    QToolButton* m_copy;
    QLabel* m_head;
    QString m_headHash;
};

} // namespace zt
