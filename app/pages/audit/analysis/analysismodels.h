// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "model/base/language.h"
#include "model/exchange/evidenceanalysis.h"

#include <QAbstractTableModel>

#include <memory>

namespace zt {

/// The rules gone by, each with what it tested; the first row stands for all of them.
class AnalysisRuleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum ColumnId { Name, Tested, Exceptions, Explained, CannotJudge, ColumnCount };

    explicit AnalysisRuleModel(const ThemeHolder& theme, QObject* parent = nullptr);

    void setResult(const std::shared_ptr<const AnalysisResult>& result, LanguageCode language);

    /// Empty for the row of all rules.
    [[nodiscard]] QString rule(int row) const;
    [[nodiscard]] int rowOf(const QString& rule) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString tip(int row) const;

    const ThemeHolder& m_theme;
    std::unique_ptr<Language> m_language;
    std::shared_ptr<const AnalysisResult> m_result;
};

/// Every exception that is listed, as far as a rule and a text let through.
class AnalysisExceptionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum ColumnId { Row, Subject, Rule, Value, Limit, Explained, ColumnCount };

    explicit AnalysisExceptionModel(const ThemeHolder& theme, QObject* parent = nullptr);

    void setResult(const std::shared_ptr<const AnalysisResult>& result, LanguageCode language);
    /// Empty: all.
    void setFilter(const QString& rule, const QString& text);

    /// Null beyond the rows.
    [[nodiscard]] const AnalysisException* exception(int row) const;

    /// Those that are let through, by their places in the result.
    [[nodiscard]] const QList<qsizetype>& listed() const { return m_rows; }

    /// Place in the result; -1 beyond the rows.
    [[nodiscard]] qsizetype placeOf(int row) const;
    /// Of an exception that is let through; -1 otherwise. Of several on one line by one rule the
    /// one at `place` in the result, or else the first.
    [[nodiscard]] int rowOf(qint64 row, const QString& rule, qsizetype place) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filter();
    [[nodiscard]] static QStringList heads();
    [[nodiscard]] QString text(const AnalysisException& one, int column) const;
    [[nodiscard]] QString tip(const AnalysisException& one, int column) const;

    const ThemeHolder& m_theme;
    std::unique_ptr<Language> m_language;
    std::shared_ptr<const AnalysisResult> m_result;
    QString m_rule;
    QString m_text;
    QList<qsizetype> m_rows; ///< into the result's exceptions
};

/// Cells of the file that could not be read, as far as they are listed.
class UnreadCellModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum ColumnId { Place, Field, Read, Problem, ColumnCount };

    explicit UnreadCellModel(const ThemeHolder& theme, QObject* parent = nullptr);

    void setFaults(const QList<EvidenceFault>& faults, AnalysisKind kind, LanguageCode language);

    [[nodiscard]] const EvidenceFault* fault(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QStringList heads();
    [[nodiscard]] QString text(const EvidenceFault& fault, int column) const;

    const ThemeHolder& m_theme;
    std::unique_ptr<Language> m_language;
    AnalysisKind m_kind = AnalysisKind::Accounts;
    QList<EvidenceFault> m_faults;
};

/// What a column of a kind is called; its key where it has no name.
[[nodiscard]] QString
evidenceFieldText(AnalysisKind kind, const QString& key, const Language& language);

} // namespace zt
