// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/trail/signoffrows.h"

#include <QWidget>

class QVBoxLayout;

namespace zt {

/// Each sign-off in words, the newest first: how it stands and why, what changed since, and what
/// can be done about it.
class SignOffList : public QWidget
{
    Q_OBJECT

public:
    explicit SignOffList(AppContext& context, QWidget* parent = nullptr);

    void setStandings(const QList<SignOffStanding>& standings);
    /// Brings it into view.
    void choose(const QString& code);

Q_SIGNALS:
    /// The entry that made it stale.
    void entryAsked(qint64 seq);
    void stampAsked(const QString& code);
    void withdrawalAsked(const QString& code);
    void exportAsked(const QString& code);

private:
    void addRow(const SignOffStanding& standing);
    void addButtons(QWidget* row, const SignOffStanding& standing);
    [[nodiscard]] QString stateText(const SignOffStanding& standing) const;
    [[nodiscard]] QString detailText(const SignOffStanding& standing) const;

    AppContext& m_context;
    QVBoxLayout* m_rows;
};

} // namespace zt
