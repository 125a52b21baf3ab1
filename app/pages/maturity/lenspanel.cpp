// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/maturity/lenspanel.h"

#include "app/commands/editactions.h"
#include "app/widgets/labels.h"
#include "checklists/lensmodel.h"
#include "model/domain/scopelens.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int stageColumn = 110;
constexpr int basisColumn = 200;
constexpr int rowRole = Qt::UserRole;

/// The stages of the chosen row have their place below the list.
constexpr int listShare = 3;
constexpr int stagesShare = 2;

} // namespace

LensPanel::LensPanel(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(makeLabel({}, Theme::title, true))
    , m_hint(makeLabel({}, Theme::small, false, Tone::Secondary, true))
    , m_rows(new QTreeWidget)
    , m_rowName(makeLabel({}, Theme::body, true, Tone::Text, true))
    , m_basis(makeLabel({}, Theme::small, false, Tone::Secondary, true))
    , m_stagePlace(new QWidget)
    , m_stages(new QVBoxLayout(m_stagePlace))
{
    build();
}

void LensPanel::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::marginLeft, 12, Theme::marginLeft, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    m_rows->setObjectName(QStringLiteral("lensRows"));
    m_rows->setColumnCount(3);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setUniformRowHeights(true);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->header()->setStretchLastSection(false);
    m_rows->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_rows->header()->resizeSection(1, stageColumn);
    m_rows->header()->resizeSection(2, basisColumn);
    m_rows->installEventFilter(this);
    column->addWidget(m_rows, listShare);
    column->addWidget(new Rule(m_context.theme, Rule::Weight::Section));
    column->addWidget(m_rowName);
    column->addWidget(m_basis);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_stagePlace->setProperty("ground", QStringLiteral("base"));
    m_stages->setContentsMargins(0, 0, 0, 0);
    m_stages->setSpacing(6);
    scroll->setWidget(m_stagePlace);
    column->addWidget(scroll, stagesShare);
    connect(m_rows, &QTreeWidget::currentItemChanged, this, &LensPanel::showStages);
}

QString LensPanel::row() const
{
    const QTreeWidgetItem* current = m_rows->currentItem();
    return current != nullptr ? current->data(0, rowRole).toString() : QString();
}

void LensPanel::showRow(const QString& row)
{
    for (QTreeWidgetItemIterator it(m_rows); *it != nullptr; ++it) {
        if ((*it)->data(0, rowRole).toString() == row) {
            m_rows->setCurrentItem(*it);
            return;
        }
    }
}

void LensPanel::show(const MaturityState& state)
{
    m_readOnly = m_context.edit.isReadOnly();
    readModel(state.snapshot());
    m_lens = scopeLens(state.snapshot(), state.judge(), m_model, state.scope());
    m_stale = true;
    if (isVisible()) {
        fill();
    }
}

/// A pinned model that cannot be read leaves the panel without rows, as the trail page tells.
void LensPanel::readModel(const Snapshot& snapshot)
{
    if (m_read && m_pinned == snapshot.maturityModel) {
        return;
    }
    m_read = true;
    m_pinned = snapshot.maturityModel;
    const Result<LensModel> model = lensModelOf(snapshot);
    m_model = model ? *model->model : MaturityModel();
    m_unpinned = model ? model->unpinned : std::nullopt;
}

void LensPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        fill();
    }
}

QString LensPanel::stageName(int stage) const
{
    const CisaStage* found = m_model.stage(stage);
    return found != nullptr ? m_context.language.current().of(found->name.zh, found->name.en)
                            : tr("below Traditional");
}

QString LensPanel::summaryText(const LensSummary& summary) const
{
    return summary.stage ? stageName(*summary.stage)
                         : tr("%n row(s) to answer", nullptr, summary.toBeAnswered);
}

QString LensPanel::summary() const
{
    QStringList lines;
    for (int i = 0; i < m_lens.pillars.size(); ++i) {
        const Bilingual& name = m_model.pillars[i].name;
        lines.append(tr("%1: %2").arg(m_context.language.current().of(name.zh, name.en),
                                      summaryText(m_lens.pillars[i])));
    }
    return lines.join(QLatin1Char('\n'));
}

QString LensPanel::basisText(const LensRow& row) const
{
    const QString mark = QStringLiteral("、");
    switch (row.basis) {
    case LensBasis::OwnAnswer:
        return tr("own answer");
    case LensBasis::SuggestedByItems:
        return tr("from %1").arg(row.carriedBy.join(mark));
    case LensBasis::RolledUp:
        return tr("rolled up from the systems");
    case LensBasis::ToBeAnswered:
        break;
    }
    switch (row.gap) {
    case LensGap::NotAssessed:
        return tr("%1 not assessed").arg(row.open.join(mark));
    case LensGap::OnlyBelow:
        return tr("at most %1, held by %2").arg(stageName(row.atMost), row.heldBy.join(mark));
    case LensGap::NoneApplicable:
        return tr("no mapped item applies");
    case LensGap::SystemsOpen:
        return tr("at most %1, open in systems").arg(stageName(row.atMost));
    case LensGap::NoSystems:
        return tr("no system counts");
    case LensGap::None:
    case LensGap::NoItems:
        break;
    }
    return tr("no item is mapped");
}

void LensPanel::fillRow(QTreeWidgetItem* place, const CisaRow& row, const LensRow& seen) const
{
    const QString name = m_context.language.current().of(row.name.zh, row.name.en);
    place->setText(0, name);
    place->setToolTip(0, name);
    place->setData(0, rowRole, row.id);
    place->setText(1, seen.stage ? stageName(*seen.stage) : tr("to answer"));
    place->setText(2, basisText(seen));
    place->setToolTip(2, basisText(seen));
    const Theme& theme = *m_context.theme;
    place->setForeground(1, seen.stage ? theme.tx : theme.tx3);
    place->setForeground(2, theme.tx2);
}

void LensPanel::fill()
{
    m_stale = false;
    const Language& language = m_context.language.current();
    m_title->setText(language.of(m_model.title.zh, m_model.title.en));
    const QString suggested = tr("Suggested from the guideline's items where they are mapped. Your "
                                 "own answer for a row always wins: 1–4, 0 takes it away.");
    const QString rolled =
        m_lens.group ? tr("Rolled up from the systems by the rule in force.") : QString();
    const QString shipped =
        m_unpinned
            ? tr("This is the model the program ships; the first answer pins it in the file.")
            : QString();
    m_hint->setText(QStringList{suggested, rolled, shipped}.join(QLatin1Char(' ')).simplified());
    m_rows->setAccessibleName(tr("Rows of the second lens"));
    m_rows->setHeaderLabels({tr("Function"), tr("Stage"), tr("Basis")});
    const QString current = row();
    {
        const QSignalBlocker quiet(m_rows);
        m_rows->clear();
        for (int i = 0; i < m_model.pillars.size(); ++i) {
            const CisaPillar& pillar = m_model.pillars[i];
            auto* head = new QTreeWidgetItem(m_rows);
            head->setText(0, language.of(pillar.name.zh, pillar.name.en));
            head->setText(1, summaryText(m_lens.pillars.value(i)));
            head->setFont(0, Theme::font(Theme::body, true));
            for (int at = 0; at < m_model.rows.size(); ++at) {
                if (m_model.rows[at].pillar == pillar.id) {
                    fillRow(new QTreeWidgetItem(head), m_model.rows[at], m_lens.rows.value(at));
                }
            }
        }
        m_rows->expandAll();
        showRow(current.isEmpty() && !m_model.rows.isEmpty() ? m_model.rows.first().id : current);
    }
    showStages();
}

/// The model's words for each stage of the row, each with a button that gives it.
void LensPanel::showStages()
{
    while (QLayoutItem* old = m_stages->takeAt(0)) {
        if (QWidget* widget = old->widget()) {
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        delete old;
    }
    const CisaRow* chosen = m_model.row(row());
    m_rowName->setVisible(chosen != nullptr);
    m_basis->setVisible(chosen != nullptr);
    if (chosen == nullptr) {
        return;
    }
    const Language& language = m_context.language.current();
    LensRow seen;
    for (const LensRow& each : m_lens.rows) {
        if (each.row == chosen->id) {
            seen = each;
        }
    }
    m_rowName->setText(language.of(chosen->name.zh, chosen->name.en));
    m_basis->setText(basisText(seen));
    for (int stage = 1; stage <= stageCount; ++stage) {
        const Bilingual& text = chosen->stages.at(static_cast<size_t>(stage) - 1);
        const bool on = seen.stage == stage;
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto* button = makeButton(QStringLiteral("%1  %2").arg(stage).arg(stageName(stage)),
                                  on ? ButtonKind::Accent : ButtonKind::Plain);
        makeSmall(button);
        button->setObjectName(QStringLiteral("stage%1").arg(stage));
        button->setFixedWidth(stageColumn);
        button->setEnabled(!m_readOnly);
        connect(button, &QPushButton::clicked, this, [this, stage] { choose(stage); });
        row->addWidget(button, 0, Qt::AlignTop);
        row->addWidget(makeLabel(language.of(text.zh, text.en), Theme::small, on, Tone::Text, true),
                       1);
        m_stages->addWidget(line);
    }
    m_stages->addStretch(1);
}

void LensPanel::choose(int stage)
{
    if (!m_readOnly && !row().isEmpty()) {
        Q_EMIT stageChosen(row(), stage > 0 ? std::optional(stage) : std::nullopt);
    }
}

bool LensPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_rows && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && key->key() >= Qt::Key_0 && key->key() <= Qt::Key_0 + stageCount) {
            choose(key->key() - Qt::Key_0);
            return true;
        }
        if (plain && key->key() == Qt::Key_Delete) {
            choose(0);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LensPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_lens.rows.isEmpty()) {
        fill();
    }
}

} // namespace zt
