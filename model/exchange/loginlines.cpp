// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/loginlines.h"

#include "model/exchange/evidencemapping.h"
#include "model/exchange/sheeterror.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

namespace zt {

namespace {

constexpr qint64 mostLineBytes = 1 << 20;
constexpr int deepest = 8;
constexpr qint64 linesBetweenLooks = 4096;

/// 203.0.113.9 - alice [02/Jan/2024:03:04:05 +0800] "GET / HTTP/1.1" 401 12 "-" "agent"
const QRegularExpression& accessForm()
{
    static const QRegularExpression form(QStringLiteral(
        "^(\\S+) \\S+ (.*?) \\[(\\d{2})/([A-Z][a-z]{2})/(\\d{4}):(\\d{2}):(\\d{2}):(\\d{2}) "
        "([+-])(\\d{2})(\\d{2})\\] \"[^\"]*\" (\\d{3}) \\S+(?: \"[^\"]*\" \"([^\"]*)\")?.*$"));
    return form;
}

std::optional<Moment> accessMoment(const QRegularExpressionMatch& match)
{
    static const QStringList months{QStringLiteral("Jan"),
                                    QStringLiteral("Feb"),
                                    QStringLiteral("Mar"),
                                    QStringLiteral("Apr"),
                                    QStringLiteral("May"),
                                    QStringLiteral("Jun"),
                                    QStringLiteral("Jul"),
                                    QStringLiteral("Aug"),
                                    QStringLiteral("Sep"),
                                    QStringLiteral("Oct"),
                                    QStringLiteral("Nov"),
                                    QStringLiteral("Dec")};
    const qsizetype month = months.indexOf(match.captured(4)) + 1;
    return momentFromText(QStringLiteral("%1-%2-%3T%4:%5:%6%7%8:%9")
                              .arg(match.captured(5))
                              .arg(month, 2, 10, QLatin1Char('0'))
                              .arg(match.captured(3),
                                   match.captured(6),
                                   match.captured(7),
                                   match.captured(8),
                                   match.captured(9),
                                   match.captured(10),
                                   match.captured(11)));
}

QString textOf(const QJsonValue& value)
{
    if (value.isBool()) {
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    }
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

/// One object as a row under heads that are exactly its names.
class ObjectRow
{
public:
    explicit ObjectRow(const EvidenceTableOptions& options)
        : m_named(options.map.value(QLatin1String("columns")).toObject())
    {
        m_mapping.dayOrder = dayOrderOf(options.map);
        const QJsonObject words = options.map.value(QLatin1String("words")).toObject();
        for (auto it = words.begin(); it != words.end(); ++it) {
            const QJsonObject meanings = it->toObject();
            const qsizetype column = columnNamed(it.key(), AnalysisKind::Logins);
            for (auto word = meanings.begin(); word != meanings.end(); ++word) {
                m_mapping.words[column].insert(word.key(), word->toString());
            }
        }
    }

    [[nodiscard]] LoginRow login(const QJsonObject& object, qint64 line, EvidenceFaults& faults)
    {
        const qsizetype columns = loginColumns().size();
        m_row.number = static_cast<qint32>(line);
        m_row.cells = QList<Cell>(columns);
        m_mapping.columns.fill(-1, columns);
        add(object, QString(), 0);
        return loginFrom(EvidenceTableRow(AnalysisKind::Logins, m_mapping, m_row, faults));
    }

private:
    void add(const QJsonObject& object, const QString& before, int depth)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString name = before.isEmpty() ? it.key() : before + QLatin1Char('.') + it.key();
            if (it->isObject() && depth < deepest) {
                add(it->toObject(), name, depth + 1);
                continue;
            }
            const qsizetype column = columnOf(name);
            if (column >= 0 && m_mapping.columns[column] < 0) {
                m_row.cells[column] = {Cell::Kind::Text, textOf(*it), 0};
                m_mapping.columns[column] = static_cast<qint32>(column);
            }
        }
    }

    [[nodiscard]] qsizetype columnOf(const QString& name)
    {
        const auto known = m_columnOf.constFind(name);
        if (known != m_columnOf.cend()) {
            return *known;
        }
        const QJsonValue mapped = m_named.value(name);
        const qsizetype column =
            columnNamed(mapped.isString() ? mapped.toString() : name, AnalysisKind::Logins);
        if (m_columnOf.size() < 10'000) {
            m_columnOf.insert(name, column);
        }
        return column;
    }

    QJsonObject m_named;
    EvidenceMapping m_mapping;
    SheetRow m_row;
    QHash<QString, qsizetype> m_columnOf;
};

Error badLine(const QString& path, qint64 line, const char* reason)
{
    return damaged(path, QStringLiteral("line:%1").arg(line), reason);
}

/// Lines of a file to attempts; a line that is none of its kind ends the reading.
class LineReader
{
public:
    LineReader(const QString& path, LoginLines lines, const EvidenceTableOptions& options)
        : m_path(path)
        , m_lines(lines)
        , m_object(options)
    {
        m_info.mapping.columns.fill(-1, loginColumns().size());
    }

    [[nodiscard]] Result<std::optional<LoginRow>> read(const QByteArray& line)
    {
        ++m_line;
        if (line.size() >= mostLineBytes) {
            return tl::unexpected(
                badLine(m_path, m_line, QT_TRANSLATE_NOOP("Reason", "a line that is too long")));
        }
        const QByteArray text = line.trimmed();
        if (text.isEmpty()) {
            ++m_info.blankRows;
            return std::optional<LoginRow>();
        }
        return m_lines == LoginLines::Json ? fromJson(text) : fromAccess(text);
    }

    [[nodiscard]] EvidenceTableInfo info() && { return std::move(m_info); }

private:
    [[nodiscard]] Result<std::optional<LoginRow>> fromJson(const QByteArray& text)
    {
        const QJsonDocument json = QJsonDocument::fromJson(text);
        if (!json.isObject()) {
            return tl::unexpected(badLine(
                m_path, m_line, QT_TRANSLATE_NOOP("Reason", "this line is no JSON object")));
        }
        return std::optional(m_object.login(json.object(), m_line, m_info.faults));
    }

    [[nodiscard]] Result<std::optional<LoginRow>> fromAccess(const QByteArray& text)
    {
        std::optional<LoginRow> login = loginFromAccessLine(QString::fromUtf8(text));
        if (!login) {
            return tl::unexpected(badLine(
                m_path, m_line, QT_TRANSLATE_NOOP("Reason", "this line is no access record")));
        }
        login->row = m_line;
        return login;
    }

    const QString& m_path;
    LoginLines m_lines;
    ObjectRow m_object;
    EvidenceTableInfo m_info;
    qint64 m_line = 0;
};

} // namespace

std::optional<LoginRow> loginFromAccessLine(const QString& line)
{
    const QRegularExpressionMatch match = accessForm().match(line);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    constexpr int unauthorised = 401;
    constexpr int forbidden = 403;
    constexpr int firstError = 400;
    LoginRow login;
    login.when = accessMoment(match);
    login.source = match.captured(1);
    login.account = match.captured(2) == QLatin1String("-") ? QString() : match.captured(2);
    login.device = match.captured(13) == QLatin1String("-") ? QString() : match.captured(13);
    const int status = match.captured(12).toInt();
    // Without a name the server only asked for one; other errors tell nothing of the log-in.
    const bool failed = status == unauthorised || status == forbidden;
    login.isAttempt = !login.account.isEmpty() && (failed || status < firstError);
    login.succeeded = !failed;
    return login;
}

LoginLines loginLinesOf(const QByteArray& head)
{
    const QByteArray plain = head.startsWith("\xef\xbb\xbf") ? head.mid(3) : head;
    const QByteArray first = plain.trimmed().split('\n').value(0).trimmed();
    if (first.startsWith('{')) {
        return LoginLines::Json;
    }
    return accessForm().match(QString::fromUtf8(first)).hasMatch() ? LoginLines::Access
                                                                   : LoginLines::None;
}

Result<EvidenceTableInfo> readLoginLines(const QString& path,
                                         LoginLines lines,
                                         const EvidenceTableOptions& options,
                                         JobContext& job,
                                         const std::function<void(const LoginRow& login)>& use)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
    }
    LineReader reader(path, lines, options);
    for (qint64 count = 0; !file.atEnd(); ++count) {
        QByteArray line = file.readLine(mostLineBytes);
        if (count == 0 && line.startsWith("\xef\xbb\xbf")) {
            line = line.mid(3);
        }
        const Result<std::optional<LoginRow>> login = reader.read(line);
        if (!login) {
            return tl::unexpected(login.error());
        }
        if (*login) {
            use(**login);
        }
        if (count % linesBetweenLooks == 0) {
            job.progress(file.pos(), file.size());
            if (job.cancelled()) {
                return fail(ErrorCode::Cancelled);
            }
        }
    }
    return std::move(reader).info();
}

} // namespace zt
