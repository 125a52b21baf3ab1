// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/maturity/maturitystate.h"

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace zt {

class ElidedLabel;
class FindingList;
class LevelLadder;
class SectionHeading;

/// Right of the page: the pillar's level and what it waits for, then what is odd in this scope.
class MaturityInspector : public QScrollArea
{
    Q_OBJECT

public:
    explicit MaturityInspector(AppContext& context, QWidget* parent = nullptr);

    void show(const MaturityState& state, const QString& item);
    /// What the second lens says, a pillar a line; `shown`: the page shows it now.
    void showLens(const QString& text, bool shown);

    [[nodiscard]] LevelLadder* ladder() const { return m_ladder; }

    [[nodiscard]] FindingList* findings() const { return m_findings; }

    /// What would lift the level, as a sentence.
    [[nodiscard]] QString liftText() const;

Q_SIGNALS:
    void itemActivated(const QString& item);
    void targetAsked(QWidget* anchor);
    void fixChosen(const zt::ConsistencyFinding& finding, const zt::ConsistencyFix& fix);
    void fixAllAsked(QWidget* anchor);
    void lensAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    class Badge;

    void showLevel(const PillarRow& pillar, int index);
    void showFindings();
    [[nodiscard]] QString liftSentence(const PillarRow& pillar, int index) const;
    [[nodiscard]] QString groupSentence(const PillarRow& pillar, const GroupPillar& group) const;
    void retranslate();

    AppContext& m_context;
    const MaturityState* m_state = nullptr;
    QString m_item;
    Badge* m_badge;
    ElidedLabel* m_name;
    ElidedLabel* m_meaning;
    QPushButton* m_target;
    LevelLadder* m_ladder;
    QLabel* m_lift;
    SectionHeading* m_findingsHead;
    FindingList* m_findings;
    QPushButton* m_fixAll;
    QLabel* m_noFindings;
    SectionHeading* m_lensHead;
    QPushButton* m_lensSwitch;
    QLabel* m_lensText;
    bool m_lensShown = false;
};

} // namespace zt
