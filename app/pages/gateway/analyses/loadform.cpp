// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/gateway/analyses/loadform.h"

#include "app/widgets/elidedcombobox.h"
#include "app/widgets/labels.h"
#include "model/gateway/load.h"
#include "reports/phrase.h"
#include "reports/wordinggatewayanalysis.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int fieldWidth = 118;
constexpr qint64 nsPerUs = 1000;
constexpr int minutesPerHour = 60;
constexpr int secondsPerDay = 24 * 60 * 60;
constexpr std::array balances{
    LoadBalance::Shared, LoadBalance::RoundRobin, LoadBalance::LeastQueue, LoadBalance::Hash};

/// What a flood is at first, where somebody wants one.
LoadFlood ownFlood()
{
    return {10 * minutesPerHour, 60, 2000, 5000};
}

} // namespace

LoadForm::LoadForm(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_staff(number("loadStaff", 1, loadlimits::staff))
    , m_requests(number("loadRequests", 0, loadlimits::requests))
    , m_workers(number("loadWorkers", 1, loadlimits::workers))
    , m_queue(number("loadQueue", 0, loadlimits::queue))
    , m_balance(new ElidedComboBox)
    , m_limited(new QCheckBox)
    , m_perSecond(number("loadPerSecond", 1, loadlimits::perSecond))
    , m_burst(number("loadBurst", 1, loadlimits::burst))
    , m_flooded(new QCheckBox)
    , m_flood(number("loadFlood", 1, loadlimits::perSecond))
    , m_seconds(number("loadSeconds", 1, loadlimits::floodSeconds))
    , m_addresses(number("loadAddresses", 1, loadlimits::addresses))
    , m_from(new QTimeEdit)
    , m_requestUs(number("loadRequestUs", 1, loadlimits::microseconds))
    , m_signInUs(number("loadSignInUs", 1, loadlimits::microseconds))
    , m_refusalUs(number("loadRefusalUs", 1, loadlimits::microseconds))
    , m_means(new QCheckBox)
    , m_fault(makeLabel({}, Theme::small, false, Tone::Bad, true))
{
    m_balance->setObjectName(QStringLiteral("loadBalance"));
    m_limited->setObjectName(QStringLiteral("loadLimited"));
    m_flooded->setObjectName(QStringLiteral("loadFlooded"));
    m_from->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_from->setDisplayFormat(QStringLiteral("HH:mm"));
    for (size_t i = 0; i < balances.size(); ++i) {
        m_balance->addItem({});
    }
    build();
    setSettings({});
    retranslate();
    const auto changed = [this] {
        showEnabled();
        Q_EMIT edited();
    };
    const QList<QSpinBox*> fields = findChildren<QSpinBox*>();
    for (QSpinBox* field : fields) {
        connect(field, &QSpinBox::valueChanged, this, changed);
    }
    for (QCheckBox* box : {m_limited, m_flooded, m_means}) {
        connect(box, &QCheckBox::toggled, this, changed);
    }
    connect(m_balance, &QComboBox::currentIndexChanged, this, changed);
    connect(m_from, &QTimeEdit::timeChanged, this, changed);
}

QSpinBox* LoadForm::number(const char* name, int least, int most)
{
    auto* field = new QSpinBox;
    field->setObjectName(QString::fromLatin1(name));
    field->setRange(least, most);
    field->setGroupSeparatorShown(true);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setAlignment(Qt::AlignRight);
    return field;
}

QLabel* LoadForm::labelOf(QWidget* field)
{
    QLabel* label = makeLabel({}, Theme::small, false, Tone::Secondary);
    label->setBuddy(field);
    m_labels.append(label);
    return label;
}

void LoadForm::addRow(QFormLayout* form, QWidget* field)
{
    field->setFixedWidth(fieldWidth);
    form->addRow(labelOf(field), field);
}

void LoadForm::build()
{
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setFormAlignment(Qt::AlignTop);
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_staff, m_requests, m_workers, m_queue}) {
        addRow(form, field);
    }
    form->addRow(labelOf(m_balance)); // its words want the whole width
    m_balance->setFixedWidth(2 * fieldWidth);
    form->addRow(m_balance);
    form->addRow(m_limited);
    addRow(form, m_perSecond);
    addRow(form, m_burst);
    form->addRow(m_flooded);
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_flood, m_seconds, m_addresses, m_from}) {
        addRow(form, field);
    }
    for (QWidget* field : std::initializer_list<QWidget*>{m_requestUs, m_signInUs, m_refusalUs}) {
        addRow(form, field);
    }
    form->addRow(m_means);
    form->addRow(m_fault);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 8);
    column->addLayout(form);
    column->addStretch(1);
}

void LoadForm::setSettings(const LoadSettings& settings)
{
    const QSignalBlocker quiet(this);
    const LoadWorkers& workers = settings.workers;
    m_staff->setValue(settings.staff);
    m_requests->setValue(settings.requests);
    m_workers->setValue(workers.count);
    m_queue->setValue(workers.queueLimit);
    m_balance->setCurrentIndex(static_cast<int>(workers.balance));
    m_limited->setChecked(settings.limit.has_value());
    const RateLimit limit = settings.limit.value_or(ownRateLimit());
    m_perSecond->setValue(static_cast<int>(limit.perSecond));
    m_burst->setValue(static_cast<int>(limit.burst));
    m_flooded->setChecked(settings.flood.has_value());
    const LoadFlood flood = settings.flood.value_or(ownFlood());
    m_flood->setValue(static_cast<int>(flood.perSecond));
    m_seconds->setValue(flood.seconds);
    m_addresses->setValue(flood.addresses);
    m_from->setTime(QTime(flood.fromMinute / minutesPerHour, flood.fromMinute % minutesPerHour));
    m_requestUs->setValue(static_cast<int>(workers.requestNs / nsPerUs));
    m_signInUs->setValue(static_cast<int>(workers.signInNs / nsPerUs));
    m_refusalUs->setValue(static_cast<int>(workers.floodNs / nsPerUs));
    m_means->setChecked(workers.exponential);
    showEnabled();
}

LoadSettings LoadForm::settings() const
{
    LoadSettings settings;
    settings.staff = m_staff->value();
    settings.requests = m_requests->value();
    settings.workers = {m_workers->value(),
                        m_queue->value(),
                        balances.at(static_cast<size_t>(std::max(0, m_balance->currentIndex()))),
                        m_means->isChecked(),
                        m_requestUs->value() * nsPerUs,
                        m_signInUs->value() * nsPerUs,
                        m_refusalUs->value() * nsPerUs};
    if (m_limited->isChecked()) {
        settings.limit = RateLimit{m_perSecond->value(), m_burst->value()};
    }
    if (m_flooded->isChecked()) {
        settings.flood = LoadFlood{m_from->time().hour() * minutesPerHour + m_from->time().minute(),
                                   m_seconds->value(),
                                   m_flood->value(),
                                   m_addresses->value()};
    }
    return settings;
}

QString LoadForm::fault() const
{
    const LoadSettings asked = settings();
    constexpr int signIns = 2;
    if (qint64{asked.staff} * (asked.requests + signIns) > loadlimits::arrivals) {
        return fill(tr("At most %1 requests and sign-ins in a day: take fewer people or requests."),
                    {groupedNumber(loadlimits::arrivals)});
    }
    if (asked.flood && asked.flood->perSecond * asked.flood->seconds > loadlimits::flood) {
        return fill(tr("A flood has at most %1 requests: make it shorter or thinner."),
                    {groupedNumber(loadlimits::flood)});
    }
    if (asked.flood &&
        asked.flood->fromMinute * minutesPerHour + asked.flood->seconds > secondsPerDay) {
        return tr("The flood must end before midnight: begin it earlier.");
    }
    return {};
}

void LoadForm::showEnabled()
{
    for (QWidget* field : {m_perSecond, m_burst}) {
        field->setEnabled(m_limited->isChecked());
    }
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_flood, m_seconds, m_addresses, m_from}) {
        field->setEnabled(m_flooded->isChecked());
    }
    const QString wrong = fault();
    m_fault->setText(wrong);
    m_fault->setVisible(!wrong.isEmpty());
}

void LoadForm::retranslate()
{
    const QStringList words{tr("Staff"),
                            tr("Requests of each"),
                            tr("Workers"),
                            tr("Queue of each"),
                            tr("Shared out"),
                            tr("A second"),
                            tr("At once"),
                            tr("A second", "requests of a flood"),
                            tr("Seconds"),
                            tr("Addresses"),
                            tr("From"),
                            tr("A request, µs"),
                            tr("A sign-in, µs"),
                            tr("A refusal, µs")};
    for (int i = 0; i < m_labels.size(); ++i) {
        m_labels.at(i)->setText(words.value(i));
        m_labels.at(i)->buddy()->setAccessibleName(words.value(i));
    }
    m_limited->setText(tr("Limit of a source"));
    m_flooded->setText(tr("A flood without sessions"));
    m_means->setText(tr("These times are means"));
    const QSignalBlocker quiet(m_balance);
    for (size_t i = 0; i < balances.size(); ++i) {
        m_balance->setItemText(static_cast<int>(i),
                               loadBalanceText(balances.at(i), m_context.language.current()));
    }
    showEnabled();
}

} // namespace zt
