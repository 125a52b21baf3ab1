// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/fieldrules.h"

namespace zt::rules {

namespace {

// Entities and fields are named by their keys; the translations know them as words.
[[maybe_unused]] constexpr const char* names[] = {
    QT_TRANSLATE_NOOP("Reason", "profile"),
    QT_TRANSLATE_NOOP("Reason", "methodology"),
    QT_TRANSLATE_NOOP("Reason", "system"),
    QT_TRANSLATE_NOOP("Reason", "pack"),
    QT_TRANSLATE_NOOP("Reason", "adoption"),
    QT_TRANSLATE_NOOP("Reason", "code"),
    QT_TRANSLATE_NOOP("Reason", "codes"),
    QT_TRANSLATE_NOOP("Reason", "name"),
    QT_TRANSLATE_NOOP("Reason", "owner_unit"),
    QT_TRANSLATE_NOOP("Reason", "contact"),
    QT_TRANSLATE_NOOP("Reason", "description"),
    QT_TRANSLATE_NOOP("Reason", "rto_minutes"),
    QT_TRANSLATE_NOOP("Reason", "reason"),
    QT_TRANSLATE_NOOP("Reason", "institution"),
    QT_TRANSLATE_NOOP("Reason", "sector"),
    QT_TRANSLATE_NOOP("Reason", "tier"),
    QT_TRANSLATE_NOOP("Reason", "period"),
    QT_TRANSLATE_NOOP("Reason", "team"),
    QT_TRANSLATE_NOOP("Reason", "instrument"),
    QT_TRANSLATE_NOOP("Reason", "weights"),
    QT_TRANSLATE_NOOP("Reason", "risk_cutoff"),
    QT_TRANSLATE_NOOP("Reason", "impact_cutoff"),
    QT_TRANSLATE_NOOP("Reason", "rto_minutes_greater_than"),
    QT_TRANSLATE_NOOP("Reason", "trials"),
    QT_TRANSLATE_NOOP("Reason", "factor_shift_permille"),
    QT_TRANSLATE_NOOP("Reason", "weight_spread_percent"),
    QT_TRANSLATE_NOOP("Reason", "seed"),
    QT_TRANSLATE_NOOP("Reason", "answer"),
    QT_TRANSLATE_NOOP("Reason", "lens_answer"),
    QT_TRANSLATE_NOOP("Reason", "evidence"),
    QT_TRANSLATE_NOOP("Reason", "point"),
    QT_TRANSLATE_NOOP("Reason", "target"),
    QT_TRANSLATE_NOOP("Reason", "action"),
    QT_TRANSLATE_NOOP("Reason", "maturity_method"),
    QT_TRANSLATE_NOOP("Reason", "roadmap"),
    QT_TRANSLATE_NOOP("Reason", "status"),
    QT_TRANSLATE_NOOP("Reason", "share"),
    QT_TRANSLATE_NOOP("Reason", "note"),
    QT_TRANSLATE_NOOP("Reason", "assessor"),
    QT_TRANSLATE_NOOP("Reason", "assessed_on"),
    QT_TRANSLATE_NOOP("Reason", "target_date"),
    QT_TRANSLATE_NOOP("Reason", "review"),
    QT_TRANSLATE_NOOP("Reason", "reviewer"),
    QT_TRANSLATE_NOOP("Reason", "review_note"),
    QT_TRANSLATE_NOOP("Reason", "reviewed_on"),
    QT_TRANSLATE_NOOP("Reason", "stage"),
    QT_TRANSLATE_NOOP("Reason", "kind"),
    QT_TRANSLATE_NOOP("Reason", "sha256"),
    QT_TRANSLATE_NOOP("Reason", "size"),
    QT_TRANSLATE_NOOP("Reason", "media_type"),
    QT_TRANSLATE_NOOP("Reason", "address"),
    QT_TRANSLATE_NOOP("Reason", "valid_from"),
    QT_TRANSLATE_NOOP("Reason", "valid_to"),
    QT_TRANSLATE_NOOP("Reason", "added_at"),
    QT_TRANSLATE_NOOP("Reason", "seq"),
    QT_TRANSLATE_NOOP("Reason", "hash"),
    QT_TRANSLATE_NOOP("Reason", "level"),
    QT_TRANSLATE_NOOP("Reason", "due"),
    QT_TRANSLATE_NOOP("Reason", "title"),
    QT_TRANSLATE_NOOP("Reason", "person"),
    QT_TRANSLATE_NOOP("Reason", "start"),
    QT_TRANSLATE_NOOP("Reason", "cost_once"),
    QT_TRANSLATE_NOOP("Reason", "cost_yearly"),
    QT_TRANSLATE_NOOP("Reason", "progress"),
    QT_TRANSLATE_NOOP("Reason", "closes"),
    QT_TRANSLATE_NOOP("Reason", "depends_on"),
    QT_TRANSLATE_NOOP("Reason", "rollup"),
    QT_TRANSLATE_NOOP("Reason", "population"),
    QT_TRANSLATE_NOOP("Reason", "period_from"),
    QT_TRANSLATE_NOOP("Reason", "period_to"),
    QT_TRANSLATE_NOOP("Reason", "review_cycle_months"),
    QT_TRANSLATE_NOOP("Reason", "budget_total"),
    QT_TRANSLATE_NOOP("Reason", "budget_per_quarter"),
    QT_TRANSLATE_NOOP("Reason", "goal"),
    QT_TRANSLATE_NOOP("Reason", "item"),
    QT_TRANSLATE_NOOP("Reason", "scope"),
    QT_TRANSLATE_NOOP("Reason", "pillar"),
    QT_TRANSLATE_NOOP("Reason", "not_applicable"),
    QT_TRANSLATE_NOOP("Reason", "returned"),
    QT_TRANSLATE_NOOP("Reason", "audit"),
    QT_TRANSLATE_NOOP("Reason", "point_result"),
    QT_TRANSLATE_NOOP("Reason", "finding"),
    QT_TRANSLATE_NOOP("Reason", "trigger"),
    QT_TRANSLATE_NOOP("Reason", "facts"),
    QT_TRANSLATE_NOOP("Reason", "checklists"),
    QT_TRANSLATE_NOOP("Reason", "deduction_not"),
    QT_TRANSLATE_NOOP("Reason", "deduction_partly"),
    QT_TRANSLATE_NOOP("Reason", "created_at"),
    QT_TRANSLATE_NOOP("Reason", "result"),
    QT_TRANSLATE_NOOP("Reason", "procedure"),
    QT_TRANSLATE_NOOP("Reason", "observation"),
    QT_TRANSLATE_NOOP("Reason", "sample"),
    QT_TRANSLATE_NOOP("Reason", "conclusion"),
    QT_TRANSLATE_NOOP("Reason", "preparer"),
    QT_TRANSLATE_NOOP("Reason", "prepared_at"),
    QT_TRANSLATE_NOOP("Reason", "reviewed_at"),
    QT_TRANSLATE_NOOP("Reason", "state"),
    QT_TRANSLATE_NOOP("Reason", "accepted_digest"),
    QT_TRANSLATE_NOOP("Reason", "notes"),
    QT_TRANSLATE_NOOP("Reason", "condition"),
    QT_TRANSLATE_NOOP("Reason", "criteria"),
    QT_TRANSLATE_NOOP("Reason", "cause"),
    QT_TRANSLATE_NOOP("Reason", "effect"),
    QT_TRANSLATE_NOOP("Reason", "recommendation"),
    QT_TRANSLATE_NOOP("Reason", "severity"),
    QT_TRANSLATE_NOOP("Reason", "deduction"),
    QT_TRANSLATE_NOOP("Reason", "response"),
    QT_TRANSLATE_NOOP("Reason", "owner"),
    QT_TRANSLATE_NOOP("Reason", "raised_on"),
    QT_TRANSLATE_NOOP("Reason", "follow_ups"),
    QT_TRANSLATE_NOOP("Reason", "retests"),
    QT_TRANSLATE_NOOP("Reason", "closed_by"),
    QT_TRANSLATE_NOOP("Reason", "closed_on"),
    QT_TRANSLATE_NOOP("Reason", "close_reason"),
    QT_TRANSLATE_NOOP("Reason", "selected_case"),
    QT_TRANSLATE_NOOP("Reason", "closed"),
    QT_TRANSLATE_NOOP("Reason", "points"),
    QT_TRANSLATE_NOOP("Reason", "answer"),
    QT_TRANSLATE_NOOP("Reason", "answer_text"),
    QT_TRANSLATE_NOOP("Reason", "answer_evidence"),
    QT_TRANSLATE_NOOP("Reason", "answered_by"),
    QT_TRANSLATE_NOOP("Reason", "answered_on"),
    QT_TRANSLATE_NOOP("Reason", "population_sha256"),
    QT_TRANSLATE_NOOP("Reason", "population_size"),
    QT_TRANSLATE_NOOP("Reason", "columns"),
    QT_TRANSLATE_NOOP("Reason", "method"),
    QT_TRANSLATE_NOOP("Reason", "stratum"),
    QT_TRANSLATE_NOOP("Reason", "seed"),
    QT_TRANSLATE_NOOP("Reason", "confidence"),
    QT_TRANSLATE_NOOP("Reason", "tolerable_rate"),
    QT_TRANSLATE_NOOP("Reason", "expected_rate"),
    QT_TRANSLATE_NOOP("Reason", "items"),
    QT_TRANSLATE_NOOP("Reason", "errors"),
    QT_TRANSLATE_NOOP("Reason", "size"),
    QT_TRANSLATE_NOOP("Reason", "strata"),
    QT_TRANSLATE_NOOP("Reason", "incident"),
    QT_TRANSLATE_NOOP("Reason", "incident_event"),
    QT_TRANSLATE_NOOP("Reason", "exhibit"),
    QT_TRANSLATE_NOOP("Reason", "class"),
    QT_TRANSLATE_NOOP("Reason", "drill"),
    QT_TRANSLATE_NOOP("Reason", "case_id"),
    QT_TRANSLATE_NOOP("Reason", "clock_start"),
    QT_TRANSLATE_NOOP("Reason", "reportable"),
    QT_TRANSLATE_NOOP("Reason", "not_reported_reason"),
    QT_TRANSLATE_NOOP("Reason", "affects_trading"),
    QT_TRANSLATE_NOOP("Reason", "affects_investors"),
    QT_TRANSLATE_NOOP("Reason", "interrupted"),
    QT_TRANSLATE_NOOP("Reason", "systems"),
    QT_TRANSLATE_NOOP("Reason", "root_cause"),
    QT_TRANSLATE_NOOP("Reason", "lesson"),
    QT_TRANSLATE_NOOP("Reason", "customers"),
    QT_TRANSLATE_NOOP("Reason", "complaints"),
    QT_TRANSLATE_NOOP("Reason", "amount"),
    QT_TRANSLATE_NOOP("Reason", "roles"),
    QT_TRANSLATE_NOOP("Reason", "actions"),
    QT_TRANSLATE_NOOP("Reason", "closed_at"),
    QT_TRANSLATE_NOOP("Reason", "at"),
    QT_TRANSLATE_NOOP("Reason", "who"),
    QT_TRANSLATE_NOOP("Reason", "channel"),
    QT_TRANSLATE_NOOP("Reason", "container"),
    QT_TRANSLATE_NOOP("Reason", "authorised"),
    QT_TRANSLATE_NOOP("Reason", "third_party"),
    QT_TRANSLATE_NOOP("Reason", "original_state"),
    QT_TRANSLATE_NOOP("Reason", "storage_safe"),
    QT_TRANSLATE_NOOP("Reason", "backed_up"),
    QT_TRANSLATE_NOOP("Reason", "explanation"),
    QT_TRANSLATE_NOOP("Reason", "custody"),
    QT_TRANSLATE_NOOP("Reason", "contained"),
    QT_TRANSLATE_NOOP("Reason", "eradicated"),
    QT_TRANSLATE_NOOP("Reason", "restored"),
    QT_TRANSLATE_NOOP("Reason", "simulation_run"),
    QT_TRANSLATE_NOOP("Reason", "state_seq"),
    QT_TRANSLATE_NOOP("Reason", "state_hash"),
    QT_TRANSLATE_NOOP("Reason", "origin"),
    QT_TRANSLATE_NOOP("Reason", "without"),
    QT_TRANSLATE_NOOP("Reason", "algorithm"),
    QT_TRANSLATE_NOOP("Reason", "context"),
    QT_TRANSLATE_NOOP("Reason", "policy"),
    QT_TRANSLATE_NOOP("Reason", "policy_version"),
    QT_TRANSLATE_NOOP("Reason", "policy_sha256"),
    QT_TRANSLATE_NOOP("Reason", "catalogue"),
    QT_TRANSLATE_NOOP("Reason", "catalogue_version"),
    QT_TRANSLATE_NOOP("Reason", "catalogue_sha256"),
    QT_TRANSLATE_NOOP("Reason", "outcomes"),
    QT_TRANSLATE_NOOP("Reason", "log_sha256"),
    QT_TRANSLATE_NOOP("Reason", "program"),
    QT_TRANSLATE_NOOP("Reason", "sign_off"),
    QT_TRANSLATE_NOOP("Reason", "subject"),
    QT_TRANSLATE_NOOP("Reason", "audit_code"),
    QT_TRANSLATE_NOOP("Reason", "year"),
    QT_TRANSLATE_NOOP("Reason", "role"),
    QT_TRANSLATE_NOOP("Reason", "assessment"),
    QT_TRANSLATE_NOOP("Reason", "report_name"),
    QT_TRANSLATE_NOOP("Reason", "report_sha256"),
    QT_TRANSLATE_NOOP("Reason", "report_bytes"),
    QT_TRANSLATE_NOOP("Reason", "signer"),
    QT_TRANSLATE_NOOP("Reason", "signed_at"),
    QT_TRANSLATE_NOOP("Reason", "signature"),
    QT_TRANSLATE_NOOP("Reason", "time_stamp"),
    QT_TRANSLATE_NOOP("Reason", "withdrawn"),
};

} // namespace

QString toText(Wanted wanted)
{
    const char* words = "";
    switch (wanted) {
    case Wanted::Text:
        words = QT_TRANSLATE_NOOP("Reason", "text");
        break;
    case Wanted::PlainText:
        words = QT_TRANSLATE_NOOP("Reason", "text without control characters");
        break;
    case Wanted::ListOfTexts:
        words = QT_TRANSLATE_NOOP("Reason", "a list of texts");
        break;
    case Wanted::Sha256:
        words = QT_TRANSLATE_NOOP("Reason", "64 hexadecimal digits, lower case");
        break;
    case Wanted::SameId:
        words = QT_TRANSLATE_NOOP("Reason", "the same kind and identity on both sides");
        break;
    case Wanted::OneSide:
        words = QT_TRANSLATE_NOOP("Reason", "a state before or after");
        break;
    case Wanted::KnownField:
        words = QT_TRANSLATE_NOOP("Reason", "a field that this program knows");
        break;
    case Wanted::TrailForm:
        words = QT_TRANSLATE_NOOP("Reason", "a change as the trail keeps it");
        break;
    case Wanted::ReferencesOnce:
        words = QT_TRANSLATE_NOOP("Reason", "a list of references, each once");
        break;
    case Wanted::Percents:
        words = QT_TRANSLATE_NOOP("Reason", "whole percent, 0–1000, for each system");
        break;
    case Wanted::StoredTime:
        words = QT_TRANSLATE_NOOP("Reason", "a time in UTC, such as 2026-07-18T06:22:07.318Z");
        break;
    case Wanted::OnlyWithPartial:
        words = QT_TRANSLATE_NOOP("Reason", "1–99 with partial, nothing otherwise");
        break;
    case Wanted::NotBeforeStart:
        words = QT_TRANSLATE_NOOP("Reason", "a day that is not before the first");
        break;
    case Wanted::FileOrLink:
        words = QT_TRANSLATE_NOOP("Reason", "a file's hash or a link's address, not both");
        break;
    case Wanted::NoCircle:
        words = QT_TRANSLATE_NOOP("Reason", "actions that do not wait for each other");
        break;
    case Wanted::StillNamed:
        words = QT_TRANSLATE_NOOP("Reason", "something that stays, since this still names it");
        break;
    case Wanted::SomeWeight:
        words = QT_TRANSLATE_NOOP("Reason", "a weight above 0 for at least one system");
        break;
    case Wanted::NoTier:
        words = QT_TRANSLATE_NOOP("Reason", "no tier, since tiers are of securities firms alone");
        break;
    case Wanted::OnlyWhenClosed:
        words = QT_TRANSLATE_NOOP("Reason", "a name and a day when closed, nothing otherwise");
        break;
    case Wanted::SignedFirst:
        words = QT_TRANSLATE_NOOP("Reason",
                                  "a preparer and the time before review, a reviewer and the time "
                                  "with acceptance");
        break;
    case Wanted::PinnedPack:
        words = QT_TRANSLATE_NOOP("Reason", "a checklist that is pinned in this assessment");
        break;
    case Wanted::FreePackId:
        words = QT_TRANSLATE_NOOP("Reason", "an id that no pack of another kind has");
        break;
    case Wanted::NewVersion:
        words = QT_TRANSLATE_NOOP("Reason", "another version, since this one has other content");
        break;
    case Wanted::LoosePack:
        words = QT_TRANSLATE_NOOP(
            "Reason", "a crosswalk, or a checklist that no audit goes by or names any more");
        break;
    case Wanted::PointOfAudit:
        words = QT_TRANSLATE_NOOP("Reason", "a point of the audit's checklists");
        break;
    case Wanted::AnotherPerson:
        words = QT_TRANSLATE_NOOP("Reason", "somebody other than who prepared it");
        break;
    case Wanted::DrawnItem:
        words = QT_TRANSLATE_NOOP("Reason", "the number of an item that was drawn");
        break;
    case Wanted::ItemsInOrder:
        words = QT_TRANSLATE_NOOP(
            "Reason", "items of the population, each once and in order, a cell for each column");
        break;
    case Wanted::WithOffset:
        words =
            QT_TRANSLATE_NOOP("Reason", "a time with its offset, such as 2026-07-18T09:20+08:00");
        break;
    case Wanted::NotBeforeStage:
        words = QT_TRANSLATE_NOOP("Reason", "a time that is not before the stage began");
        break;
    case Wanted::CustodyGrows:
        words = QT_TRANSLATE_NOOP("Reason", "the entries as they are, and more only after them");
        break;
    case Wanted::OpenAction:
        words = QT_TRANSLATE_NOOP("Reason", "a corrective action that is no finding yet");
        break;
    case Wanted::OpenIncident:
        words = QT_TRANSLATE_NOOP("Reason", "an incident that is open");
        break;
    case Wanted::ClosedIncident:
        words = QT_TRANSLATE_NOOP("Reason", "an incident that is closed");
        break;
    case Wanted::ScopeOfAssessment:
        words = QT_TRANSLATE_NOOP("Reason",
                                  "a scope where the items came from the assessment, nothing "
                                  "otherwise");
        break;
    case Wanted::SealedStays:
        words = QT_TRANSLATE_NOOP("Reason", "the run as it was sealed");
        break;
    case Wanted::SignOffStays:
        words = QT_TRANSLATE_NOOP("Reason",
                                  "the sign-off as it was signed: it is never undone, it may be "
                                  "withdrawn");
        break;
    case Wanted::SignersInOrder:
        words = QT_TRANSLATE_NOOP("Reason",
                                  "the signature of this role over the same report first: the "
                                  "form's order is chief information security officer, chairman, "
                                  "president, chief auditor");
        break;
    case Wanted::RoleOfForm:
        words = QT_TRANSLATE_NOOP("Reason", "ciso, chairman, president or chief_auditor");
        break;
    case Wanted::SignedDocument:
        words =
            QT_TRANSLATE_NOOP("Reason", "an audit, a year and a report as what is signed has them");
        break;
    case Wanted::Base64:
        words = QT_TRANSLATE_NOOP("Reason", "bytes in base64, at most 192 KiB");
        break;
    }
    return QString::fromLatin1(words);
}

} // namespace zt::rules
