// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/common/evidenceowner.h"
#include "model/document/document.h"

#include <QImage>
#include <QObject>
#include <QTemporaryDir>

namespace zt {

/// Brings evidence into the file and out of it. Hashing, storing and reading run on a worker with
/// progress and cancel, so that a file of hundreds of megabytes never stops the window.
class EvidenceDesk : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `over`.
    EvidenceDesk(AppContext& context, QWidget* over);

    /// While a change is being stored, the document takes no other.
    [[nodiscard]] bool isStoring() const { return m_storing; }

    void addFiles(const QStringList& paths, const EvidenceOwner& owner);
    void addImage(const QImage& image, const EvidenceOwner& owner);
    void askLink(const EvidenceOwner& owner);
    /// Evidence that the assessment holds already.
    void attach(const EvidenceId& evidence, const EvidenceOwner& owner);
    /// Files or a picture from the clipboard; false where there is neither.
    bool paste(const EvidenceOwner& owner);

    void preview(const Evidence& evidence);
    void open(const Evidence& evidence);
    void exportFile(const Evidence& evidence);
    /// Every file with the list of hashes, into a new folder.
    void exportAll();
    void editPeriod(const Evidence& evidence);
    void remove(const Evidence& evidence, const EvidenceOwner& owner);

Q_SIGNALS:
    void added(int count);
    void written(const QString& path);
    void failed(const zt::Error& error);
    /// Storing has ended, well or not.
    void idle();

private:
    void store(const Result<QList<EvidenceDraft>>& drafts, const EvidenceOwner& owner);
    void openCopy(const Evidence& evidence);
    void takeAway(const Evidence& evidence, const EvidenceOwner& owner, bool everywhere);
    [[nodiscard]] Signature signature() const;

    AppContext& m_context;
    QWidget* m_over;
    std::unique_ptr<QTemporaryDir> m_copies; ///< read-only copies that were opened outside
    bool m_storing = false;
};

} // namespace zt
