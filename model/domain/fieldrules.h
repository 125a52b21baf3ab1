// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/assessment.h"
#include "model/domain/auditsample.h"
#include "model/domain/incident.h"
#include "model/domain/itemanswer.h"
#include "model/domain/maturitymethod.h"
#include "model/domain/methodology.h"
#include "model/domain/namedpoint.h"
#include "model/domain/roadmap.h"
#include "model/domain/signoff.h"
#include "model/domain/simulationrun.h"

#include <QJsonArray>
#include <QJsonValue>

/// What a single field may hold, in one place for fields.h (values from outside) and invariants.h
/// (whole entities). For the domain room's own use.
namespace zt::rules {

inline constexpr int maxRtoMinutes = 5'256'000; ///< ten years
inline constexpr int maxTier = 4;
inline constexpr int maxWeightPercent = 1000;
inline constexpr Centipoints maxCutoff = 1'000'000;
inline constexpr int maxTrials = 100'000;
inline constexpr int maxShiftPermille = 1000;
inline constexpr int maxSpreadPercent = 100;
inline constexpr qsizetype maxTeam = 1000;
inline constexpr qsizetype maxAdoptedCodes = 1'000'000;
inline constexpr qsizetype maxReferences = 100'000;
inline constexpr int maxLevel = 4; ///< levels I…IV, stages Traditional…Optimal
inline constexpr int maxReviewCycleMonths = 120;
inline constexpr qsizetype maxChecklists = 100;
inline constexpr qint64 maxMoney = 1'000'000'000'000'000;
inline constexpr qint64 maxEvidenceSize = qint64(1) << 40; ///< one tebibyte
inline constexpr qint64 maxSeq = qint64(1) << 53;

/// Words for what is accepted; known to the translations under "Reason", as are the field keys.
enum class Wanted {
    Text,
    PlainText,
    ListOfTexts,
    Sha256,
    SameId,
    OneSide,
    KnownField,
    TrailForm,
    ReferencesOnce,
    Percents,
    StoredTime,
    OnlyWithPartial,
    NotBeforeStart,
    FileOrLink,
    NoCircle,
    StillNamed,
    SomeWeight,
    NoTier,
    OnlyWhenClosed,
    SignedFirst,
    PinnedPack,
    PointOfAudit,
    ItemsInOrder,
    DrawnItem,
    AnotherPerson,
    WithOffset,
    NotBeforeStage,
    CustodyGrows,
    OpenAction,
    OpenIncident,
    ClosedIncident,
    ScopeOfAssessment,
    SealedStays,
    SignOffStays,
    SignersInOrder,
    RoleOfForm,
    SignedDocument,
    Base64,
    FreePackId,
    NewVersion,
    LoosePack,
};
[[nodiscard]] QString toText(Wanted wanted);

/// Length in UTF-16 units; no control character but line feed and tab; whole surrogate pairs, since
/// a lone one would not survive storing.
[[nodiscard]] Result<void> checkText(
    const QString& entity, const QString& field, const QString& text, int maxLength, bool required);
[[nodiscard]] Result<void>
checkNumber(const QString& entity, const QString& field, qint64 value, qint64 min, qint64 max);

/// A whole number of JSON, or nothing when it is not one.
[[nodiscard]] std::optional<qint64> wholeNumber(const QJsonValue& value);
/// The value as it was given, for a message; long text is cut.
[[nodiscard]] QString shown(const QJsonValue& value);
[[nodiscard]] tl::unexpected<Error>
refused(const QString& entity, const QString& field, const QString& given, const QString& accepted);

[[nodiscard]] Result<void> check(const Profile& profile);
/// Ranges only; whether a reason is needed depends on the guideline.
[[nodiscard]] Result<void> check(const Methodology& method);
[[nodiscard]] Result<void> check(const System& system);
[[nodiscard]] Result<void> check(const PackPin& pack);
[[nodiscard]] Result<void> check(const Adoption& adoption);
/// A share goes with Partial alone; a reason with NotApplicable; a review note with Returned.
/// Errors: InvariantBroken, NoteRequired.
[[nodiscard]] Result<void> check(const ItemAnswer& answer);
[[nodiscard]] Result<void> check(const LensAnswer& answer);
/// A file has a hash and no address, a link the other way round; the period does not run backwards.
[[nodiscard]] Result<void> check(const Evidence& evidence);
[[nodiscard]] Result<void> check(const NamedPoint& point);
[[nodiscard]] Result<void> check(const PillarTarget& target);
[[nodiscard]] Result<void> check(const ImprovementAction& action);
/// Errors: InvariantBroken; ReasonRequired for anything but the defaults of the roll-up.
[[nodiscard]] Result<void> check(const MaturityMethod& method);
[[nodiscard]] Result<void> check(const RoadmapSettings& settings);
/// A selected case says what set it off; the period does not run backwards. Errors:
/// InvariantBroken, NoteRequired.
[[nodiscard]] Result<void> check(const Audit& audit);
/// A reason with NotApplicable; a preparer before it is ready, a reviewer and a digest with
/// Accepted, a note with Returned. Errors: InvariantBroken, NoteRequired.
[[nodiscard]] Result<void> check(const PointResult& result);
/// Closed by whom and when, after a retest that was passed or with a reason; open has neither.
/// Errors: InvariantBroken, NoteRequired.
[[nodiscard]] Result<void> check(const AuditFinding& finding);
/// Its items are among the population, each once and in order, with a cell per column; whether
/// they are those that the seed draws is for who has the population. Error: InvariantBroken.
[[nodiscard]] Result<void> check(const AuditSample& sample);

/// Closed by whom and when, or open with neither; a reason where it need not be reported. Errors:
/// InvariantBroken, NoteRequired.
[[nodiscard]] Result<void> check(const Incident& incident);
[[nodiscard]] Result<void> check(const IncidentEvent& event);
[[nodiscard]] Result<void> check(const Exhibit& exhibit);
/// A scope where the items came from the assessment; hashes of their length; each scenario once.
/// Error: InvariantBroken.
[[nodiscard]] Result<void> check(const SimulationRun& run);
/// An audit where it is of one, a year with a statement alone, a report where one is signed; hashes
/// of their length. Error: InvariantBroken.
[[nodiscard]] Result<void> check(const SignOff& signOff);

[[nodiscard]] bool isBlank(const QString& text);

} // namespace zt::rules
