// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/jobrunner.h"
#include "app/pages/gateway/analyses/analysisground.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace zt {

class ReportRows;
class SectionHeading;

/// One question asked of the simulation: heading, how far the work is with a way to stop it,
/// export, and the answer below. Works on a worker; only the answer of the newest question is
/// taken.
class AnalysisPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AnalysisPanel(AppContext& context, QWidget* parent = nullptr);

    /// What it goes by is another; asks again where it is seen, else once it is.
    void setGround(const AnalysisGround& ground);

    /// Asks though nobody looks at it, once for each ground.
    void prepare();

    /// What the answer goes by has other words, as in another language.
    void renameGround(const QString& items);

    /// Puts its answer in, where it is one to what the page shows.
    virtual void addTo(AnalysisResults& results) const = 0;

    /// Files dropped on the page. True where the panel took them.
    virtual bool takeFiles(const QStringList& /*paths*/) { return false; }

    /// Where typing goes first.
    virtual void focusMain() = 0;

    [[nodiscard]] bool isWorking() const { return m_job != 0; }

    [[nodiscard]] QPushButton* exportButton() const { return m_export; }

    [[nodiscard]] QPushButton* stopButton() const { return m_stop; }

    [[nodiscard]] QPushButton* runButton() const { return m_run; }

    /// Its answer as a report, with its tables.
    [[nodiscard]] const std::shared_ptr<const Report>& report() const { return m_report; }

Q_SIGNALS:
    void failed(const zt::Error& error);
    /// A file was written.
    void written(const QString& path);
    /// To the steps of a scenario.
    void scenarioAsked(const QString& id);
    /// The answer is there, another, or gone.
    void answered();

protected:
    /// Asks, where everything that it takes is there.
    virtual void ask() = 0;
    /// Shows the answer there is, in the language of now.
    virtual void showAnswer() = 0;
    /// Title, and what the answer goes by.
    virtual void nameIt() = 0;

    /// Whether another ground makes the answer an old one.
    [[nodiscard]] virtual bool restsOnRun() const { return true; }

    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

    template <class T>
    void work(const QString& title,
              std::function<Result<T>(JobContext&)> job,
              std::function<void(const std::shared_ptr<const T>&)> done)
    {
        stop();
        const quint64 number = ++m_number;
        m_fresh = false;
        m_job = m_context.jobs.start<T>(
            title, std::move(job), this, [this, number, done](Result<T> result) {
                if (number != m_number) {
                    return;
                }
                m_job = 0;
                m_fresh = result.has_value();
                if (result) {
                    done(std::make_shared<const T>(*std::move(result)));
                    answer();
                } else {
                    fault(result.error());
                }
            });
        showState();
    }

    void stop();
    /// The answer of a question asked without work.
    void answer();
    void forget();

    [[nodiscard]] const AnalysisGround& ground() const { return m_ground; }

    [[nodiscard]] bool isFresh() const { return m_fresh; }

    /// Where the answer goes; scrolls with the panel.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

    /// Between heading and answer; does not scroll.
    [[nodiscard]] QVBoxLayout* strip() const { return m_strip; }

    /// Left of the answer, as wide as it needs; scrolls by itself.
    void setAside(QWidget* widget);
    void setTitle(const QString& title, const QString& remark);
    /// The words of the button that asks.
    void setRunText(const QString& text) const;
    [[nodiscard]] ReportRows* addTable(const QString& table);

    AppContext& m_context;

private:
    void fault(const Error& error);
    void showState();
    void makeReport();
    void askExport();
    void exportTo(const QString& path);

    AnalysisGround m_ground;
    std::shared_ptr<const Report> m_report;
    quint64 m_number = 0;
    JobRunner::JobId m_job = 0;
    bool m_fresh = false;
    bool m_asked = false; ///< of this ground, whether it was answered, stopped or failed

    SectionHeading* m_heading;
    QLabel* m_state;
    QPushButton* m_stop;
    QPushButton* m_run;
    QPushButton* m_export;
    QVBoxLayout* m_strip;
    QHBoxLayout* m_middle;
    QVBoxLayout* m_body;
    QList<ReportRows*> m_tables;
};

} // namespace zt
