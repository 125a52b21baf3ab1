// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signoptions.h"

namespace zt {

namespace {

constexpr QLatin1String certificateKey("certificate");
constexpr QLatin1String phraseKey("key-passphrase-file");
constexpr QLatin1String trustKey("trust");

} // namespace

void declareSigningKey(QCommandLineParser& parser, const CliContext& context, const QString& name)
{
    parser.addOptions({
        {name,
         context.translate("Cli", "Who signs: a PKCS#12 file, or a private key in PEM."),
         QStringLiteral("P12|PEM")},
        {certificateKey,
         context.translate("Cli",
                           "Certificates in PEM for a key that has none with it: its own, and "
                           "those that lead up from it."),
         QStringLiteral("PEM")},
        {phraseKey,
         context.translate("Cli",
                           "A file with the key's passphrase in its first line; asked for on the "
                           "terminal otherwise."),
         QStringLiteral("FILE")},
    });
}

Result<SigningIdentity>
signingKeyOf(const QCommandLineParser& parser, const CliContext& context, const QString& name)
{
    const QString path = parser.value(name);
    const QString certificates = parser.value(certificateKey);
    Result<SigningIdentity> identity = SigningIdentity::fromFile(path, certificates, {});
    if (identity || identity.error().code != ErrorCode::KeyNeeded) {
        return identity;
    }
    const Result<SecureBytes> phrase = context.keySource().passphraseFor(
        parser.value(phraseKey), context.translate("Cli", "Passphrase of %1: ").arg(path));
    if (!phrase) {
        return tl::unexpected(phrase.error());
    }
    return phrase->isEmpty() ? identity : SigningIdentity::fromFile(path, certificates, *phrase);
}

void declareSignatureTrust(QCommandLineParser& parser, const CliContext& context)
{
    parser.addOption({trustKey,
                      context.translate("Cli",
                                        "Certificates in PEM of whom you trust: signatures and "
                                        "time stamps have to lead to one of them. May be repeated; "
                                        "who signed is not checked otherwise."),
                      QStringLiteral("CA.pem")});
}

Result<SignatureTrust> signatureTrustOf(const QCommandLineParser& parser)
{
    SignatureTrust trust;
    for (const QString& path : parser.values(trustKey)) {
        const Result<SignatureTrust> one = readTrust(path);
        if (!one) {
            return one;
        }
        trust.anchors.append(one->anchors);
    }
    return trust;
}

} // namespace zt
