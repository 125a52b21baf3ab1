// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/snapshot.h"

#include <QList>
#include <QString>

namespace zt {

/// What the palette can find. Matching is pure and is measured: 100,000 systems within 16 ms.
struct PaletteEntry
{
    enum class Kind : quint8 { Command, System, Item } kind = Kind::Command;
    QString id;       ///< command's id; UUID of the system; "item:1-2", "factor:RF1", "domain:D1"
    QString text;     ///< what is shown in the row
    QString code;     ///< before or behind it, in tx3
    QString remark;   ///< grey
    QString other;    ///< further words to match: English name, owner
    QStringList keys; ///< key caps
    QString iconName = {}; ///< where the kind's own would say too little
};

struct PaletteHit
{
    qsizetype entry = 0; ///< position in the index
    int quality = 0;     ///< higher is better; 0 = does not match
    /// The matched stretch of `text`, for its colour; length 0 where something else matched.
    qsizetype start = 0;
    qsizetype length = 0;
};

class PaletteIndex
{
public:
    void setCommands(const QList<PaletteEntry>& commands);
    void setItems(const QList<PaletteEntry>& items);
    void setSystems(const ChunkedList<System>& systems);

    /// At most `limit` of a kind, best first; equal ones keep their order. Substring before fuzzy
    /// (letters in order): fuzzy is tried only where fewer than `limit` contain the word.
    [[nodiscard]] QList<PaletteHit>
    find(PaletteEntry::Kind kind, const QString& word, qsizetype limit) const;

    [[nodiscard]] const PaletteEntry& at(PaletteEntry::Kind kind, qsizetype entry) const;

    [[nodiscard]] qsizetype size(PaletteEntry::Kind kind) const
    {
        return list(kind).entries.size();
    }

private:
    struct List
    {
        QList<PaletteEntry> entries;
        QStringList folded; ///< text, code, other: case-folded, parted by line feeds
    };

    [[nodiscard]] const List& list(PaletteEntry::Kind kind) const
    {
        return m_lists.at(static_cast<size_t>(kind));
    }

    void set(PaletteEntry::Kind kind, const QList<PaletteEntry>& entries);

    std::array<List, 3> m_lists;
};

/// The words of a query and what it is confined to: ">新增" looks among commands alone.
struct PaletteQuery
{
    QString word;
    bool commands = true;
    bool items = true;
    bool systems = true;

    [[nodiscard]] static PaletteQuery parse(const QString& typed);
};

} // namespace zt
