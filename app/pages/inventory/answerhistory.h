// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/trail/trailaccess.h"

#include <QObject>
#include <QTimer>

namespace zt {

struct AppContext;

/// Who answered what about the system in the form, read from the trail on a worker. An old answer
/// is kept until the new one is there; another system cancels the search.
class AnswerHistory : public QObject
{
    Q_OBJECT

public:
    explicit AnswerHistory(AppContext& context, QObject* parent = nullptr);

    void show(const SystemId& system);

    [[nodiscard]] std::optional<AnswerOrigin> originOf(Aspect aspect) const;

Q_SIGNALS:
    void updated();

private:
    void search();

    AppContext& m_context;
    SystemId m_system;
    qint64 m_head = 0;
    quint64 m_job = 0;
    QMap<Aspect, AnswerOrigin> m_origins;
    QTimer m_delay;
};

} // namespace zt
