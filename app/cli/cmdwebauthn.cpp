// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "model/base/errortext.h"
#include "model/crypto/base64url.h"
#include "model/crypto/webauthncase.h"

#include <QFile>
#include <QJsonArray>
#include <QUuid>

namespace zt {

namespace {

Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const ErrorCode code = file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound;
        return fail(code, {path, file.errorString()});
    }
    return file.readAll();
}

QJsonValue base64(const QByteArray& bytes)
{
    return QString::fromLatin1(toBase64Url(bytes));
}

/// What is kept of the credential, by the names under which a case gives it.
QJsonObject credentialJson(const CredentialRecord& credential, bool registration)
{
    QJsonObject json{
        {QStringLiteral("id"), base64(credential.id)},
        {QStringLiteral("publicKey"), base64(credential.publicKey.toCose())},
        {QStringLiteral("algorithm"), toString(credential.publicKey.alg())},
        {QStringLiteral("signCount"), static_cast<qint64>(credential.signCount)},
        {QStringLiteral("backupEligible"), credential.backupEligible},
        {QStringLiteral("backupState"), credential.backupState},
    };
    if (registration) {
        json.insert(QStringLiteral("uvInitialized"), credential.userVerificationInitialized);
        json.insert(QStringLiteral("transports"),
                    QJsonArray::fromStringList(credential.transports));
        json.insert(QStringLiteral("aaguid"),
                    QUuid::fromRfc4122(credential.aaguid).toString(QUuid::WithoutBraces));
        json.insert(QStringLiteral("attestationFormat"), QString::fromUtf8(credential.format));
        json.insert(QStringLiteral("attestationType"), toString(credential.attestation));
        json.insert(QStringLiteral("attestationTrusted"), credential.anchored);
    }
    return json;
}

QJsonObject
verdictJson(const CliContext& context, const CeremonyVerdict& verdict, bool registration)
{
    QJsonArray steps;
    for (const CeremonyStep& step : verdict.steps) {
        steps.append(
            QJsonObject{{QStringLiteral("step"), QString::fromLatin1(step.anchor)},
                        {QStringLiteral("ok"), step.ok},
                        {QStringLiteral("detail"), sentence(step.detail, context.language())}});
    }
    const QString failed = verdict.failedStep();
    return {{QStringLiteral("ok"), verdict.ok()},
            {QStringLiteral("failed_step"),
             failed.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(failed)},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("step_up"), verdict.stepUp},
            {QStringLiteral("alert"), verdict.alert},
            {QStringLiteral("credential"),
             verdict.credential ? QJsonValue(credentialJson(*verdict.credential, registration))
                                : QJsonValue(QJsonValue::Null)}};
}

/// A case that cannot be read was not verified: no step was taken.
QJsonObject unreadableJson(const CliContext& context, const Error& error)
{
    return {{QStringLiteral("ok"), false},
            {QStringLiteral("failed_step"), QJsonValue::Null},
            {QStringLiteral("steps"), QJsonArray()},
            {QStringLiteral("credential"), QJsonValue::Null},
            {QStringLiteral("fault"),
             QJsonObject{{QStringLiteral("path"), error.args.value(1)},
                         {QStringLiteral("message"), errorSentence(error, context.language())}}}};
}

Listing verdictListing(const CliContext& context, const CeremonyVerdict& verdict)
{
    Listing listing{{context.translate("Cli", "Step"),
                     context.translate("Cli", "Result"),
                     context.translate("Cli", "What was found")},
                    {},
                    {}};
    for (const CeremonyStep& step : verdict.steps) {
        listing.rows.append({QString::fromLatin1(step.anchor),
                             step.ok ? context.translate("Cli", "holds")
                                     : context.translate("Cli", "does not hold"),
                             sentence(step.detail, context.language())});
    }
    return listing;
}

class WebAuthnCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("webauthn"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate(
            "Cli",
            "Verifies a recorded FIDO2 registration or log-on step by step, as "
            "Web Authentication Level 3 has it.");
    }

    [[nodiscard]] QStringList positionals() const override
    {
        return {QStringLiteral("verify"), QStringLiteral("CASE.json")};
    }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareFormat(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        if (!format) {
            return context.refuse(format.error());
        }
        const QStringList words = parser.positionalArguments();
        if (words.size() != 2 || words.first() != QLatin1String("verify")) {
            return context.refuse({ErrorCode::Usage,
                                   {context.translate("Cli", "Write: webauthn verify CASE.json.")},
                                   {}});
        }
        const Result<QByteArray> bytes = readFile(words[1]);
        if (!bytes) {
            return context.refuse(bytes.error());
        }
        const Result<WebAuthnCase> recorded = readWebAuthnCase(*bytes, context.clock().now());
        if (!recorded) {
            if (*format == OutputFormat::Json) {
                context.out(jsonText(unreadableJson(context, recorded.error())));
            }
            return context.refuse(recorded.error());
        }
        return print(*format,
                     context,
                     zt::verify(*recorded),
                     std::holds_alternative<RegistrationCase>(*recorded));
    }

private:
    static Exit print(OutputFormat format,
                      CliContext& context,
                      const CeremonyVerdict& verdict,
                      bool registration)
    {
        if (format == OutputFormat::Json) {
            context.out(jsonText(verdictJson(context, verdict, registration)));
        } else {
            const Listing listing = verdictListing(context, verdict);
            context.out(format == OutputFormat::Csv ? csvText(listing)
                                                    : tableText(listing).toUtf8());
        }
        if (!verdict.ok()) {
            context.note(context.translate("Cli", "Refused at %1.").arg(verdict.failedStep()));
            return Exit::CheckFailed;
        }
        if (verdict.alert) {
            context.note(
                verdict.stepUp
                    ? context.translate("Cli",
                                        "Accepted, but ask for another factor and look into it.")
                    : context.translate("Cli", "Accepted, but somebody should look into it."));
        }
        return Exit::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeWebAuthnCommand()
{
    return std::make_unique<WebAuthnCommand>();
}

} // namespace zt
