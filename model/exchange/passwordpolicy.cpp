// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/passwordpolicy.h"

#include "model/exchange/columnmaker.h"
#include "model/exchange/importvalues.h"
#include "model/exchange/sheeterror.h"
#include "model/exchange/textdecoder.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace zt {

namespace {

enum PolicyColumn : qsizetype {
    NameColumn,
    LengthColumn,
    AgeColumn,
    HistoryColumn,
    LockoutColumn,
    ComplexityColumn,
};

constexpr qint64 mostBytes = 4 << 20;
constexpr int windowsClasses = 3;
// login.defs(5): with PAM, as Linux systems have it, passwd asks pam_pwquality for the length, and
// PASS_MIN_LEN does nothing. Whether a system has PAM its login.defs does not tell.
constexpr EvidenceValue overridden = EvidenceValue::PamLength;

QList<EvidenceColumn> makeColumns()
{
    using V = EvidenceValue;
    QList<EvidenceColumn> all{
        evidenceColumn("policy",
                       u"政策",
                       "Policy",
                       V::Text,
                       u"名稱|政策名稱|原則|原則名稱|系統|系統名稱|name|policy name|system"),
        evidenceColumn(
            "min_length",
            u"密碼長度下限",
            "Minimum length",
            V::Count,
            u"密碼最小長度|最小密碼長度|最短長度|長度|minpasswordlength|minimum password "
            u"length|min length|msds-minimumpasswordlength"),
        evidenceColumn(
            "max_age_days",
            u"密碼最長效期",
            "Maximum age",
            V::Text,
            u"密碼最長使用期限|最長效期|效期|maxpasswordage|maximum password age|max age"),
        evidenceColumn("history",
                       u"密碼歷程",
                       "History",
                       V::Count,
                       u"密碼歷程記錄|歷程|passwordhistorycount|password history|password history "
                       u"count|history count"),
        evidenceColumn("lockout_attempts",
                       u"鎖定次數",
                       "Lockout threshold",
                       V::Count,
                       u"帳戶鎖定閾值|鎖定閾值|失敗鎖定次數|lockoutthreshold|account lockout "
                       u"threshold|lockout attempts"),
        evidenceColumn("complexity",
                       u"複雜度",
                       "Complexity",
                       V::YesNo,
                       u"密碼複雜度|複雜性需求|complexityenabled|complexity enabled|password "
                       u"complexity"),
    };
    all[NameColumn].needed = true;
    all[LengthColumn].needed = true;
    return all;
}

/// Windows: three of four kinds where it is on, nothing asked where it is off.
void takeComplexity(PolicyRow& policy, bool on)
{
    if (on) {
        promiseClasses(policy, windowsClasses);
        return;
    }
    policy.letter = false;
    policy.digit = false;
    policy.symbol = false;
}

/// "42", "42.00:00:00", "42 days"; "never" and what means it is 0.
std::optional<qint64> daysFrom(const QString& text)
{
    static const QRegularExpression span(QStringLiteral(
        "^(-?\\d{1,7})(?:\\.\\d{1,2}:\\d{2}:\\d{2}(?:\\.\\d+)?|\\s*(?:days?|天|日))?$"));
    static const QRegularExpression clock(QStringLiteral("^\\d{2}:\\d{2}:\\d{2}$"));
    static const QStringList never =
        wordsBetweenBars(u"never|none|unlimited|永不|從未|永不到期|無|無限制|沒有限制|不限");
    const QString plain = plainWidth(text);
    if (never.contains(plain, Qt::CaseInsensitive) || clock.match(plain).hasMatch()) {
        return 0;
    }
    const QRegularExpressionMatch match = span.match(plain);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return std::max<qint64>(0, match.captured(1).toLongLong());
}

/// A setting's name and value, of "name = value", "name: value" or "name value".
struct Setting
{
    QString name; ///< lower case, without blanks
    QString value;
};

std::optional<Setting> settingOf(const QString& line)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*([^#;=:：\\[\\]]+?)\\s*[=:：]\\s*([^#]*?)\\s*(?:#.*)?$"));
    static const QRegularExpression blanks(
        QStringLiteral("^\\s*([A-Za-z][A-Za-z0-9_]*)\\s+(\\S+)\\s*$"));
    QRegularExpressionMatch match = form.match(line);
    match = match.hasMatch() ? match : blanks.match(line);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return Setting{plainWidth(match.captured(1)).toLower().remove(u' '), match.captured(2)};
}

/// Reads settings one after another.
class PolicyText
{
public:
    void take(const Setting& setting, qint64 line)
    {
        if (setting.name == QLatin1String("pass_min_len")) {
            m_overridden = {line, -1, QStringLiteral("min_length"), setting.value, overridden};
            m_any = true;
            return;
        }
        const bool taken =
            takeSecedit(setting) || takePwquality(setting) || takeNetAccounts(setting);
        m_any = m_any || taken;
    }

    /// The length that login.defs tells is told as a fault where nothing else tells one.
    [[nodiscard]] std::optional<PolicyRow> finish(EvidenceFaults& faults)
    {
        if (m_overridden && !m_minLength) {
            faults.add(*m_overridden);
        }
        if (m_minLength) {
            m_policy.minLength = std::max<qint64>(0, *m_minLength - m_credits);
        }
        return m_any ? std::optional(m_policy) : std::nullopt;
    }

private:
    /// Where it is a number of days, characters or attempts.
    bool keep(std::optional<qint64>& field, const QString& value)
    {
        const auto number = daysFrom(value);
        if (number) {
            field = number;
        }
        return number.has_value();
    }

    bool takeSecedit(const Setting& setting)
    {
        if (setting.name == QLatin1String("minimumpasswordlength")) {
            return keep(m_minLength, setting.value);
        }
        if (setting.name == QLatin1String("maximumpasswordage") ||
            setting.name == QLatin1String("pass_max_days")) {
            return keep(m_policy.maxAgeDays, setting.value);
        }
        if (setting.name == QLatin1String("passwordhistorysize")) {
            return keep(m_policy.history, setting.value);
        }
        if (setting.name == QLatin1String("lockoutbadcount")) {
            return keep(m_policy.lockoutAttempts, setting.value);
        }
        if (setting.name == QLatin1String("passwordcomplexity")) {
            takeComplexity(m_policy, setting.value.toInt() != 0);
            return true;
        }
        return false;
    }

    /// A negative credit asks for so many of a kind; a positive one shortens the password.
    bool takeCredit(std::optional<bool>& asked, int credit)
    {
        if (credit < 0) {
            asked = true;
        } else {
            asked = asked.value_or(false);
            m_credits += credit;
        }
        return true;
    }

    bool takePwquality(const Setting& setting)
    {
        bool whole = false;
        const int number = setting.value.toInt(&whole);
        if (!whole) {
            return false;
        }
        if (setting.name == QLatin1String("minlen")) {
            m_minLength = number;
            return true;
        }
        if (setting.name == QLatin1String("minclass")) {
            promiseClasses(m_policy, number);
            return true;
        }
        if (setting.name == QLatin1String("remember")) {
            m_policy.history = number;
            return true;
        }
        if (setting.name == QLatin1String("deny")) {
            m_policy.lockoutAttempts = number;
            return true;
        }
        if (setting.name == QLatin1String("dcredit")) {
            return takeCredit(m_policy.digit, number);
        }
        if (setting.name == QLatin1String("ocredit")) {
            return takeCredit(m_policy.symbol, number);
        }
        const bool letters =
            setting.name == QLatin1String("ucredit") || setting.name == QLatin1String("lcredit");
        return letters && takeCredit(m_policy.letter, number);
    }

    /// By the words that tell the lines apart, as Windows' versions word them differently.
    bool takeNetAccounts(const Setting& setting)
    {
        const QString& name = setting.name;
        const auto has = [&name](QStringView word) { return name.contains(word); };
        const bool password = has(u"密碼") || has(u"password");
        if (password && (has(u"歷程") || has(u"history"))) {
            return keep(m_policy.history, setting.value);
        }
        if (password && (has(u"最長") || has(u"maximumpasswordage"))) {
            return keep(m_policy.maxAgeDays, setting.value);
        }
        const bool length = has(u"長度") || has(u"minimumpasswordlength");
        if (password && length) {
            return keep(m_minLength, setting.value);
        }
        const bool lockout = has(u"鎖定") || has(u"lockout");
        const bool threshold = has(u"閾值") || has(u"臨界值") || has(u"次數") || has(u"threshold");
        return lockout && threshold && keep(m_policy.lockoutAttempts, setting.value);
    }

    PolicyRow m_policy;
    std::optional<qint64> m_minLength;
    std::optional<EvidenceFault> m_overridden;
    qint64 m_credits = 0;
    bool m_any = false;
};

/// Text in any encoding that Windows writes it in; nothing for what is none.
std::optional<QString> decoded(const QByteArray& bytes)
{
    QList<std::pair<TextEncoding, qsizetype>> tries{{TextEncoding::Utf8, 0},
                                                    {TextEncoding::Cp950, 0}};
    if (bytes.startsWith("\xff\xfe")) {
        tries = {{TextEncoding::Utf16Le, 2}};
    } else if (bytes.startsWith("\xfe\xff")) {
        tries = {{TextEncoding::Utf16Be, 2}};
    } else if (bytes.startsWith("\xef\xbb\xbf")) {
        tries = {{TextEncoding::Utf8, 3}};
    }
    for (const auto& [encoding, skip] : std::as_const(tries)) {
        TextDecoder decoder(encoding);
        QString text;
        if (decoder.decode(QByteArrayView(bytes).sliced(skip), text) && decoder.finish()) {
            return text;
        }
    }
    return std::nullopt;
}

} // namespace

const QList<EvidenceColumn>& policyColumns()
{
    static const QList<EvidenceColumn> columns = makeColumns();
    return columns;
}

PolicyRow policyFrom(const EvidenceTableRow& row)
{
    PolicyRow policy;
    policy.row = row.number();
    policy.name = row.text(NameColumn).value_or(QString());
    policy.minLength = row.count(LengthColumn);
    policy.history = row.count(HistoryColumn);
    policy.lockoutAttempts = row.count(LockoutColumn);
    if (!row.isBlank(AgeColumn)) {
        policy.maxAgeDays = daysFrom(row.text(AgeColumn).value_or(QString()));
        if (!policy.maxAgeDays) {
            row.fault(AgeColumn, EvidenceValue::Count);
        }
    }
    if (const auto complexity = row.yesNo(ComplexityColumn)) {
        takeComplexity(policy, *complexity);
    }
    return policy;
}

std::optional<PolicyRow> policyFromText(const QString& text, EvidenceFaults& faults)
{
    PolicyText policy;
    qint64 number = 0;
    const QList<QStringView> lines = QStringView(text).split(u'\n');
    for (const QStringView line : lines) {
        ++number;
        const QString plain = line.trimmed().toString();
        if (plain.isEmpty() || plain.startsWith(u'#') || plain.startsWith(u';')) {
            continue;
        }
        if (const auto setting = settingOf(plain)) {
            policy.take(*setting, number);
        }
    }
    return policy.finish(faults);
}

namespace {

/// Settings are a few lines: a file beyond the bound is none.
std::optional<PolicyRow> policyOfFile(const QString& path, EvidenceFaults& faults)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes) {
        return std::nullopt;
    }
    const std::optional<QString> text = decoded(file.readAll());
    return text ? policyFromText(*text, faults) : std::nullopt;
}

} // namespace

bool isPolicyText(const QString& path)
{
    EvidenceFaults faults;
    return policyOfFile(path, faults).has_value();
}

Result<EvidenceTableInfo> readPolicies(const QString& path,
                                       const EvidenceTableOptions& options,
                                       JobContext& job,
                                       const std::function<void(const PolicyRow& policy)>& use)
{
    Result<EvidenceTableInfo> table = readEvidenceTable(
        path, AnalysisKind::PasswordPolicy, options, job, [&use](const auto& row) {
            use(policyFrom(row));
        });
    if (table || table.error().code == ErrorCode::FileNotFound) {
        return table;
    }
    EvidenceTableInfo info;
    std::optional<PolicyRow> policy = policyOfFile(path, info.faults);
    if (!policy) {
        return table;
    }
    policy->row = 1;
    policy->name = QFileInfo(path).fileName();
    use(*policy);
    info.mapping.columns.fill(-1, policyColumns().size());
    return info;
}

} // namespace zt
