// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/maturity/itempanel.h"

#include "app/commands/editactions.h"
#include "app/pages/common/evidencelist.h"
#include "app/pages/maturity/findingtexts.h"
#include "app/pages/maturity/itemfields.h"
#include "app/pages/maturity/maturitytexts.h"
#include "app/pages/maturity/statussegment.h"
#include "app/widgets/datefield.h"
#include "app/widgets/statementedit.h"
#include "reports/wordingfindings.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int gap = 8;
constexpr int sectionGap = 18;

void makeLink(QPushButton* button)
{
    setButtonKind(button, ButtonKind::Quiet);
    makeSmall(button);
}

} // namespace

ItemPanel::ItemPanel(AppContext& context, QWidget* parent)
    : QScrollArea(parent)
    , m_context(context)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    build();
    retranslate();
}

void ItemPanel::build()
{
    auto* content = new QWidget;
    content->setProperty("ground", QStringLiteral("base"));
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(Theme::marginLeft, 12, Theme::marginLeft, 24);
    m_column->setSpacing(gap);
    buildHead(m_column);
    buildStatement(m_column);
    buildEvidence(m_column);
    buildFields(m_column);
    m_column->addStretch(1);
    setWidget(content);
}

void ItemPanel::buildHead(QVBoxLayout* column)
{
    const ThemeHolder& theme = m_context.theme;
    auto* line = new QHBoxLayout;
    line->setSpacing(gap);
    m_id = new Tag(theme, {});
    m_level = new Tag(theme, {}, paint::TagStyle::Outlined);
    m_where = new ElidedLabel(theme, Theme::small, false, Tone::Secondary);
    m_place = makeLabel({}, Theme::small, false, Tone::Secondary);
    m_previous = makeIconButton(theme, QStringLiteral("go-previous"), {});
    m_next = makeIconButton(theme, QStringLiteral("go-next"), {});
    line->addWidget(m_id);
    line->addWidget(m_level);
    line->addWidget(m_where, 1);
    line->addWidget(m_place);
    line->addWidget(m_previous);
    line->addWidget(m_next);
    column->addLayout(line);
    m_sentence = makeLabel({}, Theme::title, true, Tone::Text, true);
    column->addWidget(m_sentence);
    m_status = new StatusSegment(theme);
    column->addWidget(m_status);
    m_shareRow = new QWidget;
    auto* shareLine = new QHBoxLayout(m_shareRow);
    shareLine->setContentsMargins(0, 0, 0, 0);
    m_shareLabel = makeLabel({}, Theme::body);
    m_share = new QSpinBox;
    m_share->setObjectName(QStringLiteral("share"));
    m_share->setRange(0, 99);
    m_share->setSuffix(QStringLiteral(" %"));
    m_share->setSpecialValueText(QStringLiteral("–"));
    m_share->setFixedWidth(84);
    m_share->setKeyboardTracking(false);
    m_shareLabel->setBuddy(m_share);
    shareLine->addWidget(m_shareLabel);
    shareLine->addWidget(m_share);
    shareLine->addStretch(1);
    column->addWidget(m_shareRow);
    m_proposalHolder = new QWidget;
    auto* holder = new QVBoxLayout(m_proposalHolder);
    holder->setContentsMargins(0, 0, 0, 0);
    m_proposalNote = new Note(theme, Status::Info);
    m_confirm = m_proposalNote->addButton({}, ButtonKind::Accent);
    m_drop = m_proposalNote->addButton({});
    holder->addWidget(m_proposalNote);
    column->addWidget(m_proposalHolder);
    m_outside = new Note(theme, Status::Info);
    column->addWidget(m_outside);
    column->addWidget(new Rule(theme, Rule::Weight::Hairline));
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepAsked(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepAsked(1); });
    connect(m_status, &StatusSegment::chosen, this, &ItemPanel::statusChosen);
    connect(m_share, &QSpinBox::editingFinished, this, [this] {
        if (m_share->value() > 0) {
            Q_EMIT shareEntered(m_share->value());
        }
    });
    connect(m_confirm, &QPushButton::clicked, this, &ItemPanel::proposalConfirmed);
    connect(m_drop, &QPushButton::clicked, this, &ItemPanel::proposalDropped);
}

void ItemPanel::buildStatement(QVBoxLayout* column)
{
    const ThemeHolder& theme = m_context.theme;
    m_statementHead = new SectionHeading(theme, {});
    m_assessed = makeLabel({}, Theme::small, false, Tone::Secondary);
    m_statementHead->setTrailing(m_assessed);
    column->addWidget(m_statementHead);
    m_statement = new StatementEdit(theme);
    m_statement->setObjectName(QStringLiteral("statement"));
    column->addWidget(m_statement);
    m_findingPlace = new QVBoxLayout;
    column->addLayout(m_findingPlace);
    m_packNote = new Note(theme, Status::Info);
    column->addWidget(m_packNote);
    column->addSpacing(sectionGap - gap);
    connect(m_statement, &StatementEdit::entered, this, &ItemPanel::statementEntered);
    connect(m_statement, &QPlainTextEdit::textChanged, this, &ItemPanel::onTyping);
}

void ItemPanel::buildEvidence(QVBoxLayout* column)
{
    m_evidenceHead = new SectionHeading(m_context.theme, {});
    m_periodButton = makeButton({});
    makeLink(m_periodButton);
    m_addButton = makeButton({});
    m_addButton->setObjectName(QStringLiteral("addEvidence"));
    setButtonKind(m_addButton, ButtonKind::Accent);
    makeSmall(m_addButton);
    auto* buttons = new QWidget;
    auto* line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_periodButton);
    line->addWidget(m_addButton);
    m_evidenceHead->setTrailing(buttons);
    column->addWidget(m_evidenceHead);
    m_evidenceModel = new EvidenceModel(this);
    m_evidence = new EvidenceList(m_context.theme, *m_evidenceModel);
    column->addWidget(m_evidence);
    column->addSpacing(sectionGap - gap);
    connect(
        m_addButton, &QPushButton::clicked, this, [this] { Q_EMIT addEvidenceAsked(m_addButton); });
    connect(m_periodButton, &QPushButton::clicked, this, [this] {
        Q_EMIT periodAsked(m_periodButton);
    });
}

void ItemPanel::buildFields(QVBoxLayout* column)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(4);
    m_targetLabel = makeLabel({}, Theme::body, true);
    m_assessorLabel = makeLabel({}, Theme::body, true);
    m_reviewLabel = makeLabel({}, Theme::body, true);
    m_target = new DateField(m_context.theme);
    m_target->setObjectName(QStringLiteral("targetDate"));
    m_assessor = new QComboBox;
    m_assessor->setEditable(true);
    m_assessor->setInsertPolicy(QComboBox::NoInsert);
    m_assessor->setFixedWidth(150);
    m_review = new ReviewSegment(m_context.theme);
    m_reviewText = makeLabel({}, Theme::small, false, Tone::Secondary, true);
    grid->addWidget(m_targetLabel, 0, 0);
    grid->addWidget(m_assessorLabel, 0, 1);
    grid->addWidget(m_reviewLabel, 0, 2);
    grid->addWidget(m_target, 1, 0);
    grid->addWidget(m_assessor, 1, 1);
    grid->addWidget(m_review, 1, 2);
    grid->setColumnStretch(3, 1);
    column->addLayout(grid);
    column->addWidget(m_reviewText);
    connect(m_target, &DateField::entered, this, &ItemPanel::targetEntered);
    const auto take = [this] {
        const QString name = m_assessor->currentText().trimmed();
        if (m_state != nullptr && name != m_state->answer(m_item).assessor) {
            Q_EMIT assessorEntered(name);
        }
    };
    connect(m_assessor->lineEdit(), &QLineEdit::editingFinished, this, take);
    connect(m_assessor, &QComboBox::activated, this, take);
    connect(m_review, &ReviewSegment::chosen, this, &ItemPanel::reviewChosen);
}

void ItemPanel::setFoot(QWidget* widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

void ItemPanel::showItem(const MaturityState& state,
                         const QString& item,
                         std::optional<ItemStatus> proposed)
{
    const ItemRow* row = state.row(item);
    if (row == nullptr) {
        return;
    }
    const bool another = item != m_item || m_state != &state;
    m_state = &state;
    m_item = item;
    m_proposed = proposed;
    const ItemAnswer answer = state.answer(item);
    showHead(state, *row);
    showAnswer(state, answer);
    showProposal(answer);
    showEvidence(state, answer);
    showPackNote(state, *row);
    m_shownFindings.clear();
    showFindings();
    if (another) {
        ensureVisible(0, 0);
    }
}

void ItemPanel::showHead(const MaturityState& state, const ItemRow& row)
{
    const Language& language = m_context.language.current();
    const GuidelineItem& item = state.guideline().items[row.item];
    const Pillar& pillar = state.guideline().pillars[state.judge().pillarOf(row.item)];
    m_id->setText(row.id);
    m_level->setText(tr("Level %1").arg(item.level));
    m_where->setText(tr("%1 · %2", "pillar, capability")
                         .arg(language.of(pillar.name.zh, pillar.name.en),
                              language.of(item.capability.zh, item.capability.en)));
    m_place->setText(
        QStringLiteral("%1 / %2").arg(row.item + 1).arg(state.guideline().items.size()));
    m_sentence->setText(language.of(item.text.zh, item.text.en));
    m_previous->setEnabled(row.item > 0);
    m_next->setEnabled(row.item + 1 < state.guideline().items.size());
    m_outside->setVisible(row.applicability == Applicability::RemovedByCloudTable);
}

void ItemPanel::showAnswer(const MaturityState& state, const ItemAnswer& answer)
{
    const bool readOnly = m_context.edit.isReadOnly();
    m_status->setValue(answer.status, m_proposed);
    m_status->setEnabled(!readOnly);
    const bool partial = m_proposed.value_or(answer.status) == ItemStatus::Partial;
    m_shareRow->setVisible(partial);
    if (!m_share->hasFocus() || answer.sharePercent > 0) {
        const QSignalBlocker quiet(m_share);
        m_share->setValue(answer.sharePercent);
    }
    m_share->setEnabled(!readOnly);
    m_statement->setReadOnly(readOnly);
    m_statement->setRecorded(toKey(answer.ref()), answer.note);
    QStringList by{answer.assessor, answer.assessedOn.toString(Qt::ISODate)};
    by.removeAll(QString());
    m_assessed->setText(by.join(QLatin1String("  ")));
    m_target->setDate(answer.targetDate);
    m_target->setReadOnly(readOnly);
    QStringList people = state.snapshot().profile.team;
    people.append(m_context.document.actor());
    people.append(answer.assessor);
    people.removeDuplicates();
    people.removeAll(QString());
    m_assessor->clear();
    m_assessor->addItems(people);
    m_assessor->setCurrentText(answer.assessor);
    m_assessor->setEnabled(!readOnly);
    m_review->setValue(answer.review);
    m_review->setEnabled(!readOnly && answer.status != ItemStatus::NotAssessed);
    QStringList reviewed{
        answer.reviewer, answer.reviewedOn.toString(Qt::ISODate), answer.reviewNote};
    reviewed.removeAll(QString());
    m_reviewText->setText(reviewed.join(QLatin1String("  ")));
    m_reviewText->setVisible(!reviewed.isEmpty());
}

void ItemPanel::showProposal(const ItemAnswer& answer)
{
    m_proposalHolder->setVisible(m_proposed.has_value());
    if (!m_proposed) {
        return;
    }
    const bool reason = m_proposed == ItemStatus::NotApplicable;
    m_proposalNote->setText(
        tr("Not recorded yet"),
        reason ? tr("N/A needs its reason in the statement below; with it, it is recorded.")
               : tr("Give the share that is implemented, 1 to 99; with it, it is recorded."));
    m_confirm->setText(tr("Record with the statement as reason"));
    m_confirm->setVisible(reason && !answer.note.trimmed().isEmpty());
    m_drop->setText(tr("Take back"));
    m_proposalNote->resize(m_proposalNote->size());
}

void ItemPanel::showEvidence(const MaturityState& state, const ItemAnswer& answer)
{
    const QHash<EvidenceId, int> uses = usesOf(state.snapshot(), answer.evidence);
    const MaturityMethod& method = state.snapshot().maturityMethod;
    QList<EvidenceRow> rows;
    for (const EvidenceId& id : answer.evidence) {
        if (const Evidence* evidence = state.snapshot().evidenceOf(id)) {
            rows.append(
                {*evidence, uses.value(id), method.periodFrom, method.periodTo, state.today()});
        }
    }
    m_evidenceModel->setRows(rows);
    m_evidence->setReadOnly(m_context.edit.isReadOnly());
    m_addButton->setEnabled(!m_context.edit.isReadOnly());
    const QString count = tr("%n file(s)", nullptr, static_cast<int>(rows.size()));
    m_evidenceHead->setRemark(method.periodFrom.isValid() && method.periodTo.isValid()
                                  ? tr("%1; grey: assessment period, blue line: today").arg(count)
                                  : count);
    m_periodButton->setText(method.periodFrom.isValid()
                                ? periodText(method.periodFrom, method.periodTo)
                                : tr("Assessment period…"));
}

void ItemPanel::showPackNote(const MaturityState& state, const ItemRow& row)
{
    const Bilingual& note = state.guideline().items[row.item].note;
    m_packNote->setVisible(!note.zh.isEmpty());
    if (!note.zh.isEmpty()) {
        m_packNote->setText(tr("Note on the source"),
                            m_context.language.current().of(note.zh, note.en));
    }
}

ItemAnswer ItemPanel::typedAnswer() const
{
    ItemAnswer answer = m_state->answer(m_item);
    answer.note = m_statement->toPlainText();
    if (m_proposed) {
        answer.status = *m_proposed;
        answer.sharePercent = 0;
    }
    return answer;
}

void ItemPanel::onTyping()
{
    if (m_state != nullptr && m_statement->hasFocus()) {
        showFindings();
    }
}

/// The gravest finding as a note with its ways out; the others are counted and stand at the right.
void ItemPanel::showFindings()
{
    if (m_state->view().rolledUp) {
        return;
    }
    const ItemAnswer answer = typedAnswer();
    QList<ConsistencyFinding> mine;
    for (const ConsistencyFinding& finding : findingsOf(
             m_state->snapshot(), m_state->judge(), m_state->scope(), m_state->today(), &answer)) {
        if (finding.item == m_item && finding.rule != ConsistencyRule::ReasonMissing) {
            mine.append(finding);
        }
    }
    QList<TextRange> marks;
    for (const ConsistencyFinding& finding : std::as_const(mine)) {
        marks += finding.marks;
    }
    m_statement->setMarks(marks);
    std::stable_sort(mine.begin(), mine.end(), [](const auto& a, const auto& b) {
        return std::pair(a.marks.isEmpty(), a.severity) < std::pair(b.marks.isEmpty(), b.severity);
    });
    if (mine == m_shownFindings && m_findingNote != nullptr) {
        return;
    }
    m_shownFindings = mine;
    delete m_findingNote;
    m_findingNote = nullptr;
    if (mine.isEmpty()) {
        return;
    }
    const ConsistencyFinding& first = mine.first();
    m_findingNote = new Note(m_context.theme, FindingTexts::shape(first.severity));
    QStringList effects;
    for (const ConsistencyFix& fix : first.fixes) {
        const QString impact = FindingTexts::impact(
            m_state->snapshot(), m_state->judge(), answer, fix, m_context.language.current());
        if (!impact.isEmpty()) {
            effects.append(tr("%1: %2").arg(FindingTexts::fix(fix), impact));
        }
        if (!m_context.edit.isReadOnly()) {
            QPushButton* button = m_findingNote->addButton(FindingTexts::fix(fix),
                                                           effects.size() == 1 ? ButtonKind::Accent
                                                                               : ButtonKind::Plain);
            connect(button, &QPushButton::clicked, this, [this, first, fix] {
                Q_EMIT fixChosen(first, fix);
            });
        }
    }
    if (mine.size() > 1) {
        effects.append(tr("%n more at the right", nullptr, static_cast<int>(mine.size()) - 1));
    }
    m_findingNote->setText(findingLead(first, m_context.language.current()),
                           findingSentence(first, m_context.language.current()),
                           effects.join(QStringLiteral("　")));
    m_findingPlace->addWidget(m_findingNote);
}

void ItemPanel::retranslate()
{
    m_previous->setToolTip(paint::toolTip(tr("Previous item (Ctrl+Up)")));
    m_previous->setAccessibleName(tr("Previous item"));
    m_next->setToolTip(paint::toolTip(tr("Next item (Ctrl+Down)")));
    m_next->setAccessibleName(tr("Next item"));
    m_shareLabel->setText(tr("Share implemented"));
    m_share->setAccessibleName(tr("Share implemented, percent"));
    m_outside->setText(tr("Does not count"),
                       tr("The guideline's table removes this item for the system's cloud model."));
    m_statementHead->setText(tr("How it is done"));
    m_statement->setAccessibleName(tr("How it is done"));
    m_statement->setPlaceholderText(tr("What is in place, where, and how far"));
    m_evidenceHead->setText(tr("Evidence"));
    m_evidence->setAccessibleName(tr("Evidence of the item"));
    m_addButton->setText(tr("+ Add evidence"));
    m_targetLabel->setText(tr("Target date"));
    m_target->setAccessibleName(tr("Target date"));
    m_assessorLabel->setText(tr("Assessed by"));
    m_assessor->setAccessibleName(tr("Assessed by"));
    m_reviewLabel->setText(tr("Review"));
}

void ItemPanel::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_state != nullptr) {
            showItem(*m_state, m_item, m_proposed);
        }
    }
}

} // namespace zt
