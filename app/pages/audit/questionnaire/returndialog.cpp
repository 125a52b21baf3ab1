// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/questionnaire/returndialog.h"

#include "app/pages/audit/questionnaire/returnmodel.h"
#include "app/pages/audit/questionnaire/returntable.h"
#include "app/widgets/elidedcombobox.h"
#include "model/document/document.h"
#include "model/domain/invariants.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace zt {

namespace {

using Fate = ReturnedOutcome::Fate;

constexpr QSize dialogSize(1180, 700);
constexpr int nameWidth = 200;
constexpr int sheetWidth = 200;

} // namespace

ReturnDialog::ReturnDialog(AppContext& context, QWidget* over, const ReturnedForm& form)
    : Dialog(context.theme, over, dialogSize)
    , m_context(context)
    , m_form(form)
    , m_model(new ReturnModel(context, this))
{
    setTitle(tr("Questionnaire that came back"));
    setSubtitle(QFileInfo(form.path).fileName());
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(Theme::marginLeft, 8, Theme::marginLeft, 8);
    column->addWidget(buildStrip());
    m_table = new ReturnTable(m_theme, *m_model);
    m_table->setAccessibleName(tr("Answers that differ"));
    column->addWidget(m_table, 1);
    setBody(body);
    QPushButton* cancel = addButton(tr("Cancel"), ButtonKind::Quiet);
    connect(cancel, &QPushButton::clicked, this, &ReturnDialog::reject);
    m_record = addButton(tr("Take over"), ButtonKind::Primary);
    m_record->setObjectName(QStringLiteral("takeOver"));
    connect(m_record, &QPushButton::clicked, this, &ReturnDialog::recordRequested);
    setDefaultButton(m_record);
    connect(m_table, &ReturnTable::sideChosen, this, &ReturnDialog::choose);
    connect(m_answeredBy, &QLineEdit::textChanged, this, &ReturnDialog::decide);
    buildSheets();
    judge();
    m_table->goToOpen();
}

/// Only where there is a choice.
void ReturnDialog::buildSheets()
{
    auto* holder = new QWidget;
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(makeLabel(tr("Sheet"), Theme::small, false, Tone::Secondary));
    m_sheet = new ElidedComboBox;
    m_sheet->setObjectName(QStringLiteral("sheet"));
    m_sheet->setAccessibleName(tr("Sheet"));
    m_sheet->setFixedWidth(sheetWidth);
    m_sheet->addItems(m_form.book.sheets);
    m_sheet->setCurrentText(m_form.book.sheet);
    line->addWidget(m_sheet);
    setTitleWidget(holder);
    holder->setVisible(m_sheet->count() > 1);
    connect(m_sheet, &QComboBox::currentTextChanged, this, [this](const QString& sheet) {
        m_record->setEnabled(false);
        Q_EMIT sheetAsked(sheet);
    });
}

QString ReturnDialog::askedSheet() const
{
    return m_sheet->currentText();
}

void ReturnDialog::setForm(const ReturnedForm& form)
{
    m_form = form;
    m_rules = {};
    m_asksName = false;
    judge();
    m_table->goToOpen();
}

QWidget* ReturnDialog::buildStrip()
{
    auto* strip = new QWidget;
    auto* line = new QHBoxLayout(strip);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(new KeyCap(m_theme, {QStringLiteral("1")}, tr("ours stays")));
    line->addWidget(new KeyCap(m_theme, {QStringLiteral("2")}, tr("theirs is taken")));
    m_allOurs = makeButton(tr("All ours"));
    m_allTheirs = makeButton(tr("All theirs"));
    m_allOurs->setObjectName(QStringLiteral("allOurs"));
    m_allTheirs->setObjectName(QStringLiteral("allTheirs"));
    makeSmall(m_allOurs);
    makeSmall(m_allTheirs);
    line->addWidget(m_allOurs);
    line->addWidget(m_allTheirs);
    line->addStretch(1);
    m_nameBox = new QWidget;
    auto* name = new QHBoxLayout(m_nameBox);
    name->setContentsMargins(0, 0, 0, 0);
    name->addWidget(makeLabel(tr("Answered by, where the sheet does not say"), Theme::small));
    m_answeredBy = new QLineEdit;
    m_answeredBy->setObjectName(QStringLiteral("answeredBy"));
    m_answeredBy->setAccessibleName(tr("Answered by, where the sheet does not say"));
    m_answeredBy->setMaxLength(maxNameLength);
    m_answeredBy->setFixedWidth(nameWidth);
    name->addWidget(m_answeredBy);
    line->addWidget(m_nameBox);
    connect(m_allOurs, &QPushButton::clicked, this, [this] { chooseAll(TakeRules::Side::Ours); });
    connect(
        m_allTheirs, &QPushButton::clicked, this, [this] { chooseAll(TakeRules::Side::Theirs); });
    return strip;
}

void ReturnDialog::judge()
{
    m_answers = ReturnedAnswers(
        m_context.document.snapshot(), m_form.audit, m_form.book.returned.rows, m_form.states);
    decide();
}

void ReturnDialog::decide()
{
    const Result<ReturnedOutcomes> decided = m_answers.decided(m_rules, m_answeredBy->text());
    m_outcomes = decided.value_or(ReturnedOutcomes{}); // our rules are of its own rows
    m_model->set(m_form, m_outcomes);
    m_asksName = m_asksName || !m_outcomes.nameless.isEmpty();
    m_nameBox->setVisible(m_asksName);
    const bool decides = m_outcomes.count(Fate::Conflict) + m_outcomes.count(Fate::Ours) +
                             m_outcomes.count(Fate::Theirs) >
                         0;
    m_allOurs->setEnabled(decides);
    m_allTheirs->setEnabled(decides);
    m_record->setEnabled(isDecided());
    m_record->setText(
        m_outcomes.edits.isEmpty()
            ? tr("Take over")
            : tr("Take %n point(s) over", nullptr, static_cast<int>(m_outcomes.edits.size())));
    m_record->setToolTip(missing());
    setFacts(missing().isEmpty() ? summary() : missing());
}

QString ReturnDialog::missing() const
{
    if (!m_form.book.returned.faults.isEmpty()) {
        return tr("Nothing is taken over while a cell is at fault: put it right in the workbook");
    }
    if (const qsizetype open = m_outcomes.count(Fate::Conflict); open > 0) {
        return tr("%n point(s) still to be decided", nullptr, static_cast<int>(open));
    }
    if (!m_outcomes.nameless.isEmpty()) {
        return tr("%n row(s) do not say who answered",
                  nullptr,
                  static_cast<int>(m_outcomes.nameless.size()));
    }
    return {};
}

QString ReturnDialog::summary() const
{
    return tr("Rows read: %1. Taken: %2. As before: %3. Without a place here: %4.")
        .arg(m_outcomes.rows.size())
        .arg(m_outcomes.count(Fate::Accepted) + m_outcomes.count(Fate::Theirs))
        .arg(m_outcomes.count(Fate::Unchanged) + m_outcomes.count(Fate::Ours))
        .arg(m_outcomes.count(Fate::Unknown));
}

void ReturnDialog::choose(int row, TakeRules::Side side)
{
    const ReturnedOutcome* outcome = m_model->conflict(row);
    if (outcome == nullptr) {
        return;
    }
    m_rules.byPoint.insert(toKey(outcome->ref), side);
    decide();
    if (const int next = m_model->nextOpen(row); next >= 0 && side != TakeRules::Side::Nobody) {
        m_table->setCurrentIndex(m_model->index(next, 0));
    }
}

void ReturnDialog::chooseAll(TakeRules::Side side)
{
    m_rules = {side, {}};
    decide();
}

void ReturnDialog::focusTable()
{
    m_table->setFocus(Qt::PopupFocusReason);
}

} // namespace zt
