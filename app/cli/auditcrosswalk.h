// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/crosswalkbook.h"
#include "model/base/language.h"

#include <QJsonArray>

namespace zt {

/// What the crosswalk says about a point of an audit, for `ztctl audit`.

/// What the point relates to, with strength and reason.
[[nodiscard]] QJsonArray relatedJson(const QList<RelatedPoint>& related);
/// What may be taken over from elsewhere, strongest first.
[[nodiscard]] QJsonArray offersJson(const QList<AnswerElsewhere>& answers,
                                    const Snapshot& snapshot,
                                    const Language& language);

/// The observation of the point with the answer named by `key` added to it, its source beside it.
/// Errors: InvariantBroken where nothing by that name is offered; PackInvalid.
[[nodiscard]] Result<QString> observationWith(const QString& key,
                                              const Snapshot& snapshot,
                                              const PointRef& ref,
                                              const QString& observation,
                                              const QDate& today,
                                              const Language& language);

} // namespace zt
