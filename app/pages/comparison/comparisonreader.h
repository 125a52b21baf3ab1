// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/jobrunner.h"
#include "model/document/readcomparison.h"
#include "reports/content.h"

namespace zt {

/// What was read, and the report that tells it.
struct ComparisonRead
{
    std::shared_ptr<const ComparedStates> states;
    std::shared_ptr<const Report> report;
};

/// Reads and compares on a worker; the last question asked is the one that is answered.
class ComparisonReader : public QObject
{
    Q_OBJECT

public:
    explicit ComparisonReader(AppContext& context, QObject* parent = nullptr);

    void read(const ComparedSource& before, const ComparedSource& after);
    /// Tells what was read in the window's present language.
    void retell(const std::shared_ptr<const ComparedStates>& states);

    [[nodiscard]] bool isReading() const { return m_job != 0; }

    /// For a report of what the window shows.
    [[nodiscard]] ReportOptions options(const ComparedStates& states) const;

Q_SIGNALS:
    void done(const zt::ComparisonRead& read);
    void failed(const zt::Error& error);

private:
    void
    start(const std::function<Result<std::shared_ptr<const ComparedStates>>(JobContext&)>& states);

    AppContext& m_context;
    JobRunner::JobId m_job = 0;
    quint64 m_asked = 0; ///< questions so far; an answer to an older one is passed over
};

} // namespace zt
