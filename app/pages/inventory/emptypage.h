// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/emptystate.h"

#include <QWidget>

namespace zt {

struct AppContext;

/// The inventory before there is a system: the one thing to do, and three quieter ways to it.
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPage(AppContext& context, QWidget* parent = nullptr);

    void retranslate();
    void focusMain();

Q_SIGNALS:
    void importAsked();
    void filesDropped(const QStringList& paths);
    void pasteAsked();
    void addAsked();
    void templateAsked();

private:
    QLabel* m_title;
    QLabel* m_sentence;
    DropZone* m_zone;
    QPushButton* m_choose;
    WayRow* m_paste;
    WayRow* m_add;
    WayRow* m_template;
};

/// The road to the first list, a finished one to look at, and what this assessment is.
class EmptyInspector : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyInspector(AppContext& context, QWidget* parent = nullptr);

    void retranslate();

Q_SIGNALS:
    void sampleAsked();

private:
    AppContext& m_context;
    QLabel* m_stepsHead;
    StepList* m_steps;
    QLabel* m_sampleHead;
    QLabel* m_sampleText;
    QPushButton* m_sample;
    QLabel* m_aboutHead;
    QList<std::pair<QLabel*, QLabel*>> m_about;
};

} // namespace zt
