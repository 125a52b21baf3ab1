// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/certificateoptions.h"

#include "app/cli/keysource.h"
#include "reports/phrase.h"

namespace zt {

namespace {

const QLatin1String nameOption("name");
const QLatin1String customerOption("customer-site");
const QLatin1String anchorsOption("anchors");
const QLatin1String passphraseOption("p12-passphrase-file");

/// From the file named, else typed on the terminal.
Result<SecureBytes>
phraseFor(const QString& path, const QString& passphraseFile, const CliContext& context)
{
    if (!passphraseFile.isEmpty()) {
        return passphraseOfFile(passphraseFile);
    }
    const PassphrasePrompt& prompt = context.keySource().prompt();
    if (!prompt) {
        return fail(ErrorCode::Usage,
                    {fill(context.translate("Cli",
                                            "“%1” opens with a passphrase only: repeat with "
                                            "--p12-passphrase-file FILE."),
                          {path})});
    }
    return prompt(fill(context.translate("Cli", "Passphrase for %1: "), {path}));
}

} // namespace

void declareCertificates(QCommandLineParser& parser, const CliContext& context)
{
    parser.addOptions({
        {nameOption,
         context.translate("Cli",
                           "Of certificates: a host that each site's certificate has to be for; "
                           "repeat it for several."),
         QStringLiteral("HOST")},
        {customerOption,
         context.translate("Cli", "Of certificates: customers log in at the sites.")},
        {anchorsOption,
         context.translate("Cli",
                           "Of certificates: the roots that are trusted, such as "
                           "/etc/ssl/certs/ca-certificates.crt."),
         QStringLiteral("FILE")},
        {passphraseOption,
         context.translate("Cli", "Of certificates: holds the passphrase of PKCS#12 files."),
         QStringLiteral("FILE")},
    });
}

Result<CertificateQuestion>
certificatesFrom(const QCommandLineParser& parser, const CliContext& context, AnalysisKind kind)
{
    for (const QLatin1String& option :
         {nameOption, customerOption, anchorsOption, passphraseOption}) {
        if (kind != AnalysisKind::Certificates && parser.isSet(option)) {
            return fail(ErrorCode::Usage,
                        {fill(context.translate("Cli", "--%1 goes with %2 alone."),
                              {option, toKey(AnalysisKind::Certificates)})});
        }
    }
    CertificateQuestion question;
    question.names = parser.values(nameOption);
    question.customerSite = parser.isSet(customerOption) ? std::optional(true) : std::nullopt;
    question.anchorsFile = parser.value(anchorsOption);
    question.passphrase = [&context, file = parser.value(passphraseOption)](const QString& path) {
        return phraseFor(path, file, context);
    };
    return question;
}

} // namespace zt
