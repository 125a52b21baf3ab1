// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/sensitivity.h"

#include "model/domain/judge.h"

#include <QByteArray>

#include <vector>

namespace zt {

namespace {

/// Weights of a trial in hundredths of a percent of a percent: fine enough for a spread of ±20 %
/// in ten-thousandths, and still whole numbers.
constexpr int fine = 10'000;

using TrialWeights = std::array<qint32, factorCount>;

/// SplitMix64's finisher: every bit of the result hangs on every bit given.
constexpr quint64 mixed(quint64 z)
{
    z += 0x9e3779b97f4a7c15U;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31U);
}

/// FNV-1a over the UTF-8 of the code.
quint64 hashOf(const QString& code)
{
    quint64 hash = 0xcbf29ce484222325U;
    const QByteArray bytes = code.toUtf8();
    for (const char c : bytes) {
        hash = (hash ^ static_cast<quint8>(c)) * 0x100000001b3U;
    }
    return hash;
}

/// 0…limit-1 from 32 random bits.
constexpr quint32 below(quint32 limit, quint32 bits)
{
    return static_cast<quint32>(quint64{bits} * limit >> 32U);
}

std::vector<TrialWeights> drawWeights(const Methodology& method)
{
    const auto steps = static_cast<quint32>(2 * method.weightSpreadPercent * (fine / 100) + 1);
    std::vector<TrialWeights> weights(static_cast<size_t>(method.trials));
    for (size_t trial = 0; trial < weights.size(); ++trial) {
        const quint64 base = mixed(mixed(method.seed) ^ trial);
        for (size_t f = 0; f < factorCount; ++f) {
            const auto bits = static_cast<quint32>(mixed(base ^ f << 32U) >> 32U);
            const int offset =
                static_cast<int>(below(steps, bits)) - method.weightSpreadPercent * (fine / 100);
            weights[trial][f] = method.weightPercent[f] * (fine + offset);
        }
    }
    return weights;
}

/// What one system brings into its trials.
struct Subject
{
    quint64 key = 0;
    std::array<Score, factorCount> scores{};
    Tri others = Tri::Unknown; ///< what the steps apart from the totals say
    bool selected = false;
};

class Trials
{
public:
    explicit Trials(const Methodology& method)
        : m_weights(drawWeights(method))
        , m_shift(static_cast<quint32>(method.factorShiftPermille))
    {
        if (method.riskCutoff) {
            m_riskCutoff = qint64{*method.riskCutoff} * fine;
        }
        if (method.impactCutoff) {
            m_impactCutoff = qint64{*method.impactCutoff} * fine;
        }
    }

    /// Basis points, rounded down, so that 10000 means every trial.
    [[nodiscard]] int keptShare(const Subject& subject) const
    {
        const Tri wanted = subject.selected ? Tri::Yes : Tri::No;
        qint64 kept = 0;
        for (size_t trial = 0; trial < m_weights.size(); ++trial) {
            kept += outcome(subject, trial) == wanted ? 1 : 0;
        }
        return static_cast<int>(kept * 10'000 / static_cast<qint64>(m_weights.size()));
    }

private:
    /// The factor's score in a trial; chances in two thousandths, one half up, one half down.
    [[nodiscard]] int moved(int score, quint32 bits) const
    {
        const quint32 draw = below(2000, bits);
        const int step = (draw < m_shift ? 1 : 0) - (draw >= 2000 - m_shift ? 1 : 0);
        return std::clamp(score + step, 1, 3);
    }

    [[nodiscard]] Tri outcome(const Subject& subject, size_t trial) const
    {
        const TrialWeights& weights = m_weights[trial];
        const quint64 base = mixed(subject.key ^ trial);
        std::array<qint32, 2> lowest{};
        std::array<qint32, 2> highest{};
        quint64 bits = 0;
        for (size_t f = 0; f < factorCount; ++f) {
            bits = f % 2 == 0 ? mixed(base ^ (f / 2) << 32U) : bits >> 32U;
            const size_t side = f < riskFactorCount ? 0 : 1;
            const int score = moved(subject.scores[f], static_cast<quint32>(bits));
            const bool known = subject.scores[f] != 0;
            lowest[side] += (known ? score : 1) * weights[f];
            highest[side] += (known ? score : 3) * weights[f];
        }
        const Tri totals = triAnd(atLeast(lowest[0], highest[0], m_riskCutoff),
                                  atMost(lowest[1], highest[1], m_impactCutoff));
        return triAnd(subject.others, totals);
    }

    std::vector<TrialWeights> m_weights;
    quint32 m_shift;
    std::optional<qint64> m_riskCutoff;
    std::optional<qint64> m_impactCutoff;
};

Subject subjectOf(const System& system,
                  const SystemVerdict& verdict,
                  const Judge& judge,
                  const Methodology& method)
{
    Subject subject;
    subject.key = mixed(hashOf(system.code) ^ mixed(~quint64{method.seed}));
    subject.scores = system.scores;
    subject.selected = verdict.group == SelectionClass::Selected;
    subject.others = verdict.applicable;
    if (method.instrument == Instrument::Both) {
        subject.others = triAnd(
            subject.others,
            triAnd(Judge::highRiskByConditions(system), judge.lowImpactByConditions(system)));
    }
    return subject;
}

} // namespace

Result<QList<int>> stability(const ChunkedList<System>& systems,
                             const Guideline& guideline,
                             const Methodology& method,
                             JobContext& job)
{
    const Judge judge(guideline, method);
    const Trials trials(method);
    QList<int> shares;
    shares.reserve(systems.size());
    for (const System& system : systems) {
        if (job.cancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        const SystemVerdict verdict = judge.verdict(system);
        const Subject subject = subjectOf(system, verdict, judge, method);
        if (verdict.group == SelectionClass::NotAssessed) {
            shares.append(-1);
        } else if (method.instrument == Instrument::Conditions || subject.others == Tri::No) {
            shares.append(10'000); // no factor takes part
        } else {
            shares.append(trials.keptShare(subject));
        }
        job.progress(shares.size(), systems.size());
    }
    return shares;
}

} // namespace zt
