// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/analysis/itemdialog.h"

#include "app/pages/common/scopechoices.h"
#include "app/widgets/labels.h"
#include "reports/phrase.h"
#include "reports/wordingcrosswalk.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace zt {

namespace {

constexpr QSize dialogSize(680, 440);
constexpr int noteLines = 3;

} // namespace

ItemDialog::ItemDialog(const ThemeHolder& theme,
                       QWidget* over,
                       const Snapshot& snapshot,
                       const QList<ProposedItem>& proposed,
                       const QString& note,
                       const Language& language)
    : FormDialog(theme, over, dialogSize)
{
    setTitle(tr("Take as evidence of maturity"));
    const auto narrow = [](QComboBox* box, const char* name) {
        box->setObjectName(QLatin1String(name));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(20);
    };
    m_items = addChoice(tr("Item"));
    narrow(m_items, "evidenceItem");
    fillItems(snapshot, proposed, language);
    m_why = makeLabel({}, Theme::small, false, Tone::Hint, true);
    addRow({}, m_why);
    m_scopes = addChoice(tr("Scope"));
    narrow(m_scopes, "evidenceScope");
    m_scopes->addItem(tr("Whole institution"), toKey(Scope::institution()));
    const QList<ChoicePopover::Choice> scopes =
        domainChoices(snapshot, language) + systemChoices(snapshot);
    for (const ChoicePopover::Choice& one : scopes) {
        m_scopes->addItem(one.text, one.key);
    }
    addText(tr("Note on it"), note, noteLines)->setReadOnly(true);
    addHint(tr("The file becomes evidence of the item; its status stays as it is. One change, "
               "which can be undone."));
    addButtons(tr("Record"));
    connect(m_items, &QComboBox::currentIndexChanged, this, [this] {
        showWhy();
        check();
    });
    showWhy();
    check();
}

/// Proposed ones, then the others of the guideline.
void ItemDialog::fillItems(const Snapshot& snapshot,
                           const QList<ProposedItem>& proposed,
                           const Language& language)
{
    const auto add = [&](const QString& id, const Bilingual& name, bool offered) {
        m_items->addItem(QStringLiteral("%1　%2").arg(id, pick(name, language)) +
                             (offered ? QStringLiteral("　") + tr("proposed") : QString()),
                         id);
    };
    for (const ProposedItem& one : proposed) {
        add(one.item, one.title, true);
        m_whys.append(tr("By the crosswalk, %1 (%2): %3")
                          .arg(one.point,
                               crosswalkStrengthWord(one.strength, language),
                               pick(one.reason, language)));
    }
    if (snapshot.guideline == nullptr) {
        return;
    }
    for (const GuidelineItem& item : snapshot.guideline->items) {
        if (m_items->findData(item.id) < 0) {
            add(item.id, item.capability, false);
        }
    }
}

void ItemDialog::showWhy()
{
    const int at = m_items->currentIndex();
    m_why->setText(at >= 0 && at < m_whys.size()
                       ? m_whys[at]
                       : tr("No point that the rules speak to is known to relate to this item."));
}

ItemRef ItemDialog::item() const
{
    return {scopeFromKey(m_scopes->currentData().toString()).value_or(Scope::institution()),
            m_items->currentData().toString()};
}

QString ItemDialog::missing() const
{
    return m_items->currentIndex() < 0 ? tr("The assessment has no items") : QString();
}

} // namespace zt
