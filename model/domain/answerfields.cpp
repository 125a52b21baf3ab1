// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/clock.h"
#include "model/domain/fieldmakers.h"
#include "model/domain/fields.h"

namespace zt {

namespace {

using namespace fieldmakers;

constexpr QLatin1String answer("answer");
constexpr QLatin1String lensAnswer("lens_answer");
constexpr QLatin1String evidence("evidence");
constexpr QLatin1String point("point");

QString evidenceText(const EvidenceId& id)
{
    return id.toString();
}

std::optional<EvidenceId> evidenceFromText(const QString& text)
{
    const EvidenceId id = EvidenceId::fromString(text);
    return id.isNull() ? std::nullopt : std::optional<EvidenceId>(id);
}

Field<Evidence> addedAtField()
{
    const QString key = QStringLiteral("added_at");
    return {key,
            [](const Evidence& object) {
                return object.addedAt.isValid() ? QJsonValue(toStoredTime(object.addedAt))
                                                : QJsonValue(QJsonValue::Null);
            },
            [key](Evidence& object, const QJsonValue& value) -> Result<void> {
                const QDateTime time = fromStoredTime(value.toString());
                if (!value.isNull() && !time.isValid()) {
                    return rules::refused(evidence,
                                          key,
                                          rules::shown(value),
                                          rules::toText(rules::Wanted::StoredTime));
                }
                object.addedAt = time;
                return {};
            }};
}

} // namespace

const QList<Field<ItemAnswer>>& itemAnswerFields()
{
    using A = ItemAnswer;
    static const QList<Field<A>> fields{
        enumField<A, ItemStatus>(
            answer,
            QStringLiteral("status"),
            [](auto& object) -> auto& { return object.status; },
            &itemStatusFromKey,
            QStringLiteral("implemented, partial, planned, not_implemented, not_applicable, null")),
        numberField<A>(answer, QLatin1String("share"), &A::sharePercent, 0, 99),
        textField<A>(answer, QLatin1String("note"), &A::note, maxTextLength),
        referencesField<A, EvidenceId>(
            answer, QLatin1String("evidence"), &A::evidence, &evidenceText, &evidenceFromText),
        textField<A>(answer, QLatin1String("assessor"), &A::assessor, maxNameLength),
        dateField<A>(answer, QLatin1String("assessed_on"), &A::assessedOn),
        dateField<A>(answer, QLatin1String("target_date"), &A::targetDate),
        enumField<A, ReviewMark>(
            answer,
            QStringLiteral("review"),
            [](auto& object) -> auto& { return object.review; },
            &reviewMarkFromKey,
            QStringLiteral("pending, agreed, returned")),
        textField<A>(answer, QLatin1String("reviewer"), &A::reviewer, maxNameLength),
        textField<A>(answer, QLatin1String("review_note"), &A::reviewNote, maxTextLength),
        dateField<A>(answer, QLatin1String("reviewed_on"), &A::reviewedOn),
    };
    return fields;
}

const QList<Field<LensAnswer>>& lensAnswerFields()
{
    using A = LensAnswer;
    static const QList<Field<A>> fields{
        numberField<A>(lensAnswer, QLatin1String("stage"), &A::stage, 1, rules::maxLevel),
        textField<A>(lensAnswer, QLatin1String("note"), &A::note, maxTextLength),
    };
    return fields;
}

const QList<Field<Evidence>>& evidenceFields()
{
    using E = Evidence;
    static const QList<Field<E>> fields{
        enumField<E, EvidenceKind>(
            evidence,
            QStringLiteral("kind"),
            [](auto& object) -> auto& { return object.kind; },
            &evidenceKindFromKey,
            QStringLiteral("file, link")),
        textField<E>(evidence, QLatin1String("name"), &E::name, maxNameLength, true),
        textField<E>(evidence, QLatin1String("sha256"), &E::sha256, 64),
        numberField<E>(evidence, QLatin1String("size"), &E::size, 0, rules::maxEvidenceSize),
        textField<E>(evidence, QLatin1String("media_type"), &E::mediaType, maxNameLength),
        textField<E>(evidence, QLatin1String("address"), &E::address, maxTextLength),
        textField<E>(evidence, QLatin1String("note"), &E::note, maxTextLength),
        dateField<E>(evidence, QLatin1String("valid_from"), &E::validFrom),
        dateField<E>(evidence, QLatin1String("valid_to"), &E::validTo),
        addedAtField(),
    };
    return fields;
}

const QList<Field<NamedPoint>>& namedPointFields()
{
    using P = NamedPoint;
    static const QList<Field<P>> fields{
        textField<P>(point, QLatin1String("name"), &P::name, maxNameLength, true),
        numberField<P>(point, QLatin1String("seq"), &P::seq, 1, rules::maxSeq),
        textField<P>(point, QLatin1String("hash"), &P::hash, 64, true),
        textField<P>(point, QLatin1String("note"), &P::note, maxTextLength),
    };
    return fields;
}

} // namespace zt
