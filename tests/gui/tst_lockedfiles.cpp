// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/protectiondialog.h"
#include "app/dialogs/savingdialog.h"
#include "app/lockdesk.h"
#include "app/lockedsaver.h"
#include "app/shell/lockedwindow.h"
#include "app/widgets/feedback.h"
#include "app/widgets/passphrasefield.h"
#include "model/document/evidencestore.h"
#include "model/document/fileseal.h"
#include "model/document/lockedfile.h"
#include "model/document/recoveryfile.h"
#include "model/domain/maturityedits.h"
#include "pagebench.h"

#include <QDir>
#include <QInputMethodEvent>
#include <QListWidget>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>

using namespace zt;
using namespace Qt::StringLiterals;

// Work on a worker ends in its own time, on a busy machine too.
#define ZT_EVENTUALLY(holds) QTRY_VERIFY_WITH_TIMEOUT(holds, 60'000)
#define ZT_EVENTUALLY_SAYS(holds, said) QTRY_VERIFY2_WITH_TIMEOUT(holds, said, 60'000)

/// Locked files in the window: opened, worked with, locked, unlocked, locked again.
class TestLockedFiles : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageBench> m_bench;
    JobContext m_job;

    [[nodiscard]] Application& application() const { return *m_bench->application; }

    [[nodiscard]] QString path() const { return m_bench->path(u"t.zta"_s); }

    /// A file with nothing in it, locked; no window.
    void lockFor(const char* phrase, int workFactor = 10)
    {
        delete m_bench->openEmpty();
        AgeLock lock;
        lock.passphrase.emplace(AgePassphrase{SecureBytes::copyOf(phrase), workFactor});
        QVERIFY(lockInPlace(path(), lock, m_job).has_value());
    }

    void lockFor(const QList<AgeRecipient>& recipients)
    {
        delete m_bench->openEmpty();
        AgeLock lock;
        lock.recipients = recipients;
        QVERIFY(lockInPlace(path(), lock, m_job).has_value());
    }

    [[nodiscard]] QString keyFile(const AgeIdentity& identity, const QString& name) const
    {
        return m_bench->write(name, identityFile(identity).view().toByteArray());
    }

    [[nodiscard]] LockedWindow* asking() const { return application().locks().windows().value(0); }

    [[nodiscard]] MainWindow* window() const { return application().windows().value(0); }

    static QPushButton* button(const QWidget* in, const char* name)
    {
        return in->findChild<QPushButton*>(QString::fromLatin1(name));
    }

    /// Key by key; what has no key of its own comes from elsewhere, as from an input method.
    static void type(PassphraseField* field, const QString& text)
    {
        field->forget();
        for (const QChar c : text) {
            if (c.unicode() < 128) {
                QTest::keyClick(field, c.toLatin1());
            } else {
                QInputMethodEvent typed;
                typed.setCommitString(c);
                QCoreApplication::sendEvent(field, &typed);
            }
        }
    }

    void answer(const char* phrase) const
    {
        UnlockDialog* dialog = asking()->dialog();
        type(dialog->field(), QString::fromUtf8(phrase));
        QTest::mouseClick(button(dialog, "unlock"), Qt::LeftButton);
    }

    void openWith(const char* phrase)
    {
        application().requestFile(path());
        QVERIFY(asking() && asking()->dialog());
        answer(phrase);
        ZT_EVENTUALLY(window());
        m_bench->window = window();
        ZT_EVENTUALLY(!asking());
    }

    [[nodiscard]] static Result<SystemId> addSystem(MainWindow* window, const QString& code)
    {
        return window->session().context().edit.addSystem(code, u"系統"_s);
    }

    /// The number of systems in the file as it lies on the disk, opened with `keys`.
    [[nodiscard]] qsizetype systemsOnDisk(const AgeKeys& keys) const
    {
        const QTemporaryDir folder;
        const QString plain = folder.filePath(u"plain.zta"_s);
        JobContext job;
        if (!decryptFile(path(), plain, keys, job)) {
            return -1;
        }
        SteppedClock clock(QDateTime(QDate(2026, 7, 18), QTime(6, 22), Qt::UTC));
        const auto document = Document::open(
            plain, Document::Access::ReadOnly, {&clock, u"t"_s, [](const QByteArray& bytes) {
                                                    return readPack(bytes, u"pack"_s);
                                                }});
        return document ? (*document)->snapshot().systems.size() : -1;
    }

    /// As after a crash: the file as it was, beside it what could not be saved.
    void keepAhead()
    {
        lockFor("right");
        const QString before = m_bench->path(u"before"_s);
        QVERIFY(QFile::copy(path(), before));
        openWith("right");
        QVERIFY(addSystem(window(), u"S-1"_s).has_value());
        QVERIFY(addSystem(window(), u"S-2"_s).has_value());
        ZT_EVENTUALLY(!window()->hasUnsavedChanges());
        delete window();
        QVERIFY(QFile::rename(path(), recoveryPathOf(path())));
        QVERIFY(QFile::rename(before, path()));
    }

    [[nodiscard]] static AgeKeys phrase(const char* text)
    {
        AgeKeys keys;
        keys.passphrase = SecureBytes::copyOf(text);
        return keys;
    }

    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] static bool says(const QWidget* in, const QString& text)
    {
        const QList<QLabel*> labels = in->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    [[nodiscard]] static QString barText(const MainWindow* window)
    {
        for (const ErrorBar* bar : window->findChildren<ErrorBar*>()) {
            if (bar->isVisibleTo(window)) {
                return bar->sentence();
            }
        }
        return {};
    }

    ProtectionDialog* openProtection()
    {
        for (QAction* action : window()->QWidget::actions()) {
            if (action->objectName() == u"protection"_s) {
                action->trigger();
            }
        }
        return dynamic_cast<ProtectionDialog*>(Dialog::openIn(window()));
    }

    static void typePhrases(ProtectionDialog* dialog, const QString& one, const QString& other)
    {
        const QList<PassphraseField*> fields = dialog->findChildren<PassphraseField*>();
        QCOMPARE(fields.size(), 2);
        for (int i = 0; i < 2; ++i) {
            type(fields[i], i == 0 ? one : other);
        }
    }

private Q_SLOTS:

    void init()
    {
        m_bench = std::make_unique<PageBench>();
        application().settings().set(AppSettings::Key::Language, u"en"_s);
    }

    void cleanup() { m_bench.reset(); }

    void opensWithItsPassphrase()
    {
        lockFor("密語 one");
        LaunchOptions options; // as from the command line
        options.file = path();
        QVERIFY(application().start(options));
        QVERIFY(!window());
        QVERIFY(!application().startWindow());
        UnlockDialog* dialog = asking()->dialog();
        QVERIFY(dialog);
        QVERIFY(!button(dialog, "unlock")->isEnabled()); // nothing is typed yet
        const QByteArray before = bytes();
        answer("密語 one");
        QVERIFY(!window()); // the window goes on; a worker tries
        ZT_EVENTUALLY(window());
        QVERIFY(window()->session().document().isLocked());
        ZT_EVENTUALLY(!asking());
        QCOMPARE(bytes(), before);
    }

    /// Started with a locked file, the program looks as it always does.
    void theFirstWindowOfAllIsDressed()
    {
        lockFor("right");
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"t.zta"_s);
        QVERIFY(QFile::copy(path(), file));
        m_bench = std::make_unique<PageBench>();
        qApp->setStyleSheet({});
        application().requestFile(file);
        QVERIFY(asking() && asking()->dialog());
        QVERIFY(!qApp->styleSheet().isEmpty());
    }

    void wrongPassphrase()
    {
        lockFor("right");
        application().requestFile(path());
        const QByteArray before = bytes();
        answer("wrong");
        QPointer<UnlockDialog> dialog = asking()->dialog();
        ZT_EVENTUALLY_SAYS(dialog->faultText().contains(u"Wrong passphrase"_s),
                           qPrintable(dialog->faultText()));
        QVERIFY(dialog->field()->property("fault").toBool());
        QVERIFY(dialog->field()->isEnabled());
        answer("wrong again");
        ZT_EVENTUALLY(!dialog->faultText().isEmpty());
        bool counted = false;
        for (const QLabel* label : dialog->findChildren<QLabel*>()) {
            counted = counted || label->text() == u"Try 2"_s;
        }
        QVERIFY(counted);
        QVERIFY(!window());
        QCOMPARE(bytes(), before);
        answer("right");
        ZT_EVENTUALLY(window());
        ZT_EVENTUALLY(!dialog);
    }

    /// A try can be given up at once, though scrypt itself goes on for a moment.
    void cancelled()
    {
        lockFor("right", 15);
        application().requestFile(path());
        answer("right");
        UnlockDialog* dialog = asking()->dialog();
        QVERIFY(!button(dialog, "unlock")->isEnabled());
        QTest::mouseClick(button(dialog, "cancel"), Qt::LeftButton);
        QVERIFY(asking() && asking()->dialog() == dialog);
        QVERIFY(button(dialog, "unlock")->isEnabled()); // though the worker goes on
        QTRY_VERIFY_WITH_TIMEOUT(!application().locks().isTrying(), 60'000);
        QVERIFY(!window()); // what was given up does not come after all
        QTest::mouseClick(button(dialog, "cancel"), Qt::LeftButton);
        QVERIFY(!asking());
        QVERIFY(application().startWindow());
    }

    void byAKeyFile()
    {
        const AgeIdentity mine = AgeIdentity::generate();
        const AgeIdentity another = AgeIdentity::generate();
        lockFor(QList<AgeRecipient>{mine.recipient()});
        application().showStart();
        Q_EMIT application().startWindow()->openRequested(path()); // a recent file, or one dropped
        UnlockDialog* dialog = asking()->dialog();
        QVERIFY(dialog);
        QVERIFY(!dialog->field());
        dialog->useIdentityFile(keyFile(another, u"another"_s));
        QTest::mouseClick(button(dialog, "unlock"), Qt::LeftButton);
        ZT_EVENTUALLY_SAYS(dialog->faultText().contains(u"None of the keys"_s),
                           qPrintable(dialog->faultText()));
        dialog->useIdentityFile(m_bench->write(u"no key"_s, "nothing"));
        QTest::mouseClick(button(dialog, "unlock"), Qt::LeftButton);
        QVERIFY(!dialog->faultText().isEmpty());
        dialog->useIdentityFile(keyFile(mine, u"mine"_s));
        QTest::mouseClick(button(dialog, "unlock"), Qt::LeftButton);
        ZT_EVENTUALLY(window());
        QCOMPARE(application().settings().text(AppSettings::Key::IdentityFile),
                 m_bench->path(u"mine"_s));
    }

    void changesAreSavedBehindTheWindow()
    {
        lockFor("right");
        openWith("right");
        for (int i = 1; i <= 20; ++i) {
            QVERIFY(addSystem(window(), u"ONLY-IN-THE-CLEAR-%1"_s.arg(i)));
        }
        QVERIFY(says(window(), u"Saving…"_s));
        ZT_EVENTUALLY(!window()->hasUnsavedChanges());
        QVERIFY(says(window(), u"Saved encrypted"_s));
        QCOMPARE(systemsOnDisk(phrase("right")), 20);
        window()->session().context().edit.undoStack().undo();
        ZT_EVENTUALLY(!window()->hasUnsavedChanges());
        QCOMPARE(systemsOnDisk(phrase("right")), 19);
        const QStringList files =
            QDir(m_bench->folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        QCOMPARE(files, QStringList({u".t.zta.lock"_s, u"settings.ini"_s, u"t.zta"_s}));
        QVERIFY(!bytes().contains("ONLY-IN-THE-CLEAR"));
    }

    /// Twenty megabytes are encrypted and written beside the window: events are handled while a
    /// save runs, and a change does not wait for it. How long either takes is printed, and measured
    /// by `./dev bench`.
    void aLargeFileDoesNotHoldUpTheWindow()
    {
        MainWindow* plain = m_bench->openEmpty();
        QByteArray large(20 << 20, Qt::Uninitialized);
        QRandomGenerator random(7);
        for (qsizetype i = 0; i < large.size(); ++i) {
            large[i] = static_cast<char>(random.generate());
        }
        const EvidenceDraft draft = draftOfBytes(u"large.bin"_s,
                                                 u"application/octet-stream"_s,
                                                 large,
                                                 EvidenceId{m_bench->clock->newUuid()},
                                                 m_bench->clock->now());
        Document& document = plain->session().document();
        QVERIFY(document.apply(addEvidence(document.snapshot(), {draft.evidence}, {}),
                               {draft.content}));
        delete plain;
        AgeLock lock;
        lock.passphrase.emplace(AgePassphrase{SecureBytes::copyOf("right"), 10});
        QVERIFY(lockInPlace(path(), lock, m_job).has_value());
        openWith("right");
        QTest::qWait(200); // what a new window still does by itself

        QElapsedTimer since;
        qint64 worstBeat = 0;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] {
            worstBeat = std::max(worstBeat, since.restart());
        });
        qint64 worstEdit = 0;
        bool changedMeanwhile = false;
        for (int i = 0; i < 10; ++i) {
            const bool saving = window()->saver()->state() == LockedSaver::State::Saving;
            since.start();
            QVERIFY(addSystem(window(), u"S-%1"_s.arg(i)));
            worstEdit = std::max(worstEdit, since.restart());
            QVERIFY(window()->saver()->state() == LockedSaver::State::Saving);
            changedMeanwhile = changedMeanwhile || saving;
            beat.start(0);
            QTest::qWait(i % 3 == 0 ? 60 : 5); // sometimes within the save of the change before
            beat.stop();
        }
        ZT_EVENTUALLY(!window()->hasUnsavedChanges());
        qInfo("longest pause between events %lld ms, longest change %lld ms", worstBeat, worstEdit);
        QVERIFY(changedMeanwhile);
        QCOMPARE(systemsOnDisk(phrase("right")), 10);
    }

    void closingWaitsForTheSave()
    {
        lockFor("right");
        openWith("right");
        QVERIFY(addSystem(window(), u"S-1"_s));
        QPointer<MainWindow> closing = window();
        closing->setAttribute(Qt::WA_DeleteOnClose);
        if (!closing->close()) {
            QVERIFY(dynamic_cast<SavingDialog*>(Dialog::openIn(closing)));
        }
        ZT_EVENTUALLY(!closing);
        QCOMPARE(systemsOnDisk(phrase("right")), 1);
    }

    void whatCannotBeSavedStays()
    {
#ifdef Q_OS_UNIX
        lockFor("right");
        openWith("right");
        QVERIFY(addSystem(window(), u"S-1"_s).has_value());
        ZT_EVENTUALLY(!window()->hasUnsavedChanges());
        LockedFile::alreadyOpen(path())->noteChange(); // as a change would
        QVERIFY(QFile::rename(path(), m_bench->path(u"away.zta"_s)));
        window()->saver()->save();
        ZT_EVENTUALLY(window()->saver()->state() == LockedSaver::State::Failed);
        QVERIFY2(barText(window()).contains(u"no longer there"_s), qPrintable(barText(window())));
        QVERIFY(window()->hasUnsavedChanges());
        QVERIFY(QFile::rename(m_bench->path(u"away.zta"_s), path()));
        window()->saver()->save();
        ZT_EVENTUALLY(!window()->hasUnsavedChanges());
        QCOMPARE(barText(window()), QString()); // solved
        QCOMPARE(systemsOnDisk(phrase("right")), 1);
#endif
    }

    /// Another file in the place of ours is left alone, and the person is told what to do.
    void anotherFileInItsPlace()
    {
        lockFor("right");
        openWith("right");
        // A change that is made while the save of another one is held up by its place being gone.
        const std::shared_ptr<LockedFile> file = LockedFile::alreadyOpen(path());
        QVERIFY(addSystem(window(), u"S-1"_s).has_value());
        ZT_EVENTUALLY(!window()->hasUnsavedChanges());
        file->noteChange(); // as a change would
        QVERIFY(QFile::remove(path()));
        (void)m_bench->write(u"t.zta"_s, "another's");
        window()->saver()->save();
        ZT_EVENTUALLY(window()->saver()->state() == LockedSaver::State::Failed);
        QVERIFY2(barText(window()).contains(u"Another program has replaced"_s),
                 qPrintable(barText(window())));
        QCOMPARE(bytes(), QByteArray("another's"));
        QVERIFY(window()->hasUnsavedChanges());
        m_bench->shot(u"unsaved"_s);

        QPointer<MainWindow> closing = window();
        closing->setAttribute(Qt::WA_DeleteOnClose);
        QVERIFY(!closing->close());
        auto* dialog = dynamic_cast<SavingDialog*>(Dialog::openIn(closing));
        QVERIFY(dialog);
        QVERIFY(hasRecovery(path()));
        ZT_EVENTUALLY_SAYS(dialog->text().contains(u"kept beside it"_s),
                           qPrintable(dialog->text()));
        m_bench->ui->savePath = m_bench->path(u"copy.zta"_s);
        Q_EMIT dialog->copyRequested();
        QVERIFY(isLockedFile(m_bench->path(u"copy.zta"_s)));
        ZT_EVENTUALLY(button(dialog, "discard")->isVisible());
        m_bench->shot(u"unsaved-closing"_s);
        QTest::mouseClick(button(dialog, "discard"), Qt::LeftButton);
        ZT_EVENTUALLY(!closing);
        QCOMPARE(bytes(), QByteArray("another's"));
        QVERIFY(LockedFile::open(m_bench->path(u"copy.zta"_s), phrase("right"), m_job).has_value());
    }

    void lockedFromTheWindow()
    {
        MainWindow* plain = m_bench->openEmpty();
        QVERIFY(addSystem(plain, u"S-1"_s).has_value());
        plain->showPage(u"trail"_s);
        ProtectionDialog* dialog = openProtection();
        QVERIFY(dialog);
        QPushButton* lock = button(dialog, "lock");
        QVERIFY(!lock->isEnabled());
        typePhrases(dialog, u"密語 one"_s, u"密語 two"_s);
        QVERIFY(!lock->isEnabled());
        typePhrases(dialog, u"密語 one"_s, u"密語 one"_s);
        QVERIFY(lock->isEnabled());
        QTest::mouseClick(lock, Qt::LeftButton);
        ZT_EVENTUALLY(isLockedFile(path()));
        ZT_EVENTUALLY(window() && window()->session().document().isLocked());
        QCOMPARE(window()->currentPage()->id(), u"trail"_s);
        QCOMPARE(window()->session().document().snapshot().systems.size(), 1);
        QVERIFY(!asking());
        QVERIFY(addSystem(window(), u"S-2"_s).has_value());
        ZT_EVENTUALLY(!window()->hasUnsavedChanges());
        QCOMPARE(systemsOnDisk(phrase("密語 one")), 2);
    }

    void keysOfTheWindow()
    {
        const AgeIdentity mine = AgeIdentity::generate();
        const AgeIdentity hers = AgeIdentity::generate();
        (void)m_bench->openEmpty();
        ProtectionDialog* dialog = openProtection();
        dialog->showKeys(true);
        QVERIFY(!button(dialog, "lock")->isEnabled()); // nobody could open it
        dialog->addRecipients(u"age1wrong"_s);
        QVERIFY(!dialog->faultText().isEmpty());
        dialog->addRecipients(mine.recipient().toText());
        QVERIFY(dialog->faultText().isEmpty());
        dialog->addRecipientsOf(keyFile(hers, u"hers"_s)); // its public half is taken
        QCOMPARE(dialog->recipients().size(), 2);
        QTest::mouseClick(button(dialog, "lock"), Qt::LeftButton);
        ZT_EVENTUALLY(window() && window()->session().document().isLocked());

        dialog = openProtection();
        QCOMPARE(dialog->recipients().size(), 2);
        QVERIFY(!button(dialog, "lock")->isEnabled()); // nothing is changed
        auto* list = dialog->findChild<QListWidget*>();
        list->item(0)->setSelected(true);
        dialog->removeSelectedRecipients();
        QCOMPARE(dialog->recipients(), QList<AgeRecipient>{hers.recipient()});
        QPointer<ProtectionDialog> open = dialog;
        QTest::mouseClick(button(dialog, "lock"), Qt::LeftButton);
        ZT_EVENTUALLY(!open);
        AgeKeys old;
        old.identities.push_back(mine.clone());
        QCOMPARE(systemsOnDisk(old), -1);
        AgeKeys now;
        now.identities.push_back(hers.clone());
        QCOMPARE(systemsOnDisk(now), 0);

        dialog = openProtection();
        dialog->findChild<QListWidget*>()->item(0)->setSelected(true);
        dialog->removeSelectedRecipients();
        QVERIFY(!button(dialog, "lock")->isEnabled()); // one must remain
        dialog->reject();

        // What the window saved, the tool whose format it is opens.
        const QString age = QStandardPaths::findExecutable(u"age"_s);
        if (!age.isEmpty()) {
            QVERIFY(addSystem(window(), u"S-1"_s).has_value());
            ZT_EVENTUALLY(!window()->hasUnsavedChanges());
            const QString out = m_bench->path(u"out"_s);
            QCOMPARE(QProcess::execute(
                         age, {u"-d"_s, u"-i"_s, m_bench->path(u"hers"_s), u"-o"_s, out, path()}),
                     0);
            QFile opened(out);
            QVERIFY(opened.open(QIODevice::ReadOnly));
            QVERIFY(opened.readAll().startsWith("SQLite format 3"));
        }
    }

    void passphraseChanged()
    {
        lockFor("old");
        openWith("old");
        QPointer<ProtectionDialog> dialog = openProtection();
        typePhrases(dialog, u"new"_s, u"new"_s);
        QTest::mouseClick(button(dialog, "lock"), Qt::LeftButton);
        ZT_EVENTUALLY(!dialog);
        QVERIFY(window()->toastText().contains(u"new lock"_s));
        QCOMPARE(systemsOnDisk(phrase("old")), -1);
        QCOMPARE(systemsOnDisk(phrase("new")), 0);
        QVERIFY(addSystem(window(), u"S-1"_s).has_value());
        ZT_EVENTUALLY(!window()->hasUnsavedChanges());
        QCOMPARE(systemsOnDisk(phrase("new")), 1);
    }

    void lockRemoved()
    {
        lockFor("right");
        openWith("right");
        QVERIFY(addSystem(window(), u"S-1"_s).has_value());
        m_bench->ui->button = 0; // the person thinks better of it
        ProtectionDialog* dialog = openProtection();
        QTest::mouseClick(button(dialog, "unlock"), Qt::LeftButton);
        QVERIFY(m_bench->ui->asked.last().dangerous);
        QTest::qWait(50);
        QVERIFY(isLockedFile(path()));
        m_bench->ui->button = 1;
        QTest::mouseClick(button(dialog, "unlock"), Qt::LeftButton);
        ZT_EVENTUALLY(!isLockedFile(path()));
        ZT_EVENTUALLY(window() && !window()->session().document().isLocked());
        QCOMPARE(window()->session().document().snapshot().systems.size(), 1);
        QVERIFY(addSystem(window(), u"S-2"_s).has_value());
        QVERIFY(bytes().startsWith("SQLite format 3"));
        QVERIFY(!LockedFile::alreadyOpen(path()));
    }

    void lockedAgainWhenIdle()
    {
        lockFor("right");
        openWith("right");
        window()->showPage(u"trail"_s);
        qint64 now = 0;
        IdleWatch& idle = application().locks().idle();
        QCOMPARE(idle.limit(), 15);
        idle.setTicks([&now] { return now; });
        QVERIFY(addSystem(window(), u"S-1"_s).has_value());
        now = 15 * 60'000 - 1;
        idle.check();
        QTest::qWait(30);
        QVERIFY(window());
        now = 15 * 60'000;
        idle.check();
        ZT_EVENTUALLY(!window());
        QVERIFY(asking());
        QVERIFY(!LockedFile::alreadyOpen(path())); // the keys are forgotten
        ZT_EVENTUALLY(asking()->dialog());
        QCOMPARE(systemsOnDisk(phrase("right")), 1); // saved first
        answer("wrong");
        ZT_EVENTUALLY(!asking()->dialog()->faultText().isEmpty());
        QVERIFY(!window());
        answer("right");
        ZT_EVENTUALLY(window());
        QCOMPARE(window()->currentPage()->id(), u"trail"_s);
        QCOMPARE(window()->session().document().snapshot().systems.size(), 1);
        QVERIFY(!window()->session().context().edit.undoStack().canUndo()); // nothing is left of it
        // No plain file is ever locked for that, and 0 turns it off.
        application().settings().set(AppSettings::Key::AutoLockMinutes, 0);
        QCOMPARE(idle.limit(), 0);
    }

    void lockedWhileADialogIsOpen_data()
    {
        QTest::addColumn<QString>("action");
        for (const char* action : {"protection", "palette", "settings", "new", "import"}) {
            QTest::newRow(action) << QString::fromLatin1(action);
        }
    }

    /// Whatever stands over the window goes with it, and what was copied out of it.
    void lockedWhileADialogIsOpen()
    {
        QFETCH(QString, action);
        lockFor("right");
        openWith("right");
        QVERIFY(addSystem(window(), u"S-1"_s).has_value());
        window()->showPage(u"inventory"_s);
        for (QAction* one : window()->findChildren<QAction*>()) {
            if (one->objectName() == action) {
                one->trigger();
            }
        }
        QTest::qWait(30);
        m_bench->ui->copyText(u"S-1"_s);
        application().locks().lockAway(window(), u"idle"_s);
        ZT_EVENTUALLY(!window());
        ZT_EVENTUALLY(asking() && asking()->dialog());
        QVERIFY(!LockedFile::alreadyOpen(path()));
        QCOMPARE(m_bench->ui->copied, QString());
        answer("right");
        ZT_EVENTUALLY(window());
        QCOMPARE(window()->session().document().snapshot().systems.size(), 1);
    }

    void lockedNow()
    {
        lockFor("right");
        openWith("right");
        for (QAction* action : window()->QWidget::actions()) {
            if (action->objectName() == u"lockNow"_s) {
                QVERIFY(action->isEnabled());
                action->trigger();
            }
        }
        ZT_EVENTUALLY(!window() && asking() && asking()->dialog());
        asking()->dialog()->reject(); // it stands there locked, until somebody unlocks it
        QVERIFY(asking());
        ZT_EVENTUALLY(!asking()->dialog());
        QVERIFY(asking()->askKeys().has_value());
        answer("right");
        ZT_EVENTUALLY(window());
    }

    void whatWasKeptIsTakenOver()
    {
        keepAhead();
        m_bench->ui->button = 2;
        application().requestFile(path());
        QVERIFY(asking()->dialog()->findChild<QWidget*>(u"kept"_s)); // told before it is unlocked
        answer("right");
        ZT_EVENTUALLY(window());
        QVERIFY2(m_bench->ui->asked.last().text.contains(u"2 changes"_s),
                 qPrintable(m_bench->ui->asked.last().text));
        QCOMPARE(window()->session().document().snapshot().systems.size(), 2);
        QVERIFY2(window()->toastText().contains(u"2 changes put back"_s),
                 qPrintable(window()->toastText()));
        QVERIFY(!hasRecovery(path()));
        QCOMPARE(systemsOnDisk(phrase("right")), 2);
        QVERIFY(addSystem(window(), u"S-3"_s).has_value()); // it goes on from there
        ZT_EVENTUALLY(!window()->hasUnsavedChanges());
        QCOMPARE(systemsOnDisk(phrase("right")), 3);
    }

    void whatWasKeptIsLeft()
    {
        keepAhead();
        m_bench->ui->button = -1; // Esc: nothing is decided
        openWith("right");
        QCOMPARE(window()->session().document().snapshot().systems.size(), 0);
        QVERIFY2(window()->toastText().contains(u"still kept"_s),
                 qPrintable(window()->toastText()));
        QVERIFY(hasRecovery(path()));
        QCOMPARE(systemsOnDisk(phrase("right")), 0);
    }

    void whatWasKeptIsThrownAway()
    {
        keepAhead();
        m_bench->ui->button = 1;
        openWith("right");
        QCOMPARE(m_bench->ui->asked.size(), 2);
        QVERIFY(m_bench->ui->asked.last().dangerous); // asked once more
        QCOMPARE(window()->session().document().snapshot().systems.size(), 0);
        QVERIFY(!hasRecovery(path()));
    }

    /// The file was changed on another way since: neither takes the other's place.
    void whatWasKeptGoesApart()
    {
        keepAhead();
        m_bench->ui->button = 0;
        openWith("right");
        QVERIFY(addSystem(window(), u"S-9"_s).has_value());
        ZT_EVENTUALLY(!window()->hasUnsavedChanges());
        delete window();
        m_bench->ui->button = 2;
        m_bench->ui->savePath = m_bench->path(u"other.zta"_s);
        openWith("right");
        QVERIFY(!hasRecovery(path()));
        QCOMPARE(systemsOnDisk(phrase("right")), 1);
        QVERIFY(isLockedFile(m_bench->path(u"other.zta"_s)));
        QVERIFY(QFile::remove(path()));
        delete window();
        QVERIFY(QFile::rename(m_bench->path(u"other.zta"_s), path()));
        QCOMPARE(systemsOnDisk(phrase("right")), 2);
    }

    /// All of it is in the file: it may go, and is not offered.
    void whatWasKeptIsBehind()
    {
        lockFor("right");
        QVERIFY(QFile::copy(path(), recoveryPathOf(path())));
        m_bench->ui->button = 1;
        openWith("right");
        QCOMPARE(m_bench->ui->asked.size(), 1);
        QVERIFY(m_bench->ui->asked.last().title.contains(u"Nothing is missing"_s));
        QVERIFY(!hasRecovery(path()));
    }

    /// What cannot be read is said, and left.
    void whatWasKeptIsBroken()
    {
        lockFor("right");
        QVERIFY(QFile::copy(path(), recoveryPathOf(path())));
        QFile broken(recoveryPathOf(path()));
        QVERIFY(broken.open(QIODevice::ReadWrite));
        QVERIFY(broken.resize(broken.size() - 1));
        broken.close();
        openWith("right");
        QVERIFY2(barText(window()).contains(u"damaged"_s), qPrintable(barText(window())));
        QVERIFY(hasRecovery(path()));
        QVERIFY(m_bench->ui->asked.isEmpty());
    }

    /// Pressed again while the change is still being saved.
    void lockedNowTwice()
    {
        lockFor("right");
        openWith("right");
        QVERIFY(addSystem(window(), u"S-1"_s).has_value());
        QVERIFY(window()->hasUnsavedChanges());
        application().locks().lockAway(window(), u"once"_s);
        application().locks().lockAway(window(), u"twice"_s);
        ZT_EVENTUALLY(!window() && asking() && asking()->dialog());
        QCOMPARE(application().locks().windows().size(), 1);
        QCOMPARE(systemsOnDisk(phrase("right")), 1);
    }

    void aDamagedLock()
    {
        lockFor("right");
        QByteArray damaged = bytes();
        damaged[damaged.size() - 1] = static_cast<char>(damaged.back() ^ 1);
        (void)m_bench->write(u"t.zta"_s, damaged);
        application().requestFile(path());
        answer("right");
        ZT_EVENTUALLY_SAYS(asking()->dialog()->faultText().contains(u"damaged"_s),
                           qPrintable(asking()->dialog()->faultText()));
        (void)m_bench->write(u"u.zta"_s, "age-encryption.org/v1\n-> nonsense");
        application().requestFile(m_bench->path(u"u.zta"_s));
        QCOMPARE(application().locks().windows().size(), 1);
    }
};

QTEST_MAIN(TestLockedFiles)
#include "tst_lockedfiles.moc"
