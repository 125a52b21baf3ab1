// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lockshots.h"

#include "answers.h"
#include "app/application.h"
#include "app/dialogs/protectiondialog.h"
#include "app/dialogs/questiondialog.h"
#include "app/lockdesk.h"
#include "app/shell/lockedwindow.h"
#include "app/shell/mainwindow.h"
#include "app/shell/startwindow.h"
#include "app/widgets/passphrasefield.h"
#include "checklists/packloader.h"
#include "model/document/fileseal.h"
#include "model/document/recoveryfile.h"

#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QTest>

namespace zt {

namespace {

/// The same on every machine and day.
void setTime(const QString& path, int secondsLater = 0)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite)) {
        file.setFileTime(QDateTime(QDate(2026, 7, 18), QTime(6, 22), Qt::UTC).addSecs(secondsLater),
                         QFileDevice::FileModificationTime);
    }
}

QString lockedCopy(const QString& assessment, const QString& name, const AgeLock& lock)
{
    const QString path = QFileInfo(assessment).absolutePath() + QLatin1Char('/') + name;
    QFile::remove(path);
    JobContext job;
    if (!QFile::copy(assessment, path) || !lockInPlace(path, lock, job)) {
        return {};
    }
    setTime(path);
    return path;
}

/// What a crash leaves of a file that could not be saved: two changes beside it.
void keepBeside(Application& application, const QString& path)
{
    constexpr int secondsLater = 24;
    JobContext job;
    AgeKeys keys;
    keys.passphrase = SecureBytes::copyOf("right");
    const QString before = path + QStringLiteral(".before");
    QFile::remove(before);
    QFile::copy(path, before);
    {
        const auto locked = LockedFile::open(path, keys, job);
        DocumentEnvironment environment;
        environment.clock = &application.services().clock;
        environment.actor = QStringLiteral("陳怡安");
        environment.readPack = [](const QByteArray& bytes) {
            return readPack(bytes, QStringLiteral("pack"));
        };
        const auto document = Document::open(path, Document::Access::ReadWrite, environment);
        for (const char* code : {"SYS-931", "SYS-932"}) {
            System system;
            system.id = SystemId{application.services().clock.newUuid()};
            system.code = QString::fromLatin1(code);
            (void)(*document)->apply({{QStringLiteral("system.add"), {system.code}},
                                      {Change{std::nullopt, system}},
                                      {}});
        }
    }
    QFile::remove(recoveryPathOf(path));
    QFile::rename(path, recoveryPathOf(path));
    QFile::rename(before, path);
    setTime(path);
    setTime(recoveryPathOf(path), secondsLater);
}

AgeRecipient recipient(char seed)
{
    SecureBytes scalar(32);
    scalar.data()[8] = seed; // the lowest bits count for nothing
    return AgeIdentity::fromScalar(std::move(scalar)).recipient();
}

LockedWindow* ask(Application& application, const QString& path, const QSize& size)
{
    application.requestFile(path);
    LockedWindow* window = application.locks().windows().value(0);
    window->resize(size);
    window->activateWindow();
    (void)QTest::qWaitForWindowActive(window);
    return window;
}

void answer(LockedWindow* window, const char* phrase)
{
    UnlockDialog* dialog = window->dialog();
    dialog->field()->forget();
    QTest::keyClicks(dialog->field(), QString::fromUtf8(phrase));
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("unlock")), Qt::LeftButton);
}

MainWindow* opened(Application& application, const QString& path)
{
    MainWindow* found = nullptr;
    (void)QTest::qWaitFor(
        [&] {
            for (MainWindow* window : application.windows()) {
                found = window->session().document().path() == path ? window : found;
            }
            return found != nullptr;
        },
        20'000);
    return found;
}

} // namespace

void shootLocks(Application& application,
                const QString& assessment,
                const QSize& size,
                const std::function<void(QWidget*, const QString&)>& shoot)
{
    AgeLock byPhrase;
    byPhrase.passphrase.emplace(AgePassphrase{SecureBytes::copyOf("right"), 10});
    const QString phrased = lockedCopy(assessment, QStringLiteral("青嵐證券_115.zta"), byPhrase);
    LockedWindow* window = ask(application, phrased, size);
    shoot(window, QStringLiteral("unlock"));
    answer(window, "wrong");
    (void)QTest::qWaitFor([&] { return !window->dialog()->faultText().isEmpty(); }, 20'000);
    answer(window, "WRONG AGAIN"); // Caps Lock is on
    (void)QTest::qWaitFor([&] { return !window->dialog()->faultText().isEmpty(); }, 20'000);
    shoot(window, QStringLiteral("wrong"));
    answer(window, "right");
    MainWindow* assessmentWindow = opened(application, phrased);
    assessmentWindow->showPage(QStringLiteral("inventory"));
    assessmentWindow->resize(size);
    application.locks().openProtection(assessmentWindow);
    shoot(assessmentWindow, QStringLiteral("protection"));
    while (Dialog* dialog = Dialog::openIn(assessmentWindow)) {
        dialog->reject();
    }
    QTest::qWait(1);
    application.locks().lockAway(assessmentWindow,
                                 LockDesk::tr("Nobody used it for %n minute(s).", nullptr, 15));
    (void)QTest::qWaitFor([&] { return application.locks().windows().value(0) != nullptr; });
    window = application.locks().windows().value(0);
    (void)QTest::qWaitFor([&] { return window->dialog() != nullptr; });
    window->dialog()->reject();
    shoot(window, QStringLiteral("idle"));
    window->close();

    keepBeside(application, phrased);
    window = ask(application, phrased, size);
    shoot(window, QStringLiteral("kept"));
    answer(window, "right"); // which answers the offer at once
    delete opened(application, phrased);
    const Question offer = dynamic_cast<ScriptedServices&>(application.services().ui).asked.last();
    window = ask(application, phrased, size);
    auto* question = new QuestionDialog(application.services().theme, window, offer);
    question->open();
    shoot(window, QStringLiteral("offer"));
    question->reject();
    window->close();
    QFile::remove(recoveryPathOf(phrased));

    AgeLock byKeys;
    byKeys.recipients = {recipient(1), recipient(2), recipient(3)};
    const QString keyed = lockedCopy(assessment, QStringLiteral("青嵐證券_稽核.zta"), byKeys);
    application.settings().set(AppSettings::Key::IdentityFile, QString());
    window = ask(application, keyed, size);
    shoot(window, QStringLiteral("key"));
    window->close();

    MainWindow* plain = opened(application, assessment);
    plain->resize(size);
    application.locks().openProtection(plain);
    if (auto* dialog = dynamic_cast<ProtectionDialog*>(Dialog::openIn(plain))) {
        dialog->showKeys(true);
        dialog->addRecipients(recipient(1).toText());
        dialog->addRecipients(recipient(2).toText());
        shoot(plain, QStringLiteral("keys"));
        dialog->reject();
    }
    QTest::qWait(1);
}

} // namespace zt
