// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/comparison/comparisonreader.h"

#include <QWidget>

#include <array>

class QAction;
class QGridLayout;
class QLabel;

namespace zt {

class ComparisonChoice;
class FigureView;
class ReportTableModel;
class RowTable;
class SectionHeading;
class SegmentedSwitch;

/// 比較: any two points of the trail, or two files: levels, gaps, answers with who and when. Shows
/// the tables of the report that it writes.
class ComparisonView : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonView(AppContext& context, QWidget* parent = nullptr);

    /// The open assessment is another; what is shown of its present is read again once looked at.
    void documentChanged();
    void compare(const ComparedSource& before, const ComparedSource& after);
    void swapSides();
    void focusTable();

    /// Null until both sides were read.
    [[nodiscard]] const std::shared_ptr<const ComparedStates>& states() const
    {
        return m_read.states;
    }

    [[nodiscard]] const ReportTableModel& model() const { return *m_model; }

    [[nodiscard]] ComparisonChoice* before() const { return m_before; }

    [[nodiscard]] ComparisonChoice* after() const { return m_after; }

    [[nodiscard]] SegmentedSwitch* tables() const { return m_tables; }

    [[nodiscard]] QAction* exportAction() const { return m_export; }

    [[nodiscard]] QAction* swapAction() const { return m_swap; }

    /// Writes to `path` without asking; the suffix decides the format.
    void exportTo(const QString& path);

Q_SIGNALS:
    /// Both sides were read, or failed() has told why not.
    void shown(bool ok);
    void exported(bool ok);
    void failed(const zt::Error& error);
    void toast(const QString& text, const QString& actionText, const std::function<void()>& action);
    /// A row that stands for an answer of the open assessment was chosen.
    void answerActivated(const zt::ItemRef& ref);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    void connectParts();
    void retranslate();
    void beginWithPoints();
    void read();
    void take(const ComparisonRead& read);
    void showCounts();
    void showFigure();
    void showTable();
    void activate(int row);
    void askExport();
    [[nodiscard]] bool concernsPresent() const;

    AppContext& m_context;
    ComparisonReader* m_reader;
    ComparisonRead m_read;
    bool m_stale = true; ///< to be read before it is looked at
    bool m_chosen = false;

    ComparisonChoice* m_before;
    ComparisonChoice* m_after;
    QAction* m_swap;
    QAction* m_export;
    FigureView* m_figure;
    SectionHeading* m_countsHeading;
    QGridLayout* m_counts;
    SegmentedSwitch* m_tables;
    QLabel* m_empty;
    ReportTableModel* m_model;
    RowTable* m_table;
};

} // namespace zt
