// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/editactions.h"
#include "app/pages/audit/pointpanel.h"
#include "app/pages/audit/versions/versiondesk.h"
#include "app/pages/audit/versions/versiondialog.h"
#include "app/pages/audit/versions/versionmodel.h"
#include "app/widgets/rowtable.h"
#include "auditbench.h"

#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace zt;

/// An audit goes on with a new version of the exchange's list: NET-6 asks something else, BCM-2 is
/// gone, the rest is the same.
class TestAuditVersions : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<AuditBench> m_bench;

    [[nodiscard]] AuditPage* page() const { return m_bench->page; }

    [[nodiscard]] QString written(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_bench->folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                   ? file.fileName()
                   : QString();
    }

    [[nodiscard]] QString newVersion() const
    {
        const QByteArray shipped = shippedChecklist(QStringLiteral("twse-audit"))->bytes;
        QJsonObject pack = QJsonDocument::fromJson(shipped).object();
        QJsonArray points;
        QHash<QString, int> count;
        const QJsonArray before = pack.value(QLatin1String("points")).toArray();
        for (const auto& value : before) {
            QJsonObject point = value.toObject();
            const QString id = point.value(QLatin1String("id")).toString();
            if (id == QLatin1String("BCM-2")) {
                continue;
            }
            if (id == QLatin1String("NET-6")) {
                point.insert(
                    QStringLiteral("text"),
                    QJsonObject{{QStringLiteral("zh"), QStringLiteral("三十天內修補。")},
                                {QStringLiteral("en"), QStringLiteral("Within 30 days.")}});
            }
            point.insert(QStringLiteral("order"),
                         ++count[point.value(QLatin1String("group")).toString()]);
            points.append(point);
        }
        pack.insert(QStringLiteral("points"), points);
        pack.insert(QStringLiteral("version"), QStringLiteral("2.0.0"));
        const QJsonObject reason{{QStringLiteral("zh"), QStringLiteral("併入他法。")},
                                 {QStringLiteral("en"), QStringLiteral("Moved.")}};
        pack.insert(QStringLiteral("withdrawn"),
                    QJsonArray{QJsonObject{{QStringLiteral("version"), QStringLiteral("1.0.0")},
                                           {QStringLiteral("code"), QStringLiteral("BCM-2")},
                                           {QStringLiteral("reason"), reason}}});
        return written("v2.json", QJsonDocument(pack).toJson());
    }

    [[nodiscard]] VersionDialog* opened() const
    {
        page()->versions()->ask()->trigger();
        return m_bench->dialog<VersionDialog>();
    }

    void answer(const char* code, const char* text) const
    {
        const Snapshot& now = m_bench->snapshot();
        QVERIFY(m_bench->session->context().edit.apply(
            editPoints(now,
                       page()->state().audit(),
                       now.checklists,
                       {{{QStringLiteral("twse-audit"), QString::fromLatin1(code)},
                         {{QStringLiteral("result"), QStringLiteral("conform")},
                          {QStringLiteral("observation"), QString::fromUtf8(text)}}}},
                       {QStringLiteral("李冠霖"), m_bench->clock.now()})));
    }

    /// The dialog with the new version read from its file.
    [[nodiscard]] VersionDialog* withNewVersion() const
    {
        VersionDialog* dialog = opened();
        m_bench->ui.openPath = newVersion();
        dialog->fromFile()->setFocus();
        m_bench->key(Qt::Key_Space);
        return QTest::qWaitFor([dialog] { return dialog->plan().has_value(); }) ? dialog : nullptr;
    }

private Q_SLOTS:

    void init()
    {
        m_bench = std::make_unique<AuditBench>();
        Audit audit;
        audit.id = AuditId{m_bench->clock.newUuid()};
        audit.code = QStringLiteral("Q-01");
        audit.checklists = {QStringLiteral("twse-audit")};
        audit.tier = 1;
        audit.createdAt = m_bench->clock.now();
        QVERIFY(m_bench->session->context().edit.apply(
            addAudit(m_bench->snapshot(), audit, *shippedChecklists())));
        m_bench->open();
        answer("NET-6", "逐台查過");
        answer("BCM-2", "每年演練");
    }

    void cleanup() { m_bench.reset(); }

    void showsBothTextsAndWhatHappensToTheAnswer()
    {
        VersionDialog* dialog = opened();
        QVERIFY(dialog);
        QVERIFY(dialog->table()->hasFocus());
        QVERIFY(!dialog->upgrade()->isEnabled()); // one version alone
        dialog->reject();
        QTRY_VERIFY(m_bench->dialog<VersionDialog>() == nullptr);
        dialog = withNewVersion();
        QVERIFY(dialog);
        QCOMPARE(dialog->model()->rowCount(), 2);
        QVERIFY(dialog->afterText()->text().contains(QStringLiteral("三十天內修補。")));
        QVERIFY(!dialog->beforeText()->text().contains(QStringLiteral("三十天內修補。")));
        QVERIFY(dialog->beforeText()->text().contains(QStringLiteral("逐台查過")));
        m_bench->shot(QStringLiteral("versions"));
        dialog->table()->setFocus();
        m_bench->key(Qt::Key_Down);
        QVERIFY(dialog->beforeText()->text().contains(QStringLiteral("每年演練")));
        QVERIFY(dialog->afterText()->text().contains(QStringLiteral("併入他法。")));
    }

    void theAuditGoesOnByKeyboard()
    {
        VersionDialog* dialog = withNewVersion();
        QVERIFY(dialog);
        const qint64 before = m_bench->snapshot().trailSeq;
        dialog->upgrade()->setFocus();
        m_bench->key(Qt::Key_Space);
        QTRY_VERIFY(m_bench->dialog<VersionDialog>() == nullptr);
        QCOMPARE(m_bench->snapshot().trailSeq, before + 1);
        const QString pin = QStringLiteral("twse-audit@2.0.0");
        QCOMPARE(page()->state().audit().checklists, QStringList{pin});
        const PointRef changed{pin, QStringLiteral("NET-6")};
        QVERIFY(page()->state().status(changed)->needsLook);
        page()->showPoint(changed);
        QVERIFY(page()->panel()->versionNote()->isVisibleTo(page()));
        m_bench->shot(QStringLiteral("lookagain"));
        // The mark goes by one key, as a change of its own.
        page()->focusMain();
        m_bench->key(Qt::Key_F9);
        QVERIFY(!page()->state().status(changed)->needsLook);
        QVERIFY(!page()->panel()->versionNote()->isVisibleTo(page()));
        QCOMPARE(m_bench->snapshot().trailSeq, before + 2);
        m_bench->session->context().edit.undoStack().undo();
        QVERIFY(page()->state().status(changed)->needsLook);
        m_bench->session->context().edit.undoStack().undo();
        QCOMPARE(page()->state().audit().checklists, QStringList{QStringLiteral("twse-audit")});
        QCOMPARE(m_bench->paper("BCM-2").observation, QStringLiteral("每年演練"));
    }

    void aSpreadsheetIsAVersionToo()
    {
        VersionDialog* dialog = opened();
        m_bench->ui.openPath =
            written("own.csv", "代碼,類別,查核內容\nNET-6,網路,三十天內修補。\n");
        m_bench->ui.button = 1;
        m_bench->ui.text = QStringLiteral("1.1.0");
        dialog->fromFile()->setFocus();
        m_bench->key(Qt::Key_Space);
        QTRY_VERIFY(dialog->plan().has_value());
        QCOMPARE(m_bench->ui.asked.last().text0, QStringLiteral("1.1.0"));
        QCOMPARE(dialog->plan()->to, QStringLiteral("twse-audit@1.1.0"));
        QCOMPARE(dialog->plan()->kept, 1); // BCM-2
    }

    void aFaultySpreadsheetIsToldByItsCells()
    {
        VersionDialog* dialog = opened();
        m_bench->ui.openPath =
            written("faulty.csv", "代碼,類別,查核內容\nNET-6,網路,甲\nNET-6,網路,乙\n");
        m_bench->ui.button = 1;
        m_bench->ui.text = QStringLiteral("1.1.0");
        dialog->fromFile()->setFocus();
        m_bench->key(Qt::Key_Space);
        QTRY_COMPARE(m_bench->ui.asked.size(), 2);
        QVERIFY(m_bench->ui.asked.last().text.contains(QStringLiteral("A3")));
        QVERIFY(!dialog->plan().has_value());
    }

    void anotherChecklistIsOnlySaidToBeOne()
    {
        VersionDialog* dialog = opened();
        QVERIFY(dialog->afterChoice()->count() > 2);
        dialog->afterChoice()->setCurrentIndex(dialog->afterChoice()->count() - 1);
        QVERIFY(!dialog->plan().has_value());
        QVERIFY(!dialog->upgrade()->isEnabled());
        QCOMPARE(dialog->model()->rowCount(), 0);
    }
};

QTEST_MAIN(TestAuditVersions)
#include "tst_auditversions.moc"
