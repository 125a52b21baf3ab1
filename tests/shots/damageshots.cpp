// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "damageshots.h"

#include "app/application.h"
#include "app/damagedesk.h"
#include "app/shell/mainwindow.h"
#include "app/shell/startwindow.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace zt {

void shootDamage(Application& application,
                 const QString& assessment,
                 const QSize& size,
                 const std::function<void(QWidget*, const QString&)>& shoot)
{
    constexpr qint64 pageBytes = 4096;
    const QString path =
        QFileInfo(assessment).absolutePath() + QStringLiteral("/青嵐證券_115 損毀.zta");
    QFile::remove(path);
    if (!QFile::copy(assessment, path)) {
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)) {
        return;
    }
    // The first page, and one of the trail.
    const qint64 ofTheTrail = file.readAll().lastIndexOf("\"label\"") / pageBytes * pageBytes;
    for (const qint64 page : {qint64(0), ofTheTrail}) {
        file.seek(page);
        file.write(QByteArray(pageBytes, 'x'));
    }
    file.close();
    application.requestFile(path);
    MainWindow* window = nullptr;
    (void)QTest::qWaitFor(
        [&] {
            window = application.damage().windowOf(path);
            return window != nullptr;
        },
        20'000);
    if (window == nullptr) {
        return;
    }
    window->resize(size);
    window->activateWindow();
    (void)QTest::qWaitForWindowActive(window);
    window->showPage(QStringLiteral("inventory"));
    (void)QTest::qWaitFor([&] { return !window->session().context().jobs.isBusy(); }, 20'000);
    QTest::qWait(400);
    shoot(window, QStringLiteral("opened"));
    window->showPage(QStringLiteral("trail"));
    (void)QTest::qWaitFor([&] { return !window->session().context().jobs.isBusy(); }, 20'000);
    QTest::qWait(400);
    shoot(window, QStringLiteral("checked"));
    window->showPage(QStringLiteral("inventory"));
    QTest::qWait(400);
    if (SalvageDialog* dialog = application.damage().openSalvage(window)) {
        shoot(window, QStringLiteral("salvage"));
        dialog->reject();
    }
    QTest::qWait(1);
    delete window;
}

} // namespace zt
