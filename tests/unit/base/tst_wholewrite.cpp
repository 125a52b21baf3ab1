// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/wholewrite.h"

#include <QFile>
#include <QIODevice>
#include <QTest>

using namespace zt;

namespace {

/// Takes `atOnce` bytes at a time, and `room` in all.
class NarrowDevice final : public QIODevice
{
public:
    NarrowDevice(qint64 atOnce, qint64 room)
        : m_atOnce(atOnce)
        , m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] const QByteArray& taken() const { return m_taken; }

protected:
    qint64 readData(char*, qint64) override { return -1; }

    qint64 writeData(const char* data, qint64 size) override
    {
        const qint64 count = std::min({size, m_atOnce, m_room - m_taken.size()});
        m_taken.append(data, count);
        return count;
    }

private:
    qint64 m_atOnce;
    qint64 m_room;
    QByteArray m_taken;
};

} // namespace

class TestWholeWrite : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void pieceByPiece()
    {
        NarrowDevice device(3, 100);
        QVERIFY(writeWhole(device, "0123456789", QStringLiteral("a")).has_value());
        QCOMPARE(device.taken(), QByteArray("0123456789"));
        QVERIFY(writeWhole(device, {}, QStringLiteral("a")).has_value());
    }

    void whatTakesNoMore()
    {
        NarrowDevice device(3, 7);
        const Result<void> written = writeWhole(device, "0123456789", QStringLiteral("a"));
        QVERIFY(!written && written.error().code == ErrorCode::FileUnwritable);
        QCOMPARE(written.error().args.value(0), QStringLiteral("a"));
    }

    void aFullDisk()
    {
        QFile full(QStringLiteral("/dev/full"));
        if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
            QSKIP("this system has no device that is always full");
        }
        const Result<void> written = writeWhole(full, "0123456789", QStringLiteral("a"));
        QVERIFY(!written && written.error().code == ErrorCode::DiskFull);
    }
};

QTEST_GUILESS_MAIN(TestWholeWrite)
#include "tst_wholewrite.moc"
