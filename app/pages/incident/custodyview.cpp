// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/incident/custodyview.h"

#include "app/commands/editactions.h"
#include "app/pages/incident/incidenttexts.h"
#include "app/shell/windowtexts.h"
#include "app/widgets/clearlayout.h"
#include "app/widgets/labels.h"
#include "reports/wordingincident.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace zt {

namespace {

constexpr int perLine = 4;
constexpr int dot = 8;
constexpr int lineHeight = 17;

/// How the hashes of an exhibit stand: the shape and the word for it.
std::pair<Status, QString> hashStanding(const ExhibitStatus& status)
{
    const auto has = [&](CustodyIssueKind kind) {
        return std::any_of(status.issues.begin(), status.issues.end(), [&](const auto& one) {
            return one.kind == kind;
        });
    };
    if (has(CustodyIssueKind::HashChanged) || has(CustodyIssueKind::HashOfOther)) {
        return {Status::Bad, CustodyView::tr("hashes differ")};
    }
    if (has(CustodyIssueKind::HashMissing) || has(CustodyIssueKind::Empty)) {
        return {Status::NotYet, CustodyView::tr("hash not taken")};
    }
    return {Status::Good, CustodyView::tr("hashes match")};
}

QString lastHash(const Exhibit& exhibit, const ExhibitStatus& status)
{
    for (auto it = exhibit.custody.rbegin(); it != exhibit.custody.rend(); ++it) {
        if (!it->sha256.isEmpty()) {
            return it->sha256;
        }
    }
    return status.kept;
}

} // namespace

CustodyStrip::CustodyStrip(const ThemeHolder& theme,
                           const Exhibit& exhibit,
                           const Language& language,
                           QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList sentences;
    QList<CustodyStep> usual{CustodyStep::Collected, CustodyStep::Sealed, CustodyStep::Stored};
    for (const CustodyEntry& entry : exhibit.custody) {
        const QString word = custodyStepText(entry.step, language);
        m_nodes.append({word,
                        IncidentTexts::shortTime(entry.at, exhibit.custody.first().at),
                        entry.who,
                        entry.place,
                        entry.seal});
        usual.removeAll(entry.step);
        QStringList parts{
            shownMinute(entry.at), word, entry.from, entry.who, entry.place, entry.seal};
        parts.append({shortHash(entry.sha256), entry.note});
        parts.removeAll(QString());
        sentences.append(parts.join(QLatin1Char(' ')));
    }
    for (const CustodyStep step : usual) {
        m_nodes.append({custodyStepText(step, language), {}, {}, {}, {}});
    }
    const bool sealed = std::any_of(
        m_nodes.begin(), m_nodes.end(), [](const Node& node) { return !node.seal.isEmpty(); });
    m_nodeHeight = dot + 12 + (sealed ? 5 : 4) * lineHeight;
    setAccessibleName(sentences.join(QLatin1Char('\n')));
    setToolTip(paint::toolTip(sentences.join(QLatin1Char('\n'))));
    setFixedHeight(CustodyStrip::sizeHint().height());
    connect(&theme, &ThemeHolder::changed, this, qOverload<>(&QWidget::update));
}

QSize CustodyStrip::sizeHint() const
{
    const auto lines = (static_cast<int>(m_nodes.size()) + perLine - 1) / perLine;
    return {280, lines * m_nodeHeight};
}

void CustodyStrip::paintNode(QPainter& painter, int index) const
{
    const Node& node = m_nodes.at(index);
    const int step = width() / perLine;
    const QPoint at(index % perLine * step, index / perLine * m_nodeHeight);
    const bool done = !node.time.isEmpty();
    const QRectF circle(at.x() + 1, at.y() + 3, dot, dot);
    if (index + 1 < m_nodes.size() && index % perLine + 1 < perLine) {
        paint::horizontalLine(
            painter, m_theme->line2, circle.right() + 3, at.x() + step - 2, circle.center().y());
    }
    painter.setPen(done ? QPen(Qt::NoPen) : QPen(m_theme->tx3, 1.2, Qt::DotLine));
    painter.setBrush(done ? QBrush(m_theme->tx2) : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle);
    QRect line(at.x(), at.y() + dot + 6, step - 4, lineHeight);
    painter.setFont(Theme::font(Theme::small, done));
    painter.setPen(done ? m_theme->tx : m_theme->tx3);
    paint::elided(painter, line, node.word);
    painter.setFont(Theme::font(Theme::small));
    painter.setPen(m_theme->tx2);
    for (const QString& text : {node.time, node.who, node.place, node.seal}) {
        line.translate(0, lineHeight);
        paint::elided(painter, line, text);
    }
}

void CustodyStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_nodes.size(); ++i) {
        paintNode(painter, i);
    }
}

CustodyView::CustodyView(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_head(new SectionHeading(context.theme, {}))
    , m_add(makeButton({}, ButtonKind::Accent))
    , m_exhibits(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    makeSmall(m_add);
    m_add->setObjectName(QStringLiteral("addExhibit"));
    m_head->setTrailing(m_add);
    m_exhibits->setSpacing(12);
    column->addWidget(m_head);
    column->addLayout(m_exhibits);
    connect(m_add, &QPushButton::clicked, this, &CustodyView::addAsked);
    retranslate();
}

void CustodyView::show(const IncidentState& state)
{
    clearLayout(m_exhibits);
    for (QPushButton* old : findChildren<QPushButton*>()) {
        if (old != m_add) {
            old->setObjectName({}); // it goes soon
        }
    }
    m_add->setEnabled(!m_context.edit.isReadOnly());
    const qsizetype count = state.hasIncident() ? state.current().file.exhibits.size() : 0;
    m_head->setRemark(count > 0 ? tr("%n exhibit(s)", nullptr, static_cast<int>(count))
                                : tr("none yet"));
    for (qsizetype i = 0; i < count; ++i) {
        addExhibit(state, i);
    }
}

void CustodyView::addExhibit(const IncidentState& state, qsizetype at)
{
    const Exhibit& exhibit = state.current().file.exhibits.at(at);
    const ExhibitStatus& status = state.current().status.exhibits.at(at);
    auto* block = new QWidget;
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    QPushButton* code = makeButton(exhibit.code, ButtonKind::Accent);
    QPushButton* entry = makeButton(tr("Add an entry…"));
    makeSmall(code);
    makeSmall(entry);
    code->setObjectName(QStringLiteral("exhibit ") + exhibit.code);
    entry->setObjectName(QStringLiteral("entry ") + exhibit.code);
    code->setToolTip(tr("Name, file and what is known of the principles"));
    entry->setEnabled(!m_context.edit.isReadOnly());
    code->setEnabled(!m_context.edit.isReadOnly());
    auto* name = new ElidedLabel(m_context.theme, Theme::body, false, Tone::Text);
    name->setText(exhibit.name);
    line->addWidget(code);
    line->addWidget(name, 1);
    if (const Evidence* kept = state.snapshot().evidenceOf(exhibit.evidence)) {
        line->addWidget(makeLabel(sizeText(kept->size), Theme::small, false, Tone::Secondary));
    }
    column->addLayout(line);
    column->addLayout(hashLine(exhibit, status));
    column->addWidget(new CustodyStrip(m_context.theme, exhibit, m_context.language.current()));
    addIssues(column, status);
    column->addWidget(entry, 0, Qt::AlignLeft);
    column->addWidget(new Rule(m_context.theme, Rule::Weight::Hairline));
    m_exhibits->addWidget(block);
    connect(
        code, &QPushButton::clicked, this, [this, what = exhibit.code] { Q_EMIT editAsked(what); });
    connect(entry, &QPushButton::clicked, this, [this, what = exhibit.code] {
        Q_EMIT entryAsked(what);
    });
}

QLayout* CustodyView::hashLine(const Exhibit& exhibit, const ExhibitStatus& status)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    const QString hash = lastHash(exhibit, status);
    const auto [shape, word] = hashStanding(status);
    QLabel* text = makeLabel(hash.isEmpty() ? QStringLiteral("SHA-256 —")
                                            : QStringLiteral("SHA-256 ") + shortHash(hash),
                             Theme::small,
                             false,
                             Tone::Hint);
    text->setToolTip(hash);
    line->addWidget(text);
    line->addStretch(1);
    line->addWidget(new StatusGlyph(m_context.theme, shape, 14));
    line->addWidget(
        makeLabel(word, Theme::small, false, shape == Status::Bad ? Tone::Bad : Tone::Secondary));
    return line;
}

void CustodyView::addIssues(QVBoxLayout* column, const ExhibitStatus& status)
{
    for (const CustodyIssue& issue : status.issues) {
        const QString word = custodyIssueText(issue.kind, m_context.language.current());
        auto* line = new QHBoxLayout;
        line->setSpacing(6);
        line->addWidget(new StatusGlyph(m_context.theme, Status::Warn, 12), 0, Qt::AlignTop);
        line->addWidget(
            makeLabel(issue.entry < 0
                          ? word
                          : tr("Entry %1: %2").arg(QString::number(issue.entry + 1), word),
                      Theme::small,
                      false,
                      Tone::Secondary,
                      true),
            1);
        column->addLayout(line);
    }
}

QPushButton* CustodyView::exhibitButton(const QString& code) const
{
    return findChild<QPushButton*>(QStringLiteral("exhibit ") + code);
}

QPushButton* CustodyView::entryButton(const QString& code) const
{
    return findChild<QPushButton*>(QStringLiteral("entry ") + code);
}

void CustodyView::retranslate()
{
    m_head->setText(tr("Chain of custody"));
    m_add->setText(tr("New exhibit…"));
}

void CustodyView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace zt
