// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/compactjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace zt {

namespace {

/// Brackets, because a document cannot be a bare value.
void appendByDocument(QByteArray& out, const QJsonValue& value)
{
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    out.append(json.constData() + 1, json.size() - 2);
}

/// Printable ASCII that stands for itself.
bool isPlain(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x7f && c != QLatin1Char('"') &&
           c != QLatin1Char('\\');
}

/// Beyond ASCII nothing is escaped either, as long as surrogates come in pairs.
bool needsNoEscape(const QString& text)
{
    return text.isValidUtf16() && std::all_of(text.begin(), text.end(), [](QChar c) {
               return isPlain(c) || c.unicode() >= 0x80;
           });
}

} // namespace

void appendCompact(QByteArray& out, const QString& text)
{
    if (std::all_of(text.begin(), text.end(), isPlain)) {
        const qsizetype from = out.size();
        out.resize(from + text.size() + 2);
        char* place = out.data() + from;
        *place++ = '"';
        for (const QChar c : text) {
            *place++ = static_cast<char>(c.unicode());
        }
        *place = '"';
    } else if (needsNoEscape(text)) {
        out += '"';
        out += text.toUtf8();
        out += '"';
    } else {
        appendByDocument(out, text);
    }
}

void appendCompact(QByteArray& out, const QJsonValue& value)
{
    if (value.isString()) {
        appendCompact(out, value.toString());
    } else if (value.isNull()) {
        out += "null";
    } else if (const qint64 number = value.toInteger(-1); number >= 0) {
        out += QByteArray::number(number);
    } else {
        appendByDocument(out, value);
    }
}

} // namespace zt
