// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/inventory/inventoryedits.h"

#include "app/appcontext.h"
#include "app/commands/editactions.h"
#include "app/dialogs/import/importpreview.h"
#include "app/pages/inventory/addsystemdialog.h"
#include "app/uiservices.h"
#include "model/domain/edits.h"
#include "reports/wording.h"

namespace zt {

InventoryEdits::InventoryEdits(AppContext& context, QWidget& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
{
}

void InventoryEdits::setAnswers(const QList<SystemAnswerEdit>& edits)
{
    QList<FieldEdit> fields;
    for (const SystemAnswerEdit& edit : edits) {
        fields.append({edit.system, edit.field, edit.value});
    }
    if (m_context.edit.setFields(fields) && edits.size() > 1) {
        Q_EMIT done(tr("%n cell(s) changed", nullptr, static_cast<int>(edits.size())));
    }
}

void InventoryEdits::setText(const SystemId& system, const QString& field, const QString& text)
{
    if (field == QLatin1String("rto_minutes")) {
        setRto(system, text);
    } else {
        (void)m_context.edit.setField(system, field, text);
    }
}

void InventoryEdits::setTyped(const SystemId& system,
                              const QString& field,
                              const QString& text,
                              int session)
{
    if (const System* at = m_context.document.snapshot().system(system)) {
        (void)m_context.edit.applyTyping(editSystems({{*at, {{field, text}}}}), session);
    }
}

void InventoryEdits::setRto(const SystemId& system, const QString& text)
{
    if (text.isEmpty()) {
        (void)m_context.edit.setRto(system, std::nullopt);
        return;
    }
    const Snapshot& snapshot = m_context.document.snapshot();
    const System* at = snapshot.system(system);
    if (at == nullptr) {
        return;
    }
    QString plain = text;
    plain.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    const FramedBlock cell =
        framedBlock(sheetFromTsv(plain), {at->code}, {QStringLiteral("rto_minutes")});
    JobContext job;
    const Result<ImportPlan> plan =
        planImport(cell.sheet, cell.mapping, snapshot, {}, m_context.clock, job);
    const bool faulty = plan && !plan->faults.isEmpty();
    QString sentence;
    if (faulty) {
        sentence =
            faultSentence(plan->faults.first(), *snapshot.guideline, m_context.language.current());
    } else if (plan && !plan->changes.changes.isEmpty()) {
        const Change change = plan->changes.changes.first();
        (void)m_context.edit.setRto(system, std::get<System>(*change.after).rtoMinutes);
    }
    Q_EMIT rtoFault(sentence);
}

bool InventoryEdits::takeOver(const SystemId& system, Aspect aspect, Tri value, const QString& note)
{
    const Result<void> written = m_context.edit.setFields(
        {{system, key(aspect), QJsonValue(toKey(value))},
         {system, QStringLiteral("reason.") + key(aspect), QJsonValue(note)}});
    if (written) {
        Q_EMIT done(tr("Taken over, with its origin"));
    }
    return written.has_value();
}

void InventoryEdits::addSystem()
{
    if (m_context.document.isReadOnly()) {
        return;
    }
    auto* dialog = new AddSystemDialog(m_context, &m_page);
    connect(dialog, &AddSystemDialog::added, this, [this](const SystemId& system) {
        Q_EMIT systemAdded(system);
        Q_EMIT done(tr("System added"));
    });
    dialog->open();
}

void InventoryEdits::removeSystems(const QList<SystemId>& systems)
{
    if (systems.isEmpty() || m_context.document.isReadOnly()) {
        return;
    }
    const System* first = m_context.document.snapshot().system(systems.first());
    const int count = static_cast<int>(systems.size());
    Question question;
    question.title = count == 1 && first != nullptr
                         ? tr("Remove %1 %2?").arg(first->code, first->name)
                         : tr("Remove %n system(s)?", nullptr, count);
    question.text =
        tr("All answers go with it. It can be undone, and the trail keeps what stood there.");
    question.buttons = QStringList{tr("Cancel"), tr("Remove")};
    question.dangerous = true;
    m_context.ui.ask(&m_page, question, [this, systems, count](int button, const QString&) {
        if (button == 1 && m_context.edit.removeSystems(systems)) {
            Q_EMIT done(tr("%n system(s) removed", nullptr, count));
        }
    });
}

} // namespace zt
