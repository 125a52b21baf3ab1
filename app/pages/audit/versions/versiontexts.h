// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/checklistupgrade.h"

#include <QCoreApplication>

namespace zt {

/// What two versions of a checklist say, in words.
class VersionTexts
{
    Q_DECLARE_TR_FUNCTIONS(VersionTexts)

public:
    /// The points as the version states them: code, words, dates, numbers.
    static QString
    points(const Checklist& list, const QStringList& codes, const Language& language);
    /// What the audit holds against them; empty where nobody has answered.
    static QString answers(const Snapshot& snapshot,
                           const Audit& audit,
                           const QString& pin,
                           const QStringList& codes,
                           const Language& language);
    /// What becomes of the answers to one change, as sentences.
    static QString outcome(const UpgradeLine& line, const Language& language);
    static QString summary(const ChecklistUpgrade& plan);
};

} // namespace zt
