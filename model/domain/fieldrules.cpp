// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/fieldrules.h"

#include "model/domain/hextext.h"
#include "model/domain/invariants.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace zt::rules {

namespace {

constexpr qsizetype shownLength = 60;

QString cut(const QString& text)
{
    return text.size() <= shownLength ? text : text.left(shownLength) + QChar(0x2026);
}

bool isPlainText(const QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() >= 0x20 && c.unicode() < 0x7f) {
            continue;
        }
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
        } else if (c.isSurrogate() || (c.category() == QChar::Other_Control &&
                                       c != QLatin1Char('\n') && c != QLatin1Char('\t'))) {
            return false;
        }
    }
    return true;
}

QString range(qint64 min, qint64 max)
{
    return QStringLiteral("%1–%2").arg(min).arg(max);
}

QString lengthText(int maxLength)
{
    switch (maxLength) {
    case maxCodeLength:
        return QString::fromLatin1(QT_TRANSLATE_NOOP("Reason", "at most 64 characters"));
    case maxNameLength:
        return QString::fromLatin1(QT_TRANSLATE_NOOP("Reason", "at most 500 characters"));
    default:
        return QString::fromLatin1(QT_TRANSLATE_NOOP("Reason", "at most 20000 characters"));
    }
}

static_assert(maxCodeLength == 64 && maxNameLength == 500 && maxTextLength == 20000);

template <class Enum>
Result<void> checkEnum(const QString& entity, const QString& field, Enum value, Enum last)
{
    if (value > last) {
        return refused(entity,
                       field,
                       QString::number(static_cast<int>(value)),
                       range(0, static_cast<int>(last)));
    }
    return {};
}

QString nameOf(const System& system)
{
    return system.code.isEmpty() ? QStringLiteral("system") : cut(system.code);
}

Result<void> checkTexts(const System& system)
{
    struct Text
    {
        QLatin1String field;
        const QString& text;
        int maxLength;
        bool required;
    };

    const Text texts[] = {
        {QLatin1String("code"), system.code, maxCodeLength, true},
        {QLatin1String("name"), system.name, maxNameLength, false},
        {QLatin1String("owner_unit"), system.ownerUnit, maxNameLength, false},
        {QLatin1String("contact"), system.contact, maxNameLength, false},
        {QLatin1String("description"), system.description, maxTextLength, false},
    };
    const QString entity = nameOf(system);
    for (const Text& one : texts) {
        Result<void> ok = checkText(entity, one.field, one.text, one.maxLength, one.required);
        if (!ok) {
            return ok;
        }
    }
    return {};
}

Result<void> checkReasons(const System& system)
{
    const QString entity = nameOf(system);
    for (auto it = system.reasons.begin(); it != system.reasons.end(); ++it) {
        Result<void> ok = checkEnum(
            entity, QStringLiteral("reason"), it.key(), static_cast<Aspect>(aspectCount - 1));
        if (ok) {
            ok = checkText(entity, QLatin1String("reason"), it.value(), maxTextLength, false);
        }
        if (ok && it.value().isEmpty()) {
            ok = refused(
                entity, QStringLiteral("reason.") + key(it.key()), QString(), toText(Wanted::Text));
        }
        if (!ok) {
            return ok;
        }
    }
    return {};
}

Result<void> checkAnswers(const System& system)
{
    const QString entity = nameOf(system);
    for (const Tri value : system.facts) {
        if (value > Tri::Yes) {
            return checkEnum(entity, QStringLiteral("fact"), value, Tri::Yes);
        }
    }
    for (const Tri value : system.conditions) {
        if (value > Tri::Yes) {
            return checkEnum(entity, QStringLiteral("condition"), value, Tri::Yes);
        }
    }
    for (int i = 0; i < factorCount; ++i) {
        const Score score = system.scores[static_cast<size_t>(i)];
        if (score > 3) {
            return refused(entity, factorId(i), QString::number(score), range(1, 3));
        }
    }
    if (system.rtoMinutes) {
        Result<void> ok =
            checkNumber(entity, QLatin1String("rto_minutes"), *system.rtoMinutes, 0, maxRtoMinutes);
        if (!ok) {
            return ok;
        }
    }
    return checkEnum(entity, QStringLiteral("cloud_model"), system.cloudModel, CloudModel::Saas);
}

} // namespace

bool isBlank(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

Result<void> checkText(
    const QString& entity, const QString& field, const QString& text, int maxLength, bool required)
{
    if (required && isBlank(text)) {
        return refused(entity, field, text, toText(Wanted::Text));
    }
    if (text.size() > maxLength) {
        return refused(entity, field, cut(text), lengthText(maxLength));
    }
    if (!isPlainText(text)) {
        return refused(entity,
                       field,
                       QString::fromUtf8(cut(text).toUtf8().toPercentEncoding()),
                       toText(Wanted::PlainText));
    }
    return {};
}

Result<void>
checkNumber(const QString& entity, const QString& field, qint64 value, qint64 min, qint64 max)
{
    if (value < min || value > max) {
        return refused(entity, field, QString::number(value), range(min, max));
    }
    return {};
}

std::optional<qint64> wholeNumber(const QJsonValue& value)
{
    constexpr double exact = 9007199254740992.0; // 2^53
    const double number = value.toDouble(0.5);
    if (!value.isDouble() || !(std::abs(number) <= exact) || std::floor(number) != number) {
        return std::nullopt;
    }
    return static_cast<qint64>(number);
}

QString shown(const QJsonValue& value)
{
    if (value.isString()) {
        return cut(value.toString());
    }
    // Brackets, because a JSON document cannot be a bare value.
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return cut(QString::fromUtf8(json.mid(1, json.size() - 2)));
}

tl::unexpected<Error>
refused(const QString& entity, const QString& field, const QString& given, const QString& accepted)
{
    return fail(ErrorCode::InvariantBroken, {entity, field, given, accepted});
}

Result<void> check(const Profile& profile)
{
    const QString entity = QStringLiteral("profile");
    Result<void> ok = checkText(entity, QLatin1String("name"), profile.name, maxNameLength, true);
    if (ok) {
        ok = checkText(
            entity, QLatin1String("institution"), profile.institution, maxNameLength, false);
    }
    if (ok) {
        ok = checkText(entity, QLatin1String("period"), profile.period, maxNameLength, false);
    }
    if (ok) {
        ok = checkEnum(entity, QStringLiteral("sector"), profile.sector, Sector::Securities);
    }
    if (ok) {
        ok = checkNumber(entity, QLatin1String("tier"), profile.tier, 0, maxTier);
    }
    const bool otherSector =
        profile.sector != Sector::Securities && profile.sector != Sector::Unset;
    if (ok && otherSector && profile.tier != 0) {
        ok = refused(
            entity, QLatin1String("tier"), QString::number(profile.tier), toText(Wanted::NoTier));
    }
    if (ok) {
        ok = checkNumber(entity, QLatin1String("team"), profile.team.size(), 0, maxTeam);
    }
    for (const QString& member : profile.team) {
        if (ok) {
            ok = checkText(entity, QLatin1String("team"), member, maxNameLength, true);
        }
    }
    return ok;
}

Result<void> check(const Methodology& method)
{
    struct Number
    {
        QLatin1String field;
        qint64 value;
        qint64 max;
        qint64 min = 0;
    };

    const QString entity = QStringLiteral("methodology");
    QList<Number> numbers{
        {QLatin1String("risk_cutoff"), method.riskCutoff.value_or(0), maxCutoff},
        {QLatin1String("impact_cutoff"), method.impactCutoff.value_or(0), maxCutoff},
        {QLatin1String("rto_minutes_greater_than"), method.rtoMinutesGreaterThan, maxRtoMinutes},
        {QLatin1String("trials"), method.trials, maxTrials, 1},
        {QLatin1String("factor_shift_permille"), method.factorShiftPermille, maxShiftPermille},
        {QLatin1String("weight_spread_percent"), method.weightSpreadPercent, maxSpreadPercent},
    };
    for (const int weight : method.weightPercent) {
        numbers.append({QLatin1String("weights"), weight, maxWeightPercent});
    }
    for (const Number& one : numbers) {
        Result<void> ok = checkNumber(entity, one.field, one.value, one.min, one.max);
        if (!ok) {
            return ok;
        }
    }
    const Result<void> ok =
        checkEnum(entity, QStringLiteral("instrument"), method.instrument, Instrument::Both);
    return ok ? checkText(entity, QLatin1String("reason"), method.reason, maxTextLength, false)
              : ok;
}

Result<void> check(const System& system)
{
    Result<void> ok = checkTexts(system);
    if (ok) {
        ok = checkAnswers(system);
    }
    if (ok) {
        ok = checkReasons(system);
    }
    if (ok && system.id.isNull()) {
        ok = refused(nameOf(system), QStringLiteral("id"), QString(), QStringLiteral("UUID"));
    }
    return ok;
}

Result<void> check(const PackPin& pack)
{
    const QString entity = QStringLiteral("pack");
    Result<void> ok = checkText(entity, QLatin1String("id"), pack.id, maxNameLength, true);
    if (ok) {
        ok = checkText(entity, QLatin1String("version"), pack.version, maxNameLength, true);
    }
    if (ok && !isSha256(pack.sha256)) {
        ok = refused(entity, QStringLiteral("sha256"), cut(pack.sha256), toText(Wanted::Sha256));
    }
    return ok;
}

Result<void> check(const Adoption& adoption)
{
    const QString entity = QStringLiteral("adoption");
    Result<void> ok =
        checkText(entity, QLatin1String("reason"), adoption.reason, maxTextLength, false);
    if (ok) {
        ok = checkNumber(entity, QLatin1String("codes"), adoption.codes.size(), 0, maxAdoptedCodes);
    }
    for (const QString& code : adoption.codes) {
        if (ok) {
            ok = checkText(entity, QLatin1String("codes"), code, maxCodeLength, true);
        }
    }
    return ok;
}

} // namespace zt::rules
