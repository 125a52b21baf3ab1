// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/trail/signofflist.h"

#include "app/commands/editactions.h"
#include "app/shell/windowtexts.h"
#include "app/widgets/clearlayout.h"
#include "app/widgets/labels.h"
#include "model/document/checkfault.h"
#include "model/document/document.h"
#include "reports/phrase.h"
#include "reports/wordingsignoff.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace zt {

SignOffList::SignOffList(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

void SignOffList::setStandings(const QList<SignOffStanding>& standings)
{
    clearLayout(m_rows);
    for (auto one = standings.crbegin(); one != standings.crend(); ++one) {
        addRow(*one);
    }
}

void SignOffList::choose(const QString& code)
{
    auto* row = findChild<QWidget*>(QStringLiteral("signOff ") + code);
    for (QWidget* above = parentWidget(); row != nullptr && above != nullptr;
         above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above)) {
            area->ensureWidgetVisible(row);
            return;
        }
    }
}

QString SignOffList::stateText(const SignOffStanding& standing) const
{
    const Language& language = m_context.language.current();
    const QString state = signOffStateText(toKey(standing.state), language);
    switch (standing.state) {
    case SignOffState::Broken:
        return tr("%1: %2").arg(state, checkFaultText(standing.fault, language));
    case SignOffState::Withdrawn:
        return tr("%1: %2").arg(state, standing.signOff.withdrawn);
    case SignOffState::Untrusted:
        return tr("%1: its certificate does not lead to one you trust, or was not valid then")
            .arg(state);
    case SignOffState::Stale:
        return tr("%1. %2").arg(state,
                                changedText(standing, m_context.document.snapshot(), language));
    case SignOffState::Unchecked:
        return tr("%1: choose the certificates you trust").arg(state);
    case SignOffState::Valid:
        break;
    }
    return state;
}

QString SignOffList::detailText(const SignOffStanding& standing) const
{
    const SignOff& one = standing.signOff;
    const QString form = QStringLiteral("yyyy-MM-dd HH:mm");
    QStringList parts{one.signer,
                      tr("signed %1").arg(shownTime(one.signedAt).toString(form)),
                      tr("over #%1").arg(groupedNumber(one.stateSeq))};
    if (standing.look.stamp) {
        parts.append(tr("time stamp %1").arg(shownTime(standing.look.stamp->at).toString(form)));
    }
    if (!one.reportSha256.isEmpty()) {
        parts.append(tr("%1, SHA-256 %2…").arg(one.reportName, one.reportSha256.left(12)));
    }
    if (!one.note.isEmpty()) {
        parts.append(one.note);
    }
    return parts.join(QStringLiteral("　"));
}

void SignOffList::addRow(const SignOffStanding& standing)
{
    const SignOff& one = standing.signOff;
    const Language& language = m_context.language.current();
    auto* row = new QWidget;
    row->setObjectName(QStringLiteral("signOff ") + one.code);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 10, 0, 10);
    line->setSpacing(10);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(new StatusGlyph(m_context.theme, statusOf(standing.state), 14));
    head->addWidget(makeLabel(one.code, Theme::small, false, Tone::Hint));
    head->addWidget(
        makeLabel(tr("%1: %2").arg(signRoleText(one.role, language), signedText(one, language)),
                  Theme::body,
                  true),
        1);
    words->addLayout(head);
    QLabel* state = makeLabel(stateText(standing),
                              Theme::body,
                              false,
                              standing.state == SignOffState::Broken ? Tone::Bad : Tone::Text,
                              true);
    state->setObjectName(QStringLiteral("state ") + one.code);
    words->addWidget(state);
    words->addWidget(makeLabel(detailText(standing), Theme::small, false, Tone::Secondary, true));
    line->addLayout(words, 1);
    addButtons(row, standing);
    m_rows->addWidget(row);
    m_rows->addWidget(new Rule(m_context.theme, Rule::Weight::Hairline));
}

void SignOffList::addButtons(QWidget* row, const SignOffStanding& standing)
{
    const QString code = standing.signOff.code;
    auto* line = qobject_cast<QHBoxLayout*>(row->layout());
    const auto add = [&](const QString& text, const char* name, auto pressed) {
        QPushButton* button = makeButton(text, ButtonKind::Plain);
        makeSmall(button);
        button->setObjectName(QString::fromLatin1(name) + code);
        connect(button, &QPushButton::clicked, this, pressed);
        line->addWidget(button, 0, Qt::AlignTop);
    };
    if (!standing.since.isEmpty() && standing.state != SignOffState::Withdrawn) {
        add(tr("See change"), "change ", [this, seq = standing.since.first().seq] {
            Q_EMIT entryAsked(seq);
        });
    }
    add(tr("Export…"), "export ", [this, code] { Q_EMIT exportAsked(code); });
    if (m_context.edit.isReadOnly() || !standing.signOff.withdrawn.isEmpty()) {
        return;
    }
    if (standing.signOff.timeStamp.isEmpty()) {
        add(tr("Time stamp…"), "stamp ", [this, code] { Q_EMIT stampAsked(code); });
    }
    add(tr("Withdraw…"), "withdraw ", [this, code] { Q_EMIT withdrawalAsked(code); });
}

} // namespace zt
