// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/windowpalette.h"

#include "app/appsettings.h"
#include "app/shell/windowtexts.h"
#include "model/document/document.h"

#include <QKeySequence>

namespace zt {

namespace {

constexpr qsizetype recentLimit = 6;

/// "評分(&S)…" → "評分…"
QString plainText(const QAction& action)
{
    QString text = action.text();
    return text.remove(QLatin1Char('&'));
}

QStringList capsOf(const QKeySequence& shortcut)
{
    if (shortcut.isEmpty()) {
        return {};
    }
    return {
        shortcut.toString(QKeySequence::NativeText).replace(QLatin1Char('+'), QLatin1Char(' '))};
}

} // namespace

WindowPalette::WindowPalette(AppContext& context, QWidget* window)
    : QObject(window)
    , m_context(context)
    , m_palette(new CommandPalette(context.theme, window))
{
    m_palette->setSystemRemark([this](const SystemId& id) { return remarkOf(id); });
    connect(m_palette, &CommandPalette::commandChosen, this, &WindowPalette::runCommand);
    connect(m_palette, &CommandPalette::systemChosen, this, [this](const SystemId& id) {
        m_context.selection.setSystem(id);
        Q_EMIT openPage(QString(), QStringLiteral("system:") + id.toString());
    });
    connect(m_palette,
            &CommandPalette::systemActionChosen,
            this,
            [this](const QString& action, const SystemId& id) {
                m_context.selection.setSystem(id);
                Q_EMIT openPage(action.section(QLatin1Char('/'), 0, 0),
                                action.section(QLatin1Char('/'), 1) + QLatin1Char(':') +
                                    id.toString());
            });
    connect(m_palette, &CommandPalette::itemChosen, this, [this](const QString& id) {
        const std::optional<Aspect> aspect = aspectFromKey(id.section(QLatin1Char(':'), 1));
        if (aspect) {
            m_context.selection.setAspect(aspect);
        }
        const bool fact = id.startsWith(QLatin1String("fact:"));
        Q_EMIT openPage(fact ? QStringLiteral("inventory") : QStringLiteral("selection"), id);
    });
}

void WindowPalette::open(const QList<PageCommand>& pages, const QList<QAction*>& actions)
{
    fillCommands(pages, actions);
    fillSystemActions();
    fillItems();
    const Snapshot& snapshot = m_context.document.snapshot();
    if (m_systemsSeq != snapshot.trailSeq) {
        m_palette->index().setSystems(snapshot.systems);
        m_systemsSeq = snapshot.trailSeq;
    }
    m_palette->setRecent(m_context.settings.value(AppSettings::Key::PaletteRecent).toStringList());
    m_palette->open();
}

void WindowPalette::fillCommands(const QList<PageCommand>& pages, const QList<QAction*>& actions)
{
    QList<PaletteEntry> commands;
    m_actions.clear();
    for (QAction* action : actions) {
        if (!action || !action->isEnabled() || action->text().isEmpty()) {
            continue;
        }
        const QString text = plainText(*action);
        const QString tip = action->toolTip();
        commands.append({PaletteEntry::Kind::Command,
                         action->objectName().isEmpty() ? text : action->objectName(),
                         text,
                         {},
                         tip == text ? QString() : tip,
                         {},
                         capsOf(action->shortcut())});
        m_actions.append(action);
    }
    for (const PageCommand& page : pages) {
        commands.append({PaletteEntry::Kind::Command,
                         QStringLiteral("page:") + page.id,
                         tr("Go to %1").arg(page.text),
                         {},
                         {},
                         page.id,
                         {page.shortcut}});
    }
    m_palette->index().setCommands(commands);
}

void WindowPalette::fillSystemActions()
{
    const auto action = [](const char* id,
                           const QString& text,
                           const QString& remark,
                           const char* key,
                           const char* icon) {
        return PaletteEntry{PaletteEntry::Kind::Command,
                            QLatin1String(id),
                            text,
                            {},
                            remark,
                            {},
                            {QLatin1String(key)},
                            QLatin1String(icon)};
    };
    m_palette->setSystemActions({
        action("selection/score", tr("Score"), tr("6 + 5 factors"), "S", "view-filter"),
        action("selection/explain",
               tr("Explain the result"),
               tr("facts, rules and sources"),
               "E",
               "documentinfo"),
        action("inventory/form", tr("Answer the facts"), {}, "F", "view-list-details"),
        action("trail/system", tr("Trail of this system"), {}, "H", "view-history"),
    });
}

void WindowPalette::fillItems()
{
    const Snapshot& snapshot = m_context.document.snapshot();
    const Language& language = m_context.language.current();
    QList<PaletteEntry> items;
    const auto add = [&](const QString& prefix,
                         const QString& code,
                         const GuidelineText& text,
                         const QString& remark) {
        items.append({PaletteEntry::Kind::Item,
                      prefix + text.id,
                      language.of(text.name.zh, text.name.en),
                      code,
                      remark,
                      text.name.zh + QLatin1Char(' ') + text.name.en,
                      {}});
    };
    for (const AdoptionDomain& domain : snapshot.guideline->domains) {
        add(QStringLiteral("domain:"), domain.id, domain, tr("Domain"));
    }
    for (const Factor& factor : snapshot.guideline->factors) {
        add(QStringLiteral("factor:"), factor.id, factor, tr("Factor"));
    }
    for (const FactQuestion& fact : snapshot.guideline->facts) {
        add(QStringLiteral("fact:"), {}, fact, tr("Fact"));
    }
    for (const GuidelineItem& item : snapshot.guideline->items) {
        items.append({PaletteEntry::Kind::Item,
                      QStringLiteral("item:") + item.id,
                      language.of(item.name.zh, item.name.en),
                      item.id,
                      language.of(item.capability.zh, item.capability.en),
                      item.name.zh + QLatin1Char(' ') + item.name.en,
                      {}});
    }
    m_palette->index().setItems(items);
}

CommandPalette::SystemRemark WindowPalette::remarkOf(const SystemId& id) const
{
    const Snapshot& snapshot = m_context.document.snapshot();
    const System* system = snapshot.system(id);
    const SystemVerdict* verdict = m_context.conclusions.verdict(id);
    if (!system || !verdict) {
        return {};
    }
    CommandPalette::SystemRemark remark;
    QStringList parts;
    if (!system->ownerUnit.isEmpty()) {
        parts.append(system->ownerUnit);
    }
    if (verdict->rank > 0) {
        parts.append(tr("rank %1").arg(verdict->rank));
    }
    remark.remark = parts.join(factGap(m_context.language.current()));
    const QList<AdoptionDomain>& domains = snapshot.guideline->domains;
    for (qsizetype i = 0; i < domains.size(); ++i) {
        if (verdict->applicableMask & (1U << static_cast<unsigned>(i))) {
            const Bilingual& name = domains.at(i).shortName;
            remark.tags.append(m_context.language.current().of(name.zh, name.en));
        }
    }
    return remark;
}

void WindowPalette::remember(const QString& id)
{
    QStringList recent = m_context.settings.value(AppSettings::Key::PaletteRecent).toStringList();
    recent.removeAll(id);
    recent.prepend(id);
    m_context.settings.set(AppSettings::Key::PaletteRecent, recent.mid(0, recentLimit));
}

void WindowPalette::runCommand(const QString& id)
{
    remember(id);
    if (id.startsWith(QLatin1String("page:"))) {
        Q_EMIT openPage(id.mid(5), {});
        return;
    }
    for (const QPointer<QAction>& action : std::as_const(m_actions)) {
        if (action && (action->objectName() == id || plainText(*action) == id)) {
            action->trigger();
            return;
        }
    }
}

} // namespace zt
