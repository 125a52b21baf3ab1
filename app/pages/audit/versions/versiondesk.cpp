// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/versions/versiondesk.h"

#include "app/commands/editactions.h"
#include "app/jobrunner.h"
#include "app/pages/audit/ownpackreader.h"
#include "app/pages/audit/versions/versiondialog.h"
#include "app/uiservices.h"
#include "app/widgets/rowtable.h"
#include "checklists/packloader.h"
#include "model/document/document.h"

#include <QVersionNumber>

#include <algorithm>

namespace zt {

namespace {

/// "1.0.0" → "1.1.0"
QString nextVersion(const QString& version)
{
    const QVersionNumber number = QVersionNumber::fromString(version);
    return QStringLiteral("%1.%2.0").arg(number.majorVersion()).arg(number.minorVersion() + 1);
}

} // namespace

VersionDesk::VersionDesk(AppContext& context, QWidget* over)
    : QObject(over)
    , m_context(context)
    , m_over(over)
    , m_ask(new QAction(this))
    , m_reader(new OwnPackReader(context, this))
{
    m_ask->setObjectName(QStringLiteral("checklistVersions"));
}

void VersionDesk::retranslate(bool hasAudit)
{
    m_ask->setText(tr("New version of a checklist…"));
    m_ask->setToolTip(tr("Shows what a new version changes, and carries the answers over"));
    m_ask->setEnabled(hasAudit);
}

/// Everything that is pinned, then what the program ships and is not.
QList<VersionChoice> VersionDesk::choices() const
{
    QList<VersionChoice> all;
    const Snapshot& now = m_context.document.snapshot();
    for (const PackPin& pin : now.packs) {
        const auto list = now.checklists.constFind(pin.id);
        if (list != now.checklists.constEnd()) {
            all.append({pin, *list, true, {}});
        }
    }
    const Result<QList<PackPin>> shipped = shippedChecklists();
    for (const PackPin& pin : shipped ? *shipped : QList<PackPin>()) {
        const bool known = std::any_of(all.begin(), all.end(), [&](const VersionChoice& one) {
            return one.list.sha256 == pin.sha256;
        });
        const Result<Checklist> list = readChecklist(pin.bytes, pin.id);
        if (!known && list) {
            all.append({pin, *list, false, {}});
        }
    }
    return all;
}

void VersionDesk::open(const Audit& audit)
{
    auto* dialog = new VersionDialog(m_context, m_over, audit, choices());
    connect(dialog, &VersionDialog::fileAsked, this, [this, dialog] { chooseFile(dialog); });
    connect(dialog, &VersionDialog::upgradeRequested, this, [this, dialog] { record(dialog); });
    dialog->open();
    dialog->table()->setFocus(Qt::OtherFocusReason);
}

void VersionDesk::chooseFile(VersionDialog* dialog)
{
    m_reader->ask(
        dialog,
        tr("A version of a checklist"),
        [this, dialog](const QString&, const std::function<void(const PackHead&)>& go) {
            askVersion(dialog, go);
        },
        [dialog](const OwnPack& pack) {
            dialog->addChoice({pack.pin, pack.list, false, pack.path});
        });
}

/// What a spreadsheet cannot say of a pack: which version it is.
void VersionDesk::askVersion(VersionDialog* dialog, const std::function<void(const PackHead&)>& go)
{
    Question question;
    question.title = tr("A version of %1").arg(dialog->before().id);
    question.text = tr("A spreadsheet has one point a row and does not say which version it is.");
    question.buttons = QStringList{tr("Cancel"), tr("Read it")};
    question.wantsText = true;
    question.textLabel = tr("Version");
    question.text0 = nextVersion(dialog->before().version);
    m_context.ui.ask(dialog, question, [dialog, go](int button, const QString& version) {
        if (button == 1) {
            const Checklist& before = dialog->before();
            go({before.id, version.trimmed(), before.title.zh});
        }
    });
}

void VersionDesk::record(VersionDialog* dialog)
{
    dialog->compare(); // against what is here by now
    if (!dialog->plan()) {
        return;
    }
    const QPointer<VersionDialog> open(dialog);
    const int flagged = dialog->plan()->toLookAt;
    m_context.edit.applyInBackground(
        dialog->plan()->changes,
        tr("Going on with the new version"),
        m_context.jobs,
        [this, open, flagged](const Result<void>& recorded) {
            if (!recorded) {
                return; // announced by EditActions::failed
            }
            if (open) {
                open->accept();
            }
            Q_EMIT done(tr("The audit goes on with the new version; to be looked at again: %1")
                            .arg(flagged));
        });
}

} // namespace zt
