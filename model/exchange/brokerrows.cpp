// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/brokerrows.h"

#include "model/exchange/importsynonyms.h"
#include "model/exchange/importvalues.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace zt {

namespace {

constexpr qsizetype headRowsTried = 20;
constexpr int mostCount = 100000;

struct Synonyms
{
    const char* key;
    const char16_t* words;
};

/// As people write them, apart from width, case, blanks, punctuation and what stands in brackets.
/// "" is known and not read.
constexpr Synonyms synonyms[] = {
    {"code",
     u"代碼|代號|券商代碼|券商代號|證券商代碼|證券商代號|公司代號|公司代碼|機構代號|編號|code|"
     u"broker|"
     u"broker code|broker id|firm|firm code|id"},
    {"name", u"名稱|券商|券商名稱|證券商|證券商名稱|公司名稱|機構名稱|name|broker name|firm name"},
    {"year", u"年度|年|年份|查核年度|year|audit year|period"},
    {"tier", u"分級|級別|等級|資安分級|資安等級|券商分級|tier|broker tier|level"},
    {"share",
     u"電子交易比重|電子交易占比|電子交易佔比|電子交易比率|電子下單比重|電子下單占比|電子下單佔比|"
     u"比重|electronic trading share|electronic trading ratio|electronic share|share"},
    {"deduction",
     u"扣分|查核缺失扣分|查核扣分|缺失扣分|扣分合計|扣點|deduction|deduction points|deductions|"
     u"audit deduction score|points deducted"},
    {"type", u"缺失類型|類型|缺失|缺失名稱|type|deficiency|deficiency type"},
    {"category", u"缺失類別|類別|查核類別|構面|category|group"},
    {"point", u"查核點|查核點代碼|查核點編號|查核項目|點號|point|audit point|criterion"},
    {"text",
     u"缺失內容|缺失說明|內容|說明|發現|查核發現|finding|findings|text|condition|description"},
    {"", u"備註|備考|註|附註|序號|項次|合計|小計|總計|note|notes|remark|remarks|no|total"},
};

QString withoutBrackets(QString head)
{
    static const QRegularExpression brackets(
        QStringLiteral("[（(〔\\[【][^）)〕\\]】]*[）)〕\\]】]"));
    return head.replace(brackets, QString());
}

/// Nothing: a head that nobody knows; empty: known, and not read.
std::optional<QString> keyOfHead(const QString& head)
{
    static const QHash<QString, QString> known = [] {
        QHash<QString, QString> all;
        for (const Synonyms& line : synonyms) {
            for (const QString& word : QString::fromUtf16(line.words).split(u'|')) {
                all.insert(headerLetters(word), QString::fromLatin1(line.key));
            }
        }
        return all;
    }();
    for (const QString& form : {headerLetters(head), headerLetters(withoutBrackets(head))}) {
        if (const auto found = known.constFind(form); found != known.cend()) {
            return *found;
        }
    }
    return std::nullopt;
}

bool namesBrokerAndYear(const SheetRow& row)
{
    bool broker = false;
    bool year = false;
    for (const Cell& cell : row.cells) {
        const QString key = keyOfHead(cell.text).value_or(QString());
        broker = broker || key == QLatin1String("code") || key == QLatin1String("name");
        year = year || key == QLatin1String("year");
    }
    return broker && year;
}

/// "存取控制：帳號盤點不實": category and type.
DeficiencyType typeOfHead(const QString& head)
{
    QString plain = head.simplified();
    plain.replace(u'：', u':');
    const qsizetype colon = plain.indexOf(u':');
    if (colon <= 0 || colon + 1 >= plain.size()) {
        return {plain, {}, {}};
    }
    return {plain.mid(colon + 1).trimmed(), {}, plain.left(colon).trimmed()};
}

/// Nothing: no count; -1: said to be unknown.
std::optional<int> countFromText(const QString& text)
{
    bool whole = false;
    const int number = text.toInt(&whole);
    if (whole) {
        return number >= 0 && number <= mostCount ? std::optional(number) : std::nullopt;
    }
    const Parsed<Tri> word = parseTri(text);
    if (!word.value) {
        return std::nullopt;
    }
    return *word.value == Tri::Unknown ? -1 : (*word.value == Tri::Yes ? 1 : 0);
}

bool isUnknownWord(const QString& text)
{
    return parseTri(text).value == Tri::Unknown;
}

} // namespace

BrokerSheetRows::BrokerSheetRows(BrokerBookReader& reader, const QString& file, const Sheet& sheet)
    : m_reader(reader)
    , m_file(file)
    , m_sheet(sheet)
{
}

qsizetype BrokerSheetRows::headRow(const Sheet& sheet)
{
    const qsizetype end = std::min(headRowsTried, sheet.rows.size());
    for (qsizetype i = 0; i < end; ++i) {
        if (namesBrokerAndYear(sheet.rows[i])) {
            return i;
        }
    }
    return -1;
}

bool BrokerSheetRows::read()
{
    const qsizetype head = headRow(m_sheet);
    if (head < 0) {
        return false;
    }
    const qsizetype faultsBefore = m_reader.m_reading.faults.size();
    readHeads(m_sheet.rows[head]);
    for (qsizetype i = head + 1; i < m_sheet.rows.size(); ++i) {
        m_row = &m_sheet.rows[i];
        if (m_findings) {
            readFinding();
        } else {
            readBroker();
        }
    }
    finishShares();
    QList<BrokerSheetFault>& faults = m_reader.m_reading.faults;
    std::stable_sort(faults.begin() + faultsBefore, faults.end(), [](const auto& a, const auto& b) {
        return std::tie(a.row, a.column) < std::tie(b.row, b.column);
    });
    return true;
}

void BrokerSheetRows::readHeads(const SheetRow& head)
{
    m_row = &head;
    QMap<qint32, QString> others;
    for (qsizetype i = 0; i < head.cells.size(); ++i) {
        const QString text = head.cells[i].text.simplified();
        const auto column = static_cast<qint32>(i);
        const std::optional<QString> key = keyOfHead(text);
        if (text.isEmpty() || (key && key->isEmpty())) {
            continue;
        }
        if (!key) {
            others.insert(column, text);
        } else if (m_columnOf.contains(*key)) {
            fault(Kind::RepeatedColumn, column, text);
        } else {
            m_columnOf.insert(*key, column);
        }
    }
    m_findings =
        m_columnOf.contains(QStringLiteral("type")) || m_columnOf.contains(QStringLiteral("point"));
    for (const QString& key : {QStringLiteral("share"), QStringLiteral("tier")}) {
        if (m_findings && m_columnOf.contains(key)) {
            fault(
                Kind::UnknownColumn, m_columnOf.value(key), head.cells[m_columnOf.value(key)].text);
        }
    }
    // Without a code of its own a broker goes by its name.
    if (!m_columnOf.contains(QStringLiteral("code"))) {
        m_columnOf.insert(QStringLiteral("code"), m_columnOf.value(QStringLiteral("name")));
    }
    QSet<QString> types;
    for (auto it = others.begin(); it != others.end(); ++it) {
        const DeficiencyType type = typeOfHead(it.value());
        if (m_findings) {
            fault(Kind::UnknownColumn, it.key(), it.value());
        } else if (types.contains(type.id)) {
            fault(Kind::RepeatedColumn, it.key(), it.value());
        } else {
            types.insert(type.id);
            m_typeColumns.insert(it.key(), type.id);
            m_reader.addType(type);
        }
    }
}

std::optional<BrokerBookReader::Key> BrokerSheetRows::keyOfRow()
{
    const QString code = textOf(QStringLiteral("code")).simplified();
    const QString read = textOf(QStringLiteral("year"));
    const std::optional<int> year = yearFromText(read);
    if (code.isEmpty()) {
        fault(Kind::BrokerMissing, m_columnOf.value(QStringLiteral("code")), {});
    }
    if (!year) {
        fault(Kind::NotAYear, m_columnOf.value(QStringLiteral("year")), read);
    }
    return code.isEmpty() || !year ? std::nullopt
                                   : std::optional(BrokerBookReader::Key{code, *year});
}

void BrokerSheetRows::readBroker()
{
    const std::optional<BrokerBookReader::Key> key = keyOfRow();
    if (key && m_seen.contains(*key)) {
        fault(Kind::RowRepeated,
              m_columnOf.value(QStringLiteral("code")),
              key->first + u' ' + QString::number(key->second));
        return;
    }
    BrokerYear year;
    year.deduction = value(QStringLiteral("deduction"), Kind::NotPoints, pointsFromText);
    year.tier = value(QStringLiteral("tier"), Kind::NotATier, tierFromText);
    readCounts(year);
    const QString share = textOf(QStringLiteral("share"));
    if (!share.isEmpty() && !isUnknownWord(share)) {
        m_shares.append({key, m_row->number, share});
    }
    if (!key) {
        return;
    }
    m_seen.insert(*key);
    year.broker = key->first;
    year.year = key->second;
    noteName(*key);
    merge(year);
    ++m_reader.m_reading.brokerRows;
}

void BrokerSheetRows::readCounts(BrokerYear& year)
{
    for (auto it = m_typeColumns.begin(); it != m_typeColumns.end(); ++it) {
        const QString read = text(it.key());
        if (read.isEmpty()) {
            continue;
        }
        const std::optional<int> count = countFromText(read);
        if (!count) {
            fault(Kind::NotACount, it.key(), read);
        } else if (*count >= 0) {
            year.counts.insert(it.value(), *count);
        }
    }
}

void BrokerSheetRows::readFinding()
{
    const std::optional<BrokerBookReader::Key> key = keyOfRow();
    BrokerDeficiency finding;
    finding.point = textOf(QStringLiteral("point")).simplified();
    finding.type = textOf(QStringLiteral("type")).simplified();
    finding.type = finding.type.isEmpty() ? finding.point : finding.type;
    finding.text = keptText(textOf(QStringLiteral("text")), true);
    finding.deduction = value(QStringLiteral("deduction"), Kind::NotPoints, pointsFromText);
    if (finding.type.isEmpty()) {
        const QString column = m_columnOf.contains(QStringLiteral("type"))
                                   ? QStringLiteral("type")
                                   : QStringLiteral("point");
        fault(Kind::TypeMissing, m_columnOf.value(column), {});
        return;
    }
    m_reader.addType({finding.type, {}, textOf(QStringLiteral("category")).simplified()});
    if (key) {
        noteName(*key);
        rowFor(*key).deficiencies.append(finding);
        ++m_reader.m_reading.findings;
    }
}

/// Numbers without a sign are judged by their column.
void BrokerSheetRows::finishShares()
{
    QStringList bare;
    for (const PendingShare& one : m_shares) {
        const ShareText text = shareTextOf(one.text);
        if (!text.percent && decimalSteps(text.digits, 2)) {
            bare.append(text.digits);
        }
    }
    const ShareScale scale = scaleOf(bare);
    const qint32 column = m_columnOf.value(QStringLiteral("share"));
    for (const PendingShare& one : m_shares) {
        const ShareText text = shareTextOf(one.text);
        BrokerYear told;
        told.share = shareFromText(text, scale);
        if (isShareUnclear(text, scale)) {
            faultAt(Kind::ShareUnclear, one.row, column, one.text);
        } else if (!told.share) {
            faultAt(Kind::NotAShare, one.row, column, one.text);
        } else if (one.key && !mergeInto(rowFor(*one.key), told).isEmpty()) {
            faultAt(Kind::Disagrees, one.row, column, one.text);
        }
    }
}

BrokerYear& BrokerSheetRows::rowFor(const BrokerBookReader::Key& key)
{
    QList<BrokerYear>& rows = m_reader.m_reading.book.rows;
    const auto found = m_reader.m_rowOf.constFind(key);
    if (found != m_reader.m_rowOf.cend()) {
        return rows[*found];
    }
    m_reader.m_rowOf.insert(key, rows.size());
    BrokerYear row;
    row.broker = key.first;
    row.year = key.second;
    rows.append(row);
    return rows.last();
}

void BrokerSheetRows::merge(const BrokerYear& from)
{
    for (const QString& field : mergeInto(rowFor({from.broker, from.year}), from)) {
        qint32 column = m_columnOf.value(field, -1);
        column = column >= 0 ? column : m_typeColumns.key(field, 0);
        fault(Kind::Disagrees, column, text(column));
    }
}

void BrokerSheetRows::noteName(const BrokerBookReader::Key& key)
{
    const qint32 column = m_columnOf.value(QStringLiteral("name"), -1);
    if (column == m_columnOf.value(QStringLiteral("code"))) {
        return;
    }
    const QString name = text(column).simplified();
    const bool newer = m_reader.m_nameYear.value(key.first, 0) <= key.second;
    if (!name.isEmpty() && newer) {
        m_reader.m_nameYear.insert(key.first, key.second);
        m_reader.m_reading.book.names.insert(key.first, name);
    }
}

QString BrokerSheetRows::text(qint32 column)
{
    if (column < 0 || column >= m_row->cells.size()) {
        return {};
    }
    const Cell& cell = m_row->cells[column];
    if (cell.kind == Cell::Kind::Error) {
        fault(Kind::NoResult, column, cell.text);
        return {};
    }
    return brokerCellText(cell);
}

QString BrokerSheetRows::textOf(const QString& key)
{
    return text(m_columnOf.value(key, -1));
}

template <class Parse>
std::optional<int> BrokerSheetRows::value(const QString& key, Kind kind, Parse parse)
{
    const QString read = textOf(key);
    if (read.isEmpty() || isUnknownWord(read)) {
        return std::nullopt;
    }
    const std::optional<int> parsed = parse(read);
    if (!parsed) {
        fault(kind, m_columnOf.value(key), read);
    }
    return parsed;
}

void BrokerSheetRows::fault(Kind kind, qint32 column, const QString& read)
{
    faultAt(kind, m_row->number, column, read);
}

void BrokerSheetRows::faultAt(Kind kind, qint32 row, qint32 column, const QString& read)
{
    m_reader.m_reading.faults.append({kind, m_file, m_sheet.name, row, column, read});
}

const QList<BrokerColumn>& brokerColumns()
{
    static const QList<BrokerColumn> columns{
        {QStringLiteral("code"), QStringLiteral("券商代碼"), QStringLiteral("Broker code")},
        {QStringLiteral("name"), QStringLiteral("券商名稱"), QStringLiteral("Broker name")},
        {QStringLiteral("year"), QStringLiteral("年度"), QStringLiteral("Year")},
        {QStringLiteral("tier"), QStringLiteral("分級"), QStringLiteral("Tier")},
        {QStringLiteral("share"),
         QStringLiteral("電子交易比重"),
         QStringLiteral("Electronic trading share")},
        {QStringLiteral("deduction"),
         QStringLiteral("查核缺失扣分"),
         QStringLiteral("Deduction points")},
    };
    return columns;
}

const QList<BrokerColumn>& brokerFindingColumns()
{
    static const QList<BrokerColumn> columns{
        {QStringLiteral("code"), QStringLiteral("券商代碼"), QStringLiteral("Broker code")},
        {QStringLiteral("year"), QStringLiteral("年度"), QStringLiteral("Year")},
        {QStringLiteral("category"), QStringLiteral("缺失類別"), QStringLiteral("Category")},
        {QStringLiteral("type"), QStringLiteral("缺失類型"), QStringLiteral("Deficiency type")},
        {QStringLiteral("point"), QStringLiteral("查核點"), QStringLiteral("Audit point")},
        {QStringLiteral("text"), QStringLiteral("缺失內容"), QStringLiteral("Finding")},
        {QStringLiteral("deduction"), QStringLiteral("扣分"), QStringLiteral("Deduction points")},
    };
    return columns;
}

} // namespace zt
