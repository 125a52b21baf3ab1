// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/audit/analysis/analysisinspector.h"
#include "app/pages/audit/analysis/analysissession.h"
#include "app/pages/audit/analysis/analysisview.h"
#include "app/pages/audit/auditdialog.h"
#include "auditbench.h"

#include <QLabel>
#include <QPushButton>

namespace zt {

/// What tests of 佐證分析 do with its page.
class AnalysisTest : public QObject
{
protected:
    /// On 18 July 2026: a01 is in order; a02's password is 91 days old; a03 was not used since
    /// 18 January, is shared, privileged and without an owner; a04 left and is enabled. Five
    /// exceptions in three rows.
    static QByteArray accounts()
    {
        return "帳號,姓名,最後登入日期,密碼變更日期,帳號狀態,特權帳號,共用帳號,離職日期\n"
               "a01,王小明,115/07/17,115/07/01,啟用,否,否,\n"
               "wang.zy,李大華,2026-07-17,2026-04-18,啟用,否,否,\n"
               "a03,,民國115年1月18日,2026-07-01,啟用,是,是,\n"
               "a04,林一,2026-07-10,2026-07-01,啟用,否,否,2026-07-17\n";
    }

    void openPage()
    {
        m_bench = std::make_unique<AuditBench>();
        m_bench->open();
        m_bench->page->setSubPage(static_cast<int>(AuditPart::Analyses));
    }

    [[nodiscard]] AnalysisView* view() const { return m_bench->page->analyses(); }

    [[nodiscard]] AnalysisSession& session() const { return view()->session(); }

    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_bench->folder.filePath(name));
        (void)file.open(QIODevice::WriteOnly);
        file.write(bytes);
        return file.fileName();
    }

    void settle() const
    {
        QTRY_VERIFY(!session().isRunning());
        QCoreApplication::processEvents();
    }

    void drop(const QString& path) const
    {
        QVERIFY(m_bench->page->dropFiles({path}));
        settle();
    }

    void beginAudit() const
    {
        m_bench->page->setSubPage(static_cast<int>(AuditPart::Points));
        m_bench->key(Qt::Key_Space);
        auto* dialog = m_bench->dialog<AuditDialog>();
        QVERIFY(dialog);
        dialog->saveButton()->click();
        QVERIFY(m_bench->page->state().hasAudit());
        m_bench->page->setSubPage(static_cast<int>(AuditPart::Analyses));
    }

    [[nodiscard]] QString inspected() const
    {
        QStringList texts;
        for (const QLabel* label : view()->side()->findChildren<QLabel*>()) {
            texts.append(label->text());
        }
        return texts.join(u'\n');
    }

    std::unique_ptr<AuditBench> m_bench;
};

} // namespace zt
