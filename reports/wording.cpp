// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/wording.h"

#include "reports/phrase.h"
#include "reports/wordingroadmap.h"

#include <QJsonArray>
#include <QJsonValue>

namespace zt {

namespace {

int indexOf(Aspect aspect, Aspect first)
{
    return static_cast<int>(aspect) - static_cast<int>(first);
}

bool isFact(Aspect aspect)
{
    return aspect <= Aspect::FactReachableFromInternet;
}

bool isFactor(Aspect aspect)
{
    return aspect >= Aspect::RiskFactor1;
}

const GuidelineText* conditionOf(Aspect aspect, const Guideline& guideline)
{
    const bool low = aspect == Aspect::ConditionLi1;
    const QList<ConditionText>& list = low ? guideline.lowImpact : guideline.highRisk;
    const int index = low ? 0 : indexOf(aspect, Aspect::ConditionHr1);
    return index < list.size() ? &list[index] : nullptr;
}

const Factor* factorOf(Aspect aspect, const Guideline& guideline)
{
    const int index = indexOf(aspect, Aspect::RiskFactor1);
    return isFactor(aspect) && index < guideline.factors.size() ? &guideline.factors[index]
                                                                : nullptr;
}

QString blankText(const Language& language)
{
    return language.translate("Wording", "(blank)");
}

QString scoreText(int score, const Factor* factor, const Language& language)
{
    if (score < 1 || score > 3) {
        return language.translate("Wording", "Not scored");
    }
    QString digit = QString::number(score);
    if (factor == nullptr) {
        return digit;
    }
    const QString gap =
        language.code() == LanguageCode::ZhTw ? QStringLiteral("\u3000") : QStringLiteral("  ");
    for (const FactorLevel& level : factor->levels) {
        if (level.score == score) {
            return digit + gap + pick(level.text, language);
        }
    }
    return digit;
}

QString aspectValueText(Aspect aspect,
                        const QJsonValue& value,
                        const Guideline& guideline,
                        const Language& language)
{
    if (aspect == Aspect::Rto) {
        return rtoText(value.isDouble() ? std::optional(value.toInt()) : std::nullopt, language);
    }
    if (isFactor(aspect)) {
        return scoreText(value.toInt(), factorOf(aspect, guideline), language);
    }
    if (aspect == Aspect::FactCloudModel) {
        const auto model = cloudModelFromKey(value.toString());
        return cloudModelText(model.value_or(CloudModel::Unknown), language);
    }
    if (value.isBool()) {
        return triText(value.toBool() ? Tri::Yes : Tri::No, language);
    }
    return triText(triFromKey(value.toString()).value_or(Tri::Unknown), language);
}

QString plainFieldName(const QString& key, const Language& language)
{
    const auto is = [&](const char* name) { return key == QLatin1String(name); };
    if (is("code"))
        return language.translate("Field", "System code");
    if (is("name"))
        return language.translate("Field", "Name");
    if (is("owner_unit"))
        return language.translate("Field", "Owner unit");
    if (is("contact"))
        return language.translate("Field", "Contact");
    if (is("description"))
        return language.translate("Field", "Description");
    if (is("rto_minutes"))
        return language.translate("Field", "Recovery time objective (RTO)");
    if (is("institution"))
        return language.translate("Field", "Institution");
    if (is("sector"))
        return language.translate("Field", "Sector");
    if (is("tier"))
        return language.translate("Field", "Broker tier");
    if (is("period"))
        return language.translate("Field", "Period");
    if (is("team"))
        return language.translate("Field", "Team");
    if (is("instrument"))
        return language.translate("Field", "Instrument");
    if (is("risk_cutoff"))
        return language.translate("Field", "Risk cut-off");
    if (is("impact_cutoff"))
        return language.translate("Field", "Impact cut-off");
    if (is("rto_minutes_greater_than"))
        return language.translate("Field", "RTO counted as low impact");
    if (is("trials"))
        return language.translate("Field", "Sensitivity trials");
    if (is("factor_shift_permille"))
        return language.translate("Field", "Chance that a score moves by one");
    if (is("weight_spread_percent"))
        return language.translate("Field", "Spread of the weights");
    if (is("seed"))
        return language.translate("Field", "Seed");
    if (is("reason"))
        return language.translate("Field", "Reason for the method");
    if (is("codes"))
        return language.translate("Field", "Adopted list");
    if (is("id"))
        return language.translate("Field", "Pack");
    if (is("version"))
        return language.translate("Field", "Version");
    if (is("sha256"))
        return language.translate("Field", "SHA-256");
    return roadmapFieldName(key, language);
}

/// Text of the fields that are neither an aspect nor plain text; empty where it is plain.
std::optional<QString>
codedFieldText(const QString& key, const QJsonValue& value, const Language& language)
{
    if (key == QLatin1String("sector")) {
        return sectorText(sectorFromKey(value.toString()).value_or(Sector::Unset), language);
    }
    if (key == QLatin1String("tier")) {
        return value.toInt() == 0 ? language.translate("Wording", "Not stated")
                                  : fill(language.translate("Wording", "Tier %1"),
                                         {QString::number(value.toInt())});
    }
    if (key == QLatin1String("instrument")) {
        return instrumentText(instrumentFromKey(value.toString()).value_or(Instrument::Conditions),
                              language);
    }
    if (key == QLatin1String("risk_cutoff") || key == QLatin1String("impact_cutoff")) {
        return value.isDouble() ? pointsText(value.toInt())
                                : language.translate("Wording", "Not set");
    }
    if (key == QLatin1String("rto_minutes_greater_than")) {
        return QStringLiteral("> ") + rtoText(value.toInt(), language);
    }
    if (key == QLatin1String("factor_shift_permille")) {
        return QString::number(value.toInt() / 10.0) + QLatin1Char('%');
    }
    if (key == QLatin1String("weight_spread_percent")) {
        return QStringLiteral("±%1%").arg(value.toInt());
    }
    if (key.startsWith(QLatin1String("weights."))) {
        return QStringLiteral("%1%").arg(value.toInt());
    }
    return std::nullopt;
}

} // namespace

QString aspectName(Aspect aspect, const Guideline& guideline, const Language& language)
{
    if (aspect == Aspect::Rto) {
        return language.translate("Wording", "RTO");
    }
    if (isFact(aspect)) {
        const int index = static_cast<int>(aspect);
        return index < guideline.facts.size() ? nameOf(guideline.facts[index], language)
                                              : key(aspect);
    }
    const GuidelineText* text =
        isFactor(aspect) ? factorOf(aspect, guideline) : conditionOf(aspect, guideline);
    return text != nullptr ? nameOf(*text, language) : key(aspect);
}

QString aspectShortName(Aspect aspect, const Guideline& guideline, const Language& language)
{
    Bilingual name;
    if (isFact(aspect)) {
        name = guideline.facts.value(static_cast<int>(aspect)).shortName;
    } else if (const Factor* factor = factorOf(aspect, guideline)) {
        name = factor->shortName;
    } else if (aspect == Aspect::ConditionLi1) {
        name = guideline.lowImpact.value(0).shortName;
    } else if (aspect != Aspect::Rto) {
        name = guideline.highRisk.value(indexOf(aspect, Aspect::ConditionHr1)).shortName;
    }
    return name.zh.isEmpty() ? aspectName(aspect, guideline, language) : pick(name, language);
}

QString fieldName(const QString& fieldKey, const Guideline& guideline, const Language& language)
{
    if (const auto aspect = aspectFromKey(fieldKey); aspect && *aspect != Aspect::Rto) {
        return aspectName(*aspect, guideline, language);
    }
    if (fieldKey.startsWith(QLatin1String("reason."))) {
        const auto aspect = aspectFromKey(fieldKey.mid(7));
        const QString name = aspect ? aspectName(*aspect, guideline, language) : fieldKey.mid(7);
        return fill(language.translate("Field", "Reason: %1"), {name});
    }
    if (fieldKey.startsWith(QLatin1String("weights."))) {
        const auto aspect = aspectFromKey(fieldKey.mid(8));
        const QString name = aspect ? aspectName(*aspect, guideline, language) : fieldKey.mid(8);
        return fill(language.translate("Field", "Weight: %1"), {name});
    }
    return plainFieldName(
        fieldKey == QLatin1String("rto") ? QStringLiteral("rto_minutes") : fieldKey, language);
}

QString fieldValueText(const QString& fieldKey,
                       const QJsonValue& value,
                       const Guideline& guideline,
                       const Language& language)
{
    const QString aspectKey =
        fieldKey == QLatin1String("rto_minutes") ? key(Aspect::Rto) : fieldKey;
    if (const auto aspect = aspectFromKey(aspectKey)) {
        return aspectValueText(*aspect, value, guideline, language);
    }
    if (const auto text = codedFieldText(fieldKey, value, language)) {
        return *text;
    }
    QString text;
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray list = value.toArray();
        for (const auto part : list) {
            parts.append(part.toString());
        }
        text = joinList(parts, language);
    } else {
        text = value.isDouble() ? QString::number(value.toDouble(), 'f', 0) : value.toString();
    }
    return text.isEmpty() ? blankText(language) : text;
}

QString triText(Tri value, const Language& language)
{
    switch (value) {
    case Tri::Yes:
        return language.translate("Wording", "Yes");
    case Tri::No:
        return language.translate("Wording", "No");
    case Tri::Unknown:
        break;
    }
    return language.translate("Wording", "Unknown");
}

QString cloudModelText(CloudModel value, const Language& language)
{
    switch (value) {
    case CloudModel::Iaas:
        return QStringLiteral("IaaS");
    case CloudModel::Paas:
        return QStringLiteral("PaaS");
    case CloudModel::Saas:
        return QStringLiteral("SaaS");
    case CloudModel::Unknown:
        break;
    }
    return language.translate("Wording", "Unknown");
}

QString sectorText(Sector value, const Language& language)
{
    switch (value) {
    case Sector::Banking:
        return language.translate("Wording", "Banking");
    case Sector::Insurance:
        return language.translate("Wording", "Insurance");
    case Sector::Securities:
        return language.translate("Wording", "Securities");
    case Sector::Unset:
        break;
    }
    return language.translate("Wording", "Not stated");
}

QString instrumentText(Instrument value, const Language& language)
{
    switch (value) {
    case Instrument::Conditions:
        return language.translate("Wording", "Conditions decide");
    case Instrument::Totals:
        return language.translate("Wording", "Factor totals decide");
    case Instrument::Both:
        break;
    }
    return language.translate("Wording", "Conditions and totals must both hold");
}

QString groupText(SelectionClass group, const Language& language)
{
    switch (group) {
    case SelectionClass::Selected:
        return language.translate("Wording", "Selected");
    case SelectionClass::ImpactTooHigh:
        return language.translate("Wording", "High risk, impact above cut-off");
    case SelectionClass::NotHighRisk:
        return language.translate("Wording", "Applicable, not high risk");
    case SelectionClass::NotApplicable:
        return language.translate("Wording", "No domain applies");
    case SelectionClass::NotAssessed:
        break;
    }
    return language.translate("Wording", "Not yet assessed");
}

QString rtoText(std::optional<int> minutes, const Language& language)
{
    if (!minutes) {
        return language.translate("Wording", "Unknown");
    }
    constexpr int minutesPerDay = 24 * 60;
    constexpr int daysFrom = 72 * 60;
    int rest = *minutes;
    QStringList parts;
    if (rest > daysFrom) {
        parts.append(
            fill(language.translate("Wording", "%1 d"), {QString::number(rest / minutesPerDay)}));
        rest %= minutesPerDay;
    }
    if (rest >= 60) {
        parts.append(fill(language.translate("Wording", "%1 h"), {QString::number(rest / 60)}));
        rest %= 60;
    }
    if (rest > 0 || parts.isEmpty()) {
        parts.append(fill(language.translate("Wording", "%1 min"), {QString::number(rest)}));
    }
    return parts.join(QLatin1Char(' '));
}

QString sourceText(const SourceRef& source, const Guideline& guideline, const Language& language)
{
    const SourceDoc* doc = guideline.source(source.doc);
    QString title = doc != nullptr ? pick(doc->title, language) : source.doc;
    if (source.section.isEmpty()) {
        return title;
    }
    const bool chinese = language.code() == LanguageCode::ZhTw;
    return title + (chinese ? QStringLiteral("・") : QStringLiteral(" · ")) + source.section;
}

} // namespace zt
