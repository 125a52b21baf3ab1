// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/trail/trailinspector.h"

#include "app/appcontext.h"
#include "app/pages/trail/diffview.h"
#include "app/shell/windowtexts.h"
#include "app/widgets/explainview.h"
#include "model/base/errortext.h"
#include "model/document/document.h"
#include "model/domain/explain.h"
#include "reports/phrase.h"
#include "reports/wording.h"
#include "reports/wordingmaturity.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace zt {

namespace {

constexpr int margin = 20;
constexpr int mostFields = 60;
/// A change of several objects with more fields than this is shown as a count per object.
constexpr int mostAtOnce = 24;
constexpr int mostObjects = 12;

/// "1b0c66f2 8e51a07d 94c3…66f2": three groups and the end.
QString mediumHash(const QString& hash)
{
    constexpr qsizetype shown = 20;
    return hash.size() <= shown + 4
               ? groupedHash(hash)
               : groupedHash(hash.left(shown)) + QStringLiteral("…") + hash.right(4);
}

QVBoxLayout* section(const ThemeHolder& theme, QVBoxLayout* column)
{
    column->addWidget(new Rule(theme, Rule::Weight::Hairline));
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(margin, 12, 16, 14);
    inner->setSpacing(6);
    column->addLayout(inner);
    return inner;
}

} // namespace

TrailInspector::TrailInspector(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_entryPart(new QWidget)
    , m_seq(makeLabel({}, Theme::small, false, Tone::Secondary))
    , m_title(makeLabel({}, Theme::title, true, Tone::Text, true))
    , m_who(makeLabel({}, Theme::small, false, Tone::Secondary, true))
    , m_reason(makeLabel({}, Theme::body, false, Tone::Text, true))
    , m_changesHead(new SectionHeading(context.theme, {}))
    , m_diff(new DiffView(context.theme))
    , m_more(makeLabel({}, Theme::small, false, Tone::Secondary, true))
    , m_unfold(makeButton({}))
    , m_followedPart(new QWidget)
    , m_followedHead(makeLabel({}, Theme::small, true, Tone::Secondary))
    , m_followed(new ExplainView(context.theme))
    , m_hashHead(new SectionHeading(context.theme, {}))
    , m_revert(makeButton({}))
    , m_return(makeButton({}))
    , m_waysText(makeLabel({}, Theme::small, false, Tone::Secondary, true))
    , m_headHead(new SectionHeading(context.theme, {}))
    , m_copy(makeIconButton(context.theme, QStringLiteral("edit-copy"), {}))
    , m_head(makeMonoLabel())
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(scroll);
    auto* content = new QWidget;
    scroll->setWidget(content);
    scroll->setProperty("ground", QStringLiteral("s1"));
    content->setProperty("ground", QStringLiteral("s1"));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    auto* entry = new QVBoxLayout(m_entryPart);
    entry->setContentsMargins(0, 0, 0, 0);
    entry->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(margin, 12, 16, 12);
    top->setSpacing(2);
    top->addWidget(m_seq);
    top->addWidget(m_title);
    top->addWidget(m_who);
    top->addWidget(m_reason);
    entry->addLayout(top);

    QVBoxLayout* changes = section(context.theme, entry);
    changes->addWidget(m_changesHead);
    changes->addWidget(m_diff);
    changes->addWidget(m_more);
    makeSmall(m_unfold);
    m_unfold->setObjectName(QStringLiteral("unfold"));
    changes->addWidget(m_unfold, 0, Qt::AlignLeft);
    connect(m_unfold, &QPushButton::clicked, this, [this] {
        m_unfolded = !m_unfolded;
        showChanges();
    });
    auto* followed = new QVBoxLayout(m_followedPart);
    followed->setContentsMargins(0, 4, 0, 0);
    followed->setSpacing(2);
    followed->addWidget(m_followedHead);
    followed->addWidget(m_followed);
    changes->addWidget(m_followedPart);

    QVBoxLayout* hash = section(context.theme, entry);
    hash->addWidget(m_hashHead);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < 3; ++i) {
        const auto at = static_cast<size_t>(i);
        m_hashNames[at] = makeLabel({}, Theme::small, false, Tone::Secondary);
        m_hashValues[at] = makeMonoLabel();
        grid->addWidget(m_hashNames[at], i, 0);
        grid->addWidget(m_hashValues[at], i, 1);
    }
    hash->addLayout(grid);

    QVBoxLayout* ways = section(context.theme, entry);
    ways->addWidget(m_revert);
    ways->addWidget(m_return);
    ways->addWidget(m_waysText);
    column->addWidget(m_entryPart);

    QVBoxLayout* head = section(context.theme, column);
    m_headHead->setTrailing(m_copy);
    head->addWidget(m_headHead);
    head->addWidget(m_head);
    column->addStretch(1);

    connect(m_revert, &QPushButton::clicked, this, &TrailInspector::revertAsked);
    connect(m_return, &QPushButton::clicked, this, &TrailInspector::returnAsked);
    connect(m_copy, &QToolButton::clicked, this, [this] { Q_EMIT copyAsked(m_headHash); });
    m_entryPart->hide();
    retranslate();
}

void TrailInspector::setEntry(const std::optional<TrailEntry>& entry)
{
    if (!entry || !m_entry || entry->seq != m_entry->seq) {
        m_unfolded = false;
    }
    m_entry = entry;
    m_ways.reset();
    retranslate();
}

void TrailInspector::setWays(const EntryWays& ways)
{
    m_ways = ways;
    showConsequences();
    showWays();
}

void TrailInspector::setHead(const QString& hash)
{
    m_headHash = hash;
    constexpr qsizetype half = 32;
    m_head->setText(groupedHash(hash.left(half)) + QLatin1Char('\n') + groupedHash(hash.mid(half)));
}

void TrailInspector::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showWays();
}

void TrailInspector::retranslate()
{
    m_changesHead->setText(tr("Changes"));
    m_followedHead->setText(tr("What followed (computed, not in the trail)"));
    m_hashHead->setText(tr("Hash"));
    m_hashHead->setRemark(tr("SHA-256 (previous ‖ this entry's bytes)"));
    m_hashNames[0]->setText(tr("Previous"));
    m_hashNames[1]->setText(tr("This entry"));
    m_hashNames[2]->setText(tr("Length"));
    m_revert->setText(tr("Take this entry back…"));
    m_return->setText(tr("Return to before it…"));
    m_headHead->setText(tr("Head of the chain"));
    m_headHead->setRemark(tr("printed on every report"));
    m_copy->setToolTip(tr("Copy the head hash"));
    m_copy->setAccessibleName(tr("Copy the head hash"));
    m_entryPart->setVisible(m_entry.has_value());
    if (!m_entry) {
        return;
    }
    const Guideline& guideline = *m_context.document.snapshot().guideline;
    const Language& language = m_context.language.current();
    m_seq->setText(
        QStringLiteral("#%1    %2")
            .arg(groupedNumber(m_entry->seq),
                 shownTime(m_entry->time).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"))));
    m_title->setText(labelText(m_entry->label, guideline, language));
    QStringList who{m_entry->actor};
    for (const QString& code : m_entry->subjects.mid(0, 3)) {
        const System* system = m_context.document.snapshot().systemByCode(code);
        who.append(system == nullptr ? code : code + QLatin1Char(' ') + system->name);
    }
    if (m_entry->subjects.size() > 3) {
        who.append(QStringLiteral("…"));
    }
    who.removeAll(QString());
    m_who->setText(who.join(QStringLiteral("  ·  ")));
    m_reason->setText(tr("Reason: %1").arg(m_entry->reason));
    m_reason->setVisible(!m_entry->reason.isEmpty());
    m_hashValues[0]->setText(mediumHash(m_entry->previousHash));
    m_hashValues[1]->setText(mediumHash(m_entry->hash));
    m_hashValues[0]->setToolTip(groupedHash(m_entry->previousHash));
    m_hashValues[1]->setToolTip(groupedHash(m_entry->hash));
    m_hashValues[2]->setText(tr("%1 bytes").arg(groupedNumber(m_entry->storedBytes)));
    showChanges();
    showConsequences();
    showWays();
}

void TrailInspector::showChanges()
{
    const qsizetype objects = m_entry->changes.size();
    m_changesHead->setRemark(
        tr("%n field(s)", nullptr, m_entry->fieldCount) +
        m_context.language.current().of(QStringLiteral("，"), QStringLiteral(", ")) +
        tr("%n object(s)", nullptr, static_cast<int>(objects)));
    const bool large = objects > 1 && m_entry->fieldCount > mostAtOnce;
    m_unfold->setVisible(large);
    m_unfold->setText(m_unfolded ? tr("Show the counts only") : tr("Show the fields"));
    if (large && !m_unfolded) {
        showSummary();
    } else {
        showFields();
    }
}

void TrailInspector::showSummary()
{
    const QJsonArray& changes = m_entry->changes;
    const qsizetype shown = std::min<qsizetype>(changes.size(), mostObjects);
    QList<DiffView::Row> rows;
    for (qsizetype i = 0; i < shown; ++i) {
        const QJsonObject change = changes.at(i).toObject();
        const QString code = change.value(QLatin1String("code")).toString();
        const System* system = m_context.document.snapshot().systemByCode(code);
        const qsizetype fields =
            fieldChanges(QJsonArray{change}, std::numeric_limits<int>::max()).size();
        DiffView::Row row;
        row.heading = system != nullptr ? code + QLatin1Char(' ') + system->name
                                        : subjectOf(change.value(QLatin1String("kind")).toString(),
                                                    change.value(QLatin1String("id")).toString(),
                                                    code);
        row.note = tr("%n field(s)", nullptr, static_cast<int>(fields));
        rows.append(row);
    }
    m_diff->setRows(rows);
    m_diff->show();
    m_more->setVisible(changes.size() > shown);
    m_more->setText(tr("%n more object(s)", nullptr, static_cast<int>(changes.size() - shown)));
}

/// The system's code as the trail has it, which speaks of a removed system too.
QString TrailInspector::subjectOf(const QString& kind, const QString& id, const QString& code) const
{
    if (!code.isEmpty()) {
        return code;
    }
    const QString title =
        factTitle(kind, id, m_context.document.snapshot(), m_context.language.current());
    return title.isEmpty() ? tr("The assessment") : title;
}

void TrailInspector::showFields()
{
    const Guideline& guideline = *m_context.document.snapshot().guideline;
    const Language& language = m_context.language.current();
    const QList<FieldChange> fields = fieldChanges(m_entry->changes, mostFields);
    QList<DiffView::Row> rows;
    QString subject;
    for (const FieldChange& field : fields) {
        const QString one = field.kind + field.id;
        if (m_entry->changes.size() > 1 && one != subject) {
            subject = one;
            DiffView::Row heading;
            heading.heading = subjectOf(field.kind, field.id, field.subject);
            rows.append(heading);
        }
        const auto words = [&](const QJsonValue& value) {
            return factValueText(
                field.kind, field.field, value, m_context.document.snapshot(), language);
        };
        rows.append({{},
                     {},
                     factFieldName(field.kind, field.field, guideline, language),
                     field.hadBefore ? words(field.before) : QString(),
                     field.hasAfter ? words(field.after) : QString(),
                     field.hadBefore,
                     field.hasAfter});
    }
    m_diff->setRows(rows);
    m_diff->setVisible(!rows.isEmpty());
    m_more->setVisible(fields.size() >= mostFields);
    m_more->setText(tr("The first %1 fields; all of them are in the file.").arg(mostFields));
}

QStringList TrailInspector::movesOf(const Consequences::OfSystem& system) const
{
    const Language& language = m_context.language.current();
    const SystemVerdict& a = system.before;
    const SystemVerdict& b = system.after;
    const auto range = [](const TotalRange& total) {
        return total.isExact()
                   ? pointsText(total.min)
                   : pointsText(total.min) + QStringLiteral("–") + pointsText(total.max);
    };
    QStringList moves;
    const QString code = system.code;
    if (a.risk != b.risk) {
        moves.append(tr("%1: risk total %2 → %3").arg(code, range(a.risk), range(b.risk)));
    }
    if (a.impact != b.impact) {
        moves.append(tr("%1: impact total %2 → %3").arg(code, range(a.impact), range(b.impact)));
    }
    if (a.group != b.group) {
        moves.append(tr("%1: %2 → %3")
                         .arg(code, groupText(a.group, language), groupText(b.group, language)));
    }
    if (a.rank != b.rank && a.rank > 0 && b.rank > 0) {
        moves.append(tr("%1: rank %2 → %3").arg(code).arg(a.rank).arg(b.rank));
    }
    return moves;
}

void TrailInspector::showConsequences()
{
    QList<ExplainView::Row> rows;
    if (m_ways && m_ways->consequences) {
        const Consequences& followed = *m_ways->consequences;
        if (followed.selectedBefore != followed.selectedAfter) {
            rows.append({Status::Info,
                         tr("Selected systems %1 → %2")
                             .arg(followed.selectedBefore)
                             .arg(followed.selectedAfter),
                         {},
                         {},
                         {}});
        }
        for (const Consequences::OfSystem& system : followed.systems) {
            for (const QString& move : movesOf(system)) {
                rows.append({Status::Info, move, {}, {}, {}});
            }
        }
        if (rows.isEmpty()) {
            rows.append({Status::NotApplicable,
                         tr("Totals, ranks and selection stayed as they were"),
                         {},
                         {},
                         {}});
        }
    }
    m_followed->setRows(rows);
    m_followedPart->setVisible(!rows.isEmpty());
}

void TrailInspector::showWays()
{
    const Language& language = m_context.language.current();
    const auto why = [&](const Result<qint64>* fields) {
        if (m_readOnly) {
            return tr("The file is open for reading only");
        }
        if (fields == nullptr) {
            return QString();
        }
        if (!*fields) {
            return errorSentence(fields->error(), language);
        }
        return fields->value() == 0 ? tr("It would change nothing") : QString();
    };
    const Result<qint64>* revert = m_ways ? &m_ways->revertFields : nullptr;
    const Result<qint64>* back = m_ways ? &m_ways->returnFields : nullptr;
    m_revert->setToolTip(why(revert));
    m_return->setToolTip(why(back));
    m_revert->setEnabled(m_revert->toolTip().isEmpty());
    m_return->setEnabled(m_return->toolTip().isEmpty());
    QStringList lines{tr("Both become a new entry; nothing old is deleted.")};
    if (revert != nullptr && revert->has_value()) {
        lines.append(
            tr("Taking it back changes %n field(s).", nullptr, static_cast<int>(revert->value())));
    } else if (revert != nullptr) {
        lines.append(errorSentence(revert->error(), language));
    }
    if (back != nullptr && back->has_value()) {
        lines.append(tr("Returning to before it changes %n field(s).",
                        nullptr,
                        static_cast<int>(back->value())));
    }
    m_waysText->setText(lines.join(QLatin1Char('\n')));
}

} // namespace zt
