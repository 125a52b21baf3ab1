// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/common/evidencedialogs.h"
#include "app/widgets/theme.h"
#include "checklists/packloader.h"
#include "model/document/document.h"
#include "model/document/fileseal.h"
#include "model/document/lockedfile.h"
#include "model/domain/maturityedits.h"
#include "reports/inventorytemplate.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

using namespace zt;
using namespace Qt::StringLiterals;

/// Real files of each kind: put into an assessment, read out of it again, shown.
class TestEvidencePreview : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    SteppedClock m_clock{QDateTime(QDate(2026, 7, 18), QTime(6, 22), Qt::UTC)};
    std::unique_ptr<Document> m_document;

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    [[nodiscard]] QString file(const QString& name, const QByteArray& bytes) const
    {
        QFile out(path(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size()) {
            qFatal("cannot write");
        }
        return out.fileName();
    }

    [[nodiscard]] Evidence added(const QString& source)
    {
        JobContext job;
        const auto draft = draftOfFile(source, EvidenceId{m_clock.newUuid()}, m_clock.now(), job);
        if (!draft || !m_document->apply(addEvidence(m_document->snapshot(), {draft->evidence}, {}),
                                         {draft->content})) {
            qFatal("not added");
        }
        return draft->evidence;
    }

    [[nodiscard]] PreviewContent read(const Evidence& evidence) const
    {
        JobContext job;
        const auto content = readPreview(m_document->path(), evidence, job);
        return content ? *content : PreviewContent{};
    }

private Q_SLOTS:

    void init()
    {
        Profile profile;
        profile.name = u"測試"_s;
        auto document = Document::create(
            path(u"t%1.zta"_s.arg(m_clock.newUuid().toString(QUuid::Id128))),
            profile,
            *startingPacks(),
            {&m_clock, u"t"_s, [](const QByteArray& bytes) { return readPack(bytes, u"pack"_s); }});
        QVERIFY(document);
        m_document = std::move(*document);
    }

    void picture()
    {
        QImage drawn(3000, 1000, QImage::Format_RGB32);
        drawn.fill(QColor(10, 200, 30));
        QVERIFY(drawn.save(path(u"圖.png"_s)));
        const Evidence evidence = added(path(u"圖.png"_s));
        QCOMPARE(previewKindOf(evidence), PreviewKind::Picture);
        const PreviewContent content = read(evidence);
        QCOMPARE(content.pages.size(), 1);
        QCOMPARE(content.pages[0].size(), QSize(1600, 533)); // no larger than is shown
        QCOMPARE(content.pages[0].pixelColor(800, 200), QColor(10, 200, 30));
    }

    void document()
    {
        {
            QPdfWriter writer(path(u"政策.pdf"_s));
            writer.setPageSize(QPageSize(QPageSize::A4));
            QPainter painter(&writer);
            for (int page = 0; page < 7; ++page) {
                if (page > 0) {
                    writer.newPage();
                }
                const QColor colour = page == 1 ? Qt::red : Qt::blue;
                painter.fillRect(QRect(0, 0, writer.width(), writer.height() / 2), colour);
            }
        }
        const Evidence evidence = added(path(u"政策.pdf"_s));
        QCOMPARE(previewKindOf(evidence), PreviewKind::Document);
        const PreviewContent content = read(evidence);
        QCOMPARE(content.pages.size(), 5);
        QVERIFY(content.cut);
        const QImage& second = content.pages[1];
        QCOMPARE(second.pixelColor(second.width() / 2, second.height() / 4), QColor(Qt::red));
        QCOMPARE(second.pixelColor(second.width() / 2, second.height() - 20), QColor(Qt::white));

        ThemeHolder theme;
        QWidget window;
        EvidencePreview dialog(theme, &window, evidence);
        dialog.show(content);
        QCOMPARE(dialog.shownPictures(), 5);
    }

    void text_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("UTF-8") << u"存取政策"_s.toUtf8();
        QTest::newRow("UTF-8 with its mark") << "\xEF\xBB\xBF" + u"存取政策"_s.toUtf8();
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE\x58\x5B\xD6\x53\x3F\x65\x56\x7B", 10);
        QTest::newRow("Big5") << QByteArray("\xA6\x73\xA8\xFA\xAC\x46\xB5\xA6");
    }

    void text()
    {
        QFETCH(const QByteArray, bytes);
        const Evidence evidence = added(file(u"政策.txt"_s, bytes));
        QCOMPARE(previewKindOf(evidence), PreviewKind::Text);
        const PreviewContent content = read(evidence);
        QCOMPARE(content.text, u"存取政策"_s);
        QVERIFY(!content.cut);
        ThemeHolder theme;
        QWidget window;
        EvidencePreview dialog(theme, &window, evidence);
        dialog.show(content);
        QCOMPARE(dialog.shownText(), u"存取政策"_s);
    }

    void theBeginningOfALongText()
    {
        const Evidence evidence =
            added(file(u"長.log"_s, u"軌跡紀錄\n"_s.toUtf8().repeated(100'000)));
        const PreviewContent content = read(evidence);
        QVERIFY(content.cut);
        QVERIFY(content.text.startsWith(u"軌跡紀錄\n軌跡紀錄\n"_s));
        QVERIFY(content.text.size() < 256 * 1024);
        QVERIFY(!content.text.contains(QChar::ReplacementCharacter));
    }

    void sheet_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("xlsx") << u"清冊.xlsx"_s;
        QTest::newRow("csv") << u"清冊.csv"_s;
    }

    void sheet()
    {
        QFETCH(const QString, name);
        if (name.endsWith(u"csv"_s)) {
            (void)file(name, u"系統編號,系統名稱\nS-1,核心系統\n"_s.toUtf8());
        } else {
            QVERIFY(writeInventoryTemplate(
                path(name), *m_document->snapshot().guideline, LanguageCode::ZhTw));
        }
        const Evidence evidence = added(path(name));
        QCOMPARE(previewKindOf(evidence), PreviewKind::Sheet);
        const PreviewContent content = read(evidence);
        QVERIFY(!content.cells.isEmpty());
        QCOMPARE(content.columns.first(), u"A"_s);
        ThemeHolder theme;
        QWidget window;
        EvidencePreview dialog(theme, &window, evidence);
        dialog.show(content);
        QVERIFY2(dialog.shownText().contains(u"系統"_s), qPrintable(dialog.shownText()));
    }

    /// A workbook that LibreOffice wrote.
    void openDocumentSheet()
    {
        const QString source =
            QStringLiteral(ZT_SOURCE_DIR "/tests/unit/exchange/libreoffice/writer.ods");
        const Evidence evidence = added(source);
        QCOMPARE(previewKindOf(evidence), PreviewKind::Sheet);
        const PreviewContent content = read(evidence);
        ThemeHolder theme;
        QWidget window;
        EvidencePreview dialog(theme, &window, evidence);
        dialog.show(content);
        QVERIFY2(dialog.shownText().contains(u"AD 網域服務"_s), qPrintable(dialog.shownText()));
    }

    /// Of a locked assessment nothing may lie on the disk in the clear, however briefly: where no
    /// temporary file can be made at all, everything is shown all the same.
    void lockedOnesFromMemoryAlone()
    {
        QImage drawn(300, 100, QImage::Format_RGB32);
        drawn.fill(QColor(10, 200, 30));
        QVERIFY(drawn.save(path(u"圖.png"_s)));
        {
            QPdfWriter writer(path(u"政策.pdf"_s));
            QPainter painter(&writer);
            painter.fillRect(QRect(0, 0, writer.width(), writer.height()), Qt::red);
        }
        QVERIFY(writeInventoryTemplate(
            path(u"清冊.xlsx"_s), *m_document->snapshot().guideline, LanguageCode::ZhTw));
        const Evidence picture = added(path(u"圖.png"_s));
        const Evidence paper = added(path(u"政策.pdf"_s));
        const Evidence sheet = added(path(u"清冊.xlsx"_s));
        const Evidence table = added(file(u"清冊.csv"_s, "a,b\n1,2\n"));
        const Evidence text = added(file(u"政策.txt"_s, "policy"));
        const QString locked = m_document->path();
        m_document.reset();
        AgeLock lock;
        lock.passphrase.emplace(AgePassphrase{SecureBytes::copyOf("x"), 10});
        JobContext job;
        QVERIFY(lockInPlace(locked, lock, job).has_value());
        AgeKeys keys;
        keys.passphrase = SecureBytes::copyOf("x");
        const auto opened = LockedFile::open(locked, keys, job);
        QVERIFY(opened.has_value());

        const QDir folder(m_folder.path());
        const QStringList before = folder.entryList(QDir::Files | QDir::Hidden);
        const QByteArray usual = qgetenv("TMPDIR");
        qputenv("TMPDIR", "/nowhere/at/all");
        const auto content = [&](const Evidence& evidence) {
            const auto preview = readPreview(locked, evidence, job);
            return preview ? *preview : PreviewContent{};
        };
        QCOMPARE(content(picture).pages.size(), 1);
        QCOMPARE(content(picture).pages.value(0).pixelColor(20, 20), QColor(10, 200, 30));
        QCOMPARE(content(paper).pages.size(), 1);
        QVERIFY(!content(sheet).cells.isEmpty());
        QCOMPARE(content(table).cells.size(), 2);
        QCOMPARE(content(text).text, u"policy"_s);
        qputenv("TMPDIR", usual);
        if (usual.isEmpty()) {
            qunsetenv("TMPDIR");
        }
        QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden), before);

        Evidence huge = picture; // says so before it is looked at
        huge.size = qint64{65} << 20;
        const PreviewContent none = content(huge);
        QVERIFY(none.tooLarge && none.isEmpty());
    }

    void whatIsNotWhatItSays()
    {
        for (const auto& name : {u"假.png"_s, u"假.pdf"_s, u"假.xlsx"_s}) {
            const PreviewContent content = read(added(file(name, QByteArray(64, '\1'))));
            QVERIFY2(content.isEmpty(), qPrintable(name));
        }
        const Evidence other = added(file(u"檔.zip"_s, "PK\x05\x06" + QByteArray(18, char(0))));
        QCOMPARE(previewKindOf(other), PreviewKind::None);
        QVERIFY(read(other).isEmpty());
    }
};

QTEST_MAIN(TestEvidencePreview)
#include "tst_evidencepreview.moc"
