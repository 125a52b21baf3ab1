// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/labels.h"
#include "reports/phrase.h"
#include "reports/wording.h"
#include "reports/wordingaudit.h"
#include "reports/wordingincident.h"
#include "reports/wordingmaturity.h"
#include "reports/wordingroadmap.h"
#include "reports/wordingrun.h"
#include "reports/wordingsignoff.h"

namespace zt {

namespace {

constexpr int deepestTold = 4;

/// What is said of one label; `swapped` when it stands for a change taken back.
struct Teller
{
    const Guideline& guideline;
    const Language& language;
    int depth = 0; ///< of an undo of an undo of …

    [[nodiscard]] QString tell(const QString& code, const QStringList& args, bool swapped) const;
    [[nodiscard]] QString
    tellSystem(const QString& code, const QStringList& args, bool swapped) const;
    [[nodiscard]] QString tellAnswer(const QStringList& args, bool swapped) const;
    [[nodiscard]] QString tellScore(const QStringList& args, bool swapped) const;
    [[nodiscard]] QString tellReason(const QStringList& args) const;
    [[nodiscard]] QString tellEdit(const QStringList& fields) const;
    [[nodiscard]] QString tellImport(const QStringList& args) const;
    [[nodiscard]] QString tellMethod(const QStringList& args) const;
    [[nodiscard]] QString tellAdopt(const QStringList& args) const;
    [[nodiscard]] QString
    tellHistory(const QString& code, const QStringList& args, bool swapped) const;
    [[nodiscard]] QString shortName(const QString& aspectKey) const;
};

QString sequenceText(const QString& seq)
{
    return QLatin1Char('#') + groupedNumber(seq.toLongLong());
}

QString Teller::shortName(const QString& aspectKey) const
{
    const auto aspect = aspectFromKey(aspectKey);
    return aspect ? aspectShortName(*aspect, guideline, language) : aspectKey;
}

QString Teller::tellAnswer(const QStringList& args, bool swapped) const
{
    const auto aspect = aspectFromKey(args.value(1));
    const auto value = [&](qsizetype i) {
        return aspect ? aspectValueOfKey(*aspect, args.value(i), language) : args.value(i);
    };
    const QStringList shown{
        shortName(args.value(1)), value(swapped ? 3 : 2), value(swapped ? 2 : 3)};
    if (aspect == Aspect::Rto) {
        return fill(language.translate("Label", "%1 %2 → %3"), shown);
    }
    const bool condition =
        aspect && *aspect >= Aspect::ConditionHr1 && *aspect <= Aspect::ConditionLi1;
    return fill(condition ? language.translate("Label", "Condition “%1” %2 → %3")
                          : language.translate("Label", "Fact “%1” %2 → %3"),
                shown);
}

QString Teller::tellScore(const QStringList& args, bool swapped) const
{
    const auto value = [&](qsizetype i) {
        const QString score = args.value(i);
        return score.isEmpty() || score == QLatin1String("0")
                   ? language.translate("Wording", "Not scored")
                   : score;
    };
    return fill(language.translate("Label", "Score “%1” %2 → %3"),
                {shortName(args.value(1)), value(swapped ? 3 : 2), value(swapped ? 2 : 3)});
}

QString Teller::tellReason(const QStringList& args) const
{
    const auto aspect = aspectFromKey(args.value(1));
    const bool factor = aspect && *aspect >= Aspect::RiskFactor1;
    return fill(factor ? language.translate("Label", "Reason for the score “%1”")
                       : language.translate("Label", "Origin of the answer “%1”"),
                {shortName(args.value(1))});
}

QString Teller::tellEdit(const QStringList& fields) const
{
    constexpr qsizetype namesShown = 3;
    QStringList names;
    for (const QString& field : fields.mid(0, namesShown)) {
        names.append(fieldName(field, guideline, language));
    }
    const QString list = joinList(names, language);
    if (fields.size() <= namesShown) {
        return fill(language.translate("Label", "Edited: %1"), {list});
    }
    return fill(language.translate("Label", "Edited: %1 and more, %2 fields"),
                {list, QString::number(fields.size())});
}

QString Teller::tellSystem(const QString& code, const QStringList& args, bool swapped) const
{
    if (code == labels::systemAdd) {
        return fill(language.translate("Label", "System added: %1 %2"), args);
    }
    if (code == labels::systemRemove) {
        return fill(language.translate("Label", "System removed: %1 %2"), args);
    }
    if (code == labels::systemEdit) {
        return tellEdit(args.mid(1));
    }
    if (code == labels::systemAnswer) {
        return tellAnswer(args, swapped);
    }
    if (code == labels::systemScore) {
        return tellScore(args, swapped);
    }
    return code == labels::systemReason ? tellReason(args) : QString();
}

QString Teller::tellImport(const QStringList& args) const
{
    const bool adds = args.value(1).toInt() > 0;
    const bool updates = args.value(2).toInt() > 0;
    if (adds && updates) {
        return fill(language.translate("Label", "Imported %1: %3 updated, %2 added"), args);
    }
    return fill(updates ? language.translate("Label", "Imported %1: %3 updated")
                        : language.translate("Label", "Imported %1: %2 added"),
                args);
}

QString Teller::tellMethod(const QStringList& args) const
{
    QStringList parts;
    if (!args.value(0).isEmpty()) {
        parts.append(
            fill(language.translate("Label", "risk ≥ %1"), {pointsText(args.value(0).toInt())}));
    }
    if (!args.value(1).isEmpty()) {
        parts.append(
            fill(language.translate("Label", "impact ≤ %1"), {pointsText(args.value(1).toInt())}));
    }
    if (!args.value(2).isEmpty()) {
        parts.append(QStringLiteral("RTO > ") + rtoText(args.value(2).toInt(), language));
    }
    if (const auto instrument = instrumentFromKey(args.value(3))) {
        parts.append(instrumentText(*instrument, language));
    }
    return fill(language.translate("Label", "Method applied: %1"), {joinList(parts, language)});
}

QString Teller::tellAdopt(const QStringList& args) const
{
    constexpr qsizetype codesShown = 3;
    QString text = fill(args.value(0) == QLatin1String("1")
                            ? language.translate("Label", "List adopted: %1 system")
                            : language.translate("Label", "List adopted: %1 systems"),
                        args);
    const QStringList codes = args.mid(1, codesShown);
    if (codes.isEmpty()) {
        return text;
    }
    const QString list = joinList(codes, language) +
                         (args.size() - 1 > codesShown ? QStringLiteral("…") : QString());
    return fill(language.translate("Label", "%1 (%2)"), {text, list});
}

/// Arguments: sequence number, then code and arguments of the entry it concerns.
QString Teller::tellHistory(const QString& code, const QStringList& args, bool swapped) const
{
    bool numbered = false;
    args.value(0).toLongLong(&numbered);
    const QString seq = numbered ? sequenceText(args.value(0)) : QString();
    const QStringList rest = args.mid(numbered ? 1 : 0);
    const bool redo = code == labels::redo;
    QString inner;
    if (depth >= deepestTold) {
        inner = QStringLiteral("…");
    } else if (!rest.isEmpty()) {
        const Teller next{guideline, language, depth + 1};
        inner = next.tell(rest.value(0), rest.mid(1), redo ? swapped : !swapped);
    }
    QString head =
        redo ? language.translate("Label", "Redo %1") : language.translate("Label", "Undo %1");
    if (code == labels::revert) {
        head = language.translate("Label", "Revert %1");
    }
    head = fill(head, {seq}).trimmed();
    return inner.isEmpty() ? head : fill(language.translate("Label", "%1: %2"), {head, inner});
}

QString Teller::tell(const QString& code, const QStringList& args, bool swapped) const
{
    QString text;
    if (code == labels::documentCreate) {
        text = fill(language.translate("Label", "Created “%1”"), args);
    } else if (code == labels::scrub) {
        text = fill(language.translate("Label",
                                       "Facts of an assessment without its %1 people; "
                                       "its head was %2"),
                    {args.value(0), args.value(1).left(12)});
    } else if (code == labels::salvage) {
        text = args.value(0) == QLatin1String("0")
                   ? fill(language.translate("Label", "Salvaged from the damaged file “%2”"), args)
                   : fill(language.translate("Label",
                                             "Salvaged from the damaged file “%2”; %1 losses"),
                          args);
    } else if (code == labels::import) {
        text = tellImport(args);
    } else if (code.startsWith(QLatin1String("system."))) {
        text = tellSystem(code, args, swapped);
    } else if (code == labels::systemsRemove) {
        text = fill(language.translate("Label", "%1 systems removed"), args);
    } else if (code == labels::systemsPaste) {
        text = fill(args.value(0) == QLatin1String("1")
                        ? language.translate("Label", "Pasted %1 cell")
                        : language.translate("Label", "Pasted %1 cells"),
                    args);
    } else if (code == labels::profileEdit) {
        text = language.translate("Label", "Edited the assessment's profile");
    } else if (code == labels::methodologyApply) {
        text = tellMethod(args);
    } else if (code == labels::selectionAdopt) {
        text = tellAdopt(args);
    } else if (code == labels::packUpgrade) {
        text = fill(language.translate("Label", "Pack %1 upgraded %2 → %3"), args);
    } else if (code == labels::returnTo) {
        text = fill(language.translate("Label", "Returned to %1"), {sequenceText(args.value(0))});
    } else if (code == labels::undo || code == labels::redo || code == labels::revert) {
        text = tellHistory(code, args, swapped);
    } else {
        text = maturityLabelText({code, args}, swapped, guideline, language);
        if (text.isEmpty()) {
            text = roadmapLabelText(code, args, swapped, guideline, language);
        }
        if (text.isEmpty()) {
            text = auditLabelText(code, args, swapped, language);
        }
        if (text.isEmpty()) {
            text = incidentLabelText(code, args, language);
        }
        if (text.isEmpty()) {
            text = runLabelText(code, args, language);
        }
        if (text.isEmpty()) {
            text = signOffLabelText(code, args, language);
        }
    }
    return text.isEmpty() ? (QStringList{code} + args).join(QLatin1Char(' ')) : text;
}

} // namespace

QString labelText(const ActionLabel& label, const Guideline& guideline, const Language& language)
{
    return Teller{guideline, language}.tell(label.code, label.args, false);
}

} // namespace zt
