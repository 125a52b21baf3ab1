// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "checklists/crosswalkbook.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace zt {

class Note;
class SectionHeading;

/// What else the point answers to, and the one answer from there that may be taken over.
class RelatedList : public QWidget
{
    Q_OBJECT

public:
    explicit RelatedList(AppContext& context, QWidget* parent = nullptr);

    /// The first few; the others on demand, until another point is shown.
    void show(const QList<RelatedPoint>& points,
              const std::optional<AnswerElsewhere>& offer,
              const Snapshot& snapshot);

    [[nodiscard]] QPushButton* take() const { return m_take; }

    [[nodiscard]] QPushButton* skip() const { return m_skip; }

    [[nodiscard]] QPushButton* crosswalks() const { return m_crosswalks; }

    [[nodiscard]] QPushButton* showAll() const { return m_showAll; }

    [[nodiscard]] int count() const { return static_cast<int>(m_points.size()); }

    /// Of these, how many are told with their reason.
    [[nodiscard]] int shownCount() const { return m_shownCount; }

Q_SIGNALS:
    void taken();
    void skipped();
    /// What the links are from is to be shown.
    void crosswalksAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addLine(const RelatedPoint& point);
    void fillLines();
    void retranslate();

    AppContext& m_context;
    QList<RelatedPoint> m_points;
    int m_shownCount = 0;
    bool m_whole = false;
    SectionHeading* m_head;
    QLabel* m_strength;
    QVBoxLayout* m_lines;
    QLabel* m_more;
    QPushButton* m_showAll;
    QPushButton* m_crosswalks;
    Note* m_note;
    QPushButton* m_take;
    QPushButton* m_skip;
};

} // namespace zt
