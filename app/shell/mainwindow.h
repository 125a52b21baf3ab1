// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "app/shell/pageregistry.h"
#include "app/widgets/feedback.h"

#include <QHash>
#include <QPointer>
#include <QUndoStack>
#include <QWidget>

#include <functional>
#include <memory>

class QStackedWidget;

namespace zt {

class BodyFrame;
class JobLine;
class LockedSaver;
class SavingDialog;
class PageHeader;
class Rail;
class StatusLine;
class WindowPalette;

/// The window of one assessment: rail, header, page, inspector, status line. It wires; pages and
/// parts do the work.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    MainWindow(std::unique_ptr<Document> document, const AppServices& services);
    ~MainWindow() override;

    void showPage(const QString& id, const QString& argument = {});

    [[nodiscard]] Page* currentPage() const { return m_page; }

    [[nodiscard]] Session& session() { return *m_session; }

    /// Made when it is first asked for.
    [[nodiscard]] WindowPalette& palette();

    [[nodiscard]] QString toastText() const { return m_toast->text(); }

    /// Says a fault under the header.
    void showError(const Error& error);
    void showToast(const QString& text);
    /// What is the matter with the file, under the header as long as the window is there, and a way
    /// out; both asked for anew in another language.
    void setNotice(std::function<QString()> sentence,
                   std::function<QString()> wayOut,
                   const std::function<void()>& action);

    /// Empty where there is none.
    [[nodiscard]] QString noticeText() const { return m_notice->sentence(); }

    /// Of a locked file that may be changed; null otherwise.
    [[nodiscard]] LockedSaver* saver() const { return m_saver.get(); }

    /// Whether there are changes that are on no disk yet.
    [[nodiscard]] bool hasUnsavedChanges() const;
    /// Records what is being typed, as leaving the field would.
    void flushTyping();

Q_SIGNALS:
    void newRequested();
    void openRequested(const QString& path); ///< empty: ask which
    void placeRequested(const QString& path, const QString& page, const QString& argument);
    void sampleRequested();
    void settingsRequested();
    void protectionRequested();
    void lockRequested();
    void closed();
    void pageMade(zt::Page* page); ///< before it has its facts

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildLayout();
    void buildActions();
    void connectDocument();
    QAction*
    addAction(const QString& name, const QKeySequence& shortcut, const std::function<void()>& run);
    Page* page(const QString& id);
    void connectPage(Page* page);
    void retranslate();
    void refreshHeader();
    void refreshInspector();
    void refreshStatus();
    void refreshHistory();
    void onDocumentChanged(const ChangeSummary& summary);
    void openPalette();
    void moveFocus(int by);
    void stepSubPage(int by);
    void toggleInspector();
    void saveCopy();
    void buildProtection();
    void onSaverChanged();
    void retranslateProtection();
    [[nodiscard]] QString savedText() const;
    /// Whether the window has to stay until a save has come to its end; it then closes by itself.
    [[nodiscard]] bool holdsForSaving();
    void receiveFiles(const QStringList& paths);
    /// Of the page shown where it has one of its own, else that of the assessment.
    [[nodiscard]] QUndoStack& history() const;
    [[nodiscard]] QString historyText(const QString& verb, int commandIndex) const;

    AppServices m_services;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<LockedSaver> m_saver; ///< ends before the session does
    Rail* m_rail;
    PageHeader* m_header;
    ErrorBar* m_errors;
    ErrorBar* m_saveFault; ///< stays until the file is saved
    ErrorBar* m_notice;    ///< stays
    std::function<void()> m_sayNotice;
    ProgressLine* m_progress;
    BodyFrame* m_body;
    QStackedWidget* m_stack;
    StatusLine* m_status;
    Toast* m_toast;
    JobLine* m_jobs;
    WindowPalette* m_palette = nullptr;
    QList<PageEntry> m_entries;
    QHash<QString, Page*> m_pages;
    Page* m_page = nullptr;
    QHash<QString, QAction*> m_actions;
    QPointer<SavingDialog> m_saving;
    bool m_closesUnsaved = false;
};

} // namespace zt
