// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/casejson.h"

#include "model/crypto/base64url.h"

#include <QJsonArray>

#include <algorithm>

namespace zt {

namespace {

const char* const noText = QT_TRANSLATE_NOOP("Reason", "it is missing or is no text");
const char* const noTexts = QT_TRANSLATE_NOOP("Reason", "it is missing or is no list of texts");
const char* const noObject = QT_TRANSLATE_NOOP("Reason", "it is missing or is no object");
const char* const noBool =
    QT_TRANSLATE_NOOP("Reason", "it is missing or is neither true nor false");
const char* const noNumbers = QT_TRANSLATE_NOOP("Reason", "it is no list of whole numbers");
const char* const noCounter =
    QT_TRANSLATE_NOOP("Reason", "it is missing or is no whole number from 0 to 4294967295");
const char* const noTime =
    QT_TRANSLATE_NOOP("Reason", "it is no time such as 2026-01-31T09:00:00Z");
const char* const unknown = QT_TRANSLATE_NOOP("Reason", "a member of this name is not known there");

} // namespace

const char* const CaseReader::what = QT_TRANSLATE_NOOP("Reason", "the case");

bool CaseReader::has(const QString& name) const
{
    const QJsonValue value = m_object[name];
    return !value.isUndefined() && !value.isNull();
}

CaseReader CaseReader::object(const QString& name)
{
    const QJsonValue value = m_object[name];
    if (!value.isObject()) {
        fault(name, noObject);
    }
    return {value.toObject(), pathOf(name), m_first};
}

QString CaseReader::text(const QString& name)
{
    const QString text = m_object[name].toString();
    if (text.isEmpty()) {
        fault(name, noText);
    }
    return text;
}

bool CaseReader::boolean(const QString& name)
{
    if (!m_object[name].isBool()) {
        fault(name, noBool);
    }
    return m_object[name].toBool();
}

QByteArray CaseReader::byteString(const QString& name)
{
    return byteStringOf(name, m_object[name]);
}

QByteArray CaseReader::byteStringOf(const QString& name, const QJsonValue& value)
{
    if (!value.isString()) {
        fault(name, noText);
        return {};
    }
    Result<QByteArray> bytes = fromBase64Url(value.toString());
    if (!bytes) {
        fault(name, bytes.error());
        return {};
    }
    return std::move(*bytes);
}

QStringList CaseReader::texts(const QString& name)
{
    const QJsonValue value = m_object[name];
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const auto& one : array) {
        if (one.isString()) {
            texts.append(one.toString());
        }
    }
    if (!value.isArray() || texts.size() != array.size()) {
        fault(name, noTexts);
    }
    return texts;
}

quint32 CaseReader::counter(const QString& name)
{
    const QJsonValue value = m_object[name];
    const qint64 number = value.toInteger(-1);
    if (!value.isDouble() || number < 0 || number > 0xffff'ffffLL) {
        fault(name, noCounter);
        return 0;
    }
    return static_cast<quint32>(number);
}

bool CaseReader::optionalBool(const QString& name, bool otherwise)
{
    return has(name) ? boolean(name) : otherwise;
}

QStringList CaseReader::optionalTexts(const QString& name)
{
    return has(name) ? texts(name) : QStringList();
}

QList<qint64> CaseReader::optionalNumbers(const QString& name)
{
    QList<qint64> numbers;
    if (!has(name)) {
        return numbers;
    }
    const QJsonValue value = m_object[name];
    const QJsonArray array = value.toArray();
    for (const auto& one : array) {
        const qint64 number = one.toInteger(INT64_MIN);
        if (number != INT64_MIN) {
            numbers.append(number);
        }
    }
    if (!value.isArray() || numbers.size() != array.size()) {
        fault(name, noNumbers);
    }
    return numbers;
}

QList<QByteArray> CaseReader::optionalByteStrings(const QString& name)
{
    QList<QByteArray> all;
    const QStringList texts = optionalTexts(name);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        all.append(byteStringOf(QStringLiteral("%1[%2]").arg(name).arg(i), texts[i]));
    }
    return all;
}

QStringList CaseReader::optionalNames(const QString& name)
{
    if (!has(name)) {
        return {};
    }
    if (!m_object[name].isObject()) {
        fault(name, noObject);
    }
    return m_object[name].toObject().keys();
}

QDateTime CaseReader::optionalTime(const QString& name, const QDateTime& otherwise)
{
    if (!has(name)) {
        return otherwise;
    }
    const QDateTime time = QDateTime::fromString(text(name), Qt::ISODate);
    // A time that does not say where it is counted would depend on the machine.
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime) {
        fault(name, noTime);
    }
    return time;
}

void CaseReader::allowOnly(const QStringList& names)
{
    const QStringList keys = m_object.keys();
    for (const QString& key : keys) {
        if (!names.contains(key)) {
            fault(key, unknown);
        }
    }
}

void CaseReader::fault(const QString& name, const char* reason)
{
    if (!m_first) {
        m_first = malformed(what, pathOf(name), reason).value();
    }
}

void CaseReader::fault(const QString& name, const Error& inner)
{
    if (!m_first) {
        m_first = Error{ErrorCode::Malformed,
                        {QString::fromUtf8(what),
                         pathOf(name) + QStringLiteral(", ") + inner.args.value(1),
                         inner.args.value(2)},
                        {}};
    }
}

QString CaseReader::lineAndColumn(const QByteArray& text, qsizetype offset)
{
    const QByteArray before = text.first(std::clamp<qsizetype>(offset, 0, text.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return QStringLiteral("%1:%2").arg(before.count('\n') + 1).arg(before.size() - lineStart + 1);
}

QString CaseReader::pathOf(const QString& name) const
{
    return m_path.isEmpty() ? name : m_path + u'.' + name;
}

} // namespace zt
