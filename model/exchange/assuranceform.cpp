// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/assuranceform.h"

#include "model/exchange/columnmaker.h"

namespace zt {

namespace {

enum AssuranceColumn : qsizetype {
    PopulationColumn,
    SideColumn,
    ComparedColumn,
    FirstLevelColumn,
    StandardColumn = FirstLevelColumn + assurancePhaseCount,
    GroupColumn,
    AuthenticatorsColumn,
    AalColumn,
    NeededColumn,
};

const EvidenceWords& sideWords()
{
    static const EvidenceWords words{
        u"internal|內部|Internal|內部使用者|內部人員|員工|internal users|staff",
        u"external|外部|External|外部使用者|客戶|供應商|委外廠商|external "
        u"users|customers|partners"};
    return words;
}

/// Levels of assurance of ISO/IEC 29115, by number or by name.
const EvidenceWords& levelWords()
{
    static const EvidenceWords words{u"1|1|1|LoA1|LoA 1|LoA-1|少許或沒有|little or no|low",
                                     u"2|2|2|LoA2|LoA 2|LoA-2|某種程度|some|medium",
                                     u"3|3|3|LoA3|LoA 3|LoA-3|高|high",
                                     u"4|4|4|LoA4|LoA 4|LoA-4|極高|very high"};
    return words;
}

const EvidenceWords& aalWords()
{
    static const EvidenceWords words{
        u"1|AAL1|AAL1|AAL 1", u"2|AAL2|AAL2|AAL 2", u"3|AAL3|AAL3|AAL 3"};
    return words;
}

const EvidenceWords& authenticatorTokens()
{
    static const EvidenceWords words{
        u"password|密碼|Password|通行碼|帳號密碼|帳密|PIN|memorized secret",
        u"lookup_secret|備援碼|Look-up secret|密碼函|動態密碼表|recovery codes|backup codes",
        u"out_of_band|簡訊或推播|Out-of-band|簡訊|簡訊OTP|推播|電話|SMS|push|phone",
        u"otp|OTP 產生器|OTP|OTP App|動態密碼|一次性密碼|單因子OTP|one-time password|TOTP",
        u"mf_otp|多因子 OTP|Multi-factor OTP|生物辨識OTP",
        u"crypto|軟體憑證|Software certificate|單因子憑證|下單憑證|軟體金鑰|certificate",
        u"mf_crypto|可同步的通行金鑰|Synchronised passkey|通行金鑰|passkey|synced passkey",
        u"bound_crypto|硬體金鑰（無 PIN）|Hardware key without PIN|安全金鑰|security key|"
        u"FIDO U2F|U2F",
        u"bound_mf_crypto|硬體金鑰或晶片卡＋PIN|Hardware key or smart card with PIN|晶片卡|"
        u"自然人憑證|FIDO2 安全金鑰|裝置綁定的通行金鑰|smart card|device-bound passkey|"
        u"Windows Hello"};
    return words;
}

EvidenceColumn levelColumn(const char* key, const char16_t* zh, const char* en, QStringView more)
{
    EvidenceColumn column = evidenceColumn(key, zh, en, EvidenceValue::Choice, more);
    column.choices = levelWords().choices();
    return column;
}

void explain(QList<EvidenceColumn>& all)
{
    all[PopulationColumn].explained = {
        QStringLiteral("必填。一種使用者或一套身分鑑別機制一列，例如：員工、客戶、委外廠商。"),
        QStringLiteral("Required. A row per population or mechanism, such as staff or clients.")};
    all[ComparedColumn].explained = {
        QStringLiteral("外部對象與哪一個內部對象相比；空白則與所有內部對象相比。"),
        QStringLiteral("Which internal population an external one is held against; blank: all.")};
    for (qsizetype i = 0; i < assurancePhaseCount; ++i) {
        all[FirstLevelColumn + i].explained = {
            QStringLiteral("ISO/IEC 29115 信賴等級：1 少許或沒有、2 某種程度、3 高、4 極高。"),
            QStringLiteral("Level of assurance of ISO/IEC 29115: 1 little or no, 2 some, 3 high, 4 "
                           "very high.")};
    }
    all[GroupColumn].explained = {
        QStringLiteral("互相承認鑑別結果的機制填同一個名稱；不互通者空白。"),
        QStringLiteral("The same name for mechanisms that accept each other; blank: none.")};
    all[AuthenticatorsColumn].explained = {
        QStringLiteral("登入時同時使用的鑑別器，以頓號分開。"),
        QStringLiteral("What is used together to log in, parted by commas.")};
    all[NeededColumn].explained = {QStringLiteral("公司要求的 AAL；空白則依參數。"),
                                   QStringLiteral("The AAL the firm asks for; blank: the "
                                                  "parameter.")};
}

QList<EvidenceColumn> makeColumns()
{
    using V = EvidenceValue;
    QList<EvidenceColumn> all{
        evidenceColumn("population",
                       u"對象",
                       "Population",
                       V::Text,
                       u"使用者對象|使用者群|人員類別|身分鑑別機制|機制|族群|user population|"
                       u"mechanism|user group"),
        evidenceColumn(
            "side", u"內外部", "Side", V::Choice, u"內部或外部|內外部別|internal or external"),
        evidenceColumn("compared_with",
                       u"比較對象",
                       "Compared with",
                       V::Text,
                       u"對應內部對象|對照對象|internal counterpart"),
        levelColumn("loa_enrolment",
                    u"登錄等級",
                    "LoA enrolment",
                    u"登錄|註冊|註冊階段|登錄階段|LoA登錄|enrolment|enrollment|loa enrollment"),
        levelColumn(
            "loa_management",
            u"信物管理等級",
            "LoA credential management",
            u"信物管理|憑證管理|管理|管理階段|LoA管理|credential management|loa management phase"),
        levelColumn("loa_authentication",
                    u"驗證等級",
                    "LoA authentication",
                    u"驗證|鑑別|個體驗證|驗證階段|LoA驗證|entity authentication|authentication"),
        evidenceColumn("standard",
                       u"評定標準",
                       "Standard",
                       V::Text,
                       u"標準|等級標準|依據標準|assurance standard|loa standard"),
        evidenceColumn("group",
                       u"互通群組",
                       "Interoperates in",
                       V::Text,
                       u"互通|群組|互通對象|federation|interoperability group"),
        evidenceColumn("authenticators",
                       u"鑑別器",
                       "Authenticators",
                       V::Choice,
                       u"驗證因子|鑑別因子|登入方式|認證因子|authenticator|factors"),
        evidenceColumn("aal",
                       u"所稱 AAL",
                       "AAL claimed",
                       V::Choice,
                       u"AAL|達到的AAL|鑑別保證等級|aal reached"),
        evidenceColumn("aal_needed",
                       u"要求 AAL",
                       "AAL needed",
                       V::Choice,
                       u"應達AAL|目標AAL|required aal|aal required|aal target"),
    };
    all[PopulationColumn].needed = true;
    all[SideColumn].choices = sideWords().choices();
    all[AuthenticatorsColumn].choices = authenticatorTokens().choices();
    all[AalColumn].choices = aalWords().choices();
    all[NeededColumn].choices = aalWords().choices();
    all[AuthenticatorsColumn].several = true;
    explain(all);
    return all;
}

std::optional<int> numberFrom(const QString& token)
{
    return token.isEmpty() ? std::nullopt : std::optional(token.toInt());
}

} // namespace

const QList<EvidenceColumn>& assuranceColumns()
{
    static const QList<EvidenceColumn> columns = makeColumns();
    return columns;
}

AssuranceRow assuranceFrom(const EvidenceTableRow& row)
{
    AssuranceRow assurance;
    assurance.row = row.number();
    assurance.population = row.text(PopulationColumn).value_or(QString());
    const QString side = row.token(SideColumn, sideWords());
    if (!side.isEmpty()) {
        assurance.external = side == QLatin1String("external");
    }
    assurance.comparedWith = row.text(ComparedColumn).value_or(QString());
    for (size_t i = 0; i < assurance.levels.size(); ++i) {
        assurance.levels.at(i) =
            numberFrom(row.token(FirstLevelColumn + static_cast<qsizetype>(i), levelWords()));
    }
    assurance.standard = row.text(StandardColumn).value_or(QString());
    assurance.group = row.text(GroupColumn);
    assurance.authenticators = row.tokens(AuthenticatorsColumn, authenticatorTokens());
    assurance.aal = numberFrom(row.token(AalColumn, aalWords()));
    assurance.aalNeeded = numberFrom(row.token(NeededColumn, aalWords()));
    return assurance;
}

} // namespace zt
