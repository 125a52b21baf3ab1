// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/widgets/explainview.h"
#include "app/widgets/labels.h"
#include "app/widgets/rubricview.h"
#include "app/widgets/typingpause.h"

#include <QPlainTextEdit>
#include <QTimer>

class QHBoxLayout;
class QScrollArea;

namespace zt {

class AnswerAuthors;

/// A few lines of text that grow with what is written, from two lines to eight.
class GrowingEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit GrowingEdit(QWidget* parent = nullptr);

Q_SIGNALS:
    /// The cursor left the field, nothing was typed for a while, or much without a pause.
    void paused();

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void grow();

    TypingPause m_pause;
};

/// Right of the selection table: the question the cursor stands on with its three sentences and
/// the reason, then why the system is where it is.
class SelectionInspector : public QWidget
{
    Q_OBJECT

public:
    SelectionInspector(AppContext& context, QWidget* parent = nullptr);

    /// What to show; position -1 for nothing.
    void show(const Snapshot& snapshot, const SystemVerdict* verdict, qint32 position, int factor);
    void setStability(int basisPoints);
    void retranslate();
    /// Scrolls to the explanation and puts the focus on its first line.
    void focusExplanation();
    /// Writes a reason that is still only typed.
    void flush();

    [[nodiscard]] const RubricView* rubric() const { return m_rubric; }

    [[nodiscard]] const ExplainView* explanation() const { return m_explain; }

    [[nodiscard]] QPlainTextEdit* reasonField() const { return m_reason; }

Q_SIGNALS:
    void scoreChosen(zt::Score score);
    void reasonTyped(const zt::SystemId& system, zt::Aspect aspect, const QString& text);
    void aspectActivated(zt::Aspect aspect);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* makeSubject();
    [[nodiscard]] QWidget* makeFactor();
    [[nodiscard]] QWidget* makeExplanation();
    void showSubject();
    void showFactor();
    void showNote(const Factor& factor);
    void showExplanation();
    void showAuthor();
    [[nodiscard]] const System* system() const;

    AppContext& m_context;
    AnswerAuthors* m_authors;
    QTimer m_authorTimer;
    Snapshot m_snapshot;
    SystemVerdict m_verdict;
    qint32 m_position = -1;
    int m_factor = 0;
    int m_stability = -2;
    SystemId m_reasonSystem;
    Aspect m_reasonAspect = Aspect::RiskFactor1;
    QString m_reasonShown; ///< as recorded when it was put into the field

    QScrollArea* m_scroll;
    QLabel* m_code;
    ElidedLabel* m_name;
    ElidedLabel* m_owner;
    QLabel* m_ordinal;
    QLabel* m_factorName;
    KeyCap* m_keys = nullptr;
    QHBoxLayout* m_factorLine = nullptr;
    RubricView* m_rubric;
    QLabel* m_reasonLabel;
    GrowingEdit* m_reason;
    QLabel* m_author;
    Note* m_note;
    QLabel* m_why;
    ExplainView* m_explain;
    QWidget* m_body;
};

} // namespace zt
