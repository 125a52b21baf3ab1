// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/checktree.h"

#include "app/itemmodels/audittreemodel.h"
#include "app/pages/audit/audittexts.h"
#include "app/pages/audit/checklistdelegate.h"
#include "app/pages/audit/coveragesummary.h"
#include "app/widgets/elidingbutton.h"
#include "app/widgets/labels.h"
#include "reports/phrase.h"

#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace zt {

CheckTree::CheckTree(AppContext& context, QWidget* parent)
    : CheckTree(context,
                new AuditTreeModel(
                    [&context]() -> const Language& { return context.language.current(); }),
                parent)
{
}

CheckTree::CheckTree(AppContext& context, AuditTreeModel* model, QWidget* parent)
    : TreePane(context.theme, *model, AuditTreeModel::FilterRole, parent)
    , m_context(context)
    , m_model(model)
    , m_title(new ElidedLabel(context.theme, Theme::body, true, Tone::Text))
    , m_tier(new Tag(context.theme, {}, paint::TagStyle::Outlined))
    , m_chooser(new ElidingButton)
    , m_done(makeLabel({}, Theme::body, true))
    , m_of(makeLabel({}, Theme::small, false, Tone::Secondary))
    , m_summary(new CoverageSummary(context.theme))
    , m_deduction(new ElidedLabel(context.theme, Theme::small, false, Tone::Secondary))
{
    m_model->setParent(this);
    buildHead();
    view()->setObjectName(QStringLiteral("auditTree"));
    view()->setUniformRowHeights(true);
    view()->setItemDelegate(new ChecklistDelegate(context.theme, *m_model, *proxy(), view()));
    CheckTree::retranslate();
}

QPushButton* CheckTree::chooser() const
{
    return m_chooser;
}

void CheckTree::buildHead()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    setButtonKind(m_chooser, ButtonKind::Quiet);
    makeSmall(m_chooser);
    m_chooser->setObjectName(QStringLiteral("auditChooser"));
    line->addWidget(m_title, 1);
    line->addWidget(m_tier);
    line->addWidget(m_done);
    line->addWidget(m_of);
    head()->addWidget(m_chooser, 0, Qt::AlignLeft);
    head()->addLayout(line);
    head()->addWidget(m_summary);
    head()->addWidget(m_deduction);
    m_deduction->hide();
    connect(m_chooser, &QPushButton::clicked, this, [this] { Q_EMIT auditsAsked(m_chooser); });
}

void CheckTree::narrow(const QString& text)
{
    proxy()->setSourceModel(nullptr); // one reset, not a thousand ranges that come and go
    TreePane::narrow(text);
    proxy()->setSourceModel(m_model);
    if (!text.isEmpty()) {
        view()->expandAll();
    }
}

void CheckTree::onCurrent(const QModelIndex& source)
{
    if (const auto ref = pointRefFromKey(source.data(AuditTreeModel::RefRole).toString())) {
        Q_EMIT currentChanged(*ref);
    }
}

void CheckTree::show(const AuditState& state)
{
    m_state = state;
    m_model->setState(state);
    showHead();
}

void CheckTree::showHead()
{
    if (!m_state.hasAudit()) {
        return;
    }
    const Language& language = m_context.language.current();
    const Audit& audit = m_state.audit();
    QStringList titles;
    for (const QString& id : audit.checklists) {
        const Checklist* list = m_state.checklist(id);
        titles.append(list != nullptr ? language.of(list->title.zh, list->title.en) : id);
    }
    m_title->setText(joinList(titles, language));
    m_tier->setText(AuditTexts::tier(audit.tier));
    m_tier->setVisible(audit.tier > 0);
    const Coverage& coverage = m_state.coverage();
    m_done->setText(QString::number(coverage.checked));
    m_of->setText(QStringLiteral("/ %1").arg(coverage.applicable));
    m_summary->set(coverage);
    showDeduction();
    m_chooser->setWhole(AuditTexts::auditName(audit, language), QStringLiteral("▾"));
}

/// Only where the user's own points say anything.
void CheckTree::showDeduction()
{
    const DeductionSum& sum = m_state.deduction();
    const Audit& audit = m_state.audit();
    const bool stated = sum.points > 0 || audit.deductionNot || audit.deductionPartly;
    m_deduction->setText(
        sum.unstated > 0 ? tr("Deduction %1 by your own points, %2 not stated")
                               .arg(groupedNumber(sum.points), groupedNumber(sum.unstated))
                         : tr("Deduction %1 by your own points").arg(groupedNumber(sum.points)));
    m_deduction->setVisible(stated);
}

void CheckTree::setCurrent(const PointRef& ref)
{
    select(m_model->indexOf(ref));
}

std::optional<PointRef> CheckTree::current() const
{
    return pointRefFromKey(view()->currentIndex().data(AuditTreeModel::RefRole).toString());
}

bool CheckTree::onKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool point = view()->currentIndex().isValid() && !view()->onHeading();
    if (const auto result = resultOfKey(key, modifiers); result && point) {
        Q_EMIT resultChosen(*result);
        return true;
    }
    if (key == Qt::Key_V && modifiers == Qt::ControlModifier) {
        Q_EMIT pasteAsked();
        return true;
    }
    return false;
}

void CheckTree::retranslate()
{
    filter()->setPlaceholderText(tr("Filter: code, text, result, person"));
    filter()->setAccessibleName(tr("Filter points"));
    view()->setAccessibleName(tr("Points of the audit"));
    m_model->retranslate();
    showHead();
}

} // namespace zt
