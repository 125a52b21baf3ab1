// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace zt {

/// A text in both languages.
struct Bilingual
{
    QString zh;
    QString en;

    bool operator==(const Bilingual&) const = default;
};

/// Where a text comes from: the key of a document that the pack lists, and the section.
struct SourceRef
{
    QString doc;
    QString section;

    bool operator==(const SourceRef&) const = default;
};

struct SourceDoc
{
    QString key;
    Bilingual title;
    QString issuer;
    QString date;
    QString kind; ///< "seed", "public", "own"
    QString url;
};

/// What everything named in a pack has: where it comes from, and the oddity of the source, where
/// there is one.
struct PackEntry
{
    QString id;
    Bilingual name;
    QList<SourceRef> sources;
    Bilingual note; ///< shown as a note; empty where the source is plain
};

/// An entry that says one thing.
struct GuidelineText : PackEntry
{
    Bilingual text;
};

} // namespace zt
