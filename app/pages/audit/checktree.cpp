// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/checktree.h"

#include "app/itemmodels/audittreemodel.h"
#include "app/pages/audit/audittexts.h"
#include "app/pages/audit/checklistdelegate.h"
#include "app/pages/audit/coveragesummary.h"
#include "app/widgets/elidingbutton.h"
#include "app/widgets/filterfield.h"
#include "app/widgets/labels.h"
#include "reports/phrase.h"

#include <QEvent>
#include <QKeyEvent>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace zt {

namespace {

/// A tree whose rows span the width and that leaves digits to the page.
class Tree final : public QTreeView
{
public:
    using QTreeView::QTreeView;

protected:
    void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override {}

    void drawRow(QPainter* painter,
                 const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override
    {
        // The style would paint the selection's ground over the indentation once more.
        QStyleOptionViewItem row = option;
        row.showDecorationSelected = false;
        QTreeView::drawRow(painter, row, index);
    }

    void keyboardSearch(const QString&) override {}
};

} // namespace

CheckTree::CheckTree(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new AuditTreeModel(
          [&context]() -> const Language& { return context.language.current(); }, this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_title(new ElidedLabel(context.theme, Theme::body, true, Tone::Text))
    , m_tier(new Tag(context.theme, {}, paint::TagStyle::Outlined))
    , m_chooser(new ElidingButton)
    , m_done(makeLabel({}, Theme::body, true))
    , m_of(makeLabel({}, Theme::small, false, Tone::Secondary))
    , m_summary(new CoverageSummary(context.theme))
    , m_deduction(new ElidedLabel(context.theme, Theme::small, false, Tone::Secondary))
    , m_filter(new FilterField(context.theme))
    , m_view(new Tree)
{
    setProperty("ground", QStringLiteral("s1"));
    setAttribute(Qt::WA_StyledBackground);
    buildHead();
    buildTree();
    retranslate();
}

QPushButton* CheckTree::chooser() const
{
    return m_chooser;
}

void CheckTree::buildHead()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(6);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(14, 0, 14, 4);
    head->setSpacing(6);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    setButtonKind(m_chooser, ButtonKind::Quiet);
    makeSmall(m_chooser);
    m_chooser->setObjectName(QStringLiteral("auditChooser"));
    line->addWidget(m_title, 1);
    line->addWidget(m_tier);
    line->addWidget(m_done);
    line->addWidget(m_of);
    head->addWidget(m_chooser, 0, Qt::AlignLeft);
    head->addLayout(line);
    head->addWidget(m_summary);
    head->addWidget(m_deduction);
    m_deduction->hide();
    head->addWidget(m_filter);
    column->addLayout(head);
    column->addWidget(new Rule(m_context.theme, Rule::Weight::Hairline));
    column->addWidget(m_view, 1);
    connect(m_filter, &FilterField::filterChanged, this, [this](const QString& text) {
        const std::optional<PointRef> kept = current();
        m_proxy->setFilterFixedString(text);
        if (!text.isEmpty()) {
            m_view->expandAll();
        }
        if (kept) {
            setCurrent(*kept);
        }
    });
    connect(m_filter, &FilterField::left, this, [this] { m_view->setFocus(); });
    connect(m_chooser, &QPushButton::clicked, this, [this] { Q_EMIT auditsAsked(m_chooser); });
}

void CheckTree::buildTree()
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setRecursiveFilteringEnabled(true);
    m_proxy->setFilterRole(AuditTreeModel::FilterRole);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setObjectName(QStringLiteral("auditTree"));
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new ChecklistDelegate(m_context.theme, *m_model, *m_proxy, m_view));
    m_view->setHeaderHidden(true);
    m_view->setIndentation(0);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setProperty("ground", QStringLiteral("s1"));
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setStyleSheet(QStringLiteral("QTreeView { background: transparent; }"));
    m_view->installEventFilter(this);
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (!index.parent().isValid()) {
            m_view->setExpanded(index, !m_view->isExpanded(index));
        }
    });
    connect(m_view->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            [this](const QModelIndex& index) {
                const auto ref = pointRefFromKey(index.data(AuditTreeModel::RefRole).toString());
                if (ref) {
                    Q_EMIT currentChanged(*ref);
                }
            });
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
    const QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(ref));
    if (index.isValid() && index != m_view->currentIndex()) {
        m_view->setExpanded(index.parent(), true);
        m_view->setCurrentIndex(index);
    }
    if (index.isValid()) {
        m_view->scrollTo(index);
    }
}

std::optional<PointRef> CheckTree::current() const
{
    return pointRefFromKey(m_view->currentIndex().data(AuditTreeModel::RefRole).toString());
}

bool CheckTree::onKey(int key, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = m_view->currentIndex();
    const bool group = index.isValid() && !index.parent().isValid();
    if (const auto result = resultOfKey(key, modifiers); result && !group) {
        Q_EMIT resultChosen(*result);
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && modifiers == Qt::NoModifier) {
        if (group) {
            m_view->setExpanded(index, !m_view->isExpanded(index));
        } else {
            Q_EMIT entered();
        }
        return true;
    }
    if (key == Qt::Key_V && modifiers == Qt::ControlModifier) {
        Q_EMIT pasteAsked();
        return true;
    }
    return false;
}

bool CheckTree::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (onKey(key->key(), key->modifiers())) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CheckTree::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter: code, text, result, person"));
    m_filter->setAccessibleName(tr("Filter points"));
    m_view->setAccessibleName(tr("Points of the audit"));
}

void CheckTree::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->retranslate();
        showHead();
    }
}

} // namespace zt
