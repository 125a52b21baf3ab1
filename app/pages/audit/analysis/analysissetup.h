// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "model/domain/evidencerules.h"

#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace zt {

class AnalysisSession;
class DateField;
class ElidedLabel;

/// What is asked of a file: which kind of list it is, which column is what, by which rules and at
/// which day, with every parameter and its source. Kinds and rules are those there are.
class AnalysisSetup : public QScrollArea
{
    Q_OBJECT

public:
    AnalysisSetup(AppContext& context, AnalysisSession& session, QWidget* parent = nullptr);

    /// As the session stands.
    void show();

    [[nodiscard]] QComboBox* kinds() const { return m_kinds; }

    [[nodiscard]] QComboBox* rules() const { return m_rules; }

    [[nodiscard]] DateField* day() const { return m_day; }

    [[nodiscard]] QCheckBox* mask() const { return m_mask; }

    [[nodiscard]] QPushButton* columns() const { return m_columns; }

    /// Of a workbook with several; index 0 is the first that shows.
    [[nodiscard]] QComboBox* sheets() const { return m_sheets; }

    [[nodiscard]] QPushButton* form() const { return m_form; }

    /// Of certificates alone.
    [[nodiscard]] QPushButton* certificates() const { return m_certificates; }

    [[nodiscard]] QPushButton* wholeFolder() const { return m_wholeFolder; }

Q_SIGNALS:
    void fileAsked();
    void columnsAsked();
    /// An empty form for the kind at hand.
    void formAsked();
    void certificatesAsked();
    /// Not this file alone: all certificates of its folder.
    void folderAsked();
    /// A file of rules of a person's own.
    void rulesAsked();
    /// The parameters of a rule are to be set.
    void parametersAsked(const QString& rule);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    void retranslate();
    void showKinds();
    void showRules();
    void showColumns();
    void showSheets();
    void showCertificates();
    void showParameters();
    QWidget* parameterRow(const EvidenceRule& rule);

    AppContext& m_context;
    AnalysisSession& m_session;
    QString m_parametersOf; ///< what the rows were built for
    ElidedLabel* m_file;
    QLabel* m_facts;
    QPushButton* m_choose;
    QLabel* m_kindLabel;
    QComboBox* m_kinds;
    QLabel* m_kindRemark;
    ElidedLabel* m_mapping;
    QPushButton* m_columns;
    QPushButton* m_form;
    QComboBox* m_sheets;
    QLabel* m_certificateFacts;
    QPushButton* m_certificates;
    QPushButton* m_wholeFolder;
    QLabel* m_rulesLabel;
    QComboBox* m_rules;
    QLabel* m_dayLabel;
    DateField* m_day;
    QLabel* m_parametersLabel;
    QVBoxLayout* m_parameters;
    QLabel* m_own;
    QPushButton* m_reset;
    QCheckBox* m_mask;
};

} // namespace zt
