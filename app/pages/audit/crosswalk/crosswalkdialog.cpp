// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/crosswalk/crosswalkdialog.h"

#include "app/cli/packimport.h"
#include "app/commands/editactions.h"
#include "app/pages/audit/ownpackreader.h"
#include "app/widgets/labels.h"
#include "app/widgets/rowtable.h"
#include "model/domain/invariants.h"
#include "reports/phrase.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr QSize dialogSize(980, 460);
constexpr QSize headSize(640, 460);
constexpr int longestId = 64;

} // namespace

CrosswalkDialog::CrosswalkDialog(AppContext& context, QWidget* over)
    : Dialog(context.theme, over, dialogSize)
    , m_context(context)
    , m_model(new CrosswalkModel(context.theme, context.language.current(), this))
    , m_table(
          new RowTable(m_theme, *m_model, CrosswalkModel::Title, {260, 230, 70, 120, 190}, this))
{
    setTitle(tr("Crosswalks"));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(Theme::marginLeft, 8, Theme::marginLeft, 8);
    column->setSpacing(8);
    m_table->setAccessibleName(tr("Crosswalks in use"));
    column->addWidget(m_table, 1);
    column->addWidget(makeLabel(
        tr("A related clause is told with the pack that says so. Where two packs link the same, "
           "both are told, and an answer is offered by the stronger. What is not at hand is told "
           "by its code until its checklist is pinned."),
        Theme::small,
        false,
        Tone::Secondary,
        true));
    setBody(body);
    QPushButton* close = addButton(tr("Close"), ButtonKind::Quiet);
    connect(close, &QPushButton::clicked, this, &CrosswalkDialog::reject);
    m_blank = addButton(tr("An empty form…"), ButtonKind::Plain);
    m_remove = addButton(tr("Take it out"), ButtonKind::Plain);
    m_add = addButton(tr("Take one in…"), ButtonKind::Primary);
    m_blank->setToolTip(tr("A workbook with one link a row, to be filled in"));
    m_remove->setToolTip(tr("Only a crosswalk of one's own can be taken out"));
    m_add->setToolTip(tr("A pack (JSON), or a spreadsheet with one link a row"));
    m_add->setEnabled(!context.edit.isReadOnly());
    setDefaultButton(m_add);
    connect(m_blank, &QPushButton::clicked, this, &CrosswalkDialog::blankAsked);
    connect(m_add, &QPushButton::clicked, this, &CrosswalkDialog::fileAsked);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeAsked(m_chosen); });
    connect(m_table, &RowTable::rowChosen, this, &CrosswalkDialog::showRow);
    showRow(-1);
}

void CrosswalkDialog::setRows(const QList<CrosswalkRow>& rows)
{
    m_model->setRows(rows);
    m_table->choose(rows.isEmpty() ? -1 : 0);
    showRow(rows.isEmpty() ? -1 : 0);
}

void CrosswalkDialog::showRow(int row)
{
    const CrosswalkRow* one = m_model->row(row);
    m_chosen = one != nullptr && one->kind == CrosswalkRow::Kind::Own ? one->id : QString();
    m_remove->setEnabled(!m_chosen.isEmpty() && !m_context.edit.isReadOnly());
}

CrosswalkHeadDialog::CrosswalkHeadDialog(AppContext& context,
                                         QWidget* over,
                                         const QString& path,
                                         const QList<std::pair<PackVersion, Bilingual>>& lists)
    : FormDialog(context.theme, over, headSize)
    , m_id(nullptr)
    , m_title(nullptr)
    , m_version(nullptr)
    , m_from(nullptr)
{
    setTitle(tr("A crosswalk of one's own"));
    addStatement(tr("Spreadsheet"), QFileInfo(path).fileName());
    m_title = addLine(tr("Title"), QFileInfo(path).completeBaseName(), maxNameLength);
    m_id = addLine(tr("Id"), packIdFrom(path), longestId);
    m_version = addLine(tr("Version"), QStringLiteral("1.0.0"), longestId);
    m_from = addChoice(tr("Links the points of"));
    for (const auto& [list, title] : lists) {
        m_lists.append(list);
        m_from->addItem(
            QStringLiteral("%1  %2").arg(pick(title, context.language.current()), list.version));
    }
    addHint(tr("One link a row below the heads (point, pack, code there, strength, reason). The id "
               "is what later versions of the crosswalk are known by."));
    addButtons(tr("Read it"));
    check();
}

PackHead CrosswalkHeadDialog::head() const
{
    return {m_id->text().trimmed(), m_version->text().trimmed(), m_title->text().trimmed()};
}

PackVersion CrosswalkHeadDialog::from() const
{
    return m_lists.value(m_from->currentIndex());
}

QString CrosswalkHeadDialog::missing() const
{
    const PackHead filled = head();
    return filled.id.isEmpty() || filled.version.isEmpty() || filled.title.isEmpty()
               ? tr("Give title, id and version first")
               : QString();
}

} // namespace zt
