// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/certificatelist.h"

#include "model/exchange/certificatefolder.h"
#include "model/exchange/columnmaker.h"

#include <QFileInfo>

namespace zt {

namespace {

enum CertificateColumn : qsizetype {
    FileColumn,
    NameColumn,
    CustomersColumn,
};

constexpr int taipeiSeconds = taipeiMinutes * 60;

/// Noon of the day in Taiwan.
QDateTime noonOf(const QDate& day)
{
    return {day, QTime(12, 0), Qt::OffsetFromUTC, taipeiSeconds};
}

QStringList hostsIn(const QString& text)
{
    QStringList hosts;
    const QStringList parts = QString(text).replace(u';', u',').split(u',', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (!part.trimmed().isEmpty()) {
            hosts.append(part.trimmed());
        }
    }
    return hosts;
}

/// What is known of a certificate besides itself.
struct Asked
{
    qint64 row = 0;
    QString where;
    QStringList names;
    std::optional<bool> customerSite;
};

CertificateOwner ownerOf(const CertificateFacts& facts)
{
    const auto has = [&facts](const char* oid) {
        return facts.subjectOids.contains(QLatin1String(oid));
    };
    CertificateOwner owner;
    owner.organization = has("2.5.4.10");
    owner.individual = has("2.5.4.42") && has("2.5.4.4");
    owner.registration = has("2.5.4.5");
    owner.businessCategory = has("2.5.4.15");
    owner.jurisdiction = has("1.3.6.1.4.1.311.60.2.1.3");
    return owner;
}

/// Judges certificates one after another by one question.
class CertificateJudge
{
public:
    CertificateJudge(const AnalysisAsk& ask,
                     const EvidenceRuleSet& set,
                     const QList<Certificate>& anchors,
                     const QList<Certificate>& all)
        : m_hasAnchors(!ask.certificates.anchorsFile.isEmpty())
        , m_chains(m_hasAnchors ? anchors : rootsOf(all), all, noonOf(ask.at))
        , m_analysis(set, ask.at)
    {
    }

    void take(const Certificate& certificate, const Asked& asked)
    {
        const CertificateFacts facts = factsOf(certificate);
        CertificateRow row;
        row.row = asked.row;
        row.subject = asked.where + u' ' + facts.commonName;
        row.isAuthority = facts.authority;
        row.isSelfSigned = facts.selfSigned;
        row.validation = validationClassOf(facts.policies);
        row.owner = ownerOf(facts);
        row.notBefore = taipeiDay(certificate.notBefore());
        row.notAfter = taipeiDay(certificate.notAfter());
        row.keyKind = facts.keyKind;
        row.keyBits = facts.keyBits;
        row.digest = facts.signatureDigest;
        row.customerSite = asked.customerSite;
        row.namesWanted = asked.names;
        for (const QString& name : asked.names) {
            if (!isFor(certificate, name)) {
                row.namesNotCovered.append(name);
            }
        }
        takeChain(row, certificate);
        m_analysis.take(row);
    }

    void takeMissing(const Asked& asked)
    {
        CertificateRow row;
        row.row = asked.row;
        row.subject = asked.where;
        row.isReadable = false;
        m_analysis.take(row);
    }

    void countExcluded() { m_analysis.countExcluded(); }

    [[nodiscard]] AnalysisResult finish() { return std::move(m_analysis).finish(); }

private:
    static QDate taipeiDay(const QDateTime& moment)
    {
        return moment.isValid() ? moment.toOffsetFromUtc(taipeiSeconds).date() : QDate();
    }

    static QList<Certificate> rootsOf(const QList<Certificate>& all)
    {
        QList<Certificate> roots;
        for (const Certificate& one : all) {
            const CertificateFacts facts = factsOf(one);
            if (facts.selfSigned && facts.authority) {
                roots.append(one);
            }
        }
        return roots;
    }

    /// Without a word on whom to trust, a chain can be found wrong and never right.
    void takeChain(CertificateRow& row, const Certificate& certificate) const
    {
        if (row.isAuthority) {
            return;
        }
        const auto fault = m_chains.faultOf(certificate);
        if (!fault) {
            row.isTrusted = m_hasAnchors ? std::optional(true) : std::nullopt;
        } else if (m_hasAnchors || !fault->noIssuer) {
            row.isTrusted = false;
            row.chainFault = fault->text;
        }
    }

    bool m_hasAnchors;
    ChainChecker m_chains;
    CertificateAnalysis m_analysis;
};

QList<Certificate> allOf(const QList<CertificatesOfFile>& files)
{
    QList<Certificate> all;
    for (const CertificatesOfFile& file : files) {
        all += file.certificates;
    }
    return all;
}

QString placeOf(const CertificatesOfFile& file, qsizetype index)
{
    return file.certificates.size() == 1 ? file.name
                                         : file.name + QStringLiteral(" #%1").arg(index + 1);
}

EvidenceTableInfo noTable()
{
    EvidenceTableInfo info;
    info.mapping.columns = QList<qint32>(certificateColumns().size(), -1);
    return info;
}

/// Every certificate of the files, once.
AnalysisReading judgeAll(const AnalysisAsk& ask,
                         const EvidenceRuleSet& set,
                         const QList<Certificate>& anchors,
                         const CertificateFolder& folder)
{
    CertificateJudge judge(ask, set, anchors, allOf(folder.files));
    QSet<QByteArray> seen;
    qint64 row = 0;
    for (const CertificatesOfFile& file : folder.files) {
        for (qsizetype i = 0; i < file.certificates.size(); ++i) {
            ++row;
            const QByteArray encoded = file.certificates[i].toDer();
            if (seen.contains(encoded)) {
                judge.countExcluded();
                continue;
            }
            seen.insert(encoded);
            judge.take(
                file.certificates[i],
                {row, placeOf(file, i), ask.certificates.names, ask.certificates.customerSite});
        }
    }
    EvidenceTableInfo info = noTable();
    for (const QString& other : folder.others) {
        judge.countExcluded();
        info.faults.add({++row, -1, QStringLiteral("file"), other, EvidenceValue::Certificates});
    }
    AnalysisReading reading{judge.finish(), info};
    reading.result.inputSha256 = folder.sha256;
    return reading;
}

/// The certificates of sites that the file of a line holds.
void judgeLine(const EvidenceTableRow& row,
               const AnalysisAsk& ask,
               const CertificateFolder& folder,
               CertificateJudge& judge)
{
    const QString name = row.text(FileColumn).value_or(QString()).trimmed();
    const auto file = std::find_if(folder.files.begin(),
                                   folder.files.end(),
                                   [&name](const auto& one) { return one.name == name; });
    const Asked asked{row.number(),
                      name,
                      ask.certificates.names + hostsIn(row.text(NameColumn).value_or(QString())),
                      row.has(CustomersColumn) ? row.yesNo(CustomersColumn)
                                               : ask.certificates.customerSite};
    if (name.isEmpty()) {
        judge.countExcluded();
        return;
    }
    if (file == folder.files.end()) {
        row.fault(FileColumn, EvidenceValue::Certificates);
        judge.takeMissing(asked);
        return;
    }
    for (qsizetype i = 0; i < file->certificates.size(); ++i) {
        if (!factsOf(file->certificates[i]).authority) {
            Asked one = asked;
            one.where = placeOf(*file, i);
            judge.take(file->certificates[i], one);
        }
    }
}

Result<AnalysisReading> judgeList(const AnalysisAsk& ask,
                                  const EvidenceRuleSet& set,
                                  const QList<Certificate>& anchors,
                                  JobContext& job)
{
    constexpr AnalysisKind kind = AnalysisKind::Certificates;
    QSet<QString> named;
    const auto looked =
        readEvidenceTable(ask.path, kind, ask.table, job, [&named](const EvidenceTableRow& row) {
            named.insert(row.text(FileColumn).value_or(QString()).trimmed());
        });
    if (!looked) {
        return tl::unexpected(looked.error());
    }
    const QString beside = QFileInfo(ask.path).absolutePath();
    const Result<CertificateFolder> folder =
        readCertificateFolder(beside, ask.certificates.passphrase, job, &named);
    if (!folder) {
        return tl::unexpected(folder.error());
    }
    CertificateJudge judge(ask, set, anchors, allOf(folder->files));
    const Result<EvidenceTableInfo> info =
        readEvidenceTable(ask.path, kind, ask.table, job, [&](const EvidenceTableRow& row) {
            judgeLine(row, ask, *folder, judge);
        });
    return info ? Result<AnalysisReading>(AnalysisReading{judge.finish(), *info})
                : tl::unexpected(info.error());
}

/// A folder, or a file as a folder of one.
Result<CertificateFolder> inputOf(const AnalysisAsk& ask, JobContext& job)
{
    if (QFileInfo(ask.path).isDir()) {
        return readCertificateFolder(ask.path, ask.certificates.passphrase, job);
    }
    return readCertificateFile(
               ask.path, QFileInfo(ask.path).fileName(), ask.certificates.passphrase)
        .map([](const CertificatesOfFile& file) {
            return CertificateFolder{{file}, {}, {}};
        });
}

Result<QList<Certificate>> anchorsOf(const AnalysisAsk& ask)
{
    const QString& path = ask.certificates.anchorsFile;
    if (path.isEmpty()) {
        return QList<Certificate>();
    }
    return readCertificateFile(path, path, {}).map([](const CertificatesOfFile& file) {
        return file.certificates;
    });
}

} // namespace

const QList<EvidenceColumn>& certificateColumns()
{
    static const QList<EvidenceColumn> columns = [] {
        using V = EvidenceValue;
        QList<EvidenceColumn> all{
            evidenceColumn("certificate_file",
                           u"憑證檔案",
                           "Certificate file",
                           V::Text,
                           u"憑證檔|憑證檔名|檔案|檔名|檔案名稱|憑證檔案名稱|file|file "
                           u"name|憑證|certificate|cert|cert file|pem|pem file"),
            evidenceColumn(
                "site_name",
                u"網站名稱",
                "Site name",
                V::Text,
                u"網域|網域名稱|網址|主機名稱|站台|域名|site|domain|domain name|hostname|"
                u"host|host name|fqdn|dns name|url host"),
            evidenceColumn("customer_site",
                           u"客戶網站",
                           "Customers' site",
                           V::YesNo,
                           u"客戶使用|供客戶使用|對外客戶|客戶登入|是否客戶網站|customer site|"
                           u"customers|customer facing|used by customers"),
        };
        all[FileColumn].needed = true;
        return all;
    }();
    return columns;
}

bool isCertificateInput(const QString& path)
{
    return QFileInfo(path).isDir() || beginsAsCertificates(path);
}

Result<AnalysisReading>
analyseCertificates(const AnalysisAsk& ask, const EvidenceRuleSet& set, JobContext& job)
{
    const Result<QList<Certificate>> anchors = anchorsOf(ask);
    if (!anchors) {
        return tl::unexpected(anchors.error());
    }
    if (!isCertificateInput(ask.path)) {
        return judgeList(ask, set, *anchors, job);
    }
    return inputOf(ask, job).map(
        [&](const CertificateFolder& folder) { return judgeAll(ask, set, *anchors, folder); });
}

Result<QList<PlacedCertificate>> placedCertificates(const AnalysisAsk& ask, JobContext& job)
{
    return inputOf(ask, job).map([](const CertificateFolder& folder) {
        QList<PlacedCertificate> all;
        for (const CertificatesOfFile& file : folder.files) {
            for (qsizetype i = 0; i < file.certificates.size(); ++i) {
                all.append({placeOf(file, i), file.certificates[i]});
            }
        }
        return all;
    });
}

} // namespace zt
