// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/formdialog.h"

#include "app/widgets/elidedcombobox.h"
#include "app/widgets/entryfield.h"
#include "app/widgets/momentfield.h"
#include "app/widgets/segments.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace zt {

namespace {

constexpr int labelWidth = 112;
constexpr int momentWidth = 240;
constexpr int numberWidth = 240;
constexpr int textFrame = 14;
constexpr int checkHeight = 26;
constexpr int listEdge = 4;

} // namespace

FormDialog::FormDialog(const ThemeHolder& theme, QWidget* over, const QSize& wanted)
    : Dialog(theme, over, wanted)
    , m_grid(nullptr)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget;
    body->setProperty("ground", QStringLiteral("base"));
    m_grid = new QGridLayout(body);
    m_grid->setContentsMargins(Theme::marginLeft, 16, Theme::marginLeft, 8);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnStretch(1, 1);
    area->setWidget(body);
    setBody(area);
}

void FormDialog::addRow(const QString& label, QWidget* field)
{
    const int row = m_grid->rowCount();
    QLabel* name = makeLabel(label, Theme::body, false, Tone::Secondary, true);
    name->setContentsMargins(0, 5, 0, 0);
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    field->setAccessibleName(label);
    m_grid->addWidget(field, row, 1);
}

void FormDialog::addStatement(const QString& label, const QString& text)
{
    QLabel* said = makeLabel(text, Theme::body, false, Tone::Text, true);
    said->setContentsMargins(0, 5, 0, 0);
    addRow(label, said);
}

void FormDialog::addHint(const QString& text)
{
    m_grid->addWidget(
        makeLabel(text, Theme::small, false, Tone::Hint, true), m_grid->rowCount(), 1);
}

QLineEdit* FormDialog::addLine(const QString& label, const QString& text, int most)
{
    auto* field = new QLineEdit(text);
    field->setMaxLength(most);
    addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &FormDialog::check);
    return field;
}

QPlainTextEdit* FormDialog::addText(const QString& label, const QString& text, int lines)
{
    auto* field = new QPlainTextEdit(text);
    field->setTabChangesFocus(true);
    field->setFixedHeight(lines * field->fontMetrics().lineSpacing() + textFrame);
    addRow(label, field);
    connect(field, &QPlainTextEdit::textChanged, this, &FormDialog::check);
    return field;
}

EntryField* FormDialog::addNumber(const QString& label, std::optional<qint64> number, qint64 most)
{
    EntryField* field = makeNumber(number, most);
    field->setMaximumWidth(numberWidth);
    addRow(label, field);
    return field;
}

EntryField* FormDialog::makeNumber(std::optional<qint64> number, qint64 most)
{
    auto* field = new EntryField;
    field->setNumber(most);
    field->setRecorded({}, number ? QString::number(*number) : QString());
    connect(field, &EntryField::textChanged, this, &FormDialog::check);
    return field;
}

MomentField*
FormDialog::addMoment(const QString& label, const std::optional<Moment>& moment, bool optional)
{
    auto* field = new MomentField;
    field->setOptional(optional);
    field->setMoment(moment);
    field->setMaximumWidth(momentWidth);
    addRow(label, field);
    connect(field, &MomentField::checked, this, &FormDialog::check);
    return field;
}

QComboBox* FormDialog::addChoice(const QString& label)
{
    auto* field = new ElidedComboBox;
    addRow(label, field);
    connect(field, &QComboBox::currentIndexChanged, this, &FormDialog::check);
    return field;
}

TriStateSegment* FormDialog::addTri(const QString& label, Tri value)
{
    auto* field = new TriStateSegment(m_theme);
    field->setValue(value);
    addRow(label, field);
    connect(field, &TriStateSegment::chosen, field, &TriStateSegment::setValue);
    return field;
}

QListWidget* FormDialog::addChecks(const QString& label, int rows)
{
    auto* list = new QListWidget;
    list->setProperty("edged", true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTextElideMode(Qt::ElideRight);
    list->setUniformItemSizes(true);
    list->setFixedHeight(rows * checkHeight + 2 * listEdge);
    addRow(label, list);
    connect(list, &QListWidget::itemChanged, this, &FormDialog::check);
    return list;
}

void FormDialog::addCheck(QListWidget* list, const QString& text, const QString& id, bool checked)
{
    auto* item = new QListWidgetItem(text, list);
    item->setToolTip(paint::toolTip(text));
    item->setSizeHint(QSize(0, checkHeight));
    item->setData(Qt::UserRole, id);
    item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
}

QStringList FormDialog::checkedIn(const QListWidget* list)
{
    QStringList ids;
    for (int i = 0; i < list->count(); ++i) {
        if (list->item(i)->checkState() == Qt::Checked) {
            ids.append(list->item(i)->data(Qt::UserRole).toString());
        }
    }
    return ids;
}

void FormDialog::addButtons(const QString& save)
{
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    QPushButton* cancel = addButton(tr("Cancel"), ButtonKind::Quiet);
    connect(cancel, &QPushButton::clicked, this, &FormDialog::reject);
    m_save = addButton(save, ButtonKind::Primary);
    m_save->setObjectName(QStringLiteral("save"));
    connect(m_save, &QPushButton::clicked, this, &FormDialog::saveRequested);
    check();
}

void FormDialog::check()
{
    if (m_save == nullptr) {
        return;
    }
    const QString still = missing();
    m_save->setEnabled(still.isEmpty());
    m_save->setToolTip(still);
    setFacts(still);
}

} // namespace zt
