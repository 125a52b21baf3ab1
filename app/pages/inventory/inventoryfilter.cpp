// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/inventory/inventoryfilter.h"

#include "app/widgets/filterchip.h"
#include "app/widgets/filterfield.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace zt {

InventoryFilter::InventoryFilter(const ThemeHolder& theme, int left, int right, QWidget* parent)
    : QWidget(parent)
    , m_field(new FilterField(theme))
    , m_chip(new FilterChip(theme))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(left, 8, right, 8);
    line->setSpacing(8);
    line->addWidget(m_field, 1);
    line->addWidget(m_chip, 0, Qt::AlignVCenter);
    connect(m_field, &FilterField::filterChanged, this, &InventoryFilter::changed);
    connect(m_field, &FilterField::left, this, &InventoryFilter::left);
    connect(m_chip, &QAbstractButton::toggled, this, &InventoryFilter::changed);
}

QString InventoryFilter::text() const
{
    return m_field->text().trimmed();
}

void InventoryFilter::setText(const QString& text)
{
    m_field->setText(text);
}

bool InventoryFilter::unknownOnly() const
{
    return m_chip->isChecked();
}

void InventoryFilter::follow(const InventoryFilter& other)
{
    const QSignalBlocker quietField(m_field);
    const QSignalBlocker quietChip(m_chip);
    if (m_field->text() != other.m_field->text()) {
        m_field->setText(other.m_field->text());
    }
    m_chip->setChecked(other.m_chip->isChecked());
    m_chip->update();
}

void InventoryFilter::setSystemsWithUnknown(int count)
{
    m_chip->setUnknown(tr("Only with unknowns"), count);
}

void InventoryFilter::focusText()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void InventoryFilter::retranslate()
{
    m_field->setPlaceholderText(tr("Filter"));
    m_field->setAccessibleName(tr("Filter systems by code, name or unit"));
}

} // namespace zt
