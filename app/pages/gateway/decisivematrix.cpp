// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/gateway/decisivematrix.h"

#include "app/pages/gateway/decisivemodel.h"
#include "app/pages/gateway/gatewaytexts.h"
#include "app/widgets/labels.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int cellWidth = 26;
constexpr int rowHeight = 22;
constexpr int nameWidth = 230;
constexpr int headHeight = 40;
constexpr int mark = 11;

/// Filled: both. Ring: computed alone. Dashed square: declared alone. Told apart without colour.
void paintMark(QPainter& painter, const Theme& theme, const QPointF& centre, Decisive cell)
{
    const QRectF box(centre.x() - mark / 2.0, centre.y() - mark / 2.0, mark, mark);
    painter.setRenderHint(QPainter::Antialiasing);
    switch (cell) {
    case Decisive::Both:
        painter.fillRect(box, theme.level[2]);
        break;
    case Decisive::ComputedOnly:
        painter.setPen(QPen(theme.acc, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        break;
    case Decisive::DeclaredOnly:
        painter.setPen(QPen(theme.warn, 1.5, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(1, 1, -1, -1));
        break;
    case Decisive::None:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.line2);
        painter.drawEllipse(centre, 1, 1);
        break;
    }
}

class MarkDelegate final : public QStyledItemDelegate
{
public:
    MarkDelegate(const ThemeHolder& theme, QTableView* view)
        : QStyledItemDelegate(view)
        , m_theme(theme)
        , m_view(view)
    {
    }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        painter->save();
        const QModelIndex current = m_view->currentIndex();
        if (index.row() == current.row() || index.column() == current.column()) {
            painter->fillRect(option.rect, m_theme->acct);
        }
        paintMark(*painter,
                  *m_theme,
                  QRectF(option.rect).center(),
                  static_cast<Decisive>(index.data(DecisiveModel::CellRole).toInt()));
        if (index == current) {
            paint::focusRing(
                *painter, *m_theme, QRectF(option.rect).adjusted(4, 3, -4, -3), Theme::radiusCell);
        }
        painter->restore();
    }

private:
    const ThemeHolder& m_theme;
    QTableView* m_view;
};

/// Item numbers, struck by a shape where the run lacks the item; scenarios with their outcome.
class MatrixHeader final : public QHeaderView
{
public:
    MatrixHeader(const ThemeHolder& theme, Qt::Orientation orientation, QWidget* parent)
        : QHeaderView(orientation, parent)
        , m_theme(theme)
    {
        setSectionsClickable(true);
        setHighlightSections(false);
        setSectionResizeMode(QHeaderView::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return orientation() == Qt::Horizontal ? QSize(cellWidth, headHeight)
                                               : QSize(nameWidth, rowHeight);
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(rect, m_theme->base);
        orientation() == Qt::Horizontal ? paintItem(*painter, rect, section)
                                        : paintScenario(*painter, rect, section);
        painter->restore();
    }

private:
    [[nodiscard]] QVariant about(int section, int role) const
    {
        return model()->headerData(section, orientation(), role);
    }

    void paintItem(QPainter& painter, const QRect& rect, int section) const
    {
        const int share = about(section, DecisiveModel::ShareRole).toInt();
        constexpr int side = 12;
        paint::statusGlyph(painter,
                           *m_theme,
                           GatewayTexts::shareStatus(share),
                           QRectF(rect.center().x() - side / 2.0, rect.top() + 4, side, side));
        painter.setFont(Theme::font(Theme::tiny));
        painter.setPen(m_theme->tx2);
        painter.drawText(rect.adjusted(0, 18, 0, 0),
                         Qt::AlignCenter,
                         about(section, Qt::DisplayRole).toString());
        paint::horizontalLine(painter, m_theme->line, rect.left(), rect.right(), rect.bottom());
    }

    void paintScenario(QPainter& painter, const QRect& rect, int section) const
    {
        constexpr int side = 12;
        const auto outcome =
            static_cast<ScenarioOutcome>(about(section, DecisiveModel::OutcomeRole).toInt());
        paint::statusGlyph(painter,
                           *m_theme,
                           GatewayTexts::status(outcome),
                           QRectF(rect.left(), rect.center().y() - side / 2.0 + 1, side, side));
        painter.setFont(Theme::font(Theme::small));
        painter.setPen(m_theme->tx);
        paint::elided(
            painter, rect.adjusted(18, 0, -8, 0), about(section, Qt::DisplayRole).toString());
    }

    const ThemeHolder& m_theme;
};

} // namespace

/// The marks with their words.
class DecisiveMatrix::Legend final : public QWidget
{
public:
    explicit Legend(const ThemeHolder& theme)
        : m_theme(theme)
    {
        setFixedHeight(20);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setFont(Theme::font(Theme::small));
        qreal x = 0;
        for (const Decisive cell :
             {Decisive::Both, Decisive::ComputedOnly, Decisive::DeclaredOnly}) {
            paintMark(painter, *m_theme, QPointF(x + 6, height() / 2.0), cell);
            painter.setPen(m_theme->tx2);
            const QString word = DecisiveModel::word(cell);
            const int width = painter.fontMetrics().horizontalAdvance(word);
            paint::elided(
                painter,
                QRectF(x + 17, 0, std::min<qreal>(width + 2, this->width() - x - 17), height()),
                word);
            x += 17 + width + 20;
        }
    }

private:
    const ThemeHolder& m_theme;
};

DecisiveMatrix::DecisiveMatrix(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new DecisiveModel(context.theme, this))
    , m_heading(new SectionHeading(context.theme, {}))
    , m_legend(new Legend(context.theme))
    , m_table(new QTableView)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::marginLeft, 12, Theme::marginRight, 12);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(m_legend);
    column->addWidget(m_table, 1);
    buildTable();
    setFocusProxy(m_table);
}

void DecisiveMatrix::buildTable()
{
    m_table->setObjectName(QStringLiteral("decisiveMatrix"));
    m_table->setModel(m_model);
    m_table->setHorizontalHeader(new MatrixHeader(m_context.theme, Qt::Horizontal, m_table));
    m_table->setVerticalHeader(new MatrixHeader(m_context.theme, Qt::Vertical, m_table));
    m_table->horizontalHeader()->setMinimumSectionSize(cellWidth);
    m_table->horizontalHeader()->setDefaultSectionSize(cellWidth);
    m_table->verticalHeader()->setMinimumSectionSize(rowHeight);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->setItemDelegate(new MarkDelegate(m_context.theme, m_table));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setStyleSheet(QStringLiteral("QTableCornerButton::section { border: none; }"));
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::clicked, this, &DecisiveMatrix::activate);
    connect(m_table->verticalHeader(), &QHeaderView::sectionClicked, this, [this](int row) {
        activate(m_model->index(row, std::max(0, m_table->currentIndex().column())));
    });
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            [this](const QModelIndex& index) {
                m_table->viewport()->update();
                if (index.isValid() && !m_silent) {
                    Q_EMIT cellChosen(
                        index.row(),
                        m_model->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole)
                            .toString());
                }
            });
}

void DecisiveMatrix::show(const GatewayState& state, int scenario)
{
    const QScopedValueRollback<bool> quiet(m_silent, true);
    const int column = std::max(0, m_table->currentIndex().column());
    m_model->setState(state, m_context.language.current());
    m_heading->setText(tr("Which items decide which scenario"));
    m_heading->setRemark(state.hasCutSets() ? tr("as declared and as computed from the cut sets")
                                            : tr("the cut sets are being computed…"));
    m_table->setAccessibleName(tr("Scenarios by items"));
    m_table->setCurrentIndex(m_model->index(scenario, column));
    m_legend->update();
}

void DecisiveMatrix::activate(const QModelIndex& index)
{
    if (index.isValid()) {
        Q_EMIT scenarioActivated(
            index.row(),
            m_model->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    }
}

bool DecisiveMatrix::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            activate(m_table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace zt
