// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/trustoptions.h"

#include "app/cli/command.h"

#include <limits>

namespace zt {

namespace {

Result<bool> choice(const QCommandLineParser& parser, const QString& name, const QStringList& words)
{
    const QString word = parser.value(name);
    if (!words.contains(word)) {
        return tl::unexpected<Error>(
            notAChoice(QStringLiteral("--") + name, word, words.join(u'|')));
    }
    return word == words.last();
}

} // namespace

void declareAlgorithm(QCommandLineParser& parser, const CliContext& context)
{
    parser.addOptions({
        {QStringLiteral("algorithm"),
         context.translate("Cli", "Whether every criterion must hold, or a score."),
         QStringLiteral("criteria|score"),
         QStringLiteral("criteria")},
        {QStringLiteral("context"),
         context.translate("Cli", "Whether a request is judged alone or with its history."),
         QStringLiteral("singular|contextual"),
         QStringLiteral("contextual")},
    });
}

Result<TrustAlgorithm> algorithmOf(const QCommandLineParser& parser)
{
    const auto score = choice(
        parser, QStringLiteral("algorithm"), {QStringLiteral("criteria"), QStringLiteral("score")});
    const auto contextual = choice(parser,
                                   QStringLiteral("context"),
                                   {QStringLiteral("singular"), QStringLiteral("contextual")});
    if (!score || !contextual) {
        return tl::unexpected<Error>(!score ? score.error() : contextual.error());
    }
    return TrustAlgorithm{*score, *contextual};
}

void declareTrust(QCommandLineParser& parser, const CliContext& context)
{
    parser.addOption(
        {QStringLiteral("seed"),
         context.translate("Cli", "Decides whom an item in part reaches; 0 when left out."),
         QStringLiteral("N"),
         QStringLiteral("0")});
    declareAlgorithm(parser, context);
}

Result<TrustAsk> trustOf(const QCommandLineParser& parser, const CliContext& context)
{
    const Result<TrustAlgorithm> algorithm = algorithmOf(parser);
    const Result<int> seed =
        intOption(parser, context, QStringLiteral("seed"), 0, std::numeric_limits<int>::max());
    if (!algorithm || !seed) {
        return tl::unexpected<Error>(!algorithm ? algorithm.error() : seed.error());
    }
    return TrustAsk{*algorithm, static_cast<quint64>(*seed)};
}

QString algorithmKey(TrustAlgorithm algorithm)
{
    return algorithm.score ? QStringLiteral("score") : QStringLiteral("criteria");
}

QString contextKey(TrustAlgorithm algorithm)
{
    return algorithm.contextual ? QStringLiteral("contextual") : QStringLiteral("singular");
}

} // namespace zt
