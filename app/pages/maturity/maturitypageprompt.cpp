// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/maturity/itemtree.h"
#include "app/pages/maturity/maturitypage.h"
#include "app/widgets/pageprompt.h"

#include <QLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace zt {

/// Levels that come from systems need systems first; or the institution answers as one.
bool MaturityPage::saysWhatToDo() const
{
    return m_state.snapshot().systems.isEmpty() && m_state.view().rolledUp;
}

void MaturityPage::buildPrompt()
{
    m_prompt = new PagePrompt;
    m_asOne = m_prompt->addQuietWay();
    layout()->addWidget(m_prompt);
    m_prompt->hide();
    connect(m_prompt->primary(), &QPushButton::clicked, this, [this] {
        Q_EMIT openPage(QStringLiteral("inventory"), {});
    });
    connect(m_asOne, &QPushButton::clicked, this, [this] { showMethod(m_asOne); });
}

void MaturityPage::showPrompt()
{
    const bool prompts = saysWhatToDo();
    m_tree->setVisible(!prompts);
    m_middle->setVisible(!prompts);
    m_prompt->setVisible(prompts);
    m_prompt->setTexts(tr("Put the systems in first"),
                       tr("Maturity is answered system by system: for each item of the guideline a "
                          "status, how it is done, and evidence. The levels of the institution "
                          "follow from them."));
    m_prompt->primary()->setText(tr("To the inventory"));
    m_asOne->setText(tr("Assess the institution as one…"));
}

} // namespace zt
