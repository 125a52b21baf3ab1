// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/audit/auditstate.h"
#include "app/widgets/theme.h"

#include <QScrollArea>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace zt {

class DateField;
class EntryField;
class SectionHeading;
class StatementEdit;
class Tag;

/// One finding with all of its story: what is the case and what should be, why, what of it, what is
/// recommended and answered, what became of it, whether the remedy works, and who closed it.
class FindingPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit FindingPanel(AppContext& context, QWidget* parent = nullptr);

    void show(const AuditState& state, const QString& code);
    /// What is typed and not yet recorded is recorded.
    void flush();

    /// By the key of its field, such as "response".
    [[nodiscard]] StatementEdit* text(const QString& key) const;

    [[nodiscard]] QPushButton* followUpButton() const { return m_followUp; }

    [[nodiscard]] QPushButton* passedButton() const { return m_passed; }

    [[nodiscard]] QPushButton* failedButton() const { return m_failed; }

    [[nodiscard]] QPushButton* closeButton() const { return m_close; }

Q_SIGNALS:
    void pointActivated(const zt::PointRef& ref);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Section
    {
        QString key;
        SectionHeading* head = nullptr;
        StatementEdit* edit = nullptr;
    };

    void buildHead(QVBoxLayout* column);
    void buildStory(QVBoxLayout* column);
    void addSection(QVBoxLayout* column, const QString& key);
    void showHead(const AuditFinding& finding);
    void showCriteria(const AuditFinding& finding);
    void showStory(const AuditFinding& finding);
    [[nodiscard]] QString evidenceNames(const QList<EvidenceId>& ids) const;
    void addStory(const QDate& on, Status shape, const QString& text);
    void retranslate();

    // the deeds
    [[nodiscard]] const AuditFinding* present() const;
    void record(const QString& key, const QJsonValue& value, int session = 0);
    void askFollowUp();
    void askRetest(bool passed);
    void askClose();

    AppContext& m_context;
    AuditState m_state;
    QString m_code;
    Tag* m_codeTag = nullptr;
    Tag* m_severityTag = nullptr;
    QLabel* m_age = nullptr;
    QComboBox* m_severity = nullptr;
    QComboBox* m_status = nullptr;
    EntryField* m_owner = nullptr;
    DateField* m_due = nullptr;
    EntryField* m_deduction = nullptr;
    QList<QLabel*> m_fieldNames;
    SectionHeading* m_criteriaHead = nullptr;
    QVBoxLayout* m_criteria = nullptr;
    QList<Section> m_sections;
    SectionHeading* m_storyHead = nullptr;
    QVBoxLayout* m_story = nullptr;
    QPushButton* m_followUp = nullptr;
    QPushButton* m_passed = nullptr;
    QPushButton* m_failed = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace zt
