// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/incident/casedialog.h"

#include "app/widgets/auditpaint.h"
#include "reports/phrase.h"
#include "reports/wordingaudit.h"
#include "reports/wordingincident.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr QSize dialogSize(760, 620);
constexpr int codeWidth = 88;

} // namespace

CaseDialog::CaseDialog(const ThemeHolder& theme,
                       QWidget* over,
                       const Snapshot& snapshot,
                       const IncidentCase& one,
                       const Language& language)
    : Dialog(theme, over, dialogSize)
{
    setTitle(pick(one.name, language));
    setSubtitle(incidentClassText(one.kind, language));
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget;
    body->setProperty("ground", QStringLiteral("base"));
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(Theme::marginLeft, 16, Theme::marginLeft, 16);
    column->setSpacing(4);
    QStringList where{pick(one.when, language), pick(one.who, language)};
    where.removeAll(QString());
    addText(column, tr("When and where"), joinList(where, language));
    addText(column, tr("What happened"), pick(one.what, language));
    addText(column,
            one.ownLesson ? tr("What it teaches (the editors' reading)") : tr("What it teaches"),
            pick(one.lesson, language));
    addText(column, tr("Remark"), pick(one.note, language));
    column->addWidget(new Rule(theme, Rule::Weight::Section));
    auto* head = new SectionHeading(theme, tr("Controls it tests"));
    head->setRemark(tr("the editors' suggestion; as the audits here stand"));
    column->addWidget(head);
    for (const ControlStanding& standing : controlStandings(snapshot, one)) {
        addControl(column, standing, language);
    }
    column->addStretch(1);
    area->setWidget(body);
    setBody(area);
    QPushButton* closing = addButton(tr("Close"), ButtonKind::Quiet);
    connect(closing, &QPushButton::clicked, this, &CaseDialog::reject);
    m_begin = addButton(tr("Begin a record from it…"), ButtonKind::Primary);
    connect(m_begin, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT beginAsked();
    });
}

void CaseDialog::addText(QVBoxLayout* column, const QString& name, const QString& text)
{
    if (text.isEmpty()) {
        return;
    }
    column->addWidget(makeLabel(name, Theme::small, true, Tone::Secondary));
    column->addWidget(makeLabel(text, Theme::body, false, Tone::Text, true));
    column->addSpacing(8);
}

void CaseDialog::addControl(QVBoxLayout* column,
                            const ControlStanding& standing,
                            const Language& language)
{
    const QString result = auditResultText(standing.result, language);
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 4, 0, 4);
    line->setSpacing(8);
    QPushButton* code = makeButton(standing.control.point, ButtonKind::Accent);
    makeSmall(code);
    code->setMinimumWidth(codeWidth);
    line->addWidget(code, 0, Qt::AlignTop);
    line->addWidget(
        makeLabel(pick(standing.control.reason, language), Theme::body, false, Tone::Text, true),
        1);
    line->addWidget(new StatusGlyph(m_theme, paint::shapeOf(standing.result), 14), 0, Qt::AlignTop);
    QStringList words{result, standing.audit};
    words.removeAll(QString());
    line->addWidget(makeLabel(words.join(QLatin1Char(' ')), Theme::small, false, Tone::Secondary),
                    0,
                    Qt::AlignTop);
    column->addWidget(row);
    m_controls.append(code);
    m_standings.append(standing.control.point + QLatin1Char(' ') + words.join(QLatin1Char(' ')));
    connect(code, &QPushButton::clicked, this, [this, control = standing.control] {
        accept();
        Q_EMIT pointActivated({control.pack.pack, control.point});
    });
}

} // namespace zt
