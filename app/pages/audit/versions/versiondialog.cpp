// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/versions/versiondialog.h"

#include "app/commands/editactions.h"
#include "app/pages/audit/audittexts.h"
#include "app/pages/audit/versions/versionmodel.h"
#include "app/pages/audit/versions/versiontexts.h"
#include "app/widgets/elidedcombobox.h"
#include "app/widgets/rowtable.h"
#include "model/document/document.h"
#include "model/domain/packversion.h"
#include "reports/phrase.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr QSize dialogSize(1180, 740);
constexpr int choiceWidth = 330;

QScrollArea* scrolled(QLabel* label)
{
    auto* area = new QScrollArea;
    area->setWidget(label);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return area;
}

QList<UpgradeLine> plainLines(const ChecklistDiff& diff)
{
    QList<UpgradeLine> lines;
    for (const PointChange& change : diff.changes) {
        UpgradeLine line;
        line.change = change;
        lines.append(line);
    }
    return lines;
}

} // namespace

VersionDialog::VersionDialog(AppContext& context,
                             QWidget* over,
                             const Audit& audit,
                             const QList<VersionChoice>& choices)
    : Dialog(context.theme, over, dialogSize)
    , m_context(context)
    , m_audit(audit)
    , m_model(new VersionModel(context.theme, context.language.current(), this))
{
    setTitle(tr("Versions of a checklist"));
    setSubtitle(AuditTexts::auditName(audit, context.language.current()));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(Theme::marginLeft, 8, Theme::marginLeft, 8);
    column->setSpacing(8);
    column->addWidget(buildStrip());
    m_table =
        new RowTable(m_theme, *m_model, VersionModel::Fields, {136, 130, 130, 200, 190}, this);
    m_table->setAccessibleName(tr("What differs"));
    column->addWidget(m_table, 3);
    m_outcome = makeLabel({}, Theme::body, true, Tone::Text, true);
    column->addWidget(m_outcome);
    column->addWidget(buildTexts(), 2);
    setBody(body);
    QPushButton* close = addButton(tr("Close"), ButtonKind::Quiet);
    connect(close, &QPushButton::clicked, this, &VersionDialog::reject);
    m_upgrade = addButton(tr("Go on with it"), ButtonKind::Primary);
    m_upgrade->setObjectName(QStringLiteral("upgrade"));
    setDefaultButton(m_upgrade);
    connect(m_upgrade, &QPushButton::clicked, this, &VersionDialog::upgradeRequested);
    connect(m_table, &RowTable::rowChosen, this, &VersionDialog::showRow);
    for (const VersionChoice& choice : choices) {
        addItem(choice);
    }
    chooseAtFirst();
    for (QComboBox* box : {m_before, m_after}) {
        connect(box, &QComboBox::currentIndexChanged, this, &VersionDialog::compare);
    }
    compare();
}

QWidget* VersionDialog::buildStrip()
{
    auto* strip = new QWidget;
    auto* line = new QHBoxLayout(strip);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    const auto box = [&](const QString& name, const char* objectName) {
        auto* choice = new ElidedComboBox;
        choice->setObjectName(QString::fromLatin1(objectName));
        choice->setAccessibleName(name);
        choice->setFixedWidth(choiceWidth);
        line->addWidget(makeLabel(name, Theme::small, false, Tone::Secondary));
        line->addWidget(choice);
        return choice;
    };
    m_before = box(tr("Before"), "versionBefore");
    m_after = box(tr("After"), "versionAfter");
    m_fromFile = makeButton(tr("From a file…"));
    m_fromFile->setObjectName(QStringLiteral("versionFile"));
    m_fromFile->setToolTip(tr("A pack (JSON), or a spreadsheet with one point a row"));
    makeSmall(m_fromFile);
    line->addWidget(m_fromFile);
    line->addStretch(1);
    connect(m_fromFile, &QPushButton::clicked, this, &VersionDialog::fileAsked);
    return strip;
}

QWidget* VersionDialog::buildTexts()
{
    auto* texts = new QWidget;
    auto* line = new QHBoxLayout(texts);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(24);
    const auto side = [&](QLabel*& head, QLabel*& text) {
        auto* column = new QVBoxLayout;
        head = makeLabel({}, Theme::small, true, Tone::Secondary);
        text = makeLabel({}, Theme::body, false, Tone::Text, true);
        column->addWidget(head);
        column->addWidget(scrolled(text), 1);
        line->addLayout(column, 1);
    };
    side(m_beforeHead, m_beforeText);
    side(m_afterHead, m_afterText);
    return texts;
}

QString VersionDialog::nameOfChoice(const VersionChoice& choice) const
{
    // the version first: a long name is cut off at its end
    const QString name = QStringLiteral("%1  %2").arg(
        choice.list.version, pick(choice.list.title, m_context.language.current()));
    if (!choice.file.isEmpty()) {
        return tr("%1 (%2)").arg(name, QFileInfo(choice.file).fileName());
    }
    return isOfAudit(choice) ? tr("%1 (this audit)").arg(name) : name;
}

bool VersionDialog::isOfAudit(const VersionChoice& choice) const
{
    return choice.isPinned && m_audit.checklists.contains(choice.pin.id);
}

void VersionDialog::addItem(const VersionChoice& choice)
{
    const QSignalBlocker quietBefore(m_before);
    const QSignalBlocker quietAfter(m_after);
    m_choices.append(choice);
    m_before->addItem(nameOfChoice(choice));
    m_after->addItem(nameOfChoice(choice));
}

void VersionDialog::addChoice(const VersionChoice& choice)
{
    addItem(choice);
    const QSignalBlocker quietBefore(m_before);
    const QSignalBlocker quietAfter(m_after);
    for (int i = 0; i < m_choices.size(); ++i) {
        if (isOfAudit(m_choices[i]) && m_choices[i].list.id == choice.list.id) {
            m_before->setCurrentIndex(i);
        }
    }
    m_after->setCurrentIndex(m_after->count() - 1);
    compare();
}

/// The first checklist of the audit against the newest other version of it there is.
void VersionDialog::chooseAtFirst()
{
    int before = 0;
    while (before + 1 < m_choices.size() && !isOfAudit(m_choices[before])) {
        ++before;
    }
    int after = before;
    for (int i = 0; i < m_choices.size(); ++i) {
        const bool newer =
            m_choices[i].list.id == m_choices[before].list.id &&
            compareVersions(m_choices[i].list.version, m_choices[after].list.version) > 0;
        after = newer ? i : after;
    }
    const QSignalBlocker quietBefore(m_before);
    const QSignalBlocker quietAfter(m_after);
    m_before->setCurrentIndex(before);
    m_after->setCurrentIndex(after);
}

const VersionChoice& VersionDialog::chosen(const QComboBox* box) const
{
    return m_choices[std::max(0, box->currentIndex())];
}

const Checklist& VersionDialog::before() const
{
    return chosen(m_before).list;
}

void VersionDialog::compare()
{
    const VersionChoice& from = chosen(m_before);
    const VersionChoice& to = chosen(m_after);
    m_plan.reset();
    QString facts;
    QList<UpgradeLine> lines;
    if (from.list.id != to.list.id) {
        facts = tr("These are not versions of one checklist");
    } else if (from.list.sha256 == to.list.sha256) {
        facts = tr("The same version: choose a newer one, or a file");
    } else {
        const Snapshot& now = m_context.document.snapshot();
        const auto present = now.audits.constFind(m_audit.id.toString());
        const bool goesBy = present != now.audits.constEnd() && from.isPinned &&
                            present->checklists.contains(from.pin.id);
        const Result<ChecklistUpgrade> plan =
            goesBy ? upgradeChecklist(now, *present, to.pin, to.list)
                   : Result<ChecklistUpgrade>(tl::unexpected(Error{ErrorCode::Usage, {}, {}}));
        if (plan) {
            m_plan = *plan;
            lines = plan->lines;
            facts = VersionTexts::summary(*plan);
        } else {
            const ChecklistDiff differing = diff(from.list, to.list);
            lines = plainLines(differing);
            facts = tr("Compared only: the audit goes by another version, or the second is not "
                       "newer. The same: %1 points.")
                        .arg(differing.unchanged.size());
        }
    }
    m_model->setLines(lines, m_plan.has_value());
    setFacts(facts);
    m_upgrade->setText(m_plan ? tr("Go on with %1").arg(to.list.version) : tr("Go on with it"));
    m_upgrade->setEnabled(m_plan.has_value() && !m_context.edit.isReadOnly());
    m_beforeHead->setText(tr("Before: %1").arg(from.list.version));
    m_afterHead->setText(tr("After: %1").arg(to.list.version));
    m_table->choose(lines.isEmpty() ? -1 : 0);
    showRow(0);
}

void VersionDialog::showRow(int row)
{
    const UpgradeLine* line = m_model->line(row);
    const Language& language = m_context.language.current();
    if (line == nullptr) {
        m_outcome->clear();
        m_beforeText->clear();
        m_afterText->clear();
        return;
    }
    const VersionChoice& from = chosen(m_before);
    QString before = VersionTexts::points(from.list, line->change.before, language);
    const QString said = VersionTexts::answers(
        m_context.document.snapshot(), m_audit, from.pin.id, line->change.before, language);
    if (!said.isEmpty()) {
        before += QStringLiteral("\n\n") + tr("What was answered") + QLatin1Char('\n') + said;
    }
    m_beforeText->setText(before);
    m_afterText->setText(
        line->change.fate == PointFate::Withdrawn
            ? tr("Withdrawn. %1").arg(pick(line->change.reason, language))
            : VersionTexts::points(chosen(m_after).list, line->change.after, language));
    m_outcome->setText(m_plan ? VersionTexts::outcome(*line, language) : QString());
}

} // namespace zt
