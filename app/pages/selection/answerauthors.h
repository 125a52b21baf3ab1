// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "model/domain/answers.h"

#include <QHash>

#include <optional>

namespace zt {

/// Who gave an answer last, and when, read from the trail: newest entries first and only as far
/// back as the question needs, in small helpings, so that a long trail never stops the window.
class AnswerAuthors
{
public:
    struct Author
    {
        QString actor;
        QDateTime time; ///< UTC
    };

    explicit AnswerAuthors(const Document& document);

    /// Reads one helping. False when the answer is known or the trail's beginning is reached.
    bool readMore(const SystemId& system, Aspect aspect);
    /// Of what has been read so far.
    [[nodiscard]] std::optional<Author> author(const SystemId& system, Aspect aspect) const;

private:
    void take(const TrailEntry& entry);

    struct Key
    {
        QString system;
        QString field;

        bool operator==(const Key&) const = default;

        friend size_t qHash(const Key& key, size_t seed)
        {
            return qHashMulti(seed, key.system, key.field);
        }
    };

    const Document& m_document;
    QHash<Key, std::pair<qint64, Author>> m_known; ///< with the entry's number
    std::optional<Author> m_bulk;                  ///< newest entry too large to be taken apart
    qint64 m_lowest = 0;                           ///< entries from here…
    qint64 m_highest = 0;                          ///< …to here have been read
};

} // namespace zt
