// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "model/base/language.h"
#include "model/domain/checklist.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace zt {

/// 可驗證方式 of a point: the analysis, or the rule or scenario of the gateway simulation, each a
/// link to its page. What this program does not have is named without one. Hidden where a point
/// states nothing.
class WaysToVerify : public QWidget
{
    Q_OBJECT

public:
    explicit WaysToVerify(const ThemeHolder& theme, QWidget* parent = nullptr);

    void show(const QList<VerifyBy>& ways, const Language& language);

    [[nodiscard]] const QList<VerifyBy>& ways() const { return m_ways; }

    /// Those that lead somewhere, in order.
    [[nodiscard]] const QList<QPushButton*>& links() const { return m_links; }

Q_SIGNALS:
    void asked(const zt::VerifyBy& way);

private:
    void addWay(const VerifyBy& way, const Language& language);

    const ThemeHolder& m_theme;
    QList<VerifyBy> m_ways;
    QString m_language; ///< in which they are shown
    QLabel* m_name;
    QVBoxLayout* m_column;
    QList<QPushButton*> m_links;
};

} // namespace zt
