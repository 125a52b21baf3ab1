// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/damagedesk.h"

#include "app/cli/salvaging.h"
#include "app/pages/trail/trailpage.h"
#include "app/shell/mainwindow.h"
#include "app/uiservices.h"
#include "app/widgets/afterpaint.h"
#include "model/base/errortext.h"
#include "model/document/checkfault.h"
#include "model/document/damage.h"
#include "model/document/lockedfile.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <utility>

namespace zt {

namespace {

/// Pages named in the line under the header; all of them stand in the dialog.
constexpr qsizetype shortly = 1;

/// A change made while the file was looked through is in what is shown, too.
constexpr int mostAttempts = 3;

bool isOfContent(ErrorCode code)
{
    return code == ErrorCode::DamagedFile || code == ErrorCode::NotAnAssessment ||
           code == ErrorCode::SqlFailed || code == ErrorCode::PackInvalid ||
           code == ErrorCode::TrailBroken || code == ErrorCode::MigrationFailed;
}

} // namespace

DamageDesk::DamageDesk(const AppServices& services, Host host)
    : m_services(services)
    , m_host(std::move(host))
{
}

std::function<Result<DamageDesk::Found>(JobContext&)> DamageDesk::lookAt(const QString& path) const
{
    return [path,
            environment = m_host.environment(),
            language = m_services.language.current().code()](JobContext& job) -> Result<Found> {
        Found found;
        found.damage = damageOf(path, job).value_or(QStringList());
        found.folder = std::make_shared<QTemporaryDir>();
        if (!found.folder->isValid()) {
            return fail(ErrorCode::FileUnwritable,
                        {found.folder->path(), found.folder->errorString()});
        }
        const QString copy = found.folder->filePath(QFileInfo(path).fileName());
        const Result<SalvageRequest> request =
            salvageRequest(path, copy, environment, Language(language));
        const Result<SalvageReport> report =
            request ? salvageFile(*request, job) : tl::unexpected(request.error());
        const Result<std::shared_ptr<Document::Opened>> opened =
            report ? Document::prepareOpen(copy, Document::Access::ReadOnly, environment)(job)
                   : tl::unexpected(report.error());
        if (!opened) {
            return tl::unexpected(opened.error());
        }
        found.report = *report;
        found.opened = *opened;
        return found;
    };
}

bool DamageDesk::takes(const QString& path, const Error& error)
{
    if (!isOfContent(error.code) || !QFileInfo(path).isFile() || isLockedFile(path)) {
        return false;
    }
    if (m_looking.contains(path)) {
        return true; // on its way
    }
    m_looking.append(path);
    m_host.setBusy(true);
    m_jobs.start<Found>(tr("Reading what is left of %1").arg(QFileInfo(path).fileName()),
                        lookAt(path),
                        this,
                        [this, path, error](const Result<Found>& found) {
                            m_looking.removeOne(path);
                            m_host.setBusy(isLooking());
                            if (found) {
                                onFound(path, error, *found);
                            } else if (found.error().code != ErrorCode::Cancelled) {
                                m_host.refuse(error, path);
                            }
                        });
    return true;
}

void DamageDesk::onFound(const QString& path, const std::optional<Error>& error, const Found& found)
{
    MainWindow* window =
        m_host.show(Document::finishOpen(found.opened, m_host.environment()), path);
    if (window == nullptr) {
        return;
    }
    m_views.insert(window, {path, found.damage, error, found.folder, found.report});
    connect(window, &QObject::destroyed, this, [this, window] { m_views.remove(window); });
    const auto checkFile = [path](QObject* page) {
        if (auto* trail = qobject_cast<TrailPage*>(page)) {
            trail->setDamagedFile(path);
        }
    };
    connect(window, &MainWindow::pageMade, this, checkFile);
    checkFile(window->findChild<TrailPage*>());
    window->setNotice([this, window] { return bannerText(m_views.value(window)); },
                      [] { return tr("Salvage…"); },
                      [this, window] { (void)openSalvage(window); });
}

void DamageDesk::watch(MainWindow* window)
{
    Document& document = window->session().document();
    if (document.isLocked()) {
        return; // its lock tells: no byte of it can be changed
    }
    afterFirstPaint(window, [this, window, path = document.path()] {
        if (m_views.contains(window)) {
            return;
        }
        m_jobs.start<QStringList>(
            tr("Looking through the file"),
            [path](JobContext& job) { return damageOf(path, job); },
            window,
            [this, window](const Result<QStringList>& damage) {
                if (damage && !damage->isEmpty()) {
                    replace(window, 1);
                }
                Q_EMIT lookedThrough();
            });
    });
}

void DamageDesk::replace(const QPointer<MainWindow>& window, int attempt)
{
    const QString path = window->session().document().path();
    m_looking.append(path);
    m_jobs.start<Found>(
        tr("Reading what is left of %1").arg(QFileInfo(path).fileName()),
        lookAt(path),
        this,
        [this, window, path, attempt](const Result<Found>& found) {
            m_looking.removeOne(path);
            if (!window) {
                return; // closed meanwhile
            }
            if (!found) {
                window->showError(found.error());
                return;
            }
            const auto seq = [&] { return window->session().document().snapshot().trailSeq; };
            window->flushTyping();
            const qint64 before = seq();
            if (before > found->report.entriesKept + found->report.entriesLost &&
                attempt < mostAttempts) {
                replace(window, attempt + 1);
                return;
            }
            const QByteArray geometry = window->saveGeometry();
            const QString page = window->currentPage() ? window->currentPage()->id() : QString();
            onFound(path, std::nullopt, *found);
            if (MainWindow* shown = windowOf(path)) {
                shown->restoreGeometry(geometry);
                shown->showPage(page);
                window->hide();
                window->deleteLater();
            }
        });
}

MainWindow* DamageDesk::windowOf(const QString& path) const
{
    for (auto view = m_views.begin(); view != m_views.end(); ++view) {
        if (QFileInfo(view->path) == QFileInfo(path)) {
            return view.key();
        }
    }
    return nullptr;
}

QString DamageDesk::damageText(const View& view) const
{
    const Language& language = m_services.language.current();
    if (!view.damage.isEmpty()) {
        return checkFaultText(view.damage.join(QStringLiteral("; ")), language);
    }
    return view.error ? errorSentence(*view.error, language) : QString();
}

QString DamageDesk::bannerText(const View& view) const
{
    const Language& language = m_services.language.current();
    const QString name = QFileInfo(view.path).fileName();
    const QString shown =
        view.report.isWhole()
            ? tr("All of it could be read. It is open to be looked at, not to be changed.")
            : tr("What could be read is open to be looked at, not to be changed; %n thing(s) are "
                 "not as they were.",
                 nullptr,
                 static_cast<int>(view.report.items.size()));
    if (view.damage.isEmpty()) {
        return damageText(view) + language.of({}, QStringLiteral(" ")) + shown;
    }
    const QStringList named = view.damage.mid(0, shortly);
    const QString pages = checkFaultText(named.join(QStringLiteral("; ")), language) +
                          (view.damage.size() > shortly ? tr(", and more") : QString());
    return tr("“%1” is damaged: %2. %3").arg(name, pages, shown);
}

SalvageDialog* DamageDesk::openSalvage(MainWindow* window)
{
    const auto view = m_views.constFind(window);
    if (view == m_views.constEnd()) {
        return nullptr;
    }
    const QString path = view->path;
    auto* dialog = new SalvageDialog(m_services.theme,
                                     window,
                                     {path, damageText(*view), view->report},
                                     m_services.language.current());
    connect(dialog, &SalvageDialog::salvageRequested, this, [this, dialog, path] {
        const QFileInfo file(path);
        const FileQuestion question{tr("The new assessment"),
                                    tr("Assessments (*.zta)"),
                                    file.absolutePath() + QLatin1Char('/') +
                                        tr("%1 (salvaged).zta").arg(file.completeBaseName())};
        m_services.ui.chooseSaveFile(dialog, question, [this, dialog, path](const QString& to) {
            if (!to.isEmpty()) {
                salvage(dialog, path, to);
            }
        });
    });
    connect(dialog, &SalvageDialog::listRequested, this, [this, dialog, path] {
        saveList(dialog, path);
    });
    connect(dialog, &SalvageDialog::openRequested, this, [this, dialog](const QString& made) {
        dialog->accept();
        m_host.open(made);
    });
    dialog->open();
    return dialog;
}

void DamageDesk::salvage(SalvageDialog* dialog, const QString& from, const QString& to)
{
    dialog->setBusy(true);
    const JobRunner::JobId id = m_jobs.start<SalvageReport>(
        tr("Salvaging"),
        [from,
         to,
         environment = m_host.environment(),
         language = m_services.language.current().code()](JobContext& job) {
            return salvageRequest(from, to, environment, Language(language))
                .and_then(
                    [&job](const SalvageRequest& request) { return salvageFile(request, job); });
        },
        dialog,
        [dialog, to](const Result<SalvageReport>& report) {
            if (report) {
                dialog->showDone(to, *report);
            } else {
                dialog->showFault(report.error());
            }
        });
    connect(dialog, &SalvageDialog::cancelRequested, this, [this, id] { m_jobs.cancel(id); });
    connect(&m_jobs,
            &JobRunner::progress,
            dialog,
            [dialog, id](quint64 job, qint64 done, qint64 total) {
                if (job == id) {
                    dialog->setProgress(done, total);
                }
            });
}

void DamageDesk::saveList(SalvageDialog* dialog, const QString& of)
{
    const QFileInfo file(of);
    const FileQuestion question{tr("The list as CSV"),
                                tr("CSV (*.csv)"),
                                file.absolutePath() + QLatin1Char('/') +
                                    tr("%1 lost.csv").arg(file.completeBaseName())};
    m_services.ui.chooseSaveFile(dialog, question, [dialog](const QString& to) {
        if (to.isEmpty()) {
            return;
        }
        const Result<void> written = writeSalvageListing(to, dialog->listing());
        if (!written) {
            dialog->showFault(written.error());
        }
    });
}

} // namespace zt
