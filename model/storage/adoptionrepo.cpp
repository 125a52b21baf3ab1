// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/adoptionrepo.h"

#include "model/storage/sqlconnection.h"
#include "model/storage/statement.h"
#include "model/storage/textlist.h"

namespace zt {

Result<std::optional<Adoption>> AdoptionRepo::load() const
{
    Result<Statement> row = Statement::query(m_connection,
                                             QStringLiteral("SELECT reason FROM adoption"),
                                             QStringLiteral("read the adopted list"));
    const Result<bool> found = row ? row->next() : tl::unexpected(row.error());
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (!*found) {
        return std::nullopt;
    }
    const Result<QStringList> codes = loadTextList(m_connection, TextList::AdoptionCode);
    if (!codes) {
        return tl::unexpected(codes.error());
    }
    return Adoption{*codes, row->text(0)};
}

Result<void> AdoptionRepo::save(const std::optional<Adoption>& adoption) const
{
    const QString purpose = QStringLiteral("write the adopted list");
    Result<void> cleared = m_connection.execute(QStringLiteral("DELETE FROM adoption"), purpose);
    if (!cleared) {
        return cleared;
    }
    if (adoption) {
        Result<Statement> row = Statement::prepare(
            m_connection,
            QStringLiteral("INSERT INTO adoption (only_row, reason) VALUES (1, ?)"),
            purpose);
        Result<void> saved =
            row ? row->bindText(adoption->reason).run() : tl::unexpected(row.error());
        if (!saved) {
            return saved;
        }
    }
    return saveTextList(
        m_connection, TextList::AdoptionCode, adoption ? adoption->codes : QStringList());
}

} // namespace zt
