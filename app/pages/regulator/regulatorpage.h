// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/page.h"
#include "app/pages/regulator/regulatorcuts.h"
#include "app/pages/regulator/regulatorfiles.h"
#include "model/domain/regulatorview.h"

class QGridLayout;
class QScrollArea;
class QStackedLayout;
class QToolButton;

namespace zt {

class BrokerModel;
class CutStrip;
class FigureView;
class PagePrompt;
class RegulatorDetails;
class RowTable;
class SectionHeading;
class TypeModel;
class ZoneChart;

/// 監理: many brokers over years, from files of a person's choosing, spreadsheets and assessments.
/// The open assessment is neither read nor changed; undo here takes back cut-offs.
class RegulatorPage : public Page
{
    Q_OBJECT

public:
    explicit RegulatorPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("regulator"); }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList facts() const override;
    void setSnapshot(const Snapshot& snapshot, const ChangeSummary& summary) override;
    [[nodiscard]] QWidget* inspector() override;
    [[nodiscard]] QList<QAction*> secondaryActions() const override;

    [[nodiscard]] QList<QAction*> commands() const override;

    [[nodiscard]] QAction* primaryAction() const override { return m_open; }

    [[nodiscard]] QList<KeyHint> keyHints() const override;
    void focusMain() override;
    /// "open:<path>;<path>"
    void openArgument(const QString& argument) override;
    bool dropFiles(const QStringList& paths) override;

    [[nodiscard]] bool takesAssessments() const override { return true; }

    [[nodiscard]] QUndoStack* history() override { return m_history; }

    /// Reads these files in place of those shown, on a worker. What cannot be taken is told; where
    /// nothing can be, what is shown stays.
    void readFiles(const QStringList& paths);
    void addFiles(const QStringList& paths);
    void removeFile(const QString& path);
    void closeFiles();
    /// Writes a report to `path` without asking; the suffix decides the format.
    void exportTo(const QString& path);
    /// A change of cut-offs can be undone, and is remembered for the next time. `stay`: steps with
    /// the same number are undone as one; 0: alone.
    void ask(const RegulatorAsk& ask, int stay = 0);
    void showBroker(const QString& broker);
    void showType(const QString& type);

    [[nodiscard]] const RegulatorView& view() const { return m_view; }

    [[nodiscard]] CutStrip* strip() const { return m_strip; }

    [[nodiscard]] ZoneChart* statusChart() const { return m_status; }

    [[nodiscard]] ZoneChart* shareChart() const { return m_shares; }

    [[nodiscard]] FigureView* linesChart() const { return m_lines; }

    [[nodiscard]] FigureView* changeChart() const { return m_changes; }

    [[nodiscard]] RowTable* brokers() const { return m_brokers; }

    [[nodiscard]] RowTable* types() const { return m_types; }

    /// Leads to the brokers without figures of the year; hidden where there are none.
    [[nodiscard]] QToolButton* absentButton() const { return m_absentButton; }

    [[nodiscard]] RegulatorDetails* details() const { return m_details; }

    /// Files that were not taken the last time.
    [[nodiscard]] const QList<BrokerFile>& refused() const { return m_refused; }

    [[nodiscard]] QList<BrokerSheetFault> faults() const;

    /// Whether the page says what to do first instead of showing charts.
    [[nodiscard]] bool saysWhatToDo() const;

Q_SIGNALS:
    /// readFiles() has ended; a failure was announced by failed().
    void filesRead(bool ok);
    /// exportTo() has ended; the same.
    void exported(bool ok);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildLayout();
    void connectParts();
    void arrange();
    void retranslate();
    void showView();
    void showFigures();
    void chooseCut(Cut cut, const std::optional<int>& value, int stay);
    void showDetails();
    void showFaults();
    void showFiles();
    void showAbsent();
    void tellRefused(bool anyTaken);
    void setCuts(const RegulatorCuts& cuts);
    void askFiles();
    void askExport();
    void take(const RegulatorFiles& files);

    RegulatorFiles m_files;      ///< shown
    QList<BrokerFile> m_refused; ///< the last time
    RegulatorAsk m_ask;
    RegulatorView m_view;
    QString m_broker; ///< chosen; at most one of both
    QString m_type;
    bool m_everybody = false;
    int m_columns = 0;

    QAction* m_open;
    QAction* m_close;
    QAction* m_export;
    QAction* m_names;
    QAction* m_filesAction;
    QToolButton* m_filesButton;
    QAction* m_absentAction;
    QToolButton* m_absentButton;
    QUndoStack* m_history;
    QStackedLayout* m_stack;
    QScrollArea* m_scroll;
    QGridLayout* m_grid;
    CutStrip* m_strip;
    ZoneChart* m_status;
    ZoneChart* m_shares;
    FigureView* m_lines;
    FigureView* m_changes;
    BrokerModel* m_brokerModel;
    TypeModel* m_typeModel;
    RowTable* m_brokers;
    RowTable* m_types;
    SectionHeading* m_brokersHeading;
    SectionHeading* m_typesHeading;
    QWidget* m_brokersPane;
    QWidget* m_typesPane;
    QAction* m_everybodyAction;
    RegulatorDetails* m_details;
    PagePrompt* m_prompt;
};

} // namespace zt
