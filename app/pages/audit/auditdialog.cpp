// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/auditdialog.h"

#include "app/pages/audit/audittexts.h"
#include "app/widgets/datefield.h"
#include "app/widgets/entryfield.h"
#include "checklists/packloader.h"
#include "model/domain/invariants.h"
#include "model/domain/packversion.h"
#include "reports/phrase.h"
#include "reports/wordingaudit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>

namespace zt {

namespace {

constexpr QSize newSize(720, 700);
constexpr QSize presentSize(720, 600);
constexpr int listRows = 5;
constexpr int highestTier = 4;

QJsonValue dateValue(const QDate& date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue pointsValue(const std::optional<int>& points)
{
    return points ? QJsonValue(*points) : QJsonValue();
}

std::optional<int> pointsIn(const EntryField* field)
{
    const std::optional<qint64> points = field->number();
    return points ? std::optional<int>(static_cast<int>(*points)) : std::nullopt;
}

} // namespace

AuditDialog::AuditDialog(const ThemeHolder& theme,
                         QWidget* over,
                         const Snapshot& snapshot,
                         const QList<PackPin>& shipped,
                         const Language& language)
    : FormDialog(theme, over, newSize)
{
    setTitle(tr("New audit"));
    m_audit.code = nextAuditCode(snapshot);
    m_audit.team = snapshot.profile.team;
    m_audit.tier = snapshot.profile.tier;
    addFields(language);
    fillChecklists(snapshot, shipped, language);
    m_file = makeButton(tr("From a file…"), ButtonKind::Quiet);
    m_file->setToolTip(tr("A pack of one's own (JSON), or a filled-in spreadsheet"));
    makeSmall(m_file);
    auto* holder = new QWidget;
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_file);
    m_blank = makeButton(tr("Empty form…"), ButtonKind::Quiet);
    m_blank->setToolTip(tr("An empty workbook to be filled in, with every column explained"));
    makeSmall(m_blank);
    line->addWidget(m_blank);
    line->addWidget(
        makeLabel(tr("a pack (JSON) or a spreadsheet"), Theme::small, false, Tone::Secondary));
    line->addStretch(1);
    addRow(tr("One's own"), holder);
    connect(m_file, &QPushButton::clicked, this, &AuditDialog::fileAsked);
    connect(m_blank, &QPushButton::clicked, this, &AuditDialog::blankAsked);
    addHint(tr("Space chooses; at least one. They are pinned: the audit reads the same in ten "
               "years."));
    addButtons(tr("Begin the audit"));
}

AuditDialog::AuditDialog(const ThemeHolder& theme,
                         QWidget* over,
                         const Snapshot& snapshot,
                         const Audit& present,
                         const Language& language)
    : FormDialog(theme, over, presentSize)
    , m_audit(present)
{
    setTitle(tr("Audit %1").arg(present.code));
    addFields(language);
    QStringList titles;
    for (const QString& id : present.checklists) {
        const auto list = snapshot.checklists.constFind(id);
        titles.append(list != snapshot.checklists.constEnd() ? pick(list->title, language) : id);
    }
    addStatement(tr("Checklists"), joinList(titles, language));
    addButtons(tr("Record"));
}

void AuditDialog::addFields(const Language& language)
{
    m_code = addLine(tr("Code"), m_audit.code, maxCodeLength);
    m_form = addChoice(tr("Kind"));
    for (const AuditForm form :
         {AuditForm::Annual, AuditForm::SelectedCase, AuditForm::SpecialProject}) {
        m_form->addItem(auditFormText(form, language), static_cast<int>(form));
    }
    m_form->setCurrentIndex(static_cast<int>(m_audit.form));
    m_trigger = addLine(tr("What set it off"), m_audit.trigger, maxTextLength);
    m_trigger->setPlaceholderText(tr("needed for a selected case"));
    m_tier = addChoice(tr("Tier of the firm"));
    for (int tier = 0; tier <= highestTier; ++tier) {
        m_tier->addItem(AuditTexts::tier(tier), tier);
    }
    m_tier->setCurrentIndex(m_audit.tier);
    m_tier->setToolTip(tr("Decides which points apply"));
    addPeriod();
    m_scope = addLine(tr("Scope"), m_audit.scopeText, maxTextLength);
    m_scope->setPlaceholderText(tr("in your own words"));
    m_team = addLine(tr("Team"), m_audit.team.join(QStringLiteral("、")), maxTextLength);
    m_team->setPlaceholderText(tr("names, parted by commas"));
    addDeductions();
}

void AuditDialog::addPeriod()
{
    m_from = new DateField(m_theme);
    m_to = new DateField(m_theme);
    m_from->setObjectName(QStringLiteral("periodFrom"));
    m_to->setObjectName(QStringLiteral("periodTo"));
    m_from->setDate(m_audit.periodFrom);
    m_to->setDate(m_audit.periodTo);
    auto* holder = new QWidget;
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_from);
    line->addWidget(makeLabel(QStringLiteral("–"), Theme::body));
    line->addWidget(m_to);
    line->addWidget(makeLabel(tr("may be empty"), Theme::small, false, Tone::Secondary));
    line->addStretch(1);
    addRow(tr("Period"), holder);
    m_from->setAccessibleName(tr("Period from"));
    m_to->setAccessibleName(tr("Period to"));
}

/// Side by side, for they are one matter.
void AuditDialog::addDeductions()
{
    auto* holder = new QWidget;
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    const auto add = [&](const QString& name, const std::optional<int>& points) {
        EntryField* field = makeNumber(points, maxDeduction);
        field->setAccessibleName(name);
        line->addWidget(makeLabel(name, Theme::small, false, Tone::Secondary));
        line->addWidget(field);
        return field;
    };
    m_deductionNot = add(tr("does not conform"), m_audit.deductionNot);
    m_deductionPartly = add(tr("partly conforms"), m_audit.deductionPartly);
    m_deductionNot->setObjectName(QStringLiteral("deductionNot"));
    m_deductionPartly->setObjectName(QStringLiteral("deductionPartly"));
    addRow(tr("Deduction points"), holder);
    addHint(tr("Your own, for a point whose finding and checklist state none. No source states a "
               "formula."));
}

void AuditDialog::addChecklist(const QString& pin,
                               const Checklist& list,
                               bool chosen,
                               const Language& language)
{
    addCheck(m_lists,
             QStringLiteral("%1  %2").arg(pick(list.title, language), list.version),
             pin,
             chosen);
}

/// Of each the newest version that is pinned, else the one that is shipped.
void AuditDialog::fillChecklists(const Snapshot& snapshot,
                                 const QList<PackPin>& shipped,
                                 const Language& language)
{
    m_lists = addChecks(tr("Checklists"), listRows);
    QStringList packs;
    for (const PackPin& pack : shipped) {
        packs.append(pack.id);
        const PackPin* pinned = pinNamed(snapshot, pack.id);
        const PackPin& used = pinned != nullptr ? *pinned : pack;
        const auto known = snapshot.checklists.constFind(used.id);
        const Result<Checklist> list = known != snapshot.checklists.constEnd()
                                           ? Result<Checklist>(*known)
                                           : readChecklist(used.bytes, used.id);
        if (list) {
            addChecklist(used.id, *list, m_lists->count() == 0, language);
        }
    }
    for (auto it = snapshot.checklists.begin(); it != snapshot.checklists.end(); ++it) {
        const QString pack = packOfPin(it.key());
        if (!packs.contains(pack)) {
            packs.append(pack);
            const QString newest = pinNamed(snapshot, pack)->id;
            addChecklist(newest, snapshot.checklists.value(newest), false, language);
        }
    }
}

void AuditDialog::addOwn(const PackPin& pin, const Checklist& list, const Language& language)
{
    const auto same = [&pin](const PackPin& other) { return other.id == pin.id; };
    m_own.removeIf(same);
    m_own.append(pin);
    for (int row = m_lists->count() - 1; row >= 0; --row) {
        if (m_lists->item(row)->data(Qt::UserRole).toString() == pin.id) {
            delete m_lists->takeItem(row);
        }
    }
    addChecklist(pin.id, list, true, language);
    m_lists->setCurrentRow(m_lists->count() - 1);
    m_lists->scrollToBottom();
    check();
}

QString AuditDialog::missing() const
{
    const Audit filled = audit();
    if (filled.code.isEmpty()) {
        return tr("Give the audit a code first");
    }
    if (filled.form == AuditForm::SelectedCase && filled.trigger.isEmpty()) {
        return tr("Say what set the selected case off first");
    }
    if (!m_deductionNot->isSound() || !m_deductionPartly->isSound()) {
        return tr("Deduction points: takes a whole number from 0 to %1, or nothing")
            .arg(maxDeduction);
    }
    return filled.checklists.isEmpty() ? tr("Choose at least one checklist first") : QString();
}

Audit AuditDialog::audit() const
{
    static const QRegularExpression commas(QStringLiteral("[,、，;；]"));
    Audit audit = m_audit;
    audit.code = m_code->text().trimmed();
    audit.form = static_cast<AuditForm>(m_form->currentData().toInt());
    audit.trigger = m_trigger->text().trimmed();
    audit.periodFrom = m_from->typed();
    audit.periodTo = m_to->typed();
    audit.scopeText = m_scope->text().trimmed();
    audit.team.clear();
    for (const QString& name : m_team->text().split(commas, Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty()) {
            audit.team.append(name.trimmed());
        }
    }
    audit.tier = m_tier->currentData().toInt();
    audit.deductionNot = pointsIn(m_deductionNot);
    audit.deductionPartly = pointsIn(m_deductionPartly);
    if (m_lists != nullptr) {
        audit.checklists = checkedIn(m_lists);
    }
    return audit;
}

FieldValues AuditDialog::values() const
{
    const Audit filled = audit();
    return {{QStringLiteral("code"), filled.code},
            {QStringLiteral("kind"), toKey(filled.form)},
            {QStringLiteral("trigger"), filled.trigger},
            {QStringLiteral("tier"), filled.tier},
            {QStringLiteral("period_from"), dateValue(filled.periodFrom)},
            {QStringLiteral("period_to"), dateValue(filled.periodTo)},
            {QStringLiteral("scope"), filled.scopeText},
            {QStringLiteral("team"), QJsonArray::fromStringList(filled.team)},
            {QStringLiteral("deduction_not"), pointsValue(filled.deductionNot)},
            {QStringLiteral("deduction_partly"), pointsValue(filled.deductionPartly)}};
}

} // namespace zt
