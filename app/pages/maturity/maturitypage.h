// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/common/evidencelist.h"
#include "app/pages/maturity/maturitystate.h"
#include "app/pages/page.h"
#include "model/domain/maturityedits.h"

#include <QPointer>

class QPushButton;
class QStackedWidget;

namespace zt {

class ComparisonPanel;
class EvidenceDeeds;
class EvidenceDesk;
class GroupPanel;
class ItemPanel;
class ItemTree;
class LensPanel;
class MaturityInspector;
class PagePrompt;

/// 成熟度: answer the guideline's items for a scope, show what proves them, see which level each
/// pillar has, why, and how it moved since a named point.
class MaturityPage : public Page
{
    Q_OBJECT

public:
    explicit MaturityPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("maturity"); }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList facts() const override;
    void setSnapshot(const Snapshot& snapshot, const ChangeSummary& summary) override;
    [[nodiscard]] QWidget* inspector() override;
    [[nodiscard]] QList<QAction*> secondaryActions() const override;
    [[nodiscard]] QAction* primaryAction() const override;
    [[nodiscard]] QList<QAction*> commands() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    bool focusFilter() override;
    void focusMain() override;
    /// "system:<uuid>": its scope; "item:<id>"; "scope:<key>".
    void openArgument(const QString& argument) override;
    bool dropFiles(const QStringList& paths) override;

    void showScope(const Scope& scope);
    void showItem(const QString& item);

    [[nodiscard]] const MaturityState& state() const { return m_state; }

    [[nodiscard]] QString item() const { return m_item; }

    [[nodiscard]] ItemTree* tree() const { return m_tree; }

    [[nodiscard]] ItemPanel* panel() const { return m_panel; }

    [[nodiscard]] GroupPanel* group() const { return m_group; }

    [[nodiscard]] LensPanel* lens() const { return m_lens; }

    [[nodiscard]] ComparisonPanel* comparison() const { return m_comparison; }

    /// Whether the page says what to do first instead of showing items.
    [[nodiscard]] bool saysWhatToDo() const;

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildLayout();
    void buildPrompt();
    void showPrompt();
    void buildActions();
    void connectPanel();
    void connectDesk();
    void connectInspector();
    void retranslate();
    void refresh();
    void refreshItem();
    void step(int by);
    void nextUnknown();

    // the deeds
    [[nodiscard]] ItemRef ref() const;
    void record(const ItemRef& item, const FieldValues& values, int session = 0);
    void chooseStatus(ItemStatus status);
    void enterShare(int percent);
    void enterStatement(const QString& subject, const QString& text, int session);
    void confirmProposal();
    void dropProposal();
    void chooseReview(ReviewMark mark);
    void fix(const ConsistencyFinding& finding, const ConsistencyFix& way);
    void chooseFixes(QWidget* anchor);
    void fixAll(const QString& kindKey);
    void askTarget(QWidget* anchor);
    void chooseScope();
    void choosePoint();
    void namePointHere();
    void showMethod(QWidget* anchor);

    MaturityState m_state;
    QString m_item;
    std::optional<ItemStatus> m_proposed;             ///< chosen, but not yet complete
    QList<std::pair<ItemRef, FieldValues>> m_waiting; ///< while evidence is being stored
    bool m_stale = true;
    bool m_lensShown = false; ///< the middle shows the second lens

    ItemTree* m_tree;
    QStackedWidget* m_middle;
    PagePrompt* m_prompt = nullptr;
    QPushButton* m_asOne = nullptr;
    ItemPanel* m_panel;
    GroupPanel* m_group;
    LensPanel* m_lens;
    ComparisonPanel* m_comparison;
    MaturityInspector* m_inspector;
    QPointer<QWidget> m_inspectorGuard;
    EvidenceDesk* m_desk;
    EvidenceDeeds* m_evidence;
    QAction* m_scopeAction;
    QAction* m_methodAction;
    QAction* m_compareAction;
    QAction* m_pointAction;
    QAction* m_nextAction;
    QAction* m_previousAction;
    QAction* m_unknownAction;
};

} // namespace zt
