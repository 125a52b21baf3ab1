// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/shell/mainwindow.h"
#include "app/shell/startwindow.h"
#include "model/document/filelock.h"

#include <QFileInfo>
#include <QTimer>

namespace zt {

/// Stays for as long as the window is there, which does not notice when the other one goes.
void Application::sayWhoHolds(MainWindow* window)
{
    const Document& document = window->session().document();
    if (!document.isReadOnly()) {
        return;
    }
    const auto lock = FileLock::take(document.path());
    if (lock || lock.error().code != ErrorCode::FileLocked) {
        return;
    }
    window->setNotice(
        [holder = lock.error().args.value(1)] {
            return tr("Open elsewhere (%1): it can be looked at here, not changed.").arg(holder);
        },
        [] { return tr("Edit here"); },
        [this, window] { takeOver(window); });
}

void Application::takeOver(MainWindow* window)
{
    const QString path = QFileInfo(window->session().document().path()).absoluteFilePath();
    if (const auto lock = FileLock::take(path); !lock) {
        if (lock.error().code == ErrorCode::FileLocked) {
            sayWhoHolds(window); // by now it may be another one
            window->showToast(tr("It is still open there."));
        } else {
            window->showError(lock.error());
        }
        return;
    }
    const Page* page = window->currentPage();
    m_wantedPlaces.insert(path, {page != nullptr ? page->id() : QString(), QString()});
    window->hide();
    // Not within the button that asked for it: the window goes, and what it knew of the file.
    QTimer::singleShot(
        0, this, [this, old = QPointer(window), path, geometry = window->saveGeometry()] {
            delete old.data();
            requestFile(path);
            if (MainWindow* now = windowOf(path)) {
                now->restoreGeometry(geometry);
            }
        });
}

} // namespace zt
