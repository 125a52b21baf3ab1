// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/gateway/analyses/replaypanel.h"

#include "app/cli/packfault.h"
#include "app/pages/gateway/analyses/reportrows.h"
#include "app/uiservices.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/labels.h"
#include "app/widgets/rowtable.h"
#include "checklists/logmappings.h"
#include "model/crypto/randombytes.h"
#include "model/exchange/logfile.h"
#include "reports/wordingreplay.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int zoneWidth = 520;
constexpr int nameWidth = 160; ///< of the mapping
constexpr qsizetype keyBytes = 32;

/// Formats of which nothing is known beforehand.
bool needsMapping(LogFormat format)
{
    return format == LogFormat::Csv || format == LogFormat::JsonLines;
}

struct ReplayOrder
{
    QString path;
    QString mapping; ///< of one's own; empty: the shipped one alone
    LogFormat format = LogFormat::Nginx;
    ReplayAsk ask;
    QStringList itemsInPart;
};

Result<LogMapping> mappingOf(const ReplayOrder& order, const GatewayPolicy& policy)
{
    const Result<LogMapping>& shipped = shippedLogMapping(order.format);
    if (!shipped || order.mapping.isEmpty()) {
        return shipped;
    }
    return wholeFile(order.mapping).and_then([&](const QByteArray& bytes) {
        return readLogMapping(bytes, order.mapping, policy).map([&](const LogMapping& own) {
            return LogMapping::overlaid(*shipped, own);
        });
    });
}

Result<ReplayedLog> replayed(const ReplayOrder& order, const RuleBook& book, JobContext& job)
{
    const Result<LogMapping> mapping = mappingOf(order, book.policy());
    if (!mapping) {
        return tl::unexpected(mapping.error());
    }
    const auto log = LogFile::open(order.path, order.format, *mapping, book.policy(), job);
    if (!log) {
        return tl::unexpected(log.error());
    }
    return replayLog(**log, book, order.ask, job).map([&](ReplayReport report) {
        return ReplayedLog{
            std::move(report), !order.ask.pseudonymKey.has_value(), order.itemsInPart};
    });
}

} // namespace

ReplayPanel::ReplayPanel(AppContext& context, QWidget* parent)
    : AnalysisPanel(context, parent)
    , m_pseudonymKey(randomBytes(keyBytes))
    , m_format(new QComboBox)
    , m_map(makeButton({}, ButtonKind::Plain))
    , m_names(new QCheckBox)
    , m_other(makeButton({}, ButtonKind::Plain))
    , m_file(makeLabel({}, Theme::small, false, Tone::Secondary))
    , m_want(makeLabel({}, Theme::body, true, Tone::Bad, true))
    , m_zone(new DropZone(context.theme))
    , m_open(m_zone->addButton({}, QStringLiteral("document-open")))
    , m_sum(makeLabel({}, Theme::body, false, Tone::Text, true))
    , m_first(makeLabel({}, Theme::body, true, Tone::Text, true))
    , m_confusion(addTable(QStringLiteral("replay_confusion")))
    , m_lacks(addTable(QStringLiteral("replay_lacks")))
    , m_cells(addTable(QStringLiteral("replay_cells")))
    , m_remarks(makeLabel({}, Theme::small, false, Tone::Secondary, true))
{
    for (int i = 0; i < logFormatCount; ++i) {
        m_format->addItem({});
    }
    m_format->setObjectName(QStringLiteral("logFormat"));
    m_map->setObjectName(QStringLiteral("logMapping"));
    m_open->setObjectName(QStringLiteral("openLog"));
    build();
    connect(m_open, &QPushButton::clicked, this, &ReplayPanel::choose);
    connect(m_other, &QPushButton::clicked, this, &ReplayPanel::choose);
    connect(m_map, &QPushButton::clicked, this, &ReplayPanel::chooseMapping);
    connect(m_zone, &DropZone::dropped, this, &ReplayPanel::takeFiles);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ReplayPanel::askAgain);
    connect(m_names, &QCheckBox::toggled, this, &ReplayPanel::askAgain);
}

void ReplayPanel::build()
{
    makeSmall(m_map);
    makeSmall(m_other);
    m_zone->setMaximumWidth(zoneWidth);
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_format);
    line->addWidget(m_map);
    line->addWidget(m_names);
    line->addStretch(1);
    line->addWidget(m_file);
    line->addWidget(m_other);
    strip()->addLayout(line);
    m_confusion->setMostRows(loggedVerdictCount);
    m_cells->setMostRows(12);
    m_lacks->setMostRows(10);
    for (QWidget* part : std::initializer_list<QWidget*>{
             m_want, m_zone, m_sum, m_first, m_confusion, m_lacks, m_cells, m_remarks}) {
        body()->addWidget(part);
    }
}

LogFormat ReplayPanel::format() const
{
    return static_cast<LogFormat>(std::max(0, m_format->currentIndex()));
}

void ReplayPanel::addTo(AnalysisResults& results) const
{
    if (isFresh() && m_view) {
        results.replay = m_view;
        results.gateway = ground().gateway;
    }
}

bool ReplayPanel::takeFiles(const QStringList& paths)
{
    if (paths.isEmpty()) {
        return false;
    }
    open(paths.first());
    return true;
}

void ReplayPanel::focusMain()
{
    if (m_zone->isVisible()) {
        m_open->setFocus(Qt::OtherFocusReason);
    } else {
        m_cells->table()->setFocus(Qt::OtherFocusReason);
    }
}

void ReplayPanel::choose()
{
    m_context.ui.chooseOpenFile(
        this,
        {tr("A gateway's log"), tr("Logs (*.log *.json *.jsonl *.csv *.txt);;All files (*)"), {}},
        [this](const QString& path) {
            if (!path.isEmpty()) {
                open(path);
            }
        });
}

void ReplayPanel::chooseMapping()
{
    m_context.ui.chooseOpenFile(this,
                                {tr("Mapping of the log"), tr("Mappings (*.json)"), m_mapping},
                                [this](const QString& path) {
                                    if (!path.isEmpty()) {
                                        setMapping(path);
                                    }
                                });
}

void ReplayPanel::setMapping(const QString& path)
{
    m_mapping = path;
    askAgain();
}

void ReplayPanel::open(const QString& path)
{
    m_path = path;
    askAgain();
}

void ReplayPanel::askAgain()
{
    forget();
    ask();
    nameIt();
    showAnswer();
}

QString ReplayPanel::want() const
{
    return needsMapping(format()) && m_mapping.isEmpty() && !m_path.isEmpty()
               ? tr("What the fields of such a log say has to be told: choose a mapping.")
               : QString();
}

void ReplayPanel::ask()
{
    if (m_path.isEmpty() || !ground().gateway || !want().isEmpty()) {
        return;
    }
    ReplayOrder order{
        m_path,
        m_mapping,
        format(),
        {ground().settings.controls.whole(), ground().settings.algorithm, {}},
        namesOfItems(ground().settings.controls.partial(), ground().gateway->policy())};
    if (!m_names->isChecked()) {
        order.ask.pseudonymKey = m_pseudonymKey;
    }
    work<ReplayedLog>(
        tr("Replaying %1").arg(QFileInfo(m_path).fileName()),
        [order, gateway = ground().gateway](JobContext& job) {
            return replayed(order, gateway->book(), job);
        },
        [this](const std::shared_ptr<const ReplayedLog>& view) { m_view = view; });
}

void ReplayPanel::nameIt()
{
    const Language& language = m_context.language.current();
    setTitle(tr("A gateway's log against the reference"), ground().items);
    setRunText(m_path.isEmpty() ? QString() : tr("Read again"));
    m_zone->setTexts(tr("Put a gateway's log here"),
                     tr("nginx, Envoy, Entra, or any other with a mapping"));
    m_open->setText(tr("Choose a file…"));
    m_other->setText(tr("Another file…"));
    m_names->setText(tr("Show names"));
    m_names->setToolTip(tr("Otherwise users and addresses are shown as pseudonyms"));
    m_format->setAccessibleName(tr("How the log is written"));
    const QString map = QFileInfo(m_mapping).fileName();
    const QString shown =
        QFontMetrics(Theme::font(Theme::small)).elidedText(map, Qt::ElideMiddle, nameWidth);
    m_map->setText(map.isEmpty() ? tr("Mapping…") : tr("Mapping: %1").arg(shown));
    m_map->setToolTip(map);
    const QSignalBlocker quiet(m_format);
    for (int i = 0; i < logFormatCount; ++i) {
        m_format->setItemText(i, logFormatText(static_cast<LogFormat>(i), language));
    }
}

QString ReplayPanel::divergence() const
{
    return m_first->text();
}

void ReplayPanel::showAnswer()
{
    const bool there = m_view && isFresh();
    exportButton()->setEnabled(there);
    m_zone->setVisible(m_path.isEmpty());
    m_other->setVisible(!m_path.isEmpty());
    m_file->setText(QFileInfo(m_path).fileName());
    m_want->setText(want());
    m_want->setVisible(!want().isEmpty());
    for (QWidget* part : std::initializer_list<QWidget*>{m_sum, m_first, m_remarks}) {
        part->setVisible(there);
    }
    if (!there) {
        for (ReportRows* rows : {m_confusion, m_lacks, m_cells}) {
            rows->setReport({});
        }
        m_first->setText({});
        return;
    }
    const Language& language = m_context.language.current();
    const GatewayPolicy& policy = ground().gateway->policy();
    m_sum->setText(replayText(m_view->report, language));
    const QString first = divergenceText(m_view->report, policy, language);
    m_first->setText(first.isEmpty() ? tr("Nowhere do log and reference differ.") : first);
    setTone(m_first, first.isEmpty() ? Tone::Text : Tone::Bad);
    const QStringList remarks = logRemarks(*m_view, language);
    m_remarks->setText(remarks.join(QLatin1Char('\n')));
    m_remarks->setVisible(!remarks.isEmpty());
}

} // namespace zt
