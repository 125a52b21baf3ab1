// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/trail/signdialog.h"

#include "app/widgets/entryfield.h"
#include "app/widgets/passphrasefield.h"
#include "model/domain/invariants.h"
#include "reports/wordingsignoff.h"

#include <QComboBox>
#include <QLineEdit>

namespace zt {

namespace {

constexpr QSize dialogSize(720, 640);
constexpr int firstYear = 1912;
constexpr int lastYear = 2999;

/// What a line of the choice stands for.
constexpr int subjectRole = Qt::UserRole;
constexpr int auditRole = Qt::UserRole + 1;

} // namespace

SignDialog::SignDialog(const ThemeHolder& theme,
                       QWidget* over,
                       UiServices& ui,
                       const Snapshot& snapshot,
                       const Language& language,
                       int year)
    : FormDialog(theme, over, dialogSize)
    , m_what(addChoice(tr("What is signed")))
    , m_year(addNumber(tr("Year stated on"), year, lastYear))
    , m_role(addChoice(tr("Signs as")))
    , m_report(new FileLine(ui, {tr("The report to be signed along"), tr("Files (*)"), {}}))
    , m_key(
          new FileLine(ui, {tr("Who signs"), tr("Keys (*.p12 *.pfx *.pem *.key);;Files (*)"), {}}))
    , m_certificate(new FileLine(
          ui, {tr("The key's certificate"), tr("Certificates (*.pem *.crt *.cer);;Files (*)"), {}}))
    , m_passphrase(new PassphraseField(theme))
    , m_note(nullptr)
    , m_refusal(makeLabel({}, Theme::body, false, Tone::Bad, true))
{
    setTitle(tr("Sign"));
    setSubtitle(tr("%1　#%2　%3…")
                    .arg(snapshot.profile.name,
                         QString::number(snapshot.trailSeq),
                         snapshot.trailHead.left(12)));
    const auto add = [this](const QString& text, SignSubject what, const AuditId& audit) {
        m_what->addItem(text, static_cast<int>(what));
        m_what->setItemData(m_what->count() - 1, audit.toString(), auditRole);
    };
    add(tr("The assessment"), SignSubject::Assessment, {});
    for (const Audit& audit : snapshot.audits) {
        add(tr("Audit %1").arg(audit.code), SignSubject::Audit, audit.id);
        add(tr("Yearly statement of audit %1").arg(audit.code), SignSubject::Statement, audit.id);
    }
    add(tr("Another report"), SignSubject::Report, {});
    for (const SignRole role : {SignRole::Auditor,
                                SignRole::Ciso,
                                SignRole::Chairman,
                                SignRole::President,
                                SignRole::ChiefAuditor}) {
        m_role->addItem(signRoleText(role, language), static_cast<int>(role));
    }
    addRow(tr("Report's file"), m_report);
    addRow(tr("Key"), m_key);
    m_key->setHint(tr("PKCS#12, or a private key in PEM"));
    addRow(tr("Certificate"), m_certificate);
    m_certificate->setHint(tr("only where the key's file holds none"));
    addRow(tr("Passphrase of the key"), m_passphrase);
    m_note = addLine(tr("Remark"), {}, maxTextLength);
    addHint(tr("Signed is a short text with the head hash of the trail and the SHA-256 of the "
               "report. A later change makes the sign-off stale; it is never undone, it can be "
               "withdrawn."));
    addRow({}, m_refusal);
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_key->setObjectName(QStringLiteral("keyFile"));
    m_certificate->setObjectName(QStringLiteral("certificateFile"));
    m_report->setObjectName(QStringLiteral("reportFile"));
    m_what->setObjectName(QStringLiteral("signedSubject"));
    m_role->setObjectName(QStringLiteral("signRole"));
    connect(m_what, &QComboBox::currentIndexChanged, this, &SignDialog::subjectChanged);
    connect(m_report, &FileLine::edited, this, &SignDialog::check);
    connect(m_key, &FileLine::edited, this, &SignDialog::check);
    connect(m_passphrase, &PassphraseField::edited, this, [this] {
        m_passphrase->setFault(false);
        m_refusal->clear();
    });
    addButtons(tr("Sign"));
    subjectChanged();
}

SignSubject SignDialog::subject() const
{
    return static_cast<SignSubject>(m_what->currentData(subjectRole).toInt());
}

void SignDialog::subjectChanged()
{
    const bool isStatement = subject() == SignSubject::Statement;
    m_year->setEnabled(isStatement);
    m_year->setToolTip(isStatement ? QString() : tr("Only a yearly statement has a year"));
    m_report->setHint(isStatement || subject() == SignSubject::Report ? QString()
                                                                      : tr("may be left out"));
    check();
}

SignWish SignDialog::wish() const
{
    SignWish wish;
    wish.subject = subject();
    wish.role = static_cast<SignRole>(m_role->currentData().toInt());
    wish.audit = AuditId::fromString(m_what->currentData(auditRole).toString());
    wish.year =
        wish.subject == SignSubject::Statement ? static_cast<int>(m_year->number().value_or(0)) : 0;
    wish.note = m_note->text().trimmed();
    return wish;
}

QString SignDialog::reportPath() const
{
    return m_report->path();
}

KeyFiles SignDialog::keyFiles() const
{
    return {m_key->path(),
            m_certificate->path(),
            std::make_shared<SecureBytes>(m_passphrase->passphrase())};
}

void SignDialog::setBusy(bool busy)
{
    m_busy = busy;
    saveButton()->setText(busy ? tr("Signing…") : tr("Sign"));
    check();
}

void SignDialog::setRefusal(const QString& sentence, bool ofPassphrase)
{
    if (ofPassphrase) {
        m_passphrase->forget(); // which says that it was edited
        m_passphrase->setFocus();
    }
    m_refusal->setText(sentence);
    m_passphrase->setFault(ofPassphrase);
}

QString SignDialog::missing() const
{
    const bool needsReport =
        subject() == SignSubject::Statement || subject() == SignSubject::Report;
    if (m_busy) {
        return tr("Signing");
    }
    if (needsReport && m_report->path().isEmpty()) {
        return tr("Choose the file that is signed");
    }
    if (subject() == SignSubject::Statement && m_year->number().value_or(0) < firstYear) {
        return tr("Say which year is stated on");
    }
    return m_key->path().isEmpty() ? tr("Choose the key's file") : QString();
}

} // namespace zt
