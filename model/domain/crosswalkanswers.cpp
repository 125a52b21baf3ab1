// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/crosswalkanswers.h"

#include "model/domain/guidelinechecklist.h"
#include "model/domain/packversion.h"
#include "model/domain/pointkinship.h"

#include <algorithm>

namespace zt {

namespace {

constexpr int mostLinks = 2;

/// What is said about one node, put at the end of `answers`, which names no answer twice.
class Listener
{
public:
    Listener(const Snapshot& snapshot, PointKinship& kinship, const PointRef& asked)
        : m_snapshot(snapshot)
        , m_audits(snapshot.audits.values())
        , m_asked(asked)
        , m_kinship(kinship)
    {
    }

    void hear(const AnswerElsewhere& blank)
    {
        hearItem(blank);
        hearPapers(blank);
    }

    QList<AnswerElsewhere> answers;

private:
    void hearItem(AnswerElsewhere answer)
    {
        if (answer.node.pack != QLatin1String(guidelineId)) {
            return;
        }
        for (const AnswerSheet& sheet : m_snapshot.answers.sheets()) {
            const ItemAnswer* given = sheet.find(answer.node.id);
            if (given != nullptr && given->status != ItemStatus::NotAssessed) {
                ++answer.statuses.at(static_cast<size_t>(given->status));
            }
        }
        const bool any = std::any_of(
            answer.statuses.begin(), answer.statuses.end(), [](int n) { return n > 0; });
        if (any) {
            add(answer);
        }
    }

    /// The audit begun last speaks first.
    void hearPapers(AnswerElsewhere answer)
    {
        for (auto audit = m_audits.crbegin(); audit != m_audits.crend(); ++audit) {
            for (const PointRef& ref :
                 m_kinship.standingFor(*audit, PointRef{answer.node.pack, answer.node.id})) {
                const PointResult* paper = m_snapshot.pointResult(audit->id, ref);
                if (paper != nullptr && paper->result != AuditResult::Unchecked &&
                    !isOwn(answer, ref)) {
                    answer.audit = audit->id;
                    answer.point = ref;
                    answer.result = paper->result;
                    add(answer);
                    return;
                }
            }
        }
    }

    [[nodiscard]] bool isOwn(const AnswerElsewhere& answer, const PointRef& ref) const
    {
        return ref == m_asked ||
               (answer.steps.isEmpty() && isSamePack(ref.checklist, m_asked.checklist));
    }

    void add(const AnswerElsewhere& answer)
    {
        const bool known =
            std::any_of(answers.begin(), answers.end(), [&](const AnswerElsewhere& one) {
                return one.isPaper() == answer.isPaper() && one.audit == answer.audit &&
                       (answer.isPaper() ? one.point == answer.point : one.node == answer.node);
            });
        if (!known) {
            answers.append(answer);
        }
    }

    const Snapshot& m_snapshot;
    const QList<Audit> m_audits;
    const PointRef& m_asked;
    PointKinship& m_kinship;
};

bool isStrongerAnswer(const AnswerElsewhere& a, const AnswerElsewhere& b)
{
    return isStronger(a.strength, b.strength);
}

} // namespace

QString keyOf(const AnswerElsewhere& answer, const Snapshot& snapshot)
{
    if (!answer.isPaper()) {
        return answer.node.pack + QLatin1Char('/') + answer.node.id;
    }
    const QString code = snapshot.audits.value(answer.audit.toString()).code;
    return code + QLatin1Char(':') + toKey(answer.point);
}

QList<AnswerElsewhere>
answersElsewhere(const CrosswalkIndex& index, const Snapshot& snapshot, const PointRef& asked)
{
    PointKinship kinship(snapshot);
    Listener listener(snapshot, kinship, asked);
    QList<AnswerElsewhere> reached;
    const QList<PointRef> starts = kinship.underOwnId(asked);
    for (const PointRef& start : starts) {
        const CrosswalkNode node{start.checklist, start.point};
        AnswerElsewhere here;
        here.node = node;
        reached.append(here);
        for (const CrosswalkChain& chain : index.chainsFrom(node, mostLinks)) {
            AnswerElsewhere there;
            there.node = chain.end();
            there.steps = chain.steps;
            there.strength = chain.strength;
            reached.append(there);
        }
    }
    std::stable_sort(reached.begin(), reached.end(), isStrongerAnswer);
    for (const AnswerElsewhere& one : reached) {
        listener.hear(one);
    }
    return listener.answers;
}

} // namespace zt
