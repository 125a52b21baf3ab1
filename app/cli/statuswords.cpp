// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statuswords.h"

#include <QHash>
#include <QRegularExpression>

namespace zt {

namespace {

/// Width, case and separators do not tell statuses apart.
QString plain(const QString& text)
{
    QString word = text.normalized(QString::NormalizationForm_KC).toLower();
    word.replace(QLatin1Char('_'), QLatin1Char(' '));
    word.replace(QLatin1Char('-'), QLatin1Char(' '));
    return word.simplified();
}

const QHash<QString, ItemStatus>& words()
{
    static const QHash<QString, ItemStatus> all{
        {QStringLiteral("not assessed"), ItemStatus::NotAssessed},
        {QStringLiteral("未評估"), ItemStatus::NotAssessed},
        {QStringLiteral("not implemented"), ItemStatus::NotImplemented},
        {QStringLiteral("未實施"), ItemStatus::NotImplemented},
        {QStringLiteral("planned"), ItemStatus::Planned},
        {QStringLiteral("規劃中"), ItemStatus::Planned},
        {QStringLiteral("partial"), ItemStatus::Partial},
        {QStringLiteral("partly implemented"), ItemStatus::Partial},
        {QStringLiteral("部分實施"), ItemStatus::Partial},
        {QStringLiteral("部分"), ItemStatus::Partial},
        {QStringLiteral("implemented"), ItemStatus::Implemented},
        {QStringLiteral("已實施"), ItemStatus::Implemented},
        {QStringLiteral("not applicable"), ItemStatus::NotApplicable},
        {QStringLiteral("na"), ItemStatus::NotApplicable},
        {QStringLiteral("n/a"), ItemStatus::NotApplicable},
        {QStringLiteral("不適用"), ItemStatus::NotApplicable},
    };
    return all;
}

} // namespace

std::optional<StatusWord> statusFromWords(const QString& text)
{
    static const QRegularExpression withShare(QStringLiteral("^(.*?)\\s*([0-9]{1,3})\\s*%?$"),
                                              QRegularExpression::DotMatchesEverythingOption);
    const QString word = plain(text);
    const auto whole = words().constFind(word);
    if (whole != words().constEnd()) {
        return StatusWord{*whole, std::nullopt};
    }
    const QRegularExpressionMatch match = withShare.match(word);
    const auto part = words().constFind(match.captured(1));
    if (!match.hasMatch() || part == words().constEnd() || *part != ItemStatus::Partial) {
        return std::nullopt;
    }
    return StatusWord{ItemStatus::Partial, match.captured(2).toInt()};
}

} // namespace zt
