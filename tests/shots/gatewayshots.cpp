// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewayshots.h"

#include "app/pages/gateway/analyses/analysesview.h"
#include "app/pages/gateway/analyses/casespanel.h"
#include "app/pages/gateway/analyses/loadform.h"
#include "app/pages/gateway/analyses/loadpanel.h"
#include "app/pages/gateway/gatewaypage.h"
#include "app/pages/gateway/itemgrid.h"
#include "app/pages/gateway/itemsetmodel.h"
#include "app/pages/gateway/itemsetpanel.h"
#include "app/pages/gateway/itemsview.h"
#include "app/shell/mainwindow.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace zt {

namespace {

GatewayPage& pageOf(MainWindow& window)
{
    window.showPage(QStringLiteral("gateway"));
    return dynamic_cast<GatewayPage&>(*window.currentPage());
}

/// Some there, one in part, one away.
void chooseByHand(GatewayPage& page)
{
    ItemSetPanel& set = *page.items()->set();
    const auto say = [&set](const char* item, Qt::Key key) {
        set.grid()->setCurrentIndex(set.model()->indexOf(QString::fromLatin1(item)));
        QTest::keyClick(set.grid(), key);
    };
    say("2-4", Qt::Key_1);
    say("1-7", Qt::Key_2);
    say("3-2", Qt::Key_1);
    say("1-1", Qt::Key_3);
}

void runALittleDay(GatewayPage& page)
{
    LoadSettings settings;
    settings.staff = 120;
    settings.requests = 30;
    settings.workers.count = 2;
    settings.workers.requestNs = 60'000'000;
    settings.flood = LoadFlood{600, 60, 400, 200};
    page.analyses()->load()->form()->setSettings(settings);
    page.analyses()->load()->runNow();
}

void decideCasesIn(GatewayPage& page, const QString& folder)
{
    QFile file(QDir(folder).filePath(QStringLiteral("requests.csv")));
    if (file.open(QIODevice::WriteOnly)) {
        file.write("case,resource,user,device,place,health,session,time,expected\n"
                   "morning,mail,staff,managed,TW,ABCD,live,2026-07-14T10:00,ALLOW\n"
                   "left the firm,mail,left,managed,TW,ABCD,live,2026-07-14T10:00,DENY\n"
                   "poor health,reporting,staff,managed,TW,0.7,live,2026-07-14T10:00,ALLOW\n"
                   "from abroad,network-management,staff,managed,FR,ABCD,live,"
                   "2026-07-14T10:00,DENY\n"
                   "own device,document,staff,unmanaged,TW,ABCD,none,2026-07-14T10:00,\n");
        file.close();
    }
    page.analyses()->cases()->open(file.fileName());
}

} // namespace

QStringList gatewayPartNames()
{
    return {QStringLiteral("items"),
            QStringLiteral("claims"),
            QStringLiteral("load"),
            QStringLiteral("cases")};
}

void openGatewayPart(MainWindow& window, const QString& part, const QString& folder)
{
    GatewayPage& page = pageOf(window);
    if (part == QLatin1String("items")) {
        page.openArgument(part);
        chooseByHand(page);
        return;
    }
    page.openArgument(QStringLiteral("scope:") + toKey(Scope::institution()));
    page.openArgument(QStringLiteral("analysis:") + part);
    if (part == QLatin1String("load")) {
        runALittleDay(page);
    } else if (part == QLatin1String("cases")) {
        decideCasesIn(page, folder);
    }
}

void leaveGatewayParts(MainWindow& window)
{
    GatewayPage& page = pageOf(window);
    page.openArgument(QStringLiteral("scope:") + toKey(Scope::institution()));
    page.openArgument(QStringLiteral("matrix"));
    page.openArgument(QStringLiteral("analysis:investment"));
    page.setSubPage(0);
}

} // namespace zt
