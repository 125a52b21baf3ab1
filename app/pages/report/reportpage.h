// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/page.h"
#include "app/pages/report/reportjob.h"
#include "app/widgets/segments.h"
#include "reports/reportwriter.h"

#include <QTimer>

class QLabel;
class QVBoxLayout;

namespace zt {

class ElidedLabel;
class ElidingButton;
class SectionHeading;

/// 報告: which report, which format, which language, what will be in it; writes it on a worker and
/// says what the finished file holds.
class ReportPage : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("report"); }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList facts() const override;
    void setSnapshot(const Snapshot& snapshot, const ChangeSummary& summary) override;
    [[nodiscard]] QWidget* inspector() override;
    [[nodiscard]] QList<QAction*> secondaryActions() const override;

    [[nodiscard]] QAction* primaryAction() const override { return m_export; }

    /// "pdf", "xlsx", …: chooses the format and asks where to write. "selection", "maturity",
    /// "audit", "letters", "statement": chooses the report.
    void openArgument(const QString& argument) override;

    /// Writes to `path` without asking; the suffix decides the format.
    void exportTo(const QString& path);

Q_SIGNALS:
    /// The export has ended; a failure was announced by failed().
    void exported(bool ok);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Part
    {
        QString title;
        QString rows;
    };

    void buildLayout();
    void buildInspector();
    void retranslate();
    void askWhere();
    void askTemplate();
    void refreshContents();
    void showContents(const QList<Part>& parts);
    void showResult(const ExportSummary& summary);
    void refreshFacts();
    [[nodiscard]] ReportJob jobFor(const QString& program) const;
    [[nodiscard]] ReportKind chosenKind() const;
    void showKinds();
    void chooseAudit();
    void updateExport();
    /// The one chosen, else the last; null where there is none.
    [[nodiscard]] const Audit* chosenAudit() const;
    [[nodiscard]] QString kindName() const;
    [[nodiscard]] QString kindHint() const;
    [[nodiscard]] QString flatHint() const;
    [[nodiscard]] QString suggestedPath(const QString& suffix) const;
    [[nodiscard]] LanguageCode chosenLanguage() const;
    [[nodiscard]] QString chosenFormat() const;

    QAction* m_export;
    QAction* m_template;
    SegmentedSwitch* m_kind;
    ElidingButton* m_auditButton;
    SegmentedSwitch* m_format;
    SegmentedSwitch* m_language;
    QLabel* m_kindLabel;
    QLabel* m_formatLabel;
    QLabel* m_languageLabel;
    QLabel* m_kindHint;
    QLabel* m_formatHint;
    QLabel* m_languageHint;
    SectionHeading* m_choiceHeading;
    SectionHeading* m_contentsHeading;
    QVBoxLayout* m_contents;
    QWidget* m_inspector;
    QVBoxLayout* m_facts;
    QVBoxLayout* m_result;
    QTimer m_contentsTimer;
    std::optional<ExportSummary> m_written; ///< the last export, shown in the inspector
    AuditId m_audit;
    bool m_stale = true;
    bool m_languageChosen = false;
};

} // namespace zt
