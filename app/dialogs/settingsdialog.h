// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/dialog.h"

namespace zt {

class AppSettings;

/// Language, theme, density and the name that goes into the trail. Every choice takes effect at
/// once; there is nothing to confirm.
class SettingsDialog : public Dialog
{
    Q_OBJECT

public:
    SettingsDialog(const ThemeHolder& theme, QWidget* over, AppSettings& settings);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* choiceRow(const QString& label,
                       const QString& hint,
                       int key,
                       const QList<std::pair<QString, QString>>& choices);
    QWidget* actorRow();
    QWidget* autoLockRow();

    AppSettings& m_settings;
};

} // namespace zt
