// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/auditoptions.h"

#include "model/domain/packversion.h"
#include "reports/phrase.h"

#include <QHash>
#include <QJsonArray>

namespace zt {

namespace {

constexpr QLatin1String auditKey("audit");
constexpr QLatin1String todayKey("today");
constexpr QLatin1String fieldKey("field");
constexpr QLatin1String memberKey("member");
constexpr QLatin1String factKey("fact");

/// The value of a field that is set by hand.
Result<QJsonValue> fieldValue(const QString& key, const QString& text)
{
    static const QStringList texts{QStringLiteral("code"),
                                   QStringLiteral("kind"),
                                   QStringLiteral("trigger"),
                                   QStringLiteral("scope")};
    static const QStringList dates{QStringLiteral("period_from"), QStringLiteral("period_to")};
    static const QStringList numbers{QStringLiteral("tier"),
                                     QStringLiteral("deduction_not"),
                                     QStringLiteral("deduction_partly")};
    if (texts.contains(key)) {
        return QJsonValue(text);
    }
    if (dates.contains(key)) {
        return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
    }
    if (!numbers.contains(key)) {
        return fail(ErrorCode::InvariantBroken,
                    {auditKey, key, text, (texts + dates + numbers).join(QStringLiteral(", "))});
    }
    bool ok = false;
    const int number = text.toInt(&ok);
    if (text.isEmpty()) {
        return key == QLatin1String("tier") ? QJsonValue(0) : QJsonValue(QJsonValue::Null);
    }
    return ok ? QJsonValue(number) : QJsonValue(text);
}

/// The answer to a question that one of the checklists asks; none: it is not known.
Result<std::optional<bool>> factValue(const std::pair<QString, QString>& sides,
                                      const Checklists& lists)
{
    QStringList known;
    for (const Checklist& list : lists) {
        for (const ChecklistFact& fact : list.facts) {
            known.append(fact.id);
        }
    }
    if (!known.contains(sides.first)) {
        return fail(ErrorCode::InvariantBroken,
                    {auditKey,
                     QStringLiteral("facts"),
                     sides.first,
                     known.isEmpty() ? QStringLiteral("—") : known.join(QStringLiteral(", "))});
    }
    if (sides.second == QLatin1String("unknown")) {
        return std::optional<bool>();
    }
    const bool yes = sides.second == QLatin1String("yes");
    if (!yes && sides.second != QLatin1String("no")) {
        return fail(ErrorCode::Usage, {QStringLiteral("--fact ID=yes|no|unknown")});
    }
    return std::optional(yes);
}

} // namespace

void declareAudit(QCommandLineParser& parser, const CliContext& context)
{
    parser.addOption(
        {auditKey,
         context.translate("Cli", "Code of the audit; the one made last if not given."),
         QStringLiteral("CODE")});
}

Result<const Audit*> auditOf(const QCommandLineParser& parser, const Snapshot& snapshot)
{
    if (snapshot.audits.isEmpty()) {
        return fail(ErrorCode::Usage, {QStringLiteral("ztctl audit new FILE --checklist ID|FILE")});
    }
    const QString code = parser.value(auditKey);
    const Audit* audit = code.isEmpty() ? &snapshot.audits.last() : snapshot.auditByCode(code);
    if (audit == nullptr) {
        return fail(ErrorCode::UnknownEntity, {auditKey, code});
    }
    return audit;
}

void declareAuditFields(QCommandLineParser& parser, const CliContext& context)
{
    parser.addOptions({
        {fieldKey,
         context.translate("Cli",
                           "A field and its value: code, kind=annual|selected_case|"
                           "special_project, trigger, period_from, period_to, scope, tier, "
                           "deduction_not, deduction_partly; may be repeated."),
         QStringLiteral("KEY=VALUE")},
        {memberKey,
         context.translate("Cli", "A member of the team; may be repeated."),
         QStringLiteral("NAME")},
        {factKey,
         context.translate("Cli", "Answer to a question of the checklist; may be repeated."),
         QStringLiteral("ID=yes|no|unknown")},
    });
}

bool hasAuditFields(const QCommandLineParser& parser)
{
    return parser.isSet(fieldKey) || parser.isSet(memberKey) || parser.isSet(factKey);
}

Result<std::pair<QString, QString>> sidesOf(const QString& text, const CliContext& context)
{
    const qsizetype split = text.indexOf(QLatin1Char('='));
    if (split <= 0) {
        return fail(ErrorCode::Usage,
                    {context.translate("Cli", "Write field=value; read: %1").arg(text)});
    }
    return std::pair{text.left(split).trimmed(), text.mid(split + 1)};
}

Result<FieldValues> auditValuesFrom(const QCommandLineParser& parser,
                                    const CliContext& context,
                                    const Checklists& lists,
                                    const QMap<QString, bool>& known)
{
    FieldValues values;
    for (const QString& text : parser.values(fieldKey)) {
        const auto sides = sidesOf(text, context);
        const Result<QJsonValue> value =
            sides ? fieldValue(sides->first, sides->second) : tl::unexpected(sides.error());
        if (!value) {
            return tl::unexpected(value.error());
        }
        values.insert(sides->first, *value);
    }
    QJsonObject facts;
    for (auto it = known.begin(); it != known.end(); ++it) {
        facts.insert(it.key(), it.value());
    }
    for (const QString& text : parser.values(factKey)) {
        const auto sides = sidesOf(text, context);
        const Result<std::optional<bool>> value =
            sides ? factValue(*sides, lists) : tl::unexpected(sides.error());
        if (!value) {
            return tl::unexpected(value.error());
        }
        facts.remove(sides->first);
        if (*value) {
            facts.insert(sides->first, **value);
        }
    }
    if (parser.isSet(factKey)) {
        values.insert(QStringLiteral("facts"),
                      facts.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(facts));
    }
    if (parser.isSet(memberKey)) {
        values.insert(QStringLiteral("team"), QJsonArray::fromStringList(parser.values(memberKey)));
    }
    return values;
}

Result<PointRef> pointFrom(const QString& text, const Checklists& lists)
{
    const QString word = text.trimmed();
    QList<PointRef> found;
    for (auto it = lists.begin(); it != lists.end(); ++it) {
        QString code = word;
        for (const QString& name : {it.key(), packOfPin(it.key())}) {
            const QString prefix = name + QLatin1Char('/');
            code = word.startsWith(prefix) ? word.mid(prefix.size()) : code;
        }
        if (const ChecklistPoint* point = it->point(code)) {
            found.append({it.key(), answeredAt(*it, *point).id});
        }
    }
    if (found.size() == 1) {
        return found.first();
    }
    return fail(found.isEmpty() ? ErrorCode::UnknownEntity : ErrorCode::DuplicateName,
                {QStringLiteral("points"), word});
}

Result<PointRef> pointOfAudit(const QString& text,
                              const Snapshot& snapshot,
                              const Audit& audit,
                              const Checklists& lists,
                              CliContext& context)
{
    Result<PointRef> ref = pointFrom(text, lists);
    if (ref || ref.error().code != ErrorCode::UnknownEntity || snapshot.audits.size() < 2) {
        return ref;
    }
    QStringList others;
    for (const Audit& other : snapshot.audits) {
        const Result<Checklists> own =
            other.id != audit.id ? checklistsOf(snapshot, other) : Result<Checklists>();
        if (own && pointFrom(text, *own)) {
            others.append(other.code);
        }
    }
    context.note(
        others.isEmpty()
            ? fill(context.translate("Cli", "No audit of the file has a point “%1”."), {text})
            : fill(context.translate("Cli",
                                     "The point “%1” is none of audit %2; name one that has it: "
                                     "--audit %3"),
                   {text, audit.code, others.join(QStringLiteral(" | "))}));
    return ref;
}

Result<QList<PointRef>> pointsFrom(const QStringList& texts, const Checklists& lists)
{
    QList<PointRef> points;
    for (const QString& text : texts) {
        for (const QString& word : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            const Result<PointRef> ref = pointFrom(word, lists);
            if (!ref) {
                return tl::unexpected(ref.error());
            }
            if (!points.contains(*ref)) {
                points.append(*ref);
            }
        }
    }
    return points;
}

std::optional<AuditResult> auditResultFromWords(const QString& text)
{
    static const QHash<QString, AuditResult> words{
        {QString(), AuditResult::Unchecked},
        {QStringLiteral("unchecked"), AuditResult::Unchecked},
        {QStringLiteral("未查"), AuditResult::Unchecked},
        {QStringLiteral("conform"), AuditResult::Conform},
        {QStringLiteral("符合"), AuditResult::Conform},
        {QStringLiteral("partly"), AuditResult::Partly},
        {QStringLiteral("部分符合"), AuditResult::Partly},
        {QStringLiteral("部份符合"), AuditResult::Partly},
        {QStringLiteral("not"), AuditResult::Not},
        {QStringLiteral("不符合"), AuditResult::Not},
        {QStringLiteral("not_applicable"), AuditResult::NotApplicable},
        {QStringLiteral("n/a"), AuditResult::NotApplicable},
        {QStringLiteral("不適用"), AuditResult::NotApplicable},
    };
    const auto found =
        words.constFind(text.normalized(QString::NormalizationForm_KC).toLower().trimmed());
    return found != words.constEnd() ? std::optional<AuditResult>(*found) : std::nullopt;
}

void declareToday(QCommandLineParser& parser, const CliContext& context)
{
    parser.addOption({todayKey,
                      context.translate("Cli", "The day on which ages are counted."),
                      QStringLiteral("DATE")});
}

Result<QDate> todayOf(const QCommandLineParser& parser, const CliContext& context)
{
    const QString text = parser.value(todayKey);
    QDate day = text.isEmpty() ? context.today() : QDate::fromString(text, Qt::ISODate);
    if (!day.isValid()) {
        return fail(ErrorCode::Usage, {QStringLiteral("--today YYYY-MM-DD")});
    }
    return day;
}

} // namespace zt
