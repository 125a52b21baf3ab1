// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/audit/auditstate.h"
#include "app/pages/audit/pointhistory.h"
#include "checklists/crosswalkbook.h"

#include <QScrollArea>
#include <QSet>

namespace zt {

class FindingCards;
class RelatedList;
class ReviewPanel;

/// Right of a point: its review, what it relates to, what was found wrong.
class AuditInspector : public QScrollArea
{
    Q_OBJECT

public:
    explicit AuditInspector(AppContext& context, QWidget* parent = nullptr);

    void show(const AuditState& state, const PointRef& ref, const QList<PointEvent>& events);

    [[nodiscard]] ReviewPanel* review() const { return m_review; }

    [[nodiscard]] RelatedList* related() const { return m_related; }

    [[nodiscard]] FindingCards* findings() const { return m_findings; }

Q_SIGNALS:
    /// The person takes over an answer given elsewhere.
    void offerTaken(const zt::AnswerElsewhere& offer);

private:
    void skip();
    /// What the point relates to, and the strongest answer from there that is neither taken nor
    /// skipped.
    void showRelated();
    [[nodiscard]] QString skipKey(const AnswerElsewhere& offer) const;

    AppContext& m_context;
    std::optional<CrosswalkBook> m_book; ///< read when it is first asked for
    QList<PackPin> m_bookOf;             ///< the packs it was read for
    AuditState m_state;
    PointRef m_ref;
    std::optional<AnswerElsewhere> m_offer;
    QSet<QString> m_skipped;
    ReviewPanel* m_review;
    RelatedList* m_related;
    FindingCards* m_findings;
};

} // namespace zt
