// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the gateway page asks for: runs, cut sets, and by what they go.
#include "app/exportfolder.h"
#include "app/jobrunner.h"
#include "app/pages/common/scopechoices.h"
#include "app/pages/gateway/analyses/analysesview.h"
#include "app/pages/gateway/gatewayjob.h"
#include "app/pages/gateway/gatewaypage.h"
#include "app/pages/gateway/gatewaytexts.h"
#include "app/pages/gateway/sealedruns.h"
#include "app/uiservices.h"
#include "app/widgets/choicepopover.h"
#include "model/domain/simulationrunedits.h"
#include "model/gateway/sealedrun.h"
#include "reports/gatewayreport.h"
#include "reports/reportwriter.h"
#include "reports/wordinggateway.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>

namespace zt {

namespace {

const auto allKey = QStringLiteral("all");
const auto noneKey = QStringLiteral("none");
const auto handKey = QStringLiteral("hand");
const auto seedKey = QStringLiteral("seed");

QString keyOf(const GatewayChoice& choice)
{
    switch (choice.from) {
    case ItemsFrom::All:
        return allKey;
    case ItemsFrom::None:
        return noneKey;
    case ItemsFrom::Chosen:
        return handKey;
    case ItemsFrom::Assessment:
        break;
    }
    return toKey(choice.scope);
}

QString keyOf(const TrustAlgorithm& algorithm)
{
    return QStringLiteral("%1%2").arg(int{algorithm.score}).arg(int{algorithm.contextual});
}

} // namespace

/// Only the newest run is taken: one that was overtaken by a change says nothing any more.
void GatewayPage::run()
{
    if (saysWhatToDo() || !m_state.snapshot().guideline) {
        refresh();
        return;
    }
    m_stale = false;
    m_running = true;
    m_sealed->setRun({});
    const quint64 number = ++m_runNumber;
    retranslate();
    m_context.jobs.cancel(std::exchange(m_runJob, 0)); // overtaken
    m_runJob = m_context.jobs.start<GatewayRuns>(
        tr("Simulating"),
        [known = m_state.runs().present.gateway,
         choice = m_state.choice(),
         snapshot = m_state.snapshot()](JobContext& job) {
            return runGateway(known, choice, snapshot, job);
        },
        this,
        [this, number](const Result<GatewayRuns>& runs) {
            if (number != m_runNumber) {
                return;
            }
            m_running = false;
            m_runJob = 0;
            if (runs) {
                takeRuns(*runs);
            } else {
                retranslate();
                if (runs.error().code != ErrorCode::Cancelled) {
                    Q_EMIT failed(runs.error());
                }
            }
        });
}

void GatewayPage::takeRuns(const GatewayRuns& runs)
{
    m_state.setRuns(runs);
    offerToSeal();
    refresh();
    groundAnalyses();
    if (!m_state.hasCutSets()) {
        computeCutSets();
    }
}

/// The run shown, with what it went by, to be kept in the assessment.
void GatewayPage::offerToSeal()
{
    const SimulationResult& run = m_state.runs().present;
    const GatewayChoice& choice = m_state.choice();
    RunSource source;
    switch (choice.from) {
    case ItemsFrom::Assessment:
        source.origin = RunOrigin::Assessment;
        source.scope = choice.scope;
        break;
    case ItemsFrom::All:
        source.origin = RunOrigin::All;
        break;
    case ItemsFrom::None:
        source.origin = RunOrigin::None;
        break;
    case ItemsFrom::Chosen:
        source.origin = RunOrigin::Chosen;
        break;
    }
    m_sealed->setRun(recordOf(m_state.snapshot(),
                              runPacks(run.gateway->policy(), run.gateway->catalogue()),
                              run.gateway->policy(),
                              run.settings,
                              source,
                              run.runs));
}

/// They take longer than the run and depend on no answer: once for an algorithm and seed, however
/// many runs come and go meanwhile.
void GatewayPage::computeCutSets()
{
    const RunSettings settings = m_state.runs().present.settings;
    if (m_cutSetJob != 0 && m_cutSetAsked.algorithm == settings.algorithm &&
        m_cutSetAsked.seed == settings.seed) {
        return;
    }
    m_context.jobs.cancel(m_cutSetJob);
    m_cutSetAsked = settings;
    const quint64 number = ++m_cutSetNumber;
    m_cutSetJob = m_context.jobs.start<QList<QList<CutSet>>>(
        tr("Cut sets"),
        [gateway = m_state.runs().present.gateway, settings](JobContext& job) {
            return cutSetsOfAll(*gateway, settings.algorithm, settings.seed, cutSetOrder, job);
        },
        this,
        [this, settings, number](const Result<QList<QList<CutSet>>>& sets) {
            if (number != m_cutSetNumber) {
                return; // others are under way
            }
            m_cutSetJob = 0;
            if (!sets) {
                return; // cancelled: the page goes on without them
            }
            m_state.setCutSets(settings, *sets);
            if (m_state.hasCutSets()) {
                refresh();
            }
        });
}

void GatewayPage::chooseItems()
{
    const Language& language = m_context.language.current();
    const Snapshot& snapshot = m_state.snapshot();
    QList<ChoicePopover::Choice> choices;
    choices.append({tr("As assessed"), {}, {}, true});
    choices.append({tr("Whole institution"), {}, toKey(Scope::institution())});
    choices += domainChoices(snapshot, language);
    choices += systemChoices(snapshot);
    choices.append({tr("Whatever is answered"), {}, {}, true});
    choices.append({tr("Every item there"), {}, allKey});
    choices.append({tr("No item there"), {}, noneKey});
    choices.append({tr("By hand…"), {}, handKey});
    auto* popover = new ChoicePopover(m_context.theme, tr("Items that are there"), this);
    popover->setObjectName(QStringLiteral("itemsPopover"));
    popover->setChoices(choices, keyOf(m_state.choice()));
    connect(popover, &ChoicePopover::chosen, this, [this](const QString& key) {
        if (key == handKey) {
            takeSource(ItemsFrom::Chosen);
            showItemSet();
            return;
        }
        GatewayChoice choice = m_state.choice();
        const std::optional<Scope> scope = scopeFromKey(key);
        choice.from = key == allKey    ? ItemsFrom::All
                      : key == noneKey ? ItemsFrom::None
                                       : ItemsFrom::Assessment;
        choice.scope = scope.value_or(choice.scope);
        setChoice(choice);
        focusMain();
    });
    popover->openBelow(buttonOf(m_itemsAction));
}

void GatewayPage::chooseAlgorithm()
{
    const Language& language = m_context.language.current();
    QList<ChoicePopover::Choice> choices;
    for (const bool score : {false, true}) {
        for (const bool contextual : {true, false}) {
            const TrustAlgorithm algorithm{score, contextual};
            choices.append({trustAlgorithmText(score, contextual, language), {}, keyOf(algorithm)});
        }
    }
    choices.append({tr("Seed…"), QString::number(m_state.choice().seed), seedKey});
    auto* popover = new ChoicePopover(m_context.theme, tr("Algorithm"), this);
    popover->setObjectName(QStringLiteral("algorithmPopover"));
    popover->setChoices(choices, keyOf(m_state.choice().algorithm));
    connect(popover, &ChoicePopover::chosen, this, [this](const QString& key) {
        if (key == seedKey) {
            askSeed();
            return;
        }
        GatewayChoice choice = m_state.choice();
        choice.algorithm = {key.startsWith(u'1'), key.endsWith(u'1')};
        setChoice(choice);
        focusMain();
    });
    popover->openBelow(buttonOf(m_algorithmAction));
}

void GatewayPage::askSeed()
{
    Question question;
    question.title = tr("Seed");
    question.text = tr("It decides whom an item in part reaches: the same seed, the same hash. A "
                       "whole number from 0.");
    question.buttons = {tr("Cancel"), tr("Run")};
    question.wantsText = true;
    question.textLabel = tr("Seed");
    question.text0 = QString::number(m_state.choice().seed);
    m_context.ui.ask(this, question, [this](int button, const QString& text) {
        bool isNumber = false;
        const uint seed = text.trimmed().toUInt(&isNumber);
        if (button != 1) {
            return;
        }
        if (!isNumber) {
            Q_EMIT toast(tr("“%1” is no whole number from 0; the seed stays %2")
                             .arg(text)
                             .arg(m_state.choice().seed),
                         {},
                         {});
            return;
        }
        GatewayChoice choice = m_state.choice();
        choice.seed = seed;
        setChoice(choice);
    });
}

void GatewayPage::askExport()
{
    if (!m_state.hasRun()) {
        return;
    }
    const FileQuestion question{
        tr("Export the simulation"),
        tr("Reports (*.xlsx *.pdf *.csv *.json)"),
        QDir(exportFolder(m_context.settings)).filePath(tr("Gateway simulation.xlsx"))};
    m_context.ui.chooseSaveFile(this, question, [this](const QString& path) {
        if (!path.isEmpty()) {
            rememberExport(m_context.settings, path);
            exportTo(path);
        }
    });
}

/// What the page shows is what the report says: of the run shown, not of a new one.
void GatewayPage::exportTo(const QString& path)
{
    const Snapshot& snapshot = m_state.snapshot();
    const ReportOptions options{
        m_context.language.code(), snapshot.trailTime, QStringLiteral("ztworkbench " ZT_VERSION)};
    const QString items =
        GatewayTexts::items(m_state.choice(), snapshot, m_context.language.current());
    m_context.jobs.start<ExportSummary>(
        tr("Writing %1").arg(QFileInfo(path).fileName()),
        [snapshot,
         result = m_state.runs().present,
         known = m_state.allCutSets(),
         items,
         options,
         analyses = m_analyses->results(),
         path](JobContext& job) -> Result<ExportSummary> {
            const RunSettings& by = result.settings;
            const Result<QList<QList<CutSet>>> sets =
                known.isEmpty()
                    ? cutSetsOfAll(*result.gateway, by.algorithm, by.seed, cutSetOrder, job)
                    : Result<QList<QList<CutSet>>>(known);
            if (!sets) {
                return tl::unexpected(sets.error());
            }
            return writeReport(
                buildGatewayReport({snapshot, result, *sets, items, analyses.views()}, options),
                path,
                job);
        },
        this,
        [this](const Result<ExportSummary>& written) {
            if (written) {
                Q_EMIT toast(tr("Written: %1").arg(written->path),
                             tr("Show"),
                             [this, path = written->path] { m_context.ui.showInDesktop(path); });
            } else if (written.error().code != ErrorCode::Cancelled) {
                Q_EMIT failed(written.error());
            }
            Q_EMIT exported(written.has_value());
        });
}

} // namespace zt
