// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/logframes.h"
#include "model/exchange/logjson.h"
#include "model/exchange/logmeanings.h"

#include <array>
#include <memory>

namespace zt {

/// A gateway's log read line by line, as a mapping understands it. Of JSON formats an object a line
/// is read, and one list of all; Entra's list response too. Separated values have their heads in
/// the first record; the separator is the one among , ; tab | that is most often in it.
class LogFile final : public LogSource
{
public:
    /// `job` is asked whether to stop for as long as the log is read. Errors: FileNotFound,
    /// FileUnreadable, Cancelled; Malformed for what is no such text at all (compressed, UTF-16, no
    /// heads); MapInvalid with the heads where separated values lack one that the mapping names.
    [[nodiscard]] static Result<std::unique_ptr<LogFile>> open(const QString& path,
                                                               LogFormat format,
                                                               const LogMapping& mapping,
                                                               const GatewayPolicy& policy,
                                                               const JobContext& job);

    [[nodiscard]] Result<bool> next(LoggedRequest& request) override;

    [[nodiscard]] qint64 done() const override { return m_frames.done(); }

    [[nodiscard]] qint64 total() const override { return m_frames.total(); }

    [[nodiscard]] LogRemarks remarks() const override;

private:
    /// What is taken out of a line that is no JSON and has no heads.
    enum CombinedField : size_t {
        Address,
        User,
        Time,
        Request,
        Method,
        Target,
        Protocol,
        Status,
        Bytes,
        Referer,
        Agent,
        combinedFields
    };

    LogFile(const QString& path, LogFormat format, const JobContext& job);

    [[nodiscard]] Result<void> start(const LogMapping& mapping, const GatewayPolicy& policy);
    [[nodiscard]] tl::unexpected<Error> refuse(const QString& place, const char* reason) const;
    [[nodiscard]] Result<void> refuseOther(QByteArrayView head) const;
    void findObjects(QByteArrayView head);
    [[nodiscard]] Result<void> readHeads(const LogMapping& mapping, QByteArrayView head);
    [[nodiscard]] Result<void> needHeads(const LogMapping& mapping, const QStringList& heads) const;
    [[nodiscard]] std::optional<LogFault> readValues(const LogFrame& frame);
    [[nodiscard]] std::optional<LogFault> readCombined(QByteArrayView line);
    [[nodiscard]] std::optional<LogFault> readJson(const LogFrame& frame);
    [[nodiscard]] std::optional<LogFault> readRecord(QByteArrayView record);
    void setCombined(CombinedField field, QByteArrayView value);
    void setRequest(QByteArrayView request);
    void blame(LogFault fault, qint64 line);
    [[nodiscard]] bool isJson() const;

    QString m_path;
    LogFormat m_format;
    const JobContext& m_job;
    LogFrames m_frames;
    LogFields m_fields;
    std::optional<LogMeanings> m_meanings;
    std::optional<LogFieldValues> m_values;
    LogJsonReader m_json;
    std::array<int, combinedFields> m_combined{};
    bool m_wrapped = false; ///< the list stands within a response
    char m_separator = ',';
    std::vector<int> m_columns; ///< fields by column
    QByteArray m_texts;
    std::vector<QByteArrayView> m_cells;
    std::array<LogLines, logFaultCount> m_faults;
};

} // namespace zt
