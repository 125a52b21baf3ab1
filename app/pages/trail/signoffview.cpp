// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/trail/signoffview.h"

#include "app/appsettings.h"
#include "app/commands/editactions.h"
#include "app/jobrunner.h"
#include "app/pages/trail/sealdialog.h"
#include "app/pages/trail/signdialog.h"
#include "app/pages/trail/signofflist.h"
#include "app/pages/trail/signoffmatrix.h"
#include "app/shell/windowtexts.h"
#include "app/widgets/labels.h"
#include "model/document/document.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace zt {

SignOffView::SignOffView(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_head(new SectionHeading(context.theme, {}))
    , m_trust(makeButton({}, ButtonKind::Plain))
    , m_addStamp(makeButton({}, ButtonKind::Plain))
    , m_note(new Note(context.theme, Status::Info))
    , m_none(makeLabel({}, Theme::body, false, Tone::Secondary, true))
    , m_matrix(new SignOffMatrix(context))
    , m_list(new SignOffList(context))
    , m_sign(new QAction(this))
    , m_seal(new QAction(this))
{
    build();
    connect(m_sign, &QAction::triggered, this, &SignOffView::openSignDialog);
    connect(m_seal, &QAction::triggered, this, &SignOffView::openSealDialog);
    connect(m_trust, &QPushButton::clicked, this, &SignOffView::chooseTrust);
    connect(m_addStamp, &QPushButton::clicked, this, &SignOffView::addStamp);
    connect(m_matrix, &SignOffMatrix::chosen, m_list, &SignOffList::choose);
    connect(m_list, &SignOffList::entryAsked, this, &SignOffView::entryAsked);
    connect(m_list, &SignOffList::stampAsked, this, &SignOffView::requestStamp);
    connect(m_list, &SignOffList::withdrawalAsked, this, &SignOffView::withdraw);
    connect(m_list, &SignOffList::exportAsked, this, &SignOffView::exportFiles);
    retranslate();
}

void SignOffView::build()
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget;
    body->setProperty("ground", QStringLiteral("base"));
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(Theme::marginLeft, 12, Theme::marginRight, 16);
    column->setSpacing(10);
    auto* buttons = new QWidget;
    auto* line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    makeSmall(m_trust);
    makeSmall(m_addStamp);
    m_trust->setObjectName(QStringLiteral("chooseTrust"));
    m_addStamp->setObjectName(QStringLiteral("addStamp"));
    line->addWidget(m_trust);
    line->addWidget(m_addStamp);
    m_head->setTrailing(buttons);
    column->addWidget(m_head);
    column->addWidget(m_note);
    column->addWidget(m_none);
    column->addWidget(m_matrix);
    column->addSpacing(8);
    column->addWidget(m_list);
    column->addStretch(1);
    area->setWidget(body);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
}

void SignOffView::documentChanged()
{
    m_old = true;
    if (isVisible()) {
        look();
    }
}

void SignOffView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    look();
}

Result<SignatureTrust> SignOffView::trust() const
{
    const QString path = m_context.settings.text(AppSettings::Key::TrustedCertificates);
    return path.isEmpty() ? Result<SignatureTrust>(SignatureTrust()) : readTrust(path);
}

void SignOffView::look()
{
    if (!m_old) {
        return;
    }
    m_old = false;
    const Result<SignatureTrust> whom = trust();
    if (!whom) {
        Q_EMIT failed(whom.error());
    }
    m_context.jobs.cancel(std::exchange(m_job, 0));
    m_job = m_context.jobs.start<QList<SignOffStanding>>(
        tr("Checking signatures"),
        [path = m_context.document.path(),
         now = m_context.document.snapshot(),
         whom = whom.value_or(SignatureTrust())](JobContext& job) {
            return readSignOffStandings(path, now, whom, job);
        },
        this,
        [this](const Result<QList<SignOffStanding>>& standings) {
            if (standings) {
                show(*standings);
            } else if (standings.error().code != ErrorCode::Cancelled) {
                Q_EMIT failed(standings.error());
            }
        });
}

void SignOffView::show(const QList<SignOffStanding>& standings)
{
    m_standings = standings;
    m_matrix->setStandings(standings);
    m_matrix->setVisible(!standings.isEmpty());
    m_list->setStandings(standings);
    m_none->setVisible(standings.isEmpty());
    const bool readOnly = m_context.edit.isReadOnly();
    const bool nobody = m_context.settings.text(AppSettings::Key::TrustedCertificates).isEmpty();
    m_note->setVisible(nobody && !standings.isEmpty());
    m_sign->setEnabled(!readOnly);
    m_addStamp->setEnabled(!readOnly && !standings.isEmpty());
    Q_EMIT counted();
}

void SignOffView::chooseTrust()
{
    const FileQuestion question{tr("Certificates you trust, in PEM"),
                                tr("Certificates (*.pem *.crt *.cer);;Files (*)"),
                                {}};
    m_context.ui.chooseOpenFile(this, question, [this](const QString& path) {
        if (path.isEmpty()) {
            return;
        }
        const Result<SignatureTrust> read = readTrust(path);
        if (!read) {
            Q_EMIT failed(read.error());
            return;
        }
        m_context.settings.set(AppSettings::Key::TrustedCertificates, path);
        retranslate();
        documentChanged();
    });
}

void SignOffView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_list->setStandings(m_standings);
    }
}

void SignOffView::retranslate()
{
    m_head->setText(tr("Sign-offs"));
    m_head->setRemark(tr("in the order of the form; a later change makes them stale"));
    const QString trusted = m_context.settings.text(AppSettings::Key::TrustedCertificates);
    m_trust->setText(trusted.isEmpty() ? tr("Trusted certificates…")
                                       : tr("Trusted: %1…").arg(QFileInfo(trusted).fileName()));
    m_addStamp->setText(tr("Add a time stamp…"));
    m_note->setText(tr("Signers are not checked"),
                    tr("The signatures fit what was signed. Choose the certificates you trust, and "
                       "the page says whether they lead to them."));
    m_none->setText(tr("Nobody has signed yet. Whoever signs needs a key with a certificate "
                       "(PKCS#12 or PEM); anybody can check the signature with openssl."));
    m_sign->setText(tr("Sign…"));
    m_seal->setText(tr("Seal the audit package…"));
    m_matrix->retranslate();
}

} // namespace zt
