// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/valuebound.h"

#include "model/storage/sqliteengine.h"

namespace zt {

ValueBound::ValueBound(const SqlConnection& connection, int bytes)
    : m_connection(connection)
    , m_before(SqliteEngine(connection).boundValues(bytes))
{
}

ValueBound::~ValueBound()
{
    (void)SqliteEngine(m_connection).boundValues(m_before);
}

} // namespace zt
