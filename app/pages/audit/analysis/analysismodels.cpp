// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/analysis/analysismodels.h"

#include "app/widgets/paint.h"
#include "reports/analysispaper.h"
#include "reports/phrase.h"
#include "reports/wordinganalysis.h"

namespace zt {

namespace {

QVariant alignment(bool right)
{
    return int(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
}

std::unique_ptr<Language> english()
{
    return std::make_unique<Language>(LanguageCode::En);
}

} // namespace

QString evidenceFieldText(AnalysisKind kind, const QString& key, const Language& language)
{
    for (const EvidenceColumn& column : evidenceColumns(kind)) {
        if (column.key == key) {
            return language.of(column.zh, column.en);
        }
    }
    return key;
}

AnalysisRuleModel::AnalysisRuleModel(const ThemeHolder& theme, QObject* parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
    , m_language(english())
{
}

void AnalysisRuleModel::setResult(const std::shared_ptr<const AnalysisResult>& result,
                                  LanguageCode language)
{
    beginResetModel();
    m_result = result;
    m_language = std::make_unique<Language>(language);
    endResetModel();
}

QString AnalysisRuleModel::rule(int row) const
{
    return m_result != nullptr && row > 0 && row <= m_result->rules.size()
               ? m_result->rules[row - 1].rule.id
               : QString();
}

int AnalysisRuleModel::rowOf(const QString& rule) const
{
    for (int row = 1; row < rowCount(); ++row) {
        if (this->rule(row) == rule) {
            return row;
        }
    }
    return 0;
}

int AnalysisRuleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_result == nullptr ? 0
                                                   : static_cast<int>(m_result->rules.size()) + 1;
}

int AnalysisRuleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AnalysisRuleModel::text(int row, int column) const
{
    if (row == 0) {
        switch (column) {
        case Name:
            return tr("All rules");
        case Exceptions:
            return groupedNumber(m_result->exceptionCount());
        case Explained:
            return groupedNumber(m_result->explainedCount());
        case CannotJudge:
            return groupedNumber(m_result->cannotJudge());
        default:
            return {};
        }
    }
    const RuleOutcome& outcome = m_result->rules[row - 1];
    switch (column) {
    case Name:
        return pick(outcome.rule.name, *m_language);
    case Tested:
        return groupedNumber(outcome.tested);
    case Exceptions:
        return groupedNumber(outcome.exceptions);
    case Explained:
        return groupedNumber(outcome.explained);
    default:
        return groupedNumber(outcome.cannotJudge);
    }
}

QString AnalysisRuleModel::tip(int row) const
{
    if (row == 0) {
        return {};
    }
    const RuleOutcome& outcome = m_result->rules[row - 1];
    return QStringList{pick(outcome.rule.name, *m_language),
                       parameterWords(outcome.rule, *m_language),
                       clausesText(outcome.rule.sources),
                       tr("Tested: %1").arg(groupedNumber(outcome.tested)),
                       tr("Explained: %1").arg(groupedNumber(outcome.explained))}
        .join(u'\n');
}

QVariant AnalysisRuleModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const bool exceptions = index.column() == Exceptions;
    const bool some = exceptions && text(index.row(), Exceptions) != QLatin1String("0");
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return paint::toolTip(tip(index.row()));
    case Qt::TextAlignmentRole:
        return alignment(index.column() != Name);
    case Qt::ForegroundRole:
        return some ? m_theme->bad : index.column() == Name ? m_theme->tx : m_theme->tx2;
    case Qt::FontRole:
        return Theme::font(m_theme->rowText(),
                           some || (index.row() == 0 && index.column() == Name));
    default:
        return {};
    }
}

QVariant AnalysisRuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return alignment(section != Name);
    }
    if (role == Qt::ToolTipRole && section == CannotJudge) {
        return tr("The file does not tell: never counted as kept");
    }
    const QStringList heads{
        tr("Rule"), tr("Tested"), tr("Exceptions"), tr("Explained"), tr("Cannot judge")};
    return role == Qt::DisplayRole ? QVariant(heads.value(section)) : QVariant();
}

AnalysisExceptionModel::AnalysisExceptionModel(const ThemeHolder& theme, QObject* parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
    , m_language(english())
{
}

void AnalysisExceptionModel::setResult(const std::shared_ptr<const AnalysisResult>& result,
                                       LanguageCode language)
{
    beginResetModel();
    m_result = result;
    m_language = std::make_unique<Language>(language);
    filter();
    endResetModel();
}

void AnalysisExceptionModel::setFilter(const QString& rule, const QString& text)
{
    if (rule == m_rule && text == m_text) {
        return;
    }
    beginResetModel();
    m_rule = rule;
    m_text = text;
    filter();
    endResetModel();
}

/// The row's number, the subject, what was read, the rule's name and the reason are searched.
void AnalysisExceptionModel::filter()
{
    m_rows.clear();
    if (m_result == nullptr) {
        return;
    }
    const QList<AnalysisException>& all = m_result->exceptions;
    const QString wanted = m_text.trimmed();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const AnalysisException& one = all[i];
        if (!m_rule.isEmpty() && one.rule != m_rule) {
            continue;
        }
        const auto holds = [&](int column) {
            return text(one, column).contains(wanted, Qt::CaseInsensitive);
        };
        if (wanted.isEmpty() || holds(Subject) || holds(Value) || holds(Row) || holds(Rule) ||
            holds(Explained)) {
            m_rows.append(i);
        }
    }
}

const AnalysisException* AnalysisExceptionModel::exception(int row) const
{
    return m_result != nullptr && row >= 0 && row < m_rows.size()
               ? &m_result->exceptions[m_rows[row]]
               : nullptr;
}

qsizetype AnalysisExceptionModel::placeOf(int row) const
{
    return exception(row) != nullptr ? m_rows[row] : -1;
}

int AnalysisExceptionModel::rowOf(qint64 row, const QString& rule, qsizetype place) const
{
    int first = -1;
    for (int at = 0; at < rowCount(); ++at) {
        const AnalysisException& one = m_result->exceptions[m_rows[at]];
        if (one.row == row && one.rule == rule) {
            if (m_rows[at] == place) {
                return at;
            }
            first = first < 0 ? at : first;
        }
    }
    return first;
}

QString AnalysisExceptionModel::tip(const AnalysisException& one, int column) const
{
    return column == Explained && one.explained
               ? one.explained->reason + QStringLiteral("\n– ") + one.explained->who
               : text(one, column);
}

int AnalysisExceptionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AnalysisExceptionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QStringList AnalysisExceptionModel::heads()
{
    return {tr("Row"), tr("Subject"), tr("Rule"), tr("Read"), tr("Limit"), tr("Explained")};
}

QString AnalysisExceptionModel::text(const AnalysisException& one, int column) const
{
    switch (column) {
    case Row:
        return QString::number(one.row);
    case Subject:
        return one.subject;
    case Rule:
        return ruleText(*m_result, one.rule, *m_language);
    case Value:
        return measureText(one.value, *m_language);
    case Explained:
        return one.explained ? one.explained->reason.simplified() : QString();
    default:
        return measureText(one.limit, *m_language);
    }
}

QVariant AnalysisExceptionModel::data(const QModelIndex& index, int role) const
{
    const AnalysisException* one = index.isValid() ? exception(index.row()) : nullptr;
    if (one == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*one, index.column());
    case Qt::ToolTipRole:
        return paint::toolTip(tip(*one, index.column()));
    case Qt::TextAlignmentRole:
        return alignment(index.column() == Value || index.column() == Limit);
    case Qt::ForegroundRole:
        return index.column() == Row || index.column() == Limit || one->explained ? m_theme->tx2
                                                                                  : m_theme->tx;
    case Qt::FontRole:
        return Theme::font(index.column() == Row || index.column() == Explained
                               ? Theme::small
                               : m_theme->rowText(),
                           index.column() == Value && !one->explained);
    default:
        return {};
    }
}

QVariant
AnalysisExceptionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return alignment(section == Value || section == Limit);
    }
    return role == Qt::DisplayRole ? QVariant(heads().value(section)) : QVariant();
}

UnreadCellModel::UnreadCellModel(const ThemeHolder& theme, QObject* parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
    , m_language(english())
{
}

void UnreadCellModel::setFaults(const QList<EvidenceFault>& faults,
                                AnalysisKind kind,
                                LanguageCode language)
{
    beginResetModel();
    m_faults = faults;
    m_kind = kind;
    m_language = std::make_unique<Language>(language);
    endResetModel();
}

const EvidenceFault* UnreadCellModel::fault(int row) const
{
    return row >= 0 && row < m_faults.size() ? &m_faults[row] : nullptr;
}

int UnreadCellModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_faults.size());
}

int UnreadCellModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QStringList UnreadCellModel::heads()
{
    return {tr("Cell"), tr("Column"), tr("Read"), tr("What is accepted")};
}

QString UnreadCellModel::text(const EvidenceFault& fault, int column) const
{
    switch (column) {
    case Place:
        return (fault.column < 0 ? QString() : columnName(fault.column)) +
               QString::number(fault.row);
    case Field:
        return evidenceFieldText(m_kind, fault.field, *m_language);
    case Read:
        return fault.read;
    default:
        return evidenceFaultText(fault, *m_language);
    }
}

QVariant UnreadCellModel::data(const QModelIndex& index, int role) const
{
    const EvidenceFault* one = index.isValid() ? fault(index.row()) : nullptr;
    if (one == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*one, index.column());
    case Qt::ToolTipRole:
        return paint::toolTip(text(*one, index.column()));
    case Qt::TextAlignmentRole:
        return alignment(false);
    case Qt::ForegroundRole:
        return index.column() == Read ? m_theme->bad : m_theme->tx2;
    case Qt::FontRole:
        return Theme::font(index.column() == Problem ? Theme::small : m_theme->rowText(),
                           index.column() == Read);
    default:
        return {};
    }
}

QVariant UnreadCellModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return orientation == Qt::Horizontal && role == Qt::TextAlignmentRole ? alignment(false)
                                                                              : QVariant();
    }
    return heads().value(section);
}

} // namespace zt
