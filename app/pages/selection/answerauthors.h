// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "model/base/jobcontext.h"
#include "model/base/result.h"
#include "model/domain/answers.h"

#include <QDateTime>
#include <QHash>
#include <QObject>

#include <optional>

namespace zt {

struct TrailEntry;

/// Who gave an answer last, and when, read from the trail on a worker: newest entries first and
/// only as far back as the question needs.
class AnswerAuthors : public QObject
{
    Q_OBJECT

public:
    struct Author
    {
        QString actor;
        QDateTime time; ///< UTC
    };

    explicit AnswerAuthors(AppContext& context, QObject* parent = nullptr);

    /// Nothing while that is still being read; updated() says when to ask again.
    [[nodiscard]] std::optional<Author> author(const SystemId& system, Aspect aspect);

Q_SIGNALS:
    void updated();

private:
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

    /// What some entries say.
    struct Found
    {
        QHash<Key, std::pair<qint64, Author>> known; ///< with the entry's number
        std::optional<Author> bulk;                  ///< newest entry too large to be taken apart
    };

    static Result<Found> read(const QString& path, qint64 from, qint64 to, JobContext& job);
    static void take(Found& found, const TrailEntry& entry);
    [[nodiscard]] std::optional<Author> lookUp(const SystemId& system, Aspect aspect) const;
    [[nodiscard]] bool readMore(bool isKnown);
    void start(qint64 from, qint64 to);
    void merge(const Found& found);

    AppContext& m_context;
    Found m_found;
    bool m_busy = false;
    qint64 m_lowest = 0;  ///< entries from here…
    qint64 m_highest = 0; ///< …to here have been read
};

} // namespace zt
