// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/incident/incidentstate.h"

#include <QAbstractListModel>
#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace zt {

class FilterField;
class SectionHeading;

/// The incidents under a head for each group, narrowed by what is typed.
class IncidentListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit IncidentListModel(std::function<const Language&()> language,
                               QObject* parent = nullptr);

    void setState(const IncidentState& state);
    void setFilter(const QString& text);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Null for a head.
    [[nodiscard]] const IncidentRow* incident(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const IncidentId& id) const;
    /// What is said below the title: class, and the stage or the day it was closed.
    [[nodiscard]] QString factsOf(const IncidentRow& row) const;
    /// How many stand below a head.
    [[nodiscard]] int countBelow(const QModelIndex& head) const;

private:
    struct Row
    {
        IncidentGroup group = IncidentGroup::InWork;
        qsizetype at = -1; ///< of the state's rows; -1: the head of the group
    };

    void arrange();
    [[nodiscard]] bool fits(const IncidentRow& row) const;

    std::function<const Language&()> m_language;
    IncidentState m_state;
    QString m_filter;
    QList<Row> m_rows;
};

/// The left column: incidents by state with what is late, and the published cases below.
class IncidentList : public QWidget
{
    Q_OBJECT

public:
    explicit IncidentList(AppContext& context, QWidget* parent = nullptr);

    void show(const IncidentState& state);

    [[nodiscard]] QListView* view() const { return m_view; }

    [[nodiscard]] QListView* cases() const { return m_cases; }

    [[nodiscard]] FilterField* filter() const { return m_filter; }

    [[nodiscard]] IncidentListModel* model() const { return m_model; }

    [[nodiscard]] QPushButton* addButton() const { return m_add; }

Q_SIGNALS:
    void currentChanged(const zt::IncidentId& id);
    /// Enter: on to what was recorded.
    void entered();
    void caseActivated(const QString& caseId);
    void newAsked();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildList();
    void buildLibrary();
    void showCases();
    void retranslate();

    AppContext& m_context;
    IncidentState m_state;
    IncidentListModel* m_model;
    SectionHeading* m_title;
    QPushButton* m_add;
    FilterField* m_filter;
    QListView* m_view;
    SectionHeading* m_libraryTitle;
    QLabel* m_libraryHint;
    QListView* m_cases;
};

} // namespace zt
