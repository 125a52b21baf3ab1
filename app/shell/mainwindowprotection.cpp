// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a window does for a locked file: saves behind the person's back, says how that stands, and
// stays until it is done. And for a damaged one: says so.
#include "app/dialogs/savingdialog.h"
#include "app/lockedsaver.h"
#include "app/shell/mainwindow.h"
#include "app/shell/pageheader.h"
#include "app/shell/statusline.h"
#include "app/shell/windowtexts.h"

#include <QAction>
#include <QApplication>

#include <utility>

namespace zt {

void MainWindow::buildProtection()
{
    Document& document = m_session->document();
    m_header->setProtection(m_actions[QStringLiteral("protection")], document.isLocked());
    m_actions[QStringLiteral("lockNow")]->setEnabled(document.isLocked());
    if (!document.isLocked() || document.isReadOnly()) {
        return;
    }
    document.saveLater();
    m_saver = std::make_unique<LockedSaver>(document.prepareSave(),
                                            [&document] { return document.isSaved(); });
    connect(&document, &Document::changed, m_saver.get(), &LockedSaver::save);
    connect(m_saver.get(), &LockedSaver::stateChanged, this, &MainWindow::onSaverChanged);
}

void MainWindow::onSaverChanged()
{
    const bool failed = m_saver->state() == LockedSaver::State::Failed;
    if (m_saver->state() != LockedSaver::State::Saving) {
        m_saveFault->setSentence(
            failed ? unsavedText(*m_saver->fault(), m_services.language.current()) : QString());
        m_saveFault->setWayOut(tr("Save a copy…"), [this] { saveCopy(); });
    }
    refreshStatus();
}

void MainWindow::retranslateProtection()
{
    const Document& document = m_session->document();
    QAction* protection = m_actions[QStringLiteral("protection")];
    protection->setText(tr("Protection: lock, passphrase, keys…"));
    protection->setToolTip(document.isLocked()
                               ? tr("Locked: encrypted on the disk. Change what opens it…")
                               : tr("Not locked: it lies on the disk in the clear. Lock it…"));
    m_actions[QStringLiteral("lockNow")]->setText(tr("Lock now"));
    if (m_saver) {
        onSaverChanged();
    }
    if (m_sayNotice) {
        m_sayNotice();
    }
}

void MainWindow::setNotice(std::function<QString()> sentence,
                           std::function<QString()> wayOut,
                           const std::function<void()>& action)
{
    m_sayNotice = [this, sentence = std::move(sentence), wayOut = std::move(wayOut), action] {
        m_notice->setSentence(sentence());
        m_notice->setWayOut(wayOut(), action);
    };
    m_sayNotice();
}

QString MainWindow::savedText() const
{
    const Document& document = m_session->document();
    const Snapshot& snapshot = document.snapshot();
    if (m_saver && m_saver->state() == LockedSaver::State::Failed) {
        return tr("Not saved");
    }
    if (m_saver && (m_saver->state() == LockedSaver::State::Saving || !document.isSaved())) {
        return tr("Saving…");
    }
    QString saved = document.isReadOnly() ? tr("Read only")
                    : document.isLocked() ? tr("Saved encrypted")
                                          : tr("Saved");
    if (snapshot.trailTime.isValid()) {
        const QDateTime time = shownTime(snapshot.trailTime);
        const bool today = time.date() == shownTime(m_services.clock.now()).date();
        saved += QLatin1Char(' ') + time.toString(today ? QStringLiteral("HH:mm")
                                                        : QStringLiteral("yyyy-MM-dd HH:mm"));
    }
    return saved;
}

bool MainWindow::hasUnsavedChanges() const
{
    return m_saver &&
           (m_saver->state() == LockedSaver::State::Saving || !m_session->document().isSaved());
}

void MainWindow::flushTyping()
{
    QWidget* focus = QApplication::focusWidget();
    if (focus != nullptr && focus->window() == this) {
        focus->clearFocus();
    }
}

bool MainWindow::holdsForSaving()
{
    if (!m_saver || m_closesUnsaved) {
        return false;
    }
    flushTyping();
    if (!hasUnsavedChanges()) {
        return false;
    }
    m_saver->save();
    if (m_saving) {
        m_saving->raise();
        return true;
    }
    m_saving = new SavingDialog(m_services.theme, this, *m_saver, m_services.language.current());
    connect(m_saving, &SavingDialog::saved, this, &QWidget::close, Qt::QueuedConnection);
    connect(m_saving, &SavingDialog::copyRequested, this, &MainWindow::saveCopy);
    connect(m_saving, &SavingDialog::discardRequested, this, [this] {
        m_closesUnsaved = true;
        close();
    });
    m_saving->open();
    return true;
}

void MainWindow::showToast(const QString& text)
{
    m_toast->show(text);
    m_status->addHistory(text);
}

} // namespace zt
