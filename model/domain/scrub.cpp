// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/scrub.h"

#include "model/domain/auditstatus.h"
#include "model/domain/entitytraits.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace zt {

namespace {

/// Keys of fields, and of what fields hold, that name a person.
bool namesPerson(const QString& key)
{
    static const QSet<QString> keys{QStringLiteral("team"),
                                    QStringLiteral("contact"),
                                    QStringLiteral("assessor"),
                                    QStringLiteral("reviewer"),
                                    QStringLiteral("preparer"),
                                    QStringLiteral("answered_by"),
                                    QStringLiteral("closed_by"),
                                    QStringLiteral("owner"),
                                    QStringLiteral("person"),
                                    QStringLiteral("roles"),
                                    QStringLiteral("who"),
                                    QStringLiteral("from")};
    return keys.contains(key);
}

/// Keys whose values mean something else than words: identities, hashes, numbers as text.
bool isFixed(const QString& key)
{
    static const QSet<QString> keys{QStringLiteral("code"),
                                    QStringLiteral("codes"),
                                    QStringLiteral("id"),
                                    QStringLiteral("version"),
                                    QStringLiteral("sha256"),
                                    QStringLiteral("population_sha256"),
                                    QStringLiteral("accepted_digest"),
                                    QStringLiteral("media_type"),
                                    QStringLiteral("evidence"),
                                    QStringLiteral("audit"),
                                    QStringLiteral("incident"),
                                    QStringLiteral("checklists"),
                                    QStringLiteral("points"),
                                    QStringLiteral("criteria"),
                                    QStringLiteral("closes"),
                                    QStringLiteral("depends_on"),
                                    QStringLiteral("systems"),
                                    QStringLiteral("seed"),
                                    QStringLiteral("case_id")};
    return keys.contains(key);
}

/// A cell of a list that names a person or an account, by the column's head. Short ones and mere
/// numbers would be found in words that mean something else.
bool namesSomebody(const QString& head, const QString& cell)
{
    static const QRegularExpression heads(
        QStringLiteral("姓名|人員|使用者|使用人|員工|帳號|帳戶|登入名|保管人|負責人|申請人|"
                       "\\b(name|user|account|person|owner|login|samaccountname|employee)"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype shortest = 4; // of Latin letters; a Chinese name has two characters or more
    const QString plain = cell.trimmed();
    const bool isLatin =
        std::all_of(plain.begin(), plain.end(), [](QChar c) { return c.unicode() < 0x80; });
    const bool hasLetter =
        std::any_of(plain.begin(), plain.end(), [](QChar c) { return c.isLetter(); });
    return hasLetter && plain.size() >= (isLatin ? shortest : 2) && heads.match(head).hasMatch();
}

/// Every text below a value, with the key it stands under; numbers and marks are left alone.
template <class Visitor>
QJsonValue walked(const QString& key, const QJsonValue& value, const Visitor& visit)
{
    if (value.isString()) {
        return isFixed(key) ? value : QJsonValue(visit(key, value.toString()));
    }
    if (value.isArray()) {
        QJsonArray changed;
        const QJsonArray parts = value.toArray();
        for (const auto one : parts) {
            changed.append(walked(key, one, visit));
        }
        return changed;
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        QJsonObject changed;
        for (auto it = object.begin(); it != object.end(); ++it) {
            // the keys of roles are ids, what stands under them are names
            changed.insert(it.key(), walked(namesPerson(key) ? key : it.key(), *it, visit));
        }
        return changed;
    }
    return value;
}

/// Latin letters that go on would make it another word; Chinese names stand without blanks.
QRegularExpression asWord(const QString& name)
{
    static const QString letter = QStringLiteral("[A-Za-z0-9]");
    const auto isLetter = [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); };
    const QString before =
        isLetter(name.front()) ? QStringLiteral("(?<!%1)").arg(letter) : QString();
    const QString after = isLetter(name.back()) ? QStringLiteral("(?!%1)").arg(letter) : QString();
    return QRegularExpression(before + QRegularExpression::escape(name) + after);
}

class Scrub
{
public:
    Scrub(const Snapshot& snapshot, const ScrubWords& words, const Placeholder& placeholder)
        : m_snapshot(snapshot)
        , m_words(words)
        , m_placeholder(placeholder)
    {
    }

    Result<ScrubbedFacts> made()
    {
        collectNames();
        Result<void> done;
        forEachEntity(m_snapshot, [&](const auto& entity) {
            if (done) {
                done = take(entity);
            }
        });
        if (!done) {
            return tl::unexpected(done.error());
        }
        return renewAcceptances();
    }

private:
    void collectNames()
    {
        const auto collect = [&](const QString& key, const QString& text) {
            if (namesPerson(key)) {
                m_names.add(text);
            }
            return text;
        };
        forEachEntity(m_snapshot, [&](const auto& entity) {
            const QJsonObject form = toJson(Change{std::nullopt, entity});
            walked({}, form.value(QLatin1String("after")), collect);
        });
        m_made.people = m_names.size();
        for (const AuditSample& sample : m_snapshot.auditSamples) {
            collectCells(sample);
        }
        m_names.number(m_words);
    }

    /// Whoever is drawn from a list is named in remarks as well.
    void collectCells(const AuditSample& sample)
    {
        for (const SampleItem& item : sample.items) {
            for (qsizetype column = 0; column < item.cells.size(); ++column) {
                const QString stands = maskedCell(item.cells[column]);
                if (namesSomebody(sample.columns.value(column), item.cells[column])) {
                    m_names.stand(item.cells[column].trimmed(), stands);
                }
            }
        }
    }

    Result<void> take(const PackPin&) { return {}; }

    Result<void> take(const NamedPoint&)
    {
        ++m_made.leftOut;
        return {};
    }

    Result<void> take(const SimulationRun&)
    {
        ++m_made.leftOut;
        return {};
    }

    Result<void> take(const SignOff&)
    {
        ++m_made.leftOut;
        return {};
    }

    Result<void> take(const Profile& profile)
    {
        const Result<Entity> scrubbed = replaced(profile);
        if (!scrubbed) {
            return tl::unexpected(scrubbed.error());
        }
        m_made.profile = std::get<Profile>(*scrubbed);
        return {};
    }

    Result<void> take(const Evidence& evidence)
    {
        Evidence stands = evidence;
        if (evidence.kind == EvidenceKind::File) {
            const auto [bytes, sha256] = m_placeholder(evidence);
            m_made.contents.insert(sha256, bytes);
            stands.sha256 = sha256;
            stands.size = bytes.size();
            stands.name += QStringLiteral(".txt");
            stands.mediaType = QStringLiteral("text/plain");
        }
        return add(stands, {});
    }

    Result<void> take(const AuditSample& sample)
    {
        AuditSample masked = sample;
        for (SampleItem& item : masked.items) {
            for (QString& cell : item.cells) {
                cell = maskedCell(cell);
            }
        }
        return add(masked, {});
    }

    template <class T>
    Result<void> take(const T& entity)
    {
        return add(entity, {});
    }

    Result<void> take(const Methodology& method) { return addOnly(method, Methodology()); }

    Result<void> take(const MaturityMethod& method) { return addOnly(method, MaturityMethod()); }

    Result<void> take(const RoadmapSettings& settings)
    {
        return addOnly(settings, RoadmapSettings());
    }

    /// A kind of which a new assessment has one already.
    template <class T>
    Result<void> addOnly(const T& entity, const T& fresh)
    {
        return entity == fresh ? Result<void>() : add(entity, Entity(fresh));
    }

    template <class T>
    Result<void> add(const T& entity, const std::optional<Entity>& before)
    {
        const Result<Entity> scrubbed = replaced(entity);
        if (!scrubbed) {
            return tl::unexpected(scrubbed.error());
        }
        m_made.facts.changes.append(Change{before, *scrubbed});
        return {};
    }

    [[nodiscard]] Result<Entity> replaced(const Entity& entity) const
    {
        QJsonObject form = toJson(Change{std::nullopt, entity});
        const QString after = QStringLiteral("after");
        form.insert(after, walked({}, form.value(after), [&](const QString&, const QString& text) {
                        return m_names.scrubbed(text);
                    }));
        const Result<std::optional<Entity>> read = applyJson(std::nullopt, form, true);
        return read ? Result<Entity>(**read) : tl::unexpected(read.error());
    }

    QString maskedCell(const QString& cell)
    {
        if (cell.isEmpty()) {
            return cell;
        }
        const qsizetype next = m_cells.size() + 1;
        const auto known = m_cells.constFind(cell);
        if (known != m_cells.constEnd()) {
            return *known;
        }
        return *m_cells.insert(cell, m_words.cell.arg(next));
    }

    /// The digest of a paper is over its words, so that of the replaced words is put in its place
    /// where the acceptance stands.
    Result<ScrubbedFacts> renewAcceptances()
    {
        Snapshot empty;
        empty.packs = m_snapshot.packs;
        empty.checklists = m_snapshot.checklists;
        empty.guideline = m_snapshot.guideline;
        const Result<Snapshot> state = applied(empty, m_made.facts);
        if (!state) {
            return tl::unexpected(state.error());
        }
        for (Change& change : m_made.facts.changes) {
            auto* result = std::get_if<PointResult>(&*change.after);
            if (result == nullptr || result->state != ReviewState::Accepted) {
                continue;
            }
            const auto original = m_snapshot.pointResults.constFind(entityId(*change.after));
            if (!isStale(m_snapshot, *original)) {
                result->acceptedDigest = acceptanceDigest(*state, *result);
            }
        }
        return m_made;
    }

    const Snapshot& m_snapshot;
    const ScrubWords& m_words;
    const Placeholder& m_placeholder;
    NameBook m_names;
    QMap<QString, QString> m_cells; ///< what stands for each value
    ScrubbedFacts m_made;
};

} // namespace

void NameBook::add(const QString& field)
{
    static const QRegularExpression between(QStringLiteral("[、，,;；/／\\n]"));
    for (const QString& name : field.split(between)) {
        if (!name.trimmed().isEmpty()) {
            m_pseudonyms.insert(name.trimmed(), QString());
        }
    }
}

void NameBook::stand(const QString& name, const QString& placeholder)
{
    if (!m_pseudonyms.contains(name)) {
        m_pseudonyms.insert(name, placeholder);
    }
}

void NameBook::number(const ScrubWords& words)
{
    m_words = words;
    int next = 0;
    for (QString& pseudonym : m_pseudonyms) {
        if (pseudonym.isEmpty()) {
            pseudonym = words.person.arg(++next);
        }
    }
    m_longestFirst = m_pseudonyms.keys();
    std::stable_sort(m_longestFirst.begin(),
                     m_longestFirst.end(),
                     [](const QString& a, const QString& b) { return a.size() > b.size(); });
}

QString NameBook::scrubbed(const QString& text) const
{
    if (text.isEmpty()) {
        return text;
    }
    const auto whole = m_pseudonyms.constFind(text.trimmed());
    if (whole != m_pseudonyms.constEnd()) {
        return *whole;
    }
    // each name becomes a mark first, so that no pseudonym is taken for a name
    QString changed = text;
    QList<QString> marked;
    const auto mark = [](qsizetype number) {
        constexpr char16_t privateUse = 0xE000;
        return QString(QChar(privateUse)) + QString::number(number) + QChar(privateUse + 1);
    };
    // in a hash that goes on for long enough there is a telephone number
    static const QRegularExpression digest(
        QStringLiteral("(?<![0-9A-Za-z])(?=[0-9]*[a-f])[0-9a-f]{16,64}(?![0-9A-Za-z])"));
    for (QRegularExpressionMatch hash = digest.match(changed); hash.hasMatch();
         hash = digest.match(changed)) {
        changed.replace(hash.capturedStart(), hash.capturedLength(), mark(marked.size()));
        marked.append(hash.captured());
    }
    for (const QString& name : m_longestFirst) {
        if (name.size() > 1 && changed.contains(name)) {
            changed.replace(asWord(name), mark(marked.size()));
            marked.append(m_pseudonyms.value(name));
        }
    }
    static const QRegularExpression mail(
        QStringLiteral("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+"));
    static const QRegularExpression identity(
        QStringLiteral("(?<![A-Za-z0-9])[A-Z][1289]\\d{8}(?![A-Za-z0-9])"));
    static const QRegularExpression phone(QStringLiteral(
        "(?<![0-9-])(09\\d{2}-?\\d{3}-?\\d{3}|0\\d{1,2}-\\d{3,4}-?\\d{4})(?![0-9-])"));
    changed.replace(mail, m_words.mail);
    changed.replace(identity, m_words.identity);
    changed.replace(phone, m_words.phone);
    for (qsizetype i = 0; i < marked.size(); ++i) {
        changed.replace(mark(i), marked[i]);
    }
    return changed;
}

Result<ScrubbedFacts>
scrubbedFacts(const Snapshot& snapshot, const ScrubWords& words, const Placeholder& placeholder)
{
    return Scrub(snapshot, words, placeholder).made();
}

} // namespace zt
