// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportfolder.h"
#include "app/jobrunner.h"
#include "app/pages/common/scopechoices.h"
#include "app/pages/overview/onepagejob.h"
#include "app/pages/overview/overviewpage.h"
#include "app/uiservices.h"
#include "app/widgets/choicepopover.h"
#include "app/widgets/pageprompt.h"
#include "model/document/namedstates.h"
#include "model/document/pastgaps.h"
#include "reports/phrase.h"
#include "reports/wordingmaturity.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

namespace zt {

namespace {

constexpr qsizetype longestScope = 18;

} // namespace

void OverviewPage::retranslate()
{
    m_onePageAction->setText(tr("One-page report"));
    m_onePageAction->setToolTip(tr("The overview on one page of PDF, for those who decide"));
    m_onePageAction->setEnabled(m_state.snapshot().guideline != nullptr);
    if (!m_state.snapshot().guideline) {
        m_scopeAction->setText(tr("Scope"));
        m_pointAction->setText(tr("Compare"));
        return;
    }
    const Language& language = m_context.language.current();
    m_scopeAction->setText(
        tr("Scope: %1")
            .arg(scopeTitle(m_state.scope(), m_state.snapshot(), language).left(longestScope)));
    const std::optional<NamedPoint> point = m_state.comparedPoint();
    m_pointAction->setText(point ? tr("Compare: %1").arg(point->name.left(longestScope))
                                 : tr("Compare: nothing yet"));
    m_pointAction->setEnabled(point.has_value());
    m_pointAction->setToolTip(
        point ? tr("With which named point the present is compared")
              : tr("No point of the trail has a name yet; name one on the maturity page"));
    Q_EMIT headerChanged();
}

void OverviewPage::showEmptyTexts()
{
    if (m_state.snapshot().systems.isEmpty()) {
        m_prompt->setTexts(tr("Put the systems in first"),
                           tr("The overview shows how far the guideline's items are carried out "
                              "in each system. It begins with the inventory."));
        m_prompt->primary()->setText(tr("To the inventory"));
        return;
    }
    m_prompt->setTexts(tr("Say how far the items are carried out"),
                       tr("No item is answered yet. With the first answers the five pillars get "
                          "their levels here, with what holds each of them down."));
    m_prompt->primary()->setText(tr("Answer the items"));
}

/// Past states are read back along the trail, which takes its time, so on a worker.
void OverviewPage::startPast()
{
    const quint64 run = ++m_pastRun;
    const auto work = namedStates(m_context.document, m_state.scope());
    const bool shown = !m_state.past().isEmpty();
    m_state.setPast({});
    if (!work) {
        if (shown) {
            showState();
        }
        return;
    }
    m_context.jobs.start<QList<StatePoint>>(
        tr("Past levels"), work, this, [this, run](const Result<QList<StatePoint>>& points) {
            if (run != m_pastRun) {
                return;
            }
            if (!points) {
                Q_EMIT failed(points.error());
                return;
            }
            m_state.setPast(*points);
            showState();
        });
}

void OverviewPage::startRecorded()
{
    const quint64 run = ++m_burnRun;
    const auto work = pastGaps(m_context.document, m_state.scope(), m_state.today());
    m_state.setRecorded({});
    if (!work) {
        return;
    }
    m_context.jobs.start<QList<BurnPoint>>(
        tr("Past gaps"), work, this, [this, run](const Result<QList<BurnPoint>>& points) {
            if (points && run == m_burnRun) {
                m_state.setRecorded(*points);
                showState();
            }
        });
}

void OverviewPage::showScope(const Scope& scope)
{
    m_state.setScope(scope);
    refresh();
    startPast();
    startRecorded();
}

void OverviewPage::compareWith(const PointId& point)
{
    m_state.compareWith(point);
    showState();
}

void OverviewPage::openArgument(const QString& argument)
{
    const QString what = argument.section(QLatin1Char(':'), 1);
    if (argument.startsWith(QLatin1String("system:"))) {
        showScope(Scope::system(SystemId::fromString(what)));
    } else if (const auto scope = scopeFromKey(what);
               scope && argument.startsWith(QLatin1String("scope:"))) {
        showScope(*scope);
    }
}

void OverviewPage::chooseScope()
{
    const Language& language = m_context.language.current();
    const Snapshot& snapshot = m_state.snapshot();
    QList<ChoicePopover::Choice> choices{
        {scopeTitle(Scope::institution(), snapshot, language), {}, toKey(Scope::institution())},
        {tr("Domains"), {}, {}, true}};
    choices += domainChoices(snapshot, language);
    choices.append({tr("Systems"), {}, {}, true});
    choices += systemChoices(snapshot);
    auto* popover = new ChoicePopover(m_context.theme, tr("Scope"), this);
    popover->setChoices(choices, toKey(m_state.scope()));
    connect(popover, &ChoicePopover::chosen, this, [this](const QString& key) {
        if (const std::optional<Scope> scope = scopeFromKey(key)) {
            showScope(*scope);
            focusMain();
        }
    });
    popover->openBelow(buttonOf(m_scopeAction));
}

void OverviewPage::choosePoint()
{
    QList<ChoicePopover::Choice> choices;
    for (const NamedPoint& point : m_state.snapshot().points) {
        choices.append({point.name, QStringLiteral("#%1").arg(point.seq), point.id.toString()});
    }
    const std::optional<NamedPoint> present = m_state.comparedPoint();
    auto* popover = new ChoicePopover(m_context.theme, tr("Named points"), this);
    popover->setChoices(choices, present ? present->id.toString() : QString());
    connect(popover, &ChoicePopover::chosen, this, [this](const QString& id) {
        compareWith(PointId::fromString(id));
    });
    popover->openBelow(buttonOf(m_pointAction));
}

void OverviewPage::askOnePage()
{
    const QString name = QFileInfo(m_context.document.path()).completeBaseName();
    const FileQuestion question{
        tr("The overview on one page"),
        QStringLiteral("pdf (*.pdf)"),
        QDir(exportFolder(m_context.settings)).filePath(tr("%1 overview.pdf").arg(name))};
    m_context.ui.chooseSaveFile(this, question, [this](const QString& path) {
        if (!path.isEmpty()) {
            rememberExport(m_context.settings, path);
            writeOnePage(path);
        }
    });
}

void OverviewPage::writeOnePage(const QString& path)
{
    const Document& document = m_context.document;
    const Snapshot& snapshot = document.snapshot();
    const std::optional<NamedPoint> compared = m_state.comparedPoint();
    // The present state gives the page's time, not the clock: the same state gives the same bytes.
    const OnePageJob page{
        snapshot,
        m_context.conclusions.selection(),
        m_state.scope(),
        m_state.today(),
        compared ? std::optional(compared->seq) : std::nullopt,
        namedStates(document, m_state.scope()),
        pastGaps(document, m_state.scope(), m_state.today()),
        {m_context.language.code(), snapshot.trailTime, QStringLiteral("ztworkbench " ZT_VERSION)}};
    m_onePageAction->setEnabled(false);
    m_context.jobs.start<ExportSummary>(
        tr("Writing %1").arg(QFileInfo(path).fileName()),
        [page, path](JobContext& job) { return page.write(path, job); },
        this,
        [this](const Result<ExportSummary>& written) {
            m_onePageAction->setEnabled(true);
            if (written) {
                Q_EMIT toast(tr("Written: %1").arg(written->path),
                             tr("Show"),
                             [this, path = written->path] { m_context.ui.showInDesktop(path); });
            } else if (written.error().code != ErrorCode::Cancelled) {
                Q_EMIT failed(written.error());
            }
            Q_EMIT onePageWritten(written.has_value());
        });
}

void OverviewPage::openItem(const Scope& scope, const QString& item)
{
    if (const System* system = m_state.snapshot().system(scope)) {
        Q_EMIT selectedSystemChanged(system->id);
    }
    Q_EMIT openPage(QStringLiteral("maturity"), QStringLiteral("scope:") + toKey(scope));
    if (!item.isEmpty()) {
        Q_EMIT openPage(QStringLiteral("maturity"), QStringLiteral("item:") + item);
    }
}

void OverviewPage::openCell(int row, int column)
{
    const System& system = m_state.snapshot().systems[m_state.rows()[row]];
    openItem(Scope::system(system.id),
             column < 0 ? QString() : m_state.guideline().items[column].id);
}

void OverviewPage::openPillar(int pillar)
{
    const auto held = m_state.holdingDown(pillar);
    QString item = held.isEmpty() ? QString() : held.first().first;
    for (const GuidelineItem& one : m_state.guideline().items) {
        if (item.isEmpty() && one.pillar == m_state.guideline().pillars[pillar].id) {
            item = one.id;
        }
    }
    openItem(m_state.scope(), item);
}

QString OverviewPage::cellTip(int row, int column) const
{
    const Language& language = m_context.language.current();
    const Snapshot& snapshot = m_state.snapshot();
    const System& system = snapshot.systems[m_state.rows()[row]];
    QStringList lines{system.code + QLatin1Char(' ') + system.name};
    if (column >= 0) {
        const Scope scope = Scope::system(system.id);
        const ItemStanding item =
            m_state.judge().items(snapshot.answers.sheet(scope), &system).value(column);
        lines.append(
            itemTitle(m_state.guideline().items[column].id, m_state.guideline(), language));
        lines.append(item.applies() ? itemStatusText(item.status, item.sharePercent, language)
                                    : whyNotText(item.applicability, language));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace zt
