// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace zt {

enum class LanguageCode { ZhTw, En };

/// "zh_TW", "en"
[[nodiscard]] QString toString(LanguageCode code);

/// A language to write sentences in, apart from the one the window happens to show: a report may be
/// asked for in either. Reads :/i18n/zt_<code>.qm; where that is not linked in, sources are
/// English. lupdate finds the texts because the function is called `translate`.
class Language
{
public:
    explicit Language(LanguageCode code);

    [[nodiscard]] LanguageCode code() const { return m_code; }

    [[nodiscard]] QString translate(const char* context, const char* source, int n = -1) const;

    /// Picks the text of a bilingual value.
    [[nodiscard]] const QString& of(const QString& zh, const QString& en) const
    {
        return m_code == LanguageCode::ZhTw || en.isEmpty() ? zh : en;
    }

private:
    LanguageCode m_code;
    QTranslator m_translator;
};

} // namespace zt
