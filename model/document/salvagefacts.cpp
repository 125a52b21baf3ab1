// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/salvagefacts.h"

#include "model/crypto/digest.h"
#include "model/document/trailcodec.h"
#include "model/domain/invariants.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace zt {

namespace {

using Facts = QHash<QString, Entity>;

/// The tables a kind of fact lies in; those its rows are only a part of come after the first.
QStringList tablesOf(const QString& kind)
{
    static const QHash<QString, QStringList> tables{
        {QStringLiteral("profile"), {QStringLiteral("profile"), QStringLiteral("team_member")}},
        {QStringLiteral("methodology"),
         {QStringLiteral("methodology"), QStringLiteral("methodology_weight")}},
        {QStringLiteral("system"), {QStringLiteral("system"), QStringLiteral("system_reason")}},
        {QStringLiteral("adoption"), {QStringLiteral("adoption"), QStringLiteral("adoption_code")}},
        {QStringLiteral("pack"), {QStringLiteral("pack_pin")}},
        {QStringLiteral("answer"), {QStringLiteral("item_answer")}},
        {QStringLiteral("point"), {QStringLiteral("named_point")}},
        {QStringLiteral("target"), {QStringLiteral("pillar_target")}},
        {QStringLiteral("action"), {QStringLiteral("improvement_action")}},
        {QStringLiteral("roadmap"), {QStringLiteral("roadmap_settings")}},
        {QStringLiteral("finding"), {QStringLiteral("audit_finding")}},
        {QStringLiteral("sample"), {QStringLiteral("audit_sample")}}};
    return tables.value(kind, {kind}); // the others are called as their kind
}

/// Packs first, then what others refer to.
int rankOf(const Entity& entity)
{
    if (std::holds_alternative<PackPin>(entity)) {
        return 0;
    }
    if (std::holds_alternative<Evidence>(entity)) {
        return 4;
    }
    const auto kind = static_cast<int>(entity.index());
    return kind < 3 ? kind + 1 : kind + 5;
}

QString kindOf(const QString& key)
{
    return key.section(QLatin1Char(' '), 0, 0);
}

std::optional<Entity> found(const Facts& facts, const QString& key)
{
    const auto it = facts.constFind(key);
    return it != facts.constEnd() ? std::optional(*it) : std::nullopt;
}

class Planner
{
public:
    Planner(const SalvageSource& source, const SalvageRequest& request, JobContext& job)
        : m_source(source)
        , m_request(request)
        , m_job(job)
    {
    }

    Result<SalvagePlan> run();

private:
    void replayTrail();
    void noteEntries();
    void noteForgotten();
    void
    lose(const Entity& fact, const QString& name, const char* why, const QStringList& args = {});
    void takeRows();
    void chooseFacts();
    void choose(const QString& key, const std::optional<Entity>& told);
    void chooseTold(const QString& key,
                    const std::optional<Entity>& told,
                    const std::optional<Entity>& row,
                    const std::optional<Entity>& doubtful);
    [[nodiscard]] bool isAPart(const QString& key) const;
    void settlePacks();
    void settleEvidence();
    void settleReferencesToTrail();
    void settleNeeded();
    [[nodiscard]] bool keeps(const NamedPoint& point) const;
    [[nodiscard]] bool keeps(const SimulationRun& run) const;
    [[nodiscard]] bool keeps(const SignOff& signOff) const;
    Result<void> build();
    Result<void> takeAsMade(const Entity& fact);
    void add(QList<Entity>& facts);
    void addAll(const QList<Entity>& facts, QList<Entity>& refused);
    void writeChanges();

    void note(const QString& kind,
              const QString& what,
              const QString& outcome,
              const char* detail = "",
              const QStringList& args = {})
    {
        m_plan.items.append({kind, what, outcome, QString::fromUtf8(detail), args});
    }

    const SalvageSource& m_source;
    const SalvageRequest& m_request;
    JobContext& m_job;
    SalvagePlan m_plan;
    bool m_trailIsWhole = false;
    Facts m_rows;
    Facts m_doubtful;
    Facts m_chosen;
    QHash<QString, QString> m_why; ///< of a fact that was refused at the end
    QSet<QString> m_lost;          ///< facts of which the list says so already
};

/// As far as the entries are chained, and each fits what went before.
void Planner::replayTrail()
{
    qint64 last = m_source.chained();
    for (bool done = false; !done;) {
        Replay replay;
        done = true;
        for (qint64 seq = 1; seq <= last; ++seq) {
            if (!replay.add(m_source.entries().value(seq))) {
                last = seq - 1;
                done = false;
                break;
            }
        }
        m_plan.byTrail = replay.entities();
    }
    m_plan.entriesKept = last;
    const qint64 newest = m_source.entries().isEmpty() ? 0 : m_source.entries().lastKey();
    m_trailIsWhole = last > 0 && last == newest && !m_source.mayLack(QStringLiteral("trail"));
}

void Planner::noteEntries()
{
    const auto& entries = m_source.entries();
    const qint64 newest = entries.isEmpty() ? 0 : entries.lastKey();
    // A number far away is damage itself: only so many can have stood there.
    const qint64 stated = std::min(newest, m_plan.entriesKept + 1'000'000);
    for (qint64 seq = m_plan.entriesKept + 1; seq <= stated; ++seq) {
        const bool readable = entries.contains(seq);
        note(QStringLiteral("entry"),
             QString::number(seq),
             readable ? QStringLiteral("set_aside") : QStringLiteral("lost"),
             readable ? QT_TRANSLATE_NOOP("Reason", "it can be read, but not what it follows")
                      : "");
    }
    if (newest == m_plan.entriesKept && !m_trailIsWhole) {
        note(QStringLiteral("entry"),
             QString::number(newest + 1),
             QStringLiteral("lost"),
             QT_TRANSLATE_NOOP("Reason", "this one and any after it, if there were some"));
    }
}

Facts factsIn(const Snapshot& snapshot)
{
    Facts facts;
    forEachEntity(snapshot, [&](const auto& one) {
        const Entity entity(one);
        if (!Replay::isUntouchedDefault(entity)) {
            facts.insert(Replay::keyOf(entity), entity);
        }
    });
    return facts;
}

void Planner::takeRows()
{
    m_rows = factsIn(m_source.facts());
    m_doubtful = factsIn(m_source.doubtfulFacts());
    for (const PackPin& pin : m_source.pins()) {
        m_rows.insert(Replay::keyOf(Entity(pin)), Entity(pin));
    }
}

/// Takes it out again.
void Planner::lose(const Entity& fact,
                   const QString& name,
                   const char* why,
                   const QStringList& args)
{
    const QString key = Replay::keyOf(fact);
    note(QStringLiteral("fact"), name, QStringLiteral("lost"), why, args);
    m_lost.insert(key);
    m_chosen.remove(key);
}

/// What the trail says goes where it is whole, and where the row is lost or only a part of it is
/// there; else the row. A row of a damaged page stands only where nothing else is known. `key` is
/// of a row, of a doubtful row, or of what the trail tells.
void Planner::choose(const QString& key, const std::optional<Entity>& told)
{
    const std::optional<Entity> row = found(m_rows, key);
    const std::optional<Entity> doubtful = found(m_doubtful, key);
    const bool agree = row && told && Replay::same(*row, *told);
    if (!agree && (m_trailIsWhole || (told && (!row || isAPart(key))))) {
        chooseTold(key, told, row, doubtful);
    } else if (row) {
        m_chosen.insert(key, *row);
    } else if (!m_plan.byTrail.contains(key)) { // what an entry removed does not come back
        m_chosen.insert(key, doubtful.value());
        note(QStringLiteral("fact"),
             Replay::nameOf(*doubtful),
             QStringLiteral("unproven"),
             QT_TRANSLATE_NOOP("Reason", "it was read from a damaged page"));
    }
}

void Planner::chooseTold(const QString& key,
                         const std::optional<Entity>& told,
                         const std::optional<Entity>& row,
                         const std::optional<Entity>& doubtful)
{
    if (!told) {
        note(QStringLiteral("fact"),
             Replay::nameOf(row ? *row : doubtful.value()),
             QStringLiteral("from_trail"),
             QT_TRANSLATE_NOOP("Reason", "a row that the trail does not know is left out"));
        return;
    }
    if (Replay::isUntouchedDefault(*told)) {
        return;
    }
    const QStringList tables = tablesOf(kindOf(key));
    const bool gone = !m_trailIsWhole && !row && !doubtful && !m_source.mayLack(tables.first());
    if (gone) {
        return; // removed by an entry that is lost
    }
    m_chosen.insert(key, *told);
    if (!doubtful || !Replay::same(*doubtful, *told)) {
        note(QStringLiteral("fact"),
             Replay::nameOf(*told),
             QStringLiteral("from_trail"),
             m_trailIsWhole ? "" : QT_TRANSLATE_NOOP("Reason", "as entry %1 left it"),
             {QString::number(m_plan.entriesKept)});
    }
}

/// Whether other rows that belong to the fact may be lost.
bool Planner::isAPart(const QString& key) const
{
    const QStringList tables = tablesOf(kindOf(key));
    return std::any_of(tables.begin() + 1, tables.end(), [this](const QString& table) {
        return m_source.mayLack(table);
    });
}

void Planner::chooseFacts()
{
    QStringList keys(m_rows.keyBegin(), m_rows.keyEnd());
    std::copy(m_doubtful.keyBegin(), m_doubtful.keyEnd(), std::back_inserter(keys));
    for (auto it = m_plan.byTrail.cbegin(); it != m_plan.byTrail.cend(); ++it) {
        if (it.value()) {
            keys.append(it.key());
        }
    }
    keys.sort();
    keys.removeDuplicates();
    for (const QString& key : std::as_const(keys)) {
        choose(key, m_plan.byTrail.value(key));
    }
}

/// Content by hash: from the file, else the very same shipped pack, else another version of it.
void Planner::settlePacks()
{
    const auto find = [](const QList<PackPin>& packs, const auto& fits) -> const PackPin* {
        const auto found = std::find_if(packs.begin(), packs.end(), fits);
        return found == packs.end() ? nullptr : &*found;
    };
    const QStringList keys = m_chosen.keys();
    for (const QString& key : keys) {
        const auto* pin = std::get_if<PackPin>(&m_chosen[key]);
        if (pin == nullptr) {
            continue;
        }
        const PackPin wanted = *pin;
        const auto same = [&](const PackPin& one) { return one.sha256 == wanted.sha256; };
        const auto named = [&](const PackPin& one) { return one.id == wanted.id; };
        const PackPin* content = find(m_source.packs(), same);
        const PackPin* shipped = content != nullptr ? nullptr : find(m_request.shipped, same);
        const PackPin* other =
            content != nullptr || shipped != nullptr ? nullptr : find(m_request.shipped, named);
        const QString name = wanted.id + QLatin1Char(' ') + wanted.version;
        if (content != nullptr || shipped != nullptr) {
            m_chosen[key] = PackPin{wanted.id,
                                    wanted.version,
                                    wanted.sha256,
                                    (content != nullptr ? content : shipped)->bytes};
        } else if (other != nullptr) {
            m_chosen[key] = *other;
            note(QStringLiteral("pack"),
                 name,
                 QStringLiteral("lost"),
                 QT_TRANSLATE_NOOP("Reason", "version %1 of this program took its place"),
                 {other->version});
        } else {
            m_chosen.remove(key);
            note(QStringLiteral("pack"), name, QStringLiteral("lost"));
        }
        if (shipped != nullptr) {
            note(QStringLiteral("pack"),
                 name,
                 QStringLiteral("mended"),
                 QT_TRANSLATE_NOOP("Reason", "this program ships the same"));
        }
    }
}

/// A file of evidence whose bytes are lost stays, with a text that says so for content.
void Planner::settleEvidence()
{
    const QStringList keys = m_chosen.keys();
    for (const QString& key : keys) {
        auto* evidence = std::get_if<Evidence>(&m_chosen[key]);
        if (evidence == nullptr || evidence->kind != EvidenceKind::File ||
            m_source.contents().contains(evidence->sha256)) {
            continue;
        }
        const QByteArray text = m_request.placeholder(*evidence).toUtf8();
        note(QStringLiteral("evidence"),
             evidence->name,
             QStringLiteral("placeholder"),
             QT_TRANSLATE_NOOP("Reason", "SHA-256 %1, %2 bytes"),
             {evidence->sha256, QString::number(evidence->size)});
        evidence->sha256 = sha256Hex(text);
        evidence->size = text.size();
        evidence->mediaType = QStringLiteral("text/plain");
        m_plan.placeholders.insert(evidence->sha256, text);
    }
}

bool Planner::keeps(const NamedPoint& point) const
{
    return point.seq <= m_plan.entriesKept &&
           m_source.entries().value(point.seq).hash.toHex() == point.hash.toLatin1();
}

bool Planner::keeps(const SimulationRun& run) const
{
    const auto& entries = m_source.entries();
    const bool stands = run.stateSeq <= m_plan.entriesKept &&
                        entries.value(run.stateSeq).hash.toHex() == run.stateHash.toLatin1();
    return stands &&
           (run.stateSeq == m_plan.entriesKept ||
            entries.value(run.stateSeq + 1).stored.contains(run.id.toString().toLatin1()));
}

bool Planner::keeps(const SignOff& signOff) const
{
    return signOff.stateSeq <= m_plan.entriesKept &&
           m_source.entries().value(signOff.stateSeq).hash.toHex() == signOff.stateHash.toLatin1();
}

/// Snapshots, sealed runs and sign-offs name an entry of the trail.
void Planner::settleReferencesToTrail()
{
    const QStringList keys = m_chosen.keys();
    for (const QString& key : keys) {
        const auto* point = std::get_if<NamedPoint>(&m_chosen[key]);
        const auto* run = std::get_if<SimulationRun>(&m_chosen[key]);
        const auto* signOff = std::get_if<SignOff>(&m_chosen[key]);
        if ((point != nullptr && !keeps(*point)) || (run != nullptr && !keeps(*run)) ||
            (signOff != nullptr && !keeps(*signOff))) {
            const Entity fact = m_chosen[key];
            lose(fact,
                 point != nullptr     ? point->name
                 : signOff != nullptr ? signOff->code
                                      : run->code,
                 QT_TRANSLATE_NOOP("Reason", "it stands for an entry of the trail that is lost"));
        }
    }
}

/// There is always a profile, and it has a name.
void Planner::settleNeeded()
{
    Profile profile;
    profile.name = QFileInfo(m_request.from).completeBaseName();
    profile.name = profile.name.isEmpty() ? QStringLiteral("?") : profile.name;
    for (const Entity& needed : {Entity(profile), Entity(Methodology())}) {
        const QString key = Replay::keyOf(needed);
        if (!m_chosen.contains(key)) {
            const bool wasTouched = std::holds_alternative<Profile>(needed) ||
                                    m_source.mayLack(QStringLiteral("methodology"));
            if (wasTouched && !m_plan.byTrail.value(key)) {
                note(QStringLiteral("fact"), Replay::nameOf(needed), QStringLiteral("lost"));
            }
            m_chosen.insert(key, needed);
        }
    }
}

/// All at once; where something is refused, by halves, until it is found. `facts`: one at least.
void Planner::addAll(const QList<Entity>& facts, QList<Entity>& refused)
{
    if (m_job.cancelled()) {
        return;
    }
    ChangeSet set;
    for (const Entity& fact : facts) {
        const bool always = std::holds_alternative<MaturityMethod>(fact) ||
                            std::holds_alternative<RoadmapSettings>(fact);
        const Entity nobodys = std::holds_alternative<MaturityMethod>(fact)
                                   ? Entity(MaturityMethod())
                                   : Entity(RoadmapSettings());
        set.changes.append(
            {always ? std::optional<Entity>(nobodys) : std::nullopt, std::optional<Entity>(fact)});
    }
    Result<Snapshot> after = soundStateAfter(m_plan.state, set);
    if (after) {
        m_plan.state = std::move(*after);
        m_plan.all.changes += set.changes;
        return;
    }
    if (facts.size() == 1) {
        refused.append(facts.first());
        m_why.insert(Replay::keyOf(facts.first()),
                     toString(after.error().code) + QStringLiteral(": ") +
                         after.error().args.join(QStringLiteral(", ")));
        return;
    }
    addAll(facts.first(facts.size() / 2), refused);
    addAll(facts.sliced(facts.size() / 2), refused);
}

/// The rules for a new one are about the moment at which it was made.
Result<void> Planner::takeAsMade(const Entity& fact)
{
    const auto* signOff = std::get_if<SignOff>(&fact);
    if (signOff != nullptr && !signOff->audit.isNull() &&
        !m_plan.state.audits.contains(signOff->audit.toString())) {
        lose(fact, signOff->code, QT_TRANSLATE_NOOP("Reason", "it signs an audit that is lost"));
        return {};
    }
    const ChangeSet set{{}, {Change{std::nullopt, fact}}, {}};
    Result<Snapshot> after = applied(m_plan.state, set);
    if (!after) {
        return tl::unexpected(after.error());
    }
    m_plan.state = std::move(*after);
    m_plan.all.changes += set.changes;
    return {};
}

/// What is refused may wait for something that comes later.
void Planner::add(QList<Entity>& facts)
{
    while (!facts.isEmpty() && !m_job.cancelled()) {
        QList<Entity> refused;
        addAll(facts, refused);
        if (refused.size() == facts.size()) {
            break;
        }
        facts = refused;
    }
}

Result<void> Planner::build()
{
    m_plan.state.trailSeq = m_plan.entriesKept;
    m_plan.state.trailHead =
        QString::fromLatin1(m_source.entries().value(m_plan.entriesKept).hash.toHex());
    QStringList keys = m_chosen.keys();
    std::sort(keys.begin(), keys.end());
    QList<Entity> packs;
    QList<Entity> others;
    QList<Entity> made; ///< once, of a state; nothing makes them anew
    for (const QString& key : std::as_const(keys)) {
        const Entity& fact = m_chosen[key];
        const bool wasMade =
            std::holds_alternative<SignOff>(fact) || std::holds_alternative<SimulationRun>(fact);
        (std::holds_alternative<PackPin>(fact) ? packs : wasMade ? made : others).append(fact);
    }
    std::stable_sort(others.begin(), others.end(), [](const Entity& a, const Entity& b) {
        return rankOf(a) < rankOf(b);
    });
    add(packs);
    if (m_job.cancelled()) {
        return fail(ErrorCode::Cancelled);
    }
    const Result<PinnedContent> pinned =
        readPins(m_plan.state.packs, m_request.environment.readPack);
    if (!pinned) {
        return tl::unexpected(pinned.error());
    }
    pinned->putInto(m_plan.state);
    add(others);
    for (const Entity& fact : std::as_const(made)) {
        Result<void> taken = takeAsMade(fact);
        if (!taken) {
            return taken;
        }
    }
    if (m_job.cancelled()) {
        return fail(ErrorCode::Cancelled);
    }
    for (const Entity& lost : std::as_const(others)) {
        const QString key = Replay::keyOf(lost);
        if (m_why.contains(key) && !entityIn(m_plan.state, entityKind(lost), entityId(lost))) {
            lose(lost,
                 Replay::nameOf(lost),
                 QT_TRANSLATE_NOOP("Reason", "it refers to what is lost (%1)"),
                 {m_why.value(key)});
        }
    }
    return {};
}

/// Facts that only entries set aside speak of.
void Planner::noteForgotten()
{
    QMap<QString, std::pair<QString, qint64>> named; ///< by key: name, entry
    for (auto it = m_source.entries().upperBound(m_plan.entriesKept);
         it != m_source.entries().cend();
         ++it) {
        const Result<TrailEntry> entry = readEntry(it.value());
        for (const auto value : entry ? entry->changes : QJsonArray()) {
            const QJsonObject change = value.toObject();
            const QString kind = change.value(QLatin1String("kind")).toString();
            const QString id = change.value(QLatin1String("id")).toString();
            const QString key = Replay::keyOf(kind, id);
            const QString code = change.value(QLatin1String("code")).toString();
            if (change.contains(QLatin1String("after"))) {
                named.insert(key,
                             {code.isEmpty() ? key : kind + QLatin1Char(' ') + code, it.key()});
            } else {
                named.remove(key);
            }
        }
    }
    for (auto it = named.cbegin(); it != named.cend(); ++it) {
        if (!m_chosen.contains(it.key()) && !m_lost.contains(it.key())) {
            note(QStringLiteral("fact"),
                 it->first,
                 QStringLiteral("lost"),
                 QT_TRANSLATE_NOOP("Reason", "entry %1 was the last to speak of it"),
                 {QString::number(it->second)});
        }
    }
}

void Planner::writeChanges()
{
    QStringList keys(m_chosen.keyBegin(), m_chosen.keyEnd());
    std::copy(m_plan.byTrail.keyBegin(), m_plan.byTrail.keyEnd(), std::back_inserter(keys));
    keys.sort();
    keys.removeDuplicates();
    for (const QString& key : std::as_const(keys)) {
        const std::optional<Entity> before = m_plan.byTrail.value(key);
        std::optional<Entity> after;
        if (m_chosen.contains(key)) {
            after = m_chosen.value(key);
        } else if (before && Replay::isUntouchedDefault(*before)) {
            after = before;
        }
        const bool same =
            before.has_value() == after.has_value() && (!before || Replay::same(*before, *after));
        if (!same) {
            m_plan.rest.changes.append({before, after});
        }
    }
}

Result<SalvagePlan> Planner::run()
{
    replayTrail();
    noteEntries();
    takeRows();
    chooseFacts();
    settlePacks();
    settleEvidence();
    settleReferencesToTrail();
    settleNeeded();
    const Result<void> built = build();
    if (!built) {
        return tl::unexpected(built.error());
    }
    noteForgotten();
    writeChanges();
    return std::move(m_plan);
}

} // namespace

Result<SalvagePlan>
planSalvage(const SalvageSource& source, const SalvageRequest& request, JobContext& job)
{
    return Planner(source, request, job).run();
}

} // namespace zt
