// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sealed/howtocheck.h"

#include "reports/phrase.h"
#include "reports/sealed/sealedpackage.h"
#include "reports/wordingsignoff.h"

namespace zt {

namespace {

/// The chain: the hash of the bytes of the previous hash and the stored bytes, entry by entry.
const char chainScript[] =
    "   previous=$(printf '0%.0s' $(seq 64))\n"
    "   while IFS=$(printf '\\t') read -r seq before hash stored; do\n"
    "     now=$( { printf '%s' \"$before\" | tr a-f A-F | basenc --base16 -d;"
    " printf '%s' \"$stored\" | base64 -d; } | sha256sum | cut -c1-64)\n"
    "     [ \"$before\" = \"$previous\" ] && [ \"$now\" = \"$hash\" ]"
    " || { echo \"entry $seq does not hold\"; break; }\n"
    "     previous=$hash\n"
    "   done < trail/entries.tsv; echo \"$previous\"\n";

/// One step: what it shows, the commands, what is to be seen.
struct CheckStep
{
    const char* what;
    QByteArray commands;
    const char* expected;
    bool onlySigned = false;
};

QByteArray commandsOf(const QList<SignOff>& signOffs)
{
    QByteArray commands;
    for (const SignOff& one : signOffs) {
        for (const QString& command : signOffCommands(one, sealed::signOffFolder)) {
            // The report need not be one of the package's: what is there is looked at.
            if (command.startsWith(QLatin1String("openssl"))) {
                commands += "   " + command.toUtf8() + '\n';
            }
        }
    }
    return commands;
}

QList<CheckStep> steps(bool isSigned, const QList<SignOff>& signOffs)
{
    QList<CheckStep> steps{
        {QT_TRANSLATE_NOOP("Report", "Unpack the package into an empty folder."),
         "   unzip PACKAGE.zip -d package && cd package\n",
         QT_TRANSLATE_NOOP("Report", "No error.")},
        {QT_TRANSLATE_NOOP("Report", "Every file is as the manifest says."),
         "   sha256sum -c --quiet SHA256SUMS && echo OK\n",
         QT_TRANSLATE_NOOP("Report", "“OK” and nothing else.")},
        {QT_TRANSLATE_NOOP("Report", "Nothing was put in that the manifest does not name."),
         "   cut -c67- SHA256SUMS > ../named.txt\n"
         "   find . -type f | cut -c3- | grep -a -v -x -F -f ../named.txt\n",
         isSigned ? QT_TRANSLATE_NOOP("Report", "“SHA256SUMS” and “SHA256SUMS.p7s”, nothing else.")
                  : QT_TRANSLATE_NOOP("Report", "“SHA256SUMS” and nothing else.")},
        {QT_TRANSLATE_NOOP("Report",
                           "The manifest is signed by whom you expect. CA.pem holds the "
                           "certificates you trust. Has the signer's expired meanwhile, add "
                           "“-attime” with the moment of signing, in seconds since 1970."),
         "   openssl cms -verify -binary -inform DER -in SHA256SUMS.p7s -content SHA256SUMS "
         "-CAfile CA.pem -purpose any -out /dev/null -signer signer.pem\n"
         // The signer's own: those of the authorities lie beside it in the signature.
         "   openssl x509 -in signer.pem -noout -subject -nameopt utf8,sep_comma_plus && "
         "rm signer.pem\n",
         QT_TRANSLATE_NOOP("Report", "“CMS Verification successful”, then the signer's name."),
         true},
        {QT_TRANSLATE_NOOP("Report",
                           "No entry of the trail was changed, left out or put in: the last line "
                           "printed is “trail_head” in package.json."),
         QByteArray(chainScript) + "   grep trail_head package.json\n",
         QT_TRANSLATE_NOOP("Report", "Twice the same 64 characters.")},
        {QT_TRANSLATE_NOOP("Report", "Every piece of evidence is the one that was added."),
         "   (cd evidence && sha256sum -c --quiet SHA256SUMS && echo OK)\n",
         QT_TRANSLATE_NOOP("Report", "“OK” and nothing else.")},
    };
    if (!signOffs.isEmpty()) {
        steps.append(
            {QT_TRANSLATE_NOOP("Report",
                               "Every sign-off is by whom you expect, over the statement beside "
                               "it; whether it still held when the package was made says the "
                               "report of the sign-offs."),
             commandsOf(signOffs),
             QT_TRANSLATE_NOOP("Report",
                               "“CMS Verification successful” for each, “Verification: OK” for a "
                               "time stamp.")});
    }
    return steps;
}

QByteArray stepsIn(LanguageCode code, bool isSigned, const QList<SignOff>& signOffs)
{
    const Language language(code);
    QByteArray text = language
                          .translate("Report",
                                     "How to check this package without the program that made it "
                                     "(unzip, sha256sum, base64, basenc and openssl are enough)")
                          .toUtf8() +
                      "\n\n";
    int number = 0;
    for (const CheckStep& step : steps(isSigned, signOffs)) {
        if (step.onlySigned && !isSigned) {
            continue;
        }
        text += QByteArray::number(++number) + ". " +
                language.translate("Report", step.what).toUtf8() + '\n' + step.commands + "   → " +
                language.translate("Report", step.expected).toUtf8() + "\n\n";
    }
    if (!isSigned) {
        text += language
                    .translate("Report",
                               "This package is not signed: who has it in hand could have made it.")
                    .toUtf8() +
                "\n\n";
    }
    return text;
}

} // namespace

QByteArray howToCheck(bool isSigned, const QList<SignOff>& signOffs)
{
    return stepsIn(LanguageCode::ZhTw, isSigned, signOffs) +
           stepsIn(LanguageCode::En, isSigned, signOffs);
}

QStringList
introduction(const Snapshot& snapshot, const ReportOptions& options, const Language& language)
{
    const auto say = [&](const char* pattern, const QStringList& args) {
        return fill(language.translate("Report", pattern), args);
    };
    return {say(QT_TRANSLATE_NOOP("Report", "Institution: %1"), {snapshot.profile.name}),
            say(QT_TRANSLATE_NOOP("Report", "State: entry %1 of the trail, %2 (Taipei time)"),
                {QString::number(snapshot.trailSeq), displayText(timeCell(options.created))}),
            say(QT_TRANSLATE_NOOP("Report", "Head hash: %1"), {snapshot.trailHead}),
            say(QT_TRANSLATE_NOOP("Report", "Made by: %1"), {options.programVersion}),
            say(QT_TRANSLATE_NOOP("Report",
                                  "How to check the package: HOW-TO-CHECK.txt. What a chart draws "
                                  "stands here in its table; the chart itself is in the PDF."),
                {})};
}

} // namespace zt
