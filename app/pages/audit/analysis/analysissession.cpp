// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/analysis/analysissession.h"

#include "app/cli/packfault.h"
#include "app/jobrunner.h"
#include "app/shell/windowtexts.h"
#include "checklists/evidencerulespack.h"
#include "checklists/evidencerulesset.h"
#include "model/document/document.h"
#include "model/exchange/sheetreader.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <utility>

namespace zt {

namespace {

/// The kind a file was taken for, if any, and its sheets.
struct Proposal
{
    std::optional<AnalysisKind> kind;
    QStringList sheets;
};

/// Those that show, where there are several.
QStringList sheetsOf(const QString& path)
{
    QStringList names;
    const QList<SheetInfo> sheets = QFileInfo(path).isFile()
                                        ? listSheets(path).value_or(QList<SheetInfo>())
                                        : QList<SheetInfo>();
    for (const SheetInfo& sheet : sheets) {
        if (!sheet.hidden) {
            names.append(sheet.name);
        }
    }
    return names.size() > 1 ? names : QStringList();
}

bool speaksOf(const EvidenceRuleSet& set, AnalysisKind kind)
{
    return std::any_of(set.rules.begin(), set.rules.end(), [kind](const EvidenceRule& rule) {
        return rule.kind == kind;
    });
}

/// For a shell.
QString quoted(const QString& text)
{
    QString inner = text;
    return u'\'' + inner.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

QString fileWord(const QString& path, AnalysisSession::Paths paths)
{
    return quoted(paths == AnalysisSession::Paths::Whole ? path : QFileInfo(path).fileName());
}

} // namespace

QList<RuleChange> RuleChoice::changesOf(AnalysisKind kind) const
{
    QList<RuleChange> own;
    std::copy_if(changes.begin(),
                 changes.end(),
                 std::back_inserter(own),
                 [kind](const RuleChange& one) { return one.kind == kind; });
    return own;
}

AnalysisSession::AnalysisSession(AppContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    m_ask.kind = analysisKinds().constFirst();
}

/// Read once something is asked of them: a page that nobody opens costs nothing.
void AnalysisSession::loadShipped()
{
    if (!m_rules.isEmpty()) {
        return;
    }
    const QStringList names = shippedEvidenceRuleNames();
    for (const QString& name : names) {
        const Result<EvidenceRuleSet> set = shippedEvidenceRules(name);
        if (!set) {
            Q_EMIT failed(set.error());
            continue;
        }
        m_rules.append({name, *set, true, *set});
    }
    m_ruleName = names.value(0);
}

void AnalysisSession::open(const QString& path, std::optional<AnalysisKind> kind)
{
    loadShipped();
    m_ask.path = path;
    m_ask.table = {};
    m_ask.certificates = {{}, std::nullopt, m_ask.certificates.anchorsFile, {}};
    m_sheets.clear();
    if (!m_ask.at.isValid()) {
        m_ask.at = shownTime(m_context.clock.now()).date();
    }
    m_proposed = false;
    if (kind) {
        m_expected.reset();
        m_ask.kind = *kind;
        run();
    } else {
        propose();
    }
}

void AnalysisSession::propose()
{
    stop();
    m_reading.reset();
    m_marked.reset();
    m_shown.reset();
    m_fault.reset();
    m_running = true;
    const int turn = m_turn;
    const std::optional<AnalysisKind> expected = std::exchange(m_expected, std::nullopt);
    m_job = m_context.jobs.start<Proposal>(
        tr("Looking at %1").arg(QFileInfo(m_ask.path).fileName()),
        [path = m_ask.path, expected](JobContext& job) -> Result<Proposal> {
            return Proposal{expected ? expected : proposeKind(path, job), sheetsOf(path)};
        },
        this,
        [this, turn, expected](const Result<Proposal>& proposal) {
            if (turn != m_turn) {
                return;
            }
            m_running = false;
            m_proposed = proposal && proposal->kind && !expected;
            m_sheets = proposal ? proposal->sheets : QStringList();
            if (proposal && proposal->kind) {
                m_ask.kind = *proposal->kind;
            }
            run();
        });
    Q_EMIT changed();
}

void AnalysisSession::setKind(AnalysisKind kind)
{
    if (kind == m_ask.kind) {
        return;
    }
    loadShipped();
    m_ask.kind = kind;
    m_ask.table.map = {};
    m_proposed = false;
    run();
}

void AnalysisSession::expect(AnalysisKind kind)
{
    if (kind == m_ask.kind && !m_ask.path.isEmpty()) {
        return; // what is open is what is wanted
    }
    stop();
    loadShipped();
    m_ask.path.clear();
    m_ask.table = {};
    m_ask.kind = kind;
    m_sheets.clear();
    m_expected = kind;
    m_proposed = false;
    m_reading.reset();
    m_marked.reset();
    m_shown.reset();
    m_fault.reset();
    Q_EMIT changed();
}

void AnalysisSession::setRules(const QString& name)
{
    if (name != m_ruleName) {
        m_ruleName = name;
        run();
    }
}

void AnalysisSession::addRules(const QString& path)
{
    loadShipped();
    const Result<EvidenceRuleSet> set = wholeFile(path).and_then([&path](const QByteArray& bytes) {
        return checkAndReadEvidenceRules(bytes, QFileInfo(path).fileName());
    });
    if (!set) {
        Q_EMIT failed(set.error());
        return;
    }
    m_rules.removeIf([&path](const RuleChoice& one) { return one.name == path; });
    m_rules.append({path, *set, false, *set});
    m_ruleName = path;
    run();
}

RuleChoice* AnalysisSession::ruleInUse()
{
    const RuleChoice* by = rule();
    for (RuleChoice& one : m_rules) {
        if (by != nullptr && one.name == by->name) {
            return &one;
        }
    }
    return nullptr;
}

Result<void> AnalysisSession::setParameters(const QStringList& values, const QString& reason)
{
    RuleChoice* by = ruleInUse();
    if (by == nullptr) {
        return fail(ErrorCode::Unsupported, {toKey(m_ask.kind)});
    }
    const Result<EvidenceRuleSet> set = withParameters(by->set, m_ask.kind, values, reason);
    if (!set) {
        return tl::unexpected(set.error());
    }
    by->set = *set;
    for (const QString& value : values) {
        const QString name = value.section(u'=', 0, 0);
        by->changes.removeIf([this, &name](const RuleChange& one) {
            return one.kind == m_ask.kind && one.value.section(u'=', 0, 0) == name;
        });
        by->changes.append({m_ask.kind, value, reason.trimmed()});
    }
    run();
    return {};
}

void AnalysisSession::resetParameters()
{
    if (RuleChoice* by = ruleInUse(); by != nullptr && !by->changes.isEmpty()) {
        by->set = by->published;
        by->changes.clear();
        run();
    }
}

void AnalysisSession::setDay(const QDate& day)
{
    if (day.isValid() && day != m_ask.at) {
        m_ask.at = day;
        run();
    }
}

void AnalysisSession::setMap(const QJsonObject& map)
{
    m_ask.table.map = map;
    run();
}

void AnalysisSession::setSheet(const QString& name)
{
    const QString present = m_ask.table.sheet.isEmpty() ? m_sheets.value(0) : m_ask.table.sheet;
    if (name != present) {
        m_ask.table.sheet = name;
        m_ask.table.map = {};
        run();
    }
}

void AnalysisSession::setCertificates(const CertificateQuestion& question)
{
    m_ask.certificates = question;
    run();
}

AnalysisAsk AnalysisSession::question() const
{
    AnalysisAsk ask = m_ask;
    ask.at = needsDay(ask.kind) ? m_ask.at : QDate();
    return ask;
}

void AnalysisSession::setMasked(bool masked)
{
    if (masked != m_masked) {
        m_masked = masked;
        showResult();
        Q_EMIT changed();
    }
}

void AnalysisSession::setAudit(const QString& code, const QList<Explanation>& explanations)
{
    m_audit = code;
    if (explanations == m_explanations) {
        return;
    }
    m_explanations = explanations;
    if (m_reading != nullptr) {
        showResult();
        Q_EMIT changed();
    }
}

void AnalysisSession::stop()
{
    ++m_turn;
    if (m_running) {
        m_context.jobs.cancel(m_job);
        m_running = false;
        m_fault = Error{ErrorCode::Cancelled, {}, {}};
        Q_EMIT changed();
    }
}

QList<RuleChoice> AnalysisSession::rules() const
{
    QList<RuleChoice> fit;
    for (const RuleChoice& one : m_rules) {
        if (speaksOf(one.set, m_ask.kind)) {
            fit.append(one);
        }
    }
    return fit;
}

/// The one chosen, or the first that speaks of the kind.
const RuleChoice* AnalysisSession::rule() const
{
    const RuleChoice* first = nullptr;
    for (const RuleChoice& one : m_rules) {
        if (!speaksOf(one.set, m_ask.kind)) {
            continue;
        }
        if (one.name == m_ruleName) {
            return &one;
        }
        first = first == nullptr ? &one : first;
    }
    return first;
}

void AnalysisSession::run()
{
    stop();
    m_reading.reset();
    m_marked.reset();
    m_shown.reset();
    m_fault.reset();
    if (m_ask.path.isEmpty()) {
        Q_EMIT changed();
        return;
    }
    const RuleChoice* by = rule();
    if (by == nullptr) {
        take(fail(ErrorCode::Unsupported, {toKey(m_ask.kind)}));
        return;
    }
    const AnalysisAsk ask = question();
    m_running = true;
    const int turn = m_turn;
    m_job = m_context.jobs.start<AnalysisReading>(
        tr("Analysing %1").arg(QFileInfo(ask.path).fileName()),
        [ask, set = by->set](JobContext& job) { return analyseFile(ask, set, job); },
        this,
        [this, turn](const Result<AnalysisReading>& reading) {
            if (turn == m_turn) {
                m_running = false;
                take(reading);
            }
        });
    Q_EMIT changed();
}

void AnalysisSession::take(const Result<AnalysisReading>& reading)
{
    if (reading) {
        m_reading = std::make_shared<const AnalysisReading>(*reading);
        showResult();
    } else {
        m_fault = reading.error();
    }
    Q_EMIT changed();
}

void AnalysisSession::showResult()
{
    if (m_reading == nullptr) {
        return;
    }
    AnalysisResult result = m_reading->result;
    markExplained(result, m_explanations);
    m_marked = std::make_shared<const AnalysisResult>(result);
    if (m_masked) {
        maskSubjects(result);
    }
    m_shown = std::make_shared<const AnalysisResult>(std::move(result));
}

/// One reason where all were set for the same, or one for each.
QStringList AnalysisSession::ruleWords(Paths paths) const
{
    const RuleChoice* by = rule();
    if (by == nullptr) {
        return {};
    }
    QStringList words{QStringLiteral("--rules"),
                      by->shipped ? by->name : fileWord(by->name, paths)};
    QStringList reasons;
    const QList<RuleChange> changes = by->changesOf(m_ask.kind);
    for (const RuleChange& one : changes) {
        words += {QStringLiteral("--set"), quoted(one.value)};
        reasons.append(one.reason);
    }
    if (QSet<QString>(reasons.begin(), reasons.end()).size() == 1) {
        reasons.resize(1);
    }
    for (const QString& reason : std::as_const(reasons)) {
        words += {QStringLiteral("--reason"), quoted(reason)};
    }
    return words;
}

QStringList AnalysisSession::certificateWords(Paths paths) const
{
    if (m_ask.kind != AnalysisKind::Certificates) {
        return {};
    }
    const CertificateQuestion& asked = m_ask.certificates;
    QStringList words;
    for (const QString& name : asked.names) {
        words += {QStringLiteral("--name"), quoted(name)};
    }
    if (asked.customerSite.value_or(false)) {
        words.append(QStringLiteral("--customer-site"));
    }
    if (!asked.anchorsFile.isEmpty()) {
        words += {QStringLiteral("--anchors"), fileWord(asked.anchorsFile, paths)};
    }
    if (asked.passphrase) {
        words.append(QStringLiteral("--p12-passphrase-file FILE"));
    }
    return words;
}

QString AnalysisSession::command(Paths paths) const
{
    QStringList words{
        QStringLiteral("ztctl analyse"), toKey(m_ask.kind), fileWord(m_ask.path, paths)};
    words += ruleWords(paths);
    if (needsDay(m_ask.kind)) {
        words += {QStringLiteral("--at"), m_ask.at.toString(Qt::ISODate)};
    }
    if (!m_ask.table.sheet.isEmpty()) {
        words += {QStringLiteral("--sheet"), quoted(m_ask.table.sheet)};
    }
    if (!m_ask.table.map.isEmpty()) {
        const QByteArray map = QJsonDocument(m_ask.table.map).toJson(QJsonDocument::Compact);
        words += {QStringLiteral("--map"), quoted(QString::fromUtf8(map))};
    }
    words += certificateWords(paths);
    if (!m_audit.isEmpty()) { // also where another one is begun later
        words += {QStringLiteral("--with"),
                  fileWord(m_context.document.path(), paths),
                  QStringLiteral("--audit"),
                  quoted(m_audit)};
    }
    if (m_masked) {
        words.append(QStringLiteral("--mask"));
    }
    return words.join(u' ');
}

} // namespace zt
