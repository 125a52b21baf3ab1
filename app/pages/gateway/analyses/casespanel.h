// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/gateway/analyses/analysispanel.h"

class QLabel;

namespace zt {

class DropZone;
class Note;
class StatusGlyph;

/// A cell of a table of cases that cannot be read.
struct CaseFault
{
    qint32 line = 0; ///< as the spreadsheet counts
    QString column;
    QString read;
    QString message;
};

/// A table of requests, dropped or chosen: what the gateway says to each, by which rule, and
/// whether that is what the table expects. The same as `ztctl simulate cases`.
class CasesPanel : public AnalysisPanel
{
    Q_OBJECT

public:
    explicit CasesPanel(AppContext& context, QWidget* parent = nullptr);

    void addTo(AnalysisResults& results) const override;
    bool takeFiles(const QStringList& paths) override;
    void focusMain() override;

    void open(const QString& path);

    [[nodiscard]] const std::shared_ptr<const DecidedCases>& view() const { return m_view; }

    [[nodiscard]] const QList<CaseFault>& faults() const { return m_faults; }

    [[nodiscard]] ReportRows* rows() const { return m_rows; }

    [[nodiscard]] QString verdictText() const;

protected:
    void ask() override;
    void showAnswer() override;
    void nameIt() override;

private:
    /// What was read and, where nothing is wrong with it, decided.
    struct Outcome
    {
        DecidedCases decided;
        QList<CaseFault> faults;
    };

    void choose();
    void showFaults();

    QString m_path;
    std::shared_ptr<const DecidedCases> m_view;
    QList<CaseFault> m_faults;
    DropZone* m_zone;
    QPushButton* m_open;
    QPushButton* m_other;
    QLabel* m_file;
    QWidget* m_verdict;
    StatusGlyph* m_glyph;
    QLabel* m_words;
    QString m_verdictText;
    Note* m_wrong;
    QLabel* m_wrongRows;
    ReportRows* m_rows;
    QLabel* m_hint;
};

} // namespace zt
