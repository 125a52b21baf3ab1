// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/sampling/sampledialog.h"

#include "app/commands/editactions.h"
#include "app/jobrunner.h"
#include "app/pages/audit/sampling/drawplan.h"
#include "app/pages/audit/sampling/sampleitemmodel.h"
#include "app/pages/audit/sampling/sampletable.h"
#include "app/shell/windowtexts.h"
#include "app/uiservices.h"
#include "app/widgets/statementedit.h"
#include "model/base/errortext.h"
#include "reports/phrase.h"
#include "reports/wordingsample.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace zt {

namespace {

constexpr QSize dialogSize(1120, 680);
constexpr int sideWidth = 336;

/// The sheet that the population was read from; empty where its name says none.
QString sheetOf(const AuditSample& sample)
{
    return sample.population.section(QStringLiteral(" › "), 1);
}

/// From the sheet of that name where there is one, else from the first visible one.
Result<Redraw> redrawnFromFile(const AuditSample& sample, const QString& path, JobContext& job)
{
    Result<LoadedFrame> loaded = loadFrame(path, sheetOf(sample), job);
    if (!loaded && loaded.error().code == ErrorCode::SheetNotFound) {
        loaded = loadFrame(path, {}, job);
    }
    return loaded.map([&](const LoadedFrame& one) { return redrawn(sample, *one.frame); });
}

} // namespace

SampleDialog::SampleDialog(AppContext& context, QWidget* over, const AuditSampleId& id)
    : Dialog(context.theme, over, dialogSize)
    , m_context(context)
    , m_id(id)
    , m_model(new SampleItemModel(
          [&context]() -> const Language& { return context.language.current(); }, this))
{
    build();
    refresh();
    if (m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
    connect(&context.document, &Document::changed, this, &SampleDialog::refresh);
}

void SampleDialog::build()
{
    setTitle(tr("Sample"));
    auto* body = new QWidget;
    auto* line = new QHBoxLayout(body);
    line->setContentsMargins(Theme::marginLeft, 8, Theme::marginLeft, 8);
    line->setSpacing(20);
    m_table = new SampleTable(m_context.theme, *m_model);
    m_table->setAccessibleName(tr("Items drawn"));
    m_table->setReadOnly(m_context.edit.isReadOnly());
    line->addWidget(m_table, 1);
    auto* side = new QWidget;
    side->setFixedWidth(sideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    buildSide(column);
    line->addWidget(side);
    setBody(body);
    auto* keys = new QWidget;
    auto* caps = new QHBoxLayout(keys);
    caps->setContentsMargins(0, 0, 0, 0);
    caps->setSpacing(14);
    caps->addWidget(new KeyCap(m_theme, {QStringLiteral("1")}, tr("sound")));
    caps->addWidget(new KeyCap(m_theme, {QStringLiteral("2")}, tr("exception")));
    caps->addWidget(new KeyCap(m_theme, {QStringLiteral("0")}, tr("not looked at")));
    caps->addWidget(new KeyCap(m_theme, {QStringLiteral("Enter")}, tr("note")));
    caps->addStretch(1);
    setFactsWidget(keys);
    m_remove = addButton(tr("Remove the sample…"), ButtonKind::Danger);
    m_remove->setObjectName(QStringLiteral("removeSample"));
    QPushButton* done = addButton(tr("Close"), ButtonKind::Primary);
    const bool writes = !m_context.edit.isReadOnly();
    m_remove->setVisible(writes);
    m_list->setVisible(writes);
    m_conclusion->setReadOnly(!writes);
    connect(done, &QPushButton::clicked, this, &SampleDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &SampleDialog::askRemove);
    connect(m_table, &SampleTable::outcomeChosen, this, &SampleDialog::setOutcome);
    connect(m_table, &SampleTable::pasteAsked, this, &SampleDialog::paste);
    connect(m_table, &SampleTable::copyAsked, this, &SampleDialog::copy);
    connect(m_model, &SampleItemModel::noteEntered, this, &SampleDialog::setNote);
}

void SampleDialog::buildSide(QVBoxLayout* column)
{
    column->addWidget(new SectionHeading(m_theme, tr("What it says")));
    m_sentences = makeLabel({}, Theme::small, false, Tone::Text, true);
    m_sentences->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_sentences);
    m_verify = makeButton(tr("Draw it again from a sheet…"));
    m_verify->setObjectName(QStringLiteral("verifySample"));
    m_list = makeButton(tr("Outcomes from a list…"));
    m_list->setObjectName(QStringLiteral("outcomesFromList"));
    m_list->setToolTip(tr("A spreadsheet with the columns number, outcome and note. A block can "
                          "also be pasted into the table."));
    column->addWidget(m_list);
    column->addWidget(m_verify);
    m_verdict = makeLabel({}, Theme::body, true, Tone::Text, true);
    m_verdict->hide();
    column->addWidget(m_verdict);
    m_undo = makeButton(tr("Undo"));
    m_undo->setObjectName(QStringLiteral("undoOutcomes"));
    makeSmall(m_undo);
    m_undo->hide();
    column->addWidget(m_undo, 0, Qt::AlignLeft);
    column->addSpacing(12);
    column->addWidget(new SectionHeading(m_theme, tr("Conclusion")));
    m_conclusion = new StatementEdit(m_theme);
    m_conclusion->setObjectName(QStringLiteral("sampleConclusion"));
    m_conclusion->setAccessibleName(tr("Conclusion"));
    m_conclusion->setTabChangesFocus(true);
    column->addWidget(m_conclusion);
    column->addStretch(1);
    connect(m_verify, &QPushButton::clicked, this, &SampleDialog::askSheet);
    connect(m_list, &QPushButton::clicked, this, &SampleDialog::askList);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_undo->hide();
        m_verdict->hide();
        m_context.edit.undoStack().undo();
    });
    connect(m_conclusion,
            &StatementEdit::entered,
            this,
            [this](const QString&, const QString& text, int session) { conclude(text, session); });
}

const AuditSample* SampleDialog::sample() const
{
    const auto& samples = m_context.document.snapshot().auditSamples;
    const auto found = std::find_if(
        samples.begin(), samples.end(), [this](const AuditSample& one) { return one.id == m_id; });
    return found != samples.end() ? &*found : nullptr;
}

Signature SampleDialog::signature() const
{
    return {m_context.document.actor(), m_context.clock.now()};
}

void SampleDialog::refresh()
{
    const AuditSample* present = sample();
    if (present == nullptr) {
        Dialog::reject(); // removed, here or by an undo
        return;
    }
    QStringList points;
    for (const PointRef& ref : present->points) {
        points.append(ref.point);
    }
    setSubtitle(QStringLiteral("%1  %2").arg(present->code,
                                             joinList(points, m_context.language.current())));
    m_model->setSample(*present);
    m_conclusion->setRecorded(present->code, present->conclusion);
    if (const Result<SampleTally> tally = tallyOf(*present)) {
        const QString whole =
            sampleSentences(*present, *tally, m_context.language.current()).join(QLatin1Char('\n'));
        QString shown = whole; // a hash has no place where its line could break
        shown.replace(present->populationSha256, shortHash(present->populationSha256));
        m_sentences->setText(shown);
        m_sentences->setToolTip(whole);
    }
}

void SampleDialog::setOutcome(SampleOutcome outcome)
{
    m_undo->hide(); // it would take this one back
    const AuditSample* present = sample();
    QList<ItemOutcome> outcomes;
    for (const int number : m_table->chosenNumbers()) {
        outcomes.append({number, outcome, {}});
    }
    if (present != nullptr && !outcomes.isEmpty() &&
        m_context.edit.apply(checkItems(*present, outcomes, signature())) && outcomes.size() == 1 &&
        outcome != SampleOutcome::Exception) { // which wants a note
        m_table->moveDown();
    }
}

void SampleDialog::setNote(int number, const QString& text)
{
    const AuditSample* present = sample();
    if (present == nullptr || !isVisible()) {
        return; // an open field also speaks while the window is being taken apart
    }
    for (const SampleItem& item : present->items) {
        if (item.number == number) {
            const Result<void> done = m_context.edit.apply(
                checkItems(*present, {{number, item.outcome, text}}, signature()));
            Q_UNUSED(done) // announced by EditActions::failed
            return;
        }
    }
}

void SampleDialog::conclude(const QString& text, int session)
{
    if (const AuditSample* present = sample()) {
        const Result<void> done = m_context.edit.applyTyping(
            concludeSample(*present, text.trimmed(), signature()), session);
        Q_UNUSED(done) // announced by EditActions::failed
    }
}

void SampleDialog::askSheet()
{
    const FileQuestion question{
        tr("The population it was drawn from"), tr("Spreadsheets (*.xlsx *.ods *.csv)"), {}};
    m_context.ui.chooseOpenFile(this, question, [this](const QString& path) {
        if (!path.isEmpty()) {
            verify(path);
        }
    });
}

void SampleDialog::verify(const QString& path)
{
    const AuditSample* present = sample();
    if (present == nullptr) {
        return;
    }
    m_verify->setEnabled(false);
    m_context.jobs.start<Redraw>(
        tr("Drawing a sample again"),
        [one = *present, path](JobContext& job) { return redrawnFromFile(one, path, job); },
        this,
        [this](const Result<Redraw>& redraw) { show(redraw); });
}

void SampleDialog::show(const Result<Redraw>& redraw)
{
    const AuditSample* present = sample();
    m_verify->setEnabled(true);
    if (present == nullptr) {
        return;
    }
    const Language& language = m_context.language.current();
    const bool same = redraw && redraw->outcome == Redraw::Outcome::Same;
    showVerdict(redraw ? redrawText(*redraw, *present, language)
                       : errorSentence(redraw.error(), language),
                same ? Tone::Text : Tone::Bad);
}

void SampleDialog::askRemove()
{
    const AuditSample* present = sample();
    if (present == nullptr) {
        return;
    }
    Question question;
    question.title = tr("Remove sample %1").arg(present->code);
    question.text = tr("Its items, what they showed and its conclusion go with it. The trail keeps "
                       "them, and undo brings them back.");
    question.buttons = QStringList{tr("Cancel"), tr("Remove")};
    question.dangerous = true;
    m_context.ui.ask(this, question, [this](int button, const QString&) {
        const AuditSample* asked = sample();
        if (button == 1 && asked != nullptr) {
            const QString code = asked->code;
            if (m_context.edit.apply(removeSample(*asked))) {
                Q_EMIT removed(code);
            }
        }
    });
}

void SampleDialog::reject()
{
    m_conclusion->flush();
    Dialog::reject();
}

QString SampleDialog::verdict() const
{
    return m_verdict->text();
}

QString SampleDialog::sentences() const
{
    return m_sentences->text();
}

} // namespace zt
