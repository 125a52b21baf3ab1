// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/incident/incidentstate.h"
#include "model/domain/maturityedits.h"

#include <QScrollArea>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace zt {

class DeadlineCard;
class ElidedLabel;
class MeasureList;
class Note;
class RecordForm;
class SectionHeading;
class StageCell;
class StatementEdit;
class Tag;
class TimelineList;

/// One incident in the middle of the page: its deadlines as running clocks, its stages, its
/// timeline, the root cause, corrective actions, and the record.
class IncidentPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit IncidentPanel(AppContext& context, QWidget* parent = nullptr);

    void show(const IncidentState& state);
    /// Only what depends on the time.
    void showNow(const IncidentState& state);
    void flush();

    [[nodiscard]] const QList<DeadlineCard*>& cards() const { return m_cards; }

    [[nodiscard]] const QList<StageCell*>& stages() const { return m_stages; }

    [[nodiscard]] TimelineList* timeline() const { return m_timeline; }

    [[nodiscard]] QPushButton* lineButton() const { return m_addLine; }

    [[nodiscard]] QComboBox* clockStart() const { return m_start; }

    [[nodiscard]] StatementEdit* rootCause() const { return m_cause; }

    [[nodiscard]] MeasureList* measures() const { return m_measures; }

    [[nodiscard]] RecordForm* record() const { return m_record; }

    /// What is missing, does not fit, or that it is closed; empty where nothing is to be said.
    [[nodiscard]] QString noteText() const { return m_noteText; }

Q_SIGNALS:
    void imagePasted(const QImage& image);
    /// A new line of that kind is to be recorded.
    void lineAsked(zt::IncidentEventKind kind);
    /// By the keys of incidentFields().
    void entered(const QString& subject, const zt::FieldValues& values, int session);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHead(QVBoxLayout* column);
    void buildClocks(QVBoxLayout* column);
    void buildTimeline(QVBoxLayout* column);
    void buildAnalysis(QVBoxLayout* column);
    void showHead();
    void showStart();
    void showCards();
    void showStages();
    void showNote();
    void arrangeCards();
    void retranslate();

    AppContext& m_context;
    IncidentState m_state;
    Tag* m_code = nullptr;
    Tag* m_class = nullptr;
    Tag* m_drill = nullptr;
    QLabel* m_affected = nullptr;
    ElidedLabel* m_systems = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_startName = nullptr;
    QComboBox* m_start = nullptr;
    Note* m_note = nullptr;
    Note* m_closed = nullptr;
    QString m_noteText;
    QWidget* m_cardBox = nullptr;
    QList<DeadlineCard*> m_cards;
    QList<StageCell*> m_stages;
    SectionHeading* m_lineHead = nullptr;
    QPushButton* m_addLine = nullptr;
    TimelineList* m_timeline = nullptr;
    QLabel* m_noLines = nullptr;
    SectionHeading* m_causeHead = nullptr;
    StatementEdit* m_cause = nullptr;
    MeasureList* m_measures = nullptr;
    RecordForm* m_record = nullptr;
};

} // namespace zt
