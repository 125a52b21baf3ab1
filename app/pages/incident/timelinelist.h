// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/incident/incidentstate.h"

#include <QAbstractListModel>
#include <QListView>

namespace zt {

/// The lines of an incident's timeline by the instant.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit TimelineModel(std::function<const Language&()> language, QObject* parent = nullptr);

    void setState(const IncidentState& state);
    /// The same lines, judged at another time.
    void setNow(const IncidentState& state);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// A line as one sentence.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    [[nodiscard]] const IncidentState& state() const { return m_state; }

    /// Null for no line.
    [[nodiscard]] const IncidentEvent* line(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const IncidentEventId& id) const;
    /// Codes of the exhibits whose file goes with the line, else how many pieces of evidence do.
    [[nodiscard]] QString evidenceOf(const IncidentEvent& line) const;
    /// With its day where the lines span several.
    [[nodiscard]] QString timeOf(const IncidentEvent& line) const;
    [[nodiscard]] QString kindOf(const IncidentEvent& line) const;

    [[nodiscard]] bool spansDays() const { return m_spansDays; }

    /// The words of the kinds that occur, each once.
    [[nodiscard]] const QStringList& kinds() const { return m_kinds; }

private:
    [[nodiscard]] QList<IncidentEvent> lines() const;

    std::function<const Language&()> m_language;
    IncidentState m_state;
    bool m_spansDays = false;
    QStringList m_kinds;
};

/// The timeline as high as it has lines. Enter edits a line, Del takes it away.
class TimelineList : public QListView
{
    Q_OBJECT

public:
    explicit TimelineList(AppContext& context, QWidget* parent = nullptr);

    void show(const IncidentState& state);
    void showNow(const IncidentState& state);
    void setCurrentLine(const IncidentEventId& id);

    [[nodiscard]] TimelineModel* lines() const { return m_model; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void editAsked(const zt::IncidentEventId& id);
    void removeAsked(const zt::IncidentEventId& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    AppContext& m_context;
    TimelineModel* m_model;
};

} // namespace zt
