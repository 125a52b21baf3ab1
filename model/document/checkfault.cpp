// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/checkfault.h"

#include "model/base/errortext.h"
#include "model/base/fill.h"
#include "model/base/notedtext.h"
#include "model/document/checknames.h"

#include <QRegularExpression>
#include <QStringList>

#include <optional>

namespace zt {

namespace checkfault {

const char* const flippedBitIn =
    QT_TRANSLATE_NOOP("Reason",
                      "page %1 (bytes %2 to %3, %4) is not as it was written: bit %5 of byte %6 is "
                      "flipped");
const char* const flippedBit =
    QT_TRANSLATE_NOOP("Reason",
                      "page %1 (bytes %2 to %3) is not as it was written: bit %4 of byte %5 is "
                      "flipped");
const char* const changedIn =
    QT_TRANSLATE_NOOP("Reason", "page %1 (bytes %2 to %3, %4) is not as it was written");
const char* const changed =
    QT_TRANSLATE_NOOP("Reason", "page %1 (bytes %2 to %3) is not as it was written");
const char* const morePages = QT_TRANSLATE_NOOP("Reason", "more pages: %1");
const char* const emptyTrail = QT_TRANSLATE_NOOP("Reason", "the trail is empty");
const char* const noPack = QT_TRANSLATE_NOOP("Reason", "no pack is pinned");
const char* const newerSchema = QT_TRANSLATE_NOOP("Reason", "this program knows schema %1 only");

const char* const outOfOrder = QT_TRANSLATE_NOOP("Reason", "is out of order");
const char* const notChained = QT_TRANSLATE_NOOP("Reason", "does not name the entry before it");
const char* const otherHash = QT_TRANSLATE_NOOP("Reason", "does not match its hash");
const char* const missingEntry = QT_TRANSLATE_NOOP("Reason", "the entry is missing");

const char* const otherState = QT_TRANSLATE_NOOP("Reason", "%1 names another state than entry %2");
const char* const notSealed = QT_TRANSLATE_NOOP("Reason", "%1 was not sealed by entry %2");

const char* const notRecorded = QT_TRANSLATE_NOOP("Reason", "%1 was not recorded by entry %2");
const char* const unreadableSignature =
    QT_TRANSLATE_NOOP("Reason", "%1: its signature or time stamp cannot be read: %2");
const char* const wrongStep = QT_TRANSLATE_NOOP("Reason", "%1: %2 does not hold");
const char* const notTrusted = QT_TRANSLATE_NOOP("Reason", "%1: not signed by whom you trust");

const char* const packHash = QT_TRANSLATE_NOOP("Reason", "%1 does not match its hash");

} // namespace checkfault

namespace {

/// The first that fits counts: what another one would take for its own stands before it.
const QList<const char*>& sentences()
{
    using namespace checkfault;
    static const QList<const char*> all{
        flippedBitIn,
        flippedBit,
        changedIn,
        changed,
        morePages,
        emptyTrail,
        noPack,
        newerSchema,
        otherState,
        notSealed,
        notRecorded,
        unreadableSignature,
        wrongStep,
        notTrusted,
        QT_TRANSLATE_NOOP("Reason", "%1 does not match its hash or size"),
        packHash,
        QT_TRANSLATE_NOOP("Reason", "%1 has no content"),
        QT_TRANSLATE_NOOP("Reason", "row of %1 without its row in %2"),
        QT_TRANSLATE_NOOP("Reason", "the file has %1 bytes and should have %2"),
        QT_TRANSLATE_NOOP("Reason", "%1 is not as shipped"),
        QT_TRANSLATE_NOOP("Reason", "%1 does not belong to an assessment"),
        QT_TRANSLATE_NOOP("Reason", "%1 is missing"),
        QT_TRANSLATE_NOOP("Reason", "not as the trail left it: %1 and %2 more"),
        QT_TRANSLATE_NOOP("Reason", "not as the trail left it: %1"),
    };
    return all;
}

/// The steps a signature or a time stamp is looked at by, as they are called there.
[[maybe_unused]] constexpr const char* steps[] = {
    QT_TRANSLATE_NOOP("Reason", "signer"),
    QT_TRANSLATE_NOOP("Reason", "algorithm"),
    QT_TRANSLATE_NOOP("Reason", "content"),
    QT_TRANSLATE_NOOP("Reason", "signature"),
    QT_TRANSLATE_NOOP("Reason", "purpose"),
    QT_TRANSLATE_NOOP("Reason", "chain"),
    QT_TRANSLATE_NOOP("Reason", "granted"),
    QT_TRANSLATE_NOOP("Reason", "imprint"),
    QT_TRANSLATE_NOOP("Reason", "signer or time"),
};

/// "TrailBroken: 5, does not match its hash", as a check tells what kept it from going on.
std::optional<Error> errorIn(const QString& fault)
{
    static const QRegularExpression form(QStringLiteral("\\A([A-Z][A-Za-z]+): (.*)\\z"));
    const QRegularExpressionMatch match = form.match(fault);
    for (int code = 0; match.hasMatch() && code <= static_cast<int>(ErrorCode::Unsupported);
         ++code) {
        if (toString(static_cast<ErrorCode>(code)) == match.captured(1)) {
            const QString rest = match.captured(2);
            const QString first = rest.section(QStringLiteral(", "), 0, 0);
            return Error{static_cast<ErrorCode>(code), {first, rest.mid(first.size() + 2)}, {}, {}};
        }
    }
    return std::nullopt;
}

/// The tables that a fault names, in words.
QString withNames(QString fault, const Language& language)
{
    static const QList<QRegularExpression> forms{
        QRegularExpression(
            QStringLiteral("\\Apage \\d+ \\(bytes \\d+ to \\d+, (.+?)\\) is not as")),
        QRegularExpression(QStringLiteral("\\Arow of (.+?) without its row in ")),
        QRegularExpression(QStringLiteral("\\Arow of .+? without its row in (.+)\\z"))};
    for (const QRegularExpression& form : forms) {
        const QRegularExpressionMatch match = form.match(fault);
        if (match.hasMatch()) {
            fault.replace(match.capturedStart(1),
                          match.capturedLength(1),
                          storedName(match.captured(1), language));
        }
    }
    return fault;
}

QString oneFaultText(const QString& fault, const Language& language)
{
    const bool isEnglish = language.code() == LanguageCode::En;
    const std::optional<Error> error = isEnglish ? std::nullopt : errorIn(fault);
    return error ? errorSentence(*error, language)
                 : notedText(withNames(fault, language), sentences(), language);
}

} // namespace

QString checkFault(const char* sentence, const QStringList& args)
{
    // What a table is called in a damaged file may be anything.
    return fill(QString::fromUtf8(sentence), args);
}

QString checkFaultText(const QString& fault, const Language& language)
{
    QStringList texts;
    for (const QString& one : fault.split(QStringLiteral("; "))) {
        texts.append(oneFaultText(one, language));
    }
    return texts.join(language.code() == LanguageCode::En ? QStringLiteral("; ")
                                                          : QStringLiteral("；"));
}

QString checkValueText(const QString& value, const Language& language)
{
    static const QList<const char*> counted{
        QT_TRANSLATE_NOOP("Reason", "SQLite, %1 page sums"),
        QT_TRANSLATE_NOOP("Reason", "%1 page sums"),
        QT_TRANSLATE_NOOP("Reason", "append-only"),
    };
    return notedText(value, counted, language);
}

} // namespace zt
