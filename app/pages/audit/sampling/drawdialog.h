// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/audit/sampling/drawplan.h"
#include "app/widgets/dialog.h"

#include <QTimer>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace zt {

class RowTable;
class SampleItemModel;

/// A sample is chosen: population, method, seed and size; what would be drawn is shown before
/// anything is recorded. Reading and drawing run on a worker.
class DrawDialog : public Dialog
{
    Q_OBJECT

public:
    /// `sample` holds what is settled beforehand: id, code, audit, points, seed.
    DrawDialog(AppContext& context, QWidget* over, const AuditSample& sample);

    void chooseFile();
    void load(const QString& path);

    /// What the preview shows; an error while there is none.
    [[nodiscard]] const Result<AuditSample>& drawn() const { return m_drawn; }

    [[nodiscard]] QPushButton* file() const { return m_file; }

    [[nodiscard]] QPushButton* record() const { return m_record; }

    [[nodiscard]] RowTable* preview() const { return m_table; }

    [[nodiscard]] QString sizeSentence() const;
    [[nodiscard]] QString fault() const;

Q_SIGNALS:
    void recordRequested();

private:
    void buildForm(QGridLayout* grid);
    void buildRule(QGridLayout* grid);
    void addRow(QGridLayout* grid, const QString& label, QWidget* field);
    void read(const QString& sheet);
    void take(const Result<LoadedFrame>& loaded);
    void showColumns();
    void planLater();
    void draw();
    void show(const Result<DrawResult>& result);
    void showFault(const QString& text);
    [[nodiscard]] std::optional<DrawPlan> plan() const;
    [[nodiscard]] QString missing() const;

    AppContext& m_context;
    AuditSample m_sample;
    QString m_path;
    std::shared_ptr<const SampleFrame> m_frame;
    Result<AuditSample> m_drawn;
    quint64 m_reading = 0; ///< which sheet is still wanted
    quint64 m_asked = 0;   ///< which drawing is still wanted
    QTimer m_wait;

    QPushButton* m_file = nullptr;
    QComboBox* m_sheet = nullptr;
    QComboBox* m_method = nullptr;
    QComboBox* m_stratum = nullptr;
    QLabel* m_stratumLabel = nullptr;
    QLineEdit* m_seed = nullptr;
    QSpinBox* m_confidence = nullptr;
    QLineEdit* m_tolerable = nullptr;
    QLineEdit* m_expected = nullptr;
    QComboBox* m_sizing = nullptr;
    QSpinBox* m_size = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_fault = nullptr;
    SampleItemModel* m_model = nullptr;
    RowTable* m_table = nullptr;
    QPushButton* m_record = nullptr;
};

} // namespace zt
