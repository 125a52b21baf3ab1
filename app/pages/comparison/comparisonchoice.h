// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/widgets/elidingbutton.h"
#include "model/document/readcomparison.h"

namespace zt {

/// A button that says one side of a comparison, and lets a person choose another point or file.
class ComparisonChoice : public ElidingButton
{
    Q_OBJECT

public:
    explicit ComparisonChoice(AppContext& context, QWidget* parent = nullptr);

    void setSource(const ComparedSource& source);

    [[nodiscard]] const ComparedSource& source() const { return m_source; }

    /// What a file that was read calls its points. The open assessment's are always known.
    void setPoints(const QString& path, const ById<NamedPoint>& points);
    /// "Before" or "After".
    void setTitle(const QString& title);

Q_SIGNALS:
    void sourceChosen(const zt::ComparedSource& source);

protected:
    void changeEvent(QEvent* event) override;

private:
    void openChoices();
    void take(const QString& key);
    void askFile();
    void askEntry();
    void showText();
    [[nodiscard]] bool isOpenFile() const;
    [[nodiscard]] QString pointName() const;

    AppContext& m_context;
    ComparedSource m_source;
    QString m_title;
    QHash<QString, ById<NamedPoint>> m_points; ///< by path
};

} // namespace zt
