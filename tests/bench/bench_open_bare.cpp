// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sqlite3.h>

#include <cstdio>
#include <string>
#include <vector>

/// The least an opening can be: every system and every answer, or what a query asks for, read with
/// SQLite's own interface into plain strings. usage: bench_open_bare FILE [QUERY]
int main(int argc, char** argv)
{
    sqlite3* file = nullptr;
    if (argc < 2 || sqlite3_open_v2(argv[1], &file, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK) {
        return 2;
    }
    std::vector<std::vector<std::string>> rows;
    std::vector<const char*> queries{"SELECT * FROM system ORDER BY id",
                                     "SELECT * FROM item_answer ORDER BY scope"};
    if (argc > 2) {
        queries = {argv[2]};
    }
    for (const char* sql : queries) {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(file, sql, -1, &statement, nullptr) != SQLITE_OK) {
            return 1;
        }
        while (sqlite3_step(statement) == SQLITE_ROW) {
            std::vector<std::string> row;
            for (int column = 0; column < sqlite3_column_count(statement); ++column) {
                const auto* text = sqlite3_column_text(statement, column);
                row.emplace_back(text != nullptr ? reinterpret_cast<const char*>(text) : "");
            }
            rows.push_back(std::move(row));
        }
        sqlite3_finalize(statement);
    }
    sqlite3_close(file);
    std::printf("%zu\n", rows.size());
    return 0;
}
