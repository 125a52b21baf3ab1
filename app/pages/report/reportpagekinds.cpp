// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/report/reportpage.h"
#include "app/widgets/choicepopover.h"
#include "app/widgets/elidingbutton.h"
#include "app/widgets/labels.h"
#include "reports/wordingaudit.h"

#include <QAction>

namespace zt {

const Audit* ReportPage::chosenAudit() const
{
    const ById<Audit>& audits = m_context.document.snapshot().audits;
    const auto found = audits.constFind(m_audit.toString());
    if (found != audits.constEnd()) {
        return &*found;
    }
    return audits.isEmpty() ? nullptr : &audits.last();
}

ReportKind ReportPage::chosenKind() const
{
    return static_cast<ReportKind>(m_kind->current());
}

/// Reports about an audit are offered once there is one.
void ReportPage::showKinds()
{
    const Audit* audit = chosenAudit();
    QList<SegmentedSwitch::Segment> kinds{{tr("Selection"), {}}, {tr("Maturity"), {}}};
    if (audit != nullptr) {
        const qsizetype letters = unclosedFindings(m_context.document.snapshot(), audit->id).size();
        kinds += {{tr("Audit"), {}},
                  {tr("Finding letters"), QString::number(letters)},
                  {tr("Yearly statement"), {}}};
    }
    const int kind = m_kind->current() < kinds.size() ? m_kind->current() : 0;
    m_kind->setSegments(kinds);
    m_kind->setCurrent(kind);
    m_kindHint->setText(kindHint());
    m_auditButton->setVisible(isOfAudit(chosenKind()));
    if (audit != nullptr) {
        m_auditButton->setWhole(tr("Audit %1").arg(audit->code), QStringLiteral("▾"));
    }
}

QString ReportPage::kindName() const
{
    switch (chosenKind()) {
    case ReportKind::Letters:
        return tr("Finding letters");
    case ReportKind::Statement:
        return tr("Yearly statement");
    case ReportKind::Audit:
        return tr("Audit");
    case ReportKind::Maturity:
        return tr("Maturity");
    case ReportKind::Selection:
        break;
    }
    return tr("Selection");
}

QString ReportPage::kindHint() const
{
    switch (chosenKind()) {
    case ReportKind::Maturity:
        return tr("Levels, gaps, roadmap and budget; trend and comparison with the last snapshot "
                  "where there is one");
    case ReportKind::Audit:
        return tr("Points with their results, working papers, samples with their seeds, findings "
                  "and what became of them, statement");
    case ReportKind::Letters:
        return tr("One letter per finding that is not closed, to be answered and signed");
    case ReportKind::Statement:
        return tr("The result of the year, with the blocks of its four signers in their order");
    case ReportKind::Selection:
        break;
    }
    return tr("Everything that leads to the list, and the list");
}

/// What a CSV holds; a sheet to be signed is no flat list.
QString ReportPage::flatHint() const
{
    switch (chosenKind()) {
    case ReportKind::Maturity:
        return tr("One table of all items, UTF-8");
    case ReportKind::Audit:
        return tr("One table of all points, UTF-8");
    case ReportKind::Letters:
    case ReportKind::Statement:
        return tr("A paper to be signed is no flat list: choose another format");
    case ReportKind::Selection:
        break;
    }
    return tr("One table of all systems, UTF-8");
}

void ReportPage::updateExport()
{
    const ReportKind kind = chosenKind();
    const bool paper = kind == ReportKind::Letters || kind == ReportKind::Statement;
    const bool nobody =
        kind == ReportKind::Letters &&
        unclosedFindings(m_context.document.snapshot(), chosenAudit()->id).isEmpty();
    m_export->setEnabled(!nobody && !(paper && chosenFormat() == QLatin1String("csv")));
}

void ReportPage::chooseAudit()
{
    const ById<Audit>& audits = m_context.document.snapshot().audits;
    const Language& language = m_context.language.current();
    QList<ChoicePopover::Choice> choices;
    for (const Audit& audit : audits) {
        choices.append({audit.code + QLatin1Char(' ') + auditFormText(audit.form, language),
                        audit.periodTo.toString(Qt::ISODate),
                        audit.id.toString()});
    }
    auto* popover = new ChoicePopover(m_context.theme, tr("Audits"), this);
    popover->setChoices(choices, chosenAudit()->id.toString());
    connect(popover, &ChoicePopover::chosen, this, [this](const QString& id) {
        m_audit = AuditId::fromString(id);
        retranslate();
        Q_EMIT headerChanged();
    });
    popover->openBelow(m_auditButton);
}

} // namespace zt
