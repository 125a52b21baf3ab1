// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers.h"
#include "app/application.h"
#include "app/shell/mainwindow.h"
#include "app/shell/startwindow.h"
#include "app/widgets/dialog.h"
#include "checklists/packloader.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace zt {

/// The application with one window over an empty assessment in a folder of its own, answers given
/// beforehand and a clock that stands still. Pictures go to ZT_SHOT_DIR where that is set.
class PageBench
{
public:
    PageBench()
    {
        auto answers = std::make_unique<ScriptedServices>();
        ui = answers.get();
        clock = new SteppedClock(QDateTime(QDate(2026, 7, 18), QTime(6, 22), Qt::UTC));
        application = std::make_unique<Application>(path(QStringLiteral("settings.ini")),
                                                    std::move(answers),
                                                    std::unique_ptr<Clock>(clock));
    }

    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }

    MainWindow* openEmpty()
    {
        Profile profile;
        profile.name = QStringLiteral("青嵐證券 115 年度零信任評估");
        profile.institution = QStringLiteral("青嵐證券");
        profile.sector = Sector::Securities;
        profile.tier = 1;
        profile.period = QStringLiteral("115 年度");
        DocumentEnvironment environment{
            clock, QStringLiteral("陳怡安"), [](const QByteArray& bytes) {
                return readPack(bytes, QStringLiteral("pack"));
            }};
        {
            const auto made = Document::create(
                path(QStringLiteral("t.zta")), profile, *startingPacks(), environment);
            Q_ASSERT(made);
        }
        return openPath(path(QStringLiteral("t.zta")));
    }

    MainWindow* openPath(const QString& file)
    {
        application->settings().set(AppSettings::Key::Actor, QStringLiteral("陳怡安"));
        window = application->openFile(file);
        Q_ASSERT(window);
        window->resize(1440, 900);
        window->showPage(QStringLiteral("inventory"));
        QCoreApplication::processEvents();
        return window;
    }

    [[nodiscard]] const Snapshot& snapshot() const
    {
        return window->session().document().snapshot();
    }

    [[nodiscard]] Document& document() const { return window->session().document(); }

    template <class T>
    [[nodiscard]] T* dialog() const
    {
        return dynamic_cast<T*>(Dialog::openIn(window));
    }

    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        (void)file.open(QIODevice::WriteOnly);
        file.write(bytes);
        return file.fileName();
    }

    void shot(const QString& name) const
    {
        const QString target = qEnvironmentVariable("ZT_SHOT_DIR");
        if (!target.isEmpty()) {
            QTest::qWait(30);
            (void)window->grab().save(target + QLatin1Char('/') + name + QStringLiteral(".png"));
        }
    }

    QTemporaryDir folder;
    ScriptedServices* ui = nullptr;
    SteppedClock* clock = nullptr;
    std::unique_ptr<Application> application;
    MainWindow* window = nullptr;
};

} // namespace zt
