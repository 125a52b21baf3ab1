// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/audit/versions/versionchoice.h"

#include <QAction>
#include <QPointer>

#include <functional>

namespace zt {

class OwnPackReader;
class VersionDialog;
struct PackHead;

/// New versions of checklists: shows what they change, reads them from files, lets an audit go on
/// with them.
class VersionDesk : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `over`.
    VersionDesk(AppContext& context, QWidget* over);

    [[nodiscard]] QAction* ask() const { return m_ask; }

    void retranslate(bool hasAudit);

    void open(const Audit& audit);

Q_SIGNALS:
    /// What was done, and can be undone.
    void done(const QString& text);
    void failed(const zt::Error& error);

private:
    [[nodiscard]] QList<VersionChoice> choices() const;
    void chooseFile(VersionDialog* dialog);
    void askVersion(VersionDialog* dialog, const std::function<void(const PackHead&)>& go);
    void record(VersionDialog* dialog);

    AppContext& m_context;
    QWidget* m_over;
    QAction* m_ask;
    OwnPackReader* m_reader;
};

} // namespace zt
