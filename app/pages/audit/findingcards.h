// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/audit/auditstate.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace zt {

class SectionHeading;

/// The findings of a point: severity, what is the case, who and until when, and whether it was
/// found before.
class FindingCards : public QWidget
{
    Q_OBJECT

public:
    explicit FindingCards(AppContext& context, QWidget* parent = nullptr);

    void show(const AuditState& state, const PointRef& ref);

    [[nodiscard]] QPushButton* add() const { return m_add; }

Q_SIGNALS:
    void addAsked();
    void findingActivated(const QString& code);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addCard(const AuditState& state, const AuditFinding& finding);
    void retranslate();

    AppContext& m_context;
    SectionHeading* m_head;
    QPushButton* m_add;
    QVBoxLayout* m_cards;
};

} // namespace zt
