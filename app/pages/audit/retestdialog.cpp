// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/retestdialog.h"

#include <QListWidget>
#include <QPlainTextEdit>

namespace zt {

namespace {

constexpr QSize dialogSize(640, 460);
constexpr int listRows = 5;

} // namespace

RetestDialog::RetestDialog(const ThemeHolder& theme,
                           QWidget* over,
                           const Snapshot& snapshot,
                           const QString& code,
                           const Retest& retest)
    : FormDialog(theme, over, dialogSize)
    , m_retest(retest)
{
    setTitle(tr("Retest of %1").arg(code));
    setSubtitle(retest.on.toString(Qt::ISODate));
    addStatement(tr("Outcome"),
                 retest.passed ? tr("The remedy works, and the finding can be closed.")
                               : tr("The remedy does not work; the finding is in progress again."));
    m_text = addText(tr("What was done and seen"), retest.text);
    if (!snapshot.evidence.isEmpty()) {
        m_evidence = addChecks(tr("Evidence"), listRows);
        for (const Evidence& one : snapshot.evidence) {
            addCheck(m_evidence, one.name, one.id.toString(), retest.evidence.contains(one.id));
        }
    }
    addButtons(tr("Record"));
}

QString RetestDialog::missing() const
{
    return m_text->toPlainText().trimmed().isEmpty() ? tr("Say what was done and seen") : QString();
}

Retest RetestDialog::retest() const
{
    Retest retest = m_retest;
    retest.text = m_text->toPlainText().trimmed();
    retest.evidence.clear();
    if (m_evidence != nullptr) {
        for (const QString& id : checkedIn(m_evidence)) {
            retest.evidence.append(EvidenceId::fromString(id));
        }
    }
    return retest;
}

} // namespace zt
