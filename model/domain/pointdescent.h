// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/audit.h"
#include "model/domain/checklistdiff.h"

#include <QHash>

namespace zt {

/// Where the working paper of a point of the new version comes from.
struct PaperOrigin
{
    QStringList from; ///< codes at which the old points were answered
    /// Nothing where the point is the same in all that is compared.
    std::optional<PointFate> fate;
    bool needsLook = false;
};

/// From which working papers of one version of a checklist those of another come. Where words are
/// repeated, papers are where the words stand first: in both versions only such codes are told.
class PointDescent
{
public:
    PointDescent(const Checklist& before, const Checklist& after);

    [[nodiscard]] const ChecklistDiff& diff() const { return m_diff; }

    /// Of a point of the new version; without any where it was added.
    [[nodiscard]] PaperOrigin originOf(const QString& code) const { return m_origins.value(code); }

    /// Of a point of the old version, in the order of the new one; none where it was withdrawn.
    [[nodiscard]] QStringList heirsOf(const QString& code) const { return m_heirs.value(code); }

    /// Why a point of the old version has no heir; null where it has one.
    [[nodiscard]] const PointChange* withdrawal(const QString& code) const;

private:
    void add(const ChecklistPoint& point, const QStringList& before, const PointChange* change);

    ChecklistDiff m_diff;
    QHash<QString, QString> m_oldPlace; ///< where each point is answered
    QHash<QString, QString> m_newPlace;
    QHash<QString, PaperOrigin> m_origins;
    QHash<QString, QStringList> m_heirs;
};

} // namespace zt
