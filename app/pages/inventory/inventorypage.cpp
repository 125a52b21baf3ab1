// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/inventory/inventorypage.h"

#include "app/commands/editactions.h"
#include "app/dialogs/import/importdialog.h"
#include "app/jobrunner.h"
#include "app/pages/inventory/addsystemdialog.h"
#include "app/pages/inventory/answerhistory.h"
#include "app/pages/inventory/emptypage.h"
#include "app/pages/inventory/factform.h"
#include "app/pages/inventory/filterchip.h"
#include "app/pages/inventory/forminspector.h"
#include "app/pages/inventory/formlist.h"
#include "app/uiservices.h"
#include "app/widgets/feedback.h"
#include "app/widgets/filterfield.h"
#include "app/widgets/hairlinesplitter.h"
#include "model/base/errortext.h"
#include "reports/inventorytemplate.h"
#include "reports/wording.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int formListWidth = 424;
/// Larger blocks go through the dialog, which checks on a worker.
constexpr qint32 directRows = 300;

QString grouped(qint64 number)
{
    return QLocale::c().toString(number);
}

} // namespace

InventoryPage::InventoryPage(AppContext& context, QWidget* parent)
    : Page(context, parent)
    , m_model(new SystemTableModel(context.language, this))
    , m_history(new AnswerHistory(context, this))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyPage(context))
    , m_emptyInspector(new EmptyInspector(context, this))
    , m_listPage(new QWidget)
    , m_table(new InventoryTable(context.theme, *m_model))
    , m_formPage(new QWidget)
    , m_formList(new QListView)
    , m_form(new FactForm(context, *m_history))
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
    m_formList->setObjectName(QStringLiteral("formList"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_fault);
    column->addWidget(m_stack, 1);
    m_fault->hide();
    buildBars();
    buildForm();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_listPage);
    m_stack->addWidget(m_formPage);
    connectTable();
    connectForm();
    connect(m_fault, &ErrorBar::dismissed, m_fault, &QWidget::hide);
    connect(m_import, &QAction::triggered, this, &InventoryPage::importFile);
    connect(m_add, &QAction::triggered, this, &InventoryPage::addSystem);
    connect(m_remove, &QAction::triggered, this, &InventoryPage::removeSystems);
    connect(m_template, &QAction::triggered, this, &InventoryPage::saveTemplate);
    connect(m_nextUnknown, &QAction::triggered, this, &InventoryPage::nextUnknown);
    connect(m_empty, &EmptyPage::importAsked, this, &InventoryPage::importFile);
    connect(m_empty, &EmptyPage::filesDropped, this, &InventoryPage::dropFiles);
    connect(m_empty, &EmptyPage::pasteAsked, this, &InventoryPage::paste);
    connect(m_empty, &EmptyPage::addAsked, this, &InventoryPage::addSystem);
    connect(m_empty, &EmptyPage::templateAsked, this, &InventoryPage::saveTemplate);
    connect(m_emptyInspector, &EmptyInspector::sampleAsked, this, &InventoryPage::openSample);
    connect(
        &context.selection, &WindowSelection::systemChanged, this, &InventoryPage::chooseSystem);
    retranslate();
}

void InventoryPage::buildBars()
{
    const auto bar = [this](QBoxLayout* into, int left, int right) {
        auto* filter = new FilterField(m_context.theme);
        auto* chip = new FilterChip(m_context.theme);
        auto* line = new QHBoxLayout;
        line->setContentsMargins(left, 8, right, 8);
        line->setSpacing(8);
        line->addWidget(filter, 1);
        line->addWidget(chip);
        into->addLayout(line);
        m_filters.append(filter);
        m_chips.append(chip);
        connect(filter, &FilterField::filterChanged, this, [this](const QString& text) {
            for (FilterField* other : std::as_const(m_filters)) {
                const QSignalBlocker quiet(other);
                if (other->text() != text) {
                    other->setText(text);
                }
            }
            applyFilter();
        });
        connect(filter, &FilterField::left, this, &InventoryPage::focusMain);
        connect(chip, &QAbstractButton::toggled, this, [this](bool on) {
            for (FilterChip* other : std::as_const(m_chips)) {
                const QSignalBlocker quiet(other);
                other->setChecked(on);
                other->update();
            }
            applyFilter();
        });
    };
    auto* list = new QVBoxLayout(m_listPage);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    bar(list, Theme::marginLeft, Theme::marginRight);
    list->addWidget(m_table, 1);

    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    bar(column, 20, 14);
    column->addWidget(new FormListHeader(m_context.theme));
    column->addWidget(m_formList, 1);
    auto* splitter = new HairlineSplitter(m_context.theme, Qt::Horizontal);
    splitter->addWidget(left);
    splitter->addWidget(m_form);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({formListWidth, 600});
    splitter->setChildrenCollapsible(false);
    left->setMinimumWidth(280);
    m_form->setMinimumWidth(400);
    auto* line = new QHBoxLayout(m_formPage);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(splitter);
}

void InventoryPage::buildForm()
{
    m_formList->setModel(m_model);
    m_formList->setModelColumn(columnOfField(QStringLiteral("name")));
    m_formList->setItemDelegate(new FormListDelegate(m_context.theme, m_formList));
    m_formList->setUniformItemSizes(true);
    m_formList->setFrameShape(QFrame::NoFrame);
    m_formList->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_formList->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_formList->setMouseTracking(true);
    connect(&m_context.theme, &ThemeHolder::changed, m_formList, [this] {
        m_formList->doItemsLayout();
    });
}

void InventoryPage::connectTable()
{
    connect(m_table, &InventoryTable::answersRequested, this, &InventoryPage::setFields);
    connect(m_table, &InventoryTable::refused, this, &InventoryPage::say);
    connect(m_table, &InventoryTable::pasteRequested, this, &InventoryPage::paste);
    connect(m_table, &InventoryTable::addRequested, this, &InventoryPage::addSystem);
    connect(m_table, &InventoryTable::removeRequested, this, &InventoryPage::removeSystems);
    connect(m_table, &InventoryTable::nextUnknownRequested, this, &InventoryPage::nextUnknown);
    connect(m_table, &InventoryTable::currentSystemChanged, this, &Page::selectedSystemChanged);
    connect(m_table,
            &InventoryTable::currentSystemChanged,
            &m_context.selection,
            &WindowSelection::setSystem);
    connect(m_table, &InventoryTable::pageRequested, this, [this](const QString& page) {
        Q_EMIT openPage(page, QStringLiteral("system:") + m_table->currentSystem().toString());
    });
    connect(m_model, &SystemTableModel::editRequested, this, &InventoryPage::setText);
}

void InventoryPage::connectForm()
{
    connect(m_formList->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            [this](const QModelIndex& current) {
                if (current.isValid()) {
                    m_context.selection.setSystem(m_model->idAt(current.row()));
                    Q_EMIT selectedSystemChanged(m_model->idAt(current.row()));
                }
            });
    connect(m_form,
            &FactForm::answerChosen,
            this,
            [this](const QString& field, const QJsonValue& value) {
                setFields({{m_shown, field, value}});
            });
    connect(m_form, &FactForm::rtoEntered, this, [this](const QString& text) {
        setText(m_shown, QStringLiteral("rto_minutes"), text);
    });
    connect(m_form,
            &FactForm::textEntered,
            this,
            [this](const QString& field, const QString& text) { setText(m_shown, field, text); });
    connect(m_form, &FactForm::noteEntered, this, [this](Aspect aspect, const QString& text) {
        (void)m_context.edit.setReason(m_shown, aspect, text);
    });
    connect(m_form, &FactForm::aspectFocused, m_formInspector, &FormInspector::setCursorAspect);
    connect(m_formInspector, &FormInspector::aspectActivated, m_form, &FactForm::focusAspect);
    connect(m_form, &FactForm::stepAsked, this, &InventoryPage::stepSystem);
    connect(m_formInspector, &FormInspector::stepAsked, this, &InventoryPage::stepSystem);
    connect(m_formInspector,
            &FormInspector::similarAccepted,
            this,
            [this](Aspect aspect, Tri value, const QString& note) {
                const Result<void> done = m_context.edit.setFields(
                    {{m_shown, key(aspect), QJsonValue(toKey(value))},
                     {m_shown, QStringLiteral("reason.") + key(aspect), QJsonValue(note)}});
                if (done) {
                    m_form->focusAspect(aspect);
                    toastUndo(tr("Taken over, with its origin"));
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
    return {
        tr("%n system(s)", nullptr, static_cast<int>(snapshot.systems.size())),
        tr("%1% answered, %2 cells unknown").arg(percent).arg(grouped(m_model->unknownCells()))};
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
    return {m_import, m_add, m_remove, m_nextUnknown, m_template};
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
    FilterField* filter = m_filters.at(m_formShown ? 1 : 0);
    filter->setFocus(Qt::ShortcutFocusReason);
    filter->selectAll();
    return true;
}

void InventoryPage::focusMain()
{
    if (isEmptyPage()) {
        m_empty->focusMain();
    } else if (m_formShown) {
        m_formList->setFocus(Qt::OtherFocusReason);
    } else {
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

void InventoryPage::openArgument(const QString& argument)
{
    const QString head = argument.section(QLatin1Char(':'), 0, 0);
    const QString rest = argument.section(QLatin1Char(':'), 1);
    if (head == QLatin1String("import")) {
        rest.isEmpty() ? importFile() : importPath(rest);
    } else if (head == QLatin1String("system")) {
        chooseSystem(SystemId::fromString(rest));
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
    importPath(paths.first());
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
    for (FilterChip* chip : std::as_const(m_chips)) {
        chip->setWords(tr("Only with unknowns"), m_model->systemsWithUnknown());
    }
    Q_EMIT headerChanged();
}

void InventoryPage::applyFilter()
{
    const SystemId system = m_context.selection.system();
    m_model->setFilter(m_filters.first()->text().trimmed(), m_chips.first()->isChecked());
    if (m_model->rowOf(system) >= 0) {
        chooseSystem(system);
    } else if (m_model->rowCount() > 0) {
        chooseSystem(m_model->idAt(0));
    }
}

void InventoryPage::chooseSystem(const SystemId& system)
{
    m_table->goTo(system);
    const int row = m_model->rowOf(system);
    if (row >= 0) {
        const QModelIndex index = m_model->index(row, m_formList->modelColumn());
        if (m_formList->currentIndex() != index) {
            m_formList->setCurrentIndex(index);
            m_formList->scrollTo(index);
        }
    }
    showFormSystem();
}

void InventoryPage::showFormSystem()
{
    if (!m_formShown) {
        return;
    }
    m_shown = m_context.selection.system();
    const System* system = m_context.document.snapshot().system(m_shown);
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
        const QList<Aspect> open = other != nullptr ? unknownAspects(*other) : QList<Aspect>();
        if (!open.isEmpty()) {
            m_context.selection.setSystem(other->id);
            m_form->focusAspect(open.first());
            return;
        }
    }
    say(tr("Nothing is unknown"));
}

// ---- changes

void InventoryPage::setFields(const QList<AnswerEdit>& edits)
{
    QList<FieldEdit> fields;
    for (const AnswerEdit& edit : edits) {
        fields.append({edit.system, edit.field, edit.value});
    }
    const Result<void> done = m_context.edit.setFields(fields);
    if (done && edits.size() > 1) {
        toastUndo(tr("%n cell(s) changed", nullptr, static_cast<int>(edits.size())));
    }
}

void InventoryPage::setText(const SystemId& system, const QString& field, const QString& text)
{
    if (field != QLatin1String("rto_minutes")) {
        (void)m_context.edit.setField(system, field, text);
        return;
    }
    if (text.isEmpty()) {
        (void)m_context.edit.setRto(system, std::nullopt);
        return;
    }
    // A duration is read as an import reads it; only then is it a change.
    const Guideline& guideline = *m_context.document.snapshot().guideline;
    const Language& language = m_context.language.current();
    QString plain = text;
    plain.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    const Snapshot& snapshot = m_context.document.snapshot();
    const System* at = snapshot.system(system);
    if (at == nullptr) {
        return;
    }
    const FramedBlock cell = framedBlock(sheetFromTsv(plain), {at->code}, {field});
    JobContext job;
    const Result<ImportPlan> plan =
        planImport(cell.sheet, cell.mapping, snapshot, {}, m_context.clock, job);
    const bool faulty = plan && !plan->faults.isEmpty();
    if (plan && !faulty && !plan->changes.changes.isEmpty()) {
        const Change change = plan->changes.changes.first();
        (void)m_context.edit.setRto(system, std::get<System>(*change.after).rtoMinutes);
    }
    const QString sentence =
        faulty ? faultSentence(plan->faults.first(), guideline, language) : QString();
    m_form->setRtoFault(sentence);
    m_fault->setSentence(sentence);
    m_fault->setVisible(faulty && !m_formShown);
}

void InventoryPage::addSystem()
{
    if (m_context.document.isReadOnly()) {
        return;
    }
    auto* dialog = new AddSystemDialog(m_context, this);
    connect(dialog, &AddSystemDialog::added, this, [this](const SystemId& system) {
        m_context.selection.setSystem(system);
        m_table->goTo(system, Aspect::FactStaffAccessFromOutside);
        toastUndo(tr("System added"));
    });
    dialog->open();
}

void InventoryPage::removeSystems()
{
    const QList<SystemId> systems =
        m_formShown ? QList<SystemId>{m_shown} : m_table->selectedSystems();
    if (systems.isEmpty() || m_context.document.isReadOnly() || isEmptyPage()) {
        return;
    }
    const System* first = m_context.document.snapshot().system(systems.first());
    Question question;
    question.title = systems.size() == 1 && first != nullptr
                         ? tr("Remove %1 %2?").arg(first->code, first->name)
                         : tr("Remove %n system(s)?", nullptr, static_cast<int>(systems.size()));
    question.text =
        tr("All answers go with it. It can be undone, and the trail keeps what stood there.");
    question.buttons = QStringList{tr("Cancel"), tr("Remove")};
    question.dangerous = true;
    m_context.ui.ask(this, question, [this, systems](int button, const QString&) {
        if (button == 1 && m_context.edit.removeSystems(systems)) {
            toastUndo(tr("%n system(s) removed", nullptr, static_cast<int>(systems.size())));
        }
    });
}

void InventoryPage::saveTemplate()
{
    const FileQuestion question{
        tr("Save an empty inventory"), tr("Excel (*.xlsx)"), tr("inventory.xlsx")};
    m_context.ui.chooseSaveFile(this, question, [this](const QString& path) {
        if (path.isEmpty()) {
            return;
        }
        const Result<ExportSummary> done = writeInventoryTemplate(
            path, *m_context.document.snapshot().guideline, m_context.language.code());
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        Q_EMIT toast(tr("Empty inventory saved"), tr("Show"), [this, path] {
            m_context.ui.showInDesktop(path);
        });
    });
}

void InventoryPage::openSample()
{
    if (QAction* sample = window()->findChild<QAction*>(QStringLiteral("sample"))) {
        sample->trigger();
    }
}

// ---- import and paste

void InventoryPage::importFile()
{
    if (m_context.document.isReadOnly()) {
        return;
    }
    const FileQuestion question{tr("Import systems"),
                                tr("Spreadsheets (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)"),
                                {}};
    m_context.ui.chooseOpenFile(this, question, [this](const QString& path) {
        if (!path.isEmpty()) {
            importPath(path);
        }
    });
}

void InventoryPage::importPath(const QString& path)
{
    if (m_context.document.isReadOnly()) {
        return;
    }
    auto* dialog = new ImportDialog(m_context, this);
    connectDialog(dialog);
    dialog->openFile(path);
}

void InventoryPage::connectDialog(ImportDialog* dialog)
{
    connect(dialog, &ImportDialog::imported, this, [this](int added, int updated, int rejected) {
        const QString counts = tr("%1 added, %2 updated").arg(added).arg(updated);
        toastUndo(rejected == 0
                      ? tr("Imported: %1").arg(counts)
                      : tr("Imported: %1; %2 rejected rows saved apart").arg(counts).arg(rejected));
        focusMain();
    });
    connect(dialog, &ImportDialog::failed, this, &Page::failed);
}

void InventoryPage::paste()
{
    const QMimeData* clip = QGuiApplication::clipboard()->mimeData();
    const QString text = clip != nullptr ? clip->text() : QString();
    if (text.trimmed().isEmpty() || m_context.document.isReadOnly()) {
        say(tr("The clipboard holds no cells"));
        return;
    }
    const Sheet sheet = sheetFromTsv(text);
    const Result<ImportMapping> heads =
        proposeMapping(sheet, tr("Clipboard"), *m_context.document.snapshot().guideline);
    if (isEmptyPage() || (heads && heads->headerRow > 0)) {
        auto* dialog = new ImportDialog(m_context, this);
        connectDialog(dialog);
        dialog->openSheet(sheet, tr("Clipboard"));
        return;
    }
    pasteAtCursor(text);
}

void InventoryPage::pasteAtCursor(const QString& text)
{
    const Sheet block = sheetFromTsv(text);
    const QStringList fields = m_table->fieldsFromCursor();
    const QList<SystemId> systems = m_table->systemsFromCursor().mid(0, block.rows.size());
    const bool fromCode = fields.value(0) == QLatin1String("code");
    if (!fromCode && block.rows.size() <= directRows) {
        const Result<ImportPlan> plan = m_context.edit.paste(text, systems, fields);
        if (!plan) {
            return;
        }
        if (plan->faults.isEmpty()) {
            qsizetype cells = 0;
            for (const ImportRow& row : plan->rows) {
                cells += row.changedFields.size();
            }
            toastUndo(tr("%n cell(s) changed", nullptr, static_cast<int>(cells)));
            return;
        }
    }
    QStringList codes;
    for (const SystemId& id : systems) {
        const System* system = m_context.document.snapshot().system(id);
        codes.append(system != nullptr ? system->code : QString());
    }
    auto* dialog = new ImportDialog(m_context, this);
    connectDialog(dialog);
    dialog->openBlock(framedBlock(block, codes, fields), tr("Clipboard"));
}

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
        addSystem();
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
    m_import->setToolTip(tr("Systems from a spreadsheet (Ctrl+I)"));
    m_import->setIconText(m_import->text());
    m_add->setText(tr("Add a system"));
    m_add->setToolTip(tr("Ins"));
    m_remove->setText(tr("Remove the chosen systems…"));
    m_template->setText(tr("Save an empty inventory…"));
    m_nextUnknown->setText(tr("Next unknown answer"));
    for (FilterField* filter : std::as_const(m_filters)) {
        filter->setPlaceholderText(tr("Filter"));
        filter->setAccessibleName(tr("Filter systems by code, name or unit"));
    }
    m_formList->setAccessibleName(tr("Systems"));
    m_empty->retranslate();
    m_emptyInspector->retranslate();
    m_table->retranslate();
    m_model->retranslate();
    m_form->retranslate();
    m_formInspector->retranslate();
    updateCounts();
}

} // namespace zt
