// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/language.h"

namespace zt {

QString toString(LanguageCode code)
{
    return code == LanguageCode::ZhTw ? QStringLiteral("zh_TW") : QStringLiteral("en");
}

Language::Language(LanguageCode code)
    : m_code(code)
{
    // English loads too: its file holds the plural forms.
    const bool loaded = m_translator.load(QStringLiteral(":/i18n/zt_%1.qm").arg(toString(code)));
    Q_UNUSED(loaded)
}

QString Language::translate(const char* context, const char* source, int n) const
{
    QString text = m_translator.translate(context, source, nullptr, n);
    if (text.isEmpty()) {
        text = QString::fromUtf8(source);
    }
    if (n >= 0) {
        text.replace(QLatin1String("%n"), QString::number(n));
    }
    return text;
}

} // namespace zt
