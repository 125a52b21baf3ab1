// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/incident/incidentstate.h"
#include "app/pages/page.h"
#include "model/domain/maturityedits.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QAction;
class QPushButton;

namespace zt {

class EvidenceDesk;
class IncidentInspector;
class IncidentList;
class IncidentPanel;
class PagePrompt;

/// 資安事件 of the page of audits: the incidents, the one under the cursor with its clocks, and its
/// exhibits at the right. Times are judged at the context's clock, again every minute, and every
/// second while a limit is less than an hour away.
class IncidentsView : public QWidget
{
    Q_OBJECT

public:
    explicit IncidentsView(AppContext& context, QWidget* parent = nullptr);

    /// As the document stands.
    void refresh();
    /// What is typed and not yet recorded is recorded.
    void flush();

    /// Null while there is no incident.
    [[nodiscard]] QWidget* inspector();
    [[nodiscard]] QStringList facts() const;
    [[nodiscard]] QList<QAction*> secondaryActions() const;
    [[nodiscard]] QAction* primaryAction() const;
    [[nodiscard]] QList<QAction*> commands() const;
    [[nodiscard]] QList<KeyHint> keyHints() const;
    bool focusFilter();
    void focusMain();

    void setCurrent(const IncidentId& id);
    /// By its code; does nothing where there is none.
    void showIncident(const QString& code);
    void showCase(const QString& caseId);

    /// Whether the page says what to do first instead of showing incidents.
    [[nodiscard]] bool saysWhatToDo() const { return !m_state.hasIncident(); }

    [[nodiscard]] const IncidentState& state() const { return m_state; }

    [[nodiscard]] IncidentList* list() const { return m_list; }

    [[nodiscard]] IncidentPanel* panel() const { return m_panel; }

    [[nodiscard]] IncidentInspector* side() const { return m_inspector; }

    [[nodiscard]] PagePrompt* prompt() const { return m_prompt; }

    /// Judges anew at the time it is now.
    void tick();

    /// Files become exhibits of the incident shown.
    bool dropFiles(const QStringList& paths);

Q_SIGNALS:
    void headerChanged();
    void toast(const QString& text, const QString& actionText, const std::function<void()>& action);
    void failed(const zt::Error& error);
    void findingActivated(const QString& code);
    void pointActivated(const zt::PointRef& ref);
    /// The report was written, or was not.
    void exported(bool written);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildLayout();
    void buildActions();
    void connectParts();
    void retranslate();
    void showAll();
    void setTimer();
    void step(int by);
    [[nodiscard]] Moment now() const;
    [[nodiscard]] std::shared_ptr<const IncidentGuide> guide();
    /// As the document has it now; null where it is gone.
    [[nodiscard]] const Incident* present(const QString& id) const;

    [[nodiscard]] const Incident& current() const { return m_state.current().file.incident; }

    // the deeds
    bool apply(const Result<ChangeSet>& changes);
    void toastUndo(const QString& text);
    void record(const QString& subject, const FieldValues& values, int session);
    void recordRole(const QString& subject, const QString& role, const QString& name, int session);
    void askNew(const QString& caseId);
    void begin(const Incident& incident,
               const std::optional<Moment>& occurred,
               const std::optional<Moment>& noticed,
               const std::function<void()>& done);
    void askLine(IncidentEventKind kind);
    void editLine(const IncidentEventId& id);
    void removeLine(const IncidentEventId& id);
    void askMeasure();
    void raise(qsizetype action);
    void askExhibit();
    void editExhibit(const QString& code);
    void askEntry(const QString& code);
    void pasteExhibit();
    void addImage(const QImage& image);
    void afterStoring(int count);
    [[nodiscard]] const Exhibit* exhibit(const QString& code) const;
    void askClose();
    void reopen();
    void askExport();
    void exportTo(const QString& path);

    AppContext& m_context;
    IncidentState m_state;
    std::shared_ptr<const IncidentGuide> m_shipped; ///< read once, where none is pinned
    QTimer m_timer;
    IncidentList* m_list;
    IncidentPanel* m_panel;
    IncidentInspector* m_inspector;
    QPointer<QWidget> m_inspectorGuard;
    PagePrompt* m_prompt;
    QPushButton* m_fromCase;
    EvidenceDesk* m_desk;
    QList<std::pair<QString, FieldValues>> m_waiting; ///< while evidence is being stored
    QAction* m_newAction;
    QAction* m_lineAction;
    QAction* m_reportAction;
    QAction* m_exportAction;
    QAction* m_closeAction;
    QAction* m_reopenAction;
    QAction* m_exhibitAction;
    QAction* m_pasteAction;
    QAction* m_measureAction;
    QAction* m_nextAction;
    QAction* m_previousAction;
};

} // namespace zt
