// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/comparison/comparisonreader.h"

#include "checklists/packloader.h"
#include "reports/comparisonreport.h"

#include <utility>

namespace zt {

namespace {

using States = std::shared_ptr<const ComparedStates>;

ReportOptions optionsIn(LanguageCode language, const ComparedStates& states)
{
    return {language, states.after.state.trailTime, QStringLiteral("ztworkbench " ZT_VERSION)};
}

} // namespace

ComparisonReader::ComparisonReader(AppContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
}

ReportOptions ComparisonReader::options(const ComparedStates& states) const
{
    return optionsIn(m_context.language.code(), states);
}

void ComparisonReader::read(const ComparedSource& before, const ComparedSource& after)
{
    start([before, after](JobContext& job) -> Result<States> {
        const PackReader reader = [](const QByteArray& bytes) {
            return readPack(bytes, QStringLiteral("pack"));
        };
        Result<ComparedStates> states = readComparison(before, after, reader, job);
        if (!states) {
            return tl::unexpected(states.error());
        }
        return std::make_shared<const ComparedStates>(std::move(*states));
    });
}

void ComparisonReader::retell(const States& states)
{
    start([states](JobContext&) -> Result<States> { return states; });
}

void ComparisonReader::start(const std::function<Result<States>(JobContext&)>& states)
{
    m_context.jobs.cancel(std::exchange(m_job, 0));
    const quint64 asked = ++m_asked;
    m_job = m_context.jobs.start<ComparisonRead>(
        tr("Comparing"),
        [states, language = m_context.language.code()](JobContext& job) -> Result<ComparisonRead> {
            const Result<States> read = states(job);
            if (!read) {
                return tl::unexpected(read.error());
            }
            return ComparisonRead{*read,
                                  std::make_shared<const Report>(
                                      buildComparisonReport(**read, optionsIn(language, **read)))};
        },
        this,
        [this, asked](const Result<ComparisonRead>& read) {
            if (asked != m_asked) {
                return;
            }
            m_job = 0;
            if (read) {
                Q_EMIT done(*read);
            } else if (read.error().code != ErrorCode::Cancelled) {
                Q_EMIT failed(read.error());
            }
        });
}

} // namespace zt
