// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/inventory/systemtexts.h"

#include "app/widgets/entryfield.h"
#include "app/widgets/labels.h"
#include "app/widgets/statementedit.h"
#include "reports/wording.h"

#include <QGridLayout>
#include <QLabel>
#include <QStyle>

namespace zt {

namespace {

constexpr int fewestLines = 4; ///< of the description

const QStringList& textFields()
{
    static const QStringList fields{QStringLiteral("code"),
                                    QStringLiteral("name"),
                                    QStringLiteral("owner_unit"),
                                    QStringLiteral("contact")};
    return fields;
}

QString textOf(const System& system, const QString& field)
{
    if (field == QLatin1String("code")) {
        return system.code;
    }
    if (field == QLatin1String("name")) {
        return system.name;
    }
    return field == QLatin1String("contact") ? system.contact : system.ownerUnit;
}

} // namespace

SystemTexts::SystemTexts(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_description(new StatementEdit(theme))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(Theme::marginLeft, 12, Theme::marginRight, 12);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    const auto handOver = [this](const QString& field) {
        return [this, field](const QString&, const QString& text, int session) {
            Q_EMIT entered(m_system, field, text, session);
        };
    };
    int at = 0;
    for (const QString& field : textFields()) {
        auto* edit = new EntryField;
        m_names.insert(field, makeLabel({}, Theme::small, false, Tone::Secondary));
        m_fields.insert(field, edit);
        grid->addWidget(m_names.value(field), at, 0);
        grid->addWidget(edit, at++, 1);
        connect(edit, &EntryField::entered, this, handOver(field));
    }
    m_fields.value(QStringLiteral("code"))->setHaste(EntryField::Haste::OnLeaving);
    m_fields.value(QStringLiteral("name"))->setHaste(EntryField::Haste::NotEmpty);
    const QString field = QStringLiteral("description");
    m_names.insert(field, makeLabel({}, Theme::small, false, Tone::Secondary));
    m_description->setFewestLines(fewestLines);
    grid->addWidget(m_names.value(field), at, 0, Qt::AlignTop);
    grid->addWidget(m_description, at, 1);
    connect(m_description, &StatementEdit::entered, this, handOver(field));
}

void SystemTexts::flush()
{
    for (EntryField* field : std::as_const(m_fields)) {
        field->flush();
    }
    m_description->flush();
}

void SystemTexts::setSystem(const System& system)
{
    if (system.id != m_system) {
        flush();
    }
    m_system = system.id;
    const QString subject = system.id.toString();
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        it.value()->setRecorded(subject, textOf(system, it.key()));
    }
    m_description->setRecorded(subject, system.description);
}

void SystemTexts::setChanged(const QSet<QString>& fields)
{
    const auto mark = [&fields](QWidget* widget, const QString& field) {
        const bool changed = fields.contains(field);
        if (widget->property("changed").toBool() != changed) {
            widget->setProperty("changed", changed);
            widget->style()->unpolish(widget);
            widget->style()->polish(widget);
        }
    };
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        mark(it.value(), it.key());
    }
    mark(m_description, QStringLiteral("description"));
}

void SystemTexts::retranslate(const Guideline& guideline, const Language& language)
{
    for (auto it = m_names.cbegin(); it != m_names.cend(); ++it) {
        it.value()->setText(fieldName(it.key(), guideline, language));
        if (EntryField* edit = m_fields.value(it.key())) {
            edit->setAccessibleName(it.value()->text());
        }
    }
    m_description->setAccessibleName(m_names.value(QStringLiteral("description"))->text());
}

} // namespace zt
