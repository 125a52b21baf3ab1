// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/evidenceexport.h"

#include "model/base/csvtext.h"
#include "model/crypto/digest.h"
#include "reports/exportfile.h"
#include "reports/phrase.h"
#include "reports/plain/csv.h"
#include "reports/wordingmaturity.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace zt {

namespace {

constexpr QLatin1String sumsName("SHA256SUMS");
constexpr qsizetype longestName = 200; // bytes; file systems take 255, and a number may follow

struct ExportedFile
{
    QString name;
    QString sha256;
};

/// `base` and `suffix` in at most `longestName` bytes; characters stay whole.
QString fitted(QString base, const QString& suffix)
{
    while (!base.isEmpty() && (base + suffix).toUtf8().size() > longestName) {
        base.chop(base.back().isLowSurrogate() ? 2 : 1);
    }
    return base + suffix;
}

QString numbered(const QString& name, int number)
{
    if (number == 1) {
        return name;
    }
    const QFileInfo file(name);
    const QString suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    return name.chopped(suffix.size()) + QStringLiteral(" (%1)").arg(number) + suffix;
}

/// Removes the folder with all that was written, unless it was moved into its place.
class TemporaryFolder
{
public:
    explicit TemporaryFolder(const QString& target)
        : m_target(QFileInfo(target).absoluteFilePath())
    {
    }

    ~TemporaryFolder()
    {
        if (!m_name.isEmpty()) {
            QDir(m_name).removeRecursively();
        }
    }

    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] Result<void> make()
    {
        const QFileInfo target(m_target);
        if (target.exists() && (!target.isDir() || !QDir(m_target).isEmpty())) {
            return fail(ErrorCode::FileExists, {m_target});
        }
        const QString name =
            target.absolutePath() + QStringLiteral("/.~") + target.fileName() + u'~';
        if (QFileInfo::exists(name) || !QDir().mkdir(name)) {
            return fail(ErrorCode::FileUnwritable, {name, QString()});
        }
        m_name = name;
        return {};
    }

    [[nodiscard]] QString path(const QString& name) const { return m_name + u'/' + name; }

    [[nodiscard]] QStringList names() const
    {
        return QDir(m_name).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    [[nodiscard]] Result<void> moveIntoPlace()
    {
        QDir().rmdir(m_target);
        if (!QDir().rename(m_name, m_target)) {
            return fail(ErrorCode::FileUnwritable, {m_target, QString()});
        }
        m_name.clear();
        return {};
    }

private:
    QString m_target;
    QString m_name;
};

QList<Evidence> inOrder(const Snapshot& snapshot)
{
    QList<Evidence> all(snapshot.evidence.begin(), snapshot.evidence.end());
    std::stable_sort(all.begin(), all.end(), [](const Evidence& a, const Evidence& b) {
        return std::tie(a.name, a.addedAt) < std::tie(b.name, b.addedAt);
    });
    return all;
}

/// The file's name for each file, "" for a link; no two alike, even where case does not count.
QStringList fileNames(const QList<Evidence>& evidence, const QSet<QString>& reserved)
{
    QSet<QString> taken = reserved;
    QStringList names;
    for (const Evidence& one : evidence) {
        if (one.kind == EvidenceKind::Link) {
            names.append(QString());
            continue;
        }
        const QString plain = evidenceFileName(one);
        int number = 1;
        while (taken.contains(numbered(plain, number).toLower())) {
            ++number;
        }
        names.append(numbered(plain, number));
        taken.insert(names.last().toLower());
    }
    return names;
}

Result<QString> hashOf(const QString& path, JobContext& job)
{
    constexpr qint64 piece = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
    }
    Sha256 hash;
    while (!file.atEnd()) {
        if (job.cancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        const QByteArray bytes = file.read(piece);
        if (bytes.isEmpty()) {
            return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
        }
        hash.add(bytes);
    }
    return QString::fromLatin1(hash.finish().toHex());
}

QString scopeName(const Snapshot& snapshot, const Scope& scope, const Language& language)
{
    if (const System* system = snapshot.system(scope)) {
        return system->code;
    }
    return scope.kind == ScopeKind::Domain ? scope.id : language.translate("Report", "Institution");
}

/// "SYS-07/1-2": what each piece of evidence shows, in one pass over the answers.
QHash<EvidenceId, QStringList> itemsShown(const Snapshot& snapshot, const Language& language)
{
    QHash<EvidenceId, QStringList> shown;
    for (const AnswerSheet& sheet : snapshot.answers.sheets()) {
        const QString scope = scopeName(snapshot, sheet.scope, language);
        for (const ItemAnswer& answer : sheet.answers) {
            for (const EvidenceId& id : answer.evidence) {
                shown[id].append(scope + u'/' + answer.item);
            }
        }
    }
    return shown;
}

QByteArray csvLine(const QStringList& fields)
{
    QByteArray line;
    for (const QString& field : fields) {
        line += (line.isEmpty() ? QByteArray() : QByteArray(",")) + csvField(field);
    }
    return line + "\r\n";
}

QByteArray listOf(const Snapshot& snapshot,
                  const QList<Evidence>& evidence,
                  const QStringList& names,
                  const Language& language)
{
    const auto word = [&language](const char* text) { return language.translate("Report", text); };
    QByteArray list =
        "\xEF\xBB\xBF" + csvLine({word(QT_TRANSLATE_NOOP("Report", "Evidence")),
                                  word(QT_TRANSLATE_NOOP("Report", "Kind")),
                                  word(QT_TRANSLATE_NOOP("Report", "File or address")),
                                  word(QT_TRANSLATE_NOOP("Report", "Bytes")),
                                  QStringLiteral("SHA-256"),
                                  word(QT_TRANSLATE_NOOP("Report", "Valid from")),
                                  word(QT_TRANSLATE_NOOP("Report", "Valid to")),
                                  word(QT_TRANSLATE_NOOP("Report", "Added (UTC)")),
                                  word(QT_TRANSLATE_NOOP("Report", "Shows")),
                                  word(QT_TRANSLATE_NOOP("Report", "Note"))});
    const QHash<EvidenceId, QStringList> shown = itemsShown(snapshot, language);
    for (qsizetype i = 0; i < evidence.size(); ++i) {
        const Evidence& one = evidence[i];
        const bool file = one.kind == EvidenceKind::File;
        list += csvLine({one.name,
                         evidenceKindText(one.kind, language),
                         file ? names[i] : one.address,
                         file ? QString::number(one.size) : QString(),
                         one.sha256,
                         one.validFrom.toString(Qt::ISODate),
                         one.validTo.toString(Qt::ISODate),
                         one.addedAt.toUTC().toString(Qt::ISODate),
                         joinList(shown.value(one.id), language),
                         one.note});
    }
    return list;
}

/// The files there are, each with the hash it must have, and the rows of the list.
Result<void> readBack(const TemporaryFolder& folder,
                      const QList<ExportedFile>& files,
                      const QString& listName,
                      qsizetype rows,
                      JobContext& job)
{
    const auto mismatch = [](const QString& what, qsizetype written, qsizetype found) {
        return fail(ErrorCode::ExportMismatch,
                    {what, what, QString::number(written), QString::number(found)});
    };
    if (folder.names().size() != files.size() + 2) {
        return mismatch(sumsName, files.size(), folder.names().size() - 2);
    }
    for (qsizetype i = 0; i < files.size(); ++i) {
        job.progress(files.size() + i, 2 * files.size());
        const Result<QString> hash = hashOf(folder.path(files[i].name), job);
        if (!hash) {
            return tl::unexpected(hash.error());
        }
        if (*hash != files[i].sha256) {
            return mismatch(files[i].name, 1, 0);
        }
    }
    QFile list(folder.path(listName));
    const QList<QStringList> read = list.open(QIODevice::ReadOnly)
                                        ? parseCsv(QString::fromUtf8(list.readAll()))
                                        : QList<QStringList>();
    return read.size() == rows + 1 ? Result<void>() : mismatch(listName, rows, read.size() - 1);
}

} // namespace

QString safeFileName(const QString& text, const QString& otherwise)
{
    static const QRegularExpression unfit(QStringLiteral("[\\x00-\\x1f\\x7f/\\\\:*?\"<>|]"));
    static const QRegularExpression device(
        QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$)"),
        QRegularExpression::CaseInsensitiveOption);
    QString name = text;
    name.replace(unfit, QStringLiteral("_"));
    while (name.startsWith(u'.') || name.startsWith(u' ')) {
        name.remove(0, 1);
    }
    while (name.endsWith(u'.') || name.endsWith(u' ')) {
        name.chop(1);
    }
    if (name.isEmpty()) {
        return otherwise;
    }
    if (device.match(name).hasMatch()) {
        name.prepend(u'_');
    }
    const QString suffix = QFileInfo(name).suffix();
    const QString kept =
        suffix.isEmpty() || suffix.size() > 16 ? QString() : QStringLiteral(".") + suffix;
    return fitted(name.chopped(kept.size()), kept);
}

QString evidenceFileName(const Evidence& evidence)
{
    return safeFileName(evidence.name, evidence.sha256.left(12));
}

Result<ExportSummary> exportAllEvidence(const Snapshot& snapshot,
                                        LanguageCode languageCode,
                                        const ContentWriter& write,
                                        const QString& folder,
                                        JobContext& job)
{
    const Language language(languageCode);
    const QString listName = language.translate("Report", "Evidence list") + QStringLiteral(".csv");
    const QList<Evidence> evidence = inOrder(snapshot);
    const QStringList names =
        fileNames(evidence, {QString(sumsName).toLower(), listName.toLower()});
    TemporaryFolder temporary(folder);
    Result<void> done = temporary.make();
    QByteArray sums;
    QList<ExportedFile> files;
    for (qsizetype i = 0; done && i < evidence.size(); ++i) {
        job.progress(i, 2 * evidence.size());
        if (evidence[i].kind == EvidenceKind::File) {
            done = write(evidence[i].sha256, temporary.path(names[i]), job);
            files.append({names[i], evidence[i].sha256});
            sums += evidence[i].sha256.toLatin1() + "  " + names[i].toUtf8() + '\n';
        }
    }
    const QByteArray list = listOf(snapshot, evidence, names, language);
    done = std::move(done)
               .and_then([&] { return writeBytes(temporary.path(sumsName), sums); })
               .and_then([&] { return writeBytes(temporary.path(listName), list); })
               .and_then([&] { return readBack(temporary, files, listName, evidence.size(), job); })
               .and_then([&] { return temporary.moveIntoPlace(); });
    if (!done) {
        return tl::unexpected(done.error());
    }
    qint64 bytes = sums.size() + list.size();
    for (const Evidence& one : evidence) {
        bytes += one.size;
    }
    ExportSummary summary;
    summary.path = folder;
    summary.format = QStringLiteral("folder");
    summary.sha256 = sha256Hex(sums);
    summary.bytes = bytes;
    summary.parts = {{language.translate("Report", "Files"), files.size()},
                     {language.translate("Report", "Evidence list"), evidence.size()}};
    return summary;
}

} // namespace zt
