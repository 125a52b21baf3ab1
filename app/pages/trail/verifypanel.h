// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/widgets/labels.h"
#include "model/document/trail.h"

#include <QWidget>

namespace zt {

/// One line per check of the file, as `ztctl verify` prints them.
class VerifyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit VerifyPanel(AppContext& context, QWidget* parent = nullptr);

    void setLines(const QList<CheckLine>& lines);
    /// What was checked, where that is not the file that is shown; empty otherwise.
    void setSubject(const QString& text);

    [[nodiscard]] const QString& subject() const { return m_subject; }

    /// Without a result: why there is none.
    void setWaiting(const QString& text);
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QString nameOf(const CheckLine& line) const;
    /// What a check counted, in words.
    [[nodiscard]] static QString checkValue(const CheckLine& line);
    /// The same, or what does not hold.
    [[nodiscard]] QString outcome(const CheckLine& line) const;
    [[nodiscard]] QRect lineRect(qsizetype index) const;
    void describe();

    AppContext& m_context;
    const ThemeHolder& m_theme;
    QList<CheckLine> m_lines;
    QString m_waiting;
    QString m_subject;
};

} // namespace zt
