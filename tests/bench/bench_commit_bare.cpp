// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reference for "commit an import": reads the systems and the trail of an assessment into
// memory, then writes them with SQLite alone into a new file of the same tables, in one
// transaction. Prints the time of that transaction. usage: bench_commit_bare ASSESSMENT OUT
#include <sqlite3.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

namespace {

void require(bool worked, sqlite3* database)
{
    if (!worked) {
        std::fprintf(stderr, "%s\n", sqlite3_errmsg(database));
        std::exit(3);
    }
}

sqlite3* open(const char* path)
{
    sqlite3* database = nullptr;
    require(sqlite3_open(path, &database) == SQLITE_OK, database);
    return database;
}

void run(sqlite3* database, const std::string& sql)
{
    require(sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK, database);
}

sqlite3_stmt* prepare(sqlite3* database, const std::string& sql)
{
    sqlite3_stmt* statement = nullptr;
    require(sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK,
            database);
    return statement;
}

struct Table
{
    std::string name;
    int columns = 0;
    std::vector<sqlite3_value*> cells;
};

Table readTable(sqlite3* database, const std::string& name)
{
    sqlite3_stmt* rows = prepare(database, "SELECT * FROM " + name);
    Table table{name, sqlite3_column_count(rows), {}};
    while (sqlite3_step(rows) == SQLITE_ROW) {
        for (int column = 0; column < table.columns; ++column) {
            table.cells.push_back(sqlite3_value_dup(sqlite3_column_value(rows, column)));
        }
    }
    sqlite3_finalize(rows);
    return table;
}

void writeTable(sqlite3* database, const Table& table)
{
    std::string sql = "INSERT INTO " + table.name + " VALUES (?";
    for (int column = 1; column < table.columns; ++column) {
        sql += ", ?";
    }
    sqlite3_stmt* row = prepare(database, sql + ")");
    for (size_t cell = 0; cell < table.cells.size();) {
        for (int column = 1; column <= table.columns; ++column) {
            sqlite3_bind_value(row, column, table.cells[cell++]);
        }
        require(sqlite3_step(row) == SQLITE_DONE, database);
        sqlite3_reset(row);
    }
    sqlite3_finalize(row);
}

void createTables(sqlite3* from, sqlite3* to)
{
    sqlite3_stmt* rows = prepare(
        from,
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name IN ('system', 'trail')");
    while (sqlite3_step(rows) == SQLITE_ROW) {
        run(to, reinterpret_cast<const char*>(sqlite3_column_text(rows, 0)));
    }
    sqlite3_finalize(rows);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        return 2;
    }
    std::remove(argv[2]);
    sqlite3* from = open(argv[1]);
    sqlite3* to = open(argv[2]);
    run(to, "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY");
    createTables(from, to);
    const std::vector<Table> tables{readTable(from, "system"), readTable(from, "trail")};
    const auto start = std::chrono::steady_clock::now();
    const std::clock_t processor = std::clock();
    run(to, "BEGIN IMMEDIATE");
    for (const Table& table : tables) {
        writeTable(to, table);
    }
    run(to, "COMMIT");
    const auto wall = std::chrono::steady_clock::now() - start;
    std::printf(
        "{\"wall_ms\":%lld,\"cpu_ms\":%lld}\n",
        static_cast<long long>(std::chrono::duration_cast<std::chrono::milliseconds>(wall).count()),
        static_cast<long long>((std::clock() - processor) * 1000 / CLOCKS_PER_SEC));
    return 0;
}
