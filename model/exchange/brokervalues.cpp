// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/brokervalues.h"

#include "model/exchange/importvalues.h"

#include <QRegularExpression>

#include <algorithm>

namespace zt {

namespace {

constexpr int significantDigits = 15;
constexpr int mostDigits = 7; ///< before the point
constexpr int wholeShare = 10000;
constexpr int rocYearZero = 1911;
constexpr int lastRocYear = 289; ///< 2200
constexpr int firstYear = 1912;
constexpr int fineDigits = 9; ///< behind the point, in which a number may differ from 0
constexpr int lastYear = 2200;

QString withoutWords(QString text, std::initializer_list<QStringView> words)
{
    for (const QStringView word : words) {
        text.replace(QRegularExpression(QRegularExpression::escape(word.toString()),
                                        QRegularExpression::CaseInsensitiveOption),
                     QString());
    }
    return text.trimmed();
}

bool isBetween0And1(const QString& digits)
{
    const QStringList parts = digits.split(u'.');
    const bool zero =
        std::all_of(parts[0].begin(), parts[0].end(), [](QChar digit) { return digit == u'0'; });
    const QString fraction = parts.value(1).left(fineDigits);
    const bool some =
        std::any_of(fraction.begin(), fraction.end(), [](QChar digit) { return digit != u'0'; });
    return zero && some;
}

} // namespace

QString brokerCellText(const Cell& cell)
{
    if (cell.kind != Cell::Kind::Number) {
        return plainWidth(cell.text);
    }
    const QString rounded = QString::number(cell.number, 'g', significantDigits);
    return rounded.contains(u'e') ? cell.text : rounded;
}

std::optional<int> decimalSteps(const QString& text, int digits)
{
    static const QRegularExpression decimal(QStringLiteral("^([0-9]+)(?:\\.([0-9]+))?$"));
    const QRegularExpressionMatch match = decimal.match(text);
    if (!match.hasMatch() || match.capturedLength(1) > mostDigits) {
        return std::nullopt;
    }
    const QString steps =
        match.captured(1) + match.captured(2).left(digits).leftJustified(digits, u'0');
    bool fits = false;
    const int value = steps.toInt(&fits);
    return fits ? std::optional(value) : std::nullopt;
}

std::optional<int> yearFromText(const QString& text)
{
    static const QRegularExpression date(QStringLiteral("^([0-9]{4})-[0-9]{2}-[0-9]{2}"));
    QString plain = plainWidth(text);
    if (const QRegularExpressionMatch match = date.match(plain); match.hasMatch()) {
        plain = match.captured(1);
    }
    plain = withoutWords(plain, {u"中華民國", u"民國", u"西元", u"年度", u"年", u"ROC", u"FY"});
    bool whole = false;
    const int number = plain.toInt(&whole);
    if (whole && number >= 1 && number <= lastRocYear) {
        return number + rocYearZero;
    }
    return whole && number >= firstYear && number <= lastYear ? std::optional(number)
                                                              : std::nullopt;
}

std::optional<int> tierFromText(const QString& text)
{
    static const QString numerals = QStringLiteral("一二三四");
    const QString plain =
        withoutWords(plainWidth(text), {u"第", u"分級", u"級", u"tier", u"level"});
    if (plain.size() != 1) {
        return std::nullopt;
    }
    const qsizetype numeral = numerals.indexOf(plain);
    const int tier = numeral >= 0 ? static_cast<int>(numeral) + 1 : plain[0].digitValue();
    return tier >= 1 && tier <= 4 ? std::optional(tier) : std::nullopt;
}

std::optional<int> pointsFromText(const QString& text)
{
    return decimalSteps(withoutWords(plainWidth(text), {u"分", u"點", u"points", u"pts"}), 2);
}

ShareText shareTextOf(const QString& text)
{
    QString plain = plainWidth(text);
    const bool percent = plain.endsWith(u'%');
    if (percent) {
        plain = plain.chopped(1).trimmed();
    }
    return {plain, percent};
}

ShareScale scaleOf(const QStringList& bareNumbers)
{
    const bool percent =
        std::any_of(bareNumbers.begin(), bareNumbers.end(), [](const QString& number) {
            return decimalSteps(number, 2).value_or(0) > 100;
        });
    if (percent) {
        return ShareScale::Percent;
    }
    const bool ratio = std::any_of(bareNumbers.begin(), bareNumbers.end(), isBetween0And1);
    return ratio ? ShareScale::Ratio : ShareScale::Unclear;
}

bool isShareUnclear(const ShareText& text, ShareScale scale)
{
    const bool isZero = decimalSteps(text.digits, 4) == 0 && !isBetween0And1(text.digits);
    return !text.percent && decimalSteps(text.digits, 2) && !isZero &&
           (scale == ShareScale::Unclear ||
            (scale == ShareScale::Percent && isBetween0And1(text.digits)));
}

std::optional<int> shareFromText(const ShareText& text, ShareScale scale)
{
    const bool percent = text.percent || scale == ShareScale::Percent;
    const std::optional<int> share = decimalSteps(text.digits, percent ? 2 : 4);
    return share && *share <= wholeShare ? share : std::nullopt;
}

} // namespace zt
