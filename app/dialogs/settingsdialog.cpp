// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/settingsdialog.h"

#include "app/appsettings.h"
#include "app/dialogs/unlockdialog.h"
#include "app/widgets/segments.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimeZone>
#include <QTimer>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr QSize dialogSize(640, 480);
constexpr int labelWidth = 160;

} // namespace

SettingsDialog::SettingsDialog(const ThemeHolder& theme, QWidget* over, AppSettings& settings)
    : Dialog(theme, over, dialogSize)
    , m_settings(settings)
{
    QPushButton* done = addButton({}, ButtonKind::Primary);
    done->setObjectName(QStringLiteral("done"));
    connect(done, &QPushButton::clicked, this, &SettingsDialog::accept);
    setBody(new QWidget);
    build();
}

void SettingsDialog::changeEvent(QEvent* event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        // Not within the choice's own signal: the row that sent it goes away.
        QTimer::singleShot(0, this, &SettingsDialog::build);
    }
}

QWidget* SettingsDialog::choiceRow(const QString& label,
                                   const QString& hint,
                                   int key,
                                   const QList<std::pair<QString, QString>>& choices)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 10, 0, 10);
    QLabel* name = makeLabel(label, Theme::body);
    name->setFixedWidth(labelWidth);
    row->addWidget(name);
    auto* choice = new SegmentedSwitch(m_theme);
    QList<SegmentedSwitch::Segment> segments;
    int current = 0;
    const auto settingsKey = static_cast<AppSettings::Key>(key);
    for (int i = 0; i < choices.size(); ++i) {
        segments.append({choices.at(i).second, {}});
        if (m_settings.text(settingsKey) == choices.at(i).first) {
            current = i;
        }
    }
    choice->setSegments(segments);
    choice->setCurrent(current);
    choice->setAccessibleName(label);
    connect(choice, &SegmentedSwitch::chosen, this, [this, settingsKey, choices](int index) {
        m_settings.set(settingsKey, choices.at(index).first);
    });
    row->addWidget(choice);
    row->addSpacing(12);
    row->addWidget(makeLabel(hint, Theme::small, false, Tone::Secondary), 1);
    return box;
}

QWidget* SettingsDialog::actorRow()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 10, 0, 10);
    QLabel* name = makeLabel(tr("Your name"), Theme::body);
    name->setFixedWidth(labelWidth);
    row->addWidget(name);
    auto* field = new QLineEdit(m_settings.text(AppSettings::Key::Actor));
    field->setFixedWidth(180);
    field->setMaxLength(100);
    field->setAccessibleName(tr("Your name"));
    connect(field, &QLineEdit::editingFinished, this, [this, field] {
        m_settings.set(AppSettings::Key::Actor, field->text().trimmed());
    });
    row->addWidget(field);
    row->addWidget(
        makeLabel(
            tr("Written beside every change in the trail"), Theme::small, false, Tone::Secondary),
        1);
    return box;
}

QWidget* SettingsDialog::autoLockRow()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 10, 0, 10);
    QLabel* name = makeLabel(tr("Lock when idle for"), Theme::body);
    name->setFixedWidth(labelWidth);
    row->addWidget(name);
    row->addWidget(makeAutoLockChoice(m_settings));
    row->addSpacing(12);
    row->addWidget(
        makeLabel(tr("Locked files alone; saves first"), Theme::small, false, Tone::Secondary), 1);
    return box;
}

void SettingsDialog::build()
{
    setTitle(tr("Settings"));
    findChild<QPushButton*>(QStringLiteral("done"))->setText(tr("Done"));
    setFacts(tr("Takes effect at once and holds for this computer"));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(Theme::marginLeft, 12, Theme::marginLeft, 12);
    column->setSpacing(0);
    using Key = AppSettings::Key;
    const auto add = [&](QWidget* row) {
        column->addWidget(row);
        column->addWidget(new Rule(m_theme, Rule::Weight::Hairline));
    };
    add(choiceRow(tr("Language"),
                  {},
                  static_cast<int>(Key::Language),
                  {{QStringLiteral("zh_TW"), QStringLiteral("繁體中文")},
                   {QStringLiteral("en"), QStringLiteral("English")}}));
    add(choiceRow(tr("Theme"),
                  {},
                  static_cast<int>(Key::Theme),
                  {{QStringLiteral("system"), tr("As the system")},
                   {QStringLiteral("light"), tr("Light")},
                   {QStringLiteral("dark"), tr("Dark")}}));
    add(choiceRow(tr("Rows"),
                  {},
                  static_cast<int>(Key::Density),
                  {{QStringLiteral("comfortable"), tr("Comfortable")},
                   {QStringLiteral("compact"), tr("Compact")}}));
    add(actorRow());
    add(autoLockRow());
    auto* zone = new QWidget;
    auto* row = new QHBoxLayout(zone);
    row->setContentsMargins(0, 10, 0, 10);
    QLabel* name = makeLabel(tr("Time zone"), Theme::body);
    name->setFixedWidth(labelWidth);
    row->addWidget(name);
    row->addWidget(
        makeLabel(tr("Asia/Taipei; files and trail keep UTC"), Theme::body, false, Tone::Secondary),
        1);
    column->addWidget(zone);
    column->addStretch(1);
    setBody(body);
}

} // namespace zt
