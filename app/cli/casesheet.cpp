// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casesheet.h"

#include "model/domain/devicehealth.h"

#include <QDateTime>
#include <QRegularExpression>

namespace zt {

namespace {

using F = GatewayFact;

QStringList plainColumns()
{
    return {QStringLiteral("case"),
            QStringLiteral("action"),
            QStringLiteral("operation"),
            QStringLiteral("resource"),
            QStringLiteral("user"),
            QStringLiteral("device"),
            QStringLiteral("place"),
            QStringLiteral("health"),
            QStringLiteral("session"),
            QStringLiteral("time"),
            QStringLiteral("expected")};
}

struct FactWord
{
    const char* word;
    std::optional<F> fact; ///< that is false; none: everything is in order
};

using FactWords = QList<FactWord>;

const FactWords& userWords()
{
    static const FactWords words{{"staff", std::nullopt},
                                 {"partner", F::AccountInternal},
                                 {"service", F::AccountPerson},
                                 {"unknown", F::IdentityKnown},
                                 {"disabled", F::AccountEnabled},
                                 {"dormant", F::AccountLifecycleInOrder},
                                 {"left", F::AccountEmployed},
                                 {"moved", F::AccountDutyCurrent},
                                 {"wrong_role", F::AccountRolePermits}};
    return words;
}

const FactWords& deviceWords()
{
    static const FactWords words{{"managed", std::nullopt},
                                 {"unmanaged", F::DeviceKnown},
                                 {"outside", F::DeviceInternal},
                                 {"quarantined", F::DeviceQuarantineCleared},
                                 {"infected", F::DeviceThreatFree}};
    return words;
}

const FactWords& sessionWords()
{
    static const FactWords words{{"live", std::nullopt},
                                 {"none", F::SessionLive},
                                 {"unbound", F::SessionBound},
                                 {"other_device", F::SessionSameDevice}};
    return words;
}

/// Missing, stale or conflicting.
std::optional<Truth> unknownFrom(const QString& word)
{
    const auto truth = word.isEmpty() ? std::optional(Truth::Missing) : truthFromKey(word);
    return truth && *truth != Truth::True && *truth != Truth::False ? truth : std::nullopt;
}

/// One row. What cannot be read becomes a fault with the words that would have been accepted.
class RowReader
{
public:
    RowReader(const GatewayPolicy& policy, const Language& language, qint32 line, CaseSheet& into)
        : m_policy(policy)
        , m_language(language)
        , m_line(line)
        , m_into(into)
    {
    }

    void read(const QMap<QString, QString>& words)
    {
        m_words = words;
        m_case.name = words.value(QStringLiteral("case"));
        m_case.system = words.value(QStringLiteral("resource"));
        m_system = m_policy.system(m_case.system);
        if (m_system == nullptr) {
            QStringList ids;
            for (const GatewaySystem& system : m_policy.systems) {
                ids.append(system.id);
            }
            fault(QStringLiteral("resource"), ids.join(QStringLiteral(", ")));
            return;
        }
        readAction();
        readOperation();
        readWord(QStringLiteral("user"), userWords(), F::IdentityKnown);
        readWord(QStringLiteral("device"), deviceWords(), F::DeviceKnown);
        readWord(QStringLiteral("session"), sessionWords(), F::SessionLive);
        readPlace();
        readHealth();
        readTime();
        readFacts();
        readExpected();
        m_into.cases.append(m_case);
        m_into.lines.append(m_line);
    }

private:
    void fault(const QString& column, const QString& accepted)
    {
        m_into.faults.append(
            {m_line,
             column,
             m_words.value(column),
             m_language.translate("Cli", "not understood; accepted: %1").arg(accepted)});
    }

    void readAction()
    {
        const QString column = QStringLiteral("action");
        if (m_words.value(column).isEmpty()) {
            return;
        }
        if (const auto action = actionFromKey(m_words.value(column))) {
            m_case.action = *action;
            return;
        }
        QStringList keys;
        for (int i = 0; i < gatewayActionCount; ++i) {
            keys.append(actionKey(static_cast<GatewayAction>(i)));
        }
        fault(column, keys.join(QStringLiteral(", ")));
    }

    void readOperation()
    {
        const QString column = QStringLiteral("operation");
        if (m_words.value(column).isEmpty()) {
            return;
        }
        if (const auto operation = operationFromKey(m_words.value(column))) {
            m_case.operation = *operation;
            return;
        }
        QStringList keys;
        for (int i = 0; i < operationCount; ++i) {
            keys.append(operationKey(static_cast<Operation>(i)));
        }
        fault(column, keys.join(QStringLiteral(", ")));
    }

    /// `main` is what is missing, stale or conflicting where the cell says so.
    void readWord(const QString& column, const FactWords& words, F main)
    {
        if (!m_words.contains(column)) {
            return;
        }
        const QString read = m_words.value(column);
        if (const auto truth = unknownFrom(read)) {
            m_case.facts.insert(main, {*truth, 0});
            return;
        }
        QStringList accepted;
        for (const FactWord& word : words) {
            accepted.append(QLatin1String(word.word));
            if (read == QLatin1String(word.word)) {
                if (word.fact) {
                    m_case.facts.insert(*word.fact, {Truth::False, 0});
                }
                return;
            }
        }
        fault(column, accepted.join(QStringLiteral(", ")) + unknowns());
    }

    [[nodiscard]] static QString unknowns()
    {
        return QStringLiteral(", missing, stale, conflicting");
    }

    /// The country's two letters, held against the system's list.
    void readPlace()
    {
        const QString column = QStringLiteral("place");
        if (!m_words.contains(column)) {
            return;
        }
        static const QRegularExpression country(QStringLiteral("^[A-Z]{2}$"));
        const QString read = m_words.value(column);
        if (const auto truth = unknownFrom(read)) {
            m_case.facts.insert(F::PlaceListed, {*truth, 0});
        } else if (country.match(read).hasMatch()) {
            const bool listed = m_system->countries.isEmpty() || m_system->countries.contains(read);
            m_case.facts.insert(F::PlaceListed, {listed ? Truth::True : Truth::False, 0});
        } else {
            fault(column, QStringLiteral("TW, JP, US, …") + unknowns());
        }
    }

    /// From 0 to 1 as the scheme writes it, or the letters of what is in order. (Tenths have the
    /// column device.health: a spreadsheet would make 1 of 1.0.)
    void readHealth()
    {
        const QString column = QStringLiteral("health");
        if (!m_words.contains(column)) {
            return;
        }
        static const QRegularExpression decimal(
            QStringLiteral("^(?:0(?:\\.([0-9]))?|1(?:\\.0)?)$"));
        const QString read = m_words.value(column);
        const auto match = decimal.match(read);
        if (const auto truth = unknownFrom(read)) {
            m_case.facts.insert(F::DeviceHealth, {*truth, 0});
            return;
        }
        std::optional<int> tenths;
        if (match.hasMatch()) {
            tenths = read.startsWith(u'1') ? 10 : match.captured(1).toInt();
        } else {
            tenths = healthTenths(read);
        }
        if (tenths) {
            m_case.facts.insert(F::DeviceHealth, {Truth::True, *tenths});
        } else {
            fault(column, QStringLiteral("0, 0.1 … 1, ABCD") + unknowns());
        }
    }

    /// Local time as it is written. On which days a system is open cannot be told from an hour.
    void readTime()
    {
        const QString column = QStringLiteral("time");
        if (!m_words.contains(column)) {
            return;
        }
        const QString read = m_words.value(column);
        if (const auto truth = unknownFrom(read)) {
            m_case.facts.insert(F::TimeInHours, {*truth, 0});
            return;
        }
        const QTime hour = QTime::fromString(read, QStringLiteral("HH:mm"));
        const QDateTime moment = QDateTime::fromString(read, Qt::ISODate);
        const QTime time = hour.isValid() ? hour : moment.time();
        if (!time.isValid() || (!hour.isValid() && !read.contains(u'T'))) {
            fault(column, QStringLiteral("09:30, 2026-01-31T09:30") + unknowns());
            return;
        }
        const int minute = time.hour() * 60 + time.minute();
        const bool inHours = minute >= m_system->hoursFrom && minute < m_system->hoursTo;
        const bool everyDay = m_system->weekdays.isEmpty() || m_system->weekdays.size() == 7;
        Truth truth = inHours ? Truth::True : Truth::False;
        if (inHours && !everyDay) {
            truth = hour.isValid()                                           ? Truth::Missing
                    : m_system->weekdays.contains(moment.date().dayOfWeek()) ? Truth::True
                                                                             : Truth::False;
        }
        m_case.facts.insert(F::TimeInHours, {truth, 0});
    }

    /// Columns that are called after a fact.
    void readFacts()
    {
        for (auto at = m_words.begin(); at != m_words.end(); ++at) {
            if (const auto fact = gatewayFactFromKey(at.key())) {
                readFact(*fact, at.key(), *at);
            }
        }
    }

    void readFact(F fact, const QString& column, const QString& read)
    {
        const bool yesNo = factInfo(fact).kind == FactKind::YesNo;
        bool number = false;
        const qint64 value = read.toLongLong(&number);
        if (const auto truth = unknownFrom(read)) {
            m_case.facts.insert(fact, {*truth, 0});
        } else if (yesNo && (read == QLatin1String("true") || read == QLatin1String("false"))) {
            m_case.facts.insert(fact, {*truthFromKey(read), 0});
        } else if (!yesNo && number && value >= 0) {
            m_case.facts.insert(fact, {Truth::True, value});
        } else {
            fault(column,
                  (yesNo ? QStringLiteral("true, false") : QStringLiteral("0, 1, 2, …")) +
                      unknowns());
        }
    }

    void readExpected()
    {
        const QString column = QStringLiteral("expected");
        const QString read = m_words.value(column);
        if (read.isEmpty()) {
            return;
        }
        m_case.expected = gatewayAnswerFromWord(read);
        if (!m_case.expected) {
            fault(column,
                  QStringLiteral("ALLOW, LIMIT, STEP-UP, THROTTLE, DENY, TERMINATE, LOCK; +ALERT"));
        }
    }

    const GatewayPolicy& m_policy;
    const Language& m_language;
    qint32 m_line;
    CaseSheet& m_into;
    QMap<QString, QString> m_words;
    const GatewaySystem* m_system = nullptr;
    GatewayCase m_case;
};

/// Names of the columns; a fault for each that is not known, is there twice, or is missing.
QStringList columnsOf(const SheetRow& head, const Language& language, QList<AnswerFault>& faults)
{
    QStringList columns;
    for (const Cell& cell : head.cells) {
        const QString name = cell.text.trimmed();
        if (!plainColumns().contains(name) && !gatewayFactFromKey(name)) {
            faults.append({head.number,
                           name,
                           name,
                           language.translate("Cli", "no such column; accepted: %1, and every fact")
                               .arg(plainColumns().join(QStringLiteral(", ")))});
        } else if (columns.contains(name)) {
            faults.append(
                {head.number, name, name, language.translate("Cli", "this column is there twice")});
        }
        columns.append(name);
    }
    if (!columns.contains(QLatin1String("resource"))) {
        faults.append({head.number,
                       QStringLiteral("resource"),
                       {},
                       language.translate("Cli", "this column is needed")});
    }
    return columns;
}

} // namespace

CaseSheet casesFromSheet(const Sheet& sheet, const GatewayPolicy& policy, const Language& language)
{
    CaseSheet read;
    if (sheet.rows.isEmpty()) {
        (void)columnsOf({}, language, read.faults);
        return read;
    }
    const QStringList columns = columnsOf(sheet.rows.first(), language, read.faults);
    if (!read.faults.isEmpty()) {
        return read;
    }
    for (const SheetRow& row : sheet.rows.sliced(1)) {
        QMap<QString, QString> words;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            words.insert(columns[i], row.cells.value(i).text.trimmed());
        }
        RowReader(policy, language, row.number, read).read(words);
        for (qsizetype i = columns.size(); i < row.cells.size(); ++i) {
            read.faults.append({row.number,
                                columnName(static_cast<qint32>(i)),
                                row.cells[i].text,
                                language.translate("Cli", "this cell stands under no column")});
        }
    }
    return read;
}

} // namespace zt
