// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/inventory/answerhistory.h"
#include "app/widgets/labels.h"
#include "model/domain/selection.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace zt {

class ChoiceSegment;
class CloudAnswer;
class QuestionRow;
class RtoAnswer;
class SystemTexts;
class TriStateSegment;
struct AppContext;

/// Every question about one system, one below the other: nine facts, five conditions, eleven
/// factors, and what it is called. Answers go out as signals; the form shows what the document
/// says.
class FactForm : public QWidget
{
    Q_OBJECT

public:
    FactForm(AppContext& context, AnswerHistory& history, QWidget* parent = nullptr);

    /// Null: nothing is chosen.
    void setSystem(const System* system);
    void retranslate();

    /// Puts the focus on a question and scrolls to it.
    void focusAspect(Aspect aspect);

    [[nodiscard]] std::optional<Aspect> currentAspect() const { return m_current; }

    /// The next question without an answer after the present one; none: nothing is open.
    [[nodiscard]] std::optional<Aspect> nextUnknown() const;
    void showOrigins();
    /// Tints what an undo or a redo has changed and brings the first of it into view.
    void showChanged();
    /// What stands under the RTO field when the text could not be read; empty takes it away.
    void setRtoFault(const QString& sentence);

    /// Null before any question has had the focus.
    [[nodiscard]] QWidget* currentRow() const;

    [[nodiscard]] QuestionRow* row(Aspect aspect) const { return m_rows.value(aspect); }

Q_SIGNALS:
    void answerChosen(const QString& field, const QJsonValue& value);
    void rtoEntered(const QString& text);
    /// Also the note on an answer, by its field.
    void
    textEntered(const zt::SystemId& system, const QString& field, const QString& text, int session);
    void aspectFocused(zt::Aspect aspect);
    void stepAsked(int by);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A heading with how many of its questions are answered at the right.
    struct Section
    {
        SectionHeading* heading = nullptr;
        QLabel* count = nullptr;
    };

    void buildFacts(QVBoxLayout* column);
    void buildConditions(QVBoxLayout* column);
    void buildFactors(QVBoxLayout* column);
    void buildTexts(QVBoxLayout* column);
    Section addSection(QVBoxLayout* column);
    QuestionRow* addRow(QVBoxLayout* column, Aspect aspect);
    void addTriRow(QVBoxLayout* column, Aspect aspect);
    void addCloudRow(QVBoxLayout* column);
    void addRtoRow(QVBoxLayout* column);
    void showAnswers();
    void showQuestions();
    void showRto();
    void showScores();
    void showHeadings();
    void setCurrent(Aspect aspect);
    void step(int by);
    [[nodiscard]] QString originText(Aspect aspect) const;

    AppContext& m_context;
    AnswerHistory& m_history;
    System m_system;
    std::optional<Aspect> m_current;
    QScrollArea* m_scroll;
    QMap<Aspect, QuestionRow*> m_rows;
    QList<Aspect> m_order;
    QMap<Aspect, TriStateSegment*> m_tri;
    CloudAnswer* m_cloud = nullptr;
    RtoAnswer* m_rto = nullptr;
    ElidedLabel* m_rtoFault = nullptr;
    QMap<Aspect, ChoiceSegment*> m_scores;
    Section m_facts;
    Section m_conditions;
    Section m_factors;
    SectionHeading* m_textsHead = nullptr;
    SystemTexts* m_texts = nullptr;
    QLabel* m_hint = nullptr;
};

} // namespace zt
