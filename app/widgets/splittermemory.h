// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QSplitter;

namespace zt {

class AppSettings;

/// How large one pane of a splitter of two is: as a person last chose it, over runs, and until then
/// as the page thinks right for its present size. The other pane takes what is left.
class SplitterMemory : public QObject
{
    Q_OBJECT

public:
    /// `place` names the splitter in the settings; `usual` gives the pane's size from the whole.
    SplitterMemory(QSplitter& splitter,
                   AppSettings& settings,
                   const QString& place,
                   int pane,
                   std::function<int(int whole)> usual);

    /// What somebody chose; 0: nobody did.
    [[nodiscard]] int chosen() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void store();
    void place();

    QSplitter& m_splitter;
    AppSettings& m_settings;
    QString m_place;
    int m_pane;
    std::function<int(int)> m_usual;
};

} // namespace zt
