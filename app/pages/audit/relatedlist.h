// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/audit/crosswalkbook.h"

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

    void show(const QList<RelatedLine>& lines, const std::optional<AnswerOffer>& offer);

    [[nodiscard]] QPushButton* take() const { return m_take; }

    [[nodiscard]] QPushButton* skip() const { return m_skip; }

    [[nodiscard]] int count() const { return m_count; }

Q_SIGNALS:
    void taken();
    void skipped();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addLine(const RelatedLine& line);
    void retranslate();

    AppContext& m_context;
    int m_count = 0;
    SectionHeading* m_head;
    QLabel* m_strength;
    QVBoxLayout* m_lines;
    QLabel* m_more;
    Note* m_note;
    QPushButton* m_take;
    QPushButton* m_skip;
};

} // namespace zt
