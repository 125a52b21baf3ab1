// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/inventory/addsystemdialog.h"

#include "app/appcontext.h"
#include "app/commands/editactions.h"
#include "model/base/errortext.h"
#include "model/domain/edits.h"
#include "reports/wording.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr QSize cardSize(520, 308);

} // namespace

QString nextCode(const Snapshot& snapshot)
{
    if (snapshot.systems.isEmpty()) {
        return {};
    }
    static const QRegularExpression ending(QStringLiteral("^(.*?)(\\d{1,9})$"));
    const QString last = snapshot.systems[snapshot.systems.size() - 1].code;
    const QRegularExpressionMatch match = ending.match(last);
    if (!match.hasMatch()) {
        return {};
    }
    const auto width = static_cast<int>(match.capturedLength(2));
    qint64 number = match.captured(2).toLongLong();
    QString code;
    do {
        code = match.captured(1) + QStringLiteral("%1").arg(++number, width, 10, QLatin1Char('0'));
    } while (snapshot.indexByCode.contains(code));
    return code;
}

AddSystemDialog::AddSystemDialog(AppContext& context, QWidget* over)
    : Dialog(context.theme, over, cardSize)
    , m_context(context)
    , m_code(new QLineEdit(nextCode(context.document.snapshot())))
    , m_name(new QLineEdit)
    , m_unit(new QLineEdit)
    , m_fault(makeLabel({}, Theme::small, false, Tone::Bad, true))
{
    const Guideline& guideline = *context.document.snapshot().guideline;
    const Language& language = context.language.current();
    setTitle(tr("Add a system"));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(Theme::marginLeft, 16, Theme::marginLeft, 8);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    const QList<std::pair<QString, QLineEdit*>> fields{{QStringLiteral("code"), m_code},
                                                       {QStringLiteral("name"), m_name},
                                                       {QStringLiteral("owner_unit"), m_unit}};
    int row = 0;
    for (const auto& [field, edit] : fields) {
        const QString name = fieldName(field, guideline, language);
        edit->setAccessibleName(name);
        edit->setObjectName(field);
        edit->setMinimumHeight(32);
        grid->addWidget(makeLabel(name, Theme::small, false, Tone::Secondary), row, 0);
        grid->addWidget(edit, row++, 1);
    }
    column->addLayout(grid);
    column->addWidget(m_fault);
    column->addStretch(1);
    setBody(body);
    setFacts(tr("The rest can follow in the form."));
    connect(
        addButton(tr("Cancel"), ButtonKind::Plain), &QPushButton::clicked, this, &Dialog::reject);
    connect(addButton(tr("Add"), ButtonKind::Primary),
            &QPushButton::clicked,
            this,
            &AddSystemDialog::accept);
}

void AddSystemDialog::accept()
{
    System system;
    system.id = SystemId{m_context.clock.newUuid()};
    system.code = m_code->text().trimmed();
    system.name = m_name->text().trimmed();
    system.ownerUnit = m_unit->text().trimmed();
    if (system.code.isEmpty() || system.name.isEmpty()) {
        m_fault->setText(tr("Code and name are both needed."));
        (system.code.isEmpty() ? m_code : m_name)->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_context.document.snapshot().systemByCode(system.code) != nullptr) {
        m_fault->setText(errorSentence(Error{ErrorCode::DuplicateCode, {system.code}, {}, {}},
                                       m_context.language.current()));
        m_code->setFocus(Qt::OtherFocusReason);
        m_code->selectAll();
        return;
    }
    const Result<void> done = m_context.edit.apply(zt::addSystem(system));
    if (!done) {
        m_fault->setText(errorSentence(done.error(), m_context.language.current()));
        return;
    }
    Q_EMIT added(system.id);
    Dialog::accept();
}

} // namespace zt
