// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewayshots.h"

#include "app/pages/gateway/analyses/analysesview.h"
#include "app/pages/gateway/analyses/casespanel.h"
#include "app/pages/gateway/analyses/loadform.h"
#include "app/pages/gateway/analyses/loadpanel.h"
#include "app/pages/gateway/analyses/replaypanel.h"
#include "app/pages/gateway/gatewaypage.h"
#include "app/pages/gateway/itemgrid.h"
#include "app/pages/gateway/itemsetmodel.h"
#include "app/pages/gateway/itemsetpanel.h"
#include "app/pages/gateway/itemsview.h"
#include "app/shell/mainwindow.h"

#include <QCheckBox>
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

void replayIn(GatewayPage& page, const QString& folder)
{
    QFile file(QDir(folder).filePath(QStringLiteral("access.log")));
    if (file.open(QIODevice::WriteOnly)) {
        for (int i = 0; i < 40; ++i) {
            file.write(QStringLiteral("192.0.2.%1 - user%1 [18/Jul/2026:10:%2:00 +0800] \"%3 /%4 "
                                      "HTTP/1.1\" %5 120 \"-\" \"-\"\n")
                           .arg(i % 7 + 1)
                           .arg(i, 2, 10, QLatin1Char('0'))
                           .arg(QLatin1String(i % 3 == 0 ? "POST" : "GET"),
                                QLatin1String(i % 2 == 0 ? "mail" : "reports"),
                                QLatin1String(i % 5 == 0    ? "403"
                                              : i % 11 == 0 ? "404"
                                                            : "200"))
                           .toLatin1());
        }
        file.write("not a line of this log\n");
        file.close();
    }
    // Pseudonyms have a random key and would differ from picture to picture.
    page.analyses()->replay()->names()->setChecked(true);
    page.analyses()->replay()->open(file.fileName());
}

} // namespace

QStringList gatewayPartNames()
{
    return {QStringLiteral("items"),
            QStringLiteral("claims"),
            QStringLiteral("load"),
            QStringLiteral("cases"),
            QStringLiteral("replay")};
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
    } else if (part == QLatin1String("replay")) {
        replayIn(page, folder);
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
