// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/common/evidencelist.h"
#include "app/pages/common/evidenceowner.h"

#include <QObject>

#include <functional>

namespace zt {

struct AppContext;
class EvidenceDesk;
class Page;

/// What a page does with the evidence of the item or point it shows, the same on every page: the
/// deeds of its list, the menu of ways to add some, and the toasts that tell of it.
class EvidenceDeeds : public QObject
{
    Q_OBJECT

public:
    /// `owner` is asked when something is begun; what is begun keeps the owner it began with.
    EvidenceDeeds(AppContext& context,
                  Page& page,
                  EvidenceDesk& desk,
                  std::function<EvidenceOwner()> owner);

    /// Serves the list: its deeds, and files dropped on it. Whether a paste is meant the page
    /// knows.
    void serve(EvidenceList& list);
    /// The ways to add evidence, below `anchor`.
    void offerWays(QWidget* anchor);

private:
    void doWith(EvidenceDeed deed, const EvidenceId& id);
    void chooseFile(const EvidenceOwner& owner);
    void pasteOrSay(const EvidenceOwner& owner);
    void chooseExisting(QWidget* anchor, const EvidenceOwner& owner);
    void tellAdded(int count);
    void tellWritten(const QString& path);

    AppContext& m_context;
    Page& m_page;
    EvidenceDesk& m_desk;
    std::function<EvidenceOwner()> m_owner;
};

} // namespace zt
