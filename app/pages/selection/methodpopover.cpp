// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/selection/methodpopover.h"

#include "app/charts/chartdata.h"
#include "reports/wording.h"

#include <QGridLayout>
#include <QRadioButton>
#include <QScreen>
#include <QSpinBox>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int heaviest = 1000;
constexpr int mostTrials = 20000;

} // namespace

MethodPopover::MethodPopover(const ThemeHolder& theme,
                             const Guideline& guideline,
                             const Language& language,
                             const Methodology& method,
                             QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_method(method)
    , m_column(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("methodPopover"));
    setStyleSheet(QStringLiteral("QFrame#methodPopover { background: %1; border: 1px solid %2; }")
                      .arg(theme->base.name(), theme->line2.name()));
    setAccessibleName(tr("Method"));
    m_column->setContentsMargins(16, 12, 16, 16);
    m_column->setSpacing(6);
    addInstruments(language);
    m_column->addSpacing(8);
    addWeights(guideline, language);
    m_column->addSpacing(8);
    addTrials();
}

void MethodPopover::addInstruments(const Language& language)
{
    m_column->addWidget(makeLabel(tr("What decides"), Theme::body, true));
    for (const Instrument instrument :
         {Instrument::Conditions, Instrument::Totals, Instrument::Both}) {
        auto* choice = new QRadioButton(instrumentText(instrument, language));
        choice->setChecked(m_method.instrument == instrument);
        connect(choice, &QRadioButton::toggled, this, [this, instrument](bool on) {
            if (on) {
                choose(instrument);
            }
        });
        m_column->addWidget(choice);
    }
    m_column->addWidget(
        makeLabel(tr("The guideline prints both instruments and does not say when to use which."),
                  Theme::small,
                  false,
                  Tone::Hint,
                  true));
}

void MethodPopover::addWeights(const Guideline& guideline, const Language& language)
{
    m_column->addWidget(makeLabel(tr("Weight of each factor"), Theme::body, true));
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnMinimumWidth(2, 16);
    m_column->addLayout(m_grid);
    for (int factor = 0; factor < factorCount; ++factor) {
        const bool impact = factor >= riskFactorCount;
        const Bilingual& name = guideline.factors[factor].name;
        const auto at = static_cast<size_t>(factor);
        QSpinBox* field = addNumber(language.of(name.zh, name.en),
                                    impact ? factor - riskFactorCount : factor,
                                    impact ? 3 : 0,
                                    m_method.weightPercent[at],
                                    0,
                                    heaviest,
                                    QStringLiteral(" %"));
        m_weights.append(field);
        connect(field, &QSpinBox::valueChanged, this, [this, at](int value) {
            Methodology next = m_method;
            next.weightPercent[at] = value;
            change(next);
        });
    }
    QPushButton* equal = makeButton(tr("All 100 %"), ButtonKind::Quiet);
    makeSmall(equal);
    connect(equal, &QPushButton::clicked, this, [this] {
        for (QSpinBox* field : std::as_const(m_weights)) {
            field->setValue(100);
        }
    });
    m_grid->addWidget(equal, impactFactorCount, 3, 1, 2, Qt::AlignRight);
}

void MethodPopover::addTrials()
{
    m_column->addWidget(makeLabel(tr("Trials behind the stability"), Theme::body, true));
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnMinimumWidth(2, 16);
    m_column->addLayout(m_grid);
    QSpinBox* trials = addNumber(tr("Trials"), 0, 0, m_method.trials, 1, mostTrials, {});
    QSpinBox* shift = addNumber(tr("Chance that a score moves by one"),
                                1,
                                0,
                                m_method.factorShiftPermille,
                                0,
                                1000,
                                QStringLiteral(" ‰"));
    QSpinBox* spread = addNumber(
        tr("Weights vary by"), 2, 0, m_method.weightSpreadPercent, 0, 100, QStringLiteral(" %"));
    const auto bind = [this](QSpinBox* field, int Methodology::*value) {
        connect(field, &QSpinBox::valueChanged, this, [this, value](int number) {
            Methodology next = m_method;
            next.*value = number;
            change(next);
        });
    };
    bind(trials, &Methodology::trials);
    bind(shift, &Methodology::factorShiftPermille);
    bind(spread, &Methodology::weightSpreadPercent);
}

QSpinBox* MethodPopover::addNumber(
    const QString& name, int row, int column, int value, int from, int to, const QString& unit)
{
    auto* field = new QSpinBox;
    field->setRange(from, to);
    field->setSuffix(unit);
    field->setValue(value);
    field->setKeyboardTracking(false);
    field->setAlignment(Qt::AlignRight);
    field->setFixedWidth(84);
    field->setAccessibleName(name);
    m_grid->addWidget(makeLabel(name, Theme::small, false, Tone::Secondary), row, column);
    m_grid->addWidget(field, row, column + 1);
    return field;
}

/// Totals need cut-offs; where there are none yet they start where they let everything pass.
void MethodPopover::choose(Instrument instrument)
{
    Methodology next = m_method;
    next.instrument = instrument;
    if (instrument != Instrument::Conditions) {
        next.riskCutoff = next.riskCutoff.value_or(possibleRisk(next).min);
        next.impactCutoff = next.impactCutoff.value_or(possibleImpact(next).max);
    }
    change(next);
}

void MethodPopover::change(const Methodology& method)
{
    if (method != m_method) {
        m_method = method;
        Q_EMIT proposed(method);
    }
}

void MethodPopover::openBelow(const QWidget* anchor)
{
    adjustSize();
    QPoint corner = anchor->mapToGlobal(QPoint(0, anchor->height() + 4));
    if (const QScreen* screen = anchor->screen()) {
        const QRect room = screen->availableGeometry();
        corner.setX(qMax(room.left(), qMin(corner.x(), room.right() - width())));
        corner.setY(qMax(room.top(), qMin(corner.y(), room.bottom() - height())));
    }
    move(corner);
    show();
}

} // namespace zt
