// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/selection/groupdock.h"

#include "app/widgets/paint.h"
#include "reports/wording.h"

#include <QHBoxLayout>
#include <QPainter>

namespace zt {

namespace {

/// Chevron, glyph where answers are missing, bold name, count.
class GroupButton : public QAbstractButton
{
public:
    GroupButton(const ThemeHolder& theme, const GroupDock::Entry& entry, QWidget* parent)
        : QAbstractButton(parent)
        , m_theme(theme)
        , m_entry(entry)
    {
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics bold(Theme::font(Theme::small, true));
        const QFontMetrics plain(Theme::font(Theme::small));
        return {textLeft() + bold.horizontalAdvance(text()) + gap +
                    plain.horizontalAdvance(QString::number(m_entry.count)) + 6,
                m_theme->groupRow()};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF mark(0, height() / 2.0 - 6, 12, 12);
        paint::chevron(painter, isEnabled() ? m_theme->tx2 : m_theme->line2, mark, false);
        if (open()) {
            const QRectF glyph(22, height() / 2.0 - 6, 12, 12);
            paint::statusGlyph(painter, *m_theme, Status::NotYet, glyph);
        }
        QRect place = rect().adjusted(textLeft(), 0, 0, 0);
        painter.setFont(Theme::font(Theme::small, true));
        painter.setPen(m_entry.count > 0 ? m_theme->tx : m_theme->tx3);
        paint::elided(painter, place, text());
        place.setLeft(place.left() + painter.fontMetrics().horizontalAdvance(text()) + gap);
        painter.setFont(Theme::font(Theme::small));
        painter.setPen(m_theme->tx2);
        paint::elided(painter, place, QString::number(m_entry.count));
        if (hasFocus()) {
            paint::focusRing(painter, *m_theme, QRectF(rect()).adjusted(2, 5, -2, -5), 4);
        }
    }

private:
    static constexpr int gap = 8;

    [[nodiscard]] bool open() const
    {
        return m_entry.group == SelectionClass::NotAssessed && m_entry.count > 0;
    }

    [[nodiscard]] int textLeft() const { return open() ? 40 : 22; }

    const ThemeHolder& m_theme;
    GroupDock::Entry m_entry;
};

} // namespace

GroupDock::GroupDock(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_line(new QHBoxLayout(this))
{
    m_line->setContentsMargins(Theme::marginLeft, 1, Theme::marginRight, 0);
    m_line->setSpacing(24);
    connect(&theme, &ThemeHolder::changed, this, [this] {
        place();
        update();
    });
    place();
}

void GroupDock::place()
{
    setFixedHeight(m_theme->groupRow() + 1);
}

void GroupDock::setEntries(const QList<Entry>& entries, const Language& language)
{
    QStringList names;
    QStringList before;
    for (const Entry& entry : entries) {
        names.append(groupText(entry.group, language));
    }
    for (const QAbstractButton* button : m_buttons) {
        before.append(button->text());
    }
    if (entries == m_entries && names == before) {
        return;
    }
    m_entries = entries;
    for (QAbstractButton* button : m_buttons) {
        m_line->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    delete m_line->takeAt(0);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        auto* button = new GroupButton(m_theme, entries[i], this);
        button->setText(names[i]);
        button->setAccessibleName(
            tr("Open group %1, %2 systems").arg(names[i]).arg(entries[i].count));
        button->setEnabled(entries[i].count > 0);
        button->setToolTip(entries[i].count > 0 ? QString() : tr("No system is in this group"));
        connect(button, &QAbstractButton::clicked, this, [this, group = entries[i].group] {
            Q_EMIT openRequested(group);
        });
        m_line->addWidget(button);
        m_buttons.append(button);
    }
    m_line->addStretch(1);
    setVisible(!entries.isEmpty());
}

void GroupDock::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->s1);
    paint::horizontalLine(painter, m_theme->line, 0, width(), 0);
}

} // namespace zt
