// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/auditsample.h"

#include <QAbstractTableModel>

#include <functional>

namespace zt {

/// The items of a sample with what they show, behind them the cells of the population.
class SampleItemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Outcome, Note, FirstCell };

    explicit SampleItemModel(std::function<const Language&()> language, QObject* parent = nullptr);

    void setSample(const AuditSample& sample);
    /// Only the heads and rows of what would be drawn: no outcome, no note.
    void setPreview(bool preview);

    [[nodiscard]] const AuditSample& sample() const { return m_sample; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Says noteEntered(); the model shows it when the document says so.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void noteEntered(int number, const QString& text);

private:
    [[nodiscard]] int cellAt(int column) const;
    [[nodiscard]] QString text(const SampleItem& item, int column) const;

    std::function<const Language&()> m_language;
    AuditSample m_sample;
    bool m_preview = false;
};

} // namespace zt
