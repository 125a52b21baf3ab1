// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/trail/signoffrows.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace zt {

class ElidedLabel;
class SectionHeading;
class SignOffMatrix;

/// Under the trail: the documents signed last and whether they still hold, and in one line what
/// made one of them stale. The whole is on the sub-page of sign-offs.
class SignOffFoot : public QWidget
{
    Q_OBJECT

public:
    explicit SignOffFoot(AppContext& context, QWidget* parent = nullptr);

    void setStandings(const QList<SignOffStanding>& standings);
    void retranslate();

    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void entryAsked(qint64 seq);
    void allAsked();

private:
    void sayStale();

    AppContext& m_context;
    std::optional<SignOffStanding> m_stale; ///< the last of those that a change made so
    SectionHeading* m_head;
    SignOffMatrix* m_matrix;
    QWidget* m_line;
    ElidedLabel* m_sentence;
    QPushButton* m_see;
    QPushButton* m_all;
};

} // namespace zt
