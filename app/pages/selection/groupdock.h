// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "model/base/language.h"
#include "model/domain/selection.h"

#include <QAbstractButton>

class QHBoxLayout;

namespace zt {

/// Groups that have no rows in the table now, side by side below it; a click or Enter opens one.
class GroupDock : public QWidget
{
    Q_OBJECT

public:
    struct Entry
    {
        SelectionClass group;
        int count = 0;

        bool operator==(const Entry&) const = default;
    };

    explicit GroupDock(const ThemeHolder& theme, QWidget* parent = nullptr);

    /// Hides itself when there is nothing to offer.
    void setEntries(const QList<Entry>& entries, const Language& language);

    [[nodiscard]] const QList<Entry>& entries() const { return m_entries; }

Q_SIGNALS:
    void openRequested(zt::SelectionClass group);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void place();

    const ThemeHolder& m_theme;
    QList<Entry> m_entries;
    QHBoxLayout* m_line;
    QList<QAbstractButton*> m_buttons;
};

} // namespace zt
