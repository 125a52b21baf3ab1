// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/widgets/labels.h"
#include "model/domain/consistency.h"

#include <QWidget>

class QVBoxLayout;

namespace zt {

/// Findings of a scope, one a line: shape, item (or pillar) and what is odd, and the first way out
/// as a link. A line can be clicked, or Enter pressed on it, to get to its item.
class FindingList : public QWidget
{
    Q_OBJECT

public:
    FindingList(const ThemeHolder& theme,
                const LanguageHolder& language,
                QWidget* parent = nullptr);

    void show(const QList<ConsistencyFinding>& findings, const Guideline& guideline, bool readOnly);
    /// Builds the lines anew, in the window's language.
    void rebuild();

    [[nodiscard]] const QList<ConsistencyFinding>& findings() const { return m_findings; }

Q_SIGNALS:
    void itemActivated(const QString& item);
    void fixChosen(const zt::ConsistencyFinding& finding, const zt::ConsistencyFix& fix);

private:
    class Line;

    /// What the finding is about: "1-2", "身分"; empty where it is the whole scope.
    [[nodiscard]] QString subjectOf(const ConsistencyFinding& finding) const;

    const ThemeHolder& m_theme;
    const LanguageHolder& m_language;
    QList<ConsistencyFinding> m_findings;
    QMap<QString, Bilingual> m_pillars; ///< names by id
    bool m_readOnly = false;
    QVBoxLayout* m_column;
};

} // namespace zt
