// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/inventory/systemtexts.h"

#include "app/widgets/labels.h"
#include "reports/wording.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>

namespace zt {

namespace {

constexpr int descriptionHeight = 84;

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

SystemTexts::SystemTexts(QWidget* parent)
    : QWidget(parent)
    , m_description(new QPlainTextEdit)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(Theme::marginLeft, 12, Theme::marginRight, 12);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    int at = 0;
    for (const QString& field : textFields()) {
        auto* edit = new QLineEdit;
        m_names.insert(field, makeLabel({}, Theme::small, false, Tone::Secondary));
        m_fields.insert(field, edit);
        grid->addWidget(m_names.value(field), at, 0);
        grid->addWidget(edit, at++, 1);
        connect(edit, &QLineEdit::editingFinished, this, [this, edit, field] {
            if (edit->isModified()) {
                edit->setModified(false);
                Q_EMIT entered(field, edit->text());
            }
        });
    }
    const QString field = QStringLiteral("description");
    m_names.insert(field, makeLabel({}, Theme::small, false, Tone::Secondary));
    m_description->setFixedHeight(descriptionHeight);
    m_description->setTabChangesFocus(true);
    m_description->installEventFilter(this);
    grid->addWidget(m_names.value(field), at, 0, Qt::AlignTop);
    grid->addWidget(m_description, at, 1);
}

void SystemTexts::setSystem(const System& system)
{
    const bool another = system.id != m_system;
    m_system = system.id;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        if (another || !it.value()->hasFocus() || !it.value()->isModified()) {
            it.value()->setText(textOf(system, it.key()));
            it.value()->setModified(false);
        }
    }
    m_recorded = system.description;
    const bool typing = m_description->hasFocus() && !another;
    if (!typing && m_description->toPlainText() != m_recorded) {
        m_description->setPlainText(m_recorded);
    }
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
        if (QLineEdit* edit = m_fields.value(it.key())) {
            edit->setAccessibleName(it.value()->text());
        }
    }
    m_description->setAccessibleName(m_names.value(QStringLiteral("description"))->text());
}

bool SystemTexts::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_description && event->type() == QEvent::FocusOut &&
        m_description->toPlainText() != m_recorded) {
        Q_EMIT entered(QStringLiteral("description"), m_description->toPlainText());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace zt
