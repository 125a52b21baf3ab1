// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "app/widgets/emptystate.h"

#include <QWidget>

class QVBoxLayout;

namespace zt {

class ErrorBar;
class ProgressLine;

/// What one sees without a file: start a new assessment, open one, look at a sample, go on with a
/// recent one.
class StartWindow : public QWidget
{
    Q_OBJECT

public:
    explicit StartWindow(const AppServices& services);

    void showError(const Error& error);
    /// A file is being read; the line under the upper edge says so.
    void setBusy(bool busy);

Q_SIGNALS:
    void newRequested();
    void openRequested(const QString& path); ///< empty: ask which
    void sampleRequested(const QString& key);
    void settingsRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void fillMain(QVBoxLayout* column);
    void fillRecent(QVBoxLayout* column);
    void fillSide(QVBoxLayout* column);
    void fillSteps(QVBoxLayout* column);

    AppServices m_services;
    QWidget* m_page = nullptr;
    ProgressLine* m_progress;
    ErrorBar* m_errors;
};

} // namespace zt
