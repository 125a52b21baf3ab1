// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/pageregistry.h"

#include "app/pages/audit/auditpage.h"
#include "app/pages/gateway/gatewaypage.h"
#include "app/pages/inventory/inventorypage.h"
#include "app/pages/maturity/maturitypage.h"
#include "app/pages/overview/overviewpage.h"
#include "app/pages/regulator/regulatorpage.h"
#include "app/pages/report/reportpage.h"
#include "app/pages/roadmap/roadmappage.h"
#include "app/pages/selection/selectionpage.h"
#include "app/pages/trail/trailpage.h"

#include <QCoreApplication>

namespace zt {

namespace {

template <class T>
Page* make(AppContext& context)
{
    return new T(context);
}

} // namespace

QList<PageEntry> pageEntries()
{
    const auto text = [](const char* source) {
        return QCoreApplication::translate("Rail", source);
    };
    return {
        {QStringLiteral("overview"),
         QStringLiteral("dashboard-show"),
         text(QT_TRANSLATE_NOOP("Rail", "Overview")),
         &make<OverviewPage>},
        {QStringLiteral("inventory"),
         QStringLiteral("view-list-details"),
         text(QT_TRANSLATE_NOOP("Rail", "Inventory")),
         &make<InventoryPage>},
        {QStringLiteral("selection"),
         QStringLiteral("view-filter"),
         text(QT_TRANSLATE_NOOP("Rail", "Selection")),
         &make<SelectionPage>},
        {QStringLiteral("maturity"),
         QStringLiteral("office-chart-polar"),
         text(QT_TRANSLATE_NOOP("Rail", "Maturity")),
         &make<MaturityPage>},
        {QStringLiteral("audit"),
         QStringLiteral("view-task"),
         text(QT_TRANSLATE_NOOP("Rail", "Audit")),
         &make<AuditPage>},
        {QStringLiteral("roadmap"),
         QStringLiteral("view-calendar-timeline"),
         text(QT_TRANSLATE_NOOP("Rail", "Roadmap")),
         &make<RoadmapPage>},
        {QStringLiteral("gateway"),
         QStringLiteral("security-high"),
         text(QT_TRANSLATE_NOOP("Rail", "Gateway")),
         &make<GatewayPage>},
        {QStringLiteral("report"),
         QStringLiteral("view-statistics"),
         text(QT_TRANSLATE_NOOP("Rail", "Reports")),
         &make<ReportPage>},
        {QStringLiteral("trail"),
         QStringLiteral("view-history"),
         text(QT_TRANSLATE_NOOP("Rail", "Trail")),
         &make<TrailPage>},
        {QStringLiteral("regulator"),
         QStringLiteral("view-institution"),
         text(QT_TRANSLATE_NOOP("Rail", "Regulator")),
         &make<RegulatorPage>},
    };
}

QString pageShortcut(int index)
{
    constexpr int digits = 10;
    return index < digits ? QStringLiteral("Ctrl+%1").arg((index + 1) % digits) : QString();
}

} // namespace zt
