// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/phrase.h"

#include <QLocale>

namespace zt {

QString joinList(const QStringList& parts, const Language& language)
{
    return parts.join(language.code() == LanguageCode::ZhTw ? QStringLiteral("、")
                                                            : QStringLiteral(", "));
}

QString pick(const Bilingual& text, const Language& language)
{
    return language.of(text.zh, text.en);
}

QString nameOf(const GuidelineText& text, const Language& language)
{
    return text.name.zh.isEmpty() ? pick(text.text, language) : pick(text.name, language);
}

QString sentenceOf(const GuidelineText& text, const Language& language)
{
    return text.text.zh.isEmpty() ? pick(text.name, language) : pick(text.text, language);
}

QString groupedNumber(qint64 number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(number);
}

} // namespace zt
