// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/audit/auditstate.h"
#include "app/pages/audit/pointhistory.h"
#include "app/widgets/theme.h"

#include <QHash>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace zt {

class SectionHeading;

/// 編製, 送審, 退回, 核可: who and when, what can be done next, and the thread of notes.
class ReviewPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPanel(AppContext& context, QWidget* parent = nullptr);

    void show(const AuditState& state, const PointRef& ref, const QList<PointEvent>& events);

    [[nodiscard]] QPushButton* send() const { return m_send; }

    [[nodiscard]] QPushButton* accept() const { return m_accept; }

    [[nodiscard]] QPushButton* giveBack() const { return m_return; }

    [[nodiscard]] QLineEdit* reply() const { return m_reply; }

    /// "送審 李冠霖 06-19": the steps as they are shown.
    [[nodiscard]] QStringList steps() const { return m_steps; }

Q_SIGNALS:
    void sendAsked();
    void acceptAsked();
    void returnAsked();
    void noteEntered(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addStep(Status shape, const QString& word, const QString& who, const QDateTime& when);
    void showSteps(const PointResult& paper, bool stale, const QList<PointEvent>& events);
    void showNotes(const PointResult& paper);
    void showButtons(const PointResult& paper, bool stale, bool sendable);
    void retranslate();

    AppContext& m_context;
    QString m_subject;
    QHash<QString, QString> m_drafts; ///< what was typed and not yet sent, by point
    QStringList m_steps;
    SectionHeading* m_head;
    QVBoxLayout* m_stepColumn;
    QVBoxLayout* m_noteColumn;
    QPushButton* m_send;
    QPushButton* m_accept;
    QPushButton* m_return;
    QLineEdit* m_reply;
};

} // namespace zt
