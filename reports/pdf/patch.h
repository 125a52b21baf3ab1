// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QSet>

class QFont;

namespace zt::pdf {

/// QPdfWriter writes the time of the computer, in its time zone; this puts the report's there, in
/// UTC. Same report, same bytes, wherever it is written.
void setCreationDate(QByteArray& pdf, const QDateTime& utc);

/// A glyph shared by 面 (U+9762) and the radical ⾯ (U+2FAF) is marked as the radical by Qt, a
/// blank as a tab: copied text would be wrong and a search find nothing. Puts the characters that
/// were really written into the tables that say what a glyph means.
void repairCharacters(QByteArray& pdf, const QSet<char16_t>& written, const QFont& font);

} // namespace zt::pdf
