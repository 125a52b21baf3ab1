// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/wordingcrosswalk.h"

#include "reports/phrase.h"
#include "reports/wordingaudit.h"
#include "reports/wordingmaturity.h"

namespace zt {

namespace {

/// "Implemented 3, Planned 2": how often each status was given.
QString statusesText(const AnswerElsewhere& answer, const Language& language)
{
    QStringList words;
    for (int status = 0; status < itemStatusCount; ++status) {
        const int count = answer.statuses.at(static_cast<size_t>(status));
        if (count > 0) {
            words.append(QStringLiteral("%1 %2")
                             .arg(itemStatusWord(static_cast<ItemStatus>(status), language))
                             .arg(count));
        }
    }
    return joinList(words, language);
}

/// Whether the text is there and does not go on as another code would: ACC-1 is not in ACC-10.
bool holdsWhole(const QString& all, const QString& part)
{
    for (qsizetype at = all.indexOf(part); at >= 0; at = all.indexOf(part, at + 1)) {
        const qsizetype end = at + part.size();
        const QChar next = end < all.size() ? all.at(end) : QChar(QLatin1Char(' '));
        if (!next.isLetterOrNumber() && next != QLatin1Char('.') && next != QLatin1Char('-')) {
            return true;
        }
    }
    return false;
}

/// The packs that link the two, each once.
QStringList crosswalksOf(const AnswerElsewhere& answer)
{
    QStringList packs;
    for (const RelatedNode& step : answer.steps) {
        if (!packs.contains(step.crosswalk)) {
            packs.append(step.crosswalk);
        }
    }
    return packs;
}

} // namespace

QString crosswalkEndWord(CrosswalkFramework::Kind kind, const Language& language)
{
    switch (kind) {
    case CrosswalkFramework::Kind::Group:
        return language.translate("Crosswalk", "group");
    case CrosswalkFramework::Kind::Domain:
        return language.translate("Crosswalk", "domain");
    case CrosswalkFramework::Kind::Point:
        break;
    }
    return language.translate("Crosswalk", "point");
}

QString crosswalkStrengthWord(CrosswalkStrength strength, const Language& language)
{
    switch (strength) {
    case CrosswalkStrength::Equal:
        return language.translate("Crosswalk", "same");
    case CrosswalkStrength::Subset:
        return language.translate("Crosswalk", "part");
    case CrosswalkStrength::Superset:
        return language.translate("Crosswalk", "more");
    case CrosswalkStrength::Intersects:
        break;
    }
    return language.translate("Crosswalk", "overlap");
}

QString
answerSourceText(const AnswerElsewhere& answer, const Snapshot& snapshot, const Language& language)
{
    if (!answer.isPaper()) {
        return fill(language.translate("Crosswalk", "Maturity, item %1"), {answer.node.id});
    }
    return fill(language.translate("Crosswalk", "Audit %1, point %2"),
                {snapshot.audits.value(answer.audit.toString()).code, answer.point.point});
}

QString answerSaysText(const AnswerElsewhere& answer, const Language& language)
{
    return answer.isPaper() ? auditResultText(answer.result, language)
                            : statusesText(answer, language);
}

QString takenText(const AnswerElsewhere& answer,
                  const Snapshot& snapshot,
                  const QDate& today,
                  const Language& language)
{
    QStringList words{answerSourceText(answer, snapshot, language),
                      today.toString(Qt::ISODate),
                      crosswalkStrengthWord(answer.strength.strength, language),
                      answerSaysText(answer, language)};
    const QStringList crosswalks = crosswalksOf(answer);
    if (crosswalks.isEmpty()) {
        return fill(language.translate("Crosswalk", "[Taken from %1 on %2, strength: %3] %4"),
                    words);
    }
    words.append(joinList(crosswalks, language));
    return fill(language.translate("Crosswalk", "[Taken from %1 on %2, strength: %3, by %5] %4"),
                words);
}

bool isTaken(const AnswerElsewhere& answer,
             const Snapshot& snapshot,
             const QString& observation,
             const Language& language)
{
    return holdsWhole(observation, answerSourceText(answer, snapshot, language));
}

QString withTaken(const QString& observation,
                  const AnswerElsewhere& answer,
                  const Snapshot& snapshot,
                  const QDate& today,
                  const Language& language)
{
    if (isTaken(answer, snapshot, observation, language)) {
        return observation;
    }
    const QString taken = takenText(answer, snapshot, today, language);
    return observation.isEmpty() ? taken : observation + QLatin1Char('\n') + taken;
}

} // namespace zt
