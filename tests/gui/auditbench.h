// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers.h"
#include "app/appsettings.h"
#include "app/pages/audit/auditinspector.h"
#include "app/pages/audit/auditpage.h"
#include "app/pages/incident/incidentinspector.h"
#include "app/pages/incident/incidentsview.h"
#include "app/session.h"
#include "app/widgets/dialog.h"
#include "checklists/packloader.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QTemporaryDir>
#include <QTest>

namespace zt {

/// The audit page alone over an assessment of a tier 1 firm in a folder of its own, with its
/// inspector beside it, answers given beforehand and a clock that steps from one reading to the
/// next, or stands still.
class AuditBench
{
public:
    explicit AuditBench(LanguageCode language = LanguageCode::ZhTw,
                        int tier = 1,
                        qint64 clockStepMs = 1000)
        : clock(QDateTime(QDate(2026, 7, 18), QTime(6, 22), Qt::UTC), clockStepMs)
        , settings(folder.filePath(QStringLiteral("settings.ini")))
        , languages(language)
    {
        Profile profile;
        profile.name = QStringLiteral("青嵐證券 115 年度零信任評估");
        profile.institution = QStringLiteral("青嵐證券");
        profile.sector = Sector::Securities;
        profile.tier = tier;
        profile.team = QStringList{QStringLiteral("李冠霖"), QStringLiteral("張雅雯")};
        DocumentEnvironment environment{
            &clock, QStringLiteral("李冠霖"), [](const QByteArray& bytes) {
                return readPack(bytes, QStringLiteral("pack"));
            }};
        auto document = Document::create(
            folder.filePath(QStringLiteral("t.zta")), profile, *startingPacks(), environment);
        Q_ASSERT(document);
        session = std::make_unique<Session>(std::move(*document),
                                            AppServices{theme, languages, settings, ui, clock});
    }

    void open()
    {
        qApp->setPalette(theme->palette());
        qApp->setFont(Theme::font(Theme::body));
        qApp->setStyleSheet(theme->styleSheet());
        window = std::make_unique<QWidget>();
        line = new QHBoxLayout(window.get());
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(0);
        page = new AuditPage(session->context());
        QObject::connect(
            &session->document(), &Document::changed, page, [this](const ChangeSummary& summary) {
                page->setSnapshot(session->document().snapshot(), summary);
            });
        QObject::connect(page, &Page::headerChanged, page, [this] { placeInspector(); });
        ChangeSummary all;
        all.reset = true;
        page->setSnapshot(session->document().snapshot(), all);
        line->addWidget(page, 1);
        placeInspector();
        window->resize(1368, 820);
        window->show();
        window->activateWindow();
        page->focusMain();
        QCoreApplication::processEvents();
    }

    ~AuditBench() { window.reset(); }

    Q_DISABLE_COPY_MOVE(AuditBench)

    void placeInspector() const
    {
        QWidget* inspector = page->inspector();
        if (inspector != nullptr && inspector->parentWidget() != window.get()) {
            inspector->setFixedWidth(Theme::inspectorWidth);
            line->addWidget(inspector);
        }
        page->side()->setVisible(inspector == page->side());
        page->incidents()->side()->setVisible(inspector == page->incidents()->side());
    }

    [[nodiscard]] const Snapshot& snapshot() const { return session->document().snapshot(); }

    [[nodiscard]] PointResult paper(const char* code) const
    {
        return page->state().paper({QStringLiteral("twse-audit"), QString::fromLatin1(code)});
    }

    void go(const char* code) const
    {
        page->showPoint({QStringLiteral("twse-audit"), QString::fromLatin1(code)});
        page->focusMain();
    }

    /// To whoever has the focus; a dialog has it while it is open.
    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget* target = QApplication::focusWidget();
        QTest::keyClick(target != nullptr ? target : page, Qt::Key(code), modifiers);
    }

    void type(const QString& text) const { QTest::keyClicks(QApplication::focusWidget(), text); }

    template <class T>
    [[nodiscard]] T* dialog() const
    {
        return dynamic_cast<T*>(Dialog::openIn(window.get()));
    }

    void shot(const QString& name) const
    {
        const QString target = qEnvironmentVariable("ZT_SHOT_DIR");
        if (!target.isEmpty()) {
            QTest::qWait(200);
            (void)window->grab().save(target + QLatin1Char('/') + name + QStringLiteral(".png"));
        }
    }

    QTemporaryDir folder;
    SteppedClock clock;
    ThemeHolder theme;
    AppSettings settings;
    LanguageHolder languages;
    ScriptedServices ui;
    std::unique_ptr<Session> session;
    std::unique_ptr<QWidget> window;
    QHBoxLayout* line = nullptr;
    AuditPage* page = nullptr;
};

} // namespace zt
