// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "model/crypto/digest.h"
#include "model/domain/labels.h"
#include "model/domain/scrub.h"
#include "reports/phrase.h"

#include <QBuffer>

namespace zt {

namespace {

class ScrubCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("scrub"); }

    QString summary(const CliContext& context) const override
    {
        return context.translate(
            "Cli", "Makes a copy of an assessment without personal data, for sharing or sealing.");
    }

    QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                          context.translate("Cli", "The copy to write (required)."),
                          QStringLiteral("COPY.zta")});
        declareFormat(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        const QString file = parser.positionalArguments().value(0);
        const QString output = parser.value(QStringLiteral("output"));
        if (!format) {
            return context.refuse(format.error());
        }
        if (output.isEmpty()) {
            return context.refuse(
                {ErrorCode::Usage,
                 {context.translate("Cli", "Name the copy to write: -o COPY.zta")},
                 {}});
        }
        const Result<ScrubbedFacts> made = keepApart(context, output, {file}).and_then([&] {
            return scrub(file, output, context);
        });
        if (!made) {
            return context.refuse(made.error());
        }
        if (*format == OutputFormat::Json) {
            context.out(jsonText({{QStringLiteral("path"), output},
                                  {QStringLiteral("people"), made->people},
                                  {QStringLiteral("facts"), made->facts.changes.size()},
                                  {QStringLiteral("left_out"), made->leftOut},
                                  {QStringLiteral("contents_left_out"), made->contents.size()}}));
            return Exit::Done;
        }
        context.note(fill(
            context.translate("Cli",
                              "Made %1: %2 people replaced; left out: the trail, %3 snapshots or "
                              "sealed runs, the contents of %4 evidence files."),
            {output,
             QString::number(made->people),
             QString::number(made->leftOut),
             QString::number(made->contents.size())}));
        return Exit::Done;
    }

private:
    static ScrubWords words(const CliContext& context)
    {
        return {context.translate("Cli", "person %1"),
                context.translate("Cli", "value %1"),
                context.translate("Cli", "[mail address]"),
                context.translate("Cli", "[phone number]"),
                context.translate("Cli", "[identity number]")};
    }

    static Result<ScrubbedFacts>
    scrub(const QString& file, const QString& output, CliContext& context)
    {
        const auto original = context.open(file, Document::Access::ReadOnly);
        if (!original) {
            return tl::unexpected(original.error());
        }
        const Snapshot& snapshot = (*original)->snapshot();
        const QString said = context.translate(
            "Cli", "The content was left out of this copy. Its SHA-256 was %1, its size %2 bytes.");
        const Placeholder placeholder = [&](const Evidence& evidence) {
            const QByteArray bytes =
                fill(said, {evidence.sha256, QString::number(evidence.size)}).toUtf8() + '\n';
            return std::pair(bytes, sha256Hex(bytes));
        };
        Result<ScrubbedFacts> made = scrubbedFacts(snapshot, words(context), placeholder);
        if (!made) {
            return made;
        }
        made->facts.label = {labels::scrub, {QString::number(made->people), snapshot.trailHead}};
        const auto copy =
            Document::create(output, made->profile, snapshot.packs, context.environment());
        if (!copy) {
            return tl::unexpected(copy.error());
        }
        EvidenceContents contents;
        for (auto one = made->contents.cbegin(); one != made->contents.cend(); ++one) {
            contents.append({one.key(), [bytes = one.value()] { return deviceOf(bytes); }});
        }
        const Result<void> filled = (*copy)->apply(made->facts, contents);
        return filled ? made : tl::unexpected(filled.error());
    }

    static Result<std::unique_ptr<QIODevice>> deviceOf(const QByteArray& bytes)
    {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(bytes);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    }
};

} // namespace

std::unique_ptr<Command> makeScrubCommand()
{
    return std::make_unique<ScrubCommand>();
}

} // namespace zt
