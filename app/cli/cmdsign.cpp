// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/auditoptions.h"
#include "app/cli/commands.h"
#include "app/cli/packfault.h"
#include "app/cli/signoffjson.h"
#include "app/cli/signoptions.h"
#include "model/document/signing.h"
#include "model/domain/signoffedits.h"
#include "model/domain/signoffstatement.h"
#include "reports/exportfile.h"
#include "reports/phrase.h"
#include "reports/wording.h"
#include "reports/wordingsignoff.h"

#include <QFile>

namespace zt {

namespace {

constexpr QLatin1String roleKey("role");
constexpr QLatin1String keyKey("key");
constexpr QLatin1String auditKey("audit");
constexpr QLatin1String yearKey("statement");
constexpr QLatin1String reportKey("report");
constexpr QLatin1String noteKey("note");
constexpr QLatin1String dryKey("dry-run");
constexpr QLatin1String stampKey("time-stamp");
constexpr QLatin1String requestKey("request-time-stamp");
constexpr QLatin1String codeKey("sign-off");
constexpr QLatin1String withdrawKey("withdraw");
constexpr QLatin1String reasonKey("reason");
constexpr int firstYear = 1912;
constexpr int lastYear = 2999;
constexpr qint64 mostStamp = 1 << 20; ///< bytes of a reply

class SignCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("sign"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli",
                                 "Signs an assessment, an audit, its yearly statement or a report; "
                                 "asks for and adds a time stamp; withdraws a sign-off.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareFormat(parser, context);
        declareSigningKey(parser, context, keyKey);
        declareSignatureTrust(parser, context);
        parser.addOptions({
            {roleKey,
             context.translate("Cli", "In what capacity."),
             QStringLiteral("ciso|chairman|president|chief_auditor|auditor")},
            {auditKey,
             context.translate("Cli", "Signs this audit instead of the whole assessment."),
             QStringLiteral("CODE")},
            {yearKey,
             context.translate("Cli",
                               "Signs the audit's yearly statement on this year, in the order of "
                               "its four signers; with --audit and --report."),
             QStringLiteral("YEAR")},
            {reportKey,
             context.translate("Cli", "A report that was written, to be signed along."),
             QStringLiteral("OUT")},
            {noteKey,
             context.translate("Cli", "A remark that is signed along."),
             QStringLiteral("TEXT")},
            {dryKey,
             context.translate("Cli",
                               "Prints what would be signed, byte for byte, and signs "
                               "nothing.")},
            {requestKey,
             context.translate("Cli",
                               "Writes the request for a time stamp over a signature, to be sent "
                               "to a time-stamping authority."),
             QStringLiteral("REQUEST.tsq")},
            {stampKey,
             context.translate("Cli", "Adds the authority's reply to the sign-off it is for."),
             QStringLiteral("REPLY.tsr")},
            {codeKey,
             context.translate("Cli",
                               "The sign-off to ask a time stamp for; the newest without one "
                               "otherwise."),
             QStringLiteral("CODE")},
            {withdrawKey,
             context.translate("Cli", "Withdraws a sign-off, with --reason; it stays listed."),
             QStringLiteral("CODE")},
            {reasonKey, context.translate("Cli", "Why it is withdrawn."), QStringLiteral("TEXT")},
        });
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        const Result<SignatureTrust> trust = signatureTrustOf(parser);
        if (!format || !trust) {
            return context.refuse(!format ? format.error() : trust.error());
        }
        const int deeds = int(parser.isSet(keyKey)) + int(parser.isSet(stampKey)) +
                          int(parser.isSet(requestKey)) + int(parser.isSet(withdrawKey));
        if (deeds != 1) {
            return context.refuse(
                {ErrorCode::Usage,
                 {context.translate("Cli",
                                    "Give one of --key (with --role), --request-time-stamp, "
                                    "--time-stamp or --withdraw. A time stamp is over a signature "
                                    "that is there: sign first, then ask for the stamp.")},
                 {}});
        }
        const QString file = parser.positionalArguments().value(0);
        const bool reads = parser.isSet(requestKey) || parser.isSet(dryKey);
        const auto document =
            context.open(file, reads ? Document::Access::ReadOnly : Document::Access::ReadWrite);
        if (!document) {
            return context.refuse(document.error());
        }
        const Deed deed{parser, context, **document, file, *trust, *format};
        if (parser.isSet(keyKey)) {
            return sign(deed);
        }
        return parser.isSet(requestKey) ? request(deed)
               : parser.isSet(stampKey) ? stamp(deed)
                                        : withdraw(deed);
    }

private:
    struct Deed
    {
        const QCommandLineParser& parser;
        CliContext& context;
        Document& document;
        QString file;
        SignatureTrust trust;
        OutputFormat format;
    };

    /// What is to be signed, as the options say.
    static Result<SignWish> wishOf(const Deed& deed, JobContext& job)
    {
        const QCommandLineParser& parser = deed.parser;
        const std::optional<SignRole> role = signRoleFromKey(parser.value(roleKey));
        SignWish wish;
        if (!role) {
            return tl::unexpected<Error>(
                notAChoice(QStringLiteral("--role"),
                           parser.value(roleKey),
                           QStringLiteral("ciso, chairman, president, chief_auditor, auditor")));
        }
        wish.role = *role;
        wish.note = parser.value(noteKey);
        if (parser.isSet(auditKey)) {
            const Result<const Audit*> audit = auditOf(parser, deed.document.snapshot());
            if (!audit) {
                return tl::unexpected(audit.error());
            }
            wish.audit = (*audit)->id;
            wish.subject = SignSubject::Audit;
        } else if (parser.isSet(reportKey)) {
            wish.subject = SignSubject::Report;
        }
        if (parser.isSet(yearKey)) {
            const Result<int> year = intOption(parser, deed.context, yearKey, firstYear, lastYear);
            if (!year || !parser.isSet(auditKey) || !parser.isSet(reportKey)) {
                return !year ? tl::unexpected<Error>(year.error())
                             : fail(ErrorCode::Usage,
                                    {deed.context.translate(
                                        "Cli",
                                        "A yearly statement is signed with the audit it is of and "
                                        "its file: --audit CODE --report STATEMENT.pdf")});
            }
            wish.year = *year;
            wish.subject = SignSubject::Statement;
        }
        if (parser.isSet(reportKey)) {
            const Result<SignedReport> report = readSignedReport(parser.value(reportKey), job);
            if (!report) {
                return tl::unexpected(report.error());
            }
            wish.report = *report;
        }
        return wish;
    }

    static Exit sign(const Deed& deed)
    {
        CliContext& context = deed.context;
        const auto job = context.job(context.translate("Cli", "Signing"));
        const Result<SignWish> wish = wishOf(deed, *job);
        if (!wish) {
            return context.refuse(wish.error());
        }
        const Result<SigningIdentity> identity = signingKeyOf(deed.parser, context, keyKey);
        if (!identity) {
            return context.refuse(identity.error());
        }
        const Snapshot& snapshot = deed.document.snapshot();
        const Result<SignOff> draft = draftSignOff(snapshot,
                                                   *wish,
                                                   identity->certificate(),
                                                   context.clock().now(),
                                                   SignOffId{context.clock().newUuid()});
        if (!draft) {
            return context.refuse(draft.error());
        }
        if (deed.parser.isSet(dryKey)) {
            context.out(signOffStatement(*draft));
            return Exit::Done;
        }
        const auto standings = readSignOffStandings(deed.file, snapshot, deed.trust, *job);
        const Result<SignOff> done = standings
                                         ? signedDraft(*draft, *identity, deed.trust, *standings)
                                         : tl::unexpected(standings.error());
        if (!done) {
            return context.refuse(done.error());
        }
        return record(deed, *done, addSignOff(*done));
    }

    static Exit record(const Deed& deed, const SignOff& signOff, const ChangeSet& changes)
    {
        CliContext& context = deed.context;
        const Result<void> applied = deed.document.apply(changes);
        if (!applied) {
            return context.refuse(applied.error());
        }
        const Snapshot& snapshot = deed.document.snapshot();
        context.note(fill(context.translate("Cli", "Entry %1: %2. Head hash: %3"),
                          {QString::number(snapshot.trailSeq),
                           labelText(changes.label, *snapshot.guideline, context.language()),
                           snapshot.trailHead}));
        QJsonObject json = signOffJson(signOff);
        json.insert(QStringLiteral("trail_seq"), snapshot.trailSeq);
        json.insert(QStringLiteral("trail_head"), snapshot.trailHead);
        Listing listing{{context.translate("Cli", "Sign-off"),
                         context.translate("Cli", "What"),
                         context.translate("Cli", "Signs as"),
                         context.translate("Cli", "Certificate"),
                         context.translate("Cli", "Signed at (UTC)")},
                        {},
                        {}};
        listing.rows.append({signOff.code,
                             signedText(signOff, context.language()),
                             signRoleText(signOff.role, context.language()),
                             signOff.signer,
                             toStoredTime(signOff.signedAt)});
        printResult(deed.format, context, json, listing);
        return Exit::Done;
    }

    static Result<SignOff> toBeStamped(const Deed& deed)
    {
        const QString code = deed.parser.value(codeKey);
        const QList<SignOff> all = signOffsInOrder(deed.document.snapshot());
        QStringList codes;
        for (auto one = all.rbegin(); one != all.rend(); ++one) {
            if (code.isEmpty() ? one->timeStamp.isEmpty() && one->withdrawn.isEmpty()
                               : one->code == code) {
                return *one;
            }
            codes.prepend(one->code);
        }
        return code.isEmpty()
                   ? fail(ErrorCode::Usage,
                          {deed.context.translate(
                              "Cli",
                              "There is no sign-off without a time stamp: sign first, with --role "
                              "and --key.")})
                   : tl::unexpected<Error>(notAChoice(
                         QStringLiteral("--sign-off"), code, codes.join(QStringLiteral(", "))));
    }

    static Exit request(const Deed& deed)
    {
        CliContext& context = deed.context;
        const QString output = deed.parser.value(requestKey);
        const Result<SignOff> one = toBeStamped(deed);
        const Result<void> written = one ? keepApart(context, output, {deed.file}).and_then([&] {
            return writeBytes(output, timeStampRequestFor(*one));
        })
                                         : tl::unexpected(one.error());
        if (!written) {
            return context.refuse(written.error());
        }
        context.note(fill(context.translate("Cli",
                                            "Wrote the request for sign-off %1 to %2. Send it to a "
                                            "time-stamping authority, then add its reply: ztctl "
                                            "sign FILE --time-stamp REPLY.tsr"),
                          {one->code, output}));
        return Exit::Done;
    }

    static Exit stamp(const Deed& deed)
    {
        CliContext& context = deed.context;
        QFile file(deed.parser.value(stampKey));
        if (!file.exists()) {
            return context.refuse(Error{ErrorCode::FileNotFound, {file.fileName()}, {}});
        }
        const bool opened = file.open(QIODevice::ReadOnly);
        if (!opened || file.size() > mostStamp) {
            const QString why = opened ? QStringLiteral("it is too large") : file.errorString();
            return context.refuse(Error{ErrorCode::FileUnreadable, {file.fileName(), why}, {}});
        }
        const QByteArray reply = file.readAll();
        const Result<SignOff> one = stampedBy(reply, deed.document.snapshot(), deed.trust);
        if (!one) {
            return context.refuse(one.error());
        }
        return record(deed, *one, stampSignOff(*one, QString::fromLatin1(reply.toBase64())));
    }

    static Exit withdraw(const Deed& deed)
    {
        CliContext& context = deed.context;
        const QString code = deed.parser.value(withdrawKey);
        const QString reason = deed.parser.value(reasonKey);
        const SignOff* one = deed.document.snapshot().signOffByCode(code);
        if (one == nullptr) {
            return context.refuse(
                {ErrorCode::UnknownEntity, {QStringLiteral("sign_off"), code}, {}});
        }
        if (reason.trimmed().isEmpty()) {
            return context.refuse(
                {ErrorCode::Usage,
                 {context.translate("Cli", "Say with --reason why the sign-off is withdrawn.")},
                 {}});
        }
        if (!one->withdrawn.isEmpty()) {
            return context.refuse(
                {ErrorCode::Usage,
                 {context.translate("Cli", "%1 was withdrawn already.").arg(code)},
                 {}});
        }
        const SignOff before = *one;
        return record(deed, before, withdrawSignOff(before, reason));
    }
};

} // namespace

std::unique_ptr<Command> makeSignCommand()
{
    return std::make_unique<SignCommand>();
}

} // namespace zt
