// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/sequencecontent.h"

namespace zt {

/// The columns of a diagram: people, devices and systems as a scenario has them, and the parts of
/// the gateway. Where there are many of a kind, one column stands for all.
class SequenceLanes
{
public:
    SequenceLanes(const SequenceSource& source, const Language& language);

    /// The column; made on its first use.
    int part(SequenceRole role);
    int actor(const QString& id);  ///< a person, or a device for its own doings
    int device(const QString& id); ///< -1 where there is no such device
    int system(const QString& id);
    int authenticator(const QString& id);

    [[nodiscard]] QString personName(const QString& id) const;
    [[nodiscard]] QString systemName(const QString& id) const;

    /// Puts the columns in their order from person to system, and the arrows with them.
    void arrange(SequenceContent& content) const;

private:
    struct Lane
    {
        QString key; ///< of one of its role
        SequenceActor actor;
    };

    int lane(SequenceRole role, const QString& key, const QString& subtitle);
    void countKinds(const TimelineRun& run);

    const GatewayScenario& m_scenario;
    const GatewayPolicy& m_policy;
    const Language& m_language;
    bool m_oneUser = false;
    bool m_oneDevice = false;
    bool m_oneSystem = false;
    QList<Lane> m_lanes;
};

} // namespace zt
