// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/savingdialog.h"

#include "app/lockedsaver.h"
#include "app/widgets/feedback.h"
#include "model/base/errortext.h"
#include "model/document/recoveryfile.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr QSize dialogSize(720, 260);

} // namespace

QString unsavedText(const Error& error, const Language& language)
{
    const QString path = error.args.value(0);
    const QString where =
        isAllKept(path)
            ? SavingDialog::tr("The last changes are kept beside it under the same lock, and are "
                               "offered when it is next unlocked.")
            : SavingDialog::tr("The last changes are in memory alone.");
    if (error.code == ErrorCode::DiskFull) {
        return SavingDialog::tr("There is no room left on the disk for “%1”. %2 Free some space; "
                                "it is tried again by itself.")
            .arg(path, where);
    }
    if (error.code == ErrorCode::FileUnwritable) {
        return SavingDialog::tr("The folder of “%1” cannot be written to (%2). %3 Allow it, or "
                                "save a copy elsewhere.")
            .arg(path, error.args.value(1), where);
    }
    if (error.code == ErrorCode::FileChangedMeanwhile) {
        return SavingDialog::tr("Another program has replaced “%1”; its file is left alone. %2 "
                                "Save a copy elsewhere, then compare the two.")
            .arg(path, where);
    }
    if (error.code == ErrorCode::FileNotFound) {
        return SavingDialog::tr("“%1” is no longer there (renamed, removed, or its drive is gone). "
                                "%2 Bring it back, or save a copy elsewhere.")
            .arg(path, where);
    }
    return SavingDialog::tr("Not saved. %1 %2").arg(where, errorSentence(error, language));
}

SavingDialog::SavingDialog(const ThemeHolder& theme,
                           QWidget* over,
                           LockedSaver& saver,
                           const Language& language)
    : Dialog(theme, over, dialogSize)
    , m_saver(saver)
    , m_language(language)
    , m_progress(new ProgressLine(theme))
    , m_glyph(new StatusGlyph(theme, Status::Bad, 16))
    , m_text(makeLabel({}, Theme::body, false, Tone::Text, true))
    , m_back(addButton(tr("Back"), ButtonKind::Quiet))
    , m_discard(addButton(tr("Close without saving"), ButtonKind::Danger))
    , m_copy(addButton(tr("Save a copy…"), ButtonKind::Plain))
    , m_again(addButton(tr("Try again"), ButtonKind::Primary))
{
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(Theme::marginLeft, 0, Theme::marginLeft, 16);
    column->addWidget(m_progress);
    column->addSpacing(12);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_glyph, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    column->addLayout(row);
    column->addStretch(1);
    setBody(body);
    m_discard->setObjectName(QStringLiteral("discard"));
    m_again->setObjectName(QStringLiteral("again"));
    connect(m_back, &QPushButton::clicked, this, &SavingDialog::reject);
    connect(m_discard, &QPushButton::clicked, this, &SavingDialog::discardRequested);
    connect(m_copy, &QPushButton::clicked, this, &SavingDialog::copyRequested);
    connect(m_again, &QPushButton::clicked, &saver, &LockedSaver::save);
    connect(&saver, &LockedSaver::stateChanged, this, &SavingDialog::refresh);
    connect(&saver, &LockedSaver::progress, m_progress, &ProgressLine::setProgress);
    refresh();
}

void SavingDialog::refresh()
{
    const bool failed = m_saver.state() == LockedSaver::State::Failed;
    setTitle(failed ? tr("Not saved") : tr("Saving before it closes"));
    m_text->setText(failed ? unsavedText(*m_saver.fault(), m_language)
                           : tr("The whole file is encrypted anew and put on the disk."));
    m_glyph->setVisible(failed);
    for (QPushButton* button : {m_discard, m_copy, m_again}) {
        button->setVisible(failed);
    }
    if (failed) {
        m_progress->stop();
    } else if (m_saver.state() == LockedSaver::State::Saving) {
        m_progress->start();
    } else {
        Q_EMIT saved();
    }
}

} // namespace zt
