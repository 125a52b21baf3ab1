// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/notedtext.h"

#include <QRegularExpression>
#include <QStringList>

#include <optional>

namespace zt {

namespace {

const QRegularExpression& place()
{
    static const QRegularExpression one(QStringLiteral("%\\d"));
    return one;
}

/// What stands in the places of a sentence, in their order; none where it is another one.
std::optional<QStringList> argsOf(const QString& plain, const QString& sentence)
{
    QStringList fixed;
    for (const QString& part : sentence.split(place())) {
        fixed.append(QRegularExpression::escape(part));
    }
    const QRegularExpression whole(
        QRegularExpression::anchoredPattern(fixed.join(QStringLiteral("(.+?)"))),
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = whole.match(plain);
    return match.hasMatch() ? std::optional(match.capturedTexts().mid(1)) : std::nullopt;
}

/// In one pass: an argument that happens to contain "%2" stays as it is.
QString filled(const QString& pattern, const QStringList& args, const Language& language)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool marker =
            pattern[i] == QLatin1Char('%') && i + 1 < pattern.size() && pattern[i + 1].isDigit();
        text += marker
                    ? language.translate(
                          "Reason", args.value(pattern[++i].digitValue() - 1).toUtf8().constData())
                    : QString(pattern[i]);
    }
    return text;
}

} // namespace

QString
notedText(const QString& plain, const QList<const char*>& sentences, const Language& language)
{
    if (language.code() == LanguageCode::En) {
        return plain;
    }
    for (const char* sentence : sentences) {
        if (const auto args = argsOf(plain, QString::fromUtf8(sentence))) {
            return filled(language.translate("Reason", sentence), *args, language);
        }
    }
    return plain;
}

} // namespace zt
