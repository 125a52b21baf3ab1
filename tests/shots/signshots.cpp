// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signshots.h"

#include "app/pages/page.h"
#include "app/pages/trail/signdialog.h"
#include "app/pages/trail/signoffview.h"
#include "app/shell/mainwindow.h"
#include "app/widgets/dialog.h"
#include "app/widgets/feedback.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QTest>

namespace zt {

void shootSignOffs(MainWindow& window,
                   const std::function<void()>& settle,
                   const std::function<void(QWidget*, const QString&)>& shoot)
{
    constexpr int signOffs = 2;
    window.showPage(QStringLiteral("trail"), QStringLiteral("signoffs"));
    settle();
    const auto* view = window.findChild<SignOffView*>();
    view->signAction()->trigger();
    auto* dialog = dynamic_cast<SignDialog*>(Dialog::openIn(&window));
    auto* role = dialog->findChild<QComboBox*>(QStringLiteral("signRole"));
    role->setCurrentIndex(role->findData(static_cast<int>(SignRole::Ciso)));
    shoot(&window, QStringLiteral("dialog"));
    dialog->findChild<FileLine*>(QStringLiteral("keyFile"))
        ->setPath(QStringLiteral(ZT_SOURCE_DIR "/tests/shots/signer.pem"));
    dialog->saveButton()->click();
    (void)QTest::qWaitFor([&] { return Dialog::openIn(&window) == nullptr; }, 20'000);
    (void)window.session().context().edit.addSystem(QStringLiteral("SYS-931"),
                                                    QStringLiteral("遠距服務系統"));
    settle();
    window.findChild<Toast*>()->hide(); // it goes in its own time
    shoot(&window, QStringLiteral("stale"));
    window.currentPage()->setSubPage(0);
    window.currentPage()->primaryAction()->trigger(); // verified anew
    settle();
    shoot(&window, QStringLiteral("history"));
    window.currentPage()->setSubPage(signOffs);
    settle();
    view->sealAction()->trigger();
    settle();
    shoot(&window, QStringLiteral("seal"));
    while (Dialog* open = Dialog::openIn(&window)) {
        open->reject();
    }
}

} // namespace zt
