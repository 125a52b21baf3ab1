// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appsettings.h"

#include <QMetaEnum>
#include <QSignalSpy>
#include <QSize>
#include <QTemporaryDir>
#include <QTest>

using namespace zt;
using Key = AppSettings::Key;

class TestAppSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void startsFromTheDefaults()
    {
        const QTemporaryDir folder;
        const AppSettings settings(folder.filePath(QStringLiteral("a.ini")));
        QCOMPARE(settings.text(Key::Language), QStringLiteral("zh_TW"));
        QCOMPARE(settings.text(Key::Theme), QStringLiteral("system"));
        QCOMPARE(settings.value(Key::WindowSize).toSize(), QSize(1440, 900));
        QCOMPARE(settings.value(Key::InspectorWidth).toInt(), 336);
        QVERIFY(settings.value(Key::InspectorShown).toBool());
    }

    /// The table is read by position: every key must be in it.
    void everyKeyHasAnEntry()
    {
        const QTemporaryDir folder;
        const AppSettings settings(folder.filePath(QStringLiteral("a.ini")));
        const QMetaEnum keys = QMetaEnum::fromType<Key>();
        for (int i = 0; i < keys.keyCount(); ++i) {
            QCOMPARE(keys.value(i), i);
            QVERIFY(settings.value(static_cast<Key>(i)).isValid());
        }
    }

    void remembersOverRuns()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.ini"));
        {
            AppSettings settings(path);
            settings.set(Key::Actor, QStringLiteral("王小明; [x]=%1"));
            settings.set(Key::ImportMappings,
                         QVariantMap{{QStringLiteral("k"), QStringLiteral("{}")}});
        }
        const AppSettings again(path);
        QCOMPARE(again.text(Key::Actor), QStringLiteral("王小明; [x]=%1"));
        QCOMPARE(again.value(Key::ImportMappings).toMap().size(), 1);
    }

    void saysOnlyWhatChanged()
    {
        const QTemporaryDir folder;
        AppSettings settings(folder.filePath(QStringLiteral("a.ini")));
        QSignalSpy changed(&settings, &AppSettings::changed);
        settings.set(Key::Theme, QStringLiteral("dark"));
        settings.set(Key::Theme, QStringLiteral("dark"));
        QCOMPARE(changed.count(), 1);
    }

    void wrongTypeFallsBack()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.ini"));
        {
            QSettings store(path, QSettings::IniFormat);
            store.setValue(QStringLiteral("window/inspector_width"), QStringLiteral("wide"));
        }
        const AppSettings settings(path);
        QCOMPARE(settings.value(Key::InspectorWidth).toInt(), 336);
    }

    void recentFilesAreFewAndNewestFirst()
    {
        const QTemporaryDir folder;
        AppSettings settings(folder.filePath(QStringLiteral("a.ini")));
        for (int i = 0; i < 12; ++i) {
            settings.addRecentFile(QStringLiteral("/tmp/%1.zta").arg(i));
        }
        settings.addRecentFile(QStringLiteral("/tmp/8.zta"));
        const QStringList files = settings.value(Key::RecentFiles).toStringList();
        QCOMPARE(files.size(), 8);
        QCOMPARE(files.value(0), QStringLiteral("/tmp/8.zta"));
        QCOMPARE(files.count(QStringLiteral("/tmp/8.zta")), 1);
    }
};

QTEST_APPLESS_MAIN(TestAppSettings)
#include "tst_appsettings.moc"
