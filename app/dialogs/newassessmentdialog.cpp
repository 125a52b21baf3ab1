// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/newassessmentdialog.h"

#include "model/domain/invariants.h"
#include "reports/wording.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QRegularExpression>

namespace zt {

namespace {

constexpr QSize dialogSize(680, 500);
constexpr int fieldWidth = 280;

} // namespace

NewAssessmentDialog::NewAssessmentDialog(
    const ThemeHolder& theme, QWidget* over, UiServices& ui, const Language& language, int rocYear)
    : Dialog(theme, over, dialogSize)
    , m_ui(ui)
{
    setTitle(tr("New assessment"));
    auto* body = new QWidget;
    m_grid = new QGridLayout(body);
    m_grid->setContentsMargins(Theme::marginLeft, 20, Theme::marginLeft, 16);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(2, 1);
    m_name = addField(tr("Name"), tr("Stands on the cover of every report"));
    m_institution = addField(tr("Institution"), {});
    m_sector = new QComboBox;
    for (const Sector sector :
         {Sector::Unset, Sector::Banking, Sector::Insurance, Sector::Securities}) {
        m_sector->addItem(sector == Sector::Unset ? tr("Not stated") : sectorText(sector, language),
                          static_cast<int>(sector));
    }
    addRow(tr("Sector"), tr("Decides which emphases are shown"), m_sector);
    m_tier = new QComboBox;
    m_tier->addItem(tr("Not stated"), 0);
    for (int tier = 1; tier <= 4; ++tier) {
        m_tier->addItem(tr("Tier %1").arg(tier), tier);
    }
    addRow(tr("Tier"), tr("Securities firms only"), m_tier);
    m_period =
        addField(tr("Period"), tr("As your institution writes it"), tr("ROC year %1").arg(rocYear));
    m_team = addField(tr("Team"), tr("Names, parted by commas"));
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    setBody(body);
    setFacts(tr("One file (.zta) holds everything; it works offline"));
    QPushButton* cancel = addButton(tr("Cancel"), ButtonKind::Quiet);
    connect(cancel, &QPushButton::clicked, this, &NewAssessmentDialog::reject);
    m_create = addButton(tr("Create…"), ButtonKind::Primary);
    connect(m_create, &QPushButton::clicked, this, &NewAssessmentDialog::accept);
    connect(m_name, &QLineEdit::textChanged, this, &NewAssessmentDialog::check);
    connect(m_sector, &QComboBox::currentIndexChanged, this, &NewAssessmentDialog::check);
    check();
}

void NewAssessmentDialog::addRow(const QString& label, const QString& hint, QWidget* field)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(makeLabel(label, Theme::body), row, 0);
    field->setFixedWidth(fieldWidth);
    field->setAccessibleName(label);
    m_grid->addWidget(field, row, 1);
    m_grid->addWidget(makeLabel(hint, Theme::small, false, Tone::Secondary), row, 2);
}

QLineEdit*
NewAssessmentDialog::addField(const QString& label, const QString& hint, const QString& text)
{
    auto* field = new QLineEdit(text);
    field->setMaxLength(maxNameLength);
    addRow(label, hint, field);
    return field;
}

void NewAssessmentDialog::check()
{
    const bool securities = m_sector->currentData().toInt() == static_cast<int>(Sector::Securities);
    m_tier->setEnabled(securities);
    m_tier->setToolTip(securities ? QString() : tr("Only securities firms have tiers"));
    if (!securities) {
        m_tier->setCurrentIndex(0);
    }
    const bool named = !m_name->text().trimmed().isEmpty();
    m_create->setEnabled(named);
    m_create->setToolTip(named ? QString() : tr("Give the assessment a name first"));
}

Profile NewAssessmentDialog::profile() const
{
    Profile profile;
    profile.name = m_name->text().trimmed();
    profile.institution = m_institution->text().trimmed();
    profile.sector = static_cast<Sector>(m_sector->currentData().toInt());
    profile.tier = m_tier->currentData().toInt();
    profile.period = m_period->text().trimmed();
    static const QRegularExpression commas(QStringLiteral("[,、，;；]"));
    for (const QString& name : m_team->text().split(commas, Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty()) {
            profile.team.append(name.trimmed());
        }
    }
    return profile;
}

void NewAssessmentDialog::accept()
{
    static const QRegularExpression unfit(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]"));
    const Profile filled = profile();
    QString name = filled.name;
    name.replace(unfit, QStringLiteral("_"));
    const FileQuestion question{tr("Where the assessment is kept"),
                                tr("Assessments (*.zta)"),
                                name.left(80) + QStringLiteral(".zta")};
    m_ui.chooseSaveFile(this, question, [this, filled](const QString& path) {
        if (!path.isEmpty()) {
            Q_EMIT createRequested(path, filled);
            Dialog::accept();
        }
    });
}

} // namespace zt
