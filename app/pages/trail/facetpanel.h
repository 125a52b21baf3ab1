// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/trail/trailrows.h"
#include "app/widgets/labels.h"

#include <QCheckBox>
#include <QWidget>

class QGridLayout;

namespace zt {

class DayHistogram;

/// Left pane of the trail: is the chain whole, when were entries made, by whom, of what kind. What
/// is unticked is left out of the table; the counts are those of the whole trail.
class FacetPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FacetPanel(const ThemeHolder& theme, QWidget* parent = nullptr);

    void setFacets(const TrailFacets& facets);
    void setStatus(Status status, const QString& text, const QString& when, const QString& detail);
    /// The part of the filter that is chosen here.
    [[nodiscard]] TrailFilter filter() const;
    void reset();
    void retranslate();

    [[nodiscard]] DayHistogram* histogram() const { return m_histogram; }

Q_SIGNALS:
    void filterChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row
    {
        QCheckBox* box = nullptr;
        QLabel* count = nullptr;
    };

    Row addRow(QGridLayout* grid, int row, const QString& text, int count, bool checked);
    void arrangeStatus();
    void rebuildActors(const QList<std::pair<QString, int>>& actors);
    [[nodiscard]] static QString kindText(TrailKind kind);

    const ThemeHolder& m_theme;
    StatusGlyph* m_glyph;
    QLabel* m_status;
    QLabel* m_when;
    QLabel* m_detail;
    QLabel* m_periodHead;
    QLabel* m_periodText;
    QPushButton* m_allDays;
    DayHistogram* m_histogram;
    QLabel* m_actorsHead;
    QLabel* m_kindsHead;
    QLabel* m_onlyHead;
    QGridLayout* m_actorGrid;
    QList<std::pair<QString, Row>> m_actors;
    std::array<Row, trailKindCount> m_kinds;
    Row m_reasonOnly;
    TrailFacets m_facets;
    QString m_detailText;
    QDate m_from;
    QDate m_to;
};

} // namespace zt
