// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/inventory/emptypage.h"

#include "app/appcontext.h"
#include "model/document/document.h"
#include "reports/wording.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int contentWidth = 640;
constexpr int margin = 20;
constexpr int aboutRows = 4;

} // namespace

EmptyPage::EmptyPage(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel({}, Theme::large, true))
    , m_sentence(makeLabel({}, Theme::body, false, Tone::Secondary, true))
    , m_zone(new DropZone(context.theme))
    , m_choose(m_zone->addButton({}, QStringLiteral("document-import")))
    , m_paste(new WayRow(
          context.theme, QStringLiteral("edit-paste"), {}, {}, {QStringLiteral("Ctrl V")}))
    , m_add(new WayRow(context.theme, QStringLiteral("list-add"), {}, {}, {QStringLiteral("Ins")}))
    , m_template(new WayRow(context.theme, QStringLiteral("document-save"), {}, {}))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    outer->addWidget(scroll);
    auto* content = new QWidget;
    auto* line = new QHBoxLayout(content);
    line->setContentsMargins(Theme::marginLeft, 72, Theme::marginLeft, 24);
    auto* middle = new QWidget;
    middle->setMaximumWidth(contentWidth);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addSpacing(6);
    column->addWidget(m_sentence);
    column->addSpacing(16);
    column->addWidget(m_zone);
    column->addSpacing(14);
    column->addWidget(m_paste);
    column->addWidget(m_add);
    column->addWidget(m_template);
    column->addStretch(1);
    line->addStretch(1);
    line->addWidget(middle, 100);
    line->addStretch(1);
    scroll->setWidget(content);
    connect(m_choose, &QPushButton::clicked, this, &EmptyPage::importAsked);
    connect(m_zone, &DropZone::dropped, this, &EmptyPage::filesDropped);
    connect(m_paste, &WayRow::clicked, this, &EmptyPage::pasteAsked);
    connect(m_add, &WayRow::clicked, this, &EmptyPage::addAsked);
    connect(m_template, &WayRow::clicked, this, &EmptyPage::templateAsked);
    retranslate();
}

void EmptyPage::focusMain()
{
    m_choose->setFocus(Qt::OtherFocusReason);
}

void EmptyPage::retranslate()
{
    m_title->setText(tr("Put in the list of systems first"));
    m_sentence->setText(tr(
        "The choice is made among the systems that stand in it. Names and order of columns do not "
        "matter; every cell is checked before anything is imported."));
    m_zone->setTexts(tr("Drop a spreadsheet here"),
                     tr("xlsx, ods, csv (UTF-8, UTF-16, Big5); the file itself is not changed"));
    m_choose->setText(tr("Choose a file…") + QStringLiteral("  Ctrl I"));
    m_choose->setAccessibleName(tr("Choose a file…"));
    m_paste->setTexts(tr("Paste cells"),
                      tr("Copy a block in Excel and paste it here; the same checks apply"));
    m_add->setTexts(tr("Add one by one"), tr("Code and name first, the rest later"));
    m_template->setTexts(
        tr("Save an empty inventory"),
        tr("With drop-downs and explanations, for the owners of the systems to fill in"));
}

EmptyInspector::EmptyInspector(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_stepsHead(makeLabel({}, Theme::body, true))
    , m_steps(new StepList(context.theme))
    , m_sampleHead(makeLabel({}, Theme::body, true))
    , m_sampleText(makeLabel({}, Theme::body, false, Tone::Secondary, true))
    , m_sample(makeButton({}))
    , m_aboutHead(makeLabel({}, Theme::body, true))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, 24, 20, 16);
    column->setSpacing(8);
    column->addWidget(m_stepsHead);
    column->addSpacing(4);
    column->addWidget(m_steps);
    column->addWidget(new Rule(context.theme, Rule::Weight::Hairline));
    column->addSpacing(8);
    column->addWidget(m_sampleHead);
    column->addWidget(m_sampleText);
    column->addWidget(m_sample);
    column->addSpacing(8);
    column->addWidget(new Rule(context.theme, Rule::Weight::Hairline));
    column->addSpacing(8);
    column->addWidget(m_aboutHead);
    auto* grid = new QGridLayout;
    grid->setColumnMinimumWidth(0, 64);
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(4);
    for (int i = 0; i < aboutRows; ++i) {
        m_about.append(std::pair(makeLabel({}, Theme::small, false, Tone::Hint),
                                 makeLabel({}, Theme::small, false, Tone::Text, true)));
        grid->addWidget(m_about.last().first, i, 0, Qt::AlignTop);
        grid->addWidget(m_about.last().second, i, 1);
    }
    column->addLayout(grid);
    column->addStretch(1);
    connect(m_sample, &QPushButton::clicked, this, &EmptyInspector::sampleAsked);
    retranslate();
}

void EmptyInspector::retranslate()
{
    m_stepsHead->setText(tr("Four steps to the first list"));
    m_steps->setSteps(
        {{tr("Put in the systems"), tr("Code, name, owner unit, RTO")},
         {tr("Answer nine facts"),
          tr("They decide the domains; leave “unknown” where you do not know")},
         {tr("Score 6 + 5 factors"), tr("Each score has its sentence; keys 1, 2, 3")},
         {tr("Adopt the list"), tr("Look at funnel and scatter, set cut-offs, note the reason")}},
        0);
    m_sampleHead->setText(tr("See a finished one"));
    m_sampleText->setText(tr("Two complete assessments of fictional firms come with the program; "
                             "they open in a window of "
                             "their own."));
    m_sample->setText(tr("Open a sample assessment"));
    m_aboutHead->setText(tr("This assessment"));
    const Snapshot& snapshot = m_context.document.snapshot();
    if (!snapshot.guideline) {
        return;
    }
    const Language& language = m_context.language.current();
    const Profile& profile = snapshot.profile;
    QString sector = sectorText(profile.sector, language);
    if (profile.tier > 0) {
        sector +=
            language.of(QStringLiteral("，"), QStringLiteral(", ")) +
            fieldValueText(QStringLiteral("tier"), profile.tier, *snapshot.guideline, language);
    }
    const auto name = [&](const char* key) {
        return fieldName(QLatin1String(key), *snapshot.guideline, language);
    };
    const QString dash = QStringLiteral("—");
    const Bilingual& title = snapshot.guideline->title;
    const QStringList names{name("institution"), name("sector"), name("period"), name("id")};
    const QStringList values{profile.institution.isEmpty() ? dash : profile.institution,
                             sector,
                             profile.period.isEmpty() ? dash : profile.period,
                             language.of(title.zh, title.en) + QLatin1Char(' ') +
                                 snapshot.guideline->version};
    for (int i = 0; i < aboutRows; ++i) {
        m_about.at(i).first->setText(names.at(i));
        m_about.at(i).second->setText(values.at(i));
    }
}

} // namespace zt
