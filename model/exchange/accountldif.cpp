// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/accountldif.h"

#include "model/exchange/accountlist.h"
#include "model/exchange/evidencemapping.h"
#include "model/exchange/sheeterror.h"

#include <QBuffer>
#include <QFile>
#include <QStringDecoder>

#include <algorithm>

namespace zt {

namespace {

constexpr qint64 mostWideBytes = 256LL << 20;

/// What other directories call things.
QString columnKeyOf(const QString& attribute)
{
    static const QHash<QString, QString> more{
        {QStringLiteral("pwdchangedtime"), QStringLiteral("password_set")},
        {QStringLiteral("authtimestamp"), QStringLiteral("last_login")},
        {QStringLiteral("createtimestamp"), QStringLiteral("created")}};
    return more.value(attribute, attribute);
}

bool isAccount(const LdifEntry& entry)
{
    static const QStringList accounts{QStringLiteral("user"),
                                      QStringLiteral("person"),
                                      QStringLiteral("inetorgperson"),
                                      QStringLiteral("posixaccount"),
                                      QStringLiteral("account")};
    const QStringList classes = entry.all(QLatin1String("objectclass"));
    if (classes.contains(QLatin1String("computer"), Qt::CaseInsensitive)) {
        return false;
    }
    return classes.isEmpty() || std::any_of(classes.begin(), classes.end(), [](const QString& one) {
               return accounts.contains(one, Qt::CaseInsensitive);
           });
}

bool isInHighGroup(const LdifEntry& entry)
{
    static const QStringList groups{QStringLiteral("cn=domain admins,"),
                                    QStringLiteral("cn=enterprise admins,"),
                                    QStringLiteral("cn=schema admins,"),
                                    QStringLiteral("cn=administrators,"),
                                    QStringLiteral("cn=account operators,"),
                                    QStringLiteral("cn=backup operators,"),
                                    QStringLiteral("cn=server operators,")};
    const QStringList memberOf = entry.all(QLatin1String("memberof"));
    return std::any_of(memberOf.begin(), memberOf.end(), [](const QString& group) {
        return std::any_of(groups.begin(), groups.end(), [&group](const QString& high) {
            return group.startsWith(high, Qt::CaseInsensitive);
        });
    });
}

/// The later of two FILETIMEs: each domain controller keeps its own last log-on.
QString laterOf(const QString& one, const QString& other)
{
    return other.toLongLong() > one.toLongLong() ? other : one;
}

/// The entry as a row under heads that are exactly its attributes.
struct EntryRow
{
    SheetRow row;
    EvidenceMapping mapping;
};

EntryRow rowOf(const LdifEntry& entry)
{
    const QList<EvidenceColumn>& columns = accountColumns();
    EntryRow result;
    result.row.number = static_cast<qint32>(entry.line);
    result.row.cells.resize(columns.size());
    result.mapping.columns.fill(-1, columns.size());
    for (const auto& [attribute, value] : entry.attributes) {
        const qsizetype column = columnNamed(columnKeyOf(attribute), AnalysisKind::Accounts);
        if (column < 0) {
            continue;
        }
        Cell& cell = result.row.cells[column];
        const bool again = result.mapping.columns[column] >= 0;
        cell.text = again ? laterOf(cell.text, value) : value;
        cell.kind = Cell::Kind::Text;
        result.mapping.columns[column] = static_cast<qint32>(column);
    }
    return result;
}

Result<EvidenceTableInfo> readFrom(QIODevice& device,
                                   const QString& path,
                                   JobContext& job,
                                   const std::function<void(const AccountRow& account)>& use)
{
    EvidenceTableInfo info;
    info.mapping.columns.fill(-1, accountColumns().size());
    LdifReader reader(device, path);
    for (;;) {
        const Result<std::optional<LdifEntry>> entry = reader.next();
        if (!entry) {
            return tl::unexpected(entry.error());
        }
        if (!*entry) {
            return info;
        }
        use(accountFrom(**entry, info.faults));
        job.progress(device.pos(), device.size());
        if (job.cancelled()) {
            return fail(ErrorCode::Cancelled);
        }
    }
}

} // namespace

AccountRow accountFrom(const LdifEntry& entry, EvidenceFaults& faults)
{
    if (!isAccount(entry)) {
        AccountRow none;
        none.row = entry.line;
        return none;
    }
    const EntryRow built = rowOf(entry);
    AccountRow account =
        accountFrom(EvidenceTableRow(AnalysisKind::Accounts, built.mapping, built.row, faults));
    // By its account name, not by whichever of its names came first.
    for (const char* name : {"samaccountname", "uid", "userprincipalname"}) {
        if (entry.has(QLatin1String(name))) {
            account.name = entry.first(QLatin1String(name));
            break;
        }
    }
    if (isInHighGroup(entry)) {
        account.privileged = true;
    }
    return account;
}

Result<EvidenceTableInfo> readLdifAccounts(
    const QString& path, JobContext& job, const std::function<void(const AccountRow& account)>& use)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound,
                    {path, file.errorString()});
    }
    const QByteArray mark = file.peek(2);
    if (mark != "\xff\xfe" && mark != "\xfe\xff") {
        return readFrom(file, path, job, use);
    }
    if (file.size() > mostWideBytes) {
        return tl::unexpected(
            tooLarge(path, QT_TRANSLATE_NOOP("Reason", "bytes in the file"), mostWideBytes));
    }
    QStringDecoder wide(QStringDecoder::Utf16);
    const QString text = wide(file.readAll());
    QByteArray bytes = text.toUtf8();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readFrom(buffer, path, job, use);
}

} // namespace zt
