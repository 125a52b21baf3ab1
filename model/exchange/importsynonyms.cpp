// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/importsynonyms.h"

#include "model/exchange/importvalues.h"

#include <QRegularExpression>

#include <algorithm>

namespace zt {

namespace {

constexpr int ownWords = 100;
constexpr int packNames = 90;
constexpr int packShortNames = 80;
constexpr int partOfHeader = 10; ///< less when only a part of the head is known
constexpr int containedWord = 40;

struct Synonyms
{
    const char* field;
    const char16_t* words;
};

/// One line per field; words as people write them, apart from width, case, blanks and punctuation.
constexpr Synonyms table[] = {
    {"code",
     u"代碼|代號|編號|系統代碼|系統代號|系統編號|系統序號|系統識別碼|系統別|系統ID|應用系統代碼|"
     u"應用系統代號|應用系統編號|資訊系統代碼|資訊系統代號|"
     u"資訊系統編號|資通系統代碼|資通系統代號|資通系統編號|資產編號|資產代碼|資產代號|code|id|"
     u"system id|system code|system no|"
     u"system number|sys id|app id|app code|application id|application code|asset id|asset "
     u"no|asset code"},
    {"name",
     u"名稱|系統名稱|系統|系統中文名稱|中文名稱|系統全名|應用系統|應用系統名稱|資訊系統|"
     u"資訊系統名稱|資通系統|資通系統名稱|資產名稱|服務名稱|平台名稱|name|system|"
     u"system name|application|application name|app name|asset name|service name"},
    {"owner_unit",
     u"權責單位|負責單位|主責單位|主管單位|業務單位|業管單位|業務主管單位|擁有單位|所屬單位|"
     u"所屬部門|權責部門|負責部門|單位|部門|系統擁有者|資產擁有者|擁有者|"
     u"系統負責單位|使用單位|管理單位|owner|owner unit|owning unit|owner department|business "
     u"owner|system owner|department|unit|"
     u"business unit|responsible unit"},
    {"contact",
     u"窗口|聯絡人|聯絡窗口|系統窗口|承辦人|承辦人員|負責人|系統負責人|系統管理員|系統管理者|"
     u"系統管理人|管理人員|聯絡資訊|contact|contact person|"
     u"point of contact|poc|person in charge|administrator|system administrator"},
    {"description",
     u"說明|描述|系統說明|系統描述|系統簡述|系統簡介|用途|系統用途|功能說明|系統功能|系統功能說明|"
     u"主要功能|功能|業務說明|摘要|概述|description|purpose|summary|"
     u"function|functions|system description"},
    {"rto_minutes",
     u"RTO|RTO時數|RTO小時|RTO分鐘|RTO時間|復原時間目標|回復時間目標|恢復時間目標|復原時間目標RTO|"
     u"復原目標時間|回復目標時間|復原時間|回復時間|系統復原時間|目標復原時間|"
     u"rto minutes|rto hours|rto days|rto h|rto hr|rto hrs|rto min|rto mins|recovery time "
     u"objective|recovery time|recovery objective"},
    {"staff_access_from_outside",
     u"遠端|可遠端|遠距|可遠距|遠距辦公|遠端辦公|居家辦公|遠端存取|遠端連線|可遠端存取|外部存取|"
     u"員工外部存取|員工自外部存取|員工遠端|員工遠端存取|員工可遠端|可自外部存取|"
     u"自外部存取|VPN存取|可由VPN存取|是否可遠端|是否遠端|remote|remote access|remote work|staff "
     u"remote access|vpn access|work from home|wfh"},
    {"cloud_service_in_use",
     u"雲端|雲端服務|使用雲端|使用雲端服務|雲端使用|上雲|是否上雲|是否雲端|雲端系統|採用雲端|"
     u"採用雲端服務|雲服務|cloud|cloud service|cloud services|"
     u"uses cloud|in cloud|in the cloud|cloud used"},
    {"cloud_model",
     u"雲端模式|雲端服務模式|雲端型態|雲端類型|雲端類別|雲端服務型態|雲端服務類型|雲端服務類別|"
     u"雲端部署模式|服務模式|IaaS/PaaS/SaaS|cloud model|cloud type|"
     u"cloud service model|service model"},
    {"own_privileged_infra_accounts",
     u"特權帳號|自管特權帳號|自行管理特權帳號|特權帳號自管|特權帳號管理|特權帳號由本機構管理|"
     u"特權帳號由本公司管理|自管特權|特權|系統維運特權帳號|privileged accounts|"
     u"own privileged accounts|privileged account|privileged"},
    {"bulk_personal_or_sensitive_data",
     u"大量個資|大量機敏|大量機敏資料|大量個資或機敏資料|大量個資或機敏|機敏資料|含機敏資料|"
     u"含大量個資|大量個人資料|敏感資料|個資或機敏|bulk data|bulk personal data|"
     u"sensitive data|bulk sensitive data|holds sensitive data"},
    {"user_and_admin_accounts_separated",
     u"帳號分權|帳號分離|帳號權責分離|帳號分開|權責分離|權責分開|一般與管理帳號分開|"
     u"一般與管理帳號分離|管理帳號分離|一般帳號與管理帳號並存|separated accounts|"
     u"account separation|admin accounts separated|separate admin accounts|segregation of "
     u"accounts"},
    {"vendor_operates_system",
     u"廠商|廠商維運|委外|委外維運|委外廠商|委外廠商維運|供應商維運|供應商|維運廠商|廠商遠端維運|"
     u"由廠商維運|是否委外|vendor|vendor operated|vendor operation|"
     u"outsourced|operated by vendor|vendor maintained"},
    {"external_institution_users",
     u"其他機構使用者|他機構使用者|他機構人|跨機構|跨機構使用者|跨機構協作|外部機構|外部機構使用者|"
     u"其他機構|外機構使用者|external institution|"
     u"external institution users|external users|users of other institutions|partner users|cross "
     u"institution"},
    {"reachable_from_internet",
     u"網際網路|網際網路可達|網路可達|網際網路存取|可由網際網路存取|對外服務|對外開放|對外系統|"
     u"外網|外網可達|對外|internet|internet facing|"
     u"internet reachable|reachable from internet|public facing|external facing|exposed to "
     u"internet"},
    {"HR1",
     u"客戶個資|客戶個人資料|含客戶個資|存有客戶個資|存有客戶個人資料|有客戶個資|customer personal "
     u"data|customer pii|customer data|client personal data"},
    {"HR2",
     u"客戶交易|客戶交易資料|交易資料|含客戶交易資料|存有客戶交易資料|有客戶交易資料|customer "
     u"transactions|customer transaction data|transaction data|transactions"},
    {"HR3",
     u"員工個資|員工個人資料|含員工個資|存有員工個資|存有員工個人資料|有員工個資|employee personal "
     u"data|employee pii|employee data|staff personal data"},
    {"LI1",
     u"非自動化|非自動化服務|非自動化提供服務|非自動化對客戶服務|非以自動化方式提供服務|"
     u"不以自動化方式對客戶提供服務|不是以自動化方式對客戶提供服務|not automated|"
     u"not automated service|manual service|non automated"},
    {"RF1",
     u"資源所在地|資源位置|資源所在|位置|系統位置|所在位置|部署位置|放置位置|location|resource "
     u"location|hosting location"},
    {"RF2", u"使用者|使用人員|人員|使用者類型|使用者類別|使用對象|使用者身分|user|users|user type"},
    {"RF3",
     u"權限|權限等級|存取權限|使用者權限|權限類型|權限類別|privilege|privileges|permission|"
     u"permissions|access right|access rights"},
    {"RF4", u"設備|使用設備|連線設備|設備類型|設備類別|存取設備|裝置|device|devices|device type"},
    {"RF5",
     u"資料|系統與資料|系統及資料|資料類型|資料類別|資料敏感度|資料重要性|系統重要性|data|system "
     u"and data|data class|data type"},
    {"RF6",
     u"連線|連線方式|連線途徑|連線類型|存取途徑|存取方式|網路連線|connection|connections|"
     u"connection type|access path"},
    {"IF1",
     u"營運|營運中斷|營運中斷衝擊|營運衝擊|業務中斷|業務中斷衝擊|operation|operations|operational "
     u"disruption|business disruption"},
    {"IF2",
     u"流程|作業流程|流程改變|作業流程改變|作業流程改變衝擊|流程衝擊|作業流程衝擊|process|process "
     u"change"},
    {"IF3", u"訓練|人力訓練|教育訓練|人力訓練衝擊|訓練衝擊|人員訓練|training|staff training"},
    {"IF4",
     u"技術|技術差異|技術差異衝擊|技術衝擊|技術落差|technology|technology gap|technical gap"},
    {"IF5",
     u"財務|財務支出|財務支出衝擊|財務衝擊|經費|預算|支出|financial|financial "
     u"outlay|cost|budget|finance"},
    // known, and left alone
    {"",
     u"備註|備考|附註|註記|註|remark|remarks|note|notes|comment|comments|序號|項次|次序|no|seq|"
     u"sequence|number|#|"
     u"風險總分|衝擊總分|風險合計|衝擊合計|總分|合計|風險分數|衝擊分數|風險值|衝擊值|排名|名次|"
     u"優先順序|risk total|impact total|total|rank|ranking|priority|"
     u"RTO超過8小時|RTO大於8小時|RTO>8小時|RTO超過八小時|rto longer than 8 hours|rto over 8 "
     u"hours|li2|適用場域|場域|domain|domains|"
     u"填表日期|更新日期|盤點日期|日期|date|updated"},
};

/// Heads that ask for a reason hold one of these besides what the reason is for.
const QStringList& reasonWords()
{
    static const QStringList words{QStringLiteral("評分理由"),
                                   QStringLiteral("給分理由"),
                                   QStringLiteral("評分依據"),
                                   QStringLiteral("評分說明"),
                                   QStringLiteral("判斷理由"),
                                   QStringLiteral("判斷依據"),
                                   QStringLiteral("理由說明"),
                                   QStringLiteral("理由"),
                                   QStringLiteral("原因"),
                                   QStringLiteral("依據"),
                                   QStringLiteral("佐證說明"),
                                   QStringLiteral("reasonfor"),
                                   QStringLiteral("reason"),
                                   QStringLiteral("rationale"),
                                   QStringLiteral("justification"),
                                   QStringLiteral("basis")};
    return words;
}

/// Words around the name that say nothing about which field it is.
QString withoutFrame(QString letters)
{
    static const QStringList ends{QStringLiteral("評分"),
                                  QStringLiteral("分數"),
                                  QStringLiteral("得分"),
                                  QStringLiteral("給分"),
                                  QStringLiteral("score"),
                                  QStringLiteral("yn"),
                                  QStringLiteral("是否"),
                                  QStringLiteral("有無"),
                                  QStringLiteral("填是或否")};
    static const QStringList starts{QStringLiteral("是否為"),
                                    QStringLiteral("是否有"),
                                    QStringLiteral("是否含有"),
                                    QStringLiteral("是否存有"),
                                    QStringLiteral("是否可"),
                                    QStringLiteral("是否由"),
                                    QStringLiteral("是否使用"),
                                    QStringLiteral("是否"),
                                    QStringLiteral("有無"),
                                    QStringLiteral("風險因子"),
                                    QStringLiteral("衝擊因子"),
                                    QStringLiteral("風險"),
                                    QStringLiteral("衝擊"),
                                    QStringLiteral("高風險"),
                                    QStringLiteral("低衝擊"),
                                    QStringLiteral("事實")};
    for (const QString& end : ends) {
        if (letters.size() > end.size() && letters.endsWith(end)) {
            letters.chop(end.size());
            break;
        }
    }
    const QString* longest = nullptr;
    for (const QString& start : starts) {
        if (letters.size() > start.size() && letters.startsWith(start) &&
            (longest == nullptr || start.size() > longest->size())) {
            longest = &start;
        }
    }
    return longest == nullptr ? letters : letters.mid(longest->size());
}

bool isWide(QChar c)
{
    return c.unicode() >= 0x2e80;
}

/// The head itself, without what stands in brackets, that alone, each line, and the Chinese and the
/// Latin part of "系統編號 System ID".
QStringList partsOf(const QString& header)
{
    static const QRegularExpression brackets(
        QStringLiteral("[(\\[{【〔「][^)\\]}】〕」]*[)\\]}】〕」]?"));
    static const QRegularExpression numbering(
        QStringLiteral("^\\s*[(]?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[).、．:]\\s*"));
    const QString plain = plainWidth(header).remove(numbering);
    const QString bare = QString(plain).remove(brackets);
    QStringList parts{plain, bare};
    const QStringList lines = header.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (lines.size() > 1) {
        parts += lines;
    }
    static const QRegularExpression between(QStringLiteral("[/／|]"));
    const QStringList pieces = plain.split(between, Qt::SkipEmptyParts);
    for (const QString& piece : pieces) {
        parts.append(QString(piece).remove(brackets));
    }
    QString wide;
    QString latin;
    for (const QChar c : bare) {
        (isWide(c) ? wide : latin) += c;
    }
    auto match = brackets.globalMatch(plain);
    parts += {wide, latin};
    while (match.hasNext()) {
        parts.append(match.next().captured());
    }
    return parts;
}

} // namespace

QString headerLetters(const QString& header)
{
    QString out;
    const QString plain = plainWidth(header);
    for (const QChar c : plain) {
        if (c.isLetterOrNumber() || c == u'#') {
            out += c.toLower();
        }
    }
    return out;
}

HeaderMatcher::HeaderMatcher(const Guideline& guideline)
{
    for (const Synonyms& line : table) {
        add(QString::fromLatin1(line.field), QString::fromUtf16(line.words), ownWords);
    }
    addGuideline(guideline);
    for (const QString& field : {QStringLiteral("code"),
                                 QStringLiteral("name"),
                                 QStringLiteral("owner_unit"),
                                 QStringLiteral("contact"),
                                 QStringLiteral("description"),
                                 QStringLiteral("rto_minutes")}) {
        addText(field, field, ownWords);
    }
}

void HeaderMatcher::addText(const TargetField& field, const QString& word, int quality)
{
    const QString letters = headerLetters(word);
    if (letters.isEmpty()) {
        return;
    }
    const auto found = m_known.find(letters);
    if (found == m_known.end()) {
        m_known.insert(letters, {field, quality, false});
    } else if (found->quality == quality && found->field != field) {
        found->ambiguous = true;
    }
}

void HeaderMatcher::add(const TargetField& field, const QString& words, int quality)
{
    for (const QString& word : words.split(QLatin1Char('|'))) {
        addText(field, word, quality);
    }
}

void HeaderMatcher::addNames(const TargetField& field,
                             const GuidelineText& text,
                             const Bilingual& shortName)
{
    addText(field, text.id, ownWords);
    addText(field, text.name.zh, packNames);
    addText(field, text.name.en, packNames);
    addText(field, text.text.zh, packNames);
    addText(field, text.text.en, packNames);
    addText(field, shortName.zh, packShortNames);
    addText(field, shortName.en, packShortNames);
}

void HeaderMatcher::addGuideline(const Guideline& guideline)
{
    for (qsizetype i = 0; i < guideline.facts.size() && i <= int(Aspect::FactReachableFromInternet);
         ++i) {
        const QString field = key(static_cast<Aspect>(i));
        addNames(field, guideline.facts[i], guideline.facts[i].shortName);
        addText(field, field, ownWords);
    }
    for (const ConditionText& condition : guideline.highRisk) {
        addNames(condition.id, condition, condition.shortName);
    }
    for (const ConditionText& condition : guideline.lowImpact) {
        const bool asked = condition.id == conditionId(Condition::NotAutomatedService);
        addNames(
            asked ? condition.id : QString(), condition, asked ? condition.shortName : Bilingual());
    }
    for (const Factor& factor : guideline.factors) {
        addNames(factor.id, factor, factor.shortName);
    }
}

std::optional<HeaderMatch> HeaderMatcher::exact(const QString& header) const
{
    const QString letters = headerLetters(header);
    for (const QString& form : {letters, withoutFrame(letters)}) {
        const auto found = m_known.constFind(form);
        if (found != m_known.cend() && !found->ambiguous) {
            return HeaderMatch{found->field, found->quality};
        }
    }
    return std::nullopt;
}

/// The longest known word inside the head, where one field alone has it.
HeaderMatch HeaderMatcher::contained(const QString& header) const
{
    const QString letters = headerLetters(header);
    qsizetype longest = 0;
    HeaderMatch best;
    for (auto known = m_known.cbegin(); known != m_known.cend(); ++known) {
        const QString& word = known.key();
        const bool enough = isWide(word.front()) ? word.size() >= 4 : word.size() >= 7;
        if (!enough || word.size() < longest || known->ambiguous || !letters.contains(word)) {
            continue;
        }
        const bool tied = word.size() == longest && best.field != known->field;
        best = tied ? HeaderMatch{} : HeaderMatch{known->field, containedWord};
        longest = word.size();
    }
    return best;
}

HeaderMatch HeaderMatcher::matchName(const QString& header) const
{
    int less = 0;
    for (const QString& part : partsOf(header)) {
        if (const auto found = exact(part)) {
            HeaderMatch match = *found;
            match.quality -= less;
            match.whole = less == 0;
            return match;
        }
        less = partOfHeader;
    }
    return contained(header);
}

HeaderMatch HeaderMatcher::match(const QString& header) const
{
    const QString letters = headerLetters(header);
    for (const QString& word : reasonWords()) {
        if (!letters.contains(word)) {
            continue;
        }
        const QString subject = QString(letters).remove(word);
        if (subject.isEmpty() || withoutFrame(subject).isEmpty() ||
            subject == QStringLiteral("評分")) {
            return {QString(), partOfHeader, true, true, true};
        }
        HeaderMatch match = matchName(subject);
        match.reason = true;
        return match;
    }
    return matchName(header);
}

} // namespace zt
