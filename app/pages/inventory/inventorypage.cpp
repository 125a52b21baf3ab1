// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/inventory/inventorypage.h"

#include "app/commands/editactions.h"
#include "app/pages/inventory/answerhistory.h"
#include "app/pages/inventory/emptypage.h"
#include "app/pages/inventory/factform.h"
#include "app/pages/inventory/forminspector.h"
#include "app/pages/inventory/formpane.h"
#include "app/pages/inventory/inventoryedits.h"
#include "app/pages/inventory/inventoryfilter.h"
#include "app/pages/inventory/inventoryintake.h"
#include "app/recentchanges.h"
#include "app/uiservices.h"
#include "app/widgets/columnmemory.h"
#include "app/widgets/feedback.h"
#include "reports/phrase.h"

#include <QAction>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace zt {

InventoryPage::InventoryPage(AppContext& context, QWidget* parent)
    : Page(context, parent)
    , m_model(new SystemTableModel(context.language, context.recent, this))
    , m_history(new AnswerHistory(context, this))
    , m_edits(new InventoryEdits(context, *this))
    , m_intake(new InventoryIntake(context, *this))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyPage(context))
    , m_emptyInspector(new EmptyInspector(context, this))
    , m_listPage(new QWidget)
    , m_listFilter(new InventoryFilter(context.theme, Theme::marginLeft, Theme::marginRight))
    , m_table(new InventoryTable(context.theme, context.settings, *m_model))
    , m_formPane(new FormPane(context, *m_model, *m_history))
    , m_form(m_formPane->form())
    , m_formInspector(new FormInspector(context, this))
    , m_fault(new ErrorBar(context.theme))
    , m_import(new QAction(this))
    , m_add(new QAction(this))
    , m_remove(new QAction(this))
    , m_template(new QAction(this))
    , m_nextUnknown(new QAction(this))
{
    m_emptyInspector->hide();
    m_formInspector->hide();
    m_table->setObjectName(QStringLiteral("inventoryTable"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_fault);
    column->addWidget(m_stack, 1);
    m_fault->hide();
    auto* list = new QVBoxLayout(m_listPage);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    list->addWidget(m_listFilter);
    list->addWidget(m_table, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_listPage);
    m_stack->addWidget(m_formPane);
    connectFilters();
    connectTable();
    connectForm();
    connect(m_fault, &ErrorBar::dismissed, m_fault, &QWidget::hide);
    connectActions();
    connect(m_emptyInspector, &EmptyInspector::sampleAsked, this, &InventoryPage::openSample);
    connect(
        &context.selection, &WindowSelection::systemChanged, this, &InventoryPage::chooseSystem);
    connect(&context.recent, &RecentChanges::changed, this, [this] {
        m_table->viewport()->update();
        m_form->showChanged();
    });
    retranslate();
}

void InventoryPage::connectActions()
{
    connect(m_import, &QAction::triggered, m_intake, &InventoryIntake::importFile);
    connect(m_add, &QAction::triggered, m_edits, &InventoryEdits::addSystem);
    connect(m_remove, &QAction::triggered, this, &InventoryPage::removeSystems);
    connect(m_template, &QAction::triggered, m_intake, &InventoryIntake::saveTemplate);
    connect(m_nextUnknown, &QAction::triggered, this, &InventoryPage::nextUnknown);
    connect(m_empty, &EmptyPage::importAsked, m_intake, &InventoryIntake::importFile);
    connect(m_empty, &EmptyPage::filesDropped, this, &InventoryPage::dropFiles);
    connect(m_empty, &EmptyPage::pasteAsked, this, &InventoryPage::paste);
    connect(m_empty, &EmptyPage::addAsked, m_edits, &InventoryEdits::addSystem);
    connect(m_empty, &EmptyPage::templateAsked, m_intake, &InventoryIntake::saveTemplate);
    connect(m_edits, &InventoryEdits::done, this, &InventoryPage::toastUndo);
    connect(m_edits, &InventoryEdits::rtoFault, this, &InventoryPage::showRtoFault);
    connect(m_edits, &InventoryEdits::systemAdded, this, [this](const SystemId& system) {
        m_context.selection.setSystem(system);
        m_table->goTo(system, Aspect::FactStaffAccessFromOutside);
    });
    connect(m_intake, &InventoryIntake::done, this, &InventoryPage::toastUndo);
    connect(m_intake, &InventoryIntake::imported, this, &InventoryPage::focusMain);
    connect(m_intake, &InventoryIntake::refused, this, &InventoryPage::say);
    connect(m_intake, &InventoryIntake::failed, this, &Page::failed);
    connect(m_intake, &InventoryIntake::templateSaved, this, [this](const QString& path) {
        Q_EMIT toast(tr("Empty inventory saved"), tr("Show"), [this, path] {
            m_context.ui.showInDesktop(path);
        });
    });
}

/// What is filtered in the list is filtered in the form as well.
void InventoryPage::connectFilters()
{
    const QList<InventoryFilter*> both{m_listFilter, m_formPane->filter()};
    for (InventoryFilter* one : both) {
        InventoryFilter* other = one == m_listFilter ? m_formPane->filter() : m_listFilter;
        connect(one, &InventoryFilter::changed, this, [this, one, other] {
            other->follow(*one);
            applyFilter();
        });
        connect(one, &InventoryFilter::left, this, &InventoryPage::focusMain);
    }
}

void InventoryPage::connectTable()
{
    connect(m_table, &InventoryTable::answersRequested, m_edits, &InventoryEdits::setAnswers);
    connect(m_table, &InventoryTable::refused, this, &InventoryPage::say);
    connect(m_table, &InventoryTable::pasteRequested, this, &InventoryPage::paste);
    connect(m_table, &InventoryTable::addRequested, m_edits, &InventoryEdits::addSystem);
    connect(m_table, &InventoryTable::removeRequested, this, &InventoryPage::removeSystems);
    connect(m_table, &InventoryTable::nextUnknownRequested, this, &InventoryPage::nextUnknown);
    connect(m_table, &InventoryTable::currentSystemChanged, this, &Page::selectedSystemChanged);
    connect(m_table,
            &InventoryTable::currentSystemChanged,
            &m_context.selection,
            &WindowSelection::setSystem);
    connect(m_table, &InventoryTable::pageRequested, this, &InventoryPage::leaveFor);
    connect(m_formPane, &FormPane::pageRequested, this, &InventoryPage::leaveFor);
    connect(m_model, &SystemTableModel::editRequested, m_edits, &InventoryEdits::setText);
}

void InventoryPage::leaveFor(const QString& page, const QString& what)
{
    const QString system = m_context.selection.system().toString();
    Q_EMIT openPage(page, what + QLatin1Char(':') + system);
}

void InventoryPage::connectForm()
{
    connect(m_formPane, &FormPane::systemChosen, this, [this](const SystemId& system) {
        m_context.selection.setSystem(system);
        Q_EMIT selectedSystemChanged(system);
    });
    connect(m_form,
            &FactForm::answerChosen,
            this,
            [this](const QString& field, const QJsonValue& value) {
                m_edits->setAnswers({{m_shown, field, value}});
            });
    connect(m_form, &FactForm::rtoEntered, this, [this](const QString& text) {
        m_edits->setText(m_shown, QStringLiteral("rto_minutes"), text);
    });
    connect(m_form, &FactForm::textEntered, m_edits, &InventoryEdits::setTyped);
    connect(m_form, &FactForm::aspectFocused, m_formInspector, &FormInspector::setCursorAspect);
    connect(m_formInspector, &FormInspector::aspectActivated, m_form, &FactForm::focusAspect);
    connect(m_form, &FactForm::stepAsked, this, &InventoryPage::stepSystem);
    connect(m_formInspector, &FormInspector::stepAsked, this, &InventoryPage::stepSystem);
    connect(m_formInspector,
            &FormInspector::similarAccepted,
            this,
            [this](Aspect aspect, Tri value, const QString& note) {
                if (m_edits->takeOver(m_shown, aspect, value, note)) {
                    m_form->focusAspect(aspect);
                }
            });
}

// ---- what the window asks

QString InventoryPage::title() const
{
    return tr("Inventory");
}

QStringList InventoryPage::facts() const
{
    const Snapshot& snapshot = m_context.document.snapshot();
    if (snapshot.systems.isEmpty()) {
        return {snapshot.profile.name, tr("no systems yet")};
    }
    const qint64 cells = snapshot.systems.size() * questionCount;
    const qint64 percent = cells == 0 ? 0 : (cells - m_model->unknownCells()) * 100 / cells;
    return {tr("%n system(s)", nullptr, static_cast<int>(snapshot.systems.size())),
            tr("%1% answered, %2 cells unknown")
                .arg(percent)
                .arg(groupedNumber(m_model->unknownCells()))};
}

bool InventoryPage::isEmptyPage() const
{
    return m_context.document.snapshot().systems.isEmpty();
}

QWidget* InventoryPage::inspector()
{
    if (isEmptyPage()) {
        return m_emptyInspector;
    }
    return m_formShown ? m_formInspector : nullptr;
}

QList<QAction*> InventoryPage::secondaryActions() const
{
    return isEmptyPage() ? QList<QAction*>() : QList<QAction*>{m_import};
}

QAction* InventoryPage::primaryAction() const
{
    return isEmptyPage() ? nullptr : m_add;
}

QList<QAction*> InventoryPage::commands() const
{
    QList<QAction*> all{m_import, m_add, m_remove, m_nextUnknown, m_template};
    if (!m_formShown && !isEmptyPage()) {
        all += m_table->columns().actions();
    }
    return all;
}

QList<SubPage> InventoryPage::subPages() const
{
    if (isEmptyPage()) {
        return {};
    }
    return {{tr("List"), {}}, {tr("Form"), {}}};
}

void InventoryPage::setSubPage(int index)
{
    m_formShown = index == 1;
    showState();
    focusMain();
}

QList<KeyHint> InventoryPage::keyHints() const
{
    if (isEmptyPage()) {
        return {};
    }
    QList<KeyHint> hints{{{tr("Space")}, tr("yes / no")},
                         {{QStringLiteral("?")}, tr("unknown")},
                         {{QStringLiteral("F8")}, tr("next unknown")}};
    if (m_formShown) {
        hints.append({{QStringLiteral("Ctrl ↓")}, tr("next system")});
    } else {
        hints.append({{QStringLiteral("Ctrl V")}, tr("paste a block")});
    }
    return hints;
}

bool InventoryPage::focusFilter()
{
    if (isEmptyPage()) {
        return false;
    }
    (m_formShown ? m_formPane->filter() : m_listFilter)->focusText();
    return true;
}

void InventoryPage::focusMain()
{
    if (isEmptyPage()) {
        m_empty->focusMain();
    } else if (m_formShown) {
        m_formPane->focusList();
    } else {
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

QRect InventoryPage::cursorRow() const
{
    if (isEmptyPage()) {
        return {};
    }
    const QWidget* row = m_formShown ? m_form->currentRow() : nullptr;
    return row != nullptr ? QRect(row->mapTo(this, QPoint()), row->size()) : cursorRowOf(*m_table);
}

void InventoryPage::openArgument(const QString& argument)
{
    const QString head = argument.section(QLatin1Char(':'), 0, 0);
    const QString rest = argument.section(QLatin1Char(':'), 1);
    if (head == QLatin1String("import")) {
        rest.isEmpty() ? m_intake->importFile() : m_intake->importPath(rest);
    } else if (head == QLatin1String("system") || head == QLatin1String("form")) {
        m_context.selection.setSystem(SystemId::fromString(rest));
        chooseSystem(SystemId::fromString(rest));
        if (head == QLatin1String("form")) {
            setSubPage(1);
        }
    } else if (head == QLatin1String("filter")) {
        m_listFilter->setText(rest);
    } else if (const std::optional<Aspect> aspect = aspectFromKey(rest.isEmpty() ? head : rest)) {
        setSubPage(1);
        m_form->focusAspect(*aspect);
    }
}

bool InventoryPage::dropFiles(const QStringList& paths)
{
    if (paths.isEmpty()) {
        return false;
    }
    m_intake->importPath(paths.first());
    return true;
}

// ---- state

void InventoryPage::setSnapshot(const Snapshot& snapshot, const ChangeSummary& summary)
{
    m_fault->hide();
    m_model->setReadOnly(m_context.document.isReadOnly());
    m_model->setSnapshot(snapshot, summary);
    const bool readOnly = m_context.document.isReadOnly();
    for (QAction* action : {m_import, m_add, m_remove}) {
        action->setEnabled(!readOnly);
    }
    showActionTips();
    if (summary.profile || summary.reset || summary.packs) {
        m_emptyInspector->retranslate();
    }
    if (summary.reset || summary.packs) {
        m_form->retranslate();
    }
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_table->setCurrentIndex(
            m_model->index(0, columnOfAspect(Aspect::FactStaffAccessFromOutside)));
    }
    showState();
    updateCounts();
    followHistory();
}

void InventoryPage::showActionTips()
{
    const QString why = tr("The file is open for reading only");
    const bool readOnly = m_context.document.isReadOnly();
    m_import->setToolTip(readOnly ? why : tr("Systems from a spreadsheet (Ctrl+I)"));
    m_add->setToolTip(readOnly ? why : tr("Ins"));
}

/// Undo and redo lead to what they changed, unless it is in view under the cursor already.
void InventoryPage::followHistory()
{
    const RecentChanges& recent = m_context.recent;
    const QList<SystemId> systems = recent.systems();
    if (systems.isEmpty() || !isVisible()) {
        return;
    }
    SystemId first = m_context.selection.system();
    if (!systems.contains(first)) {
        int row = m_model->rowCount();
        for (const SystemId& id : systems) {
            const int at = m_model->rowOf(id);
            row = at >= 0 ? std::min(row, at) : row;
        }
        if (row == m_model->rowCount()) {
            return; // the filter hides them all
        }
        first = m_model->idAt(row);
        m_context.selection.setSystem(first);
    }
    m_table->showChanged(first, recent.fieldsOf(first));
    m_form->showChanged();
}

void InventoryPage::showState()
{
    m_stack->setCurrentIndex(isEmptyPage() ? 0 : (m_formShown ? 2 : 1));
    if (m_formShown && !isEmptyPage()) {
        if (m_context.document.snapshot().system(m_context.selection.system()) == nullptr) {
            m_context.selection.setSystem(m_model->idAt(0));
        }
        chooseSystem(m_context.selection.system());
    }
    Q_EMIT headerChanged();
}

void InventoryPage::updateCounts()
{
    m_listFilter->setSystemsWithUnknown(m_model->systemsWithUnknown());
    m_formPane->filter()->setSystemsWithUnknown(m_model->systemsWithUnknown());
    Q_EMIT headerChanged();
}

void InventoryPage::applyFilter()
{
    const SystemId system = m_context.selection.system();
    m_model->setFilter(m_listFilter->text(), m_listFilter->unknownOnly());
    if (m_model->rowOf(system) >= 0) {
        chooseSystem(system);
    } else if (m_model->rowCount() > 0) {
        chooseSystem(m_model->idAt(0));
    }
}

void InventoryPage::chooseSystem(const SystemId& system)
{
    m_table->goTo(system);
    m_formPane->goTo(system);
    showFormSystem();
}

void InventoryPage::showFormSystem()
{
    if (!m_formShown) {
        return;
    }
    m_shown = m_context.selection.system();
    // A copy: the form records what was typed for the system before, and the snapshot is another
    // then.
    const System* found = m_context.document.snapshot().system(m_shown);
    const System shown = found != nullptr ? *found : System();
    const System* system = found != nullptr ? &shown : nullptr;
    m_history->show(m_shown);
    m_form->setSystem(system);
    m_formInspector->setSystem(system);
}

void InventoryPage::stepSystem(int by)
{
    const int row = m_model->rowOf(m_context.selection.system()) + by;
    if (row >= 0 && row < m_model->rowCount()) {
        chooseSystem(m_model->idAt(row));
        m_context.selection.setSystem(m_model->idAt(row));
    }
}

void InventoryPage::nextUnknown()
{
    if (isEmptyPage()) {
        return;
    }
    if (!m_formShown) {
        if (!m_table->goToNextUnknown()) {
            say(tr("Nothing is unknown"));
        }
        return;
    }
    const System* system = m_context.document.snapshot().system(m_shown);
    const std::optional<Aspect> here = system != nullptr ? m_form->nextUnknown() : std::nullopt;
    const bool later = here && (!m_form->currentAspect() || *here > *m_form->currentAspect());
    if (later) {
        m_form->focusAspect(*here);
        return;
    }
    const int rows = m_model->rowCount();
    const int start = m_model->rowOf(m_shown);
    for (int step = 1; step <= rows; ++step) {
        const int row = (start + step + rows) % rows;
        const System* other = m_model->systemAt(row);
        if (other == nullptr) {
            continue;
        }
        if (const QList<Aspect> open = unknownAspects(*other); !open.isEmpty()) {
            m_context.selection.setSystem(other->id);
            m_form->focusAspect(open.first());
            return;
        }
    }
    say(tr("Nothing is unknown"));
}

void InventoryPage::openSample()
{
    if (QAction* sample = window()->findChild<QAction*>(QStringLiteral("sample"))) {
        sample->trigger();
    }
}

void InventoryPage::paste()
{
    m_intake->paste({m_table->systemsFromCursor(), m_table->fieldsFromCursor()});
}

void InventoryPage::removeSystems()
{
    if (!isEmptyPage()) {
        m_edits->removeSystems(m_formShown ? QList<SystemId>{m_shown} : m_table->selectedSystems());
    }
}

void InventoryPage::showRtoFault(const QString& sentence)
{
    m_form->setRtoFault(sentence);
    m_fault->setSentence(sentence);
    m_fault->setVisible(!sentence.isEmpty() && !m_formShown);
}

// ---- what is said

void InventoryPage::toastUndo(const QString& text)
{
    Q_EMIT toast(text, tr("Undo"), [this] { m_context.edit.undoStack().undo(); });
}

void InventoryPage::say(const QString& why)
{
    Q_EMIT toast(why, {}, {});
}

// ---- keys, language

void InventoryPage::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers() == Qt::ControlModifier;
    if (event->key() == Qt::Key_F8) {
        nextUnknown();
    } else if (event->key() == Qt::Key_Insert) {
        m_edits->addSystem();
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (m_formShown && control &&
               (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)) {
        stepSystem(event->key() == Qt::Key_Down ? 1 : -1);
    } else {
        Page::keyPressEvent(event);
    }
}

void InventoryPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT headerChanged();
    }
}

void InventoryPage::retranslate()
{
    m_import->setText(tr("Import…"));
    m_import->setIconText(m_import->text());
    m_add->setText(tr("Add a system"));
    showActionTips();
    m_remove->setText(tr("Remove the chosen systems…"));
    m_template->setText(tr("Save an empty inventory…"));
    m_nextUnknown->setText(tr("Next unknown answer"));
    m_listFilter->retranslate();
    m_empty->retranslate();
    m_emptyInspector->retranslate();
    m_table->retranslate();
    m_model->retranslate();
    m_formPane->retranslate();
    m_formInspector->retranslate();
    updateCounts();
}

} // namespace zt
