// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/gateway/analyses/analysispanel.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace zt {

class DropZone;

/// A real gateway's log, line by line under the reference policy: old verdict against reference,
/// the first line in which they part, and what undecidable lines lack. Users are pseudonyms unless
/// the person asks for names. The same as `ztctl simulate replay`.
class ReplayPanel : public AnalysisPanel
{
    Q_OBJECT

public:
    explicit ReplayPanel(AppContext& context, QWidget* parent = nullptr);

    void addTo(AnalysisResults& results) const override;
    bool takeFiles(const QStringList& paths) override;
    void focusMain() override;

    void open(const QString& path);
    void setMapping(const QString& path);

    [[nodiscard]] const std::shared_ptr<const ReplayedLog>& view() const { return m_view; }

    [[nodiscard]] QComboBox* formats() const { return m_format; }

    [[nodiscard]] QCheckBox* names() const { return m_names; }

    [[nodiscard]] ReportRows* confusion() const { return m_confusion; }

    [[nodiscard]] ReportRows* cells() const { return m_cells; }

    [[nodiscard]] QString divergence() const;
    /// What is missing before anything can be read; empty: nothing.
    [[nodiscard]] QString want() const;

protected:
    void ask() override;
    void showAnswer() override;
    void nameIt() override;

private:
    void build();
    void choose();
    void chooseMapping();
    void askAgain();
    [[nodiscard]] LogFormat format() const;

    QString m_path;
    QString m_mapping;
    QByteArray m_pseudonymKey; ///< the same as long as the window lives
    std::shared_ptr<const ReplayedLog> m_view;
    QComboBox* m_format;
    QPushButton* m_map;
    QCheckBox* m_names;
    QPushButton* m_other;
    QLabel* m_file;
    QLabel* m_want;
    DropZone* m_zone;
    QPushButton* m_open;
    QLabel* m_sum;
    QLabel* m_first;
    ReportRows* m_confusion;
    ReportRows* m_lacks;
    ReportRows* m_cells;
    QLabel* m_remarks;
};

} // namespace zt
