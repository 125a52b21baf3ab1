// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/guidelinedialog.h"

#include "app/shell/windowtexts.h"
#include "model/document/document.h"
#include "reports/wording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr QSize dialogSize(640, 460);
constexpr int labelWidth = 96;

} // namespace

GuidelineDialog::GuidelineDialog(AppContext& context, QWidget* over, const QString& what)
    : Dialog(context.theme, over, dialogSize)
    , m_context(context)
{
    auto* body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(Theme::marginLeft, 20, Theme::marginLeft, 16);
    m_column->setSpacing(12);
    const QString id = what.section(QLatin1Char(':'), 1);
    if (what.startsWith(QLatin1String("item:"))) {
        showItem(id);
    } else {
        showDomain(id);
    }
    m_column->addStretch(1);
    setBody(body);
    QPushButton* done = addButton(tr("Close"), ButtonKind::Primary);
    connect(done, &QPushButton::clicked, this, &GuidelineDialog::accept);
}

void GuidelineDialog::showText(const GuidelineText& text, const QString& code, const QString& facts)
{
    const Language& language = m_context.language.current();
    const Guideline& guideline = *m_context.document.snapshot().guideline;
    setTitle(language.of(text.name.zh, text.name.en));
    setSubtitle(code + factSeparator(language) + facts);
    m_column->addWidget(
        makeLabel(language.of(text.text.zh, text.text.en), Theme::body, false, Tone::Text, true));
    QStringList sources;
    for (const SourceRef& source : text.sources) {
        sources.append(sourceText(source, guideline, language));
    }
    if (!text.note.zh.isEmpty()) {
        auto* note = new Note(m_theme, Status::Warn);
        note->setText(tr("Note on the source"), language.of(text.note.zh, text.note.en));
        m_column->addWidget(note);
    }
    addPair(tr("Source"), sources.join(QLatin1Char('\n')));
}

void GuidelineDialog::addPair(const QString& label, const QString& value)
{
    auto* row = new QHBoxLayout;
    QLabel* name = makeLabel(label, Theme::small, false, Tone::Secondary);
    name->setFixedWidth(labelWidth);
    row->addWidget(name, 0, Qt::AlignTop);
    row->addWidget(makeLabel(value, Theme::small, false, Tone::Text, true), 1);
    m_column->addLayout(row);
}

void GuidelineDialog::showItem(const QString& id)
{
    const Guideline& guideline = *m_context.document.snapshot().guideline;
    const Language& language = m_context.language.current();
    const GuidelineItem* item = guideline.item(id);
    if (!item) {
        return;
    }
    QStringList facts;
    for (const Pillar& pillar : guideline.pillars) {
        if (pillar.id == item->pillar) {
            facts.append(language.of(pillar.name.zh, pillar.name.en));
        }
    }
    for (const Level& level : guideline.levels) {
        if (level.id == item->level) {
            facts.append(language.of(level.name.zh, level.name.en));
        }
    }
    showText(*item, id, facts.join(factSeparator(language)));
    for (const CloudRow& row : guideline.cloudMatrix) {
        if (row.item != id) {
            continue;
        }
        const QString models = QStringLiteral("IaaS %1　PaaS %2　SaaS %3")
                                   .arg(triText(row.iaas, language),
                                        triText(row.paas, language),
                                        triText(row.saas, language));
        addPair(tr("In the cloud"), row.stated ? models : tr("The source does not say"));
    }
}

void GuidelineDialog::showDomain(const QString& id)
{
    const Guideline& guideline = *m_context.document.snapshot().guideline;
    const Language& language = m_context.language.current();
    const AdoptionDomain* domain = guideline.domain(id);
    if (!domain) {
        return;
    }
    showText(*domain, id, tr("Domain"));
    QStringList facts;
    for (const Fact fact : domain->rule.facts) {
        facts.append(aspectName(aspectOf(fact), guideline, language));
    }
    addPair(domain->rule.kind == FactRule::Kind::All ? tr("All of") : tr("Any of"),
            facts.join(QLatin1Char('\n')));
}

} // namespace zt
