// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysistest.h"
#include "app/pages/audit/analysis/analysismodels.h"
#include "app/widgets/chipstrip.h"
#include "app/widgets/choicepopover.h"
#include "app/widgets/filterchip.h"
#include "app/widgets/filterfield.h"
#include "app/widgets/rowtable.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>

using namespace zt;
using namespace Qt::StringLiterals;

/// The filter chips of 佐證分析: the rules that have exceptions.
class TestAnalysisChips : public AnalysisTest
{
    Q_OBJECT

private:
    [[nodiscard]] QStringList words() const
    {
        QStringList all;
        for (const FilterChip* chip : view()->chips()->buttons()) {
            all.append(chip->text());
        }
        return all;
    }

    [[nodiscard]] int listed() const { return view()->exceptions()->model()->rowCount(); }

    [[nodiscard]] QString inTable() const
    {
        const QModelIndex current = view()->rules()->currentIndex();
        return view()->rules()->model()->index(current.row(), 0).data().toString();
    }

    /// Those shown stand side by side within the strip, and the chosen one is among them.
    void verifyPlaces() const
    {
        const ChipStrip* strip = view()->chips();
        int end = 0;
        bool chosen = false;
        for (const FilterChip* chip : strip->buttons()) {
            if (chip->isVisible()) {
                QVERIFY(chip->x() >= end);
                end = chip->x() + chip->width();
                chosen = chosen || chip->isChecked();
            }
        }
        if (strip->rest()->isVisible()) {
            QVERIFY(strip->rest()->x() >= end);
            end = strip->rest()->x() + strip->rest()->width();
        }
        QVERIFY2(end <= strip->width(), qPrintable(QString::number(strip->width())));
        QVERIFY(chosen);
    }

    void speak(LanguageCode code) const
    {
        m_bench->languages.set(code);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(view(), &change);
    }

private Q_SLOTS:

    void init() { openPage(); }

    void cleanup() { m_bench.reset(); }

    /// All, and each rule with what the analysis found by it; what found nothing has no chip.
    void theRulesWithExceptions()
    {
        drop(write(u"accounts.csv"_s, accounts()));
        QCOMPARE(words(),
                 (QStringList{u"All 5"_s,
                              u"密碼逾期 1"_s,
                              u"應停權 1"_s,
                              u"共用 1"_s,
                              u"特權 1"_s,
                              u"離職 1"_s}));
        QVERIFY(view()->chips()->buttons().first()->isChecked());
        QCOMPARE(view()->chips()->buttons()[2]->toolTip(), u"半年未使用者停用"_s);
        speak(LanguageCode::En);
        QCOMPARE(words(),
                 (QStringList{u"All 5"_s,
                              u"Old password 1"_s,
                              u"To suspend 1"_s,
                              u"Shared 1"_s,
                              u"Privileged 1"_s,
                              u"Leavers 1"_s}));
        verifyPlaces();
        // The next file has its own.
        drop(write(u"one.csv"_s, "帳號,共用帳號\na,是\nb,是\nc,否\n"));
        QCOMPARE(words(), (QStringList{u"All 2"_s, u"Shared 2"_s}));
    }

    /// A chip narrows the list, the table of rules goes with it, and the other way round.
    void chipAndTableAreOne()
    {
        drop(write(u"accounts.csv"_s, accounts()));
        view()->chips()->buttons()[3]->click();
        QCOMPARE(listed(), 1);
        QCOMPARE(inTable(), u"不共用帳號"_s);
        QCOMPARE(view()->chips()->current(), u"shared"_s);
        Q_EMIT view()->rules()->clicked(view()->rules()->model()->index(1, 0));
        QCOMPARE(view()->chips()->current(), u"password-age"_s);
        QVERIFY(view()->chips()->buttons()[1]->isChecked());
        // A rule without an exception is chosen in the table alone: its chip says so.
        Q_EMIT view()->rules()->clicked(view()->rules()->model()->index(2, 0));
        QVERIFY2(words().contains(u"密碼無期限 0"_s), qPrintable(words().join(u'|')));
        QCOMPARE(listed(), 0);
        view()->chips()->buttons().first()->click();
        QCOMPARE(listed(), 5);
        QVERIFY(!words().contains(u"密碼無期限 0"_s));
        QCOMPARE(inTable(), view()->rules()->model()->index(0, 0).data().toString());
        // Together with words.
        session().setMasked(false);
        view()->filter()->setText(u"a03"_s);
        QTRY_COMPARE(listed(), 3);
        view()->chips()->buttons()[3]->click();
        QCOMPARE(listed(), 1);
    }

    /// Tab reaches the chosen one, left and right move.
    void byTheKeyboard()
    {
        drop(write(u"accounts.csv"_s, accounts()));
        const QList<FilterChip*> chips = view()->chips()->buttons();
        QVERIFY(chips.first()->focusPolicy() & Qt::TabFocus);
        chips.first()->setFocus(Qt::TabFocusReason);
        m_bench->key(Qt::Key_Right);
        QCOMPARE(view()->chips()->current(), u"password-age"_s);
        QVERIFY(chips[1]->hasFocus());
        QCOMPARE(listed(), 1);
        m_bench->key(Qt::Key_Right);
        m_bench->key(Qt::Key_Right);
        QCOMPARE(view()->chips()->current(), u"shared"_s);
        m_bench->key(Qt::Key_Left);
        QCOMPARE(view()->chips()->current(), u"idle-suspend"_s);
        QCOMPARE(listed(), 1);
    }

    /// What has no room is behind the last one.
    void narrow()
    {
        drop(write(u"accounts.csv"_s, accounts()));
        for (const LanguageCode code : {LanguageCode::ZhTw, LanguageCode::En}) {
            speak(code);
            for (const int width : {900, 520, 420, 300, 240}) {
                view()->chips()->resize(width, view()->chips()->height());
                verifyPlaces();
            }
        }
        QPushButton* rest = view()->chips()->rest();
        QVERIFY(rest->isVisible());
        rest->click();
        auto* popover = view()->findChild<ChoicePopover*>();
        QVERIFY(popover);
        const int there = popover->list()->model()->rowCount();
        QVERIFY(rest->text().startsWith(QString::number(there)));
        Q_EMIT popover->chosen(u"leaver-enabled"_s);
        QCOMPARE(view()->chips()->current(), u"leaver-enabled"_s);
        QCOMPARE(listed(), 1);
        verifyPlaces();
        QVERIFY(view()->chips()->buttons().last()->isVisible());
    }

    /// The look, in both languages and themes and at both sizes.
    void looks()
    {
        drop(write(u"accounts.csv"_s, accounts()));
        beginAudit();
        view()->exceptions()->setCurrentIndex(view()->exceptions()->model()->index(0, 0));
        for (const LanguageCode code : {LanguageCode::ZhTw, LanguageCode::En}) {
            speak(code);
            m_bench->shot(code == LanguageCode::En ? u"chips-en"_s : u"chips-zh"_s);
        }
        verifyPlaces();
    }
};

QTEST_MAIN(TestAnalysisChips)
#include "tst_analysischips.moc"
