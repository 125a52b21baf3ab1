// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appsettings.h"
#include "app/cli/sealing.h"
#include "app/commands/editactions.h"
#include "app/jobrunner.h"
#include "app/pages/trail/sealdialog.h"
#include "app/pages/trail/signdialog.h"
#include "app/pages/trail/signoffview.h"
#include "app/shell/windowtexts.h"
#include "app/uiservices.h"
#include "checklists/packloader.h"
#include "model/base/errortext.h"
#include "model/document/document.h"
#include "model/domain/signoffedits.h"
#include "reports/exportfile.h"
#include "reports/wordingsignoff.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace zt {

namespace {

constexpr qint64 mostStamp = 1 << 20; ///< bytes of a reply

bool isOfPassphrase(const Error& error)
{
    return error.code == ErrorCode::WrongPassphrase || error.code == ErrorCode::KeyNeeded;
}

Result<SigningIdentity> identityOf(const KeyFiles& files)
{
    return SigningIdentity::fromFile(files.key, files.certificate, *files.passphrase);
}

} // namespace

void SignOffView::openSignDialog()
{
    const Snapshot& now = m_context.document.snapshot();
    auto* dialog = new SignDialog(m_context.theme,
                                  this,
                                  m_context.ui,
                                  now,
                                  m_context.language.current(),
                                  shownTime(m_context.clock.now()).date().year() - 1);
    connect(dialog, &SignDialog::saveRequested, this, [this, dialog] { startSigning(dialog); });
    dialog->open();
}

void SignOffView::startSigning(SignDialog* dialog)
{
    const Result<SignatureTrust> whom = trust();
    if (!whom) {
        dialog->setRefusal(errorSentence(whom.error(), m_context.language.current()), false);
        return;
    }
    dialog->setBusy(true);
    const QPointer<SignDialog> open(dialog);
    m_context.jobs.start<SignOff>(
        tr("Signing"),
        [path = m_context.document.path(),
         now = m_context.document.snapshot(),
         wish = dialog->wish(),
         report = dialog->reportPath(),
         keys = dialog->keyFiles(),
         whom = *whom,
         at = m_context.clock.now(),
         id = SignOffId{m_context.clock.newUuid()}](JobContext& job) -> Result<SignOff> {
            SignWish whole = wish;
            if (!report.isEmpty()) {
                const Result<SignedReport> read = readSignedReport(report, job);
                if (!read) {
                    return tl::unexpected(read.error());
                }
                whole.report = *read;
            }
            const Result<SigningIdentity> identity = identityOf(keys);
            if (!identity) {
                return tl::unexpected(identity.error());
            }
            const auto standings = readSignOffStandings(path, now, whom, job);
            if (!standings) {
                return tl::unexpected(standings.error());
            }
            return draftSignOff(now, whole, identity->certificate(), at, id)
                .and_then([&](const SignOff& draft) {
                    return signedDraft(draft, *identity, whom, *standings);
                });
        },
        this,
        [this, open](const Result<SignOff>& done) {
            const Result<void> recorded = done ? m_context.edit.applyForGood(addSignOff(*done))
                                               : tl::unexpected(done.error());
            if (!recorded && open) {
                open->setBusy(false);
                open->setRefusal(errorSentence(recorded.error(), m_context.language.current()),
                                 isOfPassphrase(recorded.error()));
            } else if (!recorded) {
                Q_EMIT failed(recorded.error());
            } else {
                if (open) {
                    open->accept();
                }
                Q_EMIT toast(tr("Signed as %1").arg(done->code), {}, {});
            }
        });
}

void SignOffView::openSealDialog()
{
    auto* dialog = new SealDialog(m_context.theme,
                                  this,
                                  m_context.ui,
                                  m_context.document.snapshot(),
                                  m_standings,
                                  m_context.language.current());
    connect(dialog, &SealDialog::sealRequested, this, [this, dialog] {
        const QString name =
            QFileInfo(m_context.document.path()).completeBaseName() + QStringLiteral(".zip");
        const FileQuestion question{tr("Where the package goes"), tr("Packages (*.zip)"), name};
        m_context.ui.chooseSaveFile(dialog, question, [this, dialog](const QString& path) {
            if (!path.isEmpty()) {
                startSealing(dialog, path);
            }
        });
    });
    dialog->open();
}

void SignOffView::startSealing(SealDialog* dialog, const QString& path)
{
    const Result<SignatureTrust> whom = trust();
    if (!whom) {
        dialog->setRefusal(errorSentence(whom.error(), m_context.language.current()), false);
        return;
    }
    dialog->setBusy(true);
    const Document& document = m_context.document;
    const QString file = document.path();
    SealOrder order{file,
                    document.snapshot(),
                    document.preparePast(),
                    {m_context.language.code(),
                     document.snapshot().trailTime,
                     QStringLiteral("ztworkbench " ZT_VERSION)},
                    std::nullopt,
                    *whom,
                    m_context.clock.now(),
                    dialog->isScrubbed(),
                    {&m_context.clock, document.actor(), [file](const QByteArray& bytes) {
                         return readPack(bytes, file);
                     }}};
    const QPointer<SealDialog> open(dialog);
    m_context.jobs.start<ExportSummary>(
        tr("Sealing"),
        [order, path, keys = dialog->keyFiles()](JobContext& job) -> Result<ExportSummary> {
            SealOrder whole = order;
            if (!keys.key.isEmpty()) {
                const Result<SigningIdentity> identity = identityOf(keys);
                if (!identity) {
                    return tl::unexpected(identity.error());
                }
                whole.identity = *identity;
            }
            SystemClock clock; // a scrubbed copy is made on the worker, where no other clock is
            whole.environment.clock = &clock;
            return sealAssessment(whole, path, job);
        },
        this,
        [this, open, path](const Result<ExportSummary>& done) {
            if (!done && open) {
                open->setBusy(false);
                open->setRefusal(errorSentence(done.error(), m_context.language.current()),
                                 isOfPassphrase(done.error()));
                return;
            }
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            if (open) {
                open->accept();
            }
            Q_EMIT toast(tr("Sealed: %1").arg(QFileInfo(path).fileName()),
                         tr("Show"),
                         [this, path] { m_context.ui.showInDesktop(path); });
        });
}

void SignOffView::requestStamp(const QString& code)
{
    const SignOff* one = m_context.document.snapshot().signOffByCode(code);
    if (one == nullptr) {
        return;
    }
    const FileQuestion question{tr("Where the request for a time stamp goes"),
                                tr("Requests (*.tsq)"),
                                code + QStringLiteral(".tsq")};
    m_context.ui.chooseSaveFile(
        this, question, [this, bytes = timeStampRequestFor(*one)](const QString& path) {
            const Result<void> written = path.isEmpty() ? Result<void>() : writeBytes(path, bytes);
            if (!written) {
                Q_EMIT failed(written.error());
            } else if (!path.isEmpty()) {
                Q_EMIT toast(tr("Send %1 to a time-stamping authority, then add its reply here")
                                 .arg(QFileInfo(path).fileName()),
                             {},
                             {});
            }
        });
}

void SignOffView::addStamp()
{
    const FileQuestion question{
        tr("The authority's reply"), tr("Time stamps (*.tsr *.tst);;Files (*)"), {}};
    m_context.ui.chooseOpenFile(this, question, [this](const QString& path) {
        QFile file(path);
        if (path.isEmpty()) {
            return;
        }
        if (!file.open(QIODevice::ReadOnly) || file.size() > mostStamp) {
            Q_EMIT failed(Error{ErrorCode::FileUnreadable, {path, file.errorString()}, {}});
            return;
        }
        const QByteArray reply = file.readAll();
        const Result<SignOff> one = trust().and_then([&](const SignatureTrust& whom) {
            return stampedBy(reply, m_context.document.snapshot(), whom);
        });
        if (!one) {
            Q_EMIT failed(one.error());
            return;
        }
        if (m_context.edit.applyForGood(
                stampSignOff(*one, QString::fromLatin1(reply.toBase64())))) {
            Q_EMIT toast(tr("Time stamp added to %1").arg(one->code), {}, {});
        }
    });
}

void SignOffView::withdraw(const QString& code)
{
    Question question;
    question.title = tr("Withdraw %1?").arg(code);
    question.text =
        tr("It no longer counts from then on. It stays listed with the reason, and this "
           "cannot be undone; sign again where it should count.");
    question.buttons = QStringList{tr("Cancel"), tr("Withdraw")};
    question.wantsText = true;
    question.textLabel = tr("Why");
    question.dangerous = true;
    m_context.ui.ask(this, question, [this, code](int button, const QString& reason) {
        const SignOff* one = m_context.document.snapshot().signOffByCode(code);
        if (button == 1 && one != nullptr && one->withdrawn.isEmpty()) {
            (void)m_context.edit.applyForGood(withdrawSignOff(*one, reason.trimmed()));
        }
    });
}

void SignOffView::exportFiles(const QString& code)
{
    const SignOff* one = m_context.document.snapshot().signOffByCode(code);
    if (one == nullptr) {
        return;
    }
    const FileQuestion question{tr("Where statement and signature go"),
                                tr("Statements (*.txt)"),
                                signOffFiles(*one).constFirst().name};
    m_context.ui.chooseSaveFile(this, question, [this, one = *one](const QString& path) {
        if (path.isEmpty()) {
            return;
        }
        // The name of the text serves for all of them, as the printed lines have it.
        const QString folder = QFileInfo(path).absolutePath();
        for (const SignOffFile& file : signOffFiles(one)) {
            const Result<void> written = writeBytes(QDir(folder).filePath(file.name), file.bytes);
            if (!written) {
                Q_EMIT failed(written.error());
                return;
            }
        }
        const QStringList commands = signOffCommands(one, {});
        Q_EMIT toast(tr("Written for openssl to check"), tr("Copy the commands"), [this, commands] {
            m_context.ui.copyText(commands.join(u'\n'));
        });
    });
}

} // namespace zt
