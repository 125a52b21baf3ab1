// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/otpnote.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace zt {

namespace {

/// Letters are ASCII here, so that a Chinese neighbour ends a word.
QRegularExpression words(const QString& pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

QList<TextRange> rangesOf(const QRegularExpression& pattern, const QString& text)
{
    QList<TextRange> ranges;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        ranges.append({match.capturedStart(), match.capturedLength()});
    }
    return ranges;
}

/// Whether the text before, or after, a place ends, or begins, with the pattern.
bool touches(const QRegularExpression& pattern, QStringView text)
{
    return pattern.match(text.toString()).hasMatch();
}

/// "簡訊 OTP" is one mention.
QList<TextRange> otpMentions(const QString& note)
{
    static const QRegularExpression mention = words(QStringLiteral(
        "(?:(?:(?<![a-z0-9])(?:[the]?otps?|sms|one[- ]time pass(?:word|code)s?)(?![a-z0-9])"
        "|簡訊(?!通知)|一次性(?:密碼|通行碼|驗證碼)|動態密碼)[ \\-]?)+"));
    static const QRegularExpression replaced = words(QStringLiteral(
        "(?:取代|停用|汰換|淘汰|不再使用|不使用|不採用|未使用|replac(?:e[sd]?|ing)|no longer "
        "us(?:e[sd]?|ing))(?:原有|既有|原|舊有|舊|了|的)?\\s*$"));
    QList<TextRange> mentions;
    for (TextRange range : rangesOf(mention, note)) {
        const QChar last = note[range.start + range.length - 1];
        range.length -= last == QLatin1Char(' ') || last == QLatin1Char('-') ? 1 : 0;
        if (!touches(replaced, QStringView(note).left(range.start))) {
            mentions.append(range);
        }
    }
    return mentions;
}

struct Claims
{
    QList<TextRange> made;
    bool denied = false;
};

Claims resistanceClaims(const QString& note)
{
    static const QRegularExpression claim =
        words(QStringLiteral("[抗防](?:禦)?(?:網路)?(?:釣魚|網釣)|抵[抗禦](?:網路)?釣魚"
                             "|phishing[- ]?(?:resistan(?:t|ce)|proof)"));
    static const QRegularExpression notBefore = words(
        QStringLiteral("(?:不|非|未|無法|沒有|不具|不具備|未具|未具備|不屬|不屬於|不能|不足以|難以"
                       "|不算|不是|並非|未達|not|non-?|n't|never)\\s*(?:being|be)?\\s*$"));
    static const QRegularExpression notAfter =
        words(QStringLiteral("^(?:的)?(?:能力|特性|性)?(?:不足|較弱|有限|不佳)"));
    Claims claims;
    for (const TextRange& range : rangesOf(claim, note)) {
        const QStringView text(note);
        if (touches(notBefore, text.left(range.start)) ||
            touches(notAfter, text.mid(range.start + range.length))) {
            claims.denied = true;
        } else {
            claims.made.append(range);
        }
    }
    return claims;
}

/// From one end of a sentence to the other: pairs of a first place and one behind the last.
QList<TextRange> sentencesOf(const QString& note)
{
    static const QRegularExpression sentence =
        QRegularExpression(QStringLiteral("[^。；;！!？?\\n]+"));
    return rangesOf(sentence, note);
}

bool within(const TextRange& part, const TextRange& whole)
{
    return part.start >= whole.start && part.start < whole.start + whole.length;
}

/// From the first to the last of those that lie within the sentence; none where there are none.
std::optional<TextRange> spanWithin(const QList<TextRange>& ranges, const TextRange& sentence)
{
    std::optional<TextRange> span;
    for (const TextRange& range : ranges) {
        if (within(range, sentence)) {
            const qsizetype start = span ? span->start : range.start;
            span = TextRange{start, range.start + range.length - start};
        }
    }
    return span;
}

std::optional<int> statedShare(const QString& note)
{
    static const QRegularExpression percent(
        QStringLiteral("(?<![0-9.])([0-9]{1,3})(?:\\.[0-9]+)?\\s*[%％]"));
    std::optional<int> share;
    auto matches = percent.globalMatch(note);
    while (matches.hasNext()) {
        const int one = matches.next().captured(1).toInt();
        if (share.value_or(one) != one) {
            return std::nullopt; // which of them is meant?
        }
        share = one;
    }
    return share && *share >= 1 && *share <= 99 ? share : std::nullopt;
}

} // namespace

OtpNote readOtpNote(const QString& note)
{
    static const QRegularExpression means =
        words(QStringLiteral("fido|webauthn|passkey|通行金鑰|安全金鑰|security key|晶片卡|智慧卡"
                             "|smart ?card|憑證|(?<![a-z])piv(?![a-z])"));
    OtpNote read;
    read.mentions = otpMentions(note);
    const Claims claims = resistanceClaims(note);
    read.remarked = claims.denied;
    read.otherMeans = means.match(note).hasMatch();
    read.sharePercent = statedShare(note);
    for (const TextRange& sentence : sentencesOf(note)) {
        const std::optional<TextRange> named = spanWithin(read.mentions, sentence);
        const std::optional<TextRange> claimed = spanWithin(claims.made, sentence);
        if (named && claimed) {
            const qsizetype start = std::min(named->start, claimed->start);
            const qsizetype end =
                std::max(named->start + named->length, claimed->start + claimed->length);
            read.claims.append({start, end - start});
        }
    }
    return read;
}

} // namespace zt
