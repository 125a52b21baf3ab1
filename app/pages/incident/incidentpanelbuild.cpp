// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the panel of an incident is put together.
#include "app/pages/incident/deadlinecard.h"
#include "app/pages/incident/incidentpanel.h"
#include "app/pages/incident/measurelist.h"
#include "app/pages/incident/recordform.h"
#include "app/pages/incident/stagecell.h"
#include "app/pages/incident/timelinelist.h"
#include "app/widgets/labels.h"
#include "app/widgets/statementedit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>

namespace zt {

namespace {

constexpr int gap = 8;
constexpr int sectionGap = 18;
constexpr int startWidth = 200;

} // namespace

IncidentPanel::IncidentPanel(AppContext& context, QWidget* parent)
    : QScrollArea(parent)
    , m_context(context)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    content->setProperty("ground", QStringLiteral("base"));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::marginLeft, 12, Theme::marginLeft, 24);
    column->setSpacing(gap);
    buildHead(column);
    buildClocks(column);
    column->addSpacing(sectionGap - gap);
    buildTimeline(column);
    column->addSpacing(sectionGap - gap);
    buildAnalysis(column);
    column->addStretch(1);
    setWidget(content);
    for (const StatementEdit* edit : content->findChildren<StatementEdit*>()) {
        connect(edit, &StatementEdit::imagePasted, this, &IncidentPanel::imagePasted);
    }
    retranslate();
}

void IncidentPanel::buildHead(QVBoxLayout* column)
{
    const ThemeHolder& theme = m_context.theme;
    auto* line = new QHBoxLayout;
    line->setSpacing(gap);
    m_code = new Tag(theme, {});
    m_class = new Tag(theme, {}, paint::TagStyle::Outlined);
    m_drill = new Tag(theme, {}, paint::TagStyle::Outlined);
    m_affected = makeLabel({}, Theme::small, true);
    m_systems = new ElidedLabel(theme, Theme::small, false, Tone::Secondary);
    line->addWidget(m_code);
    line->addWidget(m_class);
    line->addWidget(m_drill);
    line->addWidget(m_affected);
    line->addWidget(m_systems, 1);
    column->addLayout(line);
    auto* head = new QHBoxLayout;
    head->setSpacing(gap);
    m_title = makeLabel({}, Theme::title, true, Tone::Text, true);
    m_startName = makeLabel({}, Theme::small, false, Tone::Secondary);
    m_start = new QComboBox;
    m_start->setObjectName(QStringLiteral("clockStart"));
    m_start->setMinimumWidth(startWidth);
    head->addWidget(m_title, 1);
    head->addWidget(m_startName);
    head->addWidget(m_start);
    column->addLayout(head);
    m_note = new Note(theme, Status::Warn);
    m_closed = new Note(theme, Status::Info);
    for (Note* note : {m_note, m_closed}) {
        note->hide();
        column->addWidget(note);
    }
    connect(m_start, &QComboBox::activated, this, [this] {
        if (m_state.hasIncident()) {
            Q_EMIT entered(m_state.current().file.incident.id.toString(),
                           {{QStringLiteral("clock_start"), m_start->currentData().toString()}},
                           0);
        }
    });
}

/// Cards are made as the guide has deadlines.
void IncidentPanel::buildClocks(QVBoxLayout* column)
{
    m_cardBox = new QWidget;
    auto* grid = new QGridLayout(m_cardBox);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    column->addWidget(m_cardBox);
    auto* strip = new QHBoxLayout;
    strip->setSpacing(gap);
    for (int i = 0; i < incidentStageCount; ++i) {
        auto* cell = new StageCell(m_context.theme);
        m_stages.append(cell);
        strip->addWidget(cell, 1);
        connect(
            cell, &StageCell::clicked, this, [this, cell] { Q_EMIT lineAsked(cell->nextLine()); });
    }
    column->addSpacing(4);
    column->addLayout(strip);
}

void IncidentPanel::buildTimeline(QVBoxLayout* column)
{
    column->addWidget(new Rule(m_context.theme, Rule::Weight::Section));
    m_lineHead = new SectionHeading(m_context.theme, {});
    m_addLine = makeButton({}, ButtonKind::Accent);
    makeSmall(m_addLine);
    m_addLine->setObjectName(QStringLiteral("addLine"));
    m_lineHead->setTrailing(m_addLine);
    m_timeline = new TimelineList(m_context);
    m_noLines = makeLabel({}, Theme::body, false, Tone::Secondary, true);
    column->addWidget(m_lineHead);
    column->addWidget(m_timeline);
    column->addWidget(m_noLines);
    connect(m_addLine, &QPushButton::clicked, this, [this] {
        Q_EMIT lineAsked(IncidentEventKind::Note);
    });
}

void IncidentPanel::buildAnalysis(QVBoxLayout* column)
{
    column->addWidget(new Rule(m_context.theme, Rule::Weight::Section));
    m_causeHead = new SectionHeading(m_context.theme, {});
    m_cause = new StatementEdit(m_context.theme);
    m_cause->setObjectName(QStringLiteral("root_cause"));
    column->addWidget(m_causeHead);
    column->addWidget(m_cause);
    column->addSpacing(gap);
    m_measures = new MeasureList(m_context);
    column->addWidget(m_measures);
    column->addSpacing(sectionGap - gap);
    column->addWidget(new Rule(m_context.theme, Rule::Weight::Section));
    m_record = new RecordForm(m_context);
    column->addWidget(m_record);
    connect(m_cause,
            &StatementEdit::entered,
            this,
            [this](const QString& subject, const QString& text, int session) {
                Q_EMIT entered(subject, {{QStringLiteral("root_cause"), text}}, session);
            });
    connect(m_record, &RecordForm::entered, this, &IncidentPanel::entered);
}

} // namespace zt
