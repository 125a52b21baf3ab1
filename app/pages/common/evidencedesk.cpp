// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/common/evidencedesk.h"

#include "app/commands/editactions.h"
#include "app/itemmodels/evidencemodel.h"
#include "app/jobrunner.h"
#include "app/pages/common/evidencedialogs.h"
#include "app/shell/windowtexts.h"
#include "app/uiservices.h"
#include "app/widgets/emptystate.h"
#include "model/domain/maturityedits.h"
#include "reports/evidenceexport.h"

#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>

namespace zt {

EvidenceDesk::EvidenceDesk(AppContext& context, QWidget* over)
    : QObject(over)
    , m_context(context)
    , m_over(over)
{
}

void EvidenceDesk::addFiles(const QStringList& paths, const EvidenceOwner& owner)
{
    if (paths.isEmpty() || m_context.edit.isReadOnly()) {
        return;
    }
    QList<EvidenceId> ids;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        ids.append(EvidenceId{m_context.clock.newUuid()});
    }
    using Drafts = QList<EvidenceDraft>;
    m_context.jobs.start<Drafts>(
        tr("Reading evidence"),
        [paths, ids, now = m_context.clock.now()](JobContext& job) -> Result<Drafts> {
            Drafts drafts;
            for (qsizetype i = 0; i < paths.size(); ++i) {
                Result<EvidenceDraft> draft = draftOfFile(paths[i], ids[i], now, job);
                if (!draft) {
                    return tl::unexpected(draft.error());
                }
                drafts.append(*draft);
            }
            return drafts;
        },
        this,
        [this, owner](const Result<Drafts>& drafts) { store(drafts, owner); });
}

void EvidenceDesk::addImage(const QImage& image, const EvidenceOwner& owner)
{
    if (image.isNull() || m_context.edit.isReadOnly()) {
        return;
    }
    const QDateTime now = m_context.clock.now();
    const QString name =
        tr("Clipboard %1.png").arg(shownTime(now).toString(QStringLiteral("yyyy-MM-dd HH.mm.ss")));
    using Drafts = QList<EvidenceDraft>;
    m_context.jobs.start<Drafts>(
        tr("Reading the picture"),
        [image, name, now, id = EvidenceId{m_context.clock.newUuid()}](
            JobContext&) -> Result<Drafts> {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG")) {
                return fail(ErrorCode::Unsupported, {name});
            }
            return Drafts{draftOfBytes(name, QStringLiteral("image/png"), bytes, id, now)};
        },
        this,
        [this, owner](const Result<Drafts>& drafts) { store(drafts, owner); });
}

void EvidenceDesk::store(const Result<QList<EvidenceDraft>>& drafts, const EvidenceOwner& owner)
{
    if (!drafts) {
        if (drafts.error().code != ErrorCode::Cancelled) {
            Q_EMIT failed(drafts.error());
        }
        return;
    }
    QList<Evidence> facts;
    EvidenceContents contents;
    for (const EvidenceDraft& draft : *drafts) {
        facts.append(draft.evidence);
        contents.append(draft.content);
    }
    const Result<ChangeSet> changes =
        attachedTo(owner, m_context.document.snapshot(), facts, signature());
    if (!changes) {
        Q_EMIT failed(changes.error());
        return;
    }
    m_storing = true;
    m_context.edit.applyInBackground(
        *changes,
        tr("Storing evidence"),
        m_context.jobs,
        [this, guard = QPointer<EvidenceDesk>(this), count = static_cast<int>(facts.size())](
            const Result<void>& done) {
            if (guard.isNull()) {
                return;
            }
            m_storing = false;
            if (done) {
                Q_EMIT added(count);
            }
            Q_EMIT idle();
        },
        contents);
}

bool EvidenceDesk::paste(const EvidenceOwner& owner)
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (data == nullptr) {
        return false;
    }
    if (const QStringList paths = localFiles(data); !paths.isEmpty()) {
        addFiles(paths, owner);
        return true;
    }
    if (!data->hasImage()) {
        return false;
    }
    addImage(qvariant_cast<QImage>(data->imageData()), owner);
    return true;
}

void EvidenceDesk::askLink(const EvidenceOwner& owner)
{
    Question question;
    question.title = tr("Add a link");
    question.text = tr("The address is recorded and never opened by this program.");
    question.buttons = QStringList{tr("Cancel"), tr("Add")};
    question.wantsText = true;
    question.textLabel = tr("Address");
    m_context.ui.ask(m_over, question, [this, owner](int button, const QString& text) {
        const QString address = text.simplified();
        if (button != 1 || address.isEmpty()) {
            return;
        }
        Evidence link;
        link.id = EvidenceId{m_context.clock.newUuid()};
        link.kind = EvidenceKind::Link;
        link.name = address.left(120);
        link.address = address;
        link.addedAt = m_context.clock.now();
        const Snapshot& now = m_context.document.snapshot();
        if (m_context.edit.apply(attachedTo(owner, now, {link}, signature()))) {
            Q_EMIT added(1);
        }
    });
}

void EvidenceDesk::attach(const EvidenceId& evidence, const EvidenceOwner& owner)
{
    const Snapshot& now = m_context.document.snapshot();
    if (const Evidence* found = now.evidenceOf(evidence)) {
        const Result<void> done =
            m_context.edit.apply(attachedTo(owner, now, {*found}, signature()));
        Q_UNUSED(done) // announced by EditActions::failed
    }
}

void EvidenceDesk::preview(const Evidence& evidence)
{
    if (evidence.kind == EvidenceKind::Link) {
        m_context.ui.copyText(evidence.address);
        Q_EMIT written({});
        return;
    }
    auto* dialog = new EvidencePreview(m_context.theme, m_over, evidence);
    connect(dialog, &EvidencePreview::openAsked, this, [this, evidence] { open(evidence); });
    dialog->open();
    if (previewKindOf(evidence) == PreviewKind::None) {
        return;
    }
    m_context.jobs.start<PreviewContent>(
        tr("Reading evidence"),
        [path = m_context.document.path(), evidence](JobContext& job) {
            return readPreview(path, evidence, job);
        },
        dialog,
        [dialog](const Result<PreviewContent>& content) { dialog->show(content); });
}

void EvidenceDesk::open(const Evidence& evidence)
{
    if (evidence.kind == EvidenceKind::Link) {
        return;
    }
    Question question;
    question.title = tr("Open a read-only copy");
    question.text = tr("“%1” is written to a temporary folder and opened by the program your "
                       "desktop has for such files. Changes there do not come back into the "
                       "assessment. Open only what you trust.")
                        .arg(evidence.name);
    if (m_context.document.isLocked()) {
        question.text += QLatin1Char('\n') +
                         tr("This assessment is locked; the copy is not. It lies on the disk in "
                            "the clear until the window closes, or the file is locked again.");
        question.dangerous = true;
    }
    question.buttons = QStringList{tr("Cancel"), tr("Open")};
    m_context.ui.ask(m_over, question, [this, evidence](int button, const QString&) {
        if (button == 1) {
            openCopy(evidence);
        }
    });
}

void EvidenceDesk::openCopy(const Evidence& evidence)
{
    if (!m_copies) {
        m_copies = std::make_unique<QTemporaryDir>();
    }
    const QString folder = m_copies->filePath(evidence.sha256.left(16));
    if (!QDir().mkpath(folder)) {
        Q_EMIT failed(Error{ErrorCode::FileUnwritable, {folder, m_copies->errorString()}, {}, {}});
        return;
    }
    const QString target = folder + QLatin1Char('/') + evidenceFileName(evidence);
    m_context.jobs.start<void>(
        tr("Writing a copy"),
        [path = m_context.document.path(), sha = evidence.sha256, target](
            JobContext& job) -> Result<void> {
            if (QFile::exists(target)) {
                return {};
            }
            Result<void> done = exportEvidence(path, sha, target, job);
            if (done && !QFile::setPermissions(target, QFileDevice::ReadOwner)) {
                return fail(ErrorCode::FileUnwritable, {target, QString()});
            }
            return done;
        },
        this,
        [this, target](const Result<void>& done) {
            if (done) {
                m_context.ui.showInDesktop(target);
            } else if (done.error().code != ErrorCode::Cancelled) {
                Q_EMIT failed(done.error());
            }
        });
}

void EvidenceDesk::exportFile(const Evidence& evidence)
{
    if (evidence.kind == EvidenceKind::Link) {
        return;
    }
    const FileQuestion question{tr("Export evidence"), {}, evidenceFileName(evidence)};
    m_context.ui.chooseSaveFile(m_over, question, [this, evidence](const QString& target) {
        if (target.isEmpty()) {
            return;
        }
        m_context.jobs.start<void>(
            tr("Exporting evidence"),
            [path = m_context.document.path(), sha = evidence.sha256, target](JobContext& job) {
                return exportEvidence(path, sha, target, job);
            },
            this,
            [this, target](const Result<void>& done) {
                if (done) {
                    Q_EMIT written(target);
                } else if (done.error().code != ErrorCode::Cancelled) {
                    Q_EMIT failed(done.error());
                }
            });
    });
}

void EvidenceDesk::exportAll()
{
    const QString suggested =
        QFileInfo(m_context.document.path()).completeBaseName() + u' ' + tr("evidence");
    const FileQuestion question{tr("Export all evidence: name a new folder"), {}, suggested};
    m_context.ui.chooseSaveFile(m_over, question, [this](const QString& folder) {
        if (folder.isEmpty()) {
            return;
        }
        const LanguageCode language = m_context.language.current().code();
        const auto copy = [path = m_context.document.path()](
                              const QString& sha, const QString& target, JobContext& job) {
            return exportEvidence(path, sha, target, job);
        };
        m_context.jobs.start<ExportSummary>(
            tr("Exporting evidence"),
            [snapshot = m_context.document.snapshot(), language, copy, folder](JobContext& job) {
                return exportAllEvidence(snapshot, language, copy, folder, job);
            },
            this,
            [this](const Result<ExportSummary>& done) {
                if (done) {
                    Q_EMIT written(done->path);
                } else if (done.error().code != ErrorCode::Cancelled) {
                    Q_EMIT failed(done.error());
                }
            });
    });
}

void EvidenceDesk::editPeriod(const Evidence& evidence)
{
    auto* dialog = new EvidencePeriodDialog(m_context.theme, m_over, evidence);
    connect(dialog,
            &EvidencePeriodDialog::entered,
            this,
            [this, id = evidence.id](const QString& name, const QDate& from, const QDate& to) {
                const auto text = [](const QDate& date) {
                    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
                };
                const Result<void> done =
                    m_context.edit.apply(editEvidence(m_context.document.snapshot(),
                                                      id,
                                                      {{QStringLiteral("name"), name},
                                                       {QStringLiteral("valid_from"), text(from)},
                                                       {QStringLiteral("valid_to"), text(to)}}));
                Q_UNUSED(done) // announced by EditActions::failed
            });
    dialog->open();
}

void EvidenceDesk::remove(const Evidence& evidence, const EvidenceOwner& owner)
{
    const Snapshot& snapshot = m_context.document.snapshot();
    const int uses = usesOf(snapshot, {evidence.id}).value(evidence.id);
    const bool audited = papersWith(snapshot, evidence.id) > 0;
    Question question;
    question.title = tr("Remove evidence");
    if (audited) {
        question.text = tr("“%1” is taken from here. The assessment keeps it.").arg(evidence.name);
        question.buttons = QStringList{tr("Cancel"), tr("Remove")};
    } else if (uses > 1) {
        question.text = tr("“%1” is used for %n item(s).", nullptr, uses).arg(evidence.name);
        question.buttons = QStringList{tr("Cancel"), tr("From all items"), tr("From this item")};
    } else {
        question.text =
            tr("“%1” is used for this item only. It can be taken back by undo.").arg(evidence.name);
        question.buttons = QStringList{tr("Cancel"), tr("Remove")};
    }
    m_context.ui.ask(
        m_over, question, [this, evidence, owner, uses, audited](int button, const QString&) {
            if (button > 0) {
                takeAway(evidence, owner, !audited && (uses <= 1 || button == 1));
            }
        });
}

void EvidenceDesk::takeAway(const Evidence& evidence, const EvidenceOwner& owner, bool everywhere)
{
    const Snapshot& now = m_context.document.snapshot();
    const Result<void> done =
        m_context.edit.apply(everywhere ? removeEvidence(now, evidence.id)
                                        : detachedFrom(owner, now, evidence.id, signature()));
    Q_UNUSED(done) // announced by EditActions::failed
}

Signature EvidenceDesk::signature() const
{
    return {m_context.document.actor(), m_context.clock.now()};
}

} // namespace zt
