// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/signoffcheck.h"

#include <QTest>

using namespace zt;

namespace {

const QDateTime said(QDate(2026, 7, 18), QTime(6, 0), Qt::UTC);
const QDateTime stamped(QDate(2026, 7, 18), QTime(6, 5), Qt::UTC);

/// Steps that hold, but for those named after "!".
QList<SignatureStep> steps(const QString& names)
{
    QList<SignatureStep> all;
    for (const QString& name : names.split(u' ', Qt::SkipEmptyParts)) {
        const bool holds = !name.startsWith(u'!');
        all.append(
            {holds ? name : name.sliced(1),
             holds ? Check(Remark("fine", {})) : Check(tl::unexpected(Remark("wrong", {})))});
    }
    return all;
}

} // namespace

/// What follows from the steps of a signature and of its stamp.
class TestSignatureLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void verdicts_data()
    {
        QTest::addColumn<QString>("signature");
        QTest::addColumn<QString>("stamp"); // "-": none
        QTest::addColumn<bool>("fits");
        QTest::addColumn<QString>("trusted");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("byStamp"); // whose time counts
        const auto row = [](const char* name,
                            const char* signature,
                            const char* stamp,
                            bool fits,
                            const char* trusted,
                            const char* fault,
                            bool byStamp) {
            QTest::newRow(name) << QString::fromLatin1(signature) << QString::fromLatin1(stamp)
                                << fits << QString::fromLatin1(trusted)
                                << QString::fromLatin1(fault) << byStamp;
        };
        row("nobody named", "signer content", "-", true, "nobody", "", false);
        row("trusted", "signer content chain", "-", true, "yes", "", false);
        row("strange", "signer content !chain", "-", true, "no", "chain", false);
        row("other content", "signer !content chain", "-", false, "yes", "content", false);
        row("nothing looked at", "", "-", false, "nobody", "", false);
        row("stamped", "signer", "imprint", true, "nobody", "", true);
        row("stamped, trusted", "signer chain", "imprint chain", true, "yes", "", true);
        row("strange authority", "signer chain", "imprint !chain", true, "no", "chain", true);
        row("strange signer, known authority",
            "signer !chain",
            "imprint chain",
            true,
            "no",
            "chain",
            true);
        row("authority not looked at", "signer chain", "imprint", true, "no", "", true);
        row("stamp of other bytes",
            "signer chain",
            "!imprint chain",
            false,
            "yes",
            "imprint",
            false);
        row("both wrong: the signature first",
            "!signer",
            "!imprint",
            false,
            "nobody",
            "signer",
            false);
        row("a stamp of no steps", "signer", "", false, "nobody", "", false);
    }

    void verdicts()
    {
        QFETCH(const QString, signature);
        QFETCH(const QString, stamp);
        QFETCH(const bool, fits);
        QFETCH(const QString, trusted);
        QFETCH(const QString, fault);
        QFETCH(const bool, byStamp);
        SignatureLook look;
        look.signature.steps = steps(signature);
        look.signature.signingTime = said;
        if (stamp != QLatin1String("-")) {
            look.stamp = TimeStampVerdict();
            look.stamp->steps = steps(stamp);
            look.stamp->at = stamped;
        }
        QCOMPARE(look.fits(), fits);
        const std::optional<bool> whether = look.isTrusted();
        QCOMPARE(!whether   ? QStringLiteral("nobody")
                 : *whether ? QStringLiteral("yes")
                            : QStringLiteral("no"),
                 trusted);
        const SignatureStep* first = look.firstFault();
        QCOMPARE(first == nullptr ? QString() : first->step, fault);
        QCOMPARE(look.at(), byStamp ? stamped : said);
        // Whatever the steps say, it has to be readable, and of who and when is recorded.
        SignatureLook other = look;
        other.asRecorded = false;
        QVERIFY(!other.fits());
        other = look;
        other.unreadable = Error{ErrorCode::Malformed, {}, {}};
        QVERIFY(!other.fits());
    }
};

QTEST_GUILESS_MAIN(TestSignatureLook)
#include "tst_signaturelook.moc"
