// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/packbounds.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace zt {

namespace {

QString childPath(const QString& path, QString name)
{
    name.replace(QLatin1Char('~'), QLatin1String("~0"))
        .replace(QLatin1Char('/'), QLatin1String("~1"));
    return path + QLatin1Char('/') + name;
}

QString shown(const QString& path)
{
    return path.isEmpty() ? QStringLiteral("/") : path;
}

bool isControl(QChar c)
{
    const QChar::Category category = c.category();
    return category == QChar::Other_Control || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph;
}

PackCheck checkText(const QString& text, const QString& path)
{
    if (text.size() > maxPackTextLength) {
        return PackFault{
            shown(path),
            QStringLiteral("the text is longer than %1 characters").arg(maxPackTextLength)};
    }
    if (!text.isValidUtf16()) {
        return PackFault{shown(path), QStringLiteral("the text is not valid Unicode")};
    }
    if (std::any_of(text.begin(), text.end(), isControl)) {
        return PackFault{shown(path), QStringLiteral("the text contains a control character")};
    }
    if (text.trimmed().size() != text.size() || text.isEmpty()) {
        return PackFault{shown(path),
                         QStringLiteral("the text is empty, or begins or ends with a blank")};
    }
    return {};
}

PackCheck tooMany(const QString& path)
{
    return PackFault{shown(path), QStringLiteral("more than %1 entries").arg(maxPackEntries)};
}

PackCheck checkValue(const QJsonValue& value, const QString& path, int depth);

PackCheck checkObject(const QJsonObject& object, const QString& path, int depth)
{
    if (object.size() > maxPackEntries) {
        return tooMany(path);
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (PackCheck fault = checkText(it.key(), path)) {
            fault->reason = QStringLiteral("the name of a property: ") + fault->reason;
            return fault;
        }
        if (PackCheck fault = checkValue(it.value(), childPath(path, it.key()), depth + 1)) {
            return fault;
        }
    }
    return {};
}

PackCheck checkArray(const QJsonArray& array, const QString& path, int depth)
{
    if (array.size() > maxPackEntries) {
        return tooMany(path);
    }
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString child = path + QLatin1Char('/') + QString::number(i);
        if (PackCheck fault = checkValue(array.at(i), child, depth + 1)) {
            return fault;
        }
    }
    return {};
}

PackCheck checkValue(const QJsonValue& value, const QString& path, int depth)
{
    if (depth > maxPackDepth) {
        return PackFault{shown(path),
                         QStringLiteral("nested more than %1 levels deep").arg(maxPackDepth)};
    }
    if (value.isObject()) {
        return checkObject(value.toObject(), path, depth);
    }
    if (value.isArray()) {
        return checkArray(value.toArray(), path, depth);
    }
    return value.isString() ? checkText(value.toString(), path) : PackCheck{};
}

} // namespace

PackCheck checkPackBytes(QByteArrayView bytes)
{
    if (bytes.size() > maxPackBytes) {
        return PackFault{QStringLiteral("/"),
                         QStringLiteral("larger than %1 MiB").arg(maxPackBytes / (1024 * 1024))};
    }
    const auto containers =
        std::count_if(bytes.begin(), bytes.end(), [](char c) { return c == '[' || c == '{'; });
    if (containers > maxPackContainers) {
        return PackFault{QStringLiteral("/"),
                         QStringLiteral("more than %1 objects and arrays").arg(maxPackContainers)};
    }
    return {};
}

PackCheck checkPackBounds(const QJsonValue& root)
{
    return checkValue(root, QString(), 0);
}

} // namespace zt
