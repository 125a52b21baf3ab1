// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace zt {

/// What passes between whom while a scenario runs, as values: a column per actor, a band per step.
/// The window paints it; a report may.

enum class SequenceRole : quint8 {
    User,
    Attacker,
    Authenticator,
    Device,
    Gateway,
    Controller,
    Authentication, ///< of identities and devices
    Trust,
    AssertionServer,
    System
};

struct SequenceActor
{
    SequenceRole role = SequenceRole::User;
    QString title;    ///< what it is
    QString subtitle; ///< which one

    bool operator==(const SequenceActor&) const = default;
};

/// How something ended; each has its word, its shape and its line besides its colour.
enum class SequenceTone : quint8 {
    Plain,    ///< on its way
    Granted,  ///< let through, as it should be
    Stopped,  ///< refused, as it should be
    Signal,   ///< something is amiss, and nothing came of it
    Detected, ///< an attack that got through and was noticed
    Passed,   ///< an attack that got through
    Mistake   ///< somebody was kept out who should not be
};

struct SequenceArrow
{
    int from = 0; ///< into SequenceContent::actors
    int to = 0;   ///< the same as `from`: it happens there
    QString words;
    SequenceTone tone = SequenceTone::Plain;

    bool operator==(const SequenceArrow&) const = default;
};

/// The rule that decided, or what is missing for one to decide.
struct SequenceBox
{
    SequenceTone tone = SequenceTone::Plain;
    QString lead;
    QStringList lines;
    int beside = 0; ///< into SequenceContent::actors

    bool operator==(const SequenceBox&) const = default;
};

struct SequenceStep
{
    QString time; ///< "09:20"; with its date from the second day on
    QString wait; ///< "20 minutes later"; empty where it follows at once
    QString caption;
    QList<SequenceArrow> arrows;
    int boxAfter = -1; ///< into `arrows`
    std::optional<SequenceBox> box;
    SequenceTone tone = SequenceTone::Plain;
    QString verdict;
    // for the table
    QString actor;
    QString expected;
    QString rule;
    QString item;
    QString clause;
    QString failedStep; ///< of the ceremony that decided
    QString sentence;   ///< all of it in one

    bool operator==(const SequenceStep&) const = default;
};

struct SequenceContent
{
    QString id; ///< of the scenario
    QString title;
    QString sentence; ///< what came of it
    QList<SequenceActor> actors;
    QList<SequenceStep> steps;
    int cutAfter = -1; ///< into `steps`: where the attack would have ended
    QString cutLead;   ///< "If 2-4 were there:"
    QString cutText;

    bool operator==(const SequenceContent&) const = default;
};

/// With fewer columns where there are more than `most`: what goes on within the decision engine,
/// then within the authenticator, is told beside one column instead of between two.
[[nodiscard]] SequenceContent folded(const SequenceContent& content, int most);

} // namespace zt
