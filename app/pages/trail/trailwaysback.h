// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/changeset.h"

#include <QObject>

class QWidget;

namespace zt {

struct AppContext;

/// The two ways back from an entry: take it back alone, or return to before it. Each is worked out
/// on a worker, says how much it would change, and becomes a new entry.
class TrailWaysBack : public QObject
{
    Q_OBJECT

public:
    /// Questions are asked over `page`.
    TrailWaysBack(AppContext& context, QWidget& page);

    void revert(qint64 seq);
    void returnToBefore(qint64 seq);

Q_SIGNALS:
    /// The way was gone; `seq` is the new entry.
    void done(qint64 seq);
    void failed(const zt::Error& error);

private:
    /// One of the two as it is put to the person.
    struct Way
    {
        QString title;
        QString button;
        qint64 seq = 0;
        bool whole = false; ///< to before the entry, not the entry alone
    };

    void workOut(const Way& way);
    void confirm(const Way& way, const ChangeSet& changes);
    void apply(const ChangeSet& changes);

    AppContext& m_context;
    QWidget& m_page;
};

} // namespace zt
