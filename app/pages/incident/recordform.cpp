// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/incident/recordform.h"

#include "app/commands/editactions.h"
#include "app/pages/incident/incidenttexts.h"
#include "app/widgets/choicepopover.h"
#include "app/widgets/elidingbutton.h"
#include "app/widgets/entryfield.h"
#include "app/widgets/labels.h"
#include "app/widgets/segments.h"
#include "app/widgets/statementedit.h"
#include "model/domain/invariants.h"
#include "reports/wordingincident.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QJsonArray>

#include <algorithm>

namespace zt {

namespace {

constexpr int nameWidth = 92;
constexpr int gap = 8;

constexpr QLatin1String reasonKey("not_reported_reason");
constexpr QLatin1String reportableKey("reportable");

QString textOf(const Incident& incident, const QString& key)
{
    if (key == QLatin1String("description")) {
        return incident.description;
    }
    if (key == QLatin1String("result")) {
        return incident.result;
    }
    return key == reasonKey ? incident.notReportedReason : incident.review;
}

} // namespace

RecordForm::RecordForm(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_head(new SectionHeading(context.theme, {}))
    , m_close(makeButton({}))
    , m_kind(new QComboBox)
    , m_drill(new QCheckBox)
    , m_reportable(new TriStateSegment(context.theme))
    , m_systems(new ElidingButton)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    makeSmall(m_close);
    m_close->setObjectName(QStringLiteral("closeIncident"));
    m_head->setTrailing(m_close);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_state.hasIncident() && m_state.current().file.incident.closedAt) {
            Q_EMIT reopenAsked();
        } else {
            Q_EMIT closeAsked();
        }
    });
    column->addWidget(m_head);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(gap);
    grid->setColumnMinimumWidth(0, nameWidth);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    buildShort(grid);
    buildTexts(grid);
    column->addLayout(grid);
    retranslate();
}

QLabel* RecordForm::addName(QGridLayout* grid, int row, int column)
{
    QLabel* name = makeLabel({}, Theme::body, false, Tone::Secondary, true);
    grid->addWidget(name, row, column, Qt::AlignTop);
    name->setContentsMargins(0, 5, 0, 0);
    m_names.append(name);
    return name;
}

EntryField* RecordForm::addEntry(const QString& key)
{
    auto* field = new EntryField;
    field->setObjectName(key);
    field->setMaxLength(key == QLatin1String("code") ? maxCodeLength : maxNameLength);
    m_entries.append(field);
    connect(field,
            &EntryField::entered,
            this,
            [this, key](const QString& subject, const QString& text, int session) {
                Q_EMIT entered(subject, {{key, text}}, session);
            });
    return field;
}

void RecordForm::buildShort(QGridLayout* grid)
{
    addName(grid, 0, 0);
    grid->addWidget(addEntry(QStringLiteral("title")), 0, 1, 1, 3);
    addName(grid, 1, 0);
    grid->addWidget(addEntry(QStringLiteral("code")), 1, 1);
    addName(grid, 1, 2);
    grid->addWidget(addEntry(QStringLiteral("level")), 1, 3);
    addName(grid, 2, 0);
    grid->addWidget(m_kind, 2, 1);
    grid->addWidget(m_drill, 2, 3);
    addName(grid, 3, 0);
    grid->addWidget(m_systems, 3, 1, 1, 3);
    addName(grid, 4, 0);
    grid->addWidget(m_reportable, 4, 1, 1, 3, Qt::AlignLeft);
    setButtonKind(m_systems, ButtonKind::Plain);
    m_systems->setObjectName(QStringLiteral("incidentSystems"));
    connect(m_kind, &QComboBox::activated, this, [this] {
        const QString key = m_kind->currentData().toString();
        Q_EMIT entered(subject(),
                       {{QStringLiteral("class"), key.isEmpty() ? QJsonValue() : QJsonValue(key)}},
                       0);
    });
    connect(m_drill, &QCheckBox::clicked, this, [this](bool on) {
        Q_EMIT entered(
            subject(),
            {{QStringLiteral("drill"), on ? QStringLiteral("yes") : QStringLiteral("no")}},
            0);
    });
    connect(m_reportable, &TriStateSegment::chosen, this, &RecordForm::chooseReportable);
    connect(m_systems, &QPushButton::clicked, this, &RecordForm::chooseSystems);
}

void RecordForm::buildTexts(QGridLayout* grid)
{
    int row = 5;
    for (const QString& key : {QString(reasonKey),
                               QStringLiteral("description"),
                               QStringLiteral("result"),
                               QStringLiteral("lesson")}) {
        QLabel* name = addName(grid, row, 0);
        m_reasonName = key == reasonKey ? name : m_reasonName;
        auto* edit = new StatementEdit(m_context.theme);
        edit->setObjectName(key);
        m_texts.append({key, edit});
        grid->addWidget(edit, row, 1, 1, 3);
        ++row;
        connect(edit,
                &StatementEdit::entered,
                this,
                [this, key](const QString& subject, const QString& text, int session) {
                    if (key == reasonKey) {
                        enterReason(subject, text, session);
                    } else {
                        Q_EMIT entered(subject, {{key, text}}, session);
                    }
                });
    }
}

QString RecordForm::subject() const
{
    return m_state.hasIncident() ? m_state.current().file.incident.id.toString() : QString();
}

StatementEdit* RecordForm::text(const QString& key) const
{
    const auto found = std::find_if(
        m_texts.begin(), m_texts.end(), [&](const Text& one) { return one.key == key; });
    return found != m_texts.end() ? found->edit : nullptr;
}

EntryField* RecordForm::entry(const QString& key) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const QWidget* one) {
        return one->objectName() == key;
    });
    return found != m_entries.end() ? *found : nullptr;
}

void RecordForm::show(const IncidentState& state)
{
    m_state = state;
    if (!state.hasIncident()) {
        return;
    }
    const Incident& incident = state.current().file.incident;
    const QString id = incident.id.toString();
    const bool readOnly = m_context.edit.isReadOnly();
    if (m_proposedFor != id || incident.reportable == Tri::No) {
        m_proposesNo = false;
    }
    entry(QStringLiteral("title"))->setRecorded(id, incident.title);
    entry(QStringLiteral("code"))->setRecorded(id, incident.code);
    entry(QStringLiteral("level"))->setRecorded(id, incident.level);
    for (EntryField* field : std::as_const(m_entries)) {
        field->setReadOnly(readOnly);
    }
    m_kind->setCurrentIndex(static_cast<int>(incident.kind));
    m_drill->setChecked(incident.drill);
    m_reportable->setValue(m_proposesNo ? Tri::No : incident.reportable);
    const QString systems = IncidentTexts::systemsText(state.snapshot(), incident);
    m_systems->setWhole(systems.isEmpty() ? tr("Choose…") : systems, QStringLiteral("▾"));
    m_close->setText(incident.closedAt ? tr("Open it again") : tr("Close the incident…"));
    for (QWidget* one : QList<QWidget*>{m_kind, m_drill, m_reportable, m_close}) {
        one->setEnabled(!readOnly);
    }
    m_systems->setEnabled(!readOnly && !state.snapshot().systems.isEmpty());
    for (const Text& one : std::as_const(m_texts)) {
        one.edit->setReadOnly(readOnly);
        one.edit->setRecorded(id, textOf(incident, one.key));
    }
    const bool reason = m_proposesNo || incident.reportable == Tri::No;
    m_reasonName->setVisible(reason);
    text(reasonKey)->setVisible(reason);
}

void RecordForm::flush()
{
    for (EntryField* field : std::as_const(m_entries)) {
        field->flush();
    }
    for (const Text& one : std::as_const(m_texts)) {
        one.edit->flush();
    }
}

/// "Need not be reported" cannot stand without a reason; it is recorded together with it.
void RecordForm::chooseReportable(Tri value)
{
    if (m_context.edit.isReadOnly() || !m_state.hasIncident()) {
        return;
    }
    const Incident& incident = m_state.current().file.incident;
    if (value == Tri::No && incident.notReportedReason.trimmed().isEmpty()) {
        m_proposesNo = true;
        m_proposedFor = subject();
        show(m_state);
        text(reasonKey)->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_proposesNo = false;
    Q_EMIT entered(subject(), {{reportableKey, triValue(value)}}, 0);
    show(m_state);
}

void RecordForm::enterReason(const QString& subject, const QString& text, int session)
{
    const bool proposed = m_proposesNo && subject == m_proposedFor;
    if (text.trimmed().isEmpty()) {
        return; // it keeps the reason it has
    }
    FieldValues values{{reasonKey, text}};
    if (proposed) {
        values.insert(reportableKey, triValue(Tri::No));
    }
    Q_EMIT entered(subject, values, session);
}

/// Each choice adds a system or takes it away.
void RecordForm::chooseSystems()
{
    const QList<SystemId> concerned = m_state.current().file.incident.systems;
    QList<ChoicePopover::Choice> choices;
    for (const System& system : m_state.snapshot().systems) {
        const bool there = concerned.contains(system.id);
        choices.append({system.code + QLatin1Char(' ') + system.name,
                        there ? tr("concerned") : QString(),
                        system.id.toString()});
    }
    auto* popover = new ChoicePopover(m_context.theme, tr("Systems concerned"), this);
    popover->setChoices(choices, {});
    connect(popover, &ChoicePopover::chosen, this, [this](const QString& key) {
        QJsonArray systems;
        bool there = false;
        for (const SystemId& id : m_state.current().file.incident.systems) {
            if (id.toString() == key) {
                there = true;
            } else {
                systems.append(id.toString());
            }
        }
        if (!there) {
            systems.append(key);
        }
        Q_EMIT entered(subject(), {{QStringLiteral("systems"), systems}}, 0);
    });
    popover->openBelow(m_systems);
}

void RecordForm::retranslate()
{
    m_head->setText(tr("Record"));
    m_head->setRemark(tr("after the list of the 4G guideline"));
    m_drill->setText(tr("a drill, not an incident"));
    const QStringList names{tr("Title"),
                            tr("Code"),
                            tr("Grade"),
                            tr("Class"),
                            tr("Systems"),
                            tr("Must be reported"),
                            tr("Why not"),
                            tr("Description"),
                            tr("Result"),
                            tr("Review")};
    const QList<QWidget*> fields{entry(QStringLiteral("title")),
                                 entry(QStringLiteral("code")),
                                 entry(QStringLiteral("level")),
                                 m_kind,
                                 m_systems,
                                 m_reportable,
                                 m_texts[0].edit,
                                 m_texts[1].edit,
                                 m_texts[2].edit,
                                 m_texts[3].edit};
    for (int i = 0; i < names.size(); ++i) {
        m_names.at(i)->setText(names.at(i));
        fields.at(i)->setAccessibleName(names.at(i));
    }
    const int kind = m_kind->currentIndex();
    m_kind->clear();
    for (int i = 0; i <= static_cast<int>(IncidentClass::Emergency); ++i) {
        const auto one = static_cast<IncidentClass>(i);
        m_kind->addItem(incidentClassText(one, m_context.language.current()), toKey(one));
    }
    m_kind->setCurrentIndex(std::max(0, kind));
}

void RecordForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        show(m_state);
    }
}

} // namespace zt
