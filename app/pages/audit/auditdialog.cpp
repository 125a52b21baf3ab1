// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/auditdialog.h"

#include "app/pages/audit/audittexts.h"
#include "app/widgets/datefield.h"
#include "checklists/packloader.h"
#include "model/domain/auditedits.h"
#include "model/domain/invariants.h"
#include "reports/wordingaudit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

namespace zt {

namespace {

constexpr QSize dialogSize(720, 600);
constexpr int fieldWidth = 340;
constexpr int listHeight = 148;
constexpr int highestTier = 4;

} // namespace

AuditDialog::AuditDialog(const ThemeHolder& theme,
                         QWidget* over,
                         const Snapshot& snapshot,
                         const QList<PackPin>& shipped,
                         const Language& language)
    : Dialog(theme, over, dialogSize)
{
    setTitle(tr("New audit"));
    auto* body = new QWidget;
    m_grid = new QGridLayout(body);
    m_grid->setContentsMargins(Theme::marginLeft, 16, Theme::marginLeft, 8);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(2, 1);
    m_code = addText(tr("Code"), nextAuditCode(snapshot));
    addChoices(language);
    addPeriod();
    m_scope = addText(tr("Scope"), {}, tr("In your own words"));
    m_team = addText(tr("Team"),
                     snapshot.profile.team.join(QStringLiteral("、")),
                     tr("Names, parted by commas"));
    m_tier->setCurrentIndex(snapshot.profile.tier);
    fillChecklists(snapshot, shipped, language);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    setBody(body);
    setFacts(tr("The checklists are pinned: the audit reads the same in ten years"));
    QPushButton* cancel = addButton(tr("Cancel"), ButtonKind::Quiet);
    connect(cancel, &QPushButton::clicked, this, &AuditDialog::reject);
    m_create = addButton(tr("Begin the audit"), ButtonKind::Primary);
    m_create->setObjectName(QStringLiteral("createAudit"));
    connect(m_create, &QPushButton::clicked, this, &AuditDialog::createRequested);
    setDefaultButton(m_create);
    connect(m_form, &QComboBox::currentIndexChanged, this, &AuditDialog::check);
    connect(m_trigger, &QLineEdit::textChanged, this, &AuditDialog::check);
    connect(m_code, &QLineEdit::textChanged, this, &AuditDialog::check);
    connect(m_lists, &QListWidget::itemChanged, this, &AuditDialog::check);
    check();
}

void AuditDialog::addRow(const QString& label, QWidget* field, const QString& hint)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(makeLabel(label, Theme::body), row, 0, Qt::AlignTop);
    field->setFixedWidth(fieldWidth);
    field->setAccessibleName(label);
    m_grid->addWidget(field, row, 1);
    m_grid->addWidget(makeLabel(hint, Theme::small, false, Tone::Secondary, true), row, 2);
}

QLineEdit* AuditDialog::addText(const QString& label, const QString& text, const QString& hint)
{
    auto* field = new QLineEdit(text);
    field->setMaxLength(maxNameLength);
    addRow(label, field, hint);
    return field;
}

void AuditDialog::addChoices(const Language& language)
{
    m_form = new QComboBox;
    for (const AuditForm form :
         {AuditForm::Annual, AuditForm::SelectedCase, AuditForm::SpecialProject}) {
        m_form->addItem(auditFormText(form, language), static_cast<int>(form));
    }
    addRow(tr("Kind"), m_form);
    m_trigger = addText(tr("What set it off"), {}, tr("Needed for a selected case"));
    m_tier = new QComboBox;
    for (int tier = 0; tier <= highestTier; ++tier) {
        m_tier->addItem(AuditTexts::tier(tier), tier);
    }
    addRow(tr("Tier of the firm"), m_tier, tr("Decides which points apply"));
}

void AuditDialog::addPeriod()
{
    m_from = new DateField(m_theme);
    m_to = new DateField(m_theme);
    m_from->setObjectName(QStringLiteral("periodFrom"));
    m_to->setObjectName(QStringLiteral("periodTo"));
    auto* holder = new QWidget;
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_from);
    line->addWidget(makeLabel(QStringLiteral("–"), Theme::body));
    line->addWidget(m_to);
    line->addStretch(1);
    m_from->setAccessibleName(tr("Period from"));
    m_to->setAccessibleName(tr("Period to"));
    addRow(tr("Period"), holder, tr("such as 2026-07-18; may be empty"));
}

void AuditDialog::addChecklist(const Checklist& list, bool chosen, const Language& language)
{
    auto* item = new QListWidgetItem(
        QStringLiteral("%1  %2").arg(language.of(list.title.zh, list.title.en), list.version));
    item->setData(Qt::UserRole, list.id);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
    m_lists->addItem(item);
}

void AuditDialog::fillChecklists(const Snapshot& snapshot,
                                 const QList<PackPin>& shipped,
                                 const Language& language)
{
    m_lists = new QListWidget;
    m_lists->setFixedHeight(listHeight);
    for (const PackPin& pack : shipped) {
        const auto pinned = snapshot.checklists.constFind(pack.id);
        const Result<Checklist> list = pinned != snapshot.checklists.constEnd()
                                           ? Result<Checklist>(*pinned)
                                           : readChecklist(pack.bytes, pack.id);
        if (list) {
            addChecklist(*list, m_lists->count() == 0, language);
        }
    }
    for (const Checklist& list : snapshot.checklists) {
        const bool known = std::any_of(shipped.begin(), shipped.end(), [&](const PackPin& pack) {
            return pack.id == list.id;
        });
        if (!known) {
            addChecklist(list, false, language);
        }
    }
    addRow(tr("Checklists"), m_lists, tr("Space chooses; at least one"));
}

void AuditDialog::check()
{
    const Audit filled = audit();
    const bool selected = filled.form == AuditForm::SelectedCase;
    QString missing;
    if (filled.code.isEmpty()) {
        missing = tr("Give the audit a code first");
    } else if (filled.checklists.isEmpty()) {
        missing = tr("Choose at least one checklist first");
    } else if (selected && filled.trigger.isEmpty()) {
        missing = tr("Say what set the selected case off first");
    }
    m_create->setEnabled(missing.isEmpty());
    m_create->setToolTip(missing);
}

Audit AuditDialog::audit() const
{
    static const QRegularExpression commas(QStringLiteral("[,、，;；]"));
    Audit audit;
    audit.code = m_code->text().trimmed();
    audit.form = static_cast<AuditForm>(m_form->currentData().toInt());
    audit.trigger = m_trigger->text().trimmed();
    audit.periodFrom = m_from->typed();
    audit.periodTo = m_to->typed();
    audit.scopeText = m_scope->text().trimmed();
    for (const QString& name : m_team->text().split(commas, Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty()) {
            audit.team.append(name.trimmed());
        }
    }
    audit.tier = m_tier->currentData().toInt();
    for (int i = 0; i < m_lists->count(); ++i) {
        if (m_lists->item(i)->checkState() == Qt::Checked) {
            audit.checklists.append(m_lists->item(i)->data(Qt::UserRole).toString());
        }
    }
    return audit;
}

} // namespace zt
