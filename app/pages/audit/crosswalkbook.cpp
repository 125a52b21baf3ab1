// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/crosswalkbook.h"

#include "app/pages/audit/audittexts.h"
#include "checklists/packloader.h"
#include "model/domain/pointkinship.h"
#include "reports/phrase.h"
#include "reports/wordingaudit.h"
#include "reports/wordingmaturity.h"

#include <algorithm>

namespace zt {

namespace {

constexpr int mostLinks = 2;

/// "已實施 3、規劃中 2": how often each status was given to an item, over all scopes.
QString statusesOf(const Snapshot& snapshot, const QString& item, const Language& language)
{
    std::array<int, itemStatusCount> counts{};
    for (const AnswerSheet& sheet : snapshot.answers.sheets()) {
        for (const ItemAnswer& answer : sheet.answers) {
            if (answer.item == item) {
                ++counts.at(static_cast<size_t>(answer.status));
            }
        }
    }
    QStringList words;
    for (int status = 0; status < itemStatusCount; ++status) {
        const auto one = static_cast<ItemStatus>(status);
        const int count = counts.at(static_cast<size_t>(status));
        if (count > 0 && one != ItemStatus::NotAssessed) {
            words.append(QStringLiteral("%1 %2").arg(itemStatusWord(one, language)).arg(count));
        }
    }
    return joinList(words, language);
}

} // namespace

void CrosswalkBook::read()
{
    if (m_read) {
        return;
    }
    m_read = true;
    const Result<PackPin> pack = shippedCrosswalk();
    const Result<Crosswalk> crosswalk =
        pack ? readCrosswalk(pack->bytes, pack->id) : tl::unexpected(pack.error());
    if (crosswalk) {
        m_frameworks = crosswalk->frameworks;
        m_index = CrosswalkIndex({*crosswalk});
    }
}

const Checklist* CrosswalkBook::listOf(const QString& pack, const Snapshot& snapshot)
{
    const auto pinned = snapshot.checklists.constFind(pack);
    if (pinned != snapshot.checklists.constEnd()) {
        return &*pinned;
    }
    if (!m_lists.contains(pack)) {
        const Result<PackPin> shipped = shippedChecklist(pack);
        const Result<Checklist> list =
            shipped ? readChecklist(shipped->bytes, pack) : tl::unexpected(shipped.error());
        m_lists.insert(pack, list ? *list : Checklist());
    }
    return &*m_lists.constFind(pack);
}

void CrosswalkBook::nameLine(RelatedLine& line,
                             const CrosswalkNode& node,
                             const Snapshot& snapshot,
                             const Language& language)
{
    line.code = node.id;
    const auto framework =
        std::find_if(m_frameworks.begin(), m_frameworks.end(), [&](const auto& one) {
            return one.pack.pack == node.pack;
        });
    line.framework = framework != m_frameworks.end()
                         ? language.of(framework->name.zh, framework->name.en)
                         : node.pack;
    if (node.pack == QLatin1String("zt-guideline")) {
        if (const GuidelineItem* item = snapshot.guideline->item(node.id)) {
            line.title = language.of(item->capability.zh, item->capability.en);
        } else if (const auto* domain = snapshot.guideline->domain(node.id)) {
            line.title = language.of(domain->name.zh, domain->name.en);
        }
        return;
    }
    const Checklist* list = listOf(node.pack, snapshot);
    if (const ChecklistPoint* point = list->point(node.id)) {
        line.title = AuditTexts::pointText(*point, language, true);
    } else if (const ChecklistGroup* group = list->group(node.id)) {
        line.title = language.of(group->name.zh, group->name.en);
    }
}

QList<RelatedLine>
CrosswalkBook::relatedTo(const PointRef& ref, const Snapshot& snapshot, const Language& language)
{
    read();
    QList<RelatedLine> lines;
    const QList<PointRef> known = PointKinship(snapshot).underOwnId(ref);
    for (const PointRef& one : known) {
        for (const RelatedNode& related : m_index.linksOf({one.checklist, one.point})) {
            RelatedLine line;
            line.strength = related.strength;
            line.reason = language.of(related.reason.zh, related.reason.en);
            nameLine(line, related.node, snapshot, language);
            lines.append(line);
        }
    }
    return lines;
}

std::optional<AnswerOffer> CrosswalkBook::answerAt(const CrosswalkNode& node,
                                                   const AuditState& state,
                                                   const Language& language) const
{
    AnswerOffer offer;
    offer.key = node.pack + QLatin1Char('/') + node.id;
    if (node.pack == QLatin1String("zt-guideline")) {
        offer.source = AuditTexts::tr("Maturity, item %1").arg(node.id);
        offer.says = statusesOf(state.snapshot(), node.id, language);
        return offer.says.isEmpty() ? std::nullopt : std::optional(offer);
    }
    PointKinship kinship(state.snapshot());
    for (const Audit& audit : state.snapshot().audits) {
        for (const PointRef& ref : kinship.in(audit, PointRef{node.pack, node.id})) {
            const PointResult* paper = state.snapshot().pointResult(audit.id, ref);
            if (paper != nullptr && paper->result != AuditResult::Unchecked) {
                offer.source = AuditTexts::tr("Audit %1, point %2").arg(audit.code, ref.point);
                offer.says = auditResultText(paper->result, language);
                return offer;
            }
        }
    }
    return std::nullopt;
}

std::optional<AnswerOffer>
CrosswalkBook::offerFor(const PointRef& ref, const AuditState& state, const Language& language)
{
    read();
    const QList<PointRef> known = PointKinship(state.snapshot()).underOwnId(ref);
    for (const PointRef& one : known) {
        for (const CrosswalkChain& chain :
             m_index.chainsFrom({one.checklist, one.point}, mostLinks)) {
            std::optional<AnswerOffer> offer = answerAt(chain.end(), state, language);
            if (offer) {
                offer->strength = chain.strength.strength;
                return offer;
            }
        }
    }
    return std::nullopt;
}

QString takenText(const AnswerOffer& offer, const QDate& today)
{
    return AuditTexts::tr("[Taken from %1 on %2, strength: %3] %4")
        .arg(offer.source,
             today.toString(Qt::ISODate),
             AuditTexts::strength(offer.strength),
             offer.says);
}

} // namespace zt
