// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"
#include "app/charts/ceremonyview.h"
#include "app/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTest>
#include <QTreeView>

using namespace zt;
using namespace Qt::StringLiterals;

/// What a step sent, byte by byte: in the order sent, secrets left out, the field at fault marked.
class TestCeremonyView : public QObject
{
    Q_OBJECT

private:
    ThemeHolder m_theme;
    ScriptedServices m_ui;
    Language m_english{LanguageCode::En};

    static ByteField field(const QString& name, const QByteArray& hex, qsizetype offset)
    {
        ByteField made;
        made.name = name;
        made.bytes = QByteArray::fromHex(hex);
        made.offset = offset;
        made.length = made.bytes.size();
        return made;
    }

    /// A proof whose nonce is another one than was asked for.
    static CeremonyTrace proof()
    {
        CeremonyTrace trace;
        trace.kind = CeremonyKind::DeviceProof;
        trace.checks = {{u"magic"_s, true, "it bears the mark of what a TPM made itself"},
                        {u"nonce"_s, false, "it answers another nonce"}};
        ByteField quote = field(u"quote"_s, "ff544347801800041122334455667788", 0);
        quote.fields = {field(u"magic"_s, "ff544347", 0), field(u"type"_s, "8018", 4)};
        quote.fields[0].reading = u"TPM_GENERATED_VALUE"_s;
        ByteField key = field(u"key"_s, "", 16);
        key.length = 32;
        key.secret = true;
        trace.parts = {quote, key, field(u"long"_s, QByteArray(200, 'a'), 48)};
        return trace;
    }

    static QTreeView* treeOf(const CeremonyView& view) { return view.findChild<QTreeView*>(); }

    static QString headOf(const CeremonyView& view) { return view.findChild<QLabel*>()->text(); }

private Q_SLOTS:

    void nothingSentIsSaid()
    {
        CeremonyView view(m_theme, m_ui);
        view.show(nullptr, m_english);
        QCOMPARE(headOf(view), u"This step does no ceremony."_s);
        QVERIFY(treeOf(view)->isHidden());
        QCOMPARE(view.model().rowCount(), 0);
        QCOMPARE(view.text(), headOf(view));
    }

    void checksComeFirstThenTheBytesInTheirOrder()
    {
        CeremonyView view(m_theme, m_ui);
        const CeremonyTrace trace = proof();
        view.show(&trace, m_english);
        const QAbstractItemModelTester tester(
            const_cast<QStandardItemModel*>(&view.model()),
            QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(headOf(view), u"Fails at nonce."_s);
        QCOMPARE(treeOf(view)->accessibleName(), headOf(view));
        const QStandardItemModel& model = view.model();
        QCOMPARE(model.rowCount(), 4); // the checks, and three parts
        QCOMPARE(model.item(0)->rowCount(), 2);
        QCOMPARE(model.item(0)->child(1, 0)->text(), u"nonce"_s);
        QCOMPARE(model.item(0)->child(1, 1)->text(), u"it answers another nonce"_s);
        QCOMPARE(model.item(1)->text(), u"quote"_s);
        QCOMPARE(model.item(1, 1)->text(), u"ff544347 80180004 11223344 55667788"_s);
        QCOMPARE(model.item(1)->child(0, 1)->text(), u"TPM_GENERATED_VALUE  = ff544347"_s);
        // Failed and passed are told apart by shape and weight, not by colour alone.
        QVERIFY(!model.item(0)->child(1, 0)->icon().isNull());
        QVERIFY(model.item(0)->child(1, 0)->font().bold());
        QVERIFY(!model.item(0)->child(0, 0)->font().bold());
    }

    void aSecretIsNeverShown()
    {
        CeremonyView view(m_theme, m_ui);
        const CeremonyTrace trace = proof();
        view.show(&trace, m_english);
        QCOMPARE(view.model().item(2, 1)->text(), u"secret, not shown"_s);
        QVERIFY(view.text().contains(u"key\tsecret, not shown"_s));
    }

    void aLongFieldIsCutAndItsToolTipHasAll()
    {
        CeremonyView view(m_theme, m_ui);
        CeremonyTrace trace = proof();
        trace.parts = {field(u"long"_s, QByteArray(200, 'a'), 0)};
        view.show(&trace, m_english);
        const QStandardItem* bytes = view.model().item(1, 1);
        QVERIFY(bytes->text().endsWith(u" …"_s));
        QCOMPARE(bytes->text().count(u'a'), 96); // 48 bytes
        QCOMPARE(bytes->data(Qt::UserRole).toString().count(u'a'), 200);
        QVERIFY(view.text().contains(bytes->data(Qt::UserRole).toString()));
    }

    void ctrlCCopiesTheRowsChosenFromTheTop()
    {
        CeremonyView view(m_theme, m_ui);
        const CeremonyTrace trace = proof();
        view.resize(600, 400);
        view.show(&trace, m_english);
        view.setVisible(true);
        QTreeView* tree = treeOf(view);
        const QModelIndex quote = view.model().index(1, 0);
        const auto add = QItemSelectionModel::Select | QItemSelectionModel::Rows;
        tree->selectionModel()->select(view.model().index(1, 0, quote), add);
        tree->selectionModel()->select(view.model().index(0, 0, quote), add);
        m_ui.copied.clear();
        QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(m_ui.copied, u"magic\tff544347\ntype\t8018"_s);
        tree->clearSelection();
        m_ui.copied = u"kept"_s;
        QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(m_ui.copied, u"kept"_s); // nothing chosen: nothing is put there
    }

    void theNextStepTakesThePlaceOfTheLast()
    {
        CeremonyView view(m_theme, m_ui);
        const CeremonyTrace trace = proof();
        view.show(&trace, m_english);
        CeremonyTrace sound = proof();
        sound.checks[1].ok = true;
        sound.parts.clear();
        view.show(&sound, m_english);
        QCOMPARE(headOf(view), u"Every check holds."_s);
        QCOMPARE(view.model().rowCount(), 1);
        view.show(nullptr, m_english);
        QCOMPARE(view.model().rowCount(), 0);
    }
};

QTEST_MAIN(TestCeremonyView)
#include "tst_ceremonyview.moc"
