// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signoffjson.h"

#include "model/document/checkfault.h"
#include "reports/phrase.h"
#include "reports/wording.h"
#include "reports/wordingmaturity.h"
#include "reports/wordingsignoff.h"

#include <QJsonArray>

namespace zt {

namespace {

constexpr qsizetype mostTold = 3; ///< changed facts in a table's cell

QJsonValue timeJson(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(toStoredTime(time)) : QJsonValue(QJsonValue::Null);
}

QJsonValue reportJson(const SignOff& signOff)
{
    return signOff.reportSha256.isEmpty()
               ? QJsonValue(QJsonValue::Null)
               : QJsonValue(QJsonObject{{QStringLiteral("name"), signOff.reportName},
                                        {QStringLiteral("sha256"), signOff.reportSha256},
                                        {QStringLiteral("bytes"), signOff.reportBytes}});
}

void addSteps(QJsonArray& rows,
              const QString& of,
              const QList<SignatureStep>& steps,
              const Language& language)
{
    for (const SignatureStep& one : steps) {
        const Remark& remark = one.check ? *one.check : one.check.error();
        rows.append(QJsonObject{{QStringLiteral("of"), of},
                                {QStringLiteral("step"), one.step},
                                {QStringLiteral("holds"), one.check.has_value()},
                                {QStringLiteral("detail"), sentence(remark, language)}});
    }
}

QJsonArray stepsJson(const SignatureLook& look, const Language& language)
{
    QJsonArray rows;
    addSteps(rows, QStringLiteral("signature"), look.signature.steps, language);
    if (look.stamp) {
        addSteps(rows, QStringLiteral("time_stamp"), look.stamp->steps, language);
    }
    return rows;
}

QString factName(const FactSince& fact, const Snapshot& snapshot, const Language& language)
{
    const QString title = factTitle(fact.kind, fact.id, snapshot, language);
    return !title.isEmpty() ? title : (fact.code.isEmpty() ? fact.kind : fact.code);
}

QJsonValue sinceJson(const SignOffStanding& standing)
{
    if (standing.since.isEmpty()) {
        return QJsonValue::Null;
    }
    const EntrySince& first = standing.since.first();
    return QJsonObject{{QStringLiteral("seq"), first.seq},
                       {QStringLiteral("time"), toStoredTime(first.time)},
                       {QStringLiteral("actor"), first.actor}};
}

QString
changedText(const CliContext& context, const Snapshot& snapshot, const SignOffStanding& standing)
{
    QStringList names;
    for (const FactSince& fact : standing.facts.mid(0, mostTold)) {
        names.append(factName(fact, snapshot, context.language()));
    }
    const QString list = joinList(names, context.language());
    const qsizetype more = standing.facts.size() - names.size();
    return more > 0
               ? fill(context.translate("Cli", "%1 and %2 more"), {list, QString::number(more)})
               : list;
}

} // namespace

QJsonObject signOffJson(const SignOff& signOff)
{
    return {{QStringLiteral("sign_off"), signOff.code},
            {QStringLiteral("id"), signOff.id.toString()},
            {QStringLiteral("subject"), toKey(signOff.subject)},
            {QStringLiteral("audit"), signOff.auditCode},
            {QStringLiteral("year"),
             signOff.year != 0 ? QJsonValue(signOff.year) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("role"), toKey(signOff.role)},
            {QStringLiteral("signer"), signOff.signer},
            {QStringLiteral("signed_at"), toStoredTime(signOff.signedAt)},
            {QStringLiteral("state_seq"), signOff.stateSeq},
            {QStringLiteral("state_hash"), signOff.stateHash},
            {QStringLiteral("report"), reportJson(signOff)},
            {QStringLiteral("note"), signOff.note},
            {QStringLiteral("withdrawn"), signOff.withdrawn}};
}

QJsonObject
standingJson(const CliContext& context, const Snapshot& snapshot, const SignOffStanding& standing)
{
    QJsonArray entries;
    for (const EntrySince& entry : standing.since) {
        entries.append(entry.seq);
    }
    QJsonArray facts;
    for (const FactSince& fact : standing.facts) {
        facts.append(
            QJsonObject{{QStringLiteral("kind"), fact.kind},
                        {QStringLiteral("fact"), factName(fact, snapshot, context.language())},
                        {QStringLiteral("fields"), QJsonArray::fromStringList(fact.fields)}});
    }
    const auto& stamp = standing.look.stamp;
    QJsonObject json = signOffJson(standing.signOff);
    json.insert(QStringLiteral("state"), toKey(standing.state));
    json.insert(QStringLiteral("fault"), standing.fault);
    json.insert(QStringLiteral("recorded_at"), timeJson(standing.recordedAt));
    json.insert(QStringLiteral("recorded_by"), standing.recordedBy);
    json.insert(QStringLiteral("since"), sinceJson(standing));
    json.insert(QStringLiteral("entries"), entries);
    json.insert(QStringLiteral("facts"), facts);
    json.insert(QStringLiteral("stamped_at"), timeJson(stamp ? stamp->at : QDateTime()));
    json.insert(QStringLiteral("steps"), stepsJson(standing.look, context.language()));
    json.insert(QStringLiteral("commands"),
                QJsonArray::fromStringList(signOffCommands(standing.signOff, {})));
    return json;
}

Listing standingListing(const CliContext& context,
                        const Snapshot& snapshot,
                        const QList<SignOffStanding>& standings)
{
    Listing listing{{context.translate("Cli", "Sign-off"),
                     context.translate("Cli", "What"),
                     context.translate("Cli", "Signs as"),
                     context.translate("Cli", "Signed at (UTC)"),
                     context.translate("Cli", "Entry"),
                     context.translate("Cli", "State"),
                     context.translate("Cli", "Since entry"),
                     context.translate("Cli", "What changed, or does not fit"),
                     context.translate("Cli", "Time stamp (UTC)"),
                     context.translate("Cli", "Certificate")},
                    {},
                    {4, 6}};
    for (const SignOffStanding& one : standings) {
        const QString since =
            one.since.isEmpty() ? QString() : QString::number(one.since.first().seq);
        QString what = checkFaultText(one.fault, context.language());
        if (what.isEmpty()) {
            what = one.state == SignOffState::Withdrawn ? one.signOff.withdrawn
                                                        : changedText(context, snapshot, one);
        }
        listing.rows.append({one.signOff.code,
                             signedText(one.signOff, context.language()),
                             signRoleText(one.signOff.role, context.language()),
                             toStoredTime(one.signOff.signedAt),
                             QString::number(one.signOff.stateSeq),
                             signOffStateText(toKey(one.state), context.language()),
                             since,
                             what,
                             one.look.stamp ? toStoredTime(one.look.stamp->at) : QString(),
                             one.signOff.signer});
    }
    return listing;
}

} // namespace zt
