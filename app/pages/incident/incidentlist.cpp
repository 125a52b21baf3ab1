// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/incident/incidentlist.h"

#include "app/commands/editactions.h"
#include "app/widgets/filterfield.h"
#include "app/widgets/labels.h"
#include "reports/phrase.h"

#include <QEvent>
#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int headHeight = 28;
constexpr int rowHeight = 66;
constexpr int caseHeight = 24;
constexpr int glyphSide = 14;
constexpr int lineHeight = 20;
constexpr int margin = 14;

/// Three lines a row: code and day, title, class and stage; the shape and, where it is late, the
/// word for that.
class IncidentDelegate final : public QStyledItemDelegate
{
public:
    IncidentDelegate(const ThemeHolder& theme, const IncidentListModel& model, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
        , m_model(model)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&,
                                 const QModelIndex& index) const override
    {
        return {200, m_model.incident(index) != nullptr ? rowHeight : headHeight};
    }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (const IncidentRow* row = m_model.incident(index)) {
            paintRow(*painter, option, index, *row);
        } else {
            paintHead(*painter, option.rect.adjusted(margin, 4, -margin, 0), index);
        }
        painter->restore();
    }

private:
    void paintHead(QPainter& painter, const QRect& place, const QModelIndex& index) const
    {
        const QString name = index.data().toString();
        painter.setFont(Theme::font(Theme::small, true));
        painter.setPen(m_theme->tx);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, name);
        const int width = painter.fontMetrics().horizontalAdvance(name);
        painter.setFont(Theme::font(Theme::small));
        painter.setPen(m_theme->tx3);
        painter.drawText(place.adjusted(width + 8, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         QString::number(m_model.countBelow(index)));
    }

    [[nodiscard]] static Status shapeOf(const IncidentRow& row)
    {
        switch (groupOf(row.file.incident)) {
        case IncidentGroup::Closed:
            return Status::Good;
        case IncidentGroup::Drill:
            return Status::NotYet;
        case IncidentGroup::InWork:
            break;
        }
        return row.status.late() ? Status::Bad : Status::Warn;
    }

    void paintRow(QPainter& painter,
                  const QStyleOptionViewItem& option,
                  const QModelIndex& index,
                  const IncidentRow& row) const
    {
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        if (chosen) {
            paint::selectedRow(painter, *m_theme, option.rect, true);
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter.fillRect(option.rect, m_theme->s2);
        }
        const Incident& incident = row.file.incident;
        QRect line(option.rect.x() + margin + glyphSide + 8,
                   option.rect.y() + 4,
                   option.rect.width() - 2 * margin - glyphSide - 8,
                   lineHeight);
        paint::statusGlyph(painter,
                           *m_theme,
                           shapeOf(row),
                           QRectF(option.rect.x() + margin, line.y() + 3, glyphSide, glyphSide));
        painter.setFont(Theme::font(Theme::small));
        painter.setPen(m_theme->tx3);
        const QString day = index.data(Qt::UserRole).toString();
        const int dayWidth = painter.fontMetrics().horizontalAdvance(day);
        paint::elided(painter, line.adjusted(0, 0, -dayWidth - 8, 0), incident.code);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, day);
        line.translate(0, lineHeight);
        painter.setFont(Theme::font(Theme::body, chosen));
        painter.setPen(m_theme->tx);
        paint::elided(painter, line, incident.title);
        line.translate(0, lineHeight - 2);
        painter.setFont(Theme::font(Theme::small));
        painter.setPen(m_theme->tx2);
        const bool late = groupOf(incident) == IncidentGroup::InWork && row.status.late();
        const QString word = late ? IncidentListModel::tr("late") : QString();
        const int wordWidth = late ? painter.fontMetrics().horizontalAdvance(word) + 8 : 0;
        paint::elided(painter, line.adjusted(0, 0, -wordWidth, 0), m_model.factsOf(row));
        if (late) {
            painter.setFont(Theme::font(Theme::small, true));
            painter.setPen(m_theme->bad);
            painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, word);
        }
    }

    const ThemeHolder& m_theme;
    const IncidentListModel& m_model;
};

/// The name of a case, one line.
class CaseDelegate final : public QStyledItemDelegate
{
public:
    CaseDelegate(const ThemeHolder& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {200, caseHeight};
    }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        painter->save();
        const bool chosen = option.state.testFlag(QStyle::State_Selected) &&
                            option.state.testFlag(QStyle::State_HasFocus);
        if (chosen) {
            paint::selectedRow(*painter, *m_theme, option.rect, true);
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(option.rect, m_theme->s2);
        }
        painter->setFont(Theme::font(Theme::small));
        painter->setPen(m_theme->tx);
        paint::elided(
            *painter, option.rect.adjusted(margin, 0, -margin, 0), index.data().toString());
        painter->restore();
    }

private:
    const ThemeHolder& m_theme;
};

} // namespace

IncidentList::IncidentList(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new IncidentListModel(
          [&context]() -> const Language& { return context.language.current(); }, this))
    , m_title(new SectionHeading(context.theme, {}))
    , m_add(makeButton({}, ButtonKind::Accent))
    , m_filter(new FilterField(context.theme))
    , m_view(new QListView)
    , m_libraryTitle(new SectionHeading(context.theme, {}))
    , m_libraryHint(makeLabel({}, Theme::small, false, Tone::Secondary, true))
    , m_cases(new QListView)
{
    setProperty("ground", QStringLiteral("s1"));
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(6);
    buildList();
    buildLibrary();
    retranslate();
}

void IncidentList::buildList()
{
    auto* head = new QVBoxLayout;
    head->setContentsMargins(margin, 0, margin, 4);
    head->setSpacing(6);
    makeSmall(m_add);
    m_add->setObjectName(QStringLiteral("addIncident"));
    m_title->setTrailing(m_add);
    connect(m_add, &QPushButton::clicked, this, &IncidentList::newAsked);
    head->addWidget(m_title);
    head->addWidget(m_filter);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addLayout(head);
    column->addWidget(new Rule(m_context.theme, Rule::Weight::Hairline));
    column->addWidget(m_view, 3);
    m_view->setObjectName(QStringLiteral("incidents"));
    m_view->setProperty("ground", QStringLiteral("s1"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new IncidentDelegate(m_context.theme, *m_model, m_view));
    m_view->setMouseTracking(true);
    m_view->installEventFilter(this);
    connect(m_view->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            [this](const QModelIndex& index) {
                if (const IncidentRow* row = m_model->incident(index)) {
                    const IncidentId id = row->file.incident.id; // what follows may renew the rows
                    Q_EMIT currentChanged(id);
                }
            });
    connect(m_filter, &FilterField::filterChanged, this, [this](const QString& text) {
        m_model->setFilter(text);
        show(m_state);
    });
    connect(m_filter, &FilterField::left, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
}

void IncidentList::buildLibrary()
{
    auto* head = new QVBoxLayout;
    head->setContentsMargins(margin, 4, margin, 0);
    head->setSpacing(2);
    head->addWidget(m_libraryTitle);
    head->addWidget(m_libraryHint);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(new Rule(m_context.theme, Rule::Weight::Hairline));
    column->addLayout(head);
    column->addWidget(m_cases, 2);
    m_cases->setObjectName(QStringLiteral("cases"));
    m_cases->setProperty("ground", QStringLiteral("s1"));
    m_cases->setModel(new QStandardItemModel(m_cases));
    m_cases->setItemDelegate(new CaseDelegate(m_context.theme, m_cases));
    m_cases->setMouseTracking(true);
    m_cases->installEventFilter(this);
    connect(m_cases, &QListView::clicked, this, [this](const QModelIndex& index) {
        Q_EMIT caseActivated(index.data(Qt::UserRole).toString());
    });
}

void IncidentList::show(const IncidentState& state)
{
    m_state = state;
    m_add->setEnabled(!m_context.edit.isReadOnly());
    const QSignalBlocker quiet(m_view->selectionModel());
    m_model->setState(state);
    if (state.hasIncident()) {
        m_view->setCurrentIndex(m_model->indexOf(state.current().file.incident.id));
    }
    m_title->setRemark(tr("%n incident(s)", nullptr, static_cast<int>(state.rows().size())));
    showCases();
    m_view->viewport()->update();
}

void IncidentList::showCases()
{
    auto* model = static_cast<QStandardItemModel*>(m_cases->model());
    const QList<IncidentCase>& cases = m_state.guide().cases;
    model->setRowCount(static_cast<int>(cases.size()));
    model->setColumnCount(1);
    for (int i = 0; i < cases.size(); ++i) {
        const QString name = pick(cases.at(i).name, m_context.language.current());
        const QModelIndex index = model->index(i, 0);
        if (index.data().toString() != name) {
            model->setData(index, name);
            model->setData(index, paint::toolTip(name), Qt::ToolTipRole);
        }
        model->setData(index, cases.at(i).id, Qt::UserRole);
    }
    m_libraryTitle->setRemark(tr("%n case(s)", nullptr, static_cast<int>(cases.size())));
}

void IncidentList::retranslate()
{
    m_title->setText(tr("Incidents"));
    m_add->setText(tr("New…"));
    m_filter->setPlaceholderText(tr("Filter: class, stage, system"));
    m_filter->setAccessibleName(tr("Filter incidents"));
    m_view->setAccessibleName(tr("Incidents"));
    m_libraryTitle->setText(tr("Published cases"));
    m_libraryHint->setText(tr("Begin a record from one, or hold your controls against it."));
    m_cases->setAccessibleName(tr("Published cases"));
}

bool IncidentList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (enter && watched == m_view) {
            Q_EMIT entered();
            return true;
        }
        if (enter && watched == m_cases && m_cases->currentIndex().isValid()) {
            Q_EMIT caseActivated(m_cases->currentIndex().data(Qt::UserRole).toString());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void IncidentList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        show(m_state);
    }
}

} // namespace zt
