// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/trail/signoffmatrix.h"

#include "app/shell/windowtexts.h"
#include "app/widgets/paint.h"
#include "reports/phrase.h"
#include "reports/wordingsignoff.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace zt {

namespace {

constexpr int headHeight = 32;
constexpr int rowHeight = 46;
constexpr int glyphSize = 14;
constexpr int textLine = 20;
constexpr int leastName = 180;
constexpr int mostName = 300;

} // namespace

SignOffMatrix::SignOffMatrix(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    connect(&context.theme, &ThemeHolder::changed, this, qOverload<>(&QWidget::update));
}

void SignOffMatrix::setStandings(const QList<SignOffStanding>& standings)
{
    m_standings = standings;
    m_rows = signOffRows(standings).mid(0, m_most);
    describe();
    updateGeometry();
    update();
}

void SignOffMatrix::retranslate()
{
    describe();
    update();
}

QSize SignOffMatrix::sizeHint() const
{
    return {leastName + signOffColumns * 100,
            headHeight + static_cast<int>(m_rows.size()) * rowHeight};
}

/// Column -1 is the document's name.
QRect SignOffMatrix::cellRect(int row, int column) const
{
    const int name = std::clamp(width() / 4, leastName, mostName);
    const int room = (width() - name) / signOffColumns;
    const int top = headHeight + row * rowHeight;
    return column < 0 ? QRect(0, top, name, rowHeight)
                      : QRect(name + column * room, top, room, rowHeight);
}

SignOffMatrix::Words SignOffMatrix::wordsOf(const SignOffRow& row, int column) const
{
    const int cell = row.cells[static_cast<size_t>(column)];
    if (cell < 0) {
        const bool awaited = row.document.subject == SignSubject::Statement &&
                             roleOfColumn(column) != SignRole::Auditor;
        return {Status::NotYet, awaited ? tr("to sign") : QStringLiteral("—"), {}, !awaited};
    }
    const SignOffStanding& one = m_standings[cell];
    const QString day = shownTime(one.signOff.signedAt).toString(QStringLiteral("MM-dd"));
    const QString code = one.signOff.code;
    switch (one.state) {
    case SignOffState::Stale:
        return {Status::Stale,
                tr("%1 stale").arg(day),
                one.since.isEmpty() ? code
                                    : tr("since #%1").arg(groupedNumber(one.since.first().seq))};
    case SignOffState::Unchecked:
        return {Status::Info, day, tr("signer not checked")};
    case SignOffState::Untrusted:
        return {Status::Warn, day, tr("signer not trusted")};
    case SignOffState::Broken:
        return {Status::Bad, tr("does not fit"), code};
    case SignOffState::Valid:
    case SignOffState::Withdrawn:
        break;
    }
    return {Status::Good, day, one.look.stamp ? tr("time-stamped") : code};
}

void SignOffMatrix::paintHead(QPainter& painter) const
{
    const Theme& theme = m_context.theme.theme();
    painter.setFont(Theme::font(Theme::small));
    painter.setPen(theme.tx3);
    const auto head = [&](int column, const QString& text) {
        const QRect cell = cellRect(0, column);
        paint::elided(painter, QRectF(cell.left() + 8, 0, cell.width() - 12, headHeight), text);
    };
    head(-1, tr("Document"));
    for (int column = 0; column < signOffColumns; ++column) {
        const SignRole role = roleOfColumn(column);
        const QString name = signRoleText(role, m_context.language.current());
        head(column,
             role == SignRole::Auditor ? name : tr("%1 %2").arg(QString::number(column + 1), name));
    }
    paint::horizontalLine(painter, theme.line, 0, width(), headHeight - 1);
}

void SignOffMatrix::paintRow(QPainter& painter, int index) const
{
    const Theme& theme = m_context.theme.theme();
    const SignOffRow& row = m_rows[index];
    const QRect name = cellRect(index, -1);
    if (row.isStale) {
        painter.fillRect(QRect(0, name.top(), width(), rowHeight - 1), theme.warnt);
    }
    const auto lines = [&](const QRect& cell, int left, const QString& text, const QString& below) {
        const int top = below.isEmpty() ? cell.top() + (rowHeight - textLine) / 2 : cell.top() + 3;
        const QRectF line(cell.left() + left, top, cell.width() - left - 4, textLine);
        paint::elided(painter, line, text);
        painter.setFont(Theme::font(Theme::small));
        painter.setPen(theme.tx2);
        paint::elided(painter, line.translated(0, textLine - 1), below);
    };
    painter.setFont(Theme::font(Theme::body, true));
    painter.setPen(theme.tx);
    lines(name,
          8,
          signedText(row.document, m_context.language.current()),
          tr("signed over #%1").arg(groupedNumber(row.lastSeq)));
    for (int column = 0; column < signOffColumns; ++column) {
        const QRect cell = cellRect(index, column);
        const Words words = wordsOf(row, column);
        painter.setFont(Theme::font(Theme::body));
        painter.setPen(words.none ? theme.tx3 : theme.tx);
        if (words.none) {
            lines(cell, 8, words.text, {});
            continue;
        }
        const int top = words.below.isEmpty() ? (rowHeight - glyphSize) / 2 : 6;
        paint::statusGlyph(painter,
                           theme,
                           words.status,
                           QRectF(cell.left() + 8, cell.top() + top, glyphSize, glyphSize));
        lines(cell, 8 + glyphSize + 8, words.text, words.below);
    }
    paint::horizontalLine(painter, theme.line, 0, width(), name.bottom());
}

void SignOffMatrix::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintHead(painter);
    for (int i = 0; i < m_rows.size(); ++i) {
        paintRow(painter, i);
    }
}

const SignOffStanding* SignOffMatrix::standingAt(const QPoint& at) const
{
    const int row = at.y() < headHeight ? -1 : (at.y() - headHeight) / rowHeight;
    if (row < 0 || row >= m_rows.size()) {
        return nullptr;
    }
    for (int column = 0; column < signOffColumns; ++column) {
        const int cell = m_rows[row].cells[static_cast<size_t>(column)];
        if (cell >= 0 && cellRect(row, column).contains(at)) {
            return &m_standings[cell];
        }
    }
    return nullptr;
}

void SignOffMatrix::mousePressEvent(QMouseEvent* event)
{
    if (const SignOffStanding* one = standingAt(event->pos())) {
        Q_EMIT chosen(one->signOff.code);
    }
}

/// A head whole, or whose certificate it is.
QString SignOffMatrix::tipAt(const QPoint& at) const
{
    const Language& language = m_context.language.current();
    for (int column = 0; at.y() < headHeight && column < signOffColumns; ++column) {
        const QRect cell = cellRect(0, column);
        if (at.x() >= cell.left() && at.x() <= cell.right()) {
            return signRoleText(roleOfColumn(column), language);
        }
    }
    const SignOffStanding* one = standingAt(at);
    return one == nullptr ? QString()
                          : QStringList{one->signOff.code,
                                        signRoleText(one->signOff.role, language),
                                        one->signOff.signer,
                                        signOffStateText(toKey(one->state), language)}
                                .join(QStringLiteral("　"));
}

bool SignOffMatrix::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString tip = tipAt(help->pos());
    QToolTip::showText(help->globalPos(), tip.isEmpty() ? QString() : paint::toolTip(tip), this);
    return true;
}

void SignOffMatrix::describe()
{
    const Language& language = m_context.language.current();
    QStringList spoken;
    for (const SignOffStanding& one : std::as_const(m_standings)) {
        spoken.append(tr("%1, %2: %3")
                          .arg(signedText(one.signOff, language),
                               signRoleText(one.signOff.role, language),
                               signOffStateText(toKey(one.state), language)));
    }
    setAccessibleName(spoken.isEmpty() ? tr("No sign-offs") : spoken.join(QStringLiteral("; ")));
}

} // namespace zt
