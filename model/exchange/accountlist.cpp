// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/accountlist.h"

#include "model/exchange/accountldif.h"
#include "model/exchange/columnmaker.h"
#include "model/exchange/importvalues.h"

#include <QFile>
#include <QStringDecoder>

namespace zt {

namespace {

enum AccountColumn : qsizetype {
    NameColumn,
    SystemColumn,
    PersonColumn,
    CreatedColumn,
    LastLoginColumn,
    PasswordSetColumn,
    EnabledColumn,
    DisabledColumn,
    PrivilegedColumn,
    SharedColumn,
    LeftColumn,
    NeverExpiresColumn,
    NotRequiredColumn,
    ControlColumn,
};

constexpr qint64 disabledBit = 0x2;
constexpr qint64 notRequiredBit = 0x20;
constexpr qint64 neverExpiresBit = 0x10000;

QList<EvidenceColumn> makeColumns()
{
    using V = EvidenceValue;
    QList<EvidenceColumn> all{
        evidenceColumn(
            "name",
            u"帳號",
            "Account",
            V::Text,
            u"帳號名稱|帳號代碼|使用者帳號|登入帳號|帳號ID|使用者代碼|使用者代號|user|userid|user "
            u"id|username|user name|account name|login|login id|uid|samaccountname|"
            u"userprincipalname"),
        evidenceColumn(
            "system", u"系統", "System", V::Text, u"系統名稱|應用系統|主機|host|domain|網域"),
        evidenceColumn(
            "person",
            u"使用人",
            "Person",
            V::Text,
            u"姓名|使用者|使用者姓名|負責人|保管人|擁有者|持有人|owner|full name|fullname|display "
            u"name|displayname|employee|employee name|responsible"),
        evidenceColumn(
            "created",
            u"建立日期",
            "Created",
            V::Day,
            u"建立日|建立時間|開立日期|啟用日期|申請日期|whencreated|created on|creation date|"
            u"create date|created at|created date"),
        evidenceColumn(
            "last_login",
            u"最後登入日期",
            "Last login",
            V::Day,
            u"最後登入|最後登入時間|最近登入|最近登入日期|最近登入時間|上次登入|上次登入日期|"
            u"上次登入時間|最後使用日|最後使用日期|last logon|lastlogon|lastlogondate|last logon "
            u"date|lastlogontimestamp|last login date|last login time|last log-in|last used|"
            u"last sign-in|last signin|last activity"),
        evidenceColumn(
            "password_set",
            u"密碼變更日期",
            "Password set",
            V::Day,
            u"密碼變更日|密碼變更時間|密碼更新日期|密碼設定日期|密碼設定日|密碼異動日|"
            u"密碼異動日期|密碼最後變更日|密碼最後變更日期|最後變更密碼|最後變更密碼日期|"
            u"最近變更密碼日|最近變更密碼日期|上次變更密碼|上次變更密碼日期|密碼修改日期|"
            u"passwordlastset|password last set|pwdlastset|pwd last set|password changed|last "
            u"password change|password changed on|password date|last password set"),
        evidenceColumn("enabled",
                       u"啟用",
                       "Enabled",
                       V::YesNo,
                       u"是否啟用|帳號狀態|狀態|啟用狀態|status|account status|active|state|"
                       u"account enabled"),
        evidenceColumn("disabled",
                       u"停用",
                       "Disabled",
                       V::YesNo,
                       u"是否停用|停權|已停用|account disabled|locked out|inactive"),
        evidenceColumn("privileged",
                       u"特權",
                       "Privileged",
                       V::YesNo,
                       u"特權帳號|是否特權|是否為特權帳號|最高權限|管理者權限|管理者|管理員|admin|"
                       u"administrator|is admin|privileged account|admincount"),
        evidenceColumn(
            "shared",
            u"共用",
            "Shared",
            V::YesNo,
            u"共用帳號|是否共用|是否為共用帳號|共享帳號|多人共用|shared account|is shared"),
        evidenceColumn(
            "left",
            u"離職日期",
            "Leaver date",
            V::Day,
            u"離職日|離職|調離日|調離日期|退休日|leave date|leaving date|left on|termination "
            u"date|terminated|end date|離職生效日|離調日期"),
        evidenceColumn("password_never_expires",
                       u"密碼永不到期",
                       "Password never expires",
                       V::YesNo,
                       u"密碼不過期|密碼永不過期|密碼永久有效|passwordneverexpires"),
        evidenceColumn("password_not_required",
                       u"不需密碼",
                       "Password not required",
                       V::YesNo,
                       u"免密碼|無密碼|passwordnotrequired"),
        evidenceColumn("user_account_control",
                       u"帳號控制旗標",
                       "User account control",
                       V::Count,
                       u"useraccountcontrol|uac"),
    };
    all[NameColumn].needed = true;
    all[EnabledColumn].yesWords =
        wordsBetweenBars(u"啟用|啟用中|已啟用|正常|使用中|有效|enabled|active|in use");
    all[EnabledColumn].noWords = wordsBetweenBars(
        u"停用|已停用|停權|已停權|失效|無效|註銷|鎖定|disabled|inactive|suspended|locked");
    all[DisabledColumn].yesWords = all[EnabledColumn].noWords;
    all[DisabledColumn].noWords = all[EnabledColumn].yesWords;
    return all;
}

/// "從未登入": the list says that the account was never used; 0 is how Active Directory says it.
bool saysNever(const QString& text)
{
    static const QStringList words{QStringLiteral("從未"),
                                   QStringLiteral("從未登入"),
                                   QStringLiteral("未曾登入"),
                                   QStringLiteral("未登入"),
                                   QStringLiteral("尚未登入"),
                                   QStringLiteral("never"),
                                   QStringLiteral("never logged in"),
                                   QStringLiteral("0"),
                                   QStringLiteral("9223372036854775807")};
    return words.contains(plainWidth(text), Qt::CaseInsensitive);
}

std::optional<bool> enabledOf(const EvidenceTableRow& row,
                              const std::optional<AccountControl>& control)
{
    if (const auto enabled = row.yesNo(EnabledColumn)) {
        return enabled;
    }
    if (const auto disabled = row.yesNo(DisabledColumn)) {
        return !*disabled;
    }
    return control ? std::optional(control->enabled) : std::nullopt;
}

constexpr qint64 headBytes = 4096;

/// Windows writes it as UTF-16 too.
bool isLdif(const QByteArray& head)
{
    const bool wide = head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff");
    return looksLikeLdif(wide ? QString(QStringDecoder(QStringDecoder::Utf16)(head)).toUtf8()
                              : head);
}

/// A day, where the cell does not say "never".
QDate usedDay(const EvidenceTableRow& row, qsizetype column)
{
    const std::optional<QString> text = row.text(column);
    return !text || saysNever(*text) ? QDate() : row.day(column);
}

} // namespace

const QList<EvidenceColumn>& accountColumns()
{
    static const QList<EvidenceColumn> columns = makeColumns();
    return columns;
}

AccountControl accountControlOf(qint64 bits)
{
    return {(bits & disabledBit) == 0, (bits & notRequiredBit) != 0, (bits & neverExpiresBit) != 0};
}

AccountRow accountFrom(const EvidenceTableRow& row)
{
    std::optional<AccountControl> control;
    if (const auto bits = row.count(ControlColumn)) {
        control = accountControlOf(*bits);
    }
    AccountRow account;
    account.row = row.number();
    account.name = row.text(NameColumn).value_or(QString());
    account.system = row.text(SystemColumn).value_or(QString());
    account.person = row.text(PersonColumn);
    account.created = row.day(CreatedColumn);
    account.neverUsed = saysNever(row.text(LastLoginColumn).value_or(QString()));
    account.lastLogin = usedDay(row, LastLoginColumn);
    account.passwordSet = usedDay(row, PasswordSetColumn);
    account.enabled = enabledOf(row, control);
    account.privileged = row.yesNo(PrivilegedColumn);
    account.shared = row.yesNo(SharedColumn);
    account.left = row.day(LeftColumn);
    account.tellsLeavers =
        row.has(LeftColumn) && (row.isBlank(LeftColumn) || account.left.isValid());
    account.passwordNeverExpires = row.yesNo(NeverExpiresColumn);
    account.passwordNotRequired = row.yesNo(NotRequiredColumn);
    if (control) {
        account.passwordNeverExpires =
            account.passwordNeverExpires.value_or(control->passwordNeverExpires);
        account.passwordNotRequired =
            account.passwordNotRequired.value_or(control->passwordNotRequired);
    }
    return account;
}

bool isLdifFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && isLdif(file.read(headBytes));
}

Result<EvidenceTableInfo> readAccounts(const QString& path,
                                       const EvidenceTableOptions& options,
                                       JobContext& job,
                                       const std::function<void(const AccountRow& account)>& use)
{
    if (isLdifFile(path)) {
        return readLdifAccounts(path, job, use);
    }
    return readEvidenceTable(
        path, AnalysisKind::Accounts, options, job, [&use](const EvidenceTableRow& row) {
            use(accountFrom(row));
        });
}

} // namespace zt
