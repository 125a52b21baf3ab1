// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/fields.h"

#include "model/domain/fieldmakers.h"

#include <limits>

namespace zt {

namespace {

using namespace fieldmakers;

constexpr QLatin1String profile("profile");
constexpr QLatin1String methodology("methodology");
constexpr QLatin1String pack("pack");
constexpr QLatin1String adoption("adoption");

Field<Methodology> weightField(int factor)
{
    const auto index = static_cast<size_t>(factor);
    const QString key = QStringLiteral("weights.") + factorId(factor);
    return {
        key,
        [index](const Methodology& method) { return QJsonValue(method.weightPercent.at(index)); },
        [index, key](Methodology& method, const QJsonValue& value) -> Result<void> {
            const Result<qint64> number =
                numberWithin(methodology, key, value, 0, rules::maxWeightPercent);
            if (!number) {
                return tl::unexpected(number.error());
            }
            method.weightPercent.at(index) = static_cast<int>(*number);
            return {};
        }};
}

QList<Field<Methodology>> makeMethodologyFields()
{
    using M = Methodology;
    const auto number = [](const char* key, auto member, qint64 min, qint64 max) {
        return numberField<M>(methodology, QLatin1String(key), member, min, max);
    };
    const auto cutoff = [](const char* key, std::optional<Centipoints> M::*member) {
        return optionalNumberField<M, Centipoints>(
            methodology, QLatin1String(key), member, rules::maxCutoff);
    };
    QList<Field<M>> fields{enumField<M, Instrument>(
        methodology,
        QStringLiteral("instrument"),
        [](auto& method) -> auto& { return method.instrument; },
        &instrumentFromKey,
        QStringLiteral("conditions, totals, both"))};
    for (int i = 0; i < factorCount; ++i) {
        fields.append(weightField(i));
    }
    fields += {
        cutoff("risk_cutoff", &M::riskCutoff),
        cutoff("impact_cutoff", &M::impactCutoff),
        number("rto_minutes_greater_than", &M::rtoMinutesGreaterThan, 0, rules::maxRtoMinutes),
        number("trials", &M::trials, 1, rules::maxTrials),
        number("factor_shift_permille", &M::factorShiftPermille, 0, rules::maxShiftPermille),
        number("weight_spread_percent", &M::weightSpreadPercent, 0, rules::maxSpreadPercent),
        number("seed", &M::seed, 0, std::numeric_limits<quint32>::max()),
        textField<M>(methodology, QLatin1String("reason"), &M::reason, maxTextLength),
    };
    return fields;
}

} // namespace

const QList<Field<Profile>>& profileFields()
{
    using P = Profile;
    static const QList<Field<P>> fields{
        textField<P>(profile, QLatin1String("name"), &P::name, maxNameLength, true),
        textField<P>(profile, QLatin1String("institution"), &P::institution, maxNameLength),
        enumField<P, Sector>(
            profile,
            QStringLiteral("sector"),
            [](auto& object) -> auto& { return object.sector; },
            &sectorFromKey,
            QStringLiteral("banking, insurance, securities, null")),
        numberField<P>(profile, QLatin1String("tier"), &P::tier, 0, rules::maxTier),
        textField<P>(profile, QLatin1String("period"), &P::period, maxNameLength),
        textListField<P>(profile, QLatin1String("team"), &P::team, maxNameLength, rules::maxTeam),
    };
    return fields;
}

const QList<Field<Methodology>>& methodologyFields()
{
    static const QList<Field<Methodology>> fields = makeMethodologyFields();
    return fields;
}

const QList<Field<PackPin>>& packFields()
{
    using P = PackPin;
    static const QList<Field<P>> fields{
        textField<P>(pack, QLatin1String("id"), &P::id, maxNameLength, true),
        textField<P>(pack, QLatin1String("version"), &P::version, maxNameLength, true),
        textField<P>(pack, QLatin1String("sha256"), &P::sha256, 64, true),
    };
    return fields;
}

const QList<Field<Adoption>>& adoptionFields()
{
    using A = Adoption;
    static const QList<Field<A>> fields{
        textListField<A>(
            adoption, QLatin1String("codes"), &A::codes, maxCodeLength, rules::maxAdoptedCodes),
        textField<A>(adoption, QLatin1String("reason"), &A::reason, maxTextLength),
    };
    return fields;
}

} // namespace zt
