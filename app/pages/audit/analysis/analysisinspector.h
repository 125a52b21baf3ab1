// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/audit/analysis/filingdialog.h"
#include "model/domain/analysiscontradictions.h"

#include <QScrollArea>

#include <array>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace zt {

class AnalysisSession;
class Note;

/// One exception in words, what can be made of the analysis, and the command that repeats it.
class AnalysisInspector : public QScrollArea
{
    Q_OBJECT

public:
    AnalysisInspector(AppContext& context, AnalysisSession& session, QWidget* parent = nullptr);

    /// `exception` null: none is chosen. `state` without an audit: nothing can be filed yet.
    /// `target`: the point it is to be filed at; empty: the one its rules speak to. `before`: what
    /// was said of the exception in another file; may be null.
    void show(const AnalysisException* exception,
              const AuditState& state,
              const PointRef& target,
              const QList<AnalysisContradiction>& contradictions,
              const ExplainedBy* before);

    [[nodiscard]] QPushButton* deed(FilingDeed deed) const
    {
        return m_deeds.at(static_cast<size_t>(deed)).button;
    }

    [[nodiscard]] QPushButton* source() const { return m_source; }

    [[nodiscard]] QPushButton* explain() const { return m_explain; }

    [[nodiscard]] QPushButton* dispute() const { return m_dispute; }

Q_SIGNALS:
    void filingAsked(zt::FilingDeed deed);
    void copyAsked(const QString& text);
    /// The row of the file that the exception shown stands on.
    void sourceAsked();
    void explainAsked();
    void disputeAsked();

private:
    struct Deed
    {
        QLabel* name = nullptr;
        QLabel* text = nullptr;
        QPushButton* button = nullptr;
    };

    void buildLayout();
    void showException(const AnalysisException* exception);
    void showExplanation(const AnalysisException* exception,
                         const AuditState& state,
                         const ExplainedBy* before);
    void showDeeds(const AuditState& state, const PointRef& target);
    void showContradictions(const QList<AnalysisContradiction>& contradictions);
    void addPair(const QString& name, const QString& value);

    AppContext& m_context;
    AnalysisSession& m_session;
    QVBoxLayout* m_exception;
    QPushButton* m_source;
    QPushButton* m_explain;
    QPushButton* m_dispute;
    Note* m_explained;
    Note* m_odds;
    QLabel* m_moreOdds; ///< the other contradictions, which a note has no room for
    QLabel* m_made;
    std::array<Deed, 4> m_deeds;
    QLabel* m_commandHead;
    QLabel* m_command;
    QPushButton* m_copy;
};

} // namespace zt
