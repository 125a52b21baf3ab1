// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/scopeoption.h"

namespace zt {

namespace {

constexpr QLatin1String institutionWord("institution");
constexpr QLatin1String scopeName("scope");

Result<Scope> checked(const Scope& scope, const QString& text, const Snapshot& snapshot)
{
    if (scope.kind == ScopeKind::Domain && snapshot.guideline->domain(scope.id) == nullptr) {
        return fail(ErrorCode::UnknownEntity, {scopeName, text});
    }
    if (scope.kind == ScopeKind::System && snapshot.system(scope) == nullptr) {
        return fail(ErrorCode::UnknownSystem, {text});
    }
    return scope;
}

} // namespace

Result<Scope> scopeFromText(const QString& text, const Snapshot& snapshot)
{
    const QString word = text.trimmed();
    if (const std::optional<Scope> scope = scopeFromKey(word)) {
        return checked(*scope, word, snapshot);
    }
    if (snapshot.guideline->domain(word) != nullptr) {
        return Scope::domain(word);
    }
    if (const System* system = snapshot.systemByCode(word)) {
        return Scope::system(system->id);
    }
    return fail(ErrorCode::UnknownSystem, {word});
}

void declareScope(QCommandLineParser& parser, const CliContext& context)
{
    parser.addOption({scopeName,
                      context.translate("Cli",
                                        "What it is about: institution, a domain such as D1, or a "
                                        "system's code. The institution when left out."),
                      QStringLiteral("SCOPE"),
                      institutionWord});
}

Result<Scope> scopeOf(const QCommandLineParser& parser, const Snapshot& snapshot)
{
    return scopeFromText(parser.value(scopeName), snapshot);
}

QString scopeText(const Scope& scope, const Snapshot& snapshot)
{
    if (scope.kind == ScopeKind::System) {
        const System* system = snapshot.system(scope);
        return system != nullptr ? system->code : toKey(scope);
    }
    return scope.kind == ScopeKind::Institution ? institutionWord : scope.id;
}

} // namespace zt
