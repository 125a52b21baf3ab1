// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/audit/analysis/filingdialog.h"
#include "app/pages/page.h"
#include "model/domain/analysiscontradictions.h"
#include "model/domain/explainedexceptions.h"
#include "model/exchange/sheet.h"

#include <QPointer>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace zt {

class AnalysisExceptionModel;
class AnalysisInspector;
class AnalysisRuleModel;
class AnalysisSession;
class AnalysisSetup;
class ChipStrip;
class ElidedLabel;
class FigureView;
class FilterField;
class PartsBar;
class PagePrompt;
class RowTable;
class SegmentedSwitch;
class UnreadCellModel;

/// 佐證分析 of the page of audits: an export a firm has is held against published rules, row by
/// row; what comes of it can be filed at a point of the audit shown, as one change.
class AnalysisView : public QWidget
{
    Q_OBJECT

public:
    explicit AnalysisView(AppContext& context, QWidget* parent = nullptr);

    /// The audit that is shown, and the assessment as it stands.
    void setState(const AuditState& state);

    [[nodiscard]] QWidget* inspector();
    [[nodiscard]] QStringList facts() const;
    [[nodiscard]] QList<QAction*> secondaryActions() const;
    [[nodiscard]] QAction* primaryAction() const;
    [[nodiscard]] QList<QAction*> commands() const;
    [[nodiscard]] QList<KeyHint> keyHints() const;
    bool focusFilter();
    void focusMain();

    /// What comes of the next file, or of the one that is open where it is of this kind, is for
    /// this point of the audit.
    void beginFor(AnalysisKind kind, const PointRef& ref);

    /// The point it was begun for; of no audit: none.
    [[nodiscard]] const PointRef& target() const { return m_target; }

    /// The first file; a kind is proposed.
    bool dropFiles(const QStringList& paths);
    void exportTo(const QString& path);
    void askFiling(FilingDeed deed);
    /// Why the exception shown is none after all.
    void askExplanation();
    void dispute();
    /// Which maturity item the file is evidence of.
    void askItem();
    /// An empty form for a kind.
    void writeForm(AnalysisKind kind, const QString& path);

    /// Whether the page says what to do first instead of showing a result.
    [[nodiscard]] bool saysWhatToDo() const;
    [[nodiscard]] bool needsPassphrase() const;

    [[nodiscard]] AnalysisSession& session() { return *m_session; }

    [[nodiscard]] AnalysisSetup* setup() const { return m_setup; }

    [[nodiscard]] AnalysisInspector* side() const { return m_inspector; }

    [[nodiscard]] RowTable* rules() const { return m_rules; }

    [[nodiscard]] RowTable* exceptions() const { return m_exceptions; }

    [[nodiscard]] RowTable* unread() const { return m_unread; }

    [[nodiscard]] FigureView* figure() const { return m_figure; }

    /// Which figure of several is shown.
    [[nodiscard]] QComboBox* figures() const { return m_figures; }

    [[nodiscard]] FilterField* filter() const { return m_filter; }

    /// The rules that have exceptions; the chosen one narrows the list.
    [[nodiscard]] ChipStrip* chips() const { return m_chips; }

    [[nodiscard]] PartsBar* parts() const { return m_parts; }

    [[nodiscard]] const QList<AnalysisContradiction>& contradictions() const
    {
        return m_contradictions;
    }

Q_SIGNALS:
    void headerChanged();
    void toast(const QString& text, const QString& actionText, const std::function<void()>& action);
    void failed(const zt::Error& error);
    void inspectorWanted();
    /// It was filed at this point, or was not.
    void filed(bool done, const zt::PointRef& ref);
    /// It became evidence of this item, or did not.
    void taken(bool done, const zt::ItemRef& item);
    /// It was written, or was not.
    void exported(bool done);
    /// The row was read, or was not.
    void sourceShown(bool done);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildLayout();
    QWidget* buildResult();
    void connectParts();
    void retranslate();
    void setPromptTexts();
    void showAll();
    void fitRules();
    void fitColumns();
    void fitHeights();
    void showNumbers();
    void showFigure();
    void showLists();
    void showInspector();
    void showChips();
    void showCount();
    void askFile();
    void askRules();
    void askParameters(const QString& rule);
    void askColumns();
    void openColumns(const QList<SheetRow>& rows);
    void askWord(int row);
    void askSource();
    void askCertificates();
    void askForm(AnalysisKind kind);
    void askFormOfKind();
    void askExport();
    void file(const AnalysisFiling& filing);
    void showAgainst();
    [[nodiscard]] const AnalysisException* currentException() const;
    /// The exception at a place in the result, by the name it has there: never a masked one.
    [[nodiscard]] ExceptionsOfRow named(qsizetype place) const;
    [[nodiscard]] bool mayRecord() const;
    /// What was said of the same in another file; null where nothing was.
    [[nodiscard]] const ExplainedBy* saidBefore(qsizetype place) const;
    [[nodiscard]] qsizetype currentPlace() const;
    [[nodiscard]] QString ruleTitle() const;
    void take(const ItemRef& item, const QString& note, const QString& sha256);

    AppContext& m_context;
    AuditState m_state;
    PointRef m_target; ///< empty: none
    AnalysisKind m_targetKind = AnalysisKind::Accounts;
    AnalysisSession* m_session;
    AnalysisSetup* m_setup;
    AnalysisInspector* m_inspector;
    QPointer<QWidget> m_inspectorGuard;
    QStackedWidget* m_stack;
    PagePrompt* m_prompt;
    QLabel* m_message;
    QPushButton* m_stop;
    QList<std::pair<QLabel*, QLabel*>> m_numbers; ///< name and number
    ElidedLabel* m_told;                          ///< exceptions in number, beside the rows
    PartsBar* m_parts;
    QList<AnalysisContradiction> m_contradictions;
    QList<EarlierExplanation> m_before;
    AnalysisRuleModel* m_ruleModel;
    AnalysisExceptionModel* m_exceptionModel;
    UnreadCellModel* m_unreadModel;
    RowTable* m_rules;
    RowTable* m_exceptions;
    RowTable* m_unread;
    QComboBox* m_figures;
    FigureView* m_figure;
    SegmentedSwitch* m_which;
    ChipStrip* m_chips;
    FilterField* m_filter;
    QStackedWidget* m_lists;
    QLabel* m_count;
    QAction* m_openAction;
    QAction* m_exportAction;
    QAction* m_fileAction;
    QAction* m_columnsAction;
    QAction* m_sourceAction;
    QAction* m_formAction;
    QAction* m_explainAction;
    QAction* m_itemAction;
    QPushButton* m_formWay; ///< of the prompt
    QString m_rule;         ///< filtered by, in chips and table; empty: none
};

} // namespace zt
