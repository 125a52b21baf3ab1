// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/incident/linedialog.h"

#include "app/widgets/momentfield.h"
#include "model/domain/invariants.h"
#include "reports/wordingincident.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

namespace zt {

namespace {

constexpr QSize dialogSize(680, 540);
constexpr int listRows = 4;

} // namespace

LineDialog::LineDialog(const ThemeHolder& theme,
                       QWidget* over,
                       const Snapshot& snapshot,
                       const IncidentEvent& line,
                       const Language& language)
    : FormDialog(theme, over, dialogSize)
    , m_line(line)
    , m_kind(addChoice(tr("What it is")))
    , m_at(addMoment(tr("When"), line.at))
    , m_text(addText(tr("What happened"), line.text))
    , m_who(addLine(tr("Who"), line.who, maxNameLength))
    , m_channel(addLine(tr("By what"), line.channel, maxNameLength))
{
    setTitle(line.id.isNull() ? tr("New line of the timeline") : tr("Line of the timeline"));
    m_text->setObjectName(QStringLiteral("lineText"));
    m_channel->setPlaceholderText(tr("such as WAF, hotline, the authority's portal"));
    for (int i = 0; i < incidentEventKindCount; ++i) {
        const auto kind = static_cast<IncidentEventKind>(i);
        m_kind->addItem(incidentEventText(kind, language), i);
    }
    m_kind->setCurrentIndex(static_cast<int>(line.kind));
    fillEvidence(snapshot);
    addButtons(tr("Record"));
}

void LineDialog::fillEvidence(const Snapshot& snapshot)
{
    if (snapshot.evidence.isEmpty()) {
        return;
    }
    m_evidence = addChecks(tr("Evidence"), listRows);
    for (const Evidence& one : snapshot.evidence) {
        addCheck(m_evidence, one.name, one.id.toString(), m_line.evidence.contains(one.id));
    }
}

QString LineDialog::missing() const
{
    if (!m_at->isSound()) {
        return tr("Say when it was");
    }
    return m_text->toPlainText().trimmed().isEmpty() ? tr("Say what happened") : QString();
}

IncidentEvent LineDialog::line() const
{
    IncidentEvent line = m_line;
    line.kind = static_cast<IncidentEventKind>(m_kind->currentData().toInt());
    line.at = m_at->moment().value_or(m_line.at);
    line.text = m_text->toPlainText().trimmed();
    line.who = m_who->text().trimmed();
    line.channel = m_channel->text().trimmed();
    if (m_evidence != nullptr) {
        line.evidence.clear();
        for (const QString& id : checkedIn(m_evidence)) {
            line.evidence.append(EvidenceId::fromString(id));
        }
    }
    return line;
}

} // namespace zt
