// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/trail/sealdialog.h"
#include "app/pages/trail/signdialog.h"
#include "app/pages/trail/signofffoot.h"
#include "app/pages/trail/signofflist.h"
#include "app/pages/trail/signoffmatrix.h"
#include "app/pages/trail/signoffview.h"
#include "app/pages/trail/trailmodel.h"
#include "app/pages/trail/trailpage.h"
#include "app/widgets/passphrasefield.h"
#include "model/domain/signoffedits.h"
#include "pagebench.h"
#include "reports/sealed/sealedcheck.h"
#include "tests/unit/crypto/opensslbench.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QTableView>

using namespace zt;

/// Who signed is seen on the page, and signed, withdrawn and sealed from there.
class TestSignOffs : public QObject
{
    Q_OBJECT

private:
    OpensslBench m_openssl;
    std::unique_ptr<PageBench> m_bench;

    [[nodiscard]] SignOffView* view() const { return m_bench->window->findChild<SignOffView*>(); }

    [[nodiscard]] QString stateOf(const QString& code) const
    {
        const auto* label = view()->findChild<QLabel*>(QStringLiteral("state ") + code);
        return label != nullptr ? label->text() : QString();
    }

    void press(const QString& name) const
    {
        auto* button = view()->findChild<QPushButton*>(name);
        QVERIFY2(button != nullptr, qPrintable(name));
        button->click();
    }

    static void choose(QComboBox* box, int data) { box->setCurrentIndex(box->findData(data)); }

    void fill(SignDialog* dialog, const QByteArray& phrase) const
    {
        dialog->findChild<FileLine*>(QStringLiteral("keyFile"))
            ->setPath(m_openssl.path(QStringLiteral("ciso.p12")));
        choose(dialog->findChild<QComboBox*>(QStringLiteral("signRole")),
               static_cast<int>(SignRole::Ciso));
        auto* field = dialog->findChild<PassphraseField*>();
        field->forget();
        QTest::keyClicks(field, QString::fromLatin1(phrase));
        QVERIFY(dialog->saveButton()->isEnabled());
        dialog->saveButton()->click();
    }

    void sign() const
    {
        view()->signAction()->trigger();
        auto* dialog = m_bench->dialog<SignDialog>();
        QVERIFY(dialog != nullptr);
        fill(dialog, "correct");
        QTRY_VERIFY(m_bench->dialog<SignDialog>() == nullptr);
    }

    void change() const
    {
        const Result<SystemId> system = m_bench->window->session().context().edit.addSystem(
            QStringLiteral("SYS-031"), QStringLiteral("遠距服務系統"));
        QVERIFY(system.has_value());
    }

private Q_SLOTS:

    void initTestCase()
    {
        m_openssl.makeAuthority(QStringLiteral("root"));
        m_openssl.certify(QStringLiteral("ciso"),
                          QStringLiteral("ec -pkeyopt ec_paramgen_curve:P-256"),
                          QStringLiteral("root"),
                          "keyUsage=digitalSignature\n");
        m_openssl.must(QStringLiteral("pkcs12 -export -in ciso.pem -inkey ciso.key -passout "
                                      "pass:correct -out ciso.p12"));
    }

    void init()
    {
        m_bench = std::make_unique<PageBench>();
        m_bench->clock->set(QDateTime::currentDateTimeUtc().addSecs(60));
        m_bench->openEmpty();
        m_bench->window->showPage(QStringLiteral("trail"), QStringLiteral("signoffs"));
        QTRY_VERIFY(view() != nullptr && view()->isVisible());
    }

    void cleanup() { m_bench.reset(); }

    void wrongPassphraseStays()
    {
        view()->signAction()->trigger();
        auto* dialog = m_bench->dialog<SignDialog>();
        QVERIFY(dialog != nullptr);
        QVERIFY(!dialog->saveButton()->isEnabled()); // no key yet
        fill(dialog, "horse");
        auto* refusal = dialog->findChild<QLabel*>(QStringLiteral("refusal"));
        QTRY_VERIFY(!refusal->text().isEmpty());
        QVERIFY2(refusal->text().contains(QStringLiteral("密語不符")), qPrintable(refusal->text()));
        QVERIFY(m_bench->snapshot().signOffs.isEmpty());
        m_bench->shot(QStringLiteral("sign-wrong-passphrase"));
        QVERIFY(dialog->findChild<PassphraseField*>()->isBlank());
        fill(dialog, "correct");
        QTRY_COMPARE(m_bench->snapshot().signOffs.size(), 1);
    }

    void staleAndWhy()
    {
        sign();
        QTRY_VERIFY(stateOf(QStringLiteral("S-01")).contains(QStringLiteral("未核對簽署人")));
        m_bench->ui->openPath = m_openssl.path(QStringLiteral("root.pem"));
        press(QStringLiteral("chooseTrust"));
        QTRY_COMPARE(stateOf(QStringLiteral("S-01")), QStringLiteral("有效"));
        m_bench->shot(QStringLiteral("signoffs-valid"));
        change();
        QTRY_VERIFY(stateOf(QStringLiteral("S-01")).contains(QStringLiteral("已失效")));
        QVERIFY(stateOf(QStringLiteral("S-01")).contains(QStringLiteral("SYS-031")));
        QVERIFY(view()->findChild<SignOffMatrix*>()->rows().first().isStale);
        m_bench->shot(QStringLiteral("signoffs-stale"));
        m_bench->application->settings().set(AppSettings::Key::Theme, QStringLiteral("dark"));
        m_bench->application->settings().set(AppSettings::Key::Language, QStringLiteral("en"));
        m_bench->window->resize(1024, 700);
        QTRY_VERIFY(stateOf(QStringLiteral("S-01")).contains(QStringLiteral("stale")));
        m_bench->shot(QStringLiteral("signoffs-stale-en-dark-1024"));
        press(QStringLiteral("change S-01"));
        QTRY_COMPARE(m_bench->window->findChild<TrailPage*>()->currentSubPage(), 0);
        m_bench->shot(QStringLiteral("signoffs-entry"));
        // The trail says so, too: at the sign-off's entry, and at the one that made it stale.
        m_bench->window->showPage(QStringLiteral("trail"), QStringLiteral(" ")); // no filter
        const QAbstractItemModel* trail =
            m_bench->window->findChild<QTableView*>(QStringLiteral("trailTable"))->model();
        QStringList marked;
        const auto mark = [&] {
            marked.clear();
            for (int row = 0; row < trail->rowCount(); ++row) {
                const QModelIndex at = trail->index(row, TrailModel::Subjects);
                const QString seq = at.data(TrailModel::SeqRole).toString();
                if (at.data(TrailModel::UndoingRole).toBool()) {
                    marked.append(seq + QStringLiteral(" undoing"));
                }
                if (const QString told = at.data(TrailModel::SignOffRole).toString();
                    !told.isEmpty()) {
                    marked.append(seq + QLatin1Char(' ') + told);
                }
            }
            return marked;
        };
        QTRY_COMPARE(mark(), QStringList({QStringLiteral("3 undoing"), QStringLiteral("2 stale")}));
        const auto* foot = m_bench->window->findChild<SignOffFoot*>();
        QVERIFY2(foot->sentence().contains(QStringLiteral("SYS-031")),
                 qPrintable(foot->sentence()));
        QVERIFY(!foot->isVisible()); // there is no room for it
        m_bench->window->resize(1440, 900);
        QTRY_VERIFY(foot->isVisible());
    }

    /// The undo stack knows nothing of a sign-off.
    void undoLeavesItAlone()
    {
        change();
        sign();
        QTRY_COMPARE(m_bench->snapshot().signOffs.size(), 1);
        m_bench->window->session().context().edit.undoStack().undo();
        QCOMPARE(m_bench->snapshot().signOffs.size(), 1);
        QVERIFY(m_bench->snapshot().systems.isEmpty());
    }

    void withdrawn()
    {
        sign();
        QTRY_VERIFY(view()->findChild<QPushButton*>(QStringLiteral("withdraw S-01")) != nullptr);
        m_bench->ui->button = 1;
        m_bench->ui->text = QStringLiteral("簽錯版本");
        press(QStringLiteral("withdraw S-01"));
        QTRY_COMPARE(m_bench->snapshot().signOffs.first().withdrawn, QStringLiteral("簽錯版本"));
        QTRY_VERIFY(stateOf(QStringLiteral("S-01")).contains(QStringLiteral("簽錯版本")));
    }

    void sealedFromThePage()
    {
        sign();
        change();
        QTRY_VERIFY(stateOf(QStringLiteral("S-01")).contains(QStringLiteral("已失效")));
        view()->sealAction()->trigger();
        auto* dialog = m_bench->dialog<SealDialog>();
        QVERIFY(dialog != nullptr);
        m_bench->shot(QStringLiteral("seal"));
        const QString package = m_bench->path(QStringLiteral("p.zip"));
        m_bench->ui->savePath = package;
        dialog->findChild<QPushButton*>(QStringLiteral("seal"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->dialog<SealDialog>() == nullptr, 60'000);
        JobContext job;
        const auto checks = checkSealedPackage(package, job);
        QVERIFY(checks.has_value());
        for (const SealedCheck& check : *checks) {
            QVERIFY2(check.ok, qPrintable(check.id + check.fault));
        }
    }
};

QTEST_MAIN(TestSignOffs)
#include "tst_signoffs.moc"
