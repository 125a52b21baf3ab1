// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/labels.h"

class QHBoxLayout;

namespace zt {

struct KeyHint;
struct StatusFact;

/// 24 px at the foot of the window: when the file was last written, head of the trail (a click
/// copies it), the method in force; at the right what the keys do here, and the density.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(const ThemeHolder& theme, QWidget* parent = nullptr);

    void setSaved(const QString& text);
    void setTrail(const QString& text, const QString& wholeHash);
    void setMethod(const QString& text);
    void setHints(const QList<KeyHint>& hints);
    /// In place of trail and method; none: these again.
    void setFacts(const QList<StatusFact>& facts);
    void setDensity(const QString& text);
    /// Work of more than two seconds: name, how far, and a way to stop it. Empty: none.
    void setJob(const QString& text);
    /// The last sentences of the toast, newest first, as the tool tip of the saved time.
    void addHistory(const QString& text);

Q_SIGNALS:
    void copyHashRequested();
    void densityToggled();
    void copyRequested(const QString& text);
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    [[nodiscard]] QPushButton* makeLink();

    const ThemeHolder& m_theme;
    QLabel* m_saved;
    QPushButton* m_trail;
    ElidedLabel* m_method;
    QHBoxLayout* m_facts;
    QWidget* m_factBox;
    QLabel* m_job;
    QPushButton* m_cancel;
    QHBoxLayout* m_hints;
    QWidget* m_hintBox;
    QPushButton* m_density;
    QString m_methodText;
    QStringList m_history;
};

} // namespace zt
