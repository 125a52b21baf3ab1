// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/logfields.h"

#include <algorithm>

namespace zt {

namespace {

constexpr int mostNoted = 100;
constexpr size_t longestNoted = 200;

} // namespace

LogFields::LogFields()
    : m_root(&m_nodes.emplace_back())
{
}

LogFields::~LogFields() = default;

LogFields::Node& LogFields::reach(const QString& name, bool isWanted)
{
    Node* node = m_root;
    const QStringList parts = name.split(u'.');
    for (const QString& part : parts) {
        const std::string key = part.toStdString();
        Node* next = direct(*node, key);
        if (next == nullptr) {
            next = &m_nodes.emplace_back();
            next->m_key = key;
            next->m_path = node == m_root ? part : node->m_path + u'.' + part;
            next->m_ignored = node->m_ignored;
            node->m_below.push_back(next);
        }
        node = next;
        node->m_wanted = node->m_wanted || isWanted;
    }
    return *node;
}

int LogFields::add(const QString& name)
{
    Node& node = reach(name, true);
    if (node.m_field == unknown) {
        node.m_field = static_cast<int>(m_names.size());
        m_names.append(name);
    }
    return node.m_field;
}

void LogFields::ignore(const QString& name)
{
    ignoreFrom(reach(name, false));
}

void LogFields::ignoreFrom(Node& node)
{
    node.m_ignored = true;
    for (Node* const below : node.m_below) {
        ignoreFrom(*below);
    }
}

LogFields::Node* LogFields::direct(Node& node, std::string_view key) const
{
    const std::vector<Node*>& below = node.m_below;
    if (node.m_expected < below.size() && below[node.m_expected]->m_key == key) {
        return below[node.m_expected++];
    }
    const auto at = std::find_if(
        below.begin(), below.end(), [&](const Node* one) { return one->m_key == key; });
    if (at == below.end()) {
        return nullptr;
    }
    node.m_expected = static_cast<size_t>(at - below.begin()) + 1;
    return *at;
}

/// A name may itself have dots: "@odata.context".
LogFields::Node* LogFields::find(Node& node, std::string_view key) const
{
    Node* found = direct(node, key);
    size_t dot = found == nullptr ? key.find('.') : std::string_view::npos;
    Node* parent = &node;
    while (parent != nullptr && dot != std::string_view::npos) {
        parent = direct(*parent, key.substr(0, dot));
        key.remove_prefix(dot + 1);
        dot = key.find('.');
        if (parent != nullptr && dot == std::string_view::npos) {
            found = direct(*parent, key);
        }
    }
    return found;
}

LogFields::Node* LogFields::note(Node& node, std::string_view key)
{
    if (m_noted == mostNoted || key.size() > longestNoted) {
        ++m_others;
        return nullptr;
    }
    ++m_noted;
    Node& noted = m_nodes.emplace_back();
    noted.m_key = key;
    const QString name = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
    noted.m_path = &node == m_root ? name : node.m_path + u'.' + name;
    noted.m_noted = true;
    node.m_below.push_back(&noted);
    return &noted;
}

LogFields::Node* LogFields::below(Node& node, std::string_view key, qint64 line)
{
    Node* found = find(node, key);
    if (found == nullptr && !node.m_ignored) {
        found = note(node, key);
    }
    if (found != nullptr && found->m_noted && found->m_lastLine != line) {
        found->m_lastLine = line;
        found->m_lines.add(line);
    }
    return found == nullptr || found->m_noted || !found->isHeard() ? nullptr : found;
}

LogFields::Node* LogFields::entry(Node& node, int index) const
{
    Node* const found = direct(node, std::to_string(index));
    return found == nullptr || !found->isHeard() ? nullptr : found;
}

int LogFields::flat(std::string_view name, qint64 line)
{
    const Node* node = below(*m_root, name, line);
    return node == nullptr ? unknown : node->m_field;
}

void LogFields::tell(LogRemarks& remarks) const
{
    for (const Node& node : m_nodes) {
        if (node.m_noted && node.m_lines.lines > 0) {
            remarks.fields.append({node.m_path, node.m_lines});
        }
    }
    remarks.otherFields = m_others;
}

} // namespace zt
