// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers.h"
#include "app/appsettings.h"
#include "app/pages/maturity/maturitypage.h"
#include "app/session.h"
#include "checklists/packloader.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QTemporaryDir>
#include <QTest>

namespace zt {

/// The maturity page alone over an assessment in a folder of its own, with its inspector beside
/// it, answers given beforehand and a clock that stands still.
class MaturityBench
{
public:
    explicit MaturityBench(LanguageCode language = LanguageCode::ZhTw)
        : clock(QDateTime(QDate(2026, 7, 18), QTime(6, 22), Qt::UTC))
        , settings(folder.filePath(QStringLiteral("settings.ini")))
        , languages(language)
    {
        Profile profile;
        profile.name = QStringLiteral("青嵐證券 115 年度零信任評估");
        profile.institution = QStringLiteral("青嵐證券");
        DocumentEnvironment environment{
            &clock, QStringLiteral("陳怡安"), [](const QByteArray& bytes) {
                return readPack(bytes, QStringLiteral("pack"));
            }};
        auto document = Document::create(
            folder.filePath(QStringLiteral("t.zta")), profile, *startingPacks(), environment);
        Q_ASSERT(document);
        session = std::make_unique<Session>(std::move(*document),
                                            AppServices{theme, languages, settings, ui, clock});
    }

    SystemId addSystem(const QString& code, const QString& name)
    {
        return session->context().edit.addSystem(code, name).value();
    }

    void open()
    {
        qApp->setPalette(theme->palette());
        qApp->setFont(Theme::font(Theme::body));
        qApp->setStyleSheet(theme->styleSheet());
        window = std::make_unique<QWidget>();
        auto* line = new QHBoxLayout(window.get());
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(0);
        page = new MaturityPage(session->context());
        QObject::connect(
            &session->document(), &Document::changed, page, [this](const ChangeSummary& summary) {
                page->setSnapshot(session->document().snapshot(), summary);
            });
        ChangeSummary all;
        all.reset = true;
        page->setSnapshot(session->document().snapshot(), all);
        line->addWidget(page, 1);
        if (QWidget* inspector = page->inspector()) {
            inspector->setFixedWidth(Theme::inspectorWidth);
            line->addWidget(inspector);
            inspector->show();
        }
        window->resize(1368, 820);
        window->show();
        window->activateWindow();
        page->focusMain();
        QCoreApplication::processEvents();
    }

    ~MaturityBench() { window.reset(); }

    Q_DISABLE_COPY_MOVE(MaturityBench)

    [[nodiscard]] const Snapshot& snapshot() const { return session->document().snapshot(); }

    [[nodiscard]] ItemAnswer answer(const QString& item) const
    {
        return page->state().answer(item);
    }

    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget* target = QApplication::focusWidget();
        QTest::keyClick(target != nullptr ? target : page, Qt::Key(code), modifiers);
    }

    void shot(const QString& name) const
    {
        const QString target = qEnvironmentVariable("ZT_SHOT_DIR");
        if (!target.isEmpty()) {
            QTest::qWait(60);
            (void)window->grab().save(target + QLatin1Char('/') + name + QStringLiteral(".png"));
        }
    }

    QTemporaryDir folder;
    SteppedClock clock;
    ThemeHolder theme;
    AppSettings settings;
    LanguageHolder languages;
    ScriptedServices ui;
    std::unique_ptr<Session> session;
    std::unique_ptr<QWidget> window;
    MaturityPage* page = nullptr;
};

} // namespace zt
