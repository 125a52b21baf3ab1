// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/cli/packimport.h"
#include "app/widgets/formdialog.h"
#include "checklists/packkind.h"
#include "model/domain/assessment.h"

#include <functional>

namespace zt {

/// A checklist of a person's own.
struct OwnPack
{
    PackPin pin; ///< under the pack's own id
    Checklist list;
    QString path;
};

/// Reads a checklist of a person's own from a pack file or a filled-in spreadsheet, on a worker,
/// and says what is wrong with it by its place in the pack or its cell. Nothing is taken while a
/// fault stands.
class OwnPackReader : public QObject
{
    Q_OBJECT

public:
    /// Asks for what a spreadsheet cannot say; calls back unless the person gives up.
    using AskHead =
        std::function<void(const QString& path, const std::function<void(const PackHead&)>& go)>;
    using Take = std::function<void(const OwnPack&)>;

    OwnPackReader(AppContext& context, QObject* parent)
        : QObject(parent)
        , m_context(context)
    {
    }

    /// Asks for a file. What is read goes to `take` as long as `over` is there.
    void ask(QWidget* over, const QString& title, const AskHead& askHead, const Take& take);
    /// Asks where an empty workbook to be filled in is to be written, and writes it; shows it in
    /// its folder.
    void askBlank(QWidget* over, PackKind kind = PackKind::Checklist);
    void read(QWidget* over, const QString& path, const AskHead& askHead, const Take& take);

    /// Says why nothing was taken.
    void refuse(QWidget* over, const QString& title, const QString& text);
    /// The first few faults, one a line, each with its sheet and cell.
    [[nodiscard]] static QString faultsText(const QString& sheet,
                                            const QList<PackImportFault>& faults);

private:
    void readPack(QWidget* over, const QString& path, const Take& take);
    void readTable(QWidget* over, const QString& path, const PackHead& head, const Take& take);
    void writeBlank(QWidget* over, const QString& path, PackKind kind);
    void refuseFile(QWidget* over, const QString& path, const QString& text);

    AppContext& m_context;
};

/// "branch audit.xlsx" → "branch-audit", "內控 檢核表.xlsx" → "own": an id to begin with.
[[nodiscard]] QString packIdFrom(const QString& path);

/// Id, title and version of a checklist that comes as a spreadsheet.
class PackHeadDialog : public FormDialog
{
    Q_OBJECT

public:
    PackHeadDialog(const ThemeHolder& theme, QWidget* over, const QString& path);

    [[nodiscard]] PackHead head() const;

    [[nodiscard]] QLineEdit* packId() const { return m_id; }

protected:
    [[nodiscard]] QString missing() const override;

private:
    QLineEdit* m_id;
    QLineEdit* m_title;
    QLineEdit* m_version;
};

} // namespace zt
