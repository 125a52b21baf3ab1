// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/maturity/findinglist.h"

#include "app/pages/maturity/findingtexts.h"
#include "reports/wordingfindings.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int glyphSide = 14;

} // namespace

class FindingList::Line final : public QWidget
{
public:
    Line(const ThemeHolder& theme, const ConsistencyFinding& finding, FindingList& list)
        : QWidget(&list)
        , m_theme(theme)
        , m_item(finding.item)
        , m_list(list)
    {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        const Language& language = list.m_language.current();
        const QString lead = findingLead(finding, language);
        const QString subject = list.subjectOf(finding);
        const QString text = subject.isEmpty() ? lead : subject + QChar(0x3000) + lead;
        setAccessibleName(text);
        setToolTip(paint::toolTip(text + QLatin1Char('\n') + findingSentence(finding, language)));
        auto* line = new QHBoxLayout(this);
        line->setContentsMargins(2, 0, 0, 0);
        line->setSpacing(6);
        line->addWidget(new StatusGlyph(theme, FindingTexts::shape(finding.severity), glyphSide));
        auto* label = new ElidedLabel(theme, Theme::small, false, Tone::Text);
        label->setText(text);
        line->addWidget(label, 1);
    }

protected:
    void mousePressEvent(QMouseEvent*) override { Q_EMIT m_list.itemActivated(m_item); }

    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            Q_EMIT m_list.itemActivated(m_item);
            return;
        }
        QWidget::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent*) override
    {
        if (hasFocus()) {
            QPainter painter(this);
            painter.setPen(QPen(m_theme->acc, 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        }
    }

    void focusInEvent(QFocusEvent*) override { update(); }

    void focusOutEvent(QFocusEvent*) override { update(); }

private:
    const ThemeHolder& m_theme;
    QString m_item;
    FindingList& m_list;
};

FindingList::FindingList(const ThemeHolder& theme, const LanguageHolder& language, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_language(language)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
}

QString FindingList::subjectOf(const ConsistencyFinding& finding) const
{
    const Bilingual pillar = m_pillars.value(finding.pillar);
    return finding.item.isEmpty() ? m_language.current().of(pillar.zh, pillar.en) : finding.item;
}

void FindingList::show(const QList<ConsistencyFinding>& findings,
                       const Guideline& guideline,
                       bool readOnly)
{
    for (const Pillar& pillar : guideline.pillars) {
        m_pillars.insert(pillar.id, pillar.name);
    }
    if (findings != m_findings || readOnly != m_readOnly) {
        m_findings = findings;
        m_readOnly = readOnly;
        rebuild();
    }
}

void FindingList::rebuild()
{
    while (QLayoutItem* old = m_column->takeAt(0)) {
        // A link of the line may be what led here.
        old->widget()->setParent(nullptr);
        old->widget()->deleteLater();
        delete old;
    }
    for (const ConsistencyFinding& finding : std::as_const(m_findings)) {
        auto* line = new Line(m_theme, finding, *this);
        if (!m_readOnly && !finding.fixes.isEmpty()) {
            const ConsistencyFix& way = finding.fixes.first();
            QPushButton* link = makeButton(FindingTexts::fix(way), ButtonKind::Quiet, line);
            link->setObjectName(QStringLiteral("fix:%1:%2").arg(finding.item, toKey(finding.rule)));
            makeSmall(link);
            line->layout()->addWidget(link);
            connect(link, &QPushButton::clicked, this, [this, finding, way] {
                Q_EMIT fixChosen(finding, way);
            });
        }
        m_column->addWidget(line);
    }
}

} // namespace zt
