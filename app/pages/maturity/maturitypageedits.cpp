// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the person does on the maturity page, as changes.
#include "app/commands/editactions.h"
#include "app/pages/common/evidencedesk.h"
#include "app/pages/common/scopechoices.h"
#include "app/pages/maturity/comparisonpanel.h"
#include "app/pages/maturity/itempanel.h"
#include "app/pages/maturity/maturitypage.h"
#include "app/pages/maturity/maturitytexts.h"
#include "app/pages/maturity/rolluppopover.h"
#include "app/uiservices.h"
#include "app/widgets/choicepopover.h"
#include "app/widgets/statementedit.h"
#include "model/domain/fields.h"

#include <QAction>
#include <QSpinBox>

namespace zt {

namespace {

// Choices of what to compare with that are no point.
constexpr QLatin1String anyKey("any");
constexpr QLatin1String nameKey("name");

QJsonValue statusValue(ItemStatus status)
{
    const QString key = toKey(status);
    return key.isEmpty() ? QJsonValue() : QJsonValue(key);
}

/// The fields in which two values differ.
template <class T>
FieldValues differing(const QList<Field<T>>& fields, const T& before, const T& after)
{
    FieldValues values;
    for (const Field<T>& field : fields) {
        if (field.get(before) != field.get(after)) {
            values.insert(field.key, field.get(after));
        }
    }
    return values;
}

} // namespace

ItemRef MaturityPage::ref() const
{
    return {m_state.scope(), m_item};
}

/// While evidence is being stored the document takes nothing else; the change then waits for it.
void MaturityPage::record(const ItemRef& item, const FieldValues& values, int session)
{
    if (m_desk->isStoring()) {
        m_waiting.append({item, values});
        return;
    }
    const Result<ChangeSet> changes = editAnswer(m_state.snapshot(), item, values);
    const Result<void> done =
        session > 0 ? m_context.edit.applyTyping(changes, session) : m_context.edit.apply(changes);
    Q_UNUSED(done) // announced by EditActions::failed
}

/// A status comes with who gave it and when. What cannot stand alone is proposed first.
void MaturityPage::chooseStatus(ItemStatus status)
{
    if (m_context.edit.isReadOnly() || m_state.view().rolledUp) {
        return;
    }
    m_panel->statement()->flush();
    const ItemAnswer now = m_state.answer(m_item);
    if (status == now.status) {
        dropProposal();
        if (status == ItemStatus::Partial) {
            m_panel->share()->setFocus();
        }
        return;
    }
    if (status == ItemStatus::NotApplicable || status == ItemStatus::Partial) {
        m_proposed = status;
        refreshItem();
        if (status == ItemStatus::Partial) {
            m_panel->share()->setFocus();
            m_panel->share()->selectAll();
        } else {
            m_panel->statement()->setFocus();
        }
        return;
    }
    m_proposed.reset();
    const bool none = status == ItemStatus::NotAssessed;
    const QString assessor = now.assessor.isEmpty() ? m_context.document.actor() : now.assessor;
    record(ref(),
           {{QStringLiteral("status"), statusValue(status)},
            {QStringLiteral("assessor"), none ? QString() : assessor},
            {QStringLiteral("assessed_on"),
             none ? QJsonValue() : QJsonValue(m_state.today().toString(Qt::ISODate))}});
    refreshItem();
}

void MaturityPage::enterShare(int percent)
{
    const ItemAnswer now = m_state.answer(m_item);
    const bool partial = m_proposed.value_or(now.status) == ItemStatus::Partial;
    if (!partial || (now.status == ItemStatus::Partial && now.sharePercent == percent)) {
        return;
    }
    m_proposed.reset();
    const QString assessor = now.assessor.isEmpty() ? m_context.document.actor() : now.assessor;
    record(ref(),
           {{QStringLiteral("status"), statusValue(ItemStatus::Partial)},
            {QStringLiteral("share"), percent},
            {QStringLiteral("assessor"), assessor},
            {QStringLiteral("assessed_on"), m_state.today().toString(Qt::ISODate)}});
}

/// With a proposed N/A the text is its reason, and both are recorded together.
void MaturityPage::enterStatement(const QString& subject, const QString& text, int session)
{
    const std::optional<ItemRef> item = itemRefFromKey(subject);
    if (!item) {
        return;
    }
    FieldValues values{{QStringLiteral("note"), text}};
    const bool reason = *item == ref() && m_proposed == ItemStatus::NotApplicable;
    if (reason && !text.trimmed().isEmpty()) {
        m_proposed.reset();
        const ItemAnswer now = m_state.answer(m_item);
        values.insert(QStringLiteral("status"), statusValue(ItemStatus::NotApplicable));
        values.insert(QStringLiteral("assessor"),
                      now.assessor.isEmpty() ? m_context.document.actor() : now.assessor);
        values.insert(QStringLiteral("assessed_on"), m_state.today().toString(Qt::ISODate));
    }
    record(*item, values, session);
}

void MaturityPage::confirmProposal()
{
    if (m_proposed != ItemStatus::NotApplicable) {
        return;
    }
    m_panel->statement()->flush();
    if (m_proposed) {
        enterStatement(toKey(ref()), m_panel->statement()->toPlainText(), 0);
        refreshItem();
    }
}

void MaturityPage::dropProposal()
{
    if (m_proposed) {
        m_proposed.reset();
        refreshItem();
    }
}

void MaturityPage::chooseReview(ReviewMark mark)
{
    const QJsonValue today(m_state.today().toString(Qt::ISODate));
    FieldValues values{{QStringLiteral("review"), toKey(mark)},
                       {QStringLiteral("reviewer"), m_context.document.actor()},
                       {QStringLiteral("reviewed_on"), today},
                       {QStringLiteral("review_note"), QString()}};
    if (mark == ReviewMark::Pending) {
        values[QStringLiteral("reviewer")] = QString();
        values[QStringLiteral("reviewed_on")] = QJsonValue();
    }
    if (mark != ReviewMark::Returned) {
        record(ref(), values);
        return;
    }
    Question question;
    question.title = tr("Return item %1").arg(m_item);
    question.text = tr("Whoever answered it sees what is missing.");
    question.buttons = QStringList{tr("Cancel"), tr("Return")};
    question.wantsText = true;
    question.textLabel = tr("Remark");
    m_context.ui.ask(
        this, question, [this, values, item = ref()](int button, const QString& text) mutable {
            if (button == 1 && !text.trimmed().isEmpty()) {
                values[QStringLiteral("review_note")] = text.trimmed();
                record(item, values);
            }
        });
}

void MaturityPage::chooseScope()
{
    const Language& language = m_context.language.current();
    const Snapshot& snapshot = m_state.snapshot();
    QList<ChoicePopover::Choice> choices;
    choices.append({tr("Whole institution"), {}, toKey(Scope::institution())});
    choices.append({tr("Domains"), {}, {}, true});
    choices += domainChoices(snapshot, language);
    choices.append({tr("Systems"), {}, {}, true});
    choices += systemChoices(snapshot);
    auto* popover = new ChoicePopover(m_context.theme, tr("Scope"), this);
    popover->setObjectName(QStringLiteral("choicePopover"));
    popover->setChoices(choices, toKey(m_state.scope()));
    connect(popover, &ChoicePopover::chosen, this, [this](const QString& key) {
        if (const std::optional<Scope> scope = scopeFromKey(key)) {
            showScope(*scope);
            focusMain();
        }
    });
    popover->openBelow(buttonOf(m_scopeAction));
}

void MaturityPage::choosePoint()
{
    const ById<NamedPoint> points = m_state.snapshot().points;
    QList<ChoicePopover::Choice> choices{{tr("Compare with nothing"), {}, {}}};
    for (const NamedPoint& point : points) {
        choices.append({point.name, QStringLiteral("#%1").arg(point.seq), point.id.toString()});
    }
    if (points.isEmpty()) {
        choices.append({tr("No point has a name yet: name this one…"), {}, nameKey});
    }
    choices.append({tr("Any two points or files…"), {}, anyKey});
    auto* popover = new ChoicePopover(m_context.theme, tr("Named points"), this);
    popover->setChoices(choices,
                        m_comparison->point() ? m_comparison->point()->id.toString() : QString());
    connect(popover, &ChoicePopover::chosen, this, [this, points](const QString& id) {
        if (id == anyKey) {
            Q_EMIT openPage(QStringLiteral("trail"), QStringLiteral("comparison"));
            return;
        }
        if (id == nameKey) {
            namePointHere();
            return;
        }
        const auto point = points.constFind(id);
        m_comparison->setPoint(point != points.constEnd() ? std::optional(*point) : std::nullopt);
        m_comparison->show(m_state);
        retranslate();
    });
    popover->openBelow(buttonOf(m_compareAction));
}

void MaturityPage::namePointHere()
{
    m_panel->statement()->flush();
    Question question;
    question.title = tr("Name this point");
    question.text = tr("The name marks entry #%1 of the trail. It is no copy: the state is read "
                       "back along the trail when it is compared.")
                        .arg(m_state.snapshot().trailSeq);
    question.buttons = QStringList{tr("Cancel"), tr("Name it")};
    question.wantsText = true;
    question.textLabel = tr("Name, for example kick-off 2026-01");
    m_context.ui.ask(this, question, [this](int button, const QString& text) {
        const QString name = text.simplified();
        if (button != 1 || name.isEmpty()) {
            return;
        }
        const PointId id{m_context.clock.newUuid()};
        if (m_context.edit.apply(namePoint(m_context.document.snapshot(), id, name))) {
            Q_EMIT toast(tr("“%1” names this point").arg(name), {}, {});
        }
    });
}

void MaturityPage::showMethod(QWidget* anchor)
{
    QList<System> systems;
    for (const System& system : m_state.snapshot().systems) {
        systems.append(system);
    }
    auto* popover = new RollupPopover(m_context.theme,
                                      m_state.snapshot().maturityMethod,
                                      systems,
                                      m_context.edit.isReadOnly(),
                                      this);
    connect(popover, &RollupPopover::entered, this, [this](const MaturityMethod& method) {
        const FieldValues values =
            differing(maturityMethodFields(), m_context.document.snapshot().maturityMethod, method);
        const Result<void> done =
            m_context.edit.apply(editMaturityMethod(m_context.document.snapshot(), values));
        Q_UNUSED(done) // announced by EditActions::failed
    });
    popover->openBelow(anchor);
}

} // namespace zt
