// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an earlier run could not save and kept beside a locked file: told when the file is unlocked,
// and taken over, thrown away or left, as the person decides.
#include "app/lockdesk.h"
#include "app/shell/lockedwindow.h"
#include "app/shell/windowtexts.h"
#include "app/uiservices.h"

#include <QFileInfo>

#include <utility>

namespace zt {

namespace {

QString moment(const QDateTime& time)
{
    return shownTime(time).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace

void LockDesk::lookBeside(Outcome& outcome, const QString& path, AgeKeys keys, JobContext& job)
{
    if (!hasRecovery(path)) {
        return;
    }
    const Result<std::optional<Recovery>> kept = findRecovery(path, keys, job);
    if (!kept) {
        outcome.fault = kept.error(); // it stays where it is
    } else if (*kept) {
        outcome.kept = **kept;
        outcome.keys = std::make_shared<AgeKeys>(std::move(keys));
    }
}

void LockDesk::offerKept(LockedWindow* window, const Held& held)
{
    if (held->kept->standing != RecoveryStanding::Ahead) {
        offerWhatIsNotAhead(window, held);
        return;
    }
    const Question question{
        tr("Take over what was not saved?"),
        tr("%n change(s) that this file does not have were kept beside it, under the same lock, at "
           "%1. They go on from where the file ends (saved at %2).",
           nullptr,
           static_cast<int>(held->kept->entries))
            .arg(moment(held->kept->savedAt), moment(QFileInfo(window->path()).lastModified())),
        {tr("Later"), tr("Throw away…"), tr("Take over")}};
    m_services.ui.ask(window, question, [this, window, held](int button, const QString&) {
        if (asked(window) == nullptr) {
            return;
        }
        if (button == 2) {
            takeOver(window, held);
        } else if (button == 1) {
            askDiscard(window, held);
        } else {
            finish(window, *held);
        }
    });
}

void LockDesk::offerWhatIsNotAhead(LockedWindow* window, const Held& held)
{
    const bool isApart = held->kept->standing == RecoveryStanding::Apart;
    Question question;
    question.title = isApart ? tr("What was kept does not go on from this file")
                             : tr("Nothing is missing from this file");
    question.text =
        isApart ? tr("Changes that were not saved were kept beside the file at %1, but the file "
                     "was changed on another way since. As a file of its own they can be opened "
                     "and compared with this one.")
                      .arg(moment(held->kept->savedAt))
                : tr("What was kept beside it at %1 holds no change that the file does not have.")
                      .arg(moment(held->kept->savedAt));
    question.buttons = isApart ? QStringList{tr("Later"), tr("Throw away…"), tr("Save as a file…")}
                               : QStringList{tr("Later"), tr("Remove it")};
    m_services.ui.ask(window, question, [this, window, held, isApart](int button, const QString&) {
        if (asked(window) == nullptr) {
            return;
        }
        if (button < 1) {
            finish(window, *held);
        } else if (!isApart) {
            discardKept(window, held);
        } else if (button == 1) {
            askDiscard(window, held);
        } else {
            setApart(window, held);
        }
    });
}

void LockDesk::takeOver(LockedWindow* window, const Held& held)
{
    const Document::OpenJob open =
        Document::prepareOpen(window->path(), Document::Access::ReadWrite, m_host.environment());
    const QString done = tr("%n change(s) put back that had not been saved",
                            nullptr,
                            static_cast<int>(held->kept->entries));
    work(window, [held, open, done, path = window->path()](JobContext& job) -> Result<Outcome> {
        // What is open is the file as it was: it is let go of first.
        held->opened = fail(ErrorCode::Cancelled);
        held->file.reset();
        Outcome outcome;
        const Result<void> adopted = adoptRecovery(path, *held->keys, job);
        Result<std::shared_ptr<LockedFile>> file = LockedFile::open(path, *held->keys, job);
        held->keys.reset();
        if (!file) {
            return tl::unexpected(file.error());
        }
        outcome.file = *std::move(file);
        outcome.opened = open(job);
        if (adopted) {
            outcome.done = done;
        } else {
            outcome.fault = adopted.error();
        }
        return outcome;
    });
}

void LockDesk::askDiscard(LockedWindow* window, const Held& held)
{
    Question question;
    question.title = tr("Throw the kept changes away?");
    question.text =
        held->kept->standing == RecoveryStanding::Ahead
            ? tr("%n change(s) made before %1 are gone for good then.",
                 nullptr,
                 static_cast<int>(held->kept->entries))
                  .arg(moment(held->kept->savedAt))
            : tr("What was kept at %1 is gone for good then.").arg(moment(held->kept->savedAt));
    question.buttons = QStringList{tr("Keep them"), tr("Throw away")};
    question.dangerous = true;
    m_services.ui.ask(window, question, [this, window, held](int button, const QString&) {
        if (asked(window) == nullptr) {
            return;
        }
        if (button == 1) {
            discardKept(window, held);
        } else {
            finish(window, *held);
        }
    });
}

void LockDesk::discardKept(LockedWindow* window, const Held& held)
{
    const Result<void> discarded = discardRecovery(window->path());
    if (discarded) {
        held->done = tr("What was kept beside the file is removed");
    } else {
        held->fault = discarded.error();
    }
    finish(window, *held);
}

void LockDesk::setApart(LockedWindow* window, const Held& held)
{
    const QFileInfo file(window->path());
    const FileQuestion question{tr("Save what was kept as a file of its own"),
                                tr("Assessments (*.zta)"),
                                file.absolutePath() + QLatin1Char('/') +
                                    tr("%1 (recovered).zta").arg(file.completeBaseName())};
    m_services.ui.chooseSaveFile(window, question, [this, window, held](const QString& path) {
        if (asked(window) == nullptr) {
            return;
        }
        if (path.isEmpty()) {
            finish(window, *held);
            return;
        }
        const QString done =
            tr("What was kept is now “%1”, locked like this file").arg(QFileInfo(path).fileName());
        work(window, [held, done, from = window->path(), path](JobContext&) -> Result<Outcome> {
            Outcome outcome = *held;
            outcome.kept.reset(); // decided
            const Result<void> moved = moveRecovery(from, path);
            if (moved) {
                outcome.done = done;
            } else {
                outcome.fault = moved.error();
            }
            return outcome;
        });
    });
}

} // namespace zt
