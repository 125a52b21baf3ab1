// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/incident/incidentstate.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace zt {

class SectionHeading;

/// The entries of a chain of custody from left to right, four in a line: what was done, when, by
/// whom and where. Steps that are usual and not yet recorded are dashed rings.
class CustodyStrip : public QWidget
{
    Q_OBJECT

public:
    CustodyStrip(const ThemeHolder& theme,
                 const Exhibit& exhibit,
                 const Language& language,
                 QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Node
    {
        QString word;
        QString time; ///< empty for what is not recorded
        QString who;
        QString place;
        QString seal;
    };

    void paintNode(QPainter& painter, int index) const;

    const ThemeHolder& m_theme;
    QList<Node> m_nodes;
    int m_nodeHeight = 0;
};

/// The exhibits of an incident, each with its hash, its chain and what breaks it.
class CustodyView : public QWidget
{
    Q_OBJECT

public:
    explicit CustodyView(AppContext& context, QWidget* parent = nullptr);

    void show(const IncidentState& state);

    [[nodiscard]] QPushButton* addButton() const { return m_add; }

    /// Of an exhibit by its code: what it is, and the next entry of its chain.
    [[nodiscard]] QPushButton* exhibitButton(const QString& code) const;
    [[nodiscard]] QPushButton* entryButton(const QString& code) const;

Q_SIGNALS:
    void addAsked();
    void editAsked(const QString& code);
    void entryAsked(const QString& code);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addExhibit(const IncidentState& state, qsizetype at);
    QLayout* hashLine(const Exhibit& exhibit, const ExhibitStatus& status);
    void addIssues(QVBoxLayout* column, const ExhibitStatus& status);
    void retranslate();

    AppContext& m_context;
    SectionHeading* m_head;
    QPushButton* m_add;
    QVBoxLayout* m_exhibits;
};

} // namespace zt
