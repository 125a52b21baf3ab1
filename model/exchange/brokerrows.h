// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/brokersheet.h"
#include "model/exchange/brokervalues.h"

namespace zt {

/// Reads one sheet of brokers or of findings into a book. For the exchange room's own use.
class BrokerSheetRows
{
public:
    BrokerSheetRows(BrokerBookReader& reader, const QString& file, const Sheet& sheet);

    /// The position in `rows` of the row that names a broker and a year; -1 where there is none.
    [[nodiscard]] static qsizetype headRow(const Sheet& sheet);

    /// False where it is no such sheet.
    [[nodiscard]] bool read();

private:
    using Kind = BrokerSheetFault::Kind;

    /// A share waits until its column is known whole.
    struct PendingShare
    {
        std::optional<BrokerBookReader::Key> key; ///< none: the row names no broker or year
        qint32 row = 0;
        QString text;
    };

    void readHeads(const SheetRow& head);
    void readBroker();
    void readFinding();
    void readCounts(BrokerYear& year);
    void finishShares();

    [[nodiscard]] std::optional<BrokerBookReader::Key> keyOfRow();
    [[nodiscard]] BrokerYear& rowFor(const BrokerBookReader::Key& key);
    void noteName(const BrokerBookReader::Key& key);
    void merge(const BrokerYear& from);

    [[nodiscard]] QString text(qint32 column);
    [[nodiscard]] QString textOf(const QString& key);
    template <class Parse>
    std::optional<int> value(const QString& key, Kind kind, Parse parse);
    void fault(Kind kind, qint32 column, const QString& read);
    void faultAt(Kind kind, qint32 row, qint32 column, const QString& read);

    BrokerBookReader& m_reader;
    QString m_file;
    const Sheet& m_sheet;
    const SheetRow* m_row = nullptr;
    QHash<QString, qint32> m_columnOf;
    QMap<qint32, QString> m_typeColumns; ///< column → type
    bool m_findings = false;
    QSet<BrokerBookReader::Key> m_seen;
    QList<PendingShare> m_shares;
};

} // namespace zt
