// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/labels.h"
#include "reports/phrase.h"
#include "reports/wordingmaturity.h"

namespace zt {

namespace {

constexpr qsizetype namesShown = 3;

struct Teller
{
    const Guideline& guideline;
    const Language& language;

    /// A system's code, a domain's name, or the institution.
    [[nodiscard]] QString scope(const QString& word) const
    {
        if (word.isEmpty()) {
            return language.translate("Wording", "Whole institution");
        }
        const AdoptionDomain* domain = guideline.domain(word);
        return domain != nullptr ? nameOf(*domain, language) : word;
    }

    /// "implemented", "partial 60", "".
    [[nodiscard]] QString status(const QString& word) const
    {
        const QStringList parts = word.split(QLatin1Char(' '));
        const std::optional<ItemStatus> known = itemStatusFromKey(parts.value(0));
        return known ? itemStatusText(*known, parts.value(1).toInt(), language) : word;
    }

    [[nodiscard]] QString list(const QStringList& all) const
    {
        const QString shown = joinList(all.mid(0, namesShown), language);
        return all.size() <= namesShown
                   ? shown
                   : fill(language.translate("Label", "%1 and more, %2 in all"),
                          {shown, QString::number(all.size())});
    }

    [[nodiscard]] QString fields(const QString& kind, const QStringList& keys) const
    {
        QStringList names;
        for (const QString& key : keys) {
            names.append(factFieldName(kind, key, guideline, language));
        }
        return list(names);
    }

    [[nodiscard]] QString
    tellAnswer(const QString& code, const QStringList& args, bool swapped) const
    {
        if (code == labels::answerStatus) {
            return fill(language.translate("Label", "%1  %2 %3 → %4"),
                        {scope(args.value(0)),
                         args.value(1),
                         status(args.value(swapped ? 3 : 2)),
                         status(args.value(swapped ? 2 : 3))});
        }
        if (code == labels::answerEdit) {
            return fill(language.translate("Label", "%1  %2 edited: %3"),
                        {scope(args.value(0)),
                         args.value(1),
                         fields(QStringLiteral("answer"), args.mid(2))});
        }
        if (code == labels::answersEdit) {
            return fill(language.translate("Label", "Answers changed: %1"), args);
        }
        return {};
    }

    [[nodiscard]] QString tellLens(const QStringList& args) const
    {
        const QString stage = args.value(2);
        return fill(stage.isEmpty()
                        ? language.translate("Label", "%1  CISA %2: own stage withdrawn")
                        : language.translate("Label", "%1  CISA %2: stage %3"),
                    {scope(args.value(0)), args.value(1), stageText(stage.toInt(), language)});
    }

    [[nodiscard]] QString tellEvidence(const QString& code, const QStringList& args) const
    {
        if (code == labels::evidenceAdd) {
            return fill(language.translate("Label", "Evidence added: %1"), {list(args)});
        }
        if (code == labels::evidenceDetach) {
            return fill(language.translate("Label", "Evidence detached: %1"), args);
        }
        if (code == labels::evidenceRemove) {
            return fill(language.translate("Label", "Evidence removed: %1"), args);
        }
        if (code == labels::evidenceEdit) {
            return fill(language.translate("Label", "Evidence “%1” edited: %2"),
                        {args.value(0), fields(QStringLiteral("evidence"), args.mid(1))});
        }
        return {};
    }

    [[nodiscard]] QString tellPoint(const QString& code, const QStringList& args) const
    {
        if (code == labels::pointAdd) {
            return fill(language.translate("Label", "Snapshot “%1” named, at #%2"),
                        {args.value(0), groupedNumber(args.value(1).toLongLong())});
        }
        return code == labels::pointRemove
                   ? fill(language.translate("Label", "Snapshot “%1” removed"), args)
                   : QString();
    }

    [[nodiscard]] QString tellMethod(const QStringList& args) const
    {
        MaturityMethod method;
        method.rollup = rollupFromKey(args.value(0)).value_or(Rollup::Weakest);
        method.sharePercent = args.value(1).toInt();
        return fill(language.translate("Label", "Maturity method: %1"),
                    {rollupText(method, language)});
    }
};

} // namespace

QString maturityLabelText(const ActionLabel& label,
                          bool swapped,
                          const Guideline& guideline,
                          const Language& language)
{
    const Teller teller{guideline, language};
    const QString& code = label.code;
    if (code.startsWith(QLatin1String("answer"))) {
        return teller.tellAnswer(code, label.args, swapped);
    }
    if (code == labels::lensAnswer) {
        return teller.tellLens(label.args);
    }
    if (code.startsWith(QLatin1String("evidence."))) {
        return teller.tellEvidence(code, label.args);
    }
    if (code.startsWith(QLatin1String("point."))) {
        return teller.tellPoint(code, label.args);
    }
    return code == labels::maturityMethod ? teller.tellMethod(label.args) : QString();
}

} // namespace zt
