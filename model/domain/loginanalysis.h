// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/analysis.h"
#include "model/domain/moment.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace zt {

/// One attempt to log in as a log tells of it. An empty text means that the log does not tell.
struct LoginRow
{
    qint64 row = 0;
    std::optional<Moment> when;
    QString account;
    QString source; ///< address
    QString place;  ///< country, or whatever place the log knows
    QString device;
    std::optional<bool> succeeded;
    std::optional<bool> accountKnown; ///< whether there is such an account
    bool isAttempt = true;            ///< an event of another kind is no part of the population
};

/// Attempts one at a time, in the order of the log or against it. Memory follows the accounts and
/// devices in use and the sources of two days, not the length of the log.
class LoginAnalysis
{
public:
    explicit LoginAnalysis(const EvidenceRuleSet& set);

    void take(const LoginRow& login);
    [[nodiscard]] AnalysisResult finish() &&;

private:
    /// Failures in a row of one account.
    struct Run
    {
        qint64 lastMs = 0;
        qint64 rowReached = 0; ///< of the failure with which the number was reached
        int length = 0;
    };

    struct Stay
    {
        qint64 utcMs = 0;
        QString place;
    };

    struct SourceDay
    {
        QSet<QString> accounts; ///< that failed
        qint64 rowReached = 0;
        qint64 unknownAttempts = 0;
        qint64 firstUnknownRow = 0;
    };

    struct Sighting
    {
        qint64 utcMs = 0;
        qint64 row = 0;
    };

    struct Day
    {
        qint64 attempts = 0;
        qint64 failures = 0;
        qint64 unknownAccounts = 0;
    };

    using SourcesOfDay = QHash<QString, SourceDay>;

    [[nodiscard]] qsizetype ruleAt(const char* id) const;

    [[nodiscard]] const EvidenceRule& rule(qsizetype at) const { return m_tally.rules()[at].rule; }

    void judgeFields(const LoginRow& login);
    void judgeRun(const LoginRow& login);
    void endRuns(const QHash<QString, Run>& runs);
    void except(qsizetype rule, QList<AnalysisException>& found);
    void judgeSource(const LoginRow& login);
    void judgeUnknown(const LoginRow& login);
    void judgePlace(const LoginRow& login);
    void judgeTravel(const LoginRow& login);
    void judgeHours(const LoginRow& login);
    void judgeDevice(const LoginRow& login);
    [[nodiscard]] SourceDay* sourceDay(const LoginRow& login);
    void endDay(const SourcesOfDay& sources);
    void endDevices();
    void countDay(const LoginRow& login);
    void forgetOldRuns(qint64 nowMs);

    AnalysisTally m_tally;
    qsizetype m_fields;
    qsizetype m_runs;
    qsizetype m_sources;
    qsizetype m_unknown;
    qsizetype m_places;
    qsizetype m_travel;
    qsizetype m_hours;
    qsizetype m_devices;
    qsizetype m_runsMost; ///< then old ones are forgotten
    QHash<QString, Run> m_runOf;
    QHash<QString, Stay> m_stayOf;
    QHash<QString, Sighting> m_firstOf;                      ///< account
    QHash<std::pair<QString, QString>, Sighting> m_deviceOf; ///< account and device
    bool m_tooManyDevices = false;
    QMap<QDate, SourcesOfDay> m_days;
    QList<QDate> m_dayOrder; ///< of those in m_days, as they came
    QMap<QDate, Day> m_daily;
};

/// The day and the minute of it in Taiwan.
[[nodiscard]] QDate taipeiDayOf(const Moment& moment);
[[nodiscard]] int taipeiMinuteOf(const Moment& moment);

/// Whether an address can only be one of the house's own: private, loopback, link-local.
[[nodiscard]] bool isInternalAddress(const QString& address);

/// What this analysis can test.
[[nodiscard]] QList<RuleForm> loginRuleForms();

} // namespace zt
