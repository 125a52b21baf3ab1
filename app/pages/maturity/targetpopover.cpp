// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/maturity/targetpopover.h"

#include "app/widgets/choicepopover.h"
#include "app/widgets/datefield.h"
#include "app/widgets/maturitypaint.h"
#include "model/domain/maturity.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int popoverWidth = 300;
constexpr int longestNote = 2000;

} // namespace

TargetPopover::TargetPopover(const ThemeHolder& theme,
                             const QString& pillarName,
                             const PillarTarget& target,
                             QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
    , m_before(target)
    , m_level(new QComboBox)
    , m_due(new DateField(theme))
    , m_note(new QLineEdit(target.note))
    , m_hint(makeLabel({}, Theme::small, false, Tone::Hint, true))
    , m_record(makeButton(tr("Record"), ButtonKind::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("targetPopover"));
    setStyleSheet(QStringLiteral("QFrame#targetPopover { background: %1; border: 1px solid %2; }")
                      .arg(theme->base.name(), theme->line2.name()));
    setFixedWidth(popoverWidth);
    build(pillarName);
    refresh();
}

void TargetPopover::build(const QString& pillarName)
{
    const QString title = tr("Target of %1").arg(pillarName);
    setAccessibleName(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    column->addWidget(makeLabel(title, Theme::body, true));
    m_level->setObjectName(QStringLiteral("targetLevel"));
    m_level->addItem(tr("No target"));
    for (int order = 1; order <= levelCount; ++order) {
        m_level->addItem(tr("Level %1").arg(paint::levelNumeral(order)));
    }
    m_level->setCurrentIndex(m_before.order);
    m_due->setObjectName(QStringLiteral("targetDue"));
    m_due->setDate(m_before.due);
    m_note->setObjectName(QStringLiteral("targetNote"));
    m_note->setMaxLength(longestNote);
    m_record->setObjectName(QStringLiteral("recordTarget"));
    auto* form = new QFormLayout;
    form->addRow(tr("Level"), m_level);
    form->addRow(tr("By"), m_due);
    form->addRow(tr("Remark"), m_note);
    column->addLayout(form);
    column->addWidget(m_hint);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_record);
    column->addLayout(foot);
    connect(m_level, &QComboBox::currentIndexChanged, this, &TargetPopover::refresh);
    connect(m_due, &QLineEdit::textChanged, this, &TargetPopover::refresh);
    connect(m_note, &QLineEdit::textChanged, this, &TargetPopover::refresh);
    connect(m_note, &QLineEdit::returnPressed, this, &TargetPopover::take);
    connect(m_record, &QPushButton::clicked, this, &TargetPopover::take);
}

PillarTarget TargetPopover::typed() const
{
    PillarTarget target = m_before;
    target.order = m_level->currentIndex();
    target.due = m_due->typed();
    target.note = m_note->text().trimmed();
    return target;
}

void TargetPopover::refresh()
{
    const bool any = m_level->currentIndex() > 0;
    m_due->setEnabled(any);
    m_note->setEnabled(any);
    const bool changed = any ? typed() != m_before : m_before.order > 0;
    m_record->setEnabled(m_due->isSound() && changed);
    m_hint->setText(m_due->isSound() ? tr("Gaps up to this level go into the improvement plan.")
                                     : tr("A date as 2026-06-30, or none."));
}

void TargetPopover::take()
{
    if (m_record->isEnabled()) {
        const PillarTarget target = typed();
        close();
        Q_EMIT entered(target);
    }
}

void TargetPopover::openBelow(const QWidget* anchor)
{
    placeBelow(this, anchor);
    show();
    m_level->setFocus();
}

} // namespace zt
