// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/openingform.h"

#include "model/exchange/columnmaker.h"
#include "model/exchange/importvalues.h"

#include <QRegularExpression>

namespace zt {

namespace {

enum OpeningColumn : qsizetype {
    NameColumn,
    OpenedColumn,
    ClassColumn,
    MethodsColumn,
    ChecksColumn,
    LimitColumn,
    RaisedColumn,
    AgreedColumn,
    MeansColumn,
    PrefundedColumn,
    ConsentColumn,
    GenerationColumn,
    CounterColumn,
    CardColumn,
    MatchedColumn,
};

const EvidenceWords& classWords()
{
    static const EvidenceWords words{u"1|第一類|Class 1|一|一類|第1類|1類|I",
                                     u"2|第二類|Class 2|二|二類|第2類|2類|II",
                                     u"3|第三類|Class 3|三|三類|第3類|3類|III"};
    return words;
}

const EvidenceWords& methodWords()
{
    static const EvidenceWords words{
        // NOLINTNEXTLINE(bugprone-suspicious-missing-comma): the spellings of one word
        u"settlement_bank|往來交割銀行確認|Settlement bank|交割銀行|往來銀行確認|交割銀行確認|"
        u"銀行確認",
        u"citizen_certificate|自然人憑證|Citizen certificate|citizen digital certificate",
        u"bank_account|銀行帳戶|Bank account|銀行帳戶驗證",
        u"chip_card|晶片金融卡|Chip card|金融卡|晶片卡|IC card",
        u"photo_and_debit_account|證件與臉部照片＋指定出金帳戶|Photo and debit account|"
        u"照片及指定出金帳戶|照片|自拍照",
        u"video|視訊影像確認|Video|視訊|視訊確認|影像|video call",
        u"mobile_id|行動身分識別 Mobile ID|Mobile ID|行動身分識別|MID|門號身分識別",
        u"other|其他|Other|其他方式|其他可確認身分之方式|other means"};
    return words;
}

const EvidenceWords& checkWords()
{
    static const EvidenceWords words{
        u"otp|OTP|OTP|簡訊OTP|簡訊|一次性密碼|簡訊驗證|簡訊驗證碼|one-time password|SMS",
        u"call|電訪|Phone call|電話|電話確認|電話訪問|call|phone",
        u"|無|None|未辦理|沒有|否|no"};
    return words;
}

void explain(QList<EvidenceColumn>& all)
{
    all[NameColumn].explained = {
        QStringLiteral("必填。一案一列；只填作業程序者，一種程序一列。"),
        QStringLiteral("Required. A row per case, or per procedure where only those are told.")};
    all[MethodsColumn].explained = {
        QStringLiteral("用到的身分認證方式；用了多種時以頓號分開。"),
        QStringLiteral("How the person was recognised; several parted by commas.")};
    all[LimitColumn].explained = {QStringLiteral("單日額度，新臺幣元，例如 1,000,000 或 100萬。"),
                                  QStringLiteral("Per day in NT$, such as 1,000,000.")};
    all[RaisedColumn].explained = {
        QStringLiteral("第一類經客戶申請調高額度者填是。"),
        QStringLiteral("Class 1: yes where the limit was raised on application.")};
    all[GenerationColumn].explained = {QStringLiteral("門號的行動通訊世代，例如 4G、5G。"),
                                       QStringLiteral("The number's network, such as 4G or 5G.")};
    all[CounterColumn].explained = {
        QStringLiteral("門號由本人到電信業者直營門市臨櫃申辦者填是。"),
        QStringLiteral(
            "Yes where the number was applied for in person at the carrier's own shop.")};
    all[CardColumn].explained = {
        QStringLiteral("例如月租型、預付卡、儲值卡、親子卡、企業卡。"),
        QStringLiteral("Such as postpaid, prepaid, corporate, family plan.")};
}

/// What the columns take besides their heads.
void settle(QList<EvidenceColumn>& all)
{
    all[NameColumn].needed = true;
    all[ClassColumn].choices = classWords().choices();
    all[MethodsColumn].choices = methodWords().choices();
    all[ChecksColumn].choices = checkWords().choices();
    all[CounterColumn].yesWords =
        wordsBetweenBars(u"臨櫃|直營門市|直營門市臨櫃|本人臨櫃|counter|in person");
    all[CounterColumn].noWords = wordsBetweenBars(
        u"網路|線上|網路申辦|線上申辦|加盟門市|特約門市|委託代辦|代辦|online|franchise|by proxy");
    all[MatchedColumn].yesWords = wordsBetweenBars(u"相符|一致|通過|match|matched|consistent");
    all[MatchedColumn].noWords =
        wordsBetweenBars(u"不符|不相符|不一致|未通過|mismatch|no match|inconsistent");
    all[MethodsColumn].several = true;
    all[ChecksColumn].several = true;
}

/// What any account is opened by.
QList<EvidenceColumn> accountColumns()
{
    using V = EvidenceValue;
    return {
        evidenceColumn("case",
                       u"案號",
                       "Case",
                       V::Text,
                       u"開戶案號|案件編號|案件|客戶編號|客戶帳號|程序|作業程序|case id|case no|"
                       u"account number|client|procedure"),
        evidenceColumn("opened_on",
                       u"開戶日期",
                       "Opened on",
                       V::Day,
                       u"開戶日|申請日期|申請日|open date|opened|application date"),
        evidenceColumn("class",
                       u"額度類別",
                       "Class",
                       V::Choice,
                       u"類別|帳戶類別|帳號類別|客戶類別|分級|第幾類|account class|tier"),
        evidenceColumn(
            "methods",
            u"身分認證方式",
            "Identification",
            V::Choice,
            u"認證方式|身分認證|身分驗證方式|身分確認方式|identification methods|identity methods|"
            u"verification method"),
        evidenceColumn("second_check",
                       u"OTP 或電訪",
                       "OTP or call",
                       V::Choice,
                       u"強化確認|二次確認|第二道確認|second check|otp/call"),
        evidenceColumn(
            "daily_limit",
            u"單日額度",
            "Daily limit",
            V::Amount,
            u"單日買賣額度|額度|單日額度（元）|交易額度|daily limit twd|limit|credit line"),
        evidenceColumn("limit_raised",
                       u"已調高額度",
                       "Limit raised",
                       V::YesNo,
                       u"調高額度|額度已調高|是否調高|raised|limit raised on application"),
        evidenceColumn("limit_agreed",
                       u"同意額度受限",
                       "Agrees to the limit",
                       V::YesNo,
                       u"同意單日額度受限|同意額度|limit agreed"),
        evidenceColumn("means_shown",
                       u"資力證明",
                       "Proof of means",
                       V::YesNo,
                       u"提供資力證明|財力證明|financial proof|proof of financial means"),
        evidenceColumn("prefunded",
                       u"約定預收或圈存",
                       "Prepaid or blocked",
                       V::YesNo,
                       u"預收或圈存|約定預收圈存|圈存|預收|prefunding|prefunding agreed"),
    };
}

/// What opening it by Mobile ID asks besides.
QList<EvidenceColumn> mobileColumns()
{
    using V = EvidenceValue;
    return {
        evidenceColumn("mobile_id_consent",
                       u"委託人同意",
                       "Consent to Mobile ID",
                       V::YesNo,
                       u"Mobile ID 同意|同意比對|客戶同意|consent"),
        evidenceColumn("sim_generation",
                       u"門號世代",
                       "Network generation",
                       V::Text,
                       u"門號網路|行動通訊世代|網路世代|generation|network|sim generation"),
        evidenceColumn("sim_at_counter",
                       u"直營門市臨櫃申辦",
                       "Applied for at the counter",
                       V::YesNo,
                       u"臨櫃申辦|門號申辦方式|申辦方式|counter application|applied at counter"),
        evidenceColumn("sim_card",
                       u"門號卡別",
                       "Kind of SIM card",
                       V::Text,
                       u"卡別|SIM卡別|門號類型|card kind|card type|sim type"),
        evidenceColumn("mobile_id_match",
                       u"三項資料相符",
                       "Data agree",
                       V::YesNo,
                       u"比對結果|比對相符|手機號碼身分證號生日相符|match|match result|matched"),
    };
}

QList<EvidenceColumn> makeColumns()
{
    QList<EvidenceColumn> all = accountColumns() + mobileColumns();
    settle(all);
    explain(all);
    return all;
}

/// "4G", "5", "4G LTE", "3.5G"
void takeGeneration(const EvidenceTableRow& row, OpeningRow& opening)
{
    if (row.isBlank(GenerationColumn)) {
        return;
    }
    const QString text = row.text(GenerationColumn).value_or(QString());
    static const QRegularExpression form(QStringLiteral("^([1-9])(?:\\.[0-9])?\\s*(?:G\\b.*)?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(plainWidth(text));
    if (match.hasMatch()) {
        opening.generation = match.captured(1).toInt();
    } else if (parseTri(text).value != Tri::Unknown) {
        row.fault(GenerationColumn, EvidenceValue::Text);
    }
}

/// The class, or what stands there: that it is none is for a rule to say.
void takeClass(const EvidenceTableRow& row, OpeningRow& opening)
{
    const QString text = row.text(ClassColumn).value_or(QString()).trimmed();
    if (parseTri(text).value == Tri::Unknown) {
        return;
    }
    opening.accountClass = classWords().tokenOf(text).value_or(text);
}

} // namespace

const QList<EvidenceColumn>& openingColumns()
{
    static const QList<EvidenceColumn> columns = makeColumns();
    return columns;
}

OpeningRow openingFrom(const EvidenceTableRow& row)
{
    OpeningRow opening;
    opening.row = row.number();
    opening.name = row.text(NameColumn).value_or(QString());
    opening.opened = row.day(OpenedColumn);
    takeClass(row, opening);
    opening.methods = row.tokens(MethodsColumn, methodWords());
    opening.checks = row.tokens(ChecksColumn, checkWords());
    opening.dailyLimit = row.amount(LimitColumn);
    opening.raised = row.yesNo(RaisedColumn);
    opening.limitAgreed = row.yesNo(AgreedColumn);
    opening.meansShown = row.yesNo(MeansColumn);
    opening.prefunded = row.yesNo(PrefundedColumn);
    opening.consented = row.yesNo(ConsentColumn);
    takeGeneration(row, opening);
    opening.atCounter = row.yesNo(CounterColumn);
    const QString card = row.text(CardColumn).value_or(QString()).trimmed();
    opening.card = parseTri(card).value == Tri::Unknown ? QString() : card;
    opening.matched = row.yesNo(MatchedColumn);
    return opening;
}

} // namespace zt
