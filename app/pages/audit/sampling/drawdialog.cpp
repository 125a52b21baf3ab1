// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/sampling/drawdialog.h"

#include "app/jobrunner.h"
#include "app/pages/audit/sampling/sampleitemmodel.h"
#include "app/uiservices.h"
#include "app/widgets/rowtable.h"
#include "model/base/errortext.h"
#include "reports/phrase.h"
#include "reports/wordingaudit.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QSpinBox>

namespace zt {

namespace {

constexpr qsizetype previewRows = 200;

tl::unexpected<Error> nothingYet()
{
    return fail(ErrorCode::Cancelled);
}

} // namespace

void DrawDialog::chooseFile()
{
    const FileQuestion question{
        tr("The population to draw from"), tr("Spreadsheets (*.xlsx *.ods *.csv)"), {}};
    m_context.ui.chooseOpenFile(this, question, [this](const QString& path) {
        if (!path.isEmpty()) {
            load(path);
        }
    });
}

void DrawDialog::load(const QString& path)
{
    m_path = path;
    const QSignalBlocker quiet(m_sheet);
    m_sheet->clear();
    read({});
}

void DrawDialog::read(const QString& sheet)
{
    m_frame.reset();
    m_drawn = nothingYet();
    m_record->setEnabled(false);
    m_file->setText(QFileInfo(m_path).fileName());
    showFault({});
    ++m_asked; // what is being drawn was of another sheet
    const quint64 reading = ++m_reading;
    m_context.jobs.start<LoadedFrame>(
        tr("Reading %1").arg(QFileInfo(m_path).fileName()),
        [path = m_path, sheet](JobContext& job) { return loadFrame(path, sheet, job); },
        this,
        [this, reading](const Result<LoadedFrame>& loaded) {
            if (reading == m_reading) {
                take(loaded);
            }
        });
}

void DrawDialog::take(const Result<LoadedFrame>& loaded)
{
    if (!loaded) {
        m_model->setSample({});
        showFault(errorSentence(loaded.error(), m_context.language.current()));
        return;
    }
    m_frame = loaded->frame;
    if (m_sheet->count() == 0) {
        const QSignalBlocker quiet(m_sheet);
        for (const SheetInfo& sheet : loaded->sheets) {
            m_sheet->addItem(sheet.name);
        }
        m_sheet->setCurrentText(loaded->sheet);
    }
    m_sheet->setEnabled(m_sheet->count() > 1);
    m_size->setMaximum(static_cast<int>(std::min<qsizetype>(m_frame->rows.size(), maxPopulation)));
    showColumns();
    draw();
}

void DrawDialog::showColumns()
{
    const QSignalBlocker quiet(m_stratum);
    const QString kept = m_stratum->currentText();
    m_stratum->clear();
    if (m_frame) {
        m_stratum->addItems(m_frame->columns);
        m_stratum->setCurrentIndex(std::max(0, m_stratum->findText(kept)));
    }
}

void DrawDialog::planLater()
{
    const auto method = static_cast<SampleMethod>(m_method->currentData().toInt());
    const bool all = method == SampleMethod::All;
    const bool byHand = m_sizing->currentIndex() == 1;
    m_stratum->setVisible(method == SampleMethod::Stratified);
    m_stratumLabel->setVisible(method == SampleMethod::Stratified);
    m_seed->setEnabled(!all);
    m_sizing->setEnabled(!all);
    m_size->setEnabled(!all && byHand);
    m_drawn = nothingYet();
    m_record->setEnabled(false);
    ++m_asked;
    if (m_frame) {
        m_wait.start();
    }
}

std::optional<DrawPlan> DrawDialog::plan() const
{
    const std::optional<int> tolerable = rateFromText(m_tolerable->text());
    const std::optional<int> expected = rateFromText(m_expected->text());
    if (!m_frame || !tolerable || !expected || !missing().isEmpty()) {
        return std::nullopt;
    }
    DrawPlan plan{m_sample, m_frame, {}};
    plan.sample.method = static_cast<SampleMethod>(m_method->currentData().toInt());
    const bool all = plan.sample.method == SampleMethod::All;
    if (plan.sample.method == SampleMethod::Stratified) {
        plan.sample.stratum = m_stratum->currentText();
    }
    plan.sample.seed = m_seed->text().trimmed();
    plan.sample.rule = {m_confidence->value(), *tolerable, *expected};
    if (!all && m_sizing->currentIndex() == 1) {
        plan.size = m_size->value();
    }
    return plan;
}

QString DrawDialog::missing() const
{
    if (!m_frame) {
        return tr("Choose the spreadsheet with the population first");
    }
    const std::optional<int> tolerable = rateFromText(m_tolerable->text());
    const std::optional<int> expected = rateFromText(m_expected->text());
    if (!tolerable || *tolerable == 0) {
        return tr("Tolerable rate: takes 0.01 to 99.99 percent");
    }
    if (!expected || *expected >= *tolerable) {
        return tr("Expected rate: takes 0 to below the tolerable rate");
    }
    return m_seed->text().trimmed().isEmpty() ? tr("Give a seed first") : QString();
}

void DrawDialog::draw()
{
    const std::optional<DrawPlan> wanted = plan();
    if (!wanted) {
        m_sentence->clear();
        showFault(missing());
        return;
    }
    const quint64 asked = ++m_asked;
    m_context.jobs.start<DrawResult>(
        tr("Drawing a sample"),
        [plan = *wanted](JobContext&) { return drawBy(plan); },
        this,
        [this, asked](const Result<DrawResult>& result) {
            if (asked == m_asked) {
                show(result);
            }
        });
}

void DrawDialog::show(const Result<DrawResult>& result)
{
    const Language& language = m_context.language.current();
    m_drawn = result ? result->drawn : tl::unexpected(result.error());
    if (result) {
        m_sentence->setText(tr("Of %1 items the rule asks for %2 and allows %3 exceptions")
                                .arg(groupedNumber(m_frame->rows.size()),
                                     groupedNumber(result->byRule.size),
                                     groupedNumber(result->byRule.allowedErrors)));
    } else {
        m_sentence->clear();
    }
    if (result && m_sizing->currentIndex() == 0) {
        const QSignalBlocker quiet(m_size);
        m_size->setValue(result->byRule.size);
    }
    AuditSample shown = m_drawn.value_or(AuditSample{});
    const qsizetype count = shown.items.size();
    shown.items = shown.items.mid(0, previewRows);
    m_model->setSample(shown);
    showFault(m_drawn ? QString() : errorSentence(m_drawn.error(), language));
    m_record->setEnabled(m_drawn.has_value());
    m_record->setText(m_drawn ? tr("Draw %n item(s)", nullptr, static_cast<int>(count))
                              : tr("Draw"));
    setFacts(count > previewRows ? tr("The first %1 of %2 drawn are shown")
                                       .arg(groupedNumber(previewRows), groupedNumber(count))
                                 : QString());
}

void DrawDialog::showFault(const QString& text)
{
    m_fault->setText(text);
    m_fault->setVisible(!text.isEmpty());
    m_record->setToolTip(text);
}

QString DrawDialog::sizeSentence() const
{
    return m_sentence->text();
}

QString DrawDialog::fault() const
{
    return m_fault->text();
}

} // namespace zt
