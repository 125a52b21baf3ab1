// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/logfields.h"

namespace zt {

/// Reads one JSON object (RFC 8259) and keeps what its wanted fields say: texts unescaped, numbers
/// and true or false as they are written, null as if the field were not there. Nothing is built for
/// what nobody wants. Objects deeper than 32 are not read.
class LogJsonReader
{
public:
    /// Nothing, or what is wrong: NotInFormat; Repeated, where a wanted field stands twice.
    [[nodiscard]] std::optional<LogFault>
    read(QByteArrayView object, LogFields& fields, LogFieldValues& values, qint64 line);

private:
    using Node = LogFields::Node;

    [[nodiscard]] bool object(Node* node, int depth);
    [[nodiscard]] bool member(Node* node, int depth);
    [[nodiscard]] bool list(Node* node, int depth);
    [[nodiscard]] bool value(Node* node, int depth);
    [[nodiscard]] bool word(Node* node, QByteArrayView text);
    [[nodiscard]] bool number(Node* node);
    [[nodiscard]] bool digits();
    /// The text between quotes; a view into the object, or into `m_texts` where it had escapes.
    [[nodiscard]] bool text(QByteArrayView& read);
    [[nodiscard]] bool escape();
    [[nodiscard]] bool codeUnit(uint& unit);
    void keep(Node* node, QByteArrayView read);
    void blanks();
    [[nodiscard]] bool take(char c);

    const char* m_at = nullptr;
    const char* m_end = nullptr;
    LogFields* m_fields = nullptr;
    LogFieldValues* m_values = nullptr;
    qint64 m_line = 0;
    bool m_repeated = false;
    QByteArray m_texts; ///< never grows while an object is read, so that views into it stay good
};

} // namespace zt
