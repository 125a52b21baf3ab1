// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/theme.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace zt;

/// Contrast as WCAG 2.1 defines it, over the pairs of UI.md section 2.
class TestTheme : public QObject
{
    Q_OBJECT

private:
    static double linear(double channel)
    {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    }

    static double luminance(const QColor& colour)
    {
        return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF())) +
               0.0722 * linear(double(colour.blueF()));
    }

    static double contrast(const QColor& a, const QColor& b)
    {
        const double la = luminance(a);
        const double lb = luminance(b);
        return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
    }

    static void addPairs(const QByteArray& name, const Theme& t)
    {
        const auto text = [&](const char* pair, const QColor& ink, const QColor& ground) {
            QTest::newRow(name + " text " + pair) << ink << ground << 4.5;
        };
        const auto edge = [&](const char* pair, const QColor& ink, const QColor& ground) {
            QTest::newRow(name + " edge " + pair) << ink << ground << 3.0;
        };
        for (const auto& [ground, word] : {std::pair{t.base, "base"},
                                           {t.s1, "s1"},
                                           {t.card, "card"},
                                           {t.s2, "s2"},
                                           {t.acct, "acct"}}) {
            text(QByteArray("tx on ").append(word), t.tx, ground);
            text(QByteArray("tx2 on ").append(word), t.tx2, ground);
            text(QByteArray("tx3 on ").append(word), t.tx3, ground);
        }
        text("acc on base", t.acc, t.base);
        text("acc on s1", t.acc, t.s1);
        text("acc on acct", t.acc, t.acct);
        text("acc on acct2", t.acc, t.acct2);
        text("onacc on acc", t.onacc, t.acc);
        text("onacc on acch", t.onacc, t.acch);
        text("tx on s3", t.tx, t.s3);
        for (const auto& [ink, tint, word] : {std::tuple{t.good, t.goodt, "good"},
                                              {t.warn, t.warnt, "warn"},
                                              {t.bad, t.badt, "bad"}}) {
            text(QByteArray(word).append(" on base"), ink, t.base);
            text(QByteArray(word).append(" on tint"), ink, tint);
            text(QByteArray("tx on ").append(word).append("t"), t.tx, tint);
            edge(QByteArray("glyph on ").append(word), t.glyph, ink);
        }
        for (size_t i = 0; i < 3; ++i) {
            text(QByteArray("risk ").append(QByteArray::number(int(i) + 1)), t.riskText, t.risk[i]);
            text(QByteArray("impact ").append(QByteArray::number(int(i) + 1)),
                 t.impactText,
                 t.impact[i]);
        }
        for (size_t i = 0; i < 4; ++i) {
            text(QByteArray("level ").append(QByteArray::number(int(i) + 1)),
                 t.levelText[i],
                 t.level[i]);
        }
        edge("ctl on base", t.ctl, t.base);
        edge("ctl on s1", t.ctl, t.s1);
        edge("axis on base", t.axis, t.base);
        for (size_t i = 0; i < 5; ++i) {
            edge(QByteArray("pillar ").append(QByteArray::number(int(i))), t.pillar[i], t.base);
        }
        edge("badge I edge on card", t.level[2], t.card);
    }

private Q_SLOTS:

    void contrast_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("atLeast");
        addPairs("light", Theme::light());
        addPairs("dark", Theme::dark());
    }

    void contrast()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QFETCH(double, atLeast);
        const double ratio = TestTheme::contrast(ink, ground);
        QVERIFY2(ratio >= atLeast, qPrintable(QStringLiteral("%1").arg(ratio, 0, 'f', 2)));
    }

    /// UI.md prints these ratios; they pin the formula as well as the values.
    void ratiosOfTheTable()
    {
        const Theme light = Theme::light();
        QCOMPARE(std::round(contrast(light.tx, light.base) * 10) / 10, 16.0);
        QCOMPARE(std::round(contrast(light.tx2, light.base) * 10) / 10, 7.5);
        QCOMPARE(std::round(contrast(light.acc, light.base) * 10) / 10, 7.2);
        QCOMPARE(std::round(contrast(light.ctl, light.base) * 10) / 10, 3.3);
        const Theme dark = Theme::dark();
        QCOMPARE(std::round(contrast(dark.tx, dark.base) * 10) / 10, 14.6);
        QCOMPARE(std::round(contrast(dark.acc, dark.base) * 10) / 10, 7.6);
        QCOMPARE(std::round(contrast(dark.bad, dark.badt) * 10) / 10, 6.7);
    }

    /// Every ramp gets steadily darker in light and lighter in dark, so that order shows in grey.
    void rampsAreSteady()
    {
        for (const Theme& theme : {Theme::light(), Theme::dark()}) {
            const auto steady = [&](const auto& ramp) {
                for (size_t i = 1; i < ramp.size(); ++i) {
                    const bool falls = luminance(ramp[i]) < luminance(ramp[i - 1]);
                    QCOMPARE(falls, !theme.isDark);
                }
            };
            steady(theme.risk);
            steady(theme.impact);
            steady(theme.level);
        }
    }

    void styleSheetHasNoTokenLeft()
    {
        for (const Theme& theme : {Theme::light(), Theme::dark(Density::Compact)}) {
            const QString sheet = theme.styleSheet();
            QVERIFY(sheet.contains(theme.acc.name()));
            static const QRegularExpression token(QStringLiteral("@[a-z]+\\d?\\s*[;p.]"));
            QVERIFY2(!token.match(sheet).hasMatch(), qPrintable(token.match(sheet).captured()));
            QVERIFY(sheet.count(QLatin1Char('\n')) < 150);
        }
    }

    void noColourElsewhere()
    {
        static const QRegularExpression hex(QStringLiteral(
            "#[0-9A-Fa-f]{6}\\b|0x[0-9A-Fa-f]{6}\\b|Qt::(red|blue|green|gray|black|white)\\b"));
        QDirIterator files(QStringLiteral(ZT_SOURCE_DIR "/app"),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                           QDir::Files,
                           QDirIterator::Subdirectories);
        int read = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().endsWith(QLatin1String("theme.cpp"))) {
                continue;
            }
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto match = hex.match(QString::fromUtf8(file.readAll()));
            QVERIFY2(!match.hasMatch(),
                     qPrintable(file.fileName() + QLatin1Char(' ') + match.captured()));
            ++read;
        }
        QVERIFY(read > 20);
    }

    void fontsHaveTwoWeights()
    {
        QCOMPARE(Theme::font(14).pixelSize(), 14);
        QCOMPARE(Theme::font(14, true).weight(), QFont::Bold);
        QCOMPARE(Theme::font(14).weight(), QFont::Normal);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
