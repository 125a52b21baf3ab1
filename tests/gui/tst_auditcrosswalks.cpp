// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/editactions.h"
#include "app/pages/audit/auditdialog.h"
#include "app/pages/audit/crosswalk/crosswalkdesk.h"
#include "app/pages/audit/crosswalk/crosswalkdialog.h"
#include "app/pages/audit/relatedlist.h"
#include "app/widgets/rowtable.h"
#include "auditbench.h"
#include "tests/cli/clirun.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QPushButton>
#include <QUndoStack>

using namespace zt;
using namespace Qt::StringLiterals;

/// A crosswalk of one's own in the window: taken in, seen beside a point, used, replaced, let go.
class TestAuditCrosswalks : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<AuditBench> m_bench;

    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_bench->folder.filePath(name));
        (void)file.open(QIODevice::WriteOnly);
        file.write(bytes);
        return file.fileName();
    }

    /// NET-5 linked to an item of the guideline, and to a list that nobody has.
    [[nodiscard]] QString sheet(const QString& strength) const
    {
        return write(u"house links.csv"_s,
                     u"查核點,對照清單,對照代碼,強度,理由,對照版本\n"
                     "NET-5,zt-guideline,2-1,%1,遠端連線也看設備。,\n"
                     "NET-5,house-rules,H-9,重疊,本公司規章。,3.0.0\n"_s.arg(strength)
                         .toUtf8());
    }

    [[nodiscard]] QString pack(const QString& strength, const QString& version) const
    {
        QString made = m_bench->folder.filePath(u"mine-%1.json"_s.arg(version));
        (void)runCli({u"pack"_s,
                      u"import"_s,
                      sheet(strength),
                      u"--kind"_s,
                      u"crosswalk"_s,
                      u"--from"_s,
                      u"twse-audit"_s,
                      u"--id"_s,
                      u"mine"_s,
                      u"--title"_s,
                      u"本公司對照"_s,
                      u"--pack-version"_s,
                      version,
                      u"-o"_s,
                      made});
        return made;
    }

    [[nodiscard]] RelatedList* related() const { return m_bench->page->side()->related(); }

    /// Of the rows as they are seen, from the top.
    [[nodiscard]] QString relatedTexts() const
    {
        QMap<int, QString> byPlace;
        for (const QWidget* row : related()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
            if (row->isVisible() && row->accessibleName().contains(u": "_s)) {
                byPlace.insert(row->y(), row->accessibleName());
            }
        }
        return byPlace.values().join(u'\n');
    }

    [[nodiscard]] CrosswalkDialog* openDialog() const
    {
        related()->crosswalks()->click();
        QCoreApplication::processEvents();
        return m_bench->dialog<CrosswalkDialog>();
    }

    void takeIn(CrosswalkDialog* dialog, const QString& path, int button) const
    {
        m_bench->ui.openPath = path;
        m_bench->ui.button = button;
        m_bench->ui.asked.clear();
        dialog->add()->click();
        QTRY_COMPARE(m_bench->ui.asked.size(), 1);
        QCoreApplication::processEvents();
    }

    [[nodiscard]] static QStringList column(const CrosswalkDialog* dialog, int column)
    {
        QStringList all;
        for (int row = 0; row < dialog->model()->rowCount(); ++row) {
            all.append(dialog->model()->index(row, column).data().toString());
        }
        return all;
    }

    void begin(LanguageCode language = LanguageCode::ZhTw)
    {
        m_bench = std::make_unique<AuditBench>(language);
        m_bench->open();
        m_bench->key(Qt::Key_Space);
        m_bench->dialog<AuditDialog>()->saveButton()->click();
        m_bench->go("NET-5");
    }

private Q_SLOTS:

    void init() { begin(); }

    void cleanup() { m_bench.reset(); }

    void takenInSeenUsedAndUndone()
    {
        const int before = related()->count();
        CrosswalkDialog* dialog = openDialog();
        QVERIFY(dialog);
        QCOMPARE(column(dialog, CrosswalkModel::Version), QStringList{u"twse-crosswalk 1.0.0"_s});
        QVERIFY(!dialog->remove()->isEnabled());
        takeIn(dialog, pack(u"部分"_s, u"1.0.0"_s), 0); // thought better of it
        QVERIFY(m_bench->ui.asked.first().title.contains(u"本公司對照"_s));
        QVERIFY(m_bench->ui.asked.first().text.contains(u"house-rules 3.0.0"_s));
        QVERIFY(m_bench->snapshot().crosswalks.isEmpty());
        takeIn(dialog, pack(u"部分"_s, u"1.0.0"_s), 1);
        QCOMPARE(column(dialog, CrosswalkModel::Version),
                 (QStringList{u"mine 1.0.0"_s, u"twse-crosswalk 1.0.0"_s}));
        QCOMPARE(column(dialog, CrosswalkModel::Missing),
                 (QStringList{u"house-rules 3.0.0"_s, QString()}));
        QVERIFY(dialog->remove()->isEnabled());
        m_bench->shot(u"crosswalks-dialog"_s);
        dialog->reject();

        QCOMPARE(related()->count(), before + 2);
        QVERIFY2(relatedTexts().contains(u"遠端連線也看設備。 — 本公司對照 1.0.0"_s),
                 qPrintable(relatedTexts()));
        QVERIFY2(relatedTexts().startsWith(u"2-1 "_s), // one's own come first
                 qPrintable(relatedTexts()));
        QVERIFY(!related()->take()->isVisible());
        QVERIFY(m_bench->session->context().edit.apply(
            editAnswer(m_bench->snapshot(),
                       {Scope::institution(), u"2-1"_s},
                       {{u"status"_s, toKey(ItemStatus::Planned)}})));
        QVERIFY(related()->take()->isVisible());
        m_bench->shot(u"crosswalks-related"_s);
        related()->take()->click();
        const QString taken = m_bench->paper("NET-5").observation;
        QVERIFY2(taken.contains(u"2-1"_s) && taken.contains(u"部分"_s) &&
                     taken.contains(u"依 mine"_s),
                 qPrintable(taken));
        QUndoStack& undo = m_bench->session->context().edit.undoStack();
        undo.undo();
        QCOMPARE(m_bench->paper("NET-5").observation, QString());
        undo.undo(); // the answer
        undo.undo(); // the crosswalk
        QVERIFY(m_bench->snapshot().crosswalks.isEmpty());
        QCOMPARE(related()->count(), before);
    }

    void aNewVersionAndOut()
    {
        CrosswalkDialog* dialog = openDialog();
        const QString first = pack(u"部分"_s, u"1.0.0"_s);
        takeIn(dialog, first, 1);
        takeIn(dialog, first, 0);
        QCOMPARE(m_bench->ui.asked.first().buttons.size(), 1); // there already
        takeIn(dialog, pack(u"相同"_s, u"1.1.0"_s), 1);
        QVERIFY2(m_bench->ui.asked.first().text.contains(u"1.0.0"_s),
                 qPrintable(m_bench->ui.asked.first().text));
        QCOMPARE(column(dialog, CrosswalkModel::Version).first(), u"mine 1.1.0"_s);
        QVERIFY(m_bench->snapshot().crosswalks.value(u"mine"_s).links.first().strength ==
                CrosswalkStrength::Equal);
        dialog->remove()->click();
        QVERIFY(m_bench->snapshot().crosswalks.isEmpty());
        QCOMPARE(dialog->model()->rowCount(), 1);
    }

    void fromASpreadsheet()
    {
        CrosswalkDialog* dialog = openDialog();
        m_bench->ui.openPath = sheet(u"涵蓋"_s);
        m_bench->ui.button = 1;
        dialog->add()->click();
        QCoreApplication::processEvents();
        auto* head = m_bench->dialog<CrosswalkHeadDialog>();
        QVERIFY(head);
        QCOMPARE(head->packId()->text(), u"house-links"_s);
        const int twse = head->fromChoice()->findText(u"證交所"_s, Qt::MatchContains);
        QVERIFY(twse >= 0);
        head->fromChoice()->setCurrentIndex(twse);
        head->packId()->clear();
        QVERIFY(!head->saveButton()->isEnabled());
        head->packId()->setText(u"house-links"_s);
        m_bench->shot(u"crosswalks-head"_s);
        head->saveButton()->click();
        QTRY_COMPARE(m_bench->ui.asked.size(), 1);
        QVERIFY2(m_bench->snapshot().crosswalks.contains(u"house-links"_s),
                 qPrintable(m_bench->ui.asked.first().text));

        m_bench->ui.asked.clear();
        m_bench->ui.openPath = sheet(u"很強"_s);
        dialog->add()->click();
        QCoreApplication::processEvents();
        m_bench->dialog<CrosswalkHeadDialog>()->saveButton()->click();
        QTRY_COMPARE(m_bench->ui.asked.size(), 1);
        QVERIFY2(m_bench->ui.asked.first().text.contains(u"D2"_s),
                 qPrintable(m_bench->ui.asked.first().text));
        QVERIFY(m_bench->ui.asked.first().text.contains(u"很強"_s));
    }

    /// A point that two became stands for both where its list is pinned in both versions; the pack
    /// has no more links for it.
    void linksAreThoseOfThePack()
    {
        const auto point = [](const QString& id, const QStringList& from) {
            ChecklistPoint one;
            one.id = id;
            for (const QString& code : from) {
                one.supersedes.append({u"1.0.0"_s, code});
            }
            return one;
        };
        Snapshot snapshot;
        for (const QString& version : {u"1.0.0"_s, u"2.0.0"_s}) {
            const bool first = version == u"1.0.0";
            Checklist list;
            list.id = u"house"_s;
            list.version = version;
            list.points = first ? QList{point(u"A"_s, {}), point(u"B"_s, {})}
                                : QList{point(u"C"_s, {u"A"_s, u"B"_s})};
            const QString pin = first ? list.id : list.id + u'@' + version;
            snapshot.packs.append({pin, version, QString(64, first ? u'a' : u'b'), "list"});
            snapshot.checklists.insert(pin, list);
        }
        Crosswalk mine;
        mine.id = u"mine"_s;
        mine.version = u"1.0.0"_s;
        mine.from = {u"house"_s, u"2.0.0"_s};
        CrosswalkFramework items;
        items.id = u"iso27001-annex-a"_s;
        items.pack = {items.id, u"1.0.0"_s};
        mine.frameworks = {items};
        mine.links = {{u"L1"_s, u"C"_s, items.id, u"5.18"_s, CrosswalkStrength::Subset, {}, {}}};
        snapshot.packs.append({mine.id, mine.version, QString(64, u'c'), "crosswalk"});
        snapshot.crosswalks.insert(mine.id, mine);
        const Result<QList<CrosswalkRow>> rows = crosswalkRows(snapshot);
        QVERIFY(rows);
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->first().id, u"mine"_s);
        QCOMPARE(rows->first().links, qsizetype{1});
        const auto shipped = readCrosswalk(shippedCrosswalk()->bytes, u"shipped"_s);
        QCOMPARE(rows->last().links, shipped->links.size());
    }

    void whatIsNoCrosswalk()
    {
        CrosswalkDialog* dialog = openDialog();
        takeIn(dialog, write(u"list.json"_s, shippedChecklist(u"fourg-guideline"_s)->bytes), 1);
        QCOMPARE(m_bench->ui.asked.first().buttons.size(), 1);
        takeIn(dialog, write(u"broken.json"_s, "{\"links\": 1}"), 1);
        QCOMPARE(m_bench->ui.asked.first().buttons.size(), 1);
        takeIn(dialog, m_bench->folder.filePath(u"lost.json"_s), 1);
        QCOMPARE(m_bench->ui.asked.first().buttons.size(), 1);
        QVERIFY(m_bench->snapshot().crosswalks.isEmpty());
    }

    void anEmptyFormToFillIn()
    {
        CrosswalkDialog* dialog = openDialog();
        const QString form = m_bench->folder.filePath(u"form.xlsx"_s);
        m_bench->ui.savePath = form;
        m_bench->ui.button = 0;
        dialog->blank()->click();
        QTRY_COMPARE(m_bench->ui.asked.size(), 1);
        QVERIFY(QFile::exists(form));
    }

    void inEnglish()
    {
        begin(LanguageCode::En);
        CrosswalkDialog* dialog = openDialog();
        takeIn(dialog, pack(u"部分"_s, u"1.0.0"_s), 1);
        QCOMPARE(column(dialog, CrosswalkModel::Kind),
                 (QStringList{u"of one's own"_s, u"built in"_s}));
        m_bench->window->resize(1024, 700);
        m_bench->shot(u"crosswalks-dialog-en"_s);
        for (const QPushButton* button : {dialog->add(), dialog->blank(), dialog->remove()}) {
            QVERIFY(button->width() >= button->sizeHint().width());
        }
    }
};

QTEST_MAIN(TestAuditCrosswalks)
#include "tst_auditcrosswalks.moc"
