// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/factsdialog.h"

#include "app/widgets/segments.h"
#include "reports/phrase.h"

#include <QJsonObject>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr QSize dialogSize(640, 520);

} // namespace

FactsDialog::FactsDialog(const ThemeHolder& theme,
                         QWidget* over,
                         const Audit& audit,
                         const QList<ChecklistFact>& facts,
                         const Language& language)
    : FormDialog(theme, over, dialogSize)
    , m_before(audit.facts)
{
    setTitle(tr("Conditions of the firm, for audit %1").arg(audit.code));
    addHint(tr("Points of the checklists depend on these. What is not known leaves them undecided, "
               "never out."));
    for (const ChecklistFact& fact : facts) {
        const auto known = audit.facts.constFind(fact.id);
        auto* field = new TriStateSegment(theme);
        field->setValue(known == audit.facts.constEnd() ? Tri::Unknown
                        : *known                        ? Tri::Yes
                                                        : Tri::No);
        field->setAccessibleName(pick(fact.text, language));
        connect(field, &TriStateSegment::chosen, field, &TriStateSegment::setValue);
        auto* holder = new QWidget;
        auto* column = new QVBoxLayout(holder);
        column->setContentsMargins(0, 0, 0, 4);
        column->setSpacing(4);
        column->addWidget(
            makeLabel(pick(fact.text, language), Theme::body, false, Tone::Text, true));
        column->addWidget(field, 0, Qt::AlignLeft);
        addRow({}, holder);
        m_answers.append({fact.id, field});
    }
    addButtons(tr("Record"));
    if (!m_answers.isEmpty()) {
        m_answers.first().second->setFocus();
    }
}

TriStateSegment* FactsDialog::answer(const QString& fact) const
{
    for (const auto& [id, field] : m_answers) {
        if (id == fact) {
            return field;
        }
    }
    return nullptr;
}

FieldValues FactsDialog::values() const
{
    QMap<QString, bool> facts = m_before;
    for (const auto& [id, field] : m_answers) {
        if (field->value() == Tri::Unknown) {
            facts.remove(id);
        } else {
            facts.insert(id, field->value() == Tri::Yes);
        }
    }
    QJsonObject all;
    for (auto it = facts.begin(); it != facts.end(); ++it) {
        all.insert(it.key(), it.value());
    }
    return {
        {QStringLiteral("facts"), all.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(all)}};
}

QString FactsDialog::missing() const
{
    return {};
}

} // namespace zt
