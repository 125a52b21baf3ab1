// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/selection/selectioncursor.h"
#include "app/widgets/cellblock.h"
#include "app/widgets/theme.h"
#include "model/domain/answers.h"
#include "model/domain/selection.h"

#include <QTableView>

namespace zt {

class AppSettings;
class ColumnMemory;
class GroupedHeader;
class SelectionTableModel;

/// One cell to score.
struct ScoreEdit
{
    qint32 position = -1;
    int factor = 0;
    Score score = 0;
};

/// The selection page's table: groups as rows across, scores by keyboard, blocks to and from the
/// clipboard. It writes nothing; it says what the person wants.
class SelectionTable : public QTableView
{
    Q_OBJECT

public:
    SelectionTable(const ThemeHolder& theme,
                   AppSettings& settings,
                   SelectionTableModel& model,
                   QWidget* parent = nullptr);

    /// The system in the cursor's row, -1 for none.
    [[nodiscard]] qint32 currentPosition() const;
    /// 0…10, -1 where the cursor stands in no factor.
    [[nodiscard]] int currentFactor() const;
    /// Puts the cursor on a system, keeping its column. False while its group is folded.
    bool goTo(qint32 position);
    /// Puts the cursor on the first of these fields of a system, unless it stands on one of them.
    void showChanged(qint32 position, const QSet<QString>& fields);
    /// Puts the cursor on a factor of the present system.
    void goToFactor(int factor);

    /// Cursor into the factors, unless it stands there.
    void startScoring();

    /// The chosen block, without heading rows.
    [[nodiscard]] CellBlock block() const;

    /// Columns that follow the cursor, for a block to be pasted; "" where nothing can be written.
    [[nodiscard]] QStringList fieldsFromCursor() const;
    /// Systems of the rows from the cursor on, as shown.
    [[nodiscard]] QList<qint32> positionsFromCursor() const;

    [[nodiscard]] ColumnMemory& columns() { return *m_columns; }

    void retranslate();

Q_SIGNALS:
    void scoresRequested(const QList<zt::ScoreEdit>& edits);
    void pasteRequested(const QString& tsv);
    void foldRequested(zt::SelectionClass group);
    void explainRequested();
    void trailRequested();
    void systemChanged(qint32 position);
    void factorChanged(int factor);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void applyTheme();
    void shapeRows();
    void fitColumns();
    bool handleMove(const QKeyEvent& event);
    bool handleLetter(const QKeyEvent& event);
    void score(Score value, bool advance);
    void go(int row, int column, bool extend);
    [[nodiscard]] SelectionCursor cursor() const;
    void updateRow(const QModelIndex& index);
    [[nodiscard]] QList<QModelIndex> chosenScores() const;

    const ThemeHolder& m_theme;
    SelectionTableModel& m_model;
    GroupedHeader* m_header;
    ColumnMemory* m_columns = nullptr;
    QPersistentModelIndex m_anchor;
};

} // namespace zt

Q_DECLARE_METATYPE(zt::ScoreEdit)
