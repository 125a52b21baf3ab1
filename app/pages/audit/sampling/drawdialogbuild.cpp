// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the dialog that draws a sample is put together.
#include "app/pages/audit/sampling/drawdialog.h"
#include "app/pages/audit/sampling/sampleitemmodel.h"
#include "app/widgets/rowtable.h"
#include "model/domain/invariants.h"
#include "reports/wordingaudit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr QSize dialogSize(1040, 640);
constexpr int formWidth = 372;
constexpr int pause = 150;

QSpinBox* numberField(int from, int to, int value)
{
    auto* field = new QSpinBox;
    field->setRange(from, to);
    field->setValue(value);
    return field;
}

} // namespace

DrawDialog::DrawDialog(AppContext& context, QWidget* over, const AuditSample& sample)
    : Dialog(context.theme, over, dialogSize)
    , m_context(context)
    , m_sample(sample)
    , m_drawn(fail(ErrorCode::Cancelled))
    , m_model(new SampleItemModel(
          [&context]() -> const Language& { return context.language.current(); }, this))
{
    setTitle(tr("Draw a sample"));
    setSubtitle(QStringLiteral("%1  %2").arg(sample.code, sample.points.first().point));
    auto* body = new QWidget;
    auto* line = new QHBoxLayout(body);
    line->setContentsMargins(Theme::marginLeft, 12, Theme::marginLeft, 8);
    line->setSpacing(20);
    auto* form = new QWidget;
    form->setFixedWidth(formWidth);
    auto* grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(1, 1);
    buildForm(grid);
    buildRule(grid);
    grid->setRowStretch(grid->rowCount(), 1);
    line->addWidget(form);
    auto* right = new QVBoxLayout;
    right->addWidget(new SectionHeading(context.theme, tr("What would be drawn")));
    m_model->setPreview(true);
    m_table = new RowTable(context.theme, *m_model, -1, {56});
    m_table->setAccessibleName(tr("What would be drawn"));
    right->addWidget(m_table, 1);
    line->addLayout(right, 1);
    setBody(body);
    QPushButton* cancel = addButton(tr("Cancel"), ButtonKind::Quiet);
    connect(cancel, &QPushButton::clicked, this, &DrawDialog::reject);
    m_record = addButton(tr("Draw"), ButtonKind::Primary);
    m_record->setObjectName(QStringLiteral("recordSample"));
    m_record->setEnabled(false);
    connect(m_record, &QPushButton::clicked, this, &DrawDialog::recordRequested);
    setDefaultButton(m_record);
    m_wait.setSingleShot(true);
    m_wait.setInterval(pause);
    connect(&m_wait, &QTimer::timeout, this, &DrawDialog::draw);
    planLater();
    showFault(missing());
}

void DrawDialog::addRow(QGridLayout* grid, const QString& label, QWidget* field)
{
    const int row = grid->rowCount();
    grid->addWidget(makeLabel(label, Theme::body), row, 0);
    field->setAccessibleName(label);
    grid->addWidget(field, row, 1);
}

void DrawDialog::buildForm(QGridLayout* grid)
{
    m_file = makeButton(tr("Choose a spreadsheet…"), ButtonKind::Accent);
    m_file->setObjectName(QStringLiteral("choosePopulation"));
    connect(m_file, &QPushButton::clicked, this, &DrawDialog::chooseFile);
    addRow(grid, tr("Population"), m_file);
    m_sheet = new QComboBox;
    m_sheet->setObjectName(QStringLiteral("sheet"));
    m_sheet->setEnabled(false);
    connect(m_sheet, &QComboBox::currentTextChanged, this, &DrawDialog::read);
    addRow(grid, tr("Sheet"), m_sheet);
    m_method = new QComboBox;
    m_method->setObjectName(QStringLiteral("method"));
    for (const SampleMethod method : {SampleMethod::Random,
                                      SampleMethod::Stratified,
                                      SampleMethod::Interval,
                                      SampleMethod::All}) {
        m_method->addItem(sampleMethodText(method, m_context.language.current()),
                          static_cast<int>(method));
    }
    connect(m_method, &QComboBox::currentIndexChanged, this, &DrawDialog::planLater);
    addRow(grid, tr("Method"), m_method);
    m_stratum = new QComboBox;
    m_stratum->setObjectName(QStringLiteral("stratum"));
    connect(m_stratum, &QComboBox::currentIndexChanged, this, &DrawDialog::planLater);
    addRow(grid, tr("Column of the strata"), m_stratum);
    m_stratumLabel = qobject_cast<QLabel*>(grid->itemAtPosition(grid->rowCount() - 1, 0)->widget());
    m_seed = new QLineEdit(m_sample.seed);
    m_seed->setObjectName(QStringLiteral("seed"));
    m_seed->setMaxLength(maxNameLength);
    m_seed->setCursorPosition(0);
    m_seed->setToolTip(tr("With it, the population and the method anyone draws the same items"));
    connect(m_seed, &QLineEdit::textChanged, this, &DrawDialog::planLater);
    addRow(grid, tr("Seed"), m_seed);
}

void DrawDialog::buildRule(QGridLayout* grid)
{
    const SampleRule rule;
    m_confidence = numberField(50, 99, rule.confidencePercent);
    m_confidence->setObjectName(QStringLiteral("confidence"));
    m_tolerable = new QLineEdit(QStringLiteral("5"));
    m_tolerable->setObjectName(QStringLiteral("tolerable"));
    m_expected = new QLineEdit(QStringLiteral("0"));
    m_expected->setObjectName(QStringLiteral("expected"));
    addRow(grid, tr("Confidence %"), m_confidence);
    addRow(grid, tr("Tolerable rate %"), m_tolerable);
    addRow(grid, tr("Expected rate %"), m_expected);
    m_sizing = new QComboBox;
    m_sizing->setObjectName(QStringLiteral("sizing"));
    m_sizing->addItems({tr("As the rule asks"), tr("By hand")});
    addRow(grid, tr("Size"), m_sizing);
    m_size = numberField(1, maxPopulation, 25);
    m_size->setObjectName(QStringLiteral("size"));
    addRow(grid, tr("Items"), m_size);
    m_sentence = makeLabel({}, Theme::body, true, Tone::Text, true);
    grid->addWidget(m_sentence, grid->rowCount(), 0, 1, 2);
    m_fault = makeLabel({}, Theme::small, false, Tone::Bad, true);
    grid->addWidget(m_fault, grid->rowCount(), 0, 1, 2);
    connect(m_confidence, &QSpinBox::valueChanged, this, &DrawDialog::planLater);
    connect(m_size, &QSpinBox::valueChanged, this, &DrawDialog::planLater);
    connect(m_sizing, &QComboBox::currentIndexChanged, this, &DrawDialog::planLater);
    for (QLineEdit* rate : {m_tolerable, m_expected}) {
        connect(rate, &QLineEdit::textChanged, this, &DrawDialog::planLater);
    }
}

} // namespace zt
