// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/analysis/certificatedialog.h"

#include "app/widgets/fileline.h"
#include "app/widgets/passphrasefield.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QRegularExpression>

#include <memory>

namespace zt {

namespace {

constexpr QSize dialogSize(640, 520);

QStringList hostsIn(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;，；、]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

} // namespace

CertificateDialog::CertificateDialog(const ThemeHolder& theme,
                                     QWidget* over,
                                     UiServices& ui,
                                     const CertificateQuestion& before)
    : FormDialog(theme, over, dialogSize)
    , m_before(before)
    , m_hosts(addText(tr("Names of the site"), before.names.join(u'\n')))
    , m_customers(new QCheckBox(tr("Customers log in at the sites")))
    , m_anchors(new FileLine(
          ui,
          {tr("Roots that are trusted"), tr("Certificates (*.pem *.crt *.cer);;Files (*)"), {}}))
    , m_passphrase(new PassphraseField(theme))
{
    setTitle(tr("Certificates"));
    addHint(tr("Each certificate of a site has to be for each of these names; one a line."));
    m_customers->setChecked(before.customerSite.value_or(false));
    addRow(tr("Sites"), m_customers);
    addHint(tr("Where customers log in, an extended-validation certificate is asked for; unsaid, "
               "it cannot be judged."));
    m_anchors->setPath(before.anchorsFile);
    m_anchors->setHint(QStringLiteral("/etc/ssl/certs/ca-certificates.crt"));
    addRow(tr("Trusted roots"), m_anchors);
    addHint(tr("Without them a chain can be found wrong and never right."));
    addRow(tr("Passphrase of PKCS#12"), m_passphrase);
    if (before.passphrase) {
        m_passphrase->setPlaceholderText(tr("as typed before"));
    }
    connect(m_anchors, &FileLine::edited, this, &CertificateDialog::check);
    addButtons(tr("Analyse"));
    check();
}

CertificateQuestion CertificateDialog::question() const
{
    CertificateQuestion question = m_before;
    question.names = hostsIn(m_hosts->toPlainText());
    question.customerSite = m_customers->isChecked() ? std::optional(true) : std::nullopt;
    question.anchorsFile = m_anchors->path();
    if (!m_passphrase->isBlank()) {
        const auto kept = std::make_shared<const SecureBytes>(m_passphrase->passphrase());
        question.passphrase = [kept](const QString&) -> Result<SecureBytes> {
            return kept->clone();
        };
    }
    return question;
}

QString CertificateDialog::missing() const
{
    const QString anchors = m_anchors->path();
    return anchors.isEmpty() || QFileInfo(anchors).isFile()
               ? QString()
               : tr("There is no such file of trusted roots");
}

} // namespace zt
