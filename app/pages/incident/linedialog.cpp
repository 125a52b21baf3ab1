// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/incident/linedialog.h"

#include "app/pages/incident/momentfield.h"
#include "model/domain/invariants.h"
#include "reports/wordingincident.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

namespace zt {

namespace {

constexpr QSize dialogSize(680, 520);
constexpr int listHeight = 104;

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
    m_evidence = new QListWidget;
    m_evidence->setFixedHeight(listHeight);
    for (const Evidence& one : snapshot.evidence) {
        auto* item = new QListWidgetItem(one.name, m_evidence);
        item->setData(Qt::UserRole, one.id.toString());
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(m_line.evidence.contains(one.id) ? Qt::Checked : Qt::Unchecked);
    }
    addRow(tr("Evidence"), m_evidence);
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
        for (int i = 0; i < m_evidence->count(); ++i) {
            const QListWidgetItem* item = m_evidence->item(i);
            if (item->checkState() == Qt::Checked) {
                line.evidence.append(EvidenceId::fromString(item->data(Qt::UserRole).toString()));
            }
        }
    }
    return line;
}

} // namespace zt
