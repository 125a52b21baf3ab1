// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/waystoverify.h"

#include "app/cli/auditverify.h"
#include "app/widgets/clearlayout.h"
#include "app/widgets/elidingbutton.h"
#include "app/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int gap = 8;

} // namespace

WaysToVerify::WaysToVerify(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(makeLabel({}, Theme::small, false, Tone::Secondary))
    , m_column(new QVBoxLayout)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap);
    m_name->setFixedHeight(24); // that of a small button
    line->addWidget(m_name, 0, Qt::AlignTop);
    m_column->setSpacing(2);
    line->addLayout(m_column, 1);
    hide();
}

void WaysToVerify::show(const QList<VerifyBy>& ways, const Language& language)
{
    m_name->setText(tr("Can be verified by"));
    const QString shown = toString(language.code());
    if (ways == m_ways && shown == m_language) {
        return; // a link that has the focus keeps it
    }
    m_ways = ways;
    m_language = shown;
    m_links.clear();
    clearLayout(m_column);
    for (const VerifyBy& way : ways) {
        addWay(way, language);
    }
    setVisible(!ways.isEmpty());
}

void WaysToVerify::addWay(const VerifyBy& way, const Language& language)
{
    const QString text = verifyByText(way, language);
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap);
    if (!isKnownWay(way)) {
        auto* name = new ElidedLabel(m_theme, Theme::small, false, Tone::Hint);
        name->setText(tr("%1 (this program has none of that name)").arg(text));
        line->addWidget(name, 1);
        m_column->addWidget(row);
        return;
    }
    auto* link = new ElidingButton;
    setButtonKind(link, ButtonKind::Accent);
    makeSmall(link);
    link->setWhole(text);
    link->setToolTip(way.kind == VerifyBy::Kind::GatewayRule
                         ? tr("Opens the gateway simulation there")
                         : tr("Opens this analysis, to be filed at this point"));
    line->addWidget(link);
    line->addStretch(1);
    m_column->addWidget(row);
    m_links.append(link);
    connect(link, &QPushButton::clicked, this, [this, way] { Q_EMIT asked(way); });
}

} // namespace zt
