// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstring>
#include <optional>
#include <string_view>
#include <vector>

namespace zt {

/// Remembers short texts that were made a moment ago, so that the thousands of cells saying "是"
/// share one string. A table with one place per hash: what comes later takes the place.
class TextPool
{
public:
    TextPool()
        : m_slots(4096)
    {
    }

    /// Nothing when the bytes are not UTF-8.
    [[nodiscard]] std::optional<QString> get(std::string_view utf8)
    {
        if (utf8.size() > Slot::most) {
            return decode(utf8);
        }
        Slot& slot = m_slots[std::hash<std::string_view>()(utf8) % m_slots.size()];
        if (slot.size != utf8.size() ||
            std::memcmp(slot.bytes.data(), utf8.data(), utf8.size()) != 0) {
            auto text = decode(utf8);
            if (!text) {
                return std::nullopt;
            }
            std::memcpy(slot.bytes.data(), utf8.data(), utf8.size());
            slot.size = utf8.size();
            slot.text = std::move(*text);
        }
        return slot.text;
    }

    [[nodiscard]] static std::optional<QString> decode(std::string_view utf8)
    {
        const QUtf8StringView view(utf8.data(), static_cast<qsizetype>(utf8.size()));
        return view.isValidUtf8() ? std::optional(view.toString()) : std::nullopt;
    }

private:
    struct Slot
    {
        static constexpr size_t most = 47;
        std::array<char, most> bytes{};
        size_t size = most + 1; ///< more than any: empty
        QString text;
    };

    std::vector<Slot> m_slots;
};

} // namespace zt
