// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/incident/measuredialogs.h"

#include "app/widgets/datefield.h"
#include "model/domain/invariants.h"
#include "reports/wordingaudit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

#include <utility>

namespace zt {

namespace {

constexpr QSize measureSize(640, 360);
constexpr QSize raiseSize(720, 600);
constexpr int listRows = 9;

QString nameOfAudit(const Audit& audit)
{
    return audit.periodFrom.isValid() ? QStringLiteral("%1 %2 – %3")
                                            .arg(audit.code,
                                                 audit.periodFrom.toString(Qt::ISODate),
                                                 audit.periodTo.toString(Qt::ISODate))
                                      : audit.code;
}

} // namespace

MeasureDialog::MeasureDialog(const ThemeHolder& theme, QWidget* over)
    : FormDialog(theme, over, measureSize)
    , m_text(addText(tr("What shall be done"), {}))
    , m_owner(addLine(tr("Owner"), {}, maxNameLength))
    , m_due(new DateField(theme))
{
    setTitle(tr("New corrective action"));
    addRow(tr("Due"), m_due);
    connect(m_due, &QLineEdit::textChanged, this, [this] { check(); });
    addHint(tr("It can become a finding, which is then followed up to its closing."));
    addButtons(tr("Record"));
}

QString MeasureDialog::missing() const
{
    if (m_text->toPlainText().trimmed().isEmpty()) {
        return tr("Say what shall be done");
    }
    return m_due->isSound() ? QString() : tr("A date as 2026-06-30, or nothing");
}

CorrectiveAction MeasureDialog::action() const
{
    return {m_text->toPlainText().trimmed(), m_owner->text().trimmed(), m_due->typed(), {}};
}

RaiseFindingDialog::RaiseFindingDialog(const ThemeHolder& theme,
                                       QWidget* over,
                                       const Snapshot& snapshot,
                                       const CorrectiveAction& action,
                                       const QList<PointRef>& suggested,
                                       const Language& language)
    : FormDialog(theme, over, raiseSize)
    , m_snapshot(snapshot)
    , m_suggested(suggested)
    , m_side(language.code() == LanguageCode::ZhTw ? &Bilingual::zh : &Bilingual::en)
    , m_audit(nullptr)
    , m_severity(nullptr)
    , m_filter(nullptr)
    , m_points(nullptr)
{
    setTitle(tr("Corrective action as a finding"));
    addStatement(tr("Condition"), action.text);
    m_audit = addChoice(tr("Audit"));
    for (const Audit& audit : snapshot.audits) {
        m_audit->insertItem(0, nameOfAudit(audit), audit.id.toString());
    }
    m_audit->setCurrentIndex(0);
    m_severity = addChoice(tr("Severity"));
    for (const AuditSeverity severity :
         {AuditSeverity::Low, AuditSeverity::Medium, AuditSeverity::High}) {
        m_severity->addItem(auditSeverityWord(severity, language), static_cast<int>(severity));
    }
    m_severity->setCurrentIndex(1);
    m_filter = addLine(tr("Point"), {}, maxNameLength);
    m_filter->setPlaceholderText(tr("Words or code of the point it breaks"));
    m_points = addChecks({}, listRows);
    m_points->setAccessibleName(tr("Points"));
    connect(m_filter, &QLineEdit::textChanged, this, &RaiseFindingDialog::narrow);
    connect(m_audit, &QComboBox::currentIndexChanged, this, &RaiseFindingDialog::fillPoints);
    fillPoints();
    addButtons(tr("Record"));
}

void RaiseFindingDialog::addPoint(const PointRef& ref, bool chosen)
{
    const auto list = m_snapshot.checklists.constFind(ref.checklist);
    const ChecklistPoint* point =
        list != m_snapshot.checklists.constEnd() ? list->point(ref.point) : nullptr;
    if (point == nullptr || !point->sameAs.isEmpty()) {
        return;
    }
    const QString text = point->text.*m_side;
    addCheck(m_points,
             QStringLiteral("%1  %2").arg(ref.point, text.isEmpty() ? point->name.*m_side : text),
             toKey(ref),
             chosen);
}

void RaiseFindingDialog::fillPoints()
{
    const QSignalBlocker quiet(m_points);
    m_points->clear();
    const Audit* audit = nullptr;
    for (const Audit& one : std::as_const(m_snapshot.audits)) {
        audit = one.id == this->audit() ? &one : audit;
    }
    if (audit == nullptr) {
        return;
    }
    for (const PointRef& ref : std::as_const(m_suggested)) {
        if (audit->checklists.contains(ref.checklist)) {
            addPoint(ref, m_points->count() == 0);
        }
    }
    for (const QString& id : audit->checklists) {
        for (const ChecklistPoint& point : m_snapshot.checklists.value(id).points) {
            if (const PointRef ref{id, point.id}; !m_suggested.contains(ref)) {
                addPoint(ref, false);
            }
        }
    }
    narrow(m_filter->text());
    check();
}

/// What is checked stays to be seen.
void RaiseFindingDialog::narrow(const QString& text)
{
    for (int i = 0; i < m_points->count(); ++i) {
        QListWidgetItem* item = m_points->item(i);
        item->setHidden(item->checkState() != Qt::Checked &&
                        !item->text().contains(text.trimmed(), Qt::CaseInsensitive));
    }
}

QString RaiseFindingDialog::missing() const
{
    if (audit().isNull()) {
        return tr("Begin an audit first");
    }
    return points().isEmpty() ? tr("Choose the point it breaks") : QString();
}

AuditId RaiseFindingDialog::audit() const
{
    return AuditId::fromString(m_audit->currentData().toString());
}

QList<PointRef> RaiseFindingDialog::points() const
{
    QList<PointRef> chosen;
    for (const QString& key : checkedIn(m_points)) {
        if (const auto ref = pointRefFromKey(key)) {
            chosen.append(*ref);
        }
    }
    return chosen;
}

AuditSeverity RaiseFindingDialog::severity() const
{
    return static_cast<AuditSeverity>(m_severity->currentData().toInt());
}

} // namespace zt
