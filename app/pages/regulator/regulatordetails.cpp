// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/regulator/regulatordetails.h"

#include "model/base/errortext.h"
#include "reports/wordingregulator.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr qsizetype mostLinks = 100;
constexpr int pairGap = 8;

QString isoDay(const QDate& day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

QString faultLine(const BrokerSheetFault& fault, const Language& language)
{
    QStringList place{fault.file, fault.sheet, fault.cell()};
    place.removeAll(QString());
    const QString read = fault.read.isEmpty() ? QString() : fault.read + QStringLiteral("　");
    return place.join(u' ') + QStringLiteral("　") + read + brokerFaultText(fault, language);
}

RegulatorDetails::RegulatorDetails(const ThemeHolder& theme, QWidget* parent)
    : QScrollArea(parent)
    , m_theme(theme)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    showNothing();
}

void RegulatorDetails::clear()
{
    auto* ground = new QWidget;
    m_column = new QVBoxLayout(ground);
    m_column->setContentsMargins(20, 24, 20, 16);
    m_column->setSpacing(6);
    setWidget(ground); // the one before goes with it
    ground->setAutoFillBackground(false);
}

void RegulatorDetails::addTitle(const QString& title, const QString& remark)
{
    m_column->addWidget(makeLabel(title, Theme::title, true, Tone::Text, true));
    if (!remark.isEmpty()) {
        m_column->addWidget(makeLabel(remark, Theme::small, false, Tone::Secondary, true));
    }
}

void RegulatorDetails::addSection(const QString& heading)
{
    m_column->addSpacing(12);
    m_column->addWidget(new Rule(m_theme, Rule::Weight::Hairline));
    m_column->addWidget(makeLabel(heading, Theme::body, true));
}

void RegulatorDetails::addPair(const QString& name, const QString& value)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(pairGap);
    line->addWidget(makeLabel(name, Theme::small, false, Tone::Secondary));
    line->addStretch(1);
    line->addWidget(makeLabel(value, Theme::small));
    m_column->addWidget(row);
}

void RegulatorDetails::addLink(const QString& text,
                               const QString& remark,
                               const std::function<void()>& open)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    QPushButton* button = makeButton(text, ButtonKind::Quiet);
    makeSmall(button);
    // The button may be gone with the pane that its own click replaces: wait for the event loop.
    connect(button, &QPushButton::clicked, this, open, Qt::QueuedConnection);
    line->addWidget(button);
    line->addStretch(1);
    line->addWidget(makeLabel(remark, Theme::small, false, Tone::Hint));
    m_column->addWidget(row);
}

void RegulatorDetails::showNothing()
{
    clear();
    addTitle(tr("Points and findings"),
             tr("Choose a point, a broker or a type of deficiency to see what stands behind it."));
    m_column->addStretch(1);
}

void RegulatorDetails::addRefused(const BrokerFile& file, const Language& language)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 4, 0, 0);
    line->setSpacing(pairGap);
    line->addWidget(new StatusGlyph(m_theme, Status::Bad, 14));
    line->addWidget(makeLabel(QFileInfo(file.path).fileName(), Theme::body, true, Tone::Text, true),
                    1);
    m_column->addWidget(row);
    if (file.error) {
        m_column->addWidget(
            makeLabel(errorSentence(*file.error, language), Theme::small, false, Tone::Text, true));
    }
    for (const BrokerSheetFault& fault : file.faults.mid(0, mostLinks)) {
        m_column->addWidget(
            makeLabel(faultLine(fault, language), Theme::small, false, Tone::Text, true));
    }
    if (file.faults.size() > mostLinks) {
        m_column->addWidget(
            makeLabel(tr("and %1 more").arg(file.faults.size() - mostLinks), Theme::small));
    }
}

void RegulatorDetails::addTaken(const BrokerFile& file)
{
    const QString years = file.brokerYears > 0 || file.findings == 0
                              ? tr("%n year(s) of brokers", nullptr, file.brokerYears)
                              : tr("%n finding(s)", nullptr, file.findings);
    const QString broker = file.assessment && file.brokerYears > 0 ? file.broker : QString();
    if (broker.isEmpty()) {
        addPair(QFileInfo(file.path).fileName(), years);
    } else {
        addLink(QFileInfo(file.path).fileName(),
                QStringLiteral("%1　%2").arg(broker, years),
                [this, broker] { Q_EMIT brokerWanted(broker); });
    }
    if (file.assessment && file.brokerYears == 0) {
        m_column->addWidget(makeLabel(
            tr("It has no annual audit with the end of its period, and so says nothing of a year."),
            Theme::small,
            false,
            Tone::Secondary,
            true));
    } else if (!file.leftOut.isEmpty()) {
        m_column->addWidget(
            makeLabel(tr("Passed over, as they are not annual audits, state no end of their period "
                         "or are second ones of a year: %1")
                          .arg(file.leftOut.join(QStringLiteral(", "))),
                      Theme::small,
                      false,
                      Tone::Secondary,
                      true));
    }
    const QString path = file.path;
    addLink(tr("Take it out"), {}, [this, path] { Q_EMIT removeWanted(path); });
}

void RegulatorDetails::showFiles(const RegulatorFiles& shown,
                                 const QList<BrokerFile>& refused,
                                 const Language& language)
{
    clear();
    const auto taken = static_cast<int>(shown.sources.size());
    addTitle(tr("Files"),
             tr("%n read", nullptr, taken) + QStringLiteral("　") +
                 tr("%n not taken", nullptr, static_cast<int>(refused.size())));
    if (!refused.isEmpty()) {
        addSection(tr("Not taken; mend and add them again"));
        for (const BrokerFile& file : refused.mid(0, mostLinks)) {
            addRefused(file, language);
        }
    }
    if (taken > 0) {
        addSection(tr("Read"));
    }
    int told = 0;
    for (const BrokerFile& file : shown.read.files) {
        if (file.taken() && told < mostLinks) {
            addTaken(file);
            ++told;
        }
    }
    if (taken > told) {
        m_column->addWidget(makeLabel(tr("and %1 more").arg(taken - told), Theme::small));
    }
    if (!shown.read.reading.passedOver.isEmpty()) {
        addSection(tr("Sheets passed over, as they name no broker and year"));
        m_column->addWidget(makeLabel(
            shown.read.reading.passedOver.join(u'\n'), Theme::small, false, Tone::Secondary, true));
    }
    m_column->addStretch(1);
}

void RegulatorDetails::addFindings(const RegulatorView& view,
                                   const BrokerYear& row,
                                   const Language& language)
{
    addSection(tr("Findings %1").arg(yearShort(row.year, language)));
    for (const BrokerDeficiency& one : row.deficiencies) {
        const QString type = one.type;
        addLink(view.typeText(type),
                one.deduction ? tr("%1 points").arg(deductionText(one.deduction)) : QString(),
                [this, type] { Q_EMIT typeWanted(type); });
        QStringList parts{one.finding, one.point, one.text};
        parts.removeAll(QString());
        const QString said = parts.join(QStringLiteral("　"));
        if (!said.isEmpty()) {
            m_column->addWidget(makeLabel(said, Theme::small, false, Tone::Secondary, true));
        }
    }
    for (auto it = row.counts.begin(); it != row.counts.end(); ++it) {
        if (it.value() > 0) {
            const QString type = it.key();
            addLink(view.typeText(type), QStringLiteral("× %1").arg(it.value()), [this, type] {
                Q_EMIT typeWanted(type);
            });
        }
    }
    if (row.deficiencies.isEmpty() && row.counts.isEmpty()) {
        m_column->addWidget(makeLabel(
            row.listed ? tr("None found") : tr("Not known"), Theme::small, false, Tone::Hint));
    }
}

/// Of all its audits, by the day looked at; each leads into the assessment.
void RegulatorDetails::addOpenFindings(const RegulatorView& view,
                                       const QString& broker,
                                       bool assessment,
                                       const Language& language)
{
    const FirmFindings* told = view.findingsOf(broker);
    addSection(told == nullptr ? tr("Findings not closed")
                               : tr("Findings not closed on %1").arg(isoDay(told->day)));
    if (told == nullptr) {
        m_column->addWidget(makeLabel(tr("Not stated: no assessment of this broker was read"),
                                      Theme::small,
                                      false,
                                      Tone::Hint,
                                      true));
        return;
    }
    addPair(tr("Open"), QString::number(told->open.size()));
    addPair(tr("Overdue"), QString::number(told->overdue()));
    for (const OpenFinding& one : told->open.mid(0, mostLinks)) {
        const QString code = one.code;
        if (assessment) {
            addLink(code, overdueText(one, language), [this, broker, code] {
                Q_EMIT findingWanted(broker, code);
            });
        } else {
            addPair(code, overdueText(one, language));
        }
        m_column->addWidget(
            makeLabel(one.points.join(QStringLiteral(", ")) + QStringLiteral("　") + one.condition,
                      Theme::small,
                      false,
                      Tone::Secondary,
                      true));
    }
    if (told->open.size() > mostLinks) {
        m_column->addWidget(
            makeLabel(tr("and %1 more").arg(told->open.size() - mostLinks), Theme::small));
    }
}

void RegulatorDetails::showBroker(const RegulatorView& view,
                                  const QString& broker,
                                  bool assessment,
                                  const Language& language)
{
    clear();
    const BrokerYear* row = view.book.row(broker, view.year);
    QString remark;
    for (const BrokerStatus& status : view.status.brokers) {
        if (row != nullptr && view.row(status).broker == broker) {
            const QString reasons = reasonsText(status, view, language);
            remark = zoneText(status.zone, language) +
                     (reasons.isEmpty() ? QString() : QStringLiteral("　") + reasons);
        }
    }
    const AbsentBroker* absent = view.absentBroker(broker);
    if (absent != nullptr) {
        remark = tr("No figures of %1; %2")
                     .arg(yearShort(view.year, language), latestYearText(*absent, language));
    }
    addTitle(view.brokerText(broker), remark);
    if (absent != nullptr && absent->latest) {
        const int latest = *absent->latest;
        addLink(tr("Look at %1").arg(yearShort(latest, language)), {}, [this, latest] {
            Q_EMIT yearWanted(latest);
        });
    }
    if (assessment) {
        QPushButton* open = makeButton(tr("Open the assessment of %1").arg(view.brokerText(broker)),
                                       ButtonKind::Accent);
        makeSmall(open);
        connect(
            open, &QPushButton::clicked, this, [this, broker] { Q_EMIT assessmentWanted(broker); });
        m_column->addWidget(open, 0, Qt::AlignLeft);
    }
    addOpenFindings(view, broker, assessment, language);
    addSection(tr("Share and deduction by year"));
    for (const int year : yearsOf(view.book)) {
        if (const BrokerYear* one = view.book.row(broker, year)) {
            addPair(yearShort(year, language),
                    shareText(one->share) + QStringLiteral("　") +
                        tr("%1 points").arg(deductionText(one->deduction)));
        }
    }
    if (row != nullptr) {
        const QList<DeductionPart> parts = deductionParts(view.book, *row);
        if (parts.size() > 1 || (parts.size() == 1 && !parts[0].category.isEmpty())) {
            addSection(tr("What the deduction is made of"));
            for (const DeductionPart& part : parts) {
                addPair(part.category.isEmpty() ? tr("Not accounted for") : part.category,
                        deductionText(part.points));
            }
        }
        addFindings(view, *row, language);
    }
    m_column->addStretch(1);
}

void RegulatorDetails::showAbsent(const RegulatorView& view, const Language& language)
{
    clear();
    addTitle(tr("Without figures of %1").arg(yearShort(view.year, language)),
             firmsText(view, language));
    addSection(tr("Left out of every count and share of the year"));
    for (const AbsentBroker& one : view.absent.mid(0, mostLinks)) {
        const QString broker = one.broker;
        addLink(view.brokerText(broker), latestYearText(one, language), [this, broker] {
            Q_EMIT brokerWanted(broker);
        });
    }
    if (view.absent.size() > mostLinks) {
        m_column->addWidget(
            makeLabel(tr("and %1 more").arg(view.absent.size() - mostLinks), Theme::small));
    }
    addSection(tr("Brokers with figures, by year"));
    for (qsizetype i = 0; i < view.trend.years.size(); ++i) {
        addPair(yearShort(view.trend.years[i], language), QString::number(view.firmsByYear[i]));
    }
    m_column->addStretch(1);
}

void RegulatorDetails::showType(const RegulatorView& view,
                                const QString& type,
                                const Language& language)
{
    clear();
    const DeficiencyType* found = view.book.type(type);
    const TypeTrend* trend = view.trend.trendOf(type);
    if (trend == nullptr) {
        showNothing();
        return;
    }
    QStringList said;
    for (const QString& part : {found != nullptr ? found->category : QString(),
                                trend->hidden ? tr("Hidden risk") : QString(),
                                directionText(trend->direction, language),
                                runText(*trend, language)}) {
        if (!part.isEmpty()) {
            said.append(part);
        }
    }
    addTitle(view.typeText(type), said.join(QStringLiteral("　")));
    addSection(tr("Share of brokers by year"));
    for (qsizetype i = 0; i < trend->byYear.size(); ++i) {
        addPair(yearShort(view.trend.years[i], language),
                firmShareText(trend->byYear[i]) + QStringLiteral("　") +
                    firmCountText(trend->byYear[i], language));
    }
    const QList<qsizetype> rows = brokersWith(view.book, type, view.year);
    addSection(tr("Brokers %1").arg(yearShort(view.year, language)));
    for (const qsizetype position : rows.mid(0, mostLinks)) {
        const BrokerYear& row = view.book.rows[position];
        const QString broker = row.broker;
        addLink(view.brokerText(broker),
                QStringLiteral("× %1").arg(deficiencyCount(row, type)),
                [this, broker] { Q_EMIT brokerWanted(broker); });
    }
    if (rows.size() > mostLinks) {
        m_column->addWidget(
            makeLabel(tr("and %1 more").arg(rows.size() - mostLinks), Theme::small));
    } else if (rows.isEmpty()) {
        m_column->addWidget(makeLabel(tr("None known"), Theme::small, false, Tone::Hint));
    }
    m_column->addStretch(1);
}

} // namespace zt
