// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sealed/sealedcheck.h"

#include "model/crypto/digest.h"
#include "model/crypto/timestamp.h"
#include "reports/archive/storedarchive.h"
#include "reports/sealed/sealedpackage.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <memory>

namespace zt {

namespace {

constexpr qint64 mostManifest = 64 << 20;

/// "hash  name" by line; what is no such line comes back under its text with an empty hash.
QMap<QString, QString> readSums(const QByteArray& bytes)
{
    QMap<QString, QString> sums;
    for (const QByteArray& line : bytes.split('\n')) {
        constexpr qsizetype hashLength = 64;
        if (line.isEmpty()) {
            continue;
        }
        const bool whole = line.size() > hashLength + 2 && line.mid(hashLength, 2) == "  ";
        sums.insert(QString::fromUtf8(whole ? line.mid(hashLength + 2) : line),
                    whole ? QString::fromLatin1(line.left(hashLength)) : QString());
    }
    return sums;
}

/// The trail's lines as they come in pieces; each must follow from the one before.
class ChainReader
{
public:
    void add(QByteArrayView bytes)
    {
        m_rest.append(bytes.data(), bytes.size());
        qsizetype start = 0;
        for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', start)) {
            take(m_rest.mid(start, end - start));
            start = end + 1;
        }
        m_rest.remove(0, start);
    }

    [[nodiscard]] SealedCheck line(const QString& head) const
    {
        SealedCheck line{QStringLiteral("chain"), false, QString::number(m_entries), m_fault};
        if (m_fault.isEmpty() && !m_rest.isEmpty()) {
            line.fault = QStringLiteral("the last entry is cut off");
        } else if (m_fault.isEmpty() && QString::fromLatin1(m_hash.toHex()) != head) {
            line.fault = QStringLiteral("the last entry is not the head that the package names");
        }
        line.ok = line.fault.isEmpty();
        return line;
    }

private:
    void take(const QByteArray& line)
    {
        const QList<QByteArray> fields = line.split('\t');
        ++m_entries;
        if (!m_fault.isEmpty()) {
            return;
        }
        const QByteArray previous = QByteArray::fromHex(fields.value(1));
        const QByteArray hash = QByteArray::fromHex(fields.value(2));
        const QByteArray stored = QByteArray::fromBase64(fields.value(3));
        const char* fault = nullptr;
        if (fields.size() != 4 || fields[0] != QByteArray::number(m_entries) ||
            stored.toBase64() != fields[3]) {
            fault = "is out of order or cannot be read";
        } else if (previous != m_hash) {
            fault = "does not name the entry before it";
        } else if (sha256(previous + stored) != hash) {
            fault = "does not match its hash";
        }
        if (fault != nullptr) {
            m_fault =
                QStringLiteral("entry %1 %2").arg(QString::number(m_entries), QLatin1String(fault));
        }
        m_hash = hash;
    }

    QByteArray m_rest;
    QByteArray m_hash = QByteArray(32, '\0');
    qint64 m_entries = 0;
    QString m_fault;
};

QString faultIn(const QList<SignatureStep>& steps)
{
    for (const SignatureStep& one : steps) {
        if (!one.check) {
            return one.step + QStringLiteral(" does not hold");
        }
    }
    return {};
}

/// A file as bytes without reading it into memory.
class MappedFile
{
public:
    explicit MappedFile(const QString& path)
        : m_file(path)
    {
    }

    Result<QByteArrayView> bytes()
    {
        if (!m_file.exists()) {
            return fail(ErrorCode::FileNotFound, {m_file.fileName()});
        }
        if (!m_file.open(QIODevice::ReadOnly)) {
            return fail(ErrorCode::FileUnreadable, {m_file.fileName(), m_file.errorString()});
        }
        const uchar* start = m_file.size() > 0 ? m_file.map(0, m_file.size()) : nullptr;
        return start != nullptr
                   ? Result<QByteArrayView>(QByteArrayView(start, m_file.size()))
                   : fail(ErrorCode::FileUnreadable, {m_file.fileName(), m_file.errorString()});
    }

private:
    QFile m_file;
};

class PackageCheck
{
public:
    PackageCheck(const QList<Certificate>& anchors, const QDateTime& stamped)
        : m_anchors(anchors)
        , m_stamped(stamped)
    {
    }

    Result<QList<SealedCheck>> lines(const QString& path, JobContext& job)
    {
        StoredArchiveVisitor visitor;
        visitor.begin = [&](const QString& name, qint64 size) { begin(name, size); };
        visitor.bytes = [&](QByteArrayView bytes) { add(bytes); };
        visitor.end = [&] { m_hashes.insert(m_name, hex(m_hash->finish())); };
        visitor.all = [&] { m_isWhole = true; };
        const Result<void> read = readStoredArchive(path, visitor, job);
        SealedCheck archive{
            QStringLiteral("archive"), true, QString::number(m_hashes.size()), QString()};
        if (!read) {
            if (read.error().code != ErrorCode::Malformed) {
                return tl::unexpected(read.error());
            }
            archive.ok = false;
            archive.fault = read.error().args.mid(1).join(QStringLiteral(": "));
        }
        if (archive.ok && !m_inOrder) {
            archive.ok = false;
            archive.fault = QStringLiteral("the parts are not in their order");
        }
        QList<SealedCheck> lines{archive, manifest(), chain(), evidence(), signOffs(), signature()};
        if (!m_isWhole) {
            blameArchive(lines);
        }
        return lines;
    }

private:
    static QString hex(const QByteArray& bytes) { return QString::fromLatin1(bytes.toHex()); }

    void begin(const QString& name, qint64 size)
    {
        m_inOrder = m_inOrder && (m_name.isEmpty() || m_name < name);
        m_name = name;
        m_hash = std::make_unique<Sha256>();
        const bool small = size <= mostManifest;
        const bool wanted = name == sealed::manifestName || name == sealed::aboutName ||
                            name == sealed::signatureName || name == evidenceSums() ||
                            name.startsWith(sealed::signOffFolder);
        m_kept = small && wanted ? &m_small[name] : nullptr;
        m_isTrail = name == sealed::trailName;
    }

    void add(QByteArrayView bytes)
    {
        m_hash->add(bytes);
        if (m_kept != nullptr) {
            m_kept->append(bytes.data(), bytes.size());
        }
        if (m_isTrail) {
            m_chain.add(bytes);
        }
    }

    /// What was not reached is not said to be missing.
    void blameArchive(QList<SealedCheck>& lines) const
    {
        const QMap<QString, QString> needs{
            {QStringLiteral("manifest"), QString()},
            {QStringLiteral("chain"), sealed::trailName},
            {QStringLiteral("evidence"), QString()},
            {QStringLiteral("sign-offs"), QString()},
            {QStringLiteral("signature"), sealed::signatureName},
        };
        for (SealedCheck& line : lines) {
            const auto need = needs.constFind(line.id);
            if (need != needs.constEnd() && (need->isEmpty() || !m_hashes.contains(*need))) {
                line.ok = false;
                line.value.clear();
                line.fault = QStringLiteral("not checked: the archive cannot be read to its end");
            }
        }
    }

    static QString evidenceSums() { return sealed::evidenceFolder + sealed::manifestName; }

    /// Every name of the sums must be there with its hash.
    [[nodiscard]] QStringList sumFaults(const QMap<QString, QString>& sums,
                                        const QString& folder) const
    {
        QStringList faults;
        for (auto sum = sums.begin(); sum != sums.end(); ++sum) {
            const QString name = folder + sum.key();
            if (!m_hashes.contains(name)) {
                faults.append(name + QStringLiteral(" is missing"));
            } else if (m_hashes.value(name) != sum.value()) {
                faults.append(name + QStringLiteral(" does not match its hash"));
            }
        }
        return faults;
    }

    [[nodiscard]] SealedCheck manifest() const
    {
        const QMap<QString, QString> sums = readSums(m_small.value(sealed::manifestName));
        QStringList faults = sumFaults(sums, {});
        for (auto file = m_hashes.begin(); file != m_hashes.end(); ++file) {
            if (!sums.contains(file.key()) && file.key() != sealed::manifestName &&
                file.key() != sealed::signatureName) {
                faults.append(file.key() + QStringLiteral(" is not in the manifest"));
            }
        }
        if (sums.isEmpty()) {
            faults.append(QStringLiteral("there is no manifest"));
        }
        return {QStringLiteral("manifest"),
                faults.isEmpty(),
                QString::number(sums.size()),
                faults.join(QStringLiteral("; "))};
    }

    [[nodiscard]] SealedCheck chain() const
    {
        const QJsonObject about =
            QJsonDocument::fromJson(m_small.value(sealed::aboutName)).object();
        return m_chain.line(about.value(QLatin1String("trail_head")).toString());
    }

    [[nodiscard]] SealedCheck evidence() const
    {
        const QMap<QString, QString> sums = readSums(m_small.value(evidenceSums()));
        QStringList faults = sumFaults(sums, sealed::evidenceFolder);
        if (!m_hashes.contains(evidenceSums())) {
            faults.append(QStringLiteral("the list of the evidence is missing"));
        }
        return {QStringLiteral("evidence"),
                faults.isEmpty(),
                QString::number(sums.size()),
                faults.join(QStringLiteral("; "))};
    }

    /// What does not hold in one of them; empty where all does.
    [[nodiscard]] QString signOffFault(const QString& name) const
    {
        const QByteArray signature = m_small.value(name + QStringLiteral(".p7s"));
        QDateTime at;
        for (const char* suffix : {".tsr", ".tst"}) {
            const auto stamp = m_small.constFind(name + QLatin1String(suffix));
            if (stamp == m_small.constEnd()) {
                continue;
            }
            const auto verdict = checkTimeStamp(*stamp, signature, m_anchors);
            if (!verdict || !verdict->holds()) {
                return verdict ? QStringLiteral("time stamp: ") + faultIn(verdict->steps)
                               : QStringLiteral("the time stamp cannot be read");
            }
            at = verdict->at;
        }
        const auto verdict =
            verifyDetached(signature, m_small.value(name + QStringLiteral(".txt")), m_anchors, at);
        return verdict ? faultIn(verdict->steps) : QStringLiteral("the signature cannot be read");
    }

    [[nodiscard]] SealedCheck signOffs() const
    {
        const QString suffix = QStringLiteral(".p7s");
        QStringList faults;
        int count = 0;
        for (auto one = m_hashes.begin(); one != m_hashes.end(); ++one) {
            const QString& path = one.key();
            const bool isSignature = path.endsWith(suffix);
            if (!path.startsWith(sealed::signOffFolder)) {
                continue;
            }
            const QString name = path.left(path.lastIndexOf(u'.'));
            if (isSignature) {
                ++count;
                const QString fault = signOffFault(name);
                if (!fault.isEmpty()) {
                    faults.append(name + QStringLiteral(": ") + fault);
                }
            } else if (!m_hashes.contains(name + suffix)) {
                faults.append(path + QStringLiteral(" has no signature beside it"));
            }
        }
        return {QStringLiteral("sign-offs"),
                faults.isEmpty(),
                QString::number(count),
                faults.join(QStringLiteral("; "))};
    }

    [[nodiscard]] SealedCheck signature() const
    {
        const QString id = QStringLiteral("signature");
        if (!m_hashes.contains(sealed::signatureName)) {
            const QString none = QStringLiteral("none");
            return m_anchors.isEmpty()
                       ? SealedCheck{id, true, none, QString()}
                       : SealedCheck{id, false, none, QStringLiteral("the manifest is not signed")};
        }
        const auto verdict = verifyDetached(m_small.value(sealed::signatureName),
                                            m_small.value(sealed::manifestName),
                                            m_anchors,
                                            m_stamped);
        if (!verdict || !verdict->signer) {
            return {id, false, {}, QStringLiteral("it is no signature of one signer")};
        }
        const QString fault = faultIn(verdict->steps);
        return {id,
                fault.isEmpty(),
                verdict->signer->subjectLine() + u' ' + verdict->signingTime.toString(Qt::ISODate),
                fault};
    }

    const QList<Certificate>& m_anchors;
    const QDateTime& m_stamped;
    QString m_name;
    std::unique_ptr<Sha256> m_hash;
    QByteArray* m_kept = nullptr;
    bool m_isTrail = false;
    QMap<QString, QString> m_hashes; ///< by name
    QMap<QString, QByteArray> m_small;
    ChainReader m_chain;
    bool m_isWhole = false; ///< every part was read
    bool m_inOrder = true;  ///< by their names, as they are written
};

} // namespace

bool looksLikePackage(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(4) == QByteArray("PK\x03\x04", 4);
}

Result<QList<SealedCheck>> checkSealedPackage(const QString& path,
                                              JobContext& job,
                                              const QList<Certificate>& anchors,
                                              const QDateTime& stamped)
{
    return PackageCheck(anchors, stamped).lines(path, job);
}

Result<PackageStamp>
checkPackageStamp(const QString& path, const QString& replyPath, const QList<Certificate>& anchors)
{
    MappedFile package(path);
    MappedFile reply(replyPath);
    const Result<QByteArrayView> stamped = package.bytes();
    const Result<QByteArrayView> stamp = stamped ? reply.bytes() : stamped;
    if (!stamp) {
        return tl::unexpected(stamp.error());
    }
    const QString id = QStringLiteral("time-stamp");
    const auto verdict = checkTimeStamp(*stamp, *stamped, anchors);
    if (!verdict) {
        return PackageStamp{
            {id, false, {}, QStringLiteral("it is no time-stamp reply and no token")}, {}};
    }
    const QString fault = faultIn(verdict->steps);
    return PackageStamp{{id, fault.isEmpty(), verdict->at.toString(Qt::ISODate), fault},
                        fault.isEmpty() ? verdict->at : QDateTime()};
}

Result<QByteArray> packageStampRequest(const QString& path)
{
    MappedFile package(path);
    return package.bytes().map([](QByteArrayView bytes) { return timeStampRequest(bytes); });
}

} // namespace zt
