// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/scrubbing.h"

#include "model/crypto/digest.h"
#include "model/domain/labels.h"
#include "reports/phrase.h"

#include <QBuffer>

namespace zt {

namespace {

ScrubWords words(const Language& language)
{
    return {language.translate("Cli", "person %1"),
            language.translate("Cli", "value %1"),
            language.translate("Cli", "[mail address]"),
            language.translate("Cli", "[phone number]"),
            language.translate("Cli", "[identity number]")};
}

Result<std::unique_ptr<QIODevice>> deviceOf(const QByteArray& bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

} // namespace

Result<ScrubbedFacts> scrubInto(const Snapshot& snapshot,
                                const QString& output,
                                const DocumentEnvironment& environment,
                                const Language& language)
{
    const QString said = language.translate(
        "Cli", "The content was left out of this copy. Its SHA-256 was %1, its size %2 bytes.");
    const Placeholder placeholder = [&](const Evidence& evidence) {
        const QByteArray bytes =
            fill(said, {evidence.sha256, QString::number(evidence.size)}).toUtf8() + '\n';
        return std::pair(bytes, sha256Hex(bytes));
    };
    Result<ScrubbedFacts> made = scrubbedFacts(snapshot, words(language), placeholder);
    if (!made) {
        return made;
    }
    made->facts.label = {labels::scrub, {QString::number(made->people), snapshot.trailHead}};
    const auto copy = Document::create(output, made->profile, snapshot.packs, environment);
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

} // namespace zt
