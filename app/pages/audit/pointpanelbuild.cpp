// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the panel of a point is put together.
#include "app/pages/audit/historylist.h"
#include "app/pages/audit/pointpanel.h"
#include "app/pages/audit/resultsegment.h"
#include "app/pages/audit/sampling/samplingsection.h"
#include "app/pages/audit/waystoverify.h"
#include "app/pages/common/evidencelist.h"
#include "app/widgets/labels.h"
#include "app/widgets/statementedit.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int gap = 8;
constexpr int sectionGap = 18;

} // namespace

PointPanel::PointPanel(AppContext& context, QWidget* parent)
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
    buildReason(column);
    for (const char* key : {"procedure", "observation"}) {
        m_sections.append(addSection(column, QString::fromLatin1(key)));
    }
    m_seen = makeLabel({}, Theme::small, false, Tone::Secondary);
    m_sections.last().head->setTrailing(m_seen);
    buildEvidence(column);
    m_sampling = new SamplingSection(context);
    column->addWidget(m_sampling);
    column->addSpacing(sectionGap - gap);
    m_sections.append(addSection(column, QStringLiteral("conclusion")));
    buildFoot(column);
    column->addStretch(1);
    setWidget(content);
    retranslate();
}

void PointPanel::buildHead(QVBoxLayout* column)
{
    const ThemeHolder& theme = m_context.theme;
    auto* line = new QHBoxLayout;
    line->setSpacing(gap);
    m_code = new Tag(theme, {});
    m_mechanism = new Tag(theme, {}, paint::TagStyle::Outlined);
    m_remark = new ElidedLabel(theme, Theme::small, false, Tone::Secondary);
    m_place = makeLabel({}, Theme::small, false, Tone::Secondary);
    m_previous = makeIconButton(theme, QStringLiteral("go-previous"), {});
    m_next = makeIconButton(theme, QStringLiteral("go-next"), {});
    line->addWidget(m_code);
    line->addWidget(m_mechanism);
    line->addWidget(m_remark, 1);
    line->addWidget(m_place);
    line->addWidget(m_previous);
    line->addWidget(m_next);
    column->addLayout(line);
    m_title = makeLabel({}, Theme::title, true, Tone::Text, true);
    column->addWidget(m_title);
    m_result = new ResultSegment(
        theme, [this]() -> const Language& { return m_context.language.current(); });
    column->addWidget(m_result);
    m_note = new Note(theme, Status::Warn);
    m_facts = m_note->addButton({});
    m_facts->setObjectName(QStringLiteral("answerFacts"));
    connect(m_facts, &QPushButton::clicked, this, &PointPanel::factsAsked);
    m_note->hide();
    column->addWidget(m_note);
    m_versionNote = new Note(theme, Status::Warn);
    m_looked = m_versionNote->addButton({}, ButtonKind::Accent);
    m_looked->setObjectName(QStringLiteral("lookedAt"));
    m_versionNote->hide();
    column->addWidget(m_versionNote);
    connect(m_looked, &QPushButton::clicked, this, &PointPanel::lookConfirmed);
    m_ways = new WaysToVerify(theme);
    column->addWidget(m_ways);
    connect(m_ways, &WaysToVerify::asked, this, &PointPanel::wayAsked);
    column->addWidget(new Rule(theme, Rule::Weight::Hairline));
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepAsked(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepAsked(1); });
    connect(m_result, &ResultSegment::chosen, this, &PointPanel::resultChosen);
}

void PointPanel::buildReason(QVBoxLayout* column)
{
    m_reasonBox = new QWidget;
    auto* box = new QVBoxLayout(m_reasonBox);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(gap);
    m_sections.append(addSection(box, QStringLiteral("reason")));
    m_confirm = makeButton({}, ButtonKind::Accent);
    m_confirm->setObjectName(QStringLiteral("confirmReason"));
    m_drop = makeButton({}, ButtonKind::Quiet);
    makeSmall(m_confirm);
    makeSmall(m_drop);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_drop);
    buttons->addStretch(1);
    box->addLayout(buttons);
    column->addWidget(m_reasonBox);
    connect(m_confirm, &QPushButton::clicked, this, &PointPanel::proposalConfirmed);
    connect(m_drop, &QPushButton::clicked, this, &PointPanel::proposalDropped);
}

PointPanel::Section PointPanel::addSection(QVBoxLayout* column, const QString& key)
{
    Section section;
    section.key = key;
    section.head = new SectionHeading(m_context.theme, {});
    section.edit = new StatementEdit(m_context.theme);
    section.edit->setObjectName(key);
    column->addWidget(section.head);
    column->addWidget(section.edit);
    column->addSpacing(sectionGap - gap);
    connect(section.edit,
            &StatementEdit::entered,
            this,
            [this, key](const QString& subject, const QString& text, int session) {
                Q_EMIT textEntered(subject, key, text, session);
            });
    connect(section.edit, &StatementEdit::imagePasted, this, &PointPanel::imagePasted);
    return section;
}

void PointPanel::buildEvidence(QVBoxLayout* column)
{
    m_evidenceHead = new SectionHeading(m_context.theme, {});
    m_addButton = makeButton({});
    m_addButton->setObjectName(QStringLiteral("addPointEvidence"));
    setButtonKind(m_addButton, ButtonKind::Accent);
    makeSmall(m_addButton);
    m_evidenceHead->setTrailing(m_addButton);
    column->addWidget(m_evidenceHead);
    m_evidenceModel = new EvidenceModel(this);
    m_evidence = new EvidenceList(m_context.theme, *m_evidenceModel);
    column->addWidget(m_evidence);
    column->addSpacing(sectionGap - gap);
    connect(
        m_addButton, &QPushButton::clicked, this, [this] { Q_EMIT addEvidenceAsked(m_addButton); });
}

void PointPanel::buildFoot(QVBoxLayout* column)
{
    m_historyHead = new SectionHeading(m_context.theme, {});
    m_all = makeButton({});
    setButtonKind(m_all, ButtonKind::Accent);
    makeSmall(m_all);
    m_all->hide();
    m_historyHead->setTrailing(m_all);
    m_history = new HistoryList(m_context);
    column->addWidget(m_historyHead);
    column->addWidget(m_history);
    connect(m_all, &QPushButton::clicked, this, &PointPanel::trailAsked);
}

void PointPanel::retranslate()
{
    const QList<std::pair<QString, QString>> names{
        {QStringLiteral("reason"), tr("Why it is not applicable")},
        {QStringLiteral("procedure"), tr("Procedure")},
        {QStringLiteral("observation"), tr("Observation")},
        {QStringLiteral("conclusion"), tr("Conclusion")}};
    for (const Section& section : std::as_const(m_sections)) {
        for (const auto& [key, name] : names) {
            if (key == section.key) {
                section.head->setText(name);
                section.edit->setAccessibleName(name);
            }
        }
    }
    m_confirm->setText(tr("Record as not applicable"));
    m_drop->setText(tr("Leave it"));
    m_facts->setText(tr("Answer the conditions…"));
    m_looked->setText(tr("Looked at: it still holds"));
    m_evidenceHead->setText(tr("Evidence"));
    m_evidence->setAccessibleName(tr("Evidence"));
    m_addButton->setText(tr("+ Add or drop files"));
    m_sampling->retranslate();
    m_historyHead->setText(tr("History of the point"));
    m_historyHead->setRemark(tr("every change is in the trail"));
    m_history->setAccessibleName(tr("History of the point"));
    m_previous->setToolTip(tr("Previous point"));
    m_previous->setAccessibleName(tr("Previous point"));
    m_next->setToolTip(tr("Next point"));
    m_next->setAccessibleName(tr("Next point"));
}

} // namespace zt
