// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/snapshot.h"

namespace zt {

/// What stands in place of what is taken out, in the language of the copy. "%1" is a number.
struct ScrubWords
{
    QString person;   ///< "人員 %1"
    QString cell;     ///< "值 %1": a cell of a sample's population
    QString mail;     ///< "〔電子郵件〕"
    QString phone;    ///< "〔電話〕"
    QString identity; ///< "〔身分證字號〕"
};

/// The names of people that an assessment knows: whoever stands in a field for a person. A field
/// may hold several, parted by commas or their like.
class NameBook
{
public:
    void add(const QString& field);

    /// What stands for a name that is no person of the assessment; one that is known stays.
    void stand(const QString& name, const QString& placeholder);

    /// Numbers the names in their order; to be called once all are there.
    void number(const ScrubWords& words);

    /// The text with every name in it replaced, the longest first, and with no mail address, phone
    /// number or identity number; the hashes in it stay what they are. A name of one character is
    /// replaced only where it is the whole text: within others it would be a syllable.
    [[nodiscard]] QString scrubbed(const QString& text) const;

    [[nodiscard]] qsizetype size() const { return m_pseudonyms.size(); }

private:
    QMap<QString, QString> m_pseudonyms; ///< by name
    QStringList m_longestFirst;
    ScrubWords m_words;
};

/// An assessment without personal data, for sharing: every person is replaced by a number, the same
/// everywhere, also within texts; the cells of drawn samples are replaced value by value, and what
/// a column of names or accounts holds also within texts. Codes, units, scores, results and dates
/// stay. What an acceptance vouched for and still does keeps it. Snapshots, sealed runs and
/// sign-offs are left out, since they name entries of a trail that the copy has not; so is what
/// evidence files hold (`placeholder` gives the content that stands for one).
struct ScrubbedFacts
{
    Profile profile;
    ChangeSet facts; ///< everything else, to be applied to a new assessment with the same packs
    qsizetype people = 0;
    qsizetype leftOut = 0;              ///< snapshots, sealed runs, sign-offs
    QMap<QString, QByteArray> contents; ///< by hash: what stands for the evidence's files
};

/// Gives the bytes that stand for a file's content, and their SHA-256 in lower-case hex.
using Placeholder = std::function<std::pair<QByteArray, QString>(const Evidence& evidence)>;

/// Errors: InvariantBroken, where a replaced text is too long for its field.
[[nodiscard]] Result<ScrubbedFacts>
scrubbedFacts(const Snapshot& snapshot, const ScrubWords& words, const Placeholder& placeholder);

} // namespace zt
