// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the panel of a finding is put together, and what the person does there, as changes.
#include "app/commands/editactions.h"
#include "app/pages/audit/findingpanel.h"
#include "app/pages/audit/retestdialog.h"
#include "app/shell/windowtexts.h"
#include "app/uiservices.h"
#include "app/widgets/datefield.h"
#include "app/widgets/entryfield.h"
#include "app/widgets/labels.h"
#include "app/widgets/statementedit.h"
#include "model/document/document.h"
#include "model/domain/auditedits.h"
#include "model/domain/invariants.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr std::array textKeys{"condition", "cause", "effect", "recommendation", "response"};
constexpr int gap = 8;

} // namespace

FindingPanel::FindingPanel(AppContext& context, QWidget* parent)
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
    column->setContentsMargins(16, 14, 16, 24);
    column->setSpacing(gap);
    buildHead(column);
    for (const char* key : textKeys) {
        addSection(column, QString::fromLatin1(key));
        if (m_sections.size() == 1) {
            m_criteriaHead = new SectionHeading(context.theme, {});
            m_criteria = new QVBoxLayout;
            column->addWidget(m_criteriaHead);
            column->addLayout(m_criteria);
            column->addSpacing(gap);
        }
    }
    buildStory(column);
    column->addStretch(1);
    setWidget(content);
    retranslate();
}

void FindingPanel::buildHead(QVBoxLayout* column)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(gap);
    m_codeTag = new Tag(m_context.theme, {});
    m_severityTag = new Tag(m_context.theme, {}, paint::TagStyle::Tinted);
    m_age = makeLabel({}, Theme::small, false, Tone::Secondary, true);
    line->addWidget(m_codeTag);
    line->addWidget(m_severityTag);
    line->addWidget(m_age, 1);
    column->addLayout(line);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    m_severity = new QComboBox;
    m_status = new QComboBox;
    m_owner = new EntryField;
    m_owner->setMaxLength(maxNameLength);
    m_due = new DateField(m_context.theme);
    m_deduction = new EntryField;
    m_deduction->setNumber(maxDeduction);
    m_deduction->setObjectName(QStringLiteral("deduction"));
    const QList<QWidget*> fields{m_severity, m_status, m_owner, m_due, m_deduction};
    for (int i = 0; i < fields.size(); ++i) {
        m_fieldNames.append(makeLabel({}, Theme::small, false, Tone::Secondary));
        grid->addWidget(m_fieldNames.last(), i / 2 * 2, i % 2);
        grid->addWidget(fields[i], i / 2 * 2 + 1, i % 2);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    column->addWidget(new Rule(m_context.theme, Rule::Weight::Hairline));
    connect(m_severity, &QComboBox::activated, this, [this] {
        record(QStringLiteral("severity"), m_severity->currentData().toString());
    });
    connect(m_status, &QComboBox::activated, this, [this] {
        record(QStringLiteral("status"), m_status->currentData().toString());
    });
    connect(m_owner,
            &EntryField::entered,
            this,
            [this](const QString& subject, const QString& text, int session) {
                const AuditFinding* finding = present();
                if (finding != nullptr && finding->id.toString() == subject) {
                    record(QStringLiteral("owner"), text, session);
                }
            });
    connect(m_deduction,
            &EntryField::entered,
            this,
            [this](const QString& subject, const QString& text, int session) {
                const AuditFinding* finding = present();
                if (finding != nullptr && finding->id.toString() == subject) {
                    record(QStringLiteral("deduction"),
                           text.isEmpty() ? QJsonValue() : QJsonValue(text.toInt()),
                           session);
                }
            });
    connect(m_due, &DateField::entered, this, [this](const QDate& date) {
        record(QStringLiteral("due"),
               date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue());
    });
}

void FindingPanel::addSection(QVBoxLayout* column, const QString& key)
{
    Section section;
    section.key = key;
    section.head = new SectionHeading(m_context.theme, {});
    section.edit = new StatementEdit(m_context.theme);
    section.edit->setObjectName(key);
    column->addWidget(section.head);
    column->addWidget(section.edit);
    column->addSpacing(gap);
    m_sections.append(section);
    connect(section.edit,
            &StatementEdit::entered,
            this,
            [this, key](const QString& subject, const QString& text, int session) {
                const AuditFinding* finding = present();
                if (finding != nullptr && finding->id.toString() == subject) {
                    record(key, text, session);
                }
            });
}

void FindingPanel::buildStory(QVBoxLayout* column)
{
    m_storyHead = new SectionHeading(m_context.theme, {});
    m_story = new QVBoxLayout;
    m_story->setSpacing(0);
    column->addWidget(m_storyHead);
    column->addLayout(m_story);
    auto* grid = new QGridLayout;
    grid->setSpacing(gap);
    m_followUp = makeButton({});
    m_passed = makeButton({});
    m_failed = makeButton({});
    m_close = makeButton({}, ButtonKind::Accent);
    const QList<QPushButton*> buttons{m_followUp, m_passed, m_failed, m_close};
    for (int i = 0; i < buttons.size(); ++i) {
        makeSmall(buttons[i]);
        grid->addWidget(buttons[i], i / 2, i % 2);
    }
    column->addLayout(grid);
    connect(m_followUp, &QPushButton::clicked, this, &FindingPanel::askFollowUp);
    connect(m_passed, &QPushButton::clicked, this, [this] { askRetest(true); });
    connect(m_failed, &QPushButton::clicked, this, [this] { askRetest(false); });
    connect(m_close, &QPushButton::clicked, this, &FindingPanel::askClose);
}

void FindingPanel::retranslate()
{
    const QStringList names{tr("Condition"),
                            tr("Cause"),
                            tr("Effect"),
                            tr("Recommendation"),
                            tr("Response of the management")};
    for (int i = 0; i < m_sections.size(); ++i) {
        m_sections[i].head->setText(names[i]);
        m_sections[i].edit->setAccessibleName(names[i]);
    }
    const QStringList fields{
        tr("Severity"), tr("Status"), tr("Owner"), tr("Due"), tr("Deduction points")};
    const QList<QWidget*> widgets{m_severity, m_status, m_owner, m_due, m_deduction};
    m_deduction->setPlaceholderText(tr("your own"));
    for (int i = 0; i < fields.size(); ++i) {
        m_fieldNames[i]->setText(fields[i]);
        widgets[i]->setAccessibleName(fields[i]);
    }
    m_criteriaHead->setText(tr("Criterion"));
    m_storyHead->setText(tr("What became of it"));
    m_followUp->setText(tr("Follow up…"));
    m_passed->setText(tr("Retest passed…"));
    m_failed->setText(tr("Retest failed…"));
    m_close->setText(tr("Close…"));
}

void FindingPanel::record(const QString& key, const QJsonValue& value, int session)
{
    const AuditFinding* finding = m_context.document.snapshot().auditFindingByCode(m_code);
    if (finding == nullptr || m_context.edit.isReadOnly()) {
        return;
    }
    const Result<ChangeSet> changes = editFinding(*finding, {{key, value}});
    const Result<void> done =
        session > 0 ? m_context.edit.applyTyping(changes, session) : m_context.edit.apply(changes);
    Q_UNUSED(done) // announced by EditActions::failed
}

void FindingPanel::askFollowUp()
{
    flush();
    Question question;
    question.title = tr("Follow up %1").arg(m_code);
    question.text = tr("It stands in the history with today's date.");
    question.buttons = QStringList{tr("Cancel"), tr("Record")};
    question.wantsText = true;
    question.textLabel = tr("What was seen");
    m_context.ui.ask(this, question, [this](int button, const QString& text) {
        const AuditFinding* now = m_context.document.snapshot().auditFindingByCode(m_code);
        if (button == 1 && now != nullptr) {
            const Result<void> done =
                m_context.edit.apply(followUp(*now, {m_state.today(), text.trimmed()}));
            Q_UNUSED(done) // announced by EditActions::failed
        }
    });
}

void FindingPanel::askRetest(bool passed)
{
    flush();
    auto* dialog = new RetestDialog(m_context.theme,
                                    this,
                                    m_context.document.snapshot(),
                                    m_code,
                                    Retest{m_state.today(), passed, {}, {}});
    connect(dialog, &RetestDialog::saveRequested, this, [this, dialog, code = m_code] {
        const AuditFinding* now = m_context.document.snapshot().auditFindingByCode(code);
        if (now != nullptr && m_context.edit.apply(retest(*now, dialog->retest()))) {
            dialog->accept();
        }
    });
    dialog->open();
    dialog->text()->setFocus(Qt::OtherFocusReason);
}

void FindingPanel::askClose()
{
    flush();
    const AuditFinding* finding = present();
    if (finding == nullptr) {
        return;
    }
    const bool passed = !finding->retests.isEmpty() && finding->retests.last().passed;
    Question question;
    question.title = tr("Close %1").arg(m_code);
    question.text = passed ? tr("The last retest was passed.")
                           : tr("No retest was passed: say why it can be closed all the same.");
    question.buttons = QStringList{tr("Cancel"), tr("Close it")};
    question.wantsText = !passed;
    question.textLabel = tr("Reason");
    m_context.ui.ask(this, question, [this](int button, const QString& text) {
        const AuditFinding* now = m_context.document.snapshot().auditFindingByCode(m_code);
        if (button == 1 && now != nullptr) {
            const Result<void> done = m_context.edit.apply(
                closeFinding(*now, m_context.document.actor(), m_state.today(), text.trimmed()));
            Q_UNUSED(done) // announced by EditActions::failed
        }
    });
}

} // namespace zt
