// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/accountanalysis.h"

#include "model/domain/ruleformmaker.h"
#include "model/domain/rulings.h"

namespace zt {

namespace {

const QLatin1String yesWord("yes");
const QLatin1String noWord("no");

/// Rules that speak of accounts one can log in with.
template <class Judge>
Ruling whereEnabled(const AccountRow& account, Judge judge)
{
    if (account.enabled && !*account.enabled) {
        return notConcerned();
    }
    const Ruling ruling = judge();
    // Whether an account that is not in order is in use at all has to be known.
    const bool matters = ruling.kind == Ruling::Kind::Exception;
    return matters && !account.enabled ? cannotJudge() : ruling;
}

Ruling judgeFlag(const std::optional<bool>& flag)
{
    return flag ? rulingOf(!*flag, measureOf(yesWord), measureOf(noWord)) : cannotJudge();
}

QDate lastUse(const AccountRow& account)
{
    return account.neverUsed ? account.created : account.lastLogin;
}

Ruling judgeOwner(const AccountRow& account)
{
    if (!account.privileged) {
        return cannotJudge();
    }
    if (!*account.privileged) {
        return notConcerned();
    }
    if (!account.person) {
        return cannotJudge();
    }
    return rulingOf(!account.person->trimmed().isEmpty(), measureOf(noWord), measureOf(yesWord));
}

Ruling judgeLeaver(const AccountRow& account, const QDate& at)
{
    if (!account.tellsLeavers) {
        return cannotJudge();
    }
    if (!account.left.isValid()) {
        return notConcerned();
    }
    if (account.left >= at) {
        return holds();
    }
    if (!account.enabled) {
        return cannotJudge();
    }
    return *account.enabled ? mustNotBeBefore(account.left, at) : holds();
}

QString accountKey(const AccountRow& account)
{
    return account.system.trimmed().toCaseFolded() + QChar(u'\n') +
           account.name.trimmed().toCaseFolded();
}

} // namespace

Ruling judgeAccount(const EvidenceRule& rule, const AccountRow& account, const QDate& at)
{
    if (rule.id == QLatin1String("password-age")) {
        return whereEnabled(account, [&] { return judgePeriod(account.passwordSet, rule, at); });
    }
    if (rule.id == QLatin1String("password-expires")) {
        return whereEnabled(account, [&] { return judgeFlag(account.passwordNeverExpires); });
    }
    if (rule.id == QLatin1String("password-required")) {
        return whereEnabled(account, [&] { return judgeFlag(account.passwordNotRequired); });
    }
    if (rule.id == QLatin1String("idle-suspend")) {
        return whereEnabled(account, [&] { return judgePeriod(lastUse(account), rule, at); });
    }
    if (rule.id == QLatin1String("idle-delete")) {
        return judgePeriod(lastUse(account), rule, at);
    }
    if (rule.id == QLatin1String("shared")) {
        return judgeFlag(account.shared);
    }
    if (rule.id == QLatin1String("privileged-owner")) {
        return judgeOwner(account);
    }
    if (rule.id == QLatin1String("leaver-enabled")) {
        return judgeLeaver(account, at);
    }
    return notConcerned();
}

AccountAnalysis::AccountAnalysis(const EvidenceRuleSet& set, const QDate& at)
    : m_at(at)
    , m_tally(AnalysisKind::Accounts, set, at)
{
}

Ruling AccountAnalysis::judgeName(const AccountRow& account)
{
    const QString key = accountKey(account);
    const auto known = m_rowOf.constFind(key);
    if (known == m_rowOf.constEnd()) {
        m_rowOf.insert(key, account.row);
        return holds();
    }
    return rulingOf(false,
                    measureOf(account.name.trimmed()),
                    measureOf(qint64{1}),
                    {.miss = Working::Miss::Again, .row = *known});
}

void AccountAnalysis::take(const AccountRow& account)
{
    if (account.name.trimmed().isEmpty()) {
        m_tally.countExcluded();
        return;
    }
    m_tally.countRow();
    m_ages.add(account.passwordSet, m_at);
    for (qsizetype i = 0; i < m_tally.rules().size(); ++i) {
        const EvidenceRule& rule = m_tally.rules()[i].rule;
        const Ruling ruling = rule.id == QLatin1String("duplicate")
                                  ? judgeName(account)
                                  : judgeAccount(rule, account, m_at);
        m_tally.note(i, account.row, account.name.trimmed(), ruling);
    }
}

AnalysisResult AccountAnalysis::finish() &&
{
    m_tally.addSeries(m_ages.series(QStringLiteral("password_age_days")));
    return std::move(m_tally).finish();
}

QList<RuleForm> accountRuleForms()
{
    using namespace ruleforms;
    constexpr AnalysisKind kind = AnalysisKind::Accounts;
    const QList<ParameterForm> age{days("max_age_days"), months("max_age_months")};
    const QList<ParameterForm> idle{days("max_idle_days"), months("max_idle_months")};
    return {{kind, QLatin1String("password-age"), {}, age},
            {kind, QLatin1String("password-expires")},
            {kind, QLatin1String("password-required")},
            {kind, QLatin1String("idle-suspend"), {}, idle},
            {kind, QLatin1String("idle-delete"), {}, idle},
            {kind, QLatin1String("shared")},
            {kind, QLatin1String("privileged-owner")},
            {kind, QLatin1String("leaver-enabled")},
            {kind, QLatin1String("duplicate")}};
}

} // namespace zt
