// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/incident/exhibitdialogs.h"

#include "app/widgets/momentfield.h"
#include "app/widgets/segments.h"
#include "model/domain/invariants.h"
#include "reports/wordingincident.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

namespace zt {

namespace {

constexpr QSize exhibitSize(680, 600);
constexpr QSize custodySize(680, 600);
constexpr int hashLength = 64;

/// Of the five that are stated, in the order of the guide; that the process was documented shows by
/// the chain alone.
struct StatedPrinciple
{
    const char* id;
    Tri Exhibit::*field;
};

constexpr std::array<StatedPrinciple, 5> stated{{
    {"EP1", &Exhibit::authorised},
    {"EP2", &Exhibit::thirdParty},
    {"EP3", &Exhibit::originalState},
    {"EP5", &Exhibit::storageSafe},
    {"EP6", &Exhibit::backedUp},
}};

} // namespace

ExhibitDialog::ExhibitDialog(const ThemeHolder& theme,
                             QWidget* over,
                             const Snapshot& snapshot,
                             const Exhibit& exhibit,
                             const IncidentGuide& guide,
                             const Language& language)
    : FormDialog(theme, over, exhibitSize)
    , m_exhibit(exhibit)
    , m_name(addLine(tr("Name"), exhibit.name, maxNameLength))
    , m_evidence(addChoice(tr("File")))
    , m_container(addLine(tr("Kind"), exhibit.container, maxNameLength))
    , m_explanation(nullptr)
{
    setTitle(exhibit.id.isNull() ? tr("New exhibit") : tr("Exhibit"));
    setSubtitle(exhibit.code);
    m_container->setPlaceholderText(tr("such as computer, network device, recording"));
    m_evidence->addItem(tr("not in this assessment"), QString());
    for (const Evidence& one : snapshot.evidence) {
        m_evidence->addItem(one.name, one.id.toString());
    }
    m_evidence->setCurrentIndex(std::max(
        0,
        m_evidence->findData(exhibit.evidence.isNull() ? QString() : exhibit.evidence.toString())));
    connect(m_evidence, &QComboBox::activated, this, [this](int index) {
        if (index > 0 && m_name->text().trimmed().isEmpty()) {
            m_name->setText(m_evidence->itemText(index));
        }
    });
    for (size_t i = 0; i < stated.size(); ++i) {
        m_principles.at(i) =
            addTri(guideName(guide, QString::fromLatin1(stated.at(i).id), language),
                   exhibit.*stated.at(i).field);
    }
    m_explanation = addText(tr("Explanation"), exhibit.explanation, 2);
    m_explanation->setPlaceholderText(tr("where a principle was not kept"));
    addButtons(tr("Record"));
}

QString ExhibitDialog::missing() const
{
    return m_name->text().trimmed().isEmpty() ? tr("Say what it is") : QString();
}

Exhibit ExhibitDialog::exhibit() const
{
    Exhibit exhibit = m_exhibit;
    exhibit.name = m_name->text().trimmed();
    exhibit.container = m_container->text().trimmed();
    exhibit.evidence = EvidenceId::fromString(m_evidence->currentData().toString());
    for (size_t i = 0; i < stated.size(); ++i) {
        exhibit.*stated.at(i).field = m_principles.at(i)->value();
    }
    exhibit.explanation = m_explanation->toPlainText().trimmed();
    return exhibit;
}

CustodyDialog::CustodyDialog(const ThemeHolder& theme,
                             QWidget* over,
                             const Exhibit& exhibit,
                             const CustodyEntry& entry,
                             const Language& language)
    : FormDialog(theme, over, custodySize)
    , m_entry(entry)
    , m_step(addChoice(tr("What was done")))
    , m_at(addMoment(tr("When"), entry.at))
    , m_who(addLine(tr("By whom"), entry.who, maxNameLength))
    , m_from(addLine(tr("From whom"), entry.from, maxNameLength))
    , m_place(addLine(tr("Where"), entry.place, maxNameLength))
    , m_hash(new QLineEdit(entry.sha256))
    , m_hashOfFile(makeButton(tr("Of a file…")))
    , m_seal(nullptr)
    , m_note(nullptr)
{
    setTitle(tr("Chain of custody"));
    setSubtitle(exhibit.code + QLatin1Char(' ') + exhibit.name);
    for (int i = 0; i <= static_cast<int>(CustodyStep::Returned); ++i) {
        m_step->addItem(custodyStepText(static_cast<CustodyStep>(i), language), i);
    }
    m_step->setCurrentIndex(static_cast<int>(entry.step));
    m_who->setPlaceholderText(tr("has it from then on"));
    m_from->setPlaceholderText(tr("where it changed hands"));
    m_hash->setFont(Theme::mono());
    m_hash->setMaxLength(hashLength);
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_hash, 1);
    line->addWidget(m_hashOfFile);
    addRow(QStringLiteral("SHA-256"), row);
    m_hash->setAccessibleName(QStringLiteral("SHA-256"));
    m_seal = addLine(tr("Seal"), entry.seal, maxNameLength);
    m_seal->setPlaceholderText(tr("its number or what it looks like"));
    m_note = addText(tr("Remark"), entry.note, 2);
    addHint(tr("What is recorded here stays: a mistake is put right by a further entry."));
    addButtons(tr("Record"));
    connect(m_hash, &QLineEdit::textChanged, this, [this] { check(); });
    connect(m_hashOfFile, &QPushButton::clicked, this, &CustodyDialog::hashAsked);
}

void CustodyDialog::setHash(const QString& sha256)
{
    m_hash->setText(sha256);
}

QString CustodyDialog::missing() const
{
    static const QRegularExpression form(QStringLiteral("\\A(?:[0-9a-fA-F]{64})?\\z"));
    if (!m_at->isSound()) {
        return tr("Say when it was");
    }
    if (m_who->text().trimmed().isEmpty()) {
        return tr("Say who did it");
    }
    return form.match(m_hash->text().trimmed()).hasMatch()
               ? QString()
               : tr("A SHA-256 has 64 digits of 0–9 and a–f; or leave it empty");
}

CustodyEntry CustodyDialog::entry() const
{
    const auto text = [](const QLineEdit* field) { return field->text().trimmed(); };
    return {m_at->moment().value_or(m_entry.at),
            static_cast<CustodyStep>(m_step->currentData().toInt()),
            text(m_who),
            text(m_from),
            text(m_place),
            text(m_hash).toLower(),
            text(m_seal),
            m_note->toPlainText().trimmed()};
}

} // namespace zt
