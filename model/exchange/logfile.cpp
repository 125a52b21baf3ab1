// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/logfile.h"

#include "model/exchange/loglines.h"

#include <QCoreApplication>

#include <algorithm>

namespace zt {

namespace {

constexpr std::array<const char*, 11> combinedNames{"remote_addr",
                                                    "remote_user",
                                                    "time_local",
                                                    "request",
                                                    "request_method",
                                                    "request_uri",
                                                    "server_protocol",
                                                    "status",
                                                    "body_bytes_sent",
                                                    "http_referer",
                                                    "http_user_agent"};

qsizetype blanksFrom(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && QByteArrayView(" \t\r\n").contains(text[at])) {
        ++at;
    }
    return at;
}

/// Behind a text that begins at `at`; -1 where it does not end.
qsizetype behindText(QByteArrayView text, qsizetype at)
{
    for (++at; at < text.size(); ++at) {
        if (text[at] == '\\') {
            ++at;
        } else if (text[at] == '"') {
            return at + 1;
        }
    }
    return -1;
}

/// Behind the bracket that opens "value" in a list response of Graph, whose other members are
/// plain; -1 where it is none.
qsizetype listInResponse(QByteArrayView head, qsizetype at)
{
    while (true) {
        const qsizetype key = blanksFrom(head, at + 1); // behind the brace or comma
        const qsizetype keyEnd = key < head.size() && head[key] == '"' ? behindText(head, key) : -1;
        const qsizetype colon = keyEnd < 0 ? head.size() : blanksFrom(head, keyEnd);
        if (colon >= head.size() || head[colon] != ':') {
            return -1;
        }
        at = blanksFrom(head, colon + 1);
        if (at >= head.size() || head[at] == '{') {
            return -1;
        }
        if (head[at] == '[') {
            return head.sliced(key, keyEnd - key) == QByteArrayView("\"value\"") ? at + 1 : -1;
        }
        at = head[at] == '"' ? behindText(head, at) : at;
        while (at >= 0 && at < head.size() && head[at] != ',') {
            if (head[at] == '}' || head[at] == '"') {
                return -1;
            }
            ++at;
        }
        if (at < 0 || at >= head.size()) {
            return -1;
        }
    }
}

char separatorOf(QByteArrayView head)
{
    const QByteArrayView line = head.first(std::max<qsizetype>(0, head.indexOf('\n')));
    char best = ',';
    for (const char candidate : {',', '\t', ';', '|'}) {
        if (std::count(line.begin(), line.end(), candidate) >
            std::count(line.begin(), line.end(), best)) {
            best = candidate;
        }
    }
    return best;
}

template <class Meaning>
void addNames(const QList<LogStatement<Meaning>>& statements, QStringList& names)
{
    for (const LogStatement<Meaning>& statement : statements) {
        if (!statement.field.isEmpty()) {
            names.append(statement.field);
        }
    }
}

/// The fields that statements go by.
QStringList namedIn(const LogMapping& mapping)
{
    QStringList names;
    addNames(mapping.action, names);
    addNames(mapping.operation, names);
    addNames(mapping.resource, names);
    addNames(mapping.verdict, names);
    for (const QList<LogStatement<FactValue>>& fact : mapping.facts) {
        addNames(fact, names);
    }
    return names;
}

} // namespace

LogFile::LogFile(const QString& path, LogFormat format, const JobContext& job)
    : m_path(path)
    , m_format(format)
    , m_job(job)
    , m_frames(path)
{
}

Result<std::unique_ptr<LogFile>> LogFile::open(const QString& path,
                                               LogFormat format,
                                               const LogMapping& mapping,
                                               const GatewayPolicy& policy,
                                               const JobContext& job)
{
    std::unique_ptr<LogFile> log(new LogFile(path, format, job));
    return log->start(mapping, policy).map([&] { return std::move(log); });
}

bool LogFile::isJson() const
{
    return m_format != LogFormat::Nginx && m_format != LogFormat::Csv;
}

Result<void> LogFile::start(const LogMapping& mapping, const GatewayPolicy& policy)
{
    if (m_format == LogFormat::NginxJson) {
        for (const CombinedField field : {Request, Method, Target, Protocol}) {
            m_fields.add(QLatin1String(combinedNames.at(field)));
        }
    }
    m_meanings.emplace(mapping, policy, m_fields);
    m_values.emplace(m_fields.size());
    for (size_t i = 0; i < combinedNames.size(); ++i) {
        m_combined.at(i) = m_fields.wanted(QLatin1String(combinedNames.at(i)));
    }
    if (const Result<void> opened = m_frames.open(); !opened) {
        return opened;
    }
    const Result<QByteArrayView> head = m_frames.head();
    if (!head) {
        return tl::unexpected(head.error());
    }
    if (const Result<void> text = refuseOther(*head); !text) {
        return text;
    }
    if (m_format == LogFormat::Csv) {
        return readHeads(mapping, *head);
    }
    if (isJson()) {
        findObjects(*head);
    }
    return {};
}

tl::unexpected<Error> LogFile::refuse(const QString& place, const char* reason) const
{
    return fail(ErrorCode::Malformed, {m_path, place, QString::fromUtf8(reason)});
}

Result<void> LogFile::refuseOther(QByteArrayView head) const
{
    const QString start = QStringLiteral("byte 0");
    if (head.startsWith("\x1f\x8b") || head.startsWith("BZh") ||
        head.startsWith("\xfd"
                        "7zXZ") ||
        head.startsWith("PK\x03\x04") || head.startsWith("\x28\xb5\x2f\xfd")) {
        return refuse(start, QT_TRANSLATE_NOOP("Reason", "it is compressed; unpack it first"));
    }
    if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff")) {
        return refuse(start, QT_TRANSLATE_NOOP("Reason", "it is UTF-16; save it as UTF-8"));
    }
    if (head.contains('\0')) {
        return refuse(start, QT_TRANSLATE_NOOP("Reason", "it is no text"));
    }
    return {};
}

/// A line of its own for each object, unless a list begins, or an object that goes on over lines.
void LogFile::findObjects(QByteArrayView head)
{
    const qsizetype at = blanksFrom(head, 0);
    if (at == head.size()) {
        return;
    }
    const qsizetype list =
        m_format == LogFormat::Entra && head[at] == '{' ? listInResponse(head, at) : -1;
    if (list >= 0) {
        m_wrapped = true;
        m_frames.skip(list);
        m_frames.setCut(LogFrames::Cut::Objects);
        return;
    }
    const qsizetype end = head.indexOf('\n', at);
    const qsizetype behind = blanksFrom(head, at + 1);
    const bool opensMore = head[at] == '{' && end >= 0 && behind > end;
    if (head[at] == '[' || opensMore) {
        m_frames.setCut(LogFrames::Cut::Objects);
    }
}

Result<void> LogFile::readHeads(const LogMapping& mapping, QByteArrayView head)
{
    m_separator = separatorOf(head);
    m_frames.setSeparator(m_separator);
    m_frames.setCut(LogFrames::Cut::Records);
    const Result<LogFrame> first = m_frames.next(m_job);
    if (!first) {
        return tl::unexpected(first.error());
    }
    if (first->kind != LogFrame::Kind::Whole) {
        return refuse(QStringLiteral("line 1"),
                      QT_TRANSLATE_NOOP("Reason", "the heads of the columns are not there"));
    }
    splitRecord(first->bytes, m_separator, m_texts, m_cells);
    QStringList heads;
    for (const QByteArrayView cell : m_cells) {
        const QString name = QString::fromUtf8(cell).trimmed();
        const int field = m_fields.flat(name.toStdString(), first->line);
        if (field != LogFields::unknown && heads.contains(name)) {
            return refuse(name, QT_TRANSLATE_NOOP("Reason", "two columns have this head"));
        }
        heads.append(name);
        m_columns.push_back(field);
    }
    return needHeads(mapping, heads);
}

Result<void> LogFile::needHeads(const LogMapping& mapping, const QStringList& heads) const
{
    const auto noHead = [&](const QString& field) {
        return fail(ErrorCode::MapInvalid, {m_path, field, heads.join(QStringLiteral(", "))});
    };
    const QStringList names = namedIn(mapping);
    for (const QString& name : names) {
        if (!heads.contains(name)) {
            return noHead(name);
        }
    }
    for (const QStringList* list :
         {&mapping.user, &mapping.source, &mapping.time, &mapping.country}) {
        const bool there = std::any_of(
            list->begin(), list->end(), [&](const QString& name) { return heads.contains(name); });
        if (!list->isEmpty() && !there) {
            return noHead(list->join(QStringLiteral(", ")));
        }
    }
    return {};
}

Result<bool> LogFile::next(LoggedRequest& request)
{
    while (true) {
        const Result<LogFrame> frame = m_frames.next(m_job);
        if (!frame) {
            return tl::unexpected(frame.error());
        }
        switch (frame->kind) {
        case LogFrame::Kind::End:
            return false;
        case LogFrame::Kind::TooLong:
            blame(LogFault::TooLong, frame->line);
            continue;
        case LogFrame::Kind::Unended:
            if (!m_wrapped || !frame->bytes.startsWith('"')) {
                blame(LogFault::Unended, frame->line);
            }
            continue;
        case LogFrame::Kind::Whole:
            break;
        }
        if (blanksFrom(frame->bytes, 0) == frame->bytes.size() ||
            (m_wrapped && !frame->bytes.startsWith('{'))) {
            continue; // nothing, or what follows the list in a response
        }
        m_values->clear();
        if (const auto fault = readValues(*frame)) {
            blame(*fault, frame->line);
            continue;
        }
        request.line = frame->line;
        const bool dashIsNothing = m_format == LogFormat::Nginx ||
                                   m_format == LogFormat::NginxJson || m_format == LogFormat::Envoy;
        m_meanings->read(*m_values, dashIsNothing, request);
        return true;
    }
}

void LogFile::blame(LogFault fault, qint64 line)
{
    m_faults.at(static_cast<size_t>(fault)).add(line);
}

std::optional<LogFault> LogFile::readValues(const LogFrame& frame)
{
    switch (m_format) {
    case LogFormat::Nginx:
        return readCombined(frame.bytes);
    case LogFormat::Csv:
        return readRecord(frame.bytes);
    case LogFormat::NginxJson:
    case LogFormat::Envoy:
    case LogFormat::Entra:
    case LogFormat::JsonLines:
        return readJson(frame);
    }
    return LogFault::NotInFormat;
}

void LogFile::setCombined(CombinedField field, QByteArrayView value)
{
    if (const int at = m_combined.at(field); at >= 0) {
        (void)m_values->set(at, value);
    }
}

void LogFile::setRequest(QByteArrayView request)
{
    if (const auto parts = requestLine(request)) {
        setCombined(Method, parts->method);
        setCombined(Target, parts->target);
        setCombined(Protocol, parts->protocol);
    }
}

std::optional<LogFault> LogFile::readCombined(QByteArrayView line)
{
    const auto read = combinedLine(line);
    if (!read) {
        return LogFault::NotInFormat;
    }
    setCombined(Address, read->address);
    setCombined(User, read->user);
    setCombined(Time, read->time);
    setCombined(Request, read->request);
    setCombined(Status, read->status);
    setCombined(Bytes, read->bytes);
    setCombined(Referer, read->referer);
    setCombined(Agent, read->agent);
    setRequest(read->request);
    return std::nullopt;
}

std::optional<LogFault> LogFile::readJson(const LogFrame& frame)
{
    if (const auto fault = m_json.read(frame.bytes, m_fields, *m_values, frame.line)) {
        return fault;
    }
    if (m_format == LogFormat::NginxJson && !m_values->has(m_combined.at(Method)) &&
        !m_values->has(m_combined.at(Target))) {
        setRequest(m_values->at(m_combined.at(Request)));
    }
    return std::nullopt;
}

std::optional<LogFault> LogFile::readRecord(QByteArrayView record)
{
    splitRecord(record, m_separator, m_texts, m_cells);
    if (m_cells.size() != m_columns.size()) {
        return LogFault::FieldCount;
    }
    for (size_t i = 0; i < m_cells.size(); ++i) {
        if (m_columns[i] != LogFields::unknown) {
            (void)m_values->set(m_columns[i], m_cells[i].trimmed());
        }
    }
    return std::nullopt;
}

LogRemarks LogFile::remarks() const
{
    LogRemarks remarks;
    remarks.faults = m_faults;
    m_meanings->tell(remarks);
    m_fields.tell(remarks);
    return remarks;
}

} // namespace zt
