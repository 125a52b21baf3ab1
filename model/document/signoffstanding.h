// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/document/signoffcheck.h"
#include "model/document/trail.h"
#include "model/domain/snapshot.h"

namespace zt {

class SqlConnection;

/// How a sign-off stands now, the gravest first.
enum class SignOffState : quint8 {
    Broken,    ///< it does not fit: what is recorded is not what was signed
    Withdrawn, ///< it no longer counts, by an entry of its own
    Untrusted, ///< its certificates do not lead to who is trusted, or were not valid then
    Stale,     ///< what it is of was changed afterwards
    Unchecked, ///< it fits and nothing was changed; nobody was named to trust
    Valid
};

/// "broken", "withdrawn", "untrusted", "stale", "unchecked", "valid"
[[nodiscard]] QString toKey(SignOffState state);

/// A fact that is not as it was when signed.
struct FactSince
{
    QString kind;       ///< as entityKind()
    QString id;         ///< as entityId()
    QString code;       ///< of a fact that has one, as the trail names it
    QStringList fields; ///< empty where it was added or taken away
};

/// An entry of the trail that made it so.
struct EntrySince
{
    qint64 seq = 0;
    QDateTime time; ///< UTC
    QString actor;
    ActionLabel label;
};

struct SignOffStanding
{
    SignOff signOff;
    SignOffState state = SignOffState::Valid;
    SignatureLook look;
    QString fault;        ///< with Broken: what does not fit, plain English
    QDateTime recordedAt; ///< as the trail has it; invalid where it has no such entry
    QString recordedBy;
    QList<EntrySince> since; ///< the oldest first; none where nothing differs any more
    QList<FactSince> facts;

    /// Whether it counts as a signature under the present state.
    [[nodiscard]] bool counts() const
    {
        return state == SignOffState::Valid || state == SignOffState::Unchecked;
    }
};

/// What the sign-off is of: facts of another kind may change without a word. An audit's are the
/// audit, its papers, findings and samples, the evidence and checklists they rest on, and the
/// profile; for anything else all facts but sign-offs, sealed runs and, with the assessment itself,
/// names of states. `change` is the trail's form of the change.
[[nodiscard]] bool
concerns(const SignOff& signOff, const QJsonObject& change, const Snapshot& present);

/// Every sign-off of `present`, in the order of signing, held against its signature and against
/// the trail. A change that was taken back again leaves no difference and does not count. Errors:
/// TrailBroken, Cancelled.
[[nodiscard]] Result<QList<SignOffStanding>> signOffStandings(const SqlConnection& connection,
                                                              const Snapshot& present,
                                                              const SignatureTrust& trust,
                                                              JobContext& job);
/// The same over a connection of its own, for a worker. Errors: also those of opening.
[[nodiscard]] Result<QList<SignOffStanding>> readSignOffStandings(const QString& path,
                                                                  const Snapshot& present,
                                                                  const SignatureTrust& trust,
                                                                  JobContext& job);

} // namespace zt
