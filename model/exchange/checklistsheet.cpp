// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/checklistsheet.h"

#include "model/domain/evidencerules.h"
#include "model/exchange/crosswalksheet.h"
#include "model/exchange/datetext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace zt {

namespace {

constexpr int lastTier = 4;
constexpr int highestNumber = 1000;
constexpr qsizetype longestFact = 64; ///< as a pack's ids go
constexpr qsizetype mostFactsOfPoint = 20;
constexpr qsizetype mostFacts = 100;

/// The three ways in which an audit comes about. The ids are those by which an audit knows its kind
/// (see contextOf()).
struct SheetKind
{
    const char* id;
    const char* key;
    const char* zh;
    const char* en;
    QStringList words; ///< by which it may be called besides
};

const QList<SheetKind>& sheetKinds()
{
    static const QList<SheetKind> kinds{
        {"AK1",
         "annual",
         "年度資安例查",
         "Annual routine audit",
         {QStringLiteral("例查"),
          QStringLiteral("年度"),
          QStringLiteral("年度例查"),
          QStringLiteral("例行查核"),
          QStringLiteral("年度例行查核")}},
        {"AK2", "selected_case", "選案查核", "Selected-case audit", {QStringLiteral("選案")}},
        {"AK3", "special_project", "專案查核", "Special-project audit", {QStringLiteral("專案")}},
    };
    return kinds;
}

/// Nothing where it is none of them.
QString kindIdOf(const QString& word)
{
    const QString key = word.toLower().replace(u' ', u'_').replace(u'-', u'_');
    for (const SheetKind& kind : sheetKinds()) {
        if (key == QLatin1String(kind.key) || word == QString::fromUtf8(kind.zh) ||
            word.compare(QLatin1String(kind.en), Qt::CaseInsensitive) == 0 ||
            kind.words.contains(word)) {
            return QString::fromLatin1(kind.id);
        }
    }
    return {};
}

/// What is given in one language stands for both.
Bilingual both(const QString& zh, const QString& en)
{
    return {zh.isEmpty() ? en : zh, en.isEmpty() ? zh : en};
}

/// Digits and signs of full width are those of half.
QString narrow(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC);
}

/// "1-3", "1,2", "1–2、4", "１～３": ascending, none twice; nothing where it is not that.
QList<int> tiersFrom(const QString& read)
{
    QString text = narrow(read);
    text.replace(QStringLiteral("–"), QStringLiteral("-"))
        .replace(QStringLiteral("~"), QStringLiteral("-"))
        .replace(QStringLiteral("、"), QStringLiteral(","));
    QSet<int> tiers;
    for (const QString& part : text.split(u',')) {
        const QStringList ends = part.split(u'-');
        const int first = ends.first().trimmed().toInt();
        const int last = ends.last().trimmed().toInt();
        if (ends.size() > 2 || first < 1 || last > lastTier || first > last) {
            return {};
        }
        for (int tier = first; tier <= last; ++tier) {
            tiers.insert(tier);
        }
    }
    QList<int> sorted(tiers.begin(), tiers.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

/// "ACC-1@1.0.0": a point of an earlier version; nothing where it is not that.
std::optional<Predecessor> predecessorFrom(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^(.+?)\\s*[@＠]\\s*([0-9]+\\.[0-9]+\\.[0-9]+\\S*)$"));
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch() ? std::optional(Predecessor{match.captured(2), match.captured(1)})
                            : std::nullopt;
}

/// "iso27001-annex-a/7.2 part: why"; nothing where it is not that.
std::optional<PointRelation> relationFrom(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^([^/#\\s]+)(?:#(\\S+?))?/(\\S+)\\s+(\\S+?)\\s*[:：]\\s*(.+)$"));
    const QRegularExpressionMatch match = form.match(text);
    const std::optional<CrosswalkStrength> strength = crosswalkStrengthFromWord(match.captured(4));
    const QString end = match.captured(2);
    const std::optional<CrosswalkFramework::Kind> kind =
        end.isEmpty() ? std::optional(CrosswalkFramework::Kind::Point) : crosswalkEndFromWord(end);
    if (!match.hasMatch() || !strength || !kind) {
        return std::nullopt;
    }
    return PointRelation{
        match.captured(1), match.captured(3), *kind, *strength, both(match.captured(5), {})};
}

class SheetChecklistReader : PackSheetReader<ChecklistSheet, ChecklistSheetFault>
{
public:
    explicit SheetChecklistReader(const Sheet& sheet)
        : PackSheetReader(sheet)
    {
    }

    ChecklistSheet read() &&
    {
        const QString codes = QStringLiteral("code");
        const std::optional<qsizetype> first = readHeads(checklistColumns(), {codes}, codes);
        if (!first) {
            return std::move(m_result);
        }
        for (qsizetype i = *first; i < m_sheet.rows.size(); ++i) {
            if (!isBlank(m_sheet.rows[i])) {
                readRow(m_sheet.rows[i]);
            }
        }
        if (m_result.list.points.isEmpty()) {
            m_result.faults.append({Kind::NoPoint,
                                    m_sheet.rows[*first - 1].number + 1,
                                    m_result.columnOf.value(codes),
                                    {}});
        }
        addTiers();
        addAuditKinds();
        sortByGroup();
        return std::move(m_result);
    }

private:
    QSet<QString> m_codes;
    QHash<QString, QString> m_groupOf; ///< by name
    QList<QList<int>> m_tierSets;
    QSet<QString> m_facts;
    bool m_hasKinds = false; ///< some point asks which kind of audit it is

    /// Where a point stands if no column says so.
    [[nodiscard]] QString section() const
    {
        const QString name = m_sheet.name.simplified();
        return name.isEmpty() ? QStringLiteral("—") : name;
    }

    std::optional<int> number(const char* name)
    {
        const QString read = text(name);
        bool whole = false;
        const int value = narrow(read).toInt(&whole);
        if (!read.isEmpty() && (!whole || value < 0 || value > highestNumber)) {
            fault(Kind::NotWhole, QString::fromLatin1(name), read);
        }
        return whole ? std::optional(value) : std::nullopt;
    }

    QDate date(const char* name)
    {
        const QString read = text(name);
        const QDate value = dayFrom(read).value_or(QDate());
        if (!read.isEmpty() && !value.isValid()) {
            fault(Kind::NotADate, QString::fromLatin1(name), read);
        }
        return value;
    }

    QString code()
    {
        QString read = line("code");
        if (read.isEmpty()) {
            fault(Kind::CodeMissing, QStringLiteral("code"));
        } else if (m_codes.contains(read)) {
            fault(Kind::CodeRepeated, QStringLiteral("code"), read);
        }
        m_codes.insert(read);
        return read;
    }

    QString group()
    {
        const QString read = line("group");
        if (!m_groupOf.contains(read)) {
            ChecklistGroup group;
            group.order = static_cast<int>(m_result.list.groups.size()) + 1;
            group.id = QStringLiteral("G%1").arg(group.order);
            group.name = read.isEmpty()
                             ? Bilingual{QStringLiteral("查核項目"), QStringLiteral("Points")}
                             : both(read, {});
            group.sources = {{QStringLiteral("OWN"), section()}};
            m_result.list.groups.append(group);
            m_groupOf.insert(read, group.id);
        }
        return m_groupOf.value(read);
    }

    static QString setId(const QList<int>& tiers)
    {
        QString id = QStringLiteral("tiers");
        for (const int tier : tiers) {
            id += u'_' + QString::number(tier);
        }
        return id;
    }

    QStringList tierSets(const char* column)
    {
        const QString read = text(column);
        if (read.isEmpty()) {
            return {};
        }
        const QList<int> tiers = tiersFrom(read);
        if (tiers.isEmpty()) {
            fault(Kind::NotTiers, QString::fromLatin1(column), read);
            return {};
        }
        if (!m_tierSets.contains(tiers)) {
            m_tierSets.append(tiers);
        }
        return {setId(tiers)};
    }

    void readRow(const SheetRow& row)
    {
        m_row = &row;
        ChecklistPoint point;
        point.id = code();
        point.group = group();
        const qsizetype faultsBefore = m_result.faults.size();
        point.name = both(line("name_zh"), line("name_en"));
        point.text = both(line("text_zh"), line("text_en"));
        const bool told = m_result.faults.size() > faultsBefore;
        if (!told && point.name.zh.isEmpty() && point.text.zh.isEmpty()) {
            const bool column = m_result.columnOf.contains(QStringLiteral("text_zh"));
            fault(Kind::TextMissing, column ? QStringLiteral("text_zh") : QStringLiteral("code"));
        }
        const QString source = line("source");
        point.sources = {{QStringLiteral("OWN"), source.isEmpty() ? section() : source}};
        point.note = both(line("note"), {});
        readDemands(point);
        m_result.list.points.append(point);
        m_result.rowOf.append(row.number);
    }

    void readDemands(ChecklistPoint& point)
    {
        point.parent = line("parent");
        point.appliesIf.tierSets = tierSets("tiers");
        point.excludedIf.tierSets = tierSets("excluded_tiers");
        point.appliesIf.auditKinds = auditKinds("audit_kinds");
        point.excludedIf.auditKinds = auditKinds("excluded_audit_kinds");
        point.appliesIf.facts = facts("facts");
        point.excludedIf.facts = facts("excluded_facts");
        if (neverApplies(point)) {
            tellContradiction(point.excludedIf);
        }
        point.verifyBy = verifyBy();
        if (const std::optional<int> months = number("frequency_months")) {
            point.parameters = {
                {QStringLiteral("frequency_months"), *months, QStringLiteral("month"), {}}};
        }
        point.effectiveFrom = date("effective_from");
        point.effectiveTo = date("effective_to");
        point.deductionPoints = number("deduction_points");
        point.supersedes = supersedes();
        point.crosswalk = crosswalk();
        point.samplingHint = both(line("sampling"), {});
        for (const QString& one : text("evidence").split(u'\n', Qt::SkipEmptyParts)) {
            if (!one.simplified().isEmpty()) {
                point.suggestedEvidence.append(both(one.simplified(), {}));
            }
        }
    }

    /// Of a list in a cell: one a line, or apart by commas.
    static QStringList partsOf(const QString& text, const QRegularExpression& apart)
    {
        QStringList parts;
        for (const QString& part : text.split(apart, Qt::SkipEmptyParts)) {
            if (const QString read = part.simplified(); !read.isEmpty() && !parts.contains(read)) {
                parts.append(read);
            }
        }
        return parts;
    }

    QStringList auditKinds(const char* column)
    {
        static const QRegularExpression apart(QStringLiteral("[\n,，、;；]"));
        QStringList ids;
        for (const QString& word : partsOf(text(column), apart)) {
            const QString id = kindIdOf(word);
            if (id.isEmpty()) {
                fault(Kind::NotAuditKinds, QString::fromLatin1(column), word);
            } else if (!ids.contains(id)) {
                ids.append(id);
                m_hasKinds = true;
            }
        }
        return ids;
    }

    /// A fact is known by its words, so that its answer stands whatever row or version asks.
    QStringList facts(const char* column)
    {
        static const QRegularExpression apart(QStringLiteral("[\n;；]"));
        const QString key = QString::fromLatin1(column);
        const QStringList words = partsOf(text(column), apart);
        if (words.size() > mostFactsOfPoint) {
            fault(Kind::TooManyFacts, key, QString::number(words.size()));
            return {};
        }
        for (const QString& word : words) {
            if (word.size() > longestFact || word.contains(u'=')) {
                fault(Kind::FactTooLong, key, word);
            } else if (!m_facts.contains(word)) {
                m_facts.insert(word);
                addFact(word, key);
            }
        }
        return words;
    }

    void addFact(const QString& word, const QString& key)
    {
        if (m_result.list.facts.size() == mostFacts) {
            fault(Kind::TooManyFacts, key, word);
            return;
        }
        ChecklistFact fact;
        fact.id = word;
        fact.name = both(word, {});
        fact.text = fact.name;
        fact.sources = {{QStringLiteral("OWN"), section()}};
        m_result.list.facts.append(fact);
    }

    /// Whatever it applies for takes it away: all columns of an exclusion hold together.
    static bool neverApplies(const ChecklistPoint& point)
    {
        const ApplicabilityRule& wanted = point.appliesIf;
        const ApplicabilityRule& out = point.excludedIf;
        const auto within = [](const QStringList& part, const QStringList& whole) {
            return std::all_of(part.begin(), part.end(), [&whole](const QString& one) {
                return whole.contains(one);
            });
        };
        const bool tiers = out.tierSets.isEmpty() || out.tierSets == wanted.tierSets;
        const bool kinds = out.auditKinds.isEmpty() || (!wanted.auditKinds.isEmpty() &&
                                                        within(wanted.auditKinds, out.auditKinds));
        return !out.isEmpty() && tiers && kinds && within(out.facts, wanted.facts);
    }

    void tellContradiction(const ApplicabilityRule& out)
    {
        const char* const column = !out.facts.isEmpty()        ? "excluded_facts"
                                   : !out.auditKinds.isEmpty() ? "excluded_audit_kinds"
                                                               : "excluded_tiers";
        fault(Kind::Contradiction, QString::fromLatin1(column), text(column).simplified());
    }

    VerifyBy verifyBy()
    {
        const QString read = line("verify_by");
        const QLatin1String gateway("gateway:");
        if (read.isEmpty()) {
            return {};
        }
        if (analysisKindFromKey(read)) {
            return {VerifyBy::Kind::EvidenceAnalysis, read};
        }
        const QString rule =
            read.startsWith(gateway) ? read.mid(gateway.size()).trimmed() : QString();
        if (rule.isEmpty()) {
            fault(Kind::NotVerifiable, QStringLiteral("verify_by"), read);
            return {};
        }
        return {VerifyBy::Kind::GatewayRule, rule};
    }

    /// One a line, or apart by commas.
    QList<Predecessor> supersedes()
    {
        static const QRegularExpression apart(QStringLiteral("[\n,，、;；]"));
        QList<Predecessor> all;
        for (const QString& part : text("supersedes").split(apart, Qt::SkipEmptyParts)) {
            const QString read = part.simplified();
            const std::optional<Predecessor> one = predecessorFrom(read);
            if (one && !all.contains(*one)) {
                all.append(*one);
            } else if (!one && !read.isEmpty()) {
                fault(Kind::NotAPredecessor, QStringLiteral("supersedes"), read);
            }
        }
        return all;
    }

    QList<PointRelation> crosswalk()
    {
        QList<PointRelation> all;
        for (const QString& part : text("crosswalk").split(u'\n', Qt::SkipEmptyParts)) {
            const QString read = part.simplified();
            const std::optional<PointRelation> one = relationFrom(read);
            if (one) {
                all.append(*one);
            } else if (!read.isEmpty()) {
                fault(Kind::NotARelation, QStringLiteral("crosswalk"), read);
            }
        }
        return all;
    }

    void addTiers()
    {
        const QList<SourceRef> sources{{QStringLiteral("OWN"), section()}};
        for (const QList<int>& tiers : m_tierSets) {
            TierSet set;
            set.id = setId(tiers);
            const QString name = set.id.mid(6).replace(u'_', QStringLiteral("、"));
            set.name = {name + QStringLiteral(" 級"),
                        QStringLiteral("Tiers ") +
                            QString(name).replace(QStringLiteral("、"), QStringLiteral(", "))};
            set.sources = sources;
            m_result.list.tierSets.append(set);
        }
        for (int number = 1; number <= lastTier && !m_tierSets.isEmpty(); ++number) {
            FirmTier tier;
            tier.id = QString::number(number);
            tier.tier = number;
            tier.name = {QStringLiteral("%1 級").arg(number),
                         QStringLiteral("Tier %1").arg(number)};
            tier.sources = sources;
            for (const QList<int>& tiers : m_tierSets) {
                if (tiers.contains(number)) {
                    tier.sets.append(setId(tiers));
                }
            }
            m_result.list.tiers.append(tier);
        }
    }

    /// All three, or none where no point asks.
    void addAuditKinds()
    {
        if (!m_hasKinds) {
            return;
        }
        for (const SheetKind& one : sheetKinds()) {
            AuditKind kind;
            kind.id = QString::fromLatin1(one.id);
            kind.name = {QString::fromUtf8(one.zh), QString::fromLatin1(one.en)};
            kind.text = kind.name;
            kind.sources = {{QStringLiteral("OWN"), section()}};
            m_result.list.auditKinds.append(kind);
        }
    }

    /// A pack keeps the points of a group together; a sheet need not.
    void sortByGroup()
    {
        QList<ChecklistPoint> points;
        QList<qint32> rows;
        for (const ChecklistGroup& group : m_result.list.groups) {
            int order = 0;
            for (qsizetype i = 0; i < m_result.list.points.size(); ++i) {
                if (m_result.list.points[i].group == group.id) {
                    points.append(m_result.list.points[i]);
                    points.last().order = ++order;
                    rows.append(m_result.rowOf[i]);
                }
            }
        }
        m_result.list.points = points;
        m_result.rowOf = rows;
    }
};

} // namespace

const QList<PackColumn>& checklistColumns()
{
    static const QList<PackColumn> columns{
        {QStringLiteral("code"), QStringLiteral("代碼")},
        {QStringLiteral("group"), QStringLiteral("類別")},
        {QStringLiteral("name_zh"), QStringLiteral("名稱")},
        {QStringLiteral("name_en"), QStringLiteral("英文名稱")},
        {QStringLiteral("text_zh"), QStringLiteral("查核內容")},
        {QStringLiteral("text_en"), QStringLiteral("英文內容")},
        {QStringLiteral("source"), QStringLiteral("依據")},
        {QStringLiteral("tiers"), QStringLiteral("適用級別")},
        {QStringLiteral("frequency_months"), QStringLiteral("頻率（月）")},
        {QStringLiteral("effective_from"), QStringLiteral("生效日")},
        {QStringLiteral("effective_to"), QStringLiteral("失效日")},
        {QStringLiteral("evidence"), QStringLiteral("建議佐證")},
        {QStringLiteral("sampling"), QStringLiteral("抽樣提示")},
        {QStringLiteral("deduction_points"), QStringLiteral("扣分")},
        {QStringLiteral("note"), QStringLiteral("備註")},
        {QStringLiteral("supersedes"), QStringLiteral("取代")},
        {QStringLiteral("parent"), QStringLiteral("上層代碼")},
        {QStringLiteral("excluded_tiers"), QStringLiteral("不適用級別")},
        {QStringLiteral("verify_by"), QStringLiteral("驗證方式")},
        {QStringLiteral("audit_kinds"), QStringLiteral("適用查核種類")},
        {QStringLiteral("excluded_audit_kinds"), QStringLiteral("不適用查核種類")},
        {QStringLiteral("facts"), QStringLiteral("適用條件")},
        {QStringLiteral("excluded_facts"), QStringLiteral("不適用條件")},
        {QStringLiteral("crosswalk"), QStringLiteral("對照")},
    };
    return columns;
}

ChecklistSheet checklistFromSheet(const Sheet& sheet)
{
    return SheetChecklistReader(sheet).read();
}

} // namespace zt
