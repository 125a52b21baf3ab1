// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/incident/incidentdialogs.h"

#include "app/widgets/momentfield.h"
#include "model/domain/incidentedits.h"
#include "model/domain/invariants.h"
#include "reports/phrase.h"
#include "reports/wordingincident.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace zt {

namespace {

constexpr QSize newSize(680, 560);
constexpr QSize closeSize(600, 420);

} // namespace

NewIncidentDialog::NewIncidentDialog(const ThemeHolder& theme,
                                     QWidget* over,
                                     const IncidentGuide& guide,
                                     const Incident& incident,
                                     const Moment& now,
                                     const Language& language)
    : FormDialog(theme, over, newSize)
    , m_guide(guide)
    , m_incident(incident)
    , m_side(language.code() == LanguageCode::ZhTw ? &Bilingual::zh : &Bilingual::en)
    , m_case(addChoice(tr("Begin from")))
    , m_code(addLine(tr("Code"), incident.code, maxCodeLength))
    , m_title(addLine(tr("Title"), incident.title, maxNameLength))
    , m_kind(addChoice(tr("Class")))
    , m_drill(new QCheckBox(tr("a drill, not an incident")))
    , m_occurred(nullptr)
    , m_noticed(nullptr)
    , m_what(makeLabel({}, Theme::small, false, Tone::Secondary, true))
{
    setTitle(tr("New incident"));
    m_title->setObjectName(QStringLiteral("incidentTitle"));
    m_case->addItem(tr("a blank record"), QString());
    for (const IncidentCase& one : guide.cases) {
        m_case->addItem(pick(one.name, language), one.id);
    }
    for (int i = 0; i <= static_cast<int>(IncidentClass::Emergency); ++i) {
        m_kind->addItem(incidentClassText(static_cast<IncidentClass>(i), language), i);
    }
    m_kind->setCurrentIndex(static_cast<int>(incident.kind));
    addRow({}, m_drill);
    m_occurred = addMoment(tr("Occurred"), std::nullopt, true);
    m_noticed = addMoment(tr("Noticed"), now, true);
    addHint(tr("The deadlines run from one of the two; which one, you choose on the page. No "
               "source states it."));
    addRow({}, m_what);
    connect(m_case, &QComboBox::currentIndexChanged, this, &NewIncidentDialog::takeCase);
    m_case->setCurrentIndex(std::max(0, m_case->findData(incident.caseId)));
    addButtons(tr("Begin"));
}

QString NewIncidentDialog::caseId() const
{
    return m_case->currentData().toString();
}

/// A title that somebody typed stays.
void NewIncidentDialog::takeCase()
{
    const IncidentCase* one = m_guide.incidentCase(caseId());
    const bool own = !m_title->text().trimmed().isEmpty() && m_title->text() != m_taken;
    m_taken = one != nullptr ? one->name.*m_side : QString();
    if (!own) {
        m_title->setText(m_taken);
    }
    if (one != nullptr) {
        m_kind->setCurrentIndex(static_cast<int>(one->kind));
    }
    m_what->setText(one != nullptr ? one->what.*m_side : QString());
    check();
}

QString NewIncidentDialog::missing() const
{
    if (m_title->text().trimmed().isEmpty()) {
        return tr("Give it a title");
    }
    if (m_code->text().trimmed().isEmpty()) {
        return tr("Give it a code");
    }
    return m_occurred->isSound() && m_noticed->isSound() ? QString() : tr("Say when it was");
}

Incident NewIncidentDialog::incident() const
{
    const IncidentCase* one = m_guide.incidentCase(caseId());
    Incident incident = one != nullptr ? begunFrom(*one, m_side) : Incident();
    incident.code = m_code->text().trimmed();
    incident.title = m_title->text().trimmed();
    incident.kind = static_cast<IncidentClass>(m_kind->currentData().toInt());
    incident.drill = m_drill->isChecked();
    return incident;
}

std::optional<Moment> NewIncidentDialog::occurred() const
{
    return m_occurred->moment();
}

std::optional<Moment> NewIncidentDialog::noticed() const
{
    return m_noticed->moment();
}

CloseIncidentDialog::CloseIncidentDialog(const ThemeHolder& theme,
                                         QWidget* over,
                                         const QString& code,
                                         const QStringList& lacking,
                                         const QString& who,
                                         const Moment& now)
    : FormDialog(theme, over, closeSize)
    , m_needsReason(!lacking.isEmpty())
    , m_now(now)
    , m_who(addLine(tr("By whom"), who, maxNameLength))
    , m_at(addMoment(tr("When"), now))
    , m_reason(addText(tr("Reason"), {}))
{
    setTitle(tr("Close the incident"));
    setSubtitle(code);
    m_reason->setPlaceholderText(m_needsReason
                                     ? tr("why it is closed although something is missing")
                                     : tr("only where something is missing"));
    addHint(m_needsReason ? tr("Missing: %1").arg(lacking.join(tr(", ")))
                          : tr("Nothing that the guideline asks for is missing."));
    addButtons(tr("Close it"));
}

QString CloseIncidentDialog::missing() const
{
    if (m_who->text().trimmed().isEmpty()) {
        return tr("Say who closes it");
    }
    if (!m_at->isSound()) {
        return tr("Say when it was");
    }
    return m_needsReason && why().isEmpty() ? tr("Something is missing: say why it is closed")
                                            : QString();
}

QString CloseIncidentDialog::who() const
{
    return m_who->text().trimmed();
}

Moment CloseIncidentDialog::at() const
{
    return m_at->moment().value_or(m_now);
}

QString CloseIncidentDialog::why() const
{
    return m_reason->toPlainText().trimmed();
}

} // namespace zt
