// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/roadmap/actiondialog.h"

#include "app/pages/common/moneytext.h"
#include "app/pages/roadmap/roadmapstate.h"
#include "model/domain/invariants.h"
#include "reports/phrase.h"
#include "reports/wordingmaturity.h"
#include "reports/wordingroadmap.h"

#include <QComboBox>
#include <QGridLayout>
#include <QJsonArray>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

namespace zt {

namespace {

constexpr QSize actionSize(760, 720);
constexpr int listHeight = 110;

QString dateText(const QDate& date)
{
    return date.toString(Qt::ISODate);
}

QJsonValue dateValue(const QLineEdit* field)
{
    const QDate date = dateFromText(field->text());
    return date.isValid() ? QJsonValue(dateText(date)) : QJsonValue();
}

bool isDateOrEmpty(const QLineEdit* field)
{
    return field->text().trimmed().isEmpty() || dateFromText(field->text()).isValid();
}

QJsonArray checkedOf(const QListWidget* list)
{
    QJsonArray chosen;
    for (int i = 0; i < list->count(); ++i) {
        if (list->item(i)->checkState() == Qt::Checked) {
            chosen.append(list->item(i)->data(Qt::UserRole).toString());
        }
    }
    return chosen;
}

QListWidget* choiceList(const QString& name)
{
    auto* list = new QListWidget;
    list->setFixedHeight(listHeight);
    list->setAccessibleName(name);
    return list;
}

} // namespace

QDate dateFromText(const QString& text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    plain.replace(QLatin1Char('/'), QLatin1Char('-'));
    return QDate::fromString(plain, QStringLiteral("yyyy-M-d"));
}

ActionDialog::ActionDialog(const ThemeHolder& theme,
                           QWidget* over,
                           const Snapshot& snapshot,
                           const ImprovementAction& action,
                           const Language& language)
    : Dialog(theme, over, actionSize)
    , m_grid(nullptr)
    , m_status(new QComboBox)
    , m_progress(new QSpinBox)
    , m_closes(choiceList(tr("Closes")))
    , m_needs(choiceList(tr("Must be done first")))
    , m_note(new QPlainTextEdit(action.note))
    , m_fault(makeLabel({}, Theme::small, false, Tone::Bad, true))
{
    setTitle(action.title.isEmpty() ? tr("New action") : tr("Action"));
    setSubtitle(action.code);
    auto* body = new QWidget;
    m_grid = new QGridLayout(body);
    m_grid->setContentsMargins(Theme::marginLeft, 12, Theme::marginLeft, 8);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    m_code = addText(tr("Code"), action.code);
    m_title = addText(tr("Title"), action.title);
    m_owner = addText(tr("Owner unit"), action.ownerUnit);
    m_person = addText(tr("Person"), action.person);
    m_start = addText(tr("Start"), dateText(action.start), tr("such as 2026-07-18; may be empty"));
    m_due = addText(tr("Due"), dateText(action.due));
    m_once = addText(tr("One-off cost"), moneyText(action.costOnce), tr("NT$ 10,000"));
    m_yearly = addText(tr("Yearly cost"), moneyText(action.costYearly), tr("NT$ 10,000"));
    m_once->setProperty("amount", action.costOnce);
    m_yearly->setProperty("amount", action.costYearly);
    for (int i = 0; i <= static_cast<int>(ActionStatus::Dropped); ++i) {
        const auto status = static_cast<ActionStatus>(i);
        m_status->addItem(actionStatusText(status, language), toKey(status));
    }
    m_status->setCurrentIndex(static_cast<int>(action.status));
    m_progress->setRange(0, 100);
    m_progress->setSuffix(QStringLiteral(" %"));
    m_progress->setValue(action.progressPercent);
    m_note->setFixedHeight(52);
    m_note->setTabChangesFocus(true);
    addRow(tr("Status"), m_status);
    addRow(tr("Progress"), m_progress);
    fillLists(snapshot, action, language);
    addRow(tr("Closes"), m_closes);
    addRow(tr("Must be done first"), m_needs);
    addRow(tr("Note"), m_note);
    m_grid->addWidget(m_fault, m_grid->rowCount(), 0, 1, 3);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    setBody(body);
    QPushButton* cancel = addButton(tr("Cancel"), ButtonKind::Quiet);
    connect(cancel, &QPushButton::clicked, this, &ActionDialog::reject);
    m_save = addButton(tr("Save"), ButtonKind::Primary);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(values()); });
    setDefaultButton(m_save);
    for (QLineEdit* field : {m_code, m_title, m_start, m_due, m_once, m_yearly}) {
        connect(field, &QLineEdit::textChanged, this, &ActionDialog::check);
    }
    check();
    m_title->setFocus();
}

void ActionDialog::addRow(const QString& label, QWidget* field, const QString& hint)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(makeLabel(label, Theme::body), row, 0, Qt::AlignTop);
    field->setAccessibleName(label);
    m_grid->addWidget(field, row, 1);
    if (!hint.isEmpty()) {
        m_grid->addWidget(makeLabel(hint, Theme::small, false, Tone::Secondary), row, 2);
    }
}

QLineEdit* ActionDialog::addText(const QString& label, const QString& text, const QString& hint)
{
    auto* field = new QLineEdit(text);
    field->setMaxLength(maxNameLength);
    addRow(label, field, hint);
    return field;
}

void ActionDialog::addChoice(QListWidget* list,
                             const QString& text,
                             const QString& key,
                             bool chosen)
{
    auto* item = new QListWidgetItem(text, list);
    item->setData(Qt::UserRole, key);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
}

/// What is chosen already stands first, whatever its scope; then the institution's items.
void ActionDialog::fillLists(const Snapshot& snapshot,
                             const ImprovementAction& action,
                             const Language& language)
{
    const auto itemText = [&](const ItemRef& ref) {
        const GuidelineItem* item = snapshot.guideline->item(ref.item);
        const QString name = item == nullptr ? QString() : pick(item->capability, language);
        const QString where = ref.scope == Scope::institution()
                                  ? QString()
                                  : scopeTitle(ref.scope, snapshot, language) + QLatin1Char(' ');
        return where + ref.item + QLatin1Char(' ') + name;
    };
    for (const ItemRef& ref : action.closes) {
        addChoice(m_closes, itemText(ref), toKey(ref), true);
    }
    for (const GuidelineItem& item : snapshot.guideline->items) {
        const ItemRef ref{Scope::institution(), item.id};
        if (!action.closes.contains(ref)) {
            addChoice(m_closes, itemText(ref), toKey(ref), false);
        }
    }
    QList<ImprovementAction> others = snapshot.actions.values();
    std::sort(others.begin(), others.end(), [](const auto& a, const auto& b) {
        return codeBefore(a.code, b.code);
    });
    for (const ImprovementAction& other : std::as_const(others)) {
        if (other.id != action.id) {
            addChoice(m_needs,
                      other.code + QLatin1Char(' ') + other.title,
                      other.id.toString(),
                      action.dependsOn.contains(other.id));
        }
    }
}

QMap<QString, QJsonValue> ActionDialog::values() const
{
    const auto money = [](const QLineEdit* field) {
        const Money before = field->property("amount").toLongLong();
        // A text that was rounded and not touched is the amount itself.
        return field->text() == moneyText(before) ? before
                                                  : moneyFromText(field->text()).value_or(0);
    };
    return {{QStringLiteral("code"), m_code->text().trimmed()},
            {QStringLiteral("title"), m_title->text().trimmed()},
            {QStringLiteral("owner_unit"), m_owner->text().trimmed()},
            {QStringLiteral("person"), m_person->text().trimmed()},
            {QStringLiteral("start"), dateValue(m_start)},
            {QStringLiteral("due"), dateValue(m_due)},
            {QStringLiteral("cost_once"), money(m_once)},
            {QStringLiteral("cost_yearly"), money(m_yearly)},
            {QStringLiteral("status"), m_status->currentData().toString()},
            {QStringLiteral("progress"), m_progress->value()},
            {QStringLiteral("closes"), checkedOf(m_closes)},
            {QStringLiteral("depends_on"), checkedOf(m_needs)},
            {QStringLiteral("note"), m_note->toPlainText().trimmed()}};
}

void ActionDialog::showFault(const QString& sentence)
{
    m_fault->setText(sentence);
}

void ActionDialog::check()
{
    QString fault;
    if (m_code->text().trimmed().isEmpty() || m_title->text().trimmed().isEmpty()) {
        fault = tr("An action needs a code and a title.");
    } else if (!isDateOrEmpty(m_start) || !isDateOrEmpty(m_due)) {
        fault = tr("Write dates such as 2026-07-18.");
    } else if (!moneyFromText(m_once->text()) || !moneyFromText(m_yearly->text())) {
        fault = tr("Write costs in ten thousands, such as 520 or 0.5.");
    }
    m_fault->setText(fault);
    m_save->setEnabled(fault.isEmpty());
    m_save->setToolTip(fault);
}

TargetDialog::TargetDialog(const ThemeHolder& theme,
                           QWidget* over,
                           const Snapshot& snapshot,
                           const Scope& scope,
                           const Language& language,
                           int focusPillar)
    : Dialog(theme, over, QSize(560, 360))
{
    setTitle(tr("Targets"));
    setSubtitle(scopeTitle(scope, snapshot, language));
    auto* body = new QWidget;
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(Theme::marginLeft, 16, Theme::marginLeft, 8);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->addWidget(makeLabel(tr("Level"), Theme::small, false, Tone::Secondary), 0, 1);
    grid->addWidget(makeLabel(tr("By"), Theme::small, false, Tone::Secondary), 0, 2);
    for (const Pillar& pillar : snapshot.guideline->pillars) {
        const PillarTarget* target = snapshot.target(scope, pillar.id);
        Row row{target != nullptr ? *target : PillarTarget{scope, pillar.id, 0, {}, {}},
                new QComboBox,
                new QLineEdit};
        const int line = grid->rowCount();
        grid->addWidget(makeLabel(nameOf(pillar, language), Theme::body), line, 0);
        row.level->addItem(tr("no target"));
        for (int order = 1; order <= levelCount; ++order) {
            row.level->addItem(levelNumeral(order));
        }
        row.level->setCurrentIndex(row.target.order);
        row.level->setAccessibleName(tr("Level, %1").arg(nameOf(pillar, language)));
        row.due->setText(dateText(row.target.due));
        row.due->setPlaceholderText(QStringLiteral("2026-12-31"));
        row.due->setAccessibleName(tr("Due date, %1").arg(nameOf(pillar, language)));
        grid->addWidget(row.level, line, 1);
        grid->addWidget(row.due, line, 2);
        connect(row.due, &QLineEdit::textChanged, this, &TargetDialog::check);
        m_rows.append(row);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    setBody(body);
    QPushButton* cancel = addButton(tr("Cancel"), ButtonKind::Quiet);
    connect(cancel, &QPushButton::clicked, this, &TargetDialog::reject);
    m_save = addButton(tr("Save"), ButtonKind::Primary);
    connect(m_save, &QPushButton::clicked, this, &TargetDialog::accept);
    setDefaultButton(m_save);
    check();
    m_rows[std::clamp(focusPillar, 0, static_cast<int>(m_rows.size()) - 1)].level->setFocus();
}

QList<PillarTarget> TargetDialog::targets() const
{
    QList<PillarTarget> targets;
    for (const Row& row : m_rows) {
        PillarTarget target = row.target;
        target.order = row.level->currentIndex();
        target.due = dateFromText(row.due->text());
        targets.append(target);
    }
    return targets;
}

void TargetDialog::check()
{
    const bool fits = std::all_of(
        m_rows.begin(), m_rows.end(), [](const Row& row) { return isDateOrEmpty(row.due); });
    m_save->setEnabled(fits);
    m_save->setToolTip(fits ? QString() : tr("Write dates such as 2026-07-18."));
}

} // namespace zt
