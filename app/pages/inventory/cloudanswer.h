// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/assessment.h"

#include <QWidget>

class QLabel;

namespace zt {

class ChoiceSegment;
class Language;
class ThemeHolder;

/// IaaS, PaaS, SaaS or unknown; where no cloud is in use, a sentence that says why it is not asked.
class CloudAnswer : public QWidget
{
    Q_OBJECT

public:
    explicit CloudAnswer(const ThemeHolder& theme, QWidget* parent = nullptr);

    void setAnswer(CloudModel model, bool asked);
    void retranslate(const Language& language);

    [[nodiscard]] bool isAsked() const { return m_asked; }

    [[nodiscard]] ChoiceSegment* segment() const { return m_segment; }

Q_SIGNALS:
    void chosen(zt::CloudModel model);

private:
    ChoiceSegment* m_segment;
    QLabel* m_notAsked;
    bool m_asked = true;
};

} // namespace zt
