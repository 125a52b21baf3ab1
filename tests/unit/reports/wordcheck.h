// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"

#include <QString>
#include <QStringList>

#include <algorithm>

/// What is wrong with a text that a person reads, told without knowing the text.
namespace zt::wordcheck {

inline const Language& zh()
{
    static const Language language(LanguageCode::ZhTw);
    return language;
}

inline const Language& en()
{
    static const Language language(LanguageCode::En);
    return language;
}

inline bool hasChinese(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF;
    });
}

/// "%1" that nobody filled.
inline bool hasOpenPlace(const QString& text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] == u'%' && text[i + 1].isDigit()) {
            return true;
        }
    }
    return false;
}

inline QString blank(const Language& language)
{
    return language.code() == LanguageCode::ZhTw ? QStringLiteral("（空白）")
                                                 : QStringLiteral("(blank)");
}

/// Values of an enumeration, or of anything counted, from 0 to `last`, in both languages: each has
/// words, no two the same, Chinese in the one and none in the other. Empty where all is well, else
/// what is not.
template <class Say>
QString faultOfWords(int last, const Say& say)
{
    for (const Language* language : {&zh(), &en()}) {
        const Language& in = *language;
        QStringList seen;
        for (int i = 0; i <= last; ++i) {
            const QString text = say(i, in);
            const bool chinese = in.code() == LanguageCode::ZhTw;
            if (text.trimmed().isEmpty() || hasOpenPlace(text) || hasChinese(text) != chinese ||
                text.contains(u'_') || seen.contains(text)) {
                return QStringLiteral("%1 of %2: “%3”").arg(i).arg(last).arg(text);
            }
            seen.append(text);
        }
    }
    return {};
}

} // namespace zt::wordcheck
