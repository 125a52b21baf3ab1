// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// How long the real window is held by one event while an auditor works in a checklist of thousands
/// of points: the page opened, its filter typed letter by letter, a returned questionnaire opened
/// and decided, the versions of the checklist opened. Prints one JSON line for each gesture.
/// usage: bench_auditheld FILE BACK.xlsx, an assessment with an audit and its questionnaire, filled
/// in
#include "app/application.h"
#include "app/pages/audit/auditpage.h"
#include "app/pages/audit/checktree.h"
#include "app/pages/audit/questionnaire/questionnairedesk.h"
#include "app/pages/audit/questionnaire/returndialog.h"
#include "app/pages/audit/questionnaire/returntable.h"
#include "app/pages/audit/versions/versiondesk.h"
#include "app/shell/mainwindow.h"
#include "app/shell/startwindow.h"
#include "app/widgets/dialog.h"
#include "app/widgets/filterfield.h"
#include "checklists/packloader.h"
#include "watched.h"

#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTreeView>

using namespace zt;

namespace {

constexpr int quiet = 300;       ///< ms in which what begins later shows itself
constexpr int longest = 120'000; ///< ms that a dialog may take to come

class AuditGestures
{
public:
    AuditGestures(WatchedApplication& qt, MainWindow& window)
        : m_qt(qt)
        , m_window(window)
    {
    }

    /// Whether the questionnaire could be opened.
    bool all(const QString& back)
    {
        measure(QStringLiteral("audit page opened"),
                [&] { m_window.showPage(QStringLiteral("audit")); });
        m_page = dynamic_cast<AuditPage*>(m_window.currentPage());
        if (m_page == nullptr || !m_page->state().hasAudit()) {
            return false;
        }
        filter();
        measure(QStringLiteral("versions opened"),
                [&] { m_page->versions()->open(m_page->state().audit()); });
        closeDialog();
        return questionnaire(back);
    }

private:
    void settle(const std::function<bool()>& done = [] { return true; })
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < quiet || (!done() && timer.elapsed() < longest)) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    void measure(
        const QString& what,
        const std::function<void()>& gesture,
        const std::function<bool()>& done = [] { return true; })
    {
        settle();
        m_qt.forget();
        m_qt.call(gesture);
        settle(done);
        settle();
        m_qt.print(what);
    }

    static void press(QWidget* widget, Qt::Key key, const QString& text = {})
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(widget, &event);
    }

    /// What few points, many and all of them hold; then away again, letter by letter.
    void filter()
    {
        QWidget* field = m_page->tree()->filter();
        field->setFocus();
        for (const QChar letter : QStringLiteral("帳號99")) {
            measure(QStringLiteral("filter: %1 typed").arg(letter),
                    [&] { press(field, Qt::Key_unknown, letter); });
        }
        for (int i = 0; i < 4; ++i) {
            measure(QStringLiteral("filter: a letter taken back"),
                    [&] { press(field, Qt::Key_Backspace); });
        }
    }

    void closeDialog()
    {
        if (Dialog* dialog = Dialog::openIn(&m_window)) {
            dialog->reject();
        }
        settle();
    }

    bool questionnaire(const QString& back)
    {
        const auto shown = [&] {
            return dynamic_cast<ReturnDialog*>(Dialog::openIn(&m_window)) != nullptr;
        };
        measure(
            QStringLiteral("returned questionnaire opened"),
            [&] { m_page->questionnaires()->take(m_page->state().audit(), back); },
            shown);
        auto* dialog = dynamic_cast<ReturnDialog*>(Dialog::openIn(&m_window));
        if (dialog == nullptr) {
            return false;
        }
        measure(QStringLiteral("questionnaire: a row decided"),
                [&] { press(dialog->table(), Qt::Key_2); });
        measure(QStringLiteral("questionnaire: all rows decided"),
                [&] { dialog->allTheirs()->click(); });
        closeDialog();
        return true;
    }

    WatchedApplication& m_qt;
    MainWindow& m_window;
    AuditPage* m_page = nullptr;
};

} // namespace

int main(int argc, char** argv)
{
    WatchedApplication qt(argc, argv);
    const QTemporaryDir folder;
    Application application(folder.filePath(QStringLiteral("settings.ini")));
    SystemClock clock;
    const QStringList words = QCoreApplication::arguments();
    auto document = Document::open(words.value(1),
                                   Document::Access::ReadWrite,
                                   {&clock, QStringLiteral("bench"), [](const QByteArray& bytes) {
                                        return readPack(bytes, QStringLiteral("pack"));
                                    }});
    if (!document) {
        return 3;
    }
    MainWindow window(std::move(*document), application.services());
    window.resize(1440, 900);
    application.dress();
    window.show();
    window.activateWindow();
    return AuditGestures(qt, window).all(words.value(2)) ? 0 : 3;
}
