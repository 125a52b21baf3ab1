// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/notedtext.h"

#include "model/base/fill.h"

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
    // Another pattern for every sentence.
    const auto match = whole.match(plain); // clazy:exclude=use-static-qregularexpression
    return match.hasMatch() ? std::optional(match.capturedTexts().mid(1)) : std::nullopt;
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
            return fill(language.translate("Reason", sentence), [&](int place) {
                return language.translate("Reason", args->value(place).toUtf8().constData());
            });
        }
    }
    return plain;
}

} // namespace zt
