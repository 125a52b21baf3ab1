// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/comparison/comparisonchoice.h"

#include "app/uiservices.h"
#include "app/widgets/choicepopover.h"
#include "model/document/document.h"

#include <QEvent>
#include <QFileInfo>

namespace zt {

namespace {

// What a choice of the list stands for; a point is its name or its number behind a word.
constexpr QLatin1String presentKey("present");
constexpr QLatin1String fileKey("file");
constexpr QLatin1String hereKey("here");
constexpr QLatin1String entryKey("entry");
constexpr QLatin1String pointPrefix("point:");

} // namespace

ComparisonChoice::ComparisonChoice(AppContext& context, QWidget* parent)
    : ElidingButton(parent)
    , m_context(context)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, &ComparisonChoice::openChoices);
}

void ComparisonChoice::setSource(const ComparedSource& source)
{
    m_source = source;
    showText();
}

void ComparisonChoice::setPoints(const QString& path, const ById<NamedPoint>& points)
{
    m_points.insert(path, points);
}

void ComparisonChoice::setTitle(const QString& title)
{
    m_title = title;
    showText();
}

bool ComparisonChoice::isOpenFile() const
{
    return QFileInfo(m_source.path) == QFileInfo(m_context.document.path());
}

QString ComparisonChoice::pointName() const
{
    return m_source.point.isEmpty() ? tr("Present") : m_source.point;
}

void ComparisonChoice::showText()
{
    const QString file = isOpenFile() ? tr("this file") : QFileInfo(m_source.path).fileName();
    setWhole(tr("%1: %2, %3").arg(m_title, pointName(), file), QStringLiteral("▾"));
}

void ComparisonChoice::openChoices()
{
    using Choice = ChoicePopover::Choice;
    const ById<NamedPoint> points =
        isOpenFile() ? m_context.document.snapshot().points : m_points.value(m_source.path);
    QList<Choice> choices{
        {QFileInfo(m_source.path).fileName(), {}, {}, true},
        {tr("Present"), {}, presentKey},
    };
    for (const NamedPoint& point : points) {
        choices.append(
            {point.name, QStringLiteral("#%1").arg(point.seq), pointPrefix + point.name});
    }
    choices.append({tr("An entry of the trail…"), QStringLiteral("#"), entryKey});
    choices.append({tr("Another file"), {}, {}, true});
    if (!isOpenFile()) {
        choices.append({tr("This file"), {}, hereKey});
    }
    choices.append({tr("Choose a file…"), QStringLiteral(".zta"), fileKey});
    auto* popover = new ChoicePopover(m_context.theme, m_title, this);
    popover->setChoices(choices,
                        m_source.point.isEmpty() ? presentKey : pointPrefix + m_source.point);
    connect(popover, &ChoicePopover::chosen, this, &ComparisonChoice::take);
    popover->openBelow(this);
}

void ComparisonChoice::take(const QString& key)
{
    if (key == presentKey) {
        Q_EMIT sourceChosen({m_source.path, {}});
    } else if (key == hereKey) {
        Q_EMIT sourceChosen({m_context.document.path(), {}});
    } else if (key == fileKey) {
        askFile();
    } else if (key == entryKey) {
        askEntry();
    } else if (key.startsWith(pointPrefix)) {
        Q_EMIT sourceChosen({m_source.path, key.mid(pointPrefix.size())});
    }
}

void ComparisonChoice::askFile()
{
    const FileQuestion question{tr("Compare with a file"),
                                tr("Assessments (*.zta)"),
                                QFileInfo(m_context.document.path()).absolutePath()};
    m_context.ui.chooseOpenFile(this, question, [this](const QString& path) {
        if (!path.isEmpty()) {
            Q_EMIT sourceChosen({path, {}});
        }
    });
}

void ComparisonChoice::askEntry()
{
    Question question;
    question.title = tr("An entry of the trail");
    question.text = tr("The state right after this entry is read back along the trail.");
    question.buttons = QStringList{tr("Cancel"), tr("Compare")};
    question.wantsText = true;
    question.textLabel = tr("Number of the entry");
    m_context.ui.ask(this, question, [this](int button, const QString& text) {
        QString number = text.trimmed();
        number.remove(QLatin1Char('#'));
        if (button == 1 && !number.isEmpty()) {
            Q_EMIT sourceChosen({m_source.path, QLatin1Char('#') + number});
        }
    });
}

void ComparisonChoice::changeEvent(QEvent* event)
{
    ElidingButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showText();
    }
}

} // namespace zt
