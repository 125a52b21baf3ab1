// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/packtext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

#include <algorithm>

namespace zt::test {

inline bool hasHan(const QString& text)
{
    return std::any_of(
        text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

/// Every {"zh","en"} below `value`, with its place.
inline void collect(const QJsonValue& value, const QString& path, QMap<QString, Bilingual>& texts)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            collect(array[i], path + QLatin1Char('/') + QString::number(i), texts);
        }
        return;
    }
    const QJsonObject object = value.toObject();
    if (object.contains(QLatin1String("zh"))) {
        texts.insert(path,
                     {object.value(QLatin1String("zh")).toString(),
                      object.value(QLatin1String("en")).toString()});
        return;
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        collect(it.value(), path + QLatin1Char('/') + it.key(), texts);
    }
}

/// What is wrong with how `text` is written; empty where nothing is.
inline QString faultOfWording(const Bilingual& text)
{
    const QString mainland =
        QStringLiteral("用戶 軟件 網絡 默認 信息 數據 服務器 訪問 程序 登錄 支持 賬");
    QString zh = text.zh;
    zh.remove(QStringLiteral("運作程序")); // so in the title of ISO/IEC 27001, A.5.37
    for (const QString& word : mainland.split(QLatin1Char(' '))) {
        if (zh.contains(word)) {
            return word;
        }
    }
    if (!hasHan(text.zh) && text.zh != QLatin1String("RTO")) {
        return QStringLiteral("no Chinese");
    }
    if (text.en.isEmpty() || hasHan(text.en)) {
        return QStringLiteral("no English, or Chinese in it");
    }
    const bool halfWidth =
        text.zh.contains(QLatin1String(", ")) || text.zh.contains(QLatin1Char(';'));
    return halfWidth ? QStringLiteral("half-width punctuation") : QString();
}

} // namespace zt::test
