// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/incident/effectform.h"

#include "app/commands/editactions.h"
#include "app/pages/incident/incidenttexts.h"
#include "app/widgets/clearlayout.h"
#include "app/widgets/entryfield.h"
#include "app/widgets/labels.h"
#include "app/widgets/segments.h"
#include "model/domain/invariants.h"
#include "reports/phrase.h"
#include "reports/wordingincident.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace zt {

namespace {

constexpr int nameWidth = 72; ///< at least; beside it three answers fit in English too

QJsonValue numberValue(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text.toLongLong());
}

template <class Number>
QString numberText(const std::optional<Number>& number)
{
    return number ? QString::number(*number) : QString();
}

QGridLayout* makeGrid(QWidget* owner, QWidget* head)
{
    auto* column = new QVBoxLayout(owner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(head);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    column->addLayout(grid);
    return grid;
}

/// How long services were away, held against what was promised.
QString outageText(const IncidentStatus& status, const Language& language)
{
    if (!status.rtoMinutes) {
        return {};
    }
    const QString rto = elapsedText(qint64(*status.rtoMinutes) * 60'000, language);
    if (!status.downMs) {
        return EffectForm::tr("RTO %1").arg(rto);
    }
    const QString down = elapsedText(*status.downMs, language);
    return status.rtoKept == Tri::No ? EffectForm::tr("RTO %1 exceeded: away for %2").arg(rto, down)
                                     : EffectForm::tr("RTO %1; away for %2").arg(rto, down);
}

} // namespace

EffectForm::EffectForm(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_head(new SectionHeading(context.theme, {}))
    , m_rto(makeLabel({}, Theme::small, false, Tone::Secondary, true))
{
    QGridLayout* grid = makeGrid(this, m_head);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, nameWidth);
    const auto add = [&](const QString& key, QWidget* field) {
        const int row = grid->rowCount();
        m_names.insert(key, makeLabel({}, Theme::small, false, Tone::Secondary, true));
        grid->addWidget(m_names.value(key), row, 0);
        grid->addWidget(field, row, 1);
        field->setObjectName(key);
    };
    for (const QString& key : {QStringLiteral("affects_trading"),
                               QStringLiteral("affects_investors"),
                               QStringLiteral("interrupted")}) {
        auto* field = new TriStateSegment(context.theme);
        m_answers.insert(key, field);
        add(key, field);
        connect(field, &TriStateSegment::chosen, this, [this, key](Tri value) {
            if (m_state.hasIncident()) {
                Q_EMIT entered(
                    m_state.current().file.incident.id.toString(), {{key, triValue(value)}}, 0);
            }
        });
    }
    for (const QString& key :
         {QStringLiteral("customers"), QStringLiteral("complaints"), QStringLiteral("amount")}) {
        auto* field = new EntryField;
        field->setNumber();
        field->setAlignment(Qt::AlignRight);
        m_numbers.insert(key, field);
        add(key, field);
        connect(field,
                &EntryField::entered,
                this,
                [this, key](const QString& subject, const QString& text, int session) {
                    Q_EMIT entered(subject, {{key, numberValue(text)}}, session);
                });
    }
    layout()->addWidget(m_rto);
    retranslate();
}

TriStateSegment* EffectForm::answer(const QString& key) const
{
    return m_answers.value(key);
}

EntryField* EffectForm::number(const QString& key) const
{
    return m_numbers.value(key);
}

void EffectForm::show(const IncidentState& state)
{
    m_state = state;
    if (!state.hasIncident()) {
        return;
    }
    const Incident& incident = state.current().file.incident;
    const bool writes = !m_context.edit.isReadOnly();
    answer(QStringLiteral("affects_trading"))->setValue(incident.affectsTrading);
    answer(QStringLiteral("affects_investors"))->setValue(incident.affectsInvestors);
    answer(QStringLiteral("interrupted"))->setValue(incident.interrupted);
    for (TriStateSegment* field : std::as_const(m_answers)) {
        field->setEnabled(writes);
    }
    const QString id = incident.id.toString();
    number(QStringLiteral("customers"))->setRecorded(id, numberText(incident.customers));
    number(QStringLiteral("complaints"))->setRecorded(id, numberText(incident.complaints));
    number(QStringLiteral("amount"))->setRecorded(id, numberText(incident.amount));
    for (EntryField* field : std::as_const(m_numbers)) {
        field->setReadOnly(!writes);
    }
    const QString outage = outageText(state.current().status, m_context.language.current());
    m_rto->setText(outage);
    m_rto->setVisible(!outage.isEmpty());
    setTone(m_rto, state.current().status.rtoKept == Tri::No ? Tone::Bad : Tone::Secondary);
}

void EffectForm::flush()
{
    for (EntryField* field : std::as_const(m_numbers)) {
        field->flush();
    }
}

void EffectForm::retranslate()
{
    m_head->setText(tr("Effects"));
    const QMap<QString, QString> names{
        {QStringLiteral("affects_trading"), tr("Trading affected")},
        {QStringLiteral("affects_investors"), tr("Investors affected")},
        {QStringLiteral("interrupted"), tr("Service interrupted")},
        {QStringLiteral("customers"), tr("Customers")},
        {QStringLiteral("complaints"), tr("Complaints")},
        {QStringLiteral("amount"), tr("Amount, TWD")}};
    for (auto it = names.begin(); it != names.end(); ++it) {
        m_names.value(it.key())->setText(it.value());
        findChild<QWidget*>(it.key())->setAccessibleName(it.value());
    }
}

void EffectForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        show(m_state);
    }
}

RolesForm::RolesForm(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_head(new SectionHeading(context.theme, {}))
    , m_grid(makeGrid(this, m_head))
{
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, nameWidth);
}

void RolesForm::build()
{
    for (const GuidelineText& role : m_state.guide().roles) {
        if (m_fields.contains(role.id)) {
            continue;
        }
        const int row = m_grid->rowCount();
        QLabel* name = makeLabel({}, Theme::small, false, Tone::Secondary, true);
        auto* field = new EntryField;
        field->setObjectName(role.id);
        field->setMaxLength(maxNameLength);
        m_grid->addWidget(name, row, 0);
        m_grid->addWidget(field, row, 1);
        m_names.insert(role.id, name);
        m_fields.insert(role.id, field);
        connect(field,
                &EntryField::entered,
                this,
                [this, id = role.id](const QString& subject, const QString& text, int session) {
                    Q_EMIT entered(subject, id, text, session);
                });
    }
}

void RolesForm::show(const IncidentState& state)
{
    m_state = state;
    m_head->setText(tr("Roles"));
    if (!state.hasIncident()) {
        return;
    }
    build();
    const Language& language = m_context.language.current();
    const Incident& incident = state.current().file.incident;
    for (const GuidelineText& role : state.guide().roles) {
        m_names.value(role.id)->setText(pick(role.name, language));
        EntryField* field = m_fields.value(role.id);
        field->setAccessibleName(pick(role.name, language));
        field->setPlaceholderText(pick(role.text, language));
        field->setReadOnly(m_context.edit.isReadOnly());
        field->setRecorded(incident.id.toString(), incident.roles.value(role.id));
    }
}

void RolesForm::flush()
{
    for (EntryField* field : std::as_const(m_fields)) {
        field->flush();
    }
}

PrincipleList::PrincipleList(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_head(new SectionHeading(context.theme, {}))
    , m_grid(makeGrid(this, m_head))
{
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
}

void PrincipleList::show(const IncidentState& state)
{
    clearLayout(m_grid);
    m_head->setText(tr("Principles of preservation"));
    if (!state.hasIncident()) {
        return;
    }
    const QList<PrincipleStatus>& all = state.current().status.principles;
    const auto kept = std::count_if(
        all.begin(), all.end(), [](const PrincipleStatus& one) { return one.kept == Tri::Yes; });
    m_kept = QStringLiteral("%1/%2").arg(kept).arg(all.size());
    m_head->setRemark(m_kept);
    for (int i = 0; i < all.size(); ++i) {
        const int row = i / 2;
        const int column = i % 2 * 2;
        const QString name = guideName(state.guide(), all.at(i).id, m_context.language.current());
        const QString word = all.at(i).kept == Tri::Yes  ? tr("kept")
                             : all.at(i).kept == Tri::No ? tr("not kept")
                                                         : tr("not known");
        auto* glyph = new StatusGlyph(m_context.theme, IncidentTexts::triShape(all.at(i).kept), 14);
        QLabel* label = makeLabel(name, Theme::small, false, Tone::Text, true);
        label->setToolTip(paint::toolTip(name + QLatin1Char(' ') + word));
        label->setAccessibleName(name + QLatin1Char(' ') + word);
        m_grid->addWidget(glyph, row, column, Qt::AlignTop);
        m_grid->addWidget(label, row, column + 1, Qt::AlignTop);
    }
}

} // namespace zt
