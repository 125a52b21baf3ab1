// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/checkfault.h"

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

} // namespace checkfault

namespace {

/// What stands in the places of a sentence, in their order; none where it is another one.
std::optional<QStringList> argsOf(const QString& fault, const char* sentence)
{
    static const QRegularExpression place(QStringLiteral("%\\d"));
    const QStringList fixed = QString::fromUtf8(sentence).split(place);
    QStringList escaped;
    for (const QString& part : fixed) {
        escaped.append(QRegularExpression::escape(part));
    }
    const QRegularExpression whole(
        QRegularExpression::anchoredPattern(escaped.join(QStringLiteral("([^;,()%]+)"))));
    const QRegularExpressionMatch match = whole.match(fault);
    return match.hasMatch() ? std::optional(match.capturedTexts().mid(1)) : std::nullopt;
}

QString oneFaultText(const QString& fault, const Language& language)
{
    using namespace checkfault;
    for (const char* sentence : {flippedBitIn,
                                 flippedBit,
                                 changedIn,
                                 changed,
                                 morePages,
                                 emptyTrail,
                                 noPack,
                                 newerSchema}) {
        const std::optional<QStringList> args = argsOf(fault, sentence);
        if (args) {
            QString text = language.translate("Reason", sentence);
            for (qsizetype i = 0; i < args->size(); ++i) {
                text.replace(QStringLiteral("%%1").arg(i + 1), args->at(i));
            }
            return text;
        }
    }
    return fault;
}

} // namespace

QString checkFaultText(const QString& fault, const Language& language)
{
    QStringList texts;
    for (const QString& one : fault.split(QStringLiteral("; "))) {
        texts.append(oneFaultText(one, language));
    }
    return texts.join(QStringLiteral("; "));
}

} // namespace zt
