// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "checklists/auditmaterial.h"
#include "model/domain/auditedits.h"
#include "model/domain/fields.h"

#include <QJsonObject>

namespace zt {

/// What the commands about audits have in common.

/// --audit; the one made last where it is not given.
void declareAudit(QCommandLineParser& parser, const CliContext& context);
/// Errors: UnknownEntity; Usage where there is none yet.
[[nodiscard]] Result<const Audit*> auditOf(const QCommandLineParser& parser,
                                           const Snapshot& snapshot);

/// --field, --member, --fact: the audit's own facts.
void declareAuditFields(QCommandLineParser& parser, const CliContext& context);
[[nodiscard]] bool hasAuditFields(const QCommandLineParser& parser);
/// `known`: answers to the checklists' questions that stand unless they are given anew. Errors:
/// Usage; InvariantBroken for a key that is not set by hand, or a fact that none of the
/// checklists asks for.
[[nodiscard]] Result<FieldValues> auditValuesFrom(const QCommandLineParser& parser,
                                                  const CliContext& context,
                                                  const Checklists& lists,
                                                  const QMap<QString, bool>& known);

/// "key=value" as its two sides. Error: Usage.
[[nodiscard]] Result<std::pair<QString, QString>> sidesOf(const QString& text,
                                                          const CliContext& context);

/// "RA-1", or "twse-audit/RA-1" where several checklists have the code; a repeated point is where
/// its words stand first. Errors: UnknownEntity,
/// DuplicateName.
[[nodiscard]] Result<PointRef> pointFrom(const QString& text, const Checklists& lists);
/// The same, of one audit of several: where its checklists have no such point, those audits whose
/// checklists do are remarked, with the option that picks them.
[[nodiscard]] Result<PointRef> pointOfAudit(const QString& text,
                                            const Snapshot& snapshot,
                                            const Audit& audit,
                                            const Checklists& lists,
                                            CliContext& context);
/// Each text may hold several, apart by commas.
[[nodiscard]] Result<QList<PointRef>> pointsFrom(const QStringList& texts, const Checklists& lists);

/// "conform", "符合", "部分符合" and so on; "" and 未查 are unchecked.
[[nodiscard]] std::optional<AuditResult> auditResultFromWords(const QString& text);

/// --today, or the day it is in Taipei by the clock. Error: Usage.
void declareToday(QCommandLineParser& parser, const CliContext& context);
[[nodiscard]] Result<QDate> todayOf(const QCommandLineParser& parser, const CliContext& context);

/// Fields of an entity as JSON, by their keys.
template <class T>
QJsonObject fieldsJson(const QList<Field<T>>& fields, const T& entity)
{
    QJsonObject json;
    for (const Field<T>& field : fields) {
        json.insert(field.key, field.get(entity));
    }
    return json;
}

} // namespace zt
