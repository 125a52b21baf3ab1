// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/mobileappform.h"

#include "model/exchange/columnmaker.h"

namespace zt {

namespace {

enum AppColumn : qsizetype {
    NameColumn,
    ClassColumn,
    NetworkedColumn,
    LogsInColumn,
    TradesColumn,
    LevelsColumn,
    FirstAspectColumn,
    LabColumn = FirstAspectColumn + appAspectCount,
    TestedColumn,
    PassedColumn,
    ReviewedColumn,
    ChangedFunctionsColumn,
    ChangedColumn,
    RetestedColumn,
    RetestPassedColumn,
    ReleasedColumn,
    OutsourcedColumn,
    RecipientsColumn,
};

const EvidenceWords& classWords()
{
    static const EvidenceWords words{
        u"pure|純功能性|Pure function|純功能|功能性|pure",
        u"networked|具認證功能與連網行為|Authentication and network|連網及登入|連網登入|認證及連網|"
        u"具認證及連網|networked with log-in|networked",
        u"trading|具交易功能|Transaction|交易|交易功能|下單|transactions|trading"};
    return words;
}

const EvidenceWords& levelWords()
{
    static const EvidenceWords words{u"L1|初級|Basic|初",
                                     u"L2|中級|Intermediate|中",
                                     u"L3|高級|Advanced|高",
                                     u"|未檢測|Not tested|無|未送測|none"};
    return words;
}

const EvidenceWords& aspectWords()
{
    static const EvidenceWords words{u"met|符合|Met|通過|合格|是|pass|passed|yes|conform",
                                     u"not_met|不符合|Not met|未通過|不合格|否|fail|failed|no",
                                     u"not_tested|未檢測|Not tested|未測",
                                     u"not_applicable|不適用|Not applicable|N/A|NA"};
    return words;
}

const EvidenceWords& functionWords()
{
    static const EvidenceWords words{
        u"order|下單|Order|交易|下單功能|交易功能|trading|transaction",
        u"account_query|帳務查詢|Account query|帳務|查詢|帳務查詢功能|account inquiry",
        u"identity|身分辨識|Identity|身分驗證|身分識別|登入|身分辨識功能|authentication|login",
        u"|其他|Other|其他功能|others",
        u"|無|None|未異動|沒有|no change|unchanged"};
    return words;
}

/// The five aspects as the guideline names them.
EvidenceColumn aspectColumn(const char* key, const char16_t* zh, const char* en, QStringView more)
{
    EvidenceColumn column = evidenceColumn(key, zh, en, EvidenceValue::Choice, more);
    column.choices = aspectWords().choices();
    return column;
}

void explain(QList<EvidenceColumn>& all)
{
    all[ClassColumn].explained = {
        QStringLiteral("依功能：純功能性、具認證功能與連網行為、具交易功能；或改填下三欄。"),
        QStringLiteral("By function; or answer the next three columns instead.")};
    all[LevelsColumn].explained = {QStringLiteral("送測的分級；多級以頓號分開。"),
                                   QStringLiteral("Levels tested; several parted by commas.")};
    all[TestedColumn].explained = {QStringLiteral("最近一次實驗室檢測的日期。"),
                                   QStringLiteral("The day of the last test by a laboratory.")};
    all[ChangedFunctionsColumn].explained = {
        QStringLiteral("上次異動動到哪些功能；下單、帳務查詢、身分辨識以外者填其他。"),
        QStringLiteral("What the last change touched; other than order, account query and "
                       "identity: other.")};
    all[RetestedColumn].explained = {
        QStringLiteral("異動後再檢測的日期，自行或委外皆可。"),
        QStringLiteral("The day of the test after the change, by the firm or others.")};
}

QList<EvidenceColumn> makeColumns()
{
    using V = EvidenceValue;
    QList<EvidenceColumn> all{
        evidenceColumn(
            "app",
            u"App 名稱",
            "App",
            V::Text,
            u"APP|App名稱|程式名稱|應用程式名稱|行動應用程式|行動應用程式名稱|應用程式|app name|"
            u"mobile app"),
        evidenceColumn("class",
                       u"功能分類",
                       "Function class",
                       V::Choice,
                       u"分類|App分類|功能類別|category|function"),
        evidenceColumn("networked",
                       u"連網",
                       "Uses the network",
                       V::YesNo,
                       u"連網行為|是否連網|networked|network"),
        evidenceColumn("logs_in",
                       u"登入認證",
                       "Logs in",
                       V::YesNo,
                       u"登入|認證功能|登入功能|是否登入|login|log-in|authentication"),
        evidenceColumn("trades",
                       u"交易功能",
                       "Trades",
                       V::YesNo,
                       u"交易|下單功能|是否交易|trading|transactions"),
        evidenceColumn("levels",
                       u"檢測分級",
                       "Levels tested",
                       V::Choice,
                       u"檢測級別|送測分級|檢測等級|分級|test level|test levels|level"),
        aspectColumn("aspect_publication",
                     u"應用程式發布安全",
                     "Publication",
                     u"發布安全|ASP1|app publication"),
        aspectColumn("aspect_sensitive_data",
                     u"敏感性資料保護",
                     "Sensitive data",
                     u"敏感資料保護|ASP2|sensitive data protection"),
        aspectColumn("aspect_payment",
                     u"付費資源控管安全",
                     "Payment resources",
                     u"付費資源控管|ASP3|payment resource control"),
        aspectColumn("aspect_identity",
                     u"身分認證、授權與連線管理安全",
                     "Identity, authorisation, connection",
                     u"身分認證授權與連線管理|身分認證與連線管理|ASP4|identity and connection"),
        aspectColumn("aspect_code", u"程式碼安全", "Code", u"程式碼|ASP5|code security"),
        evidenceColumn("lab_qualified",
                       u"合格實驗室",
                       "Qualified laboratory",
                       V::YesNo,
                       u"合格實驗室檢測|實驗室合格|是否合格實驗室|lab qualified|accredited lab|"
                       u"accredited laboratory"),
        evidenceColumn(
            "tested_on",
            u"最近檢測日期",
            "Last laboratory test",
            V::Day,
            u"檢測日期|實驗室檢測日期|最近檢測日|檢測日|通過日期|last test|last lab test|"
            u"lab test date|test date"),
        evidenceColumn("passed",
                       u"檢測通過",
                       "Test passed",
                       V::YesNo,
                       u"通過檢測|檢測結果|通過驗證|test result|passed"),
        evidenceColumn("report_reviewed",
                       u"報告覆核",
                       "Report reviewed",
                       V::YesNo,
                       u"覆核報告|報告已覆核|檢測報告覆核|report review"),
        evidenceColumn("changed_functions",
                       u"異動功能",
                       "Functions changed",
                       V::Choice,
                       u"異動項目|最近異動功能|changed functions|changed function"),
        evidenceColumn("changed_on",
                       u"異動日期",
                       "Changed on",
                       V::Day,
                       u"功能異動日期|最近異動日期|異動日|change date|last change"),
        evidenceColumn("retested_on",
                       u"再檢測日期",
                       "Tested again on",
                       V::Day,
                       u"異動後檢測日期|複測日期|再檢測日|複檢日期|retest date|retested"),
        evidenceColumn("retest_passed",
                       u"再檢測通過",
                       "Second test passed",
                       V::YesNo,
                       u"再檢測結果|複測結果|複測通過|retest passed|retest result"),
        evidenceColumn("released_on",
                       u"上架日期",
                       "Released on",
                       V::Day,
                       u"上架日|發布日期|發布日|上線日期|release date|released"),
        evidenceColumn("outsourced",
                       u"委外開發",
                       "Outsourced",
                       V::YesNo,
                       u"是否委外|委外|outsourced development"),
        evidenceColumn("recipients_checked",
                       u"檢視傳送對象",
                       "Recipients checked",
                       V::YesNo,
                       u"資料傳送對象檢視|傳送對象已檢視|檢視資料傳送對象|data recipients checked"),
    };
    all[NameColumn].needed = true;
    all[ClassColumn].choices = classWords().choices();
    all[LevelsColumn].choices = levelWords().choices();
    all[ChangedFunctionsColumn].choices = functionWords().choices();
    for (const qsizetype result : {PassedColumn, RetestPassedColumn}) {
        all[result].yesWords = wordsBetweenBars(u"通過|合格|符合|pass|passed");
        all[result].noWords = wordsBetweenBars(u"未通過|不通過|不合格|不符合|fail|failed");
    }
    all[LevelsColumn].several = true;
    all[ChangedFunctionsColumn].several = true;
    explain(all);
    return all;
}

std::optional<AspectResult> aspectFrom(const QString& token)
{
    if (token.isEmpty()) {
        return std::nullopt;
    }
    return token == QLatin1String("met")          ? AspectResult::Met
           : token == QLatin1String("not_met")    ? AspectResult::NotMet
           : token == QLatin1String("not_tested") ? AspectResult::NotTested
                                                  : AspectResult::NotApplicable;
}

} // namespace

const QList<EvidenceColumn>& mobileAppColumns()
{
    static const QList<EvidenceColumn> columns = makeColumns();
    return columns;
}

MobileAppRow mobileAppFrom(const EvidenceTableRow& row)
{
    MobileAppRow app;
    app.row = row.number();
    app.name = row.text(NameColumn).value_or(QString());
    const QString kind = row.token(ClassColumn, classWords());
    if (!kind.isEmpty()) {
        app.kind = kind == QLatin1String("pure")      ? AppClass::Pure
                   : kind == QLatin1String("trading") ? AppClass::Trading
                                                      : AppClass::Networked;
    }
    app.networked = row.yesNo(NetworkedColumn);
    app.logsIn = row.yesNo(LogsInColumn);
    app.trades = row.yesNo(TradesColumn);
    app.levels = row.tokens(LevelsColumn, levelWords());
    for (size_t i = 0; i < app.aspects.size(); ++i) {
        app.aspects.at(i) =
            aspectFrom(row.token(FirstAspectColumn + static_cast<qsizetype>(i), aspectWords()));
    }
    app.labQualified = row.yesNo(LabColumn);
    app.tested = row.day(TestedColumn);
    app.passed = row.yesNo(PassedColumn);
    app.reportReviewed = row.yesNo(ReviewedColumn);
    app.changedFunctions = row.tokens(ChangedFunctionsColumn, functionWords());
    app.changed = row.day(ChangedColumn);
    app.retested = row.day(RetestedColumn);
    app.retestPassed = row.yesNo(RetestPassedColumn);
    app.released = row.day(ReleasedColumn);
    app.outsourced = row.yesNo(OutsourcedColumn);
    app.recipientsChecked = row.yesNo(RecipientsColumn);
    return app;
}

} // namespace zt
