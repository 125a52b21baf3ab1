// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "model/domain/auditsample.h"

#include <QObject>

namespace zt {

class DrawDialog;

/// What a person does with samples: draws one for a point, opens one.
class SamplingDesk : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `over`.
    SamplingDesk(AppContext& context, QWidget* over);

    void draw(const Audit& audit, const PointRef& ref);
    void open(const AuditSampleId& id);

Q_SIGNALS:
    /// What was done, and can be undone.
    void done(const QString& text);
    void failed(const zt::Error& error);

private:
    void record(DrawDialog* dialog);

    AppContext& m_context;
    QWidget* m_over;
};

} // namespace zt
