// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/maturity/maturitystate.h"

#include <QAbstractListModel>
#include <QWidget>

class QLabel;
class QListView;
class QSortFilterProxyModel;

namespace zt {

class ElidedLabel;
class FilterField;

/// Systems of a rolled-up scope with their levels, and how each stands in the item that is chosen.
class GroupModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { FilterRole = Qt::UserRole + 1, SystemRole };

    struct Row
    {
        SystemId system;
        QString code;
        QString name;
        QList<int> orders;                           ///< by pillar; -1 where nothing applies
        ItemStatus status = ItemStatus::NotAssessed; ///< of the chosen item
        bool applies = true;
        bool held = false; ///< the chosen item holds the system below the group's next level

        bool operator==(const Row&) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    /// Those that the item holds down come first.
    void show(const MaturityState& state, const QString& item);

    /// Null where there is no such row.
    [[nodiscard]] const Row* row(const QModelIndex& index) const;
    [[nodiscard]] int heldCount() const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<Row> m_rows;
};

/// The middle of the page for a rolled-up scope: the item's sentence, how many systems have which
/// level, and the systems, of which one can be opened.
class GroupPanel : public QWidget
{
    Q_OBJECT

public:
    explicit GroupPanel(AppContext& context, QWidget* parent = nullptr);

    void show(const MaturityState& state, const QString& item);

    [[nodiscard]] QListView* list() const { return m_list; }

    [[nodiscard]] GroupModel* model() const { return m_model; }

Q_SIGNALS:
    void systemActivated(const zt::SystemId& system);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Counts;

    void activate(const QModelIndex& index);
    void retranslate();

    AppContext& m_context;
    const MaturityState* m_state = nullptr;
    QString m_item;
    GroupModel* m_model;
    QSortFilterProxyModel* m_proxy;
    ElidedLabel* m_where;
    QLabel* m_sentence;
    Counts* m_counts;
    ElidedLabel* m_heading;
    FilterField* m_filter;
    QListView* m_list;
};

} // namespace zt
