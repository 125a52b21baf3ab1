// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/packloader.h"
#include "gatewaysample.h"
#include "packtexts.h"

#include <QRegularExpression>
#include <QTest>

namespace zt {

namespace {

/// The catalogue of the reference gateway, transcribed: id, names, verdicts with all controls on,
/// whether an alert is raised, decisive items. "DENY!" is a verdict that only a step after the
/// decisive one gets, or one before it.
struct Row
{
    const char* id;
    const char* zh;
    const char* en;
    const char* verdicts;
    bool alert;
    const char* items;
};

constexpr Row catalogue[] = {
    {"S01", "正常無密碼登入", "Normal passwordless log-on", "ALLOW", false, ""},
    {"S02", "密碼遭竊", "Stolen password", "DENY", false, "1-1"},
    {"S03", "中間人釣魚取得 OTP", "Phished OTP by relay proxy", "DENY", false, "1-2"},
    {"S04", "仿冒網域轉送 FIDO 聲明", "FIDO assertion from look-alike site", "DENY", false, "1-2"},
    {"S05", "重放 FIDO 聲明", "Replayed FIDO assertion", "DENY", false, "1-2"},
    {"S06", "複製金鑰計數器倒退", "Cloned authenticator", "STEP-UP DENY!", true, "1-2 1-6"},
    {"S07", "未經使用者驗證", "No user verification", "DENY", false, "1-1"},
    {"S08",
     "同步通行金鑰冒充 AAL3",
     "Synced passkey for an AAL3 system",
     "DENY ALLOW",
     false,
     "1-2 1-4"},
    {"S09", "未核可鑑別器", "Unapproved authenticator", "DENY", false, "1-2 1-4"},
    {"S10", "註冊時盜用憑證代碼", "Credential-ID hijack at enrolment", "DENY", false, "1-2"},
    {"S11", "撞庫攻擊", "Credential stuffing", "DENY! TERMINATE THROTTLE", true, "1-1 1-6 3-5"},
    {"S12", "驗證方式降級", "Factor downgrade", "DENY", false, "1-4"},
    {"S13", "閒置帳號登入", "Dormant account wakes", "DENY", false, "1-7"},
    {"S14", "離職帳號未停用", "Leaver's account", "DENY", false, "1-7"},
    {"S15", "境外 IP 登入", "Foreign address", "STEP-UP DENY", false, "1-5"},
    {"S16", "不可能移動", "Impossible travel", "DENY STEP-UP", true, "1-5 1-6"},
    {"S17", "非上班時段調閱報表", "Off-hours report pull", "LIMIT", true, "1-5 4-2"},
    {"S18", "未納管設備", "Unmanaged device", "DENY", false, "2-1"},
    {"S19", "防毒未啟用", "Antivirus off", "DENY ALLOW", false, "2-2 2-4"},
    {"S20", "作業系統未更新", "OS unpatched", "LIMIT DENY", false, "2-2 2-4"},
    {"S21", "偽造 TPM 證明", "Forged TPM quote", "DENY", false, "2-1"},
    {"S22", "重放設備證明", "Replayed device proof", "DENY", false, "2-1"},
    {"S23", "設備憑證移機", "Device certificate moved", "DENY ALLOW", true, "2-1 2-6"},
    {"S24",
     "連線中設備轉不健康",
     "PC turns unhealthy in session",
     "TERMINATE DENY!",
     false,
     "2-4 2-5"},
    {"S25", "工作階段逾時", "Session times out", "STEP-UP", false, "1-5"},
    {"S26", "連線中撤銷", "Revoked in session", "TERMINATE", false, "1-5 1-7"},
    {"S27", "工作階段 Cookie 遭竊", "Stolen session cookie", "DENY", false, "1-5 2-4"},
    {"S28", "鑑別聲明跨系統重放", "Assertion to another system", "DENY", false, "4-1"},
    {"S29", "鑑別聲明竄改", "Altered assertion", "DENY", false, "4-1"},
    {"S30", "繞過閘道直連", "Around the gateway", "DENY", true, "3-1 3-4 3-6"},
    {"S31", "惡意政策變更", "Rogue policy change", "DENY", true, "4-1 4-6 5-6"},
    {"S32", "橫向移動", "Lateral movement", "ALLOW DENY TERMINATE", false, "3-2 4-1 4-3"},
    {"S33", "特權即時授權到期", "Just-in-time privilege expires", "ALLOW DENY", false, "4-2"},
    {"S34", "無申請使用特權", "Privilege without ticket", "DENY", false, "4-1 4-2"},
    {"S35",
     "委外廠商遠端維運",
     "Vendor remote maintenance",
     "LIMIT TERMINATE DENY",
     false,
     "1-3 2-3 4-2 5-1"},
    {"S36", "SaaS 對外分享", "SaaS external sharing", "ALLOW DENY", true, "5-1 5-3"},
    {"S37", "PaaS 服務金鑰外洩", "Leaked PaaS key", "DENY", false, "1-5 1-7 3-2"},
    {"S38", "大量個資下載", "Bulk personal data", "STEP-UP DENY TERMINATE", false, "5-2 5-3 5-5"},
    {"S39", "閘道洪水攻擊", "Flood at the gateway", "THROTTLE ALLOW", true, "3-5 3-7"},
    {"S40", "決策引擎中斷", "Decision engine down", "DENY ALLOW", true, "3-5"},
    {"S41", "跨機構使用者身分確認不足", "Partner user with weak proofing", "DENY", false, "1-3"},
    {"S42", "隔離設備重新接入", "Quarantined PC comes back", "DENY", false, "2-7 2-5"},
    {"S43", "異常對外連線", "Beaconing host", "TERMINATE", true, "3-3 3-6"},
    {"S44", "新增網段未套用政策", "New segment left open", "DENY", false, "3-7"},
    {"S45", "應用程式已知弱點遭利用", "Known flaw in the application", "DENY", false, "4-4"},
    {"S46", "人工上版夾帶竄改", "Hand-copied release", "DENY", true, "4-5"},
    {"S47", "調職後權限未收回", "Moved to another department", "DENY", false, "4-7 1-7"},
    {"S48", "檔案庫遭勒索加密", "Ransomware on the file store", "ALLOW", true, "5-4"},
    {"S49", "備份媒體遺失", "Backup tape lost", "DENY", false, "5-6"},
    {"S50", "低速長期外洩", "Slow leak", "ALLOW", true, "5-7"},
    {"S51", "新資料庫未分類", "New data store without label", "DENY", false, "5-8 5-3"},
    {"S52", "共用帳號", "Shared account", "STEP-UP", true, "1-6"},
};

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

/// The verdicts of the steps, each once; ALLOW only where the catalogue speaks of it.
QStringList verdictsOf(const GatewayScenario& scenario, bool withAllow)
{
    QStringList words;
    for (const ScenarioStep& step : scenario.timeline) {
        const QString word = verdictWord(step.expect.verdict);
        if (!words.contains(word) && (withAllow || word != QLatin1String("ALLOW"))) {
            words.append(word);
        }
    }
    return sorted(words);
}

} // namespace

/// The shipped scenarios against the catalogue, and what must be so of all of them.
class TestGatewayScenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCheckHolds();
    void catalogue_data();
    void catalogue();
    void onlyTheFirstIsBenignByItself();
    void everyItemIsDecisiveSomewhere();
    void linesAreThoseOfTheFile();
    void addressesAreThoseForDocumentation();
    void wording();
    void hashCoversEveryFile();
    void faultTellsFileLineAndPath();
    void fileBearsTheNameOfItsScenario();

private:
    GatewayScenarios m_pack;
};

void TestGatewayScenarios::initTestCase()
{
    const auto& pack = shippedGatewayScenarios();
    QVERIFY2(pack, qPrintable(pack ? QString() : pack.error().args.join(u' ')));
    m_pack = *pack;
    QCOMPARE(m_pack.id, QStringLiteral("gateway-scenarios"));
    QCOMPARE(m_pack.version, QStringLiteral("1.0.0"));
    QCOMPARE(m_pack.scenarios.size(), 52);
}

/// What is built in is taken on trust at run time; here it is not.
void TestGatewayScenarios::everyCheckHolds()
{
    const auto policyPin = shippedGatewayPolicyPack();
    QVERIFY(policyPin);
    const auto policy = checkAndReadGatewayPolicy(policyPin->bytes, QStringLiteral("policy.json"));
    QVERIFY2(policy, qPrintable(policy ? QString() : policy.error().args.join(u' ')));
    const auto pin = shippedGatewayScenarioPack();
    QVERIFY(pin);
    const auto read = checkAndReadGatewayScenarios(
        pin->bytes, QStringLiteral("pack.json"), *policy, shippedScenarioFiles());
    QVERIFY2(read, qPrintable(read ? QString() : read.error().args.join(u' ')));
    QCOMPARE(read->sha256, m_pack.sha256);
    QCOMPARE(read->scenarios.size(), m_pack.scenarios.size());
}

void TestGatewayScenarios::catalogue_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(std::size(zt::catalogue)); ++i) {
        QTest::newRow(zt::catalogue[i].id) << i;
    }
}

void TestGatewayScenarios::catalogue()
{
    QFETCH(const int, index);
    const Row& row = zt::catalogue[index];
    const GatewayScenario& one = m_pack.scenarios[index];
    QCOMPARE(one.id, QString::fromLatin1(row.id));
    QCOMPARE(one.name.zh, QString::fromUtf8(row.zh));
    QCOMPARE(one.name.en, QString::fromUtf8(row.en));
    QCOMPARE(one.seed, static_cast<quint64>(index + 1));
    QCOMPARE(one.decisive.join(u' '), QString::fromLatin1(row.items));
    QStringList words = test::split(row.verdicts).replaceInStrings(QStringLiteral("!"), QString());
    QCOMPARE(verdictsOf(one, words.contains(QLatin1String("ALLOW"))), sorted(words));
    const bool alert = std::any_of(one.timeline.begin(),
                                   one.timeline.end(),
                                   [](const ScenarioStep& step) { return step.expect.alert; });
    const bool reported = one.id == QLatin1String("S49"); // that the tape is lost
    QCOMPARE(alert, row.alert || reported);
}

void TestGatewayScenarios::onlyTheFirstIsBenignByItself()
{
    QStringList availability;
    for (const GatewayScenario& one : m_pack.scenarios) {
        QCOMPARE(one.kind == ScenarioKind::Benign, one.id == QLatin1String("S01"));
        if (one.kind == ScenarioKind::Availability) {
            availability.append(one.id);
        }
    }
    QCOMPARE(availability, test::split("S39 S40 S48"));
}

void TestGatewayScenarios::everyItemIsDecisiveSomewhere()
{
    const auto pin = shippedGuideline();
    QVERIFY(pin);
    const auto guideline = readGuideline(pin->bytes, pin->id);
    QVERIFY(guideline);
    QCOMPARE(guideline->items.size(), 36);
    for (const auto& item : guideline->items) {
        const bool decisive =
            std::any_of(m_pack.scenarios.begin(),
                        m_pack.scenarios.end(),
                        [&](const GatewayScenario& one) { return one.decisive.contains(item.id); });
        QVERIFY2(decisive, qPrintable(item.id));
    }
}

void TestGatewayScenarios::linesAreThoseOfTheFile()
{
    for (const GatewayScenario& one : m_pack.scenarios) {
        const QList<QByteArray> lines =
            test::scenarioFile(one.id.toLatin1().constData()).split('\n');
        for (const ScenarioStep& step : one.timeline + one.twinTimeline) {
            QVERIFY2(step.line > 0, qPrintable(one.id));
            QCOMPARE(lines[step.line - 1].trimmed().left(1), QByteArray("{"));
        }
    }
}

/// Where an address stands, it is one that RFC 5737 sets aside.
void TestGatewayScenarios::addressesAreThoseForDocumentation()
{
    static const QRegularExpression address(
        QStringLiteral("\\b[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\b"));
    int found = 0;
    for (const GatewayScenario& one : m_pack.scenarios) {
        const QString text = QString::fromUtf8(test::scenarioFile(one.id.toLatin1().constData()));
        auto it = address.globalMatch(text);
        while (it.hasNext()) {
            const QString ip = it.next().captured();
            ++found;
            QVERIFY2(ip.startsWith(QLatin1String("192.0.2.")) ||
                         ip.startsWith(QLatin1String("198.51.100.")) ||
                         ip.startsWith(QLatin1String("203.0.113.")),
                     qPrintable(ip));
        }
    }
    QVERIFY(found > 0);
}

void TestGatewayScenarios::wording()
{
    QMap<QString, Bilingual> texts;
    for (const GatewayScenario& one : m_pack.scenarios) {
        const QByteArray bytes = test::scenarioFile(one.id.toLatin1().constData());
        test::collect(QJsonDocument::fromJson(bytes).object(), one.id, texts);
        QCOMPARE(one.gist.zh.count(QStringLiteral("。")), 2);
        for (const ScenarioStep& step : one.timeline + one.twinTimeline) {
            QVERIFY2(!step.note.zh.isEmpty(), qPrintable(one.id));
        }
    }
    QVERIFY(texts.size() > 500);
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const QString fault = test::faultOfWording(*it);
        QVERIFY2(fault.isEmpty(), qPrintable(it.key() + u' ' + fault));
    }
}

void TestGatewayScenarios::hashCoversEveryFile()
{
    const auto policy =
        checkAndReadGatewayPolicy(test::samplePolicy(), QStringLiteral("policy.json"));
    QVERIFY2(policy, qPrintable(policy ? QString() : policy.error().args.join(u' ')));
    QByteArray pack = shippedGatewayScenarioPack()->bytes;
    QJsonObject json = QJsonDocument::fromJson(pack).object();
    json.insert(QStringLiteral("scenarios"), QJsonArray{QStringLiteral("scenarios/S01.json")});
    pack = QJsonDocument(json).toJson();
    const auto hashWith = [&](const QByteArray& file) {
        return checkAndReadGatewayScenarios(
                   pack,
                   QStringLiteral("pack.json"),
                   *policy,
                   [&](const QString&) { return Result<QByteArray>(file); })
            .map([](const GatewayScenarios& read) { return read.sha256; })
            .value_or(QString());
    };
    const QByteArray first = test::scenarioFile("S01");
    const QString hash = hashWith(first);
    QCOMPARE(hash.size(), 64);
    QVERIFY(hash != hashWith(first + "\n"));
    QCOMPARE(hash, hashWith(first));
}

void TestGatewayScenarios::faultTellsFileLineAndPath()
{
    const auto policy = checkAndReadGatewayPolicy(test::samplePolicy(), QString());
    QVERIFY(policy);
    QByteArray file = test::scenarioFile("S01");
    const qsizetype at = file.indexOf("\"read\"");
    QVERIFY(at > 0);
    file.replace(at, 6, "\"look\"");
    const auto read =
        checkAndReadGatewayScenario(file, QStringLiteral("own.json"), *policy, m_pack.scenarios);
    QVERIFY(!read);
    QVERIFY(read.error().code == ErrorCode::PackInvalid);
    const QString line = QString::number(1 + file.left(at).count('\n'));
    QCOMPARE(read.error().args.value(0), QStringLiteral("own.json:") + line);
    QCOMPARE(read.error().args.value(1), QStringLiteral("/timeline/3/with/operation"));
    QCOMPARE(read.error().args.value(3), line);
}

void TestGatewayScenarios::fileBearsTheNameOfItsScenario()
{
    const auto policy = checkAndReadGatewayPolicy(test::samplePolicy(), QString());
    QVERIFY(policy);
    QJsonObject json = QJsonDocument::fromJson(shippedGatewayScenarioPack()->bytes).object();
    json.insert(QStringLiteral("scenarios"), QJsonArray{QStringLiteral("scenarios/S02.json")});
    const auto read = checkAndReadGatewayScenarios(
        QJsonDocument(json).toJson(), QStringLiteral("pack.json"), *policy, [](const QString&) {
            return Result<QByteArray>(test::scenarioFile("S01"));
        });
    QVERIFY(!read);
    QCOMPARE(read.error().args.value(0), QStringLiteral("scenarios/S02.json:3"));
    QCOMPARE(read.error().args.value(1), QStringLiteral("/id"));
}

} // namespace zt

QTEST_GUILESS_MAIN(zt::TestGatewayScenarios)
#include "tst_gatewayscenarios.moc"
