// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/gatewaylog.h"

#include <QByteArray>

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace zt {

/// What one line says, by field. A field that is not there has no data.
class LogFieldValues
{
public:
    explicit LogFieldValues(size_t fields)
        : m_values(fields)
    {
    }

    void clear() { m_values.assign(m_values.size(), {}); }

    /// False where it is there already.
    [[nodiscard]] bool set(int field, QByteArrayView value)
    {
        QByteArrayView& at = m_values[static_cast<size_t>(field)];
        const bool first = at.data() == nullptr;
        at = value;
        return first;
    }

    [[nodiscard]] QByteArrayView at(int field) const
    {
        return field < 0 ? QByteArrayView() : m_values[static_cast<size_t>(field)];
    }

    [[nodiscard]] bool has(int field) const { return at(field).data() != nullptr; }

private:
    std::vector<QByteArrayView> m_values;
};

/// The fields that somebody wants to hear of, by name. Those of nested JSON objects are joined by
/// dots, entries of lists by number. Fields that nobody speaks of are noted.
class LogFields
{
public:
    static constexpr int unknown = -1;

    /// A field's place in a tree of names.
    class Node;

    LogFields();
    ~LogFields();
    LogFields(const LogFields&) = delete;
    LogFields& operator=(const LogFields&) = delete;

    /// The number under which its value is kept; the same for the same name.
    int add(const QString& name);
    /// Neither it nor what is beneath it is told; what is wanted of it is heard all the same.
    void ignore(const QString& name);

    /// The number of a field that somebody wants; `unknown` otherwise.
    [[nodiscard]] int wanted(const QString& name) const
    {
        return static_cast<int>(m_names.indexOf(name));
    }

    [[nodiscard]] size_t size() const { return static_cast<size_t>(m_names.size()); }

    [[nodiscard]] const QString& name(int field) const { return m_names.at(field); }

    [[nodiscard]] Node& root() { return *m_root; }

    /// The field of that name in a flat line: its number; `unknown` where nobody wants it, which is
    /// noted unless it is ignored.
    [[nodiscard]] int flat(std::string_view name, qint64 line);

    /// What is beneath `node` under this name; null where nobody wants any of it.
    [[nodiscard]] Node* below(Node& node, std::string_view key, qint64 line);
    /// What is beneath an entry of a list. Entries that nobody speaks of are not noted.
    [[nodiscard]] Node* entry(Node& node, int index) const;

    void tell(LogRemarks& remarks) const;

private:
    [[nodiscard]] Node& reach(const QString& name, bool isWanted);
    static void ignoreFrom(Node& node);
    [[nodiscard]] Node* find(Node& node, std::string_view key) const;
    [[nodiscard]] Node* direct(Node& node, std::string_view key) const;
    [[nodiscard]] Node* note(Node& node, std::string_view key);

    std::deque<Node> m_nodes;
    Node* m_root;
    QStringList m_names;
    int m_noted = 0;
    qint64 m_others = 0;
};

class LogFields::Node
{
public:
    [[nodiscard]] int field() const { return m_field; }

    [[nodiscard]] bool hasMore() const { return !m_below.empty(); }

private:
    friend class LogFields;

    [[nodiscard]] bool isHeard() const { return m_wanted || !m_ignored; }

    std::string m_key;
    QString m_path;
    std::vector<Node*> m_below;
    size_t m_expected = 0; ///< lines name their fields in the same order again and again
    int m_field = unknown;
    bool m_wanted = false; ///< it, or something beneath it
    bool m_ignored = false;
    bool m_noted = false;
    qint64 m_lastLine = 0;
    LogLines m_lines;
};

} // namespace zt
