// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "model/base/result.h"
#include "model/domain/explainedexceptions.h"
#include "model/exchange/evidenceanalysis.h"

#include <QObject>

#include <memory>

namespace zt {

/// A parameter that was set for this analysis.
struct RuleChange
{
    AnalysisKind kind = AnalysisKind::Accounts;
    QString value; ///< "RULE.KEY=VALUE"
    QString reason;
};

/// A set of rules that can be gone by: one this program ships, or a file of a person's own.
struct RuleChoice
{
    QString name;        ///< "twse", or the file's path
    EvidenceRuleSet set; ///< with the parameters that were set for this analysis
    bool shipped = true;
    EvidenceRuleSet published = {}; ///< as it was read
    QList<RuleChange> changes = {};

    /// Of one kind.
    [[nodiscard]] QList<RuleChange> changesOf(AnalysisKind kind) const;
};

/// One file held against rules: what is asked of it, and what came of it. Reading runs on a worker;
/// every new wish stops what runs and reads again. Which kinds of analysis, columns and rules there
/// are is asked of the rooms below, so that a new kind is there once it is registered.
class AnalysisSession : public QObject
{
    Q_OBJECT

public:
    AnalysisSession(AppContext& context, QObject* parent);

    /// Proposes a kind unless one is given, and reads.
    void open(const QString& path, std::optional<AnalysisKind> kind = std::nullopt);
    void setKind(AnalysisKind kind);
    /// The next file is of this kind; one of another that is open is put away.
    void expect(AnalysisKind kind);
    /// By name, of rules().
    void setRules(const QString& name);
    /// A file of a person's own joins the rules and is gone by. Errors: failed().
    void addRules(const QString& path);
    /// Parameters of the rules gone by, "RULE.KEY=VALUE", for this analysis; each carries the
    /// reason. Errors: those of withParameters(); then nothing is set.
    [[nodiscard]] Result<void> setParameters(const QStringList& values, const QString& reason);
    /// As the rules are published.
    void resetParameters();
    void setDay(const QDate& day);
    /// Which column is what, and what words mean, as a map file has it.
    void setMap(const QJsonObject& map);
    /// Of those that show; "" for the first of them.
    void setSheet(const QString& name);
    /// What the files of certificates do not tell. What opens them goes with the file.
    void setCertificates(const CertificateQuestion& question);
    void setMasked(bool masked);
    /// The audit that is looked at, by its code, and what was said of exceptions there; empty:
    /// none.
    void setAudit(const QString& code, const QList<Explanation>& explanations);
    void stop();

    [[nodiscard]] const QString& path() const { return m_ask.path; }

    [[nodiscard]] AnalysisKind kind() const { return m_ask.kind; }

    /// Whether the kind was found in the file rather than chosen.
    [[nodiscard]] bool isProposed() const { return m_proposed; }

    /// Of the next file; none where it is found in the file.
    [[nodiscard]] const std::optional<AnalysisKind>& expected() const { return m_expected; }

    [[nodiscard]] const QDate& day() const { return m_ask.at; }

    [[nodiscard]] const QJsonObject& map() const { return m_ask.table.map; }

    [[nodiscard]] const CertificateQuestion& certificates() const { return m_ask.certificates; }

    [[nodiscard]] const QString& sheet() const { return m_ask.table.sheet; }

    /// Of a workbook with several that show; none otherwise.
    [[nodiscard]] const QStringList& sheets() const { return m_sheets; }

    /// As it was asked of the file, for whoever looks at a row of it again.
    [[nodiscard]] AnalysisAsk question() const;

    [[nodiscard]] bool isMasked() const { return m_masked; }

    [[nodiscard]] bool isRunning() const { return m_running; }

    /// Those that have a rule for the kind.
    [[nodiscard]] QList<RuleChoice> rules() const;
    /// Null where none has.
    [[nodiscard]] const RuleChoice* rule() const;

    /// Null until something was read.
    [[nodiscard]] const AnalysisReading* reading() const { return m_reading.get(); }

    /// The same, kept by whoever works with it on a worker.
    [[nodiscard]] std::shared_ptr<const AnalysisReading> readingShared() const { return m_reading; }

    /// With what is explained, and names whole; null until something was read.
    [[nodiscard]] std::shared_ptr<const AnalysisResult> marked() const { return m_marked; }

    /// As it is shown and exported: names masked unless asked for.
    [[nodiscard]] std::shared_ptr<const AnalysisResult> shown() const { return m_shown; }

    /// Why there is no result.
    [[nodiscard]] const std::optional<Error>& fault() const { return m_fault; }

    enum class Paths {
        Names, ///< as shown: where a file lies is nobody's business on a screen
        Whole,
    };

    /// The command that comes to the same result, for a shell. What opens certificates' files is no
    /// part of it: whoever repeats it names a FILE with the passphrase.
    [[nodiscard]] QString command(Paths paths = Paths::Whole) const;

Q_SIGNALS:
    /// What is asked, or what came of it, differs from before.
    void changed();
    void failed(const zt::Error& error);

private:
    [[nodiscard]] RuleChoice* ruleInUse();
    [[nodiscard]] QStringList ruleWords(Paths paths) const;
    [[nodiscard]] QStringList certificateWords(Paths paths) const;
    void loadShipped();
    void propose();
    void run();
    void take(const Result<AnalysisReading>& reading);
    void showResult();

    AppContext& m_context;
    AnalysisAsk m_ask;
    QStringList m_sheets;
    QList<RuleChoice> m_rules;
    QString m_ruleName;
    std::optional<AnalysisKind> m_expected;
    bool m_proposed = false;
    bool m_masked = true;
    bool m_running = false;
    quint64 m_job = 0;
    int m_turn = 0; ///< of the last wish; what earlier ones bring is put away
    std::shared_ptr<const AnalysisReading> m_reading;
    QString m_audit; ///< code
    QList<Explanation> m_explanations;
    std::shared_ptr<const AnalysisResult> m_marked;
    std::shared_ptr<const AnalysisResult> m_shown;
    std::optional<Error> m_fault;
};

} // namespace zt
