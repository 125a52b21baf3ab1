// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/auditcrosswalk.h"
#include "app/cli/auditjson.h"
#include "app/cli/auditoptions.h"
#include "app/cli/auditverify.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "reports/phrase.h"
#include "reports/wordingaudit.h"
#include "reports/wordingupgrade.h"

#include <QJsonArray>

namespace zt {

namespace {

void printListing(OutputFormat format, CliContext& context, const Listing& listing)
{
    context.out(format == OutputFormat::Csv ? csvText(listing) : tableText(listing).toUtf8());
}

class AuditListCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("audit list"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli", "Lists the audits of an assessment.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareFormat(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        const auto document =
            context.open(parser.positionalArguments().value(0), Document::Access::ReadOnly);
        if (!format || !document) {
            return context.refuse(!format ? format.error() : document.error());
        }
        const Snapshot& snapshot = (*document)->snapshot();
        if (*format == OutputFormat::Json) {
            QJsonArray audits;
            for (const Audit& audit : snapshot.audits) {
                audits.append(auditJson(audit));
            }
            context.out(jsonText({{QStringLiteral("audits"), audits},
                                  {QStringLiteral("trail_head"), snapshot.trailHead}}));
            return Exit::Done;
        }
        Listing listing{{context.translate("Cli", "Audit"),
                         context.translate("Cli", "Kind"),
                         context.translate("Cli", "From"),
                         context.translate("Cli", "To"),
                         context.translate("Cli", "Checklists")},
                        {},
                        {}};
        for (const Audit& audit : snapshot.audits) {
            listing.rows.append({audit.code,
                                 auditFormText(audit.form, context.language()),
                                 audit.periodFrom.toString(Qt::ISODate),
                                 audit.periodTo.toString(Qt::ISODate),
                                 audit.checklists.join(QLatin1Char(' '))});
        }
        printListing(*format, context, listing);
        return Exit::Done;
    }
};

class AuditShowCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("audit show"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli",
                                 "Shows which points apply, their results and what is stale.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareAudit(parser, context);
        declareToday(parser, context);
        declareFormat(parser, context);
        parser.addOption({QStringLiteral("point"),
                          context.translate("Cli",
                                            "The working paper of this point, what it relates to "
                                            "and what may be taken over from there, as JSON."),
                          QStringLiteral("CODE")});
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        const auto today = todayOf(parser, context);
        if (!format || !today) {
            return context.refuse(!format ? format.error() : today.error());
        }
        const auto document =
            context.open(parser.positionalArguments().value(0), Document::Access::ReadOnly);
        if (!document) {
            return context.refuse(document.error());
        }
        const Snapshot& snapshot = (*document)->snapshot();
        const Result<const Audit*> audit = auditOf(parser, snapshot);
        if (!audit) {
            return context.refuse(audit.error());
        }
        const Result<Checklists> lists = checklistsOf(snapshot, **audit);
        if (!lists) {
            return context.refuse(lists.error());
        }
        if (parser.isSet(QStringLiteral("point"))) {
            return showPaper(parser, context, snapshot, **audit, *lists);
        }
        if (*format == OutputFormat::Json) {
            context.out(jsonText(auditShowJson(snapshot, **audit, *lists, *today)));
            return Exit::Done;
        }
        const QList<PointStatus> points = pointStatuses(snapshot, **audit, *lists);
        printListing(*format, context, pointListing(points, snapshot, *lists, context));
        noteTotals(points, deductionOf(snapshot, **audit, *lists, points), context);
        noteVersions(snapshot, **audit, coverageOf(points).needLook, context);
        return Exit::Done;
    }

private:
    static Exit showPaper(const QCommandLineParser& parser,
                          CliContext& context,
                          const Snapshot& snapshot,
                          const Audit& audit,
                          const Checklists& lists)
    {
        const Result<PointRef> ref =
            pointOfAudit(parser.value(QStringLiteral("point")), snapshot, audit, lists, context);
        if (!ref) {
            return context.refuse(ref.error());
        }
        PointResult empty;
        empty.audit = audit.id;
        empty.ref = *ref;
        const PointResult* present = snapshot.pointResult(audit.id, *ref);
        const PointResult& paper = present != nullptr ? *present : empty;
        QJsonObject json = paperJson(paper);
        json.insert(QStringLiteral("stale"), isStale(snapshot, paper));
        const auto list = lists.constFind(ref->checklist);
        const ChecklistPoint* point = list != lists.constEnd() ? list->point(ref->point) : nullptr;
        json.insert(
            QStringLiteral("verify_by"),
            verifyByJson(point != nullptr ? point->verifyBy : VerifyBy(), context.language()));
        QJsonArray ways;
        for (const VerifyBy& way :
             point != nullptr ? waysToVerify(*list, ref->point) : QList<VerifyBy>()) {
            ways.append(verifyByJson(way, context.language()));
        }
        json.insert(QStringLiteral("ways_to_verify"), ways);
        Result<CrosswalkBook> book = CrosswalkBook::of(snapshot);
        if (!book) {
            return context.refuse(book.error());
        }
        json.insert(QStringLiteral("related"), relatedJson(book->relatedTo(snapshot, *ref)));
        json.insert(QStringLiteral("offers"),
                    offersJson(book->answersFor(snapshot, *ref), snapshot, context.language()));
        context.out(jsonText(json));
        return Exit::Done;
    }

    static QString appliesWord(Tri value, const CliContext& context)
    {
        if (value == Tri::Unknown) {
            return context.translate("Cli", "open");
        }
        return value == Tri::Yes ? context.translate("Cli", "applies")
                                 : context.translate("Cli", "does not apply");
    }

    /// Where a new version has left something to look at, or has given a point another code.
    static QString
    versionWord(const PointStatus& status, const Snapshot& snapshot, const CliContext& context)
    {
        const bool moved =
            status.carriedFrom.size() != 1 || status.carriedFrom.first().point != status.ref.point;
        const QString from = carriedFromText(status.carriedFrom, snapshot, context.language());
        if (status.needsLook) {
            return context.translate("Cli", "look again: %1").arg(from);
        }
        return moved ? from : QString();
    }

    static Listing pointListing(const QList<PointStatus>& points,
                                const Snapshot& snapshot,
                                const Checklists& lists,
                                const CliContext& context)
    {
        Listing listing{{context.translate("Cli", "Point"),
                         context.translate("Cli", "Name"),
                         context.translate("Cli", "Applies"),
                         context.translate("Cli", "Result"),
                         context.translate("Cli", "Evidence"),
                         context.translate("Cli", "Review"),
                         context.translate("Cli", "New version"),
                         context.translate("Cli", "Findings")},
                        {},
                        {4}};
        for (const PointStatus& status : points) {
            const auto list = lists.constFind(status.ref.checklist);
            const ChecklistPoint* point =
                list != lists.constEnd() ? list->point(status.ref.point) : nullptr;
            listing.rows.append(
                {(QStringList{status.ref.point} + status.repeatedAs).join(QStringLiteral(" = ")),
                 point != nullptr ? nameOf(*point, context.language()) : QString(),
                 appliesWord(status.applicability.applies, context),
                 auditResultText(status.result, context.language()),
                 QString::number(status.evidence),
                 status.stale ? context.translate("Cli", "changed since it was accepted")
                              : reviewStateText(status.state, context.language()),
                 versionWord(status, snapshot, context),
                 status.findings.join(QLatin1Char(' '))});
        }
        return listing;
    }

    static void
    noteVersions(const Snapshot& snapshot, const Audit& audit, int needLook, CliContext& context)
    {
        if (needLook > 0) {
            context.note(context.translate("Cli", "To be looked at again after a new version: %1")
                             .arg(needLook));
        }
        for (const WithdrawnPaper& one : EarlierPapers(snapshot, audit).withdrawn()) {
            context.note(one.ref.point + QStringLiteral("  ") +
                         withdrawnText(one, context.language()));
        }
    }

    static void
    noteTotals(const QList<PointStatus>& points, const DeductionSum& deduction, CliContext& context)
    {
        const Coverage all = coverageOf(points);
        context.note(context.translate("Cli", "%1 of %2 points checked, %3 undecided, %4 stale.")
                         .arg(all.checked)
                         .arg(all.applicable)
                         .arg(all.undecided)
                         .arg(all.stale));
        context.note(
            context
                .translate("Cli",
                           "Deduction by the user's own points: %1; points without any: %2. The "
                           "sources state no formula.")
                .arg(deduction.points)
                .arg(deduction.unstated));
    }
};

} // namespace

std::unique_ptr<Command> makeAuditListCommand()
{
    return std::make_unique<AuditListCommand>();
}

std::unique_ptr<Command> makeAuditShowCommand()
{
    return std::make_unique<AuditShowCommand>();
}

} // namespace zt
