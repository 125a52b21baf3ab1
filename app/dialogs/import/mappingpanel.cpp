// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/import/mappingpanel.h"

#include "app/appcontext.h"
#include "app/dialogs/import/importsession.h"
#include "app/widgets/elidedcombobox.h"
#include "app/widgets/paint.h"
#include "model/document/document.h"
#include "reports/wording.h"

#include <QComboBox>
#include <QGridLayout>
#include <QListView>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace zt {

namespace {

constexpr int rowHeight = 36;
constexpr int noteWidth = 340;
constexpr int letterWidth = 20;
constexpr int comboWidth = 164;
/// Sheets with more columns show those that have a head or a field.
constexpr qsizetype mostRows = 120;
constexpr int headerRowsOffered = 20;

/// "Risk: " before the name of a risk factor, so that the list can be read without its place.
QString targetName(const QString& field, const Guideline& guideline, const Language& language)
{
    const QString name = fieldName(field, guideline, language);
    if (field.startsWith(QLatin1String("RF"))) {
        return MappingPanel::tr("Risk: %1").arg(name);
    }
    return field.startsWith(QLatin1String("IF")) ? MappingPanel::tr("Impact: %1").arg(name) : name;
}

} // namespace

MappingPanel::MappingPanel(AppContext& context, ImportSession& session, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(session)
    , m_head(new SectionHeading(context.theme, tr("Columns")))
    , m_rowsPlace(nullptr)
    , m_fields(new QStandardItemModel(this))
    , m_note(new Note(context.theme, Status::Info))
    , m_more(makeLabel({}, Theme::small, false, Tone::Secondary, true))
    , m_sheet(new ElidedComboBox)
    , m_header(new ElidedComboBox)
    , m_existing(new ElidedComboBox)
{
    buildFields();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::marginLeft, 12, 12, 14);
    column->setSpacing(6);
    column->addWidget(m_head);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    m_rowsPlace = new QVBoxLayout(content);
    m_rowsPlace->setContentsMargins(0, 0, 4, 0);
    m_rowsPlace->setSpacing(0);
    m_rowsPlace->addStretch(1);
    scroll->setWidget(content);
    column->addWidget(scroll, 1);
    column->addWidget(m_more);
    column->addWidget(m_note);
    buildChoices();
    m_more->hide();
    m_note->hide();
}

void MappingPanel::buildFields()
{
    const Guideline& guideline = *m_context.document.snapshot().guideline;
    const Language& language = m_context.language.current();
    const auto add = [this](const QString& text, const QString& key) {
        auto* item = new QStandardItem(text);
        item->setData(key, Qt::UserRole);
        m_fields->appendRow(item);
    };
    add(tr("Not imported"), {});
    for (const QString& field : importTargets()) {
        add(targetName(field, guideline, language), field);
    }
}

void MappingPanel::buildChoices()
{
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 8, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    const QList<std::pair<QString, QComboBox*>> rows{{tr("Sheet"), m_sheet},
                                                     {tr("Row of heads"), m_header},
                                                     {tr("Codes that exist"), m_existing}};
    for (int i = 0; i < rows.size(); ++i) {
        QLabel* label = makeLabel(rows.at(i).first, Theme::small, false, Tone::Secondary);
        label->setBuddy(rows.at(i).second);
        rows.at(i).second->setAccessibleName(rows.at(i).first);
        rows.at(i).second->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        rows.at(i).second->setMinimumContentsLength(8);
        rows.at(i).second->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        grid->addWidget(label, i, 0);
        grid->addWidget(rows.at(i).second, i, 1);
    }
    static_cast<QVBoxLayout*>(layout())->addLayout(grid);
    m_existing->addItem(tr("Update, differences first"), static_cast<int>(OnExisting::Update));
    m_existing->addItem(tr("Skip"), static_cast<int>(OnExisting::Skip));
    m_existing->addItem(tr("Count as a fault"), static_cast<int>(OnExisting::Refuse));
    connect(m_sheet, &QComboBox::activated, this, [this](int index) {
        m_session.chooseSheet(m_sheet->itemData(index).toString());
    });
    connect(m_header, &QComboBox::activated, this, [this](int index) {
        m_session.setHeaderRow(m_header->itemData(index).toInt());
    });
    connect(m_existing, &QComboBox::activated, this, [this](int index) {
        m_session.setOnExisting(static_cast<OnExisting>(m_existing->itemData(index).toInt()));
    });
}

void MappingPanel::rebuild()
{
    delete m_rowsHolder;
    m_rows.clear();
    m_rowsHolder = new QWidget;
    auto* column = new QVBoxLayout(m_rowsHolder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_rowsPlace->insertWidget(0, m_rowsHolder);
    qsizetype left = 0;
    for (const ColumnMapping& mapped : m_session.mapping().columns) {
        const bool shown =
            m_session.mapping().columns.size() <= mostRows ||
            ((!mapped.header.isEmpty() || !mapped.field.isEmpty()) && m_rows.size() < mostRows);
        if (shown) {
            addRow(mapped);
        } else {
            ++left;
        }
    }
    m_more->setVisible(left > 0);
    m_more->setText(
        tr("%n more column(s) without a head are not imported.", nullptr, static_cast<int>(left)));
    showChoices();
    refresh();
}

void MappingPanel::addRow(const ColumnMapping& mapped)
{
    auto* holder = new QWidget;
    holder->setFixedHeight(rowHeight);
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    Row row;
    row.column = mapped.column;
    row.glyph = new StatusGlyph(m_context.theme, Status::NotYet, 14);
    line->addWidget(row.glyph);
    QLabel* letter = makeLabel(columnName(mapped.column), Theme::small, false, Tone::Secondary);
    letter->setFixedWidth(letterWidth);
    line->addWidget(letter);
    auto* head = new ElidedLabel(m_context.theme, Theme::body, false, Tone::Text);
    head->setText(mapped.header.isEmpty() ? tr("(no head)") : mapped.header);
    line->addWidget(head, 3);
    if (m_session.tickColumns().contains(mapped.column)) {
        row.blank = makeButton({}, ButtonKind::Plain);
        makeSmall(row.blank);
        line->addWidget(row.blank);
        connect(row.blank, &QPushButton::clicked, this, [this, column = mapped.column] {
            const QList<ColumnMapping>& all = m_session.mapping().columns;
            const auto found =
                std::find_if(all.begin(), all.end(), [column](const ColumnMapping& one) {
                    return one.column == column;
                });
            const bool no = found != all.end() && found->blank == BlankMeans::No;
            m_session.setBlankMeans(column, no ? BlankMeans::Unknown : BlankMeans::No);
        });
    } else {
        auto* sample = new ElidedLabel(m_context.theme, Theme::small, false, Tone::Hint);
        sample->setText(mapped.sample);
        line->addWidget(sample, 2);
    }
    row.field = new ElidedComboBox;
    row.field->setModel(m_fields);
    row.field->setFixedWidth(comboWidth);
    row.field->setMaxVisibleItems(20);
    row.field->setAccessibleName(tr("Column %1, %2").arg(columnName(mapped.column), mapped.header));
    connect(row.field, &QComboBox::activated, this, [this, column = mapped.column](int index) {
        m_session.setField(column, m_fields->item(index)->data(Qt::UserRole).toString());
    });
    line->addWidget(row.field);
    m_rowsHolder->layout()->addWidget(holder);
    m_rows.append(row);
}

void MappingPanel::refresh()
{
    int automatic = 0;
    for (const Row& row : std::as_const(m_rows)) {
        const QList<ColumnMapping>& all = m_session.mapping().columns;
        const auto mapped = std::find_if(all.begin(), all.end(), [&row](const ColumnMapping& one) {
            return one.column == row.column;
        });
        if (mapped == all.end()) {
            continue;
        }
        const bool used = !mapped->field.isEmpty();
        automatic += used && mapped->automatic ? 1 : 0;
        row.glyph->setStatus(used ? Status::Good : Status::NotYet);
        row.glyph->setToolTip(!used               ? tr("Not imported")
                              : mapped->automatic ? tr("Found by its head")
                                                  : tr("Chosen by hand"));
        row.field->setCurrentIndex(row.field->findData(mapped->field));
        if (row.blank != nullptr) {
            const bool no = mapped->blank == BlankMeans::No;
            row.blank->setText(no ? tr("blank = no") : tr("blank = unknown"));
            row.blank->setToolTip(
                tr("This column holds nothing but ticks; press to read its blanks the other way"));
        }
    }
    m_head->setRemark(m_session.isRemembered()
                          ? tr("as corrected for these heads last time")
                          : tr("%n matched by their heads", nullptr, automatic));
    showNote();
}

void MappingPanel::showNote()
{
    QStringList names;
    for (const ColumnMapping& column : m_session.mapping().columns) {
        if (!column.field.isEmpty() && column.blank == BlankMeans::No) {
            names.append(QStringLiteral("“%1”").arg(column.header));
        }
    }
    m_note->setVisible(!names.isEmpty());
    constexpr qsizetype namesShown = 3;
    QString list = names.mid(0, namesShown).join(QStringLiteral(" "));
    if (names.size() > namesShown) {
        list += QStringLiteral(" …");
    }
    m_note->setText(tr("Columns of ticks"),
                    tr("%1 hold nothing but ticks, so a blank is read as “no”. The button in the "
                       "row changes it.")
                        .arg(list));
    m_note->setFixedHeight(m_note->heightForWidth(noteWidth));
}

void MappingPanel::showChoices()
{
    m_sheet->clear();
    for (const SheetInfo& sheet : m_session.sheets()) {
        m_sheet->addItem(sheet.hidden ? tr("%1 (hidden)").arg(sheet.name) : sheet.name, sheet.name);
    }
    m_sheet->setCurrentIndex(m_sheet->findData(m_session.sheet().name));
    m_sheet->setEnabled(m_sheet->count() > 1);
    m_header->clear();
    for (const SheetRow& row : m_session.sheet().rows) {
        if (m_header->count() >= headerRowsOffered && row.number != m_session.mapping().headerRow) {
            break;
        }
        m_header->addItem(row.number == m_session.foundHeaderRow()
                              ? tr("Row %1 (found)").arg(row.number)
                              : tr("Row %1").arg(row.number),
                          row.number);
    }
    m_header->setCurrentIndex(m_header->findData(m_session.mapping().headerRow));
    m_existing->setCurrentIndex(m_existing->findData(static_cast<int>(m_session.onExisting())));
}

} // namespace zt
