// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/uiservices.h"
#include "app/widgets/dialog.h"
#include "model/base/language.h"
#include "model/domain/assessment.h"

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace zt {

/// What a new assessment is called and whom it is about. The file is chosen on the way out.
class NewAssessmentDialog : public Dialog
{
    Q_OBJECT

public:
    NewAssessmentDialog(const ThemeHolder& theme,
                        QWidget* over,
                        UiServices& ui,
                        const Language& language,
                        int rocYear);

    /// What has been filled in.
    [[nodiscard]] Profile profile() const;

    void accept() override;

Q_SIGNALS:
    void createRequested(const QString& path, const zt::Profile& profile);

private:
    QLineEdit* addField(const QString& label, const QString& hint, const QString& text = {});
    void addRow(const QString& label, const QString& hint, QWidget* field);
    void check();

    UiServices& m_ui;
    QGridLayout* m_grid = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_institution = nullptr;
    QComboBox* m_sector = nullptr;
    QComboBox* m_tier = nullptr;
    QLineEdit* m_period = nullptr;
    QLineEdit* m_team = nullptr;
    QPushButton* m_create = nullptr;
};

} // namespace zt
