// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/gateway/gatewaystate.h"
#include "app/widgets/theme.h"
#include "model/base/language.h"

#include <QWidget>

class QVBoxLayout;

namespace zt {

/// One cut set in words.
struct CutSetCard
{
    struct Item
    {
        QString id;
        QString word;
        Status status = Status::Bad;
    };

    QString sentence;
    QString standing;
    QList<Item> items;
    bool open = false; ///< all of its items are missing
};

[[nodiscard]] QList<CutSetCard>
cutSetCards(const GatewayState& state, int scenario, const Language& language);

/// The minimal cut sets of a scenario as cards, the one that is nearest first. Each item of a card
/// is a button.
class CutSetCards : public QWidget
{
    Q_OBJECT

public:
    explicit CutSetCards(const ThemeHolder& theme, QWidget* parent = nullptr);

    void setCards(const QList<CutSetCard>& cards);

    [[nodiscard]] const QList<CutSetCard>& cards() const { return m_cards; }

Q_SIGNALS:
    void itemActivated(const QString& item);

private:
    [[nodiscard]] QWidget* makeCard(const CutSetCard& card);
    void build();

    const ThemeHolder& m_theme;
    QList<CutSetCard> m_cards;
    bool m_all = false; ///< the person asked for those beyond the first few
    QVBoxLayout* m_column;
};

} // namespace zt
