// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/analysis/parameterdialog.h"

#include "model/domain/invariants.h"
#include "reports/analysispaper.h"
#include "reports/phrase.h"
#include "reports/wordinganalysis.h"

#include <QLineEdit>

namespace zt {

namespace {

constexpr QSize dialogSize(640, 460);
constexpr int longestValue = 500;

/// As it is typed: "90", "letter, digit"; empty where it is open.
QString typed(const RuleParameter& parameter)
{
    return parameter.number ? QString::number(*parameter.number)
                            : parameter.words.join(QStringLiteral(", "));
}

} // namespace

ParameterDialog::ParameterDialog(const ThemeHolder& theme,
                                 QWidget* over,
                                 const EvidenceRule& rule,
                                 const Language& language)
    : FormDialog(theme, over, dialogSize)
    , m_rule(rule)
{
    setTitle(pick(rule.name, language));
    addStatement(tr("Source"), clausesText(rule.sources));
    QString before;
    for (const RuleParameter& parameter : rule.parameters) {
        const QString unit = unitText(parameter.unit, language);
        const QString name =
            unit.isEmpty() ? parameter.key : parameter.key + QStringLiteral(" (") + unit + u')';
        m_fields.append(addLine(name, typed(parameter), longestValue));
        if (const QString note = pick(parameter.note, language); !note.isEmpty()) {
            addHint(note);
        }
        before = before.isEmpty() ? parameter.reason : before;
    }
    m_reason = addLine(tr("Reason"), before, maxTextLength);
    m_reason->setPlaceholderText(tr("told in the working paper and in every export"));
    addHint(tr("For this analysis alone; the rules themselves stay as they are published."));
    addButtons(tr("Analyse"));
    check();
}

QStringList ParameterDialog::values() const
{
    QStringList values;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const RuleParameter& parameter = m_rule.parameters[i];
        const QString text = m_fields[i]->text().trimmed();
        if (text != typed(parameter)) {
            values.append(m_rule.id + u'.' + parameter.key + u'=' + text);
        }
    }
    return values;
}

QString ParameterDialog::reason() const
{
    return m_reason->text().trimmed();
}

QString ParameterDialog::missing() const
{
    if (values().isEmpty()) {
        return tr("Change a value first");
    }
    return reason().isEmpty() ? tr("Say why first") : QString();
}

} // namespace zt
