// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portalscheme.h"

#include <QDBusError>
#include <QDBusMessage>
#include <QDBusServer>
#include <QDBusVirtualObject>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace zt;

namespace {

const QString object = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settings = QStringLiteral("org.freedesktop.portal.Settings");

QDBusVariant number(uint value)
{
    return QDBusVariant(QVariant(value));
}

/// Answers as xdg-desktop-portal does: the number within a variant within a variant.
class Portal final : public QDBusVirtualObject
{
public:
    explicit Portal(std::optional<uint> scheme)
        : m_scheme(scheme)
    {
    }

    [[nodiscard]] QString introspect(const QString&) const override { return {}; }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override
    {
        const QVariantList scheme{QStringLiteral("org.freedesktop.appearance"),
                                  QStringLiteral("color-scheme")};
        const QVariantList motion{QStringLiteral("org.gnome.desktop.interface"),
                                  QStringLiteral("enable-animations")};
        QVariant value;
        if (message.member() == QLatin1String("Read") && message.interface() == settings) {
            if (m_scheme && message.arguments() == scheme) {
                value = *m_scheme;
            } else if (m_scheme && message.arguments() == motion) {
                value = *m_scheme != still;
            }
        }
        const QDBusVariant wrapped(QVariant::fromValue(QDBusVariant(value)));
        const QDBusMessage answer =
            value.isValid()
                ? message.createReply(QVariant::fromValue(wrapped))
                : message.createErrorReply(QDBusError::UnknownProperty, QStringLiteral("none"));
        return connection.send(answer);
    }

    static constexpr uint still = 7; ///< with this scheme the desktop asks for no animations

private:
    std::optional<uint> m_scheme;
};

/// The other side of the bus in a thread of its own, since the first question waits for an answer.
class Bus final : public QThread
{
public:
    explicit Bus(std::optional<uint> scheme)
        : m_scheme(scheme)
    {
        start();
        m_ready.acquire();
    }

    ~Bus() override
    {
        quit();
        wait();
    }

    Q_DISABLE_COPY_MOVE(Bus)

    [[nodiscard]] QString address() const { return m_address; }

    /// Tells whoever listens.
    void announce(const QString& space, const QString& key, uint value)
    {
        QMetaObject::invokeMethod(
            m_here,
            [this, space, key, value] {
                QDBusMessage signal =
                    QDBusMessage::createSignal(object, settings, QStringLiteral("SettingChanged"));
                signal << space << key << QVariant::fromValue(number(value));
                m_connection->send(signal);
            },
            Qt::BlockingQueuedConnection);
    }

protected:
    void run() override
    {
        QObject here;
        m_here = &here;
        QDBusServer server(QStringLiteral("unix:tmpdir=%1").arg(m_folder.path()));
        server.setAnonymousAuthenticationAllowed(true);
        Portal portal(m_scheme);
        QObject::connect(
            &server, &QDBusServer::newConnection, &here, [&](const QDBusConnection& connection) {
                m_connection = connection;
                m_connection->registerVirtualObject(object, &portal);
            });
        m_address = server.address();
        m_ready.release();
        exec();
        m_connection.reset();
    }

private:
    std::optional<uint> m_scheme;
    QTemporaryDir m_folder;
    QString m_address;
    QSemaphore m_ready;
    QObject* m_here = nullptr;
    std::optional<QDBusConnection> m_connection;
};

} // namespace

/// The desktop portal's word on light and dark, over a bus of the test's own.
class TestPortalScheme : public QObject
{
    Q_OBJECT

private:
    static QDBusConnection connectTo(const Bus& bus, const QString& name)
    {
        return QDBusConnection::connectToPeer(bus.address(), name);
    }

private Q_SLOTS:

    void firstAnswer_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("no preference") << 0 << QStringLiteral("none");
        QTest::newRow("dark") << 1 << QStringLiteral("dark");
        QTest::newRow("light") << 2 << QStringLiteral("light");
        QTest::newRow("a value of tomorrow") << 7 << QStringLiteral("none");
        QTest::newRow("no such setting") << -1 << QStringLiteral("none");
    }

    void firstAnswer()
    {
        QFETCH(int, scheme);
        QFETCH(QString, verdict);
        const Bus bus(scheme < 0 ? std::optional<uint>() : static_cast<uint>(scheme));
        const QString name = QStringLiteral("first%1").arg(scheme);
        {
            const QDBusConnection connection = connectTo(bus, name);
            QVERIFY(connection.isConnected());
            const PortalScheme portal(connection);
            const QString said = !portal.isDark()   ? QStringLiteral("none")
                                 : *portal.isDark() ? QStringLiteral("dark")
                                                    : QStringLiteral("light");
            QCOMPARE(said, verdict);
            QCOMPARE(portal.wantsMotion(), scheme != int(Portal::still));
        }
        QDBusConnection::disconnectFromPeer(name);
    }

    void hearsOfAChange()
    {
        Bus bus(2);
        const QString name = QStringLiteral("change");
        {
            const QDBusConnection connection = connectTo(bus, name);
            PortalScheme portal(connection);
            QCOMPARE(portal.isDark(), std::optional(false));
            QSignalSpy spy(&portal, &PortalScheme::changed);
            const QString space = QStringLiteral("org.freedesktop.appearance");
            bus.announce(space, QStringLiteral("contrast"), 1);
            bus.announce(space, QStringLiteral("color-scheme"), 1);
            QTRY_COMPARE(spy.size(), 1);
            QCOMPARE(portal.isDark(), std::optional(true));
            bus.announce(space, QStringLiteral("color-scheme"), 0);
            QTRY_COMPARE(spy.size(), 2);
            QVERIFY(!portal.isDark());
        }
        QDBusConnection::disconnectFromPeer(name);
    }
};

QTEST_MAIN(TestPortalScheme)
#include "tst_portalscheme.moc"
