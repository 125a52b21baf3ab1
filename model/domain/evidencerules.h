// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/packtext.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace zt {

/// Each has its row in analysisForms() and, for what is read of files, in analysisReaders()
/// (model/exchange/analysisreaders.h); nothing else asks which kind it is.
enum class AnalysisKind : quint8 {
    Accounts,
    PasswordPolicy,
    Devices,
    Logins,
    Backups,
    Training,
    MobileApps,
    AccountOpening,
    Assurance,
    Certificates,
    Firewall,
    VulnerabilityScans,
};

/// "accounts"
[[nodiscard]] QString toKey(AnalysisKind kind);
[[nodiscard]] std::optional<AnalysisKind> analysisKindFromKey(const QString& key);
/// All, in the order they are offered.
[[nodiscard]] QList<AnalysisKind> analysisKinds();

/// A threshold, with the clause it comes from. Always data: rules are amended. Where no source
/// states a number it is open until whoever judges sets it and says why; what hangs on it cannot be
/// judged before.
struct RuleParameter
{
    QString key;               ///< "max_age_days"
    std::optional<int> number; ///< or
    QStringList words;         ///< ["letter", "digit"]; a single text is a list of one
    QString unit;              ///< "days", "months", "characters", …
    QList<SourceRef> sources;
    Bilingual note;
    QString reason = {}; ///< of whoever set it for this analysis; empty: as the pack has it

    [[nodiscard]] bool isOpen() const { return !number && words.isEmpty(); }
};

/// One thing that is tested. Its id is one that the program knows how to test.
struct EvidenceRule : PackEntry
{
    AnalysisKind kind = AnalysisKind::Accounts;
    QStringList points; ///< audit points it speaks to
    QList<RuleParameter> parameters;
    bool own = false; ///< the editors' suggestion

    /// Nothing where there is no such parameter, or it is no number.
    [[nodiscard]] std::optional<int> number(QLatin1String key) const;
    [[nodiscard]] QStringList words(QLatin1String key) const;
    /// Of a parameter; empty where there is none.
    [[nodiscard]] QString unit(QLatin1String key) const;
};

/// What the world demands of evidence, by one authority or by the firm itself.
struct EvidenceRuleSet
{
    QString id;
    QString version;
    Bilingual title;
    QList<SourceDoc> sources;
    QList<EvidenceRule> rules;
    QString sha256; ///< of the pack's bytes
};

/// What a parameter of a rule may be.
struct ParameterForm
{
    QLatin1String key;
    QLatin1String unit;
    bool isNumber = true;
    int low = 0; ///< of a number
    int high = 100'000;
    QStringList words = {}; ///< those there are; empty: any
    bool mayBeOpen = false; ///< a pack may leave it to whoever judges
};

/// What the program can test: a rule id with the parameters it takes. Of several `choices` a rule
/// has exactly one.
struct RuleForm
{
    AnalysisKind kind;
    QLatin1String id;
    QList<ParameterForm> needed = {};
    QList<ParameterForm> choices = {};
};

/// What the rules know of a kind of analysis.
struct AnalysisForm
{
    AnalysisKind kind;
    QLatin1String key;
    bool byDay; ///< judged by a day
    QList<RuleForm> (*rules)();
};

/// One row per kind, in the order they are offered.
[[nodiscard]] const QList<AnalysisForm>& analysisForms();
[[nodiscard]] const AnalysisForm& analysisForm(AnalysisKind kind);

/// Of all kinds.
[[nodiscard]] const QList<RuleForm>& ruleForms();
[[nodiscard]] const RuleForm* ruleForm(AnalysisKind kind, const QString& id);

} // namespace zt
