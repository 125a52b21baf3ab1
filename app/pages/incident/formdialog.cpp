// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/incident/formdialog.h"

#include "app/pages/incident/momentfield.h"
#include "app/widgets/elidedcombobox.h"
#include "app/widgets/segments.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace zt {

namespace {

constexpr int labelWidth = 112;
constexpr int momentWidth = 240;
constexpr int textFrame = 14;

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
