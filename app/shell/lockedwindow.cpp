// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/lockedwindow.h"

#include "app/shell/pageregistry.h"
#include "app/shell/rail.h"
#include "app/widgets/feedback.h"
#include "app/widgets/icons.h"
#include "model/base/errortext.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int narrowRailBelow = 1100;
constexpr int textWidth = 480;

} // namespace

LockedWindow::LockedWindow(const AppServices& services, const QString& path)
    : m_services(services)
    , m_path(path)
    , m_rail(new Rail(services.theme))
    , m_name(new ElidedLabel(services.theme, Theme::title, true, Tone::Text))
    , m_tag(new Tag(services.theme, {}))
    , m_progress(new ProgressLine(services.theme))
    , m_errors(new ErrorBar(services.theme))
    , m_heading(makeLabel({}, Theme::large, true, Tone::Text, true))
    , m_reason(makeLabel({}, Theme::body, false, Tone::Secondary, true))
    , m_unlock(makeButton({}, ButtonKind::Primary))
    , m_status(makeLabel({}, Theme::small, false, Tone::Secondary))
{
    setWindowIcon(appIcon());
    setMinimumSize(1024, 640);
    m_name->setText(QFileInfo(path).fileName());
    m_rail->setEnabled(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    row->addLayout(column, 1);

    auto* header = new QHBoxLayout;
    header->setContentsMargins(Theme::marginLeft, 0, Theme::marginRight, 0);
    header->setSpacing(12);
    header->addWidget(m_name);
    header->addWidget(m_tag);
    header->addStretch(1);
    auto* band = new QWidget;
    band->setFixedHeight(Theme::headerHeight);
    band->setLayout(header);
    column->addWidget(band);
    column->addWidget(new Rule(services.theme, Rule::Weight::Hairline));
    column->addWidget(m_progress);
    column->addWidget(m_errors);

    column->addStretch(2);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(12);
    for (QLabel* label : {m_heading, m_reason}) {
        label->setFixedWidth(textWidth);
        middle->addWidget(label);
    }
    middle->addWidget(m_unlock, 0, Qt::AlignLeft);
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addLayout(middle);
    across->addStretch(1);
    column->addLayout(across);
    column->addStretch(3);

    column->addWidget(new Rule(services.theme, Rule::Weight::Hairline));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(Theme::marginLeft, 0, Theme::marginRight, 0);
    foot->addWidget(m_status);
    foot->addStretch(1);
    column->addLayout(foot);
    m_status->setFixedHeight(Theme::statusHeight - 1);
    m_unlock->hide();
    connect(m_unlock, &QPushButton::clicked, this, [this] {
        const Result<void> asked = askKeys();
        if (!asked) {
            showError(asked.error());
        }
    });
    connect(&m_services.theme, &ThemeHolder::changed, this, [this] {
        for (QWidget* child : findChildren<QWidget*>()) {
            child->update();
        }
    });
    retranslate();
}

void LockedWindow::retranslate()
{
    QList<Rail::Entry> entries;
    for (const PageEntry& entry : pageEntries()) {
        entries.append({entry.id, entry.iconName, entry.text, {}});
    }
    m_rail->setEntries(entries);
    setWindowTitle(
        tr("%1 – %2").arg(QFileInfo(m_path).fileName(), tr("Zero-Trust Assessment Workbench")));
    m_tag->setText(tr("Locked"));
    m_heading->setText(m_working ? m_heading->text() : tr("This assessment is locked"));
    m_unlock->setText(tr("Unlock…"));
    m_status->setText(tr("Its content is not in memory"));
}

Result<void> LockedWindow::askKeys()
{
    if (m_dialog) {
        m_dialog->raise();
        return {};
    }
    const Result<UnlockDialog::Subject> subject = UnlockDialog::look(m_path);
    if (!subject) {
        return tl::unexpected(subject.error());
    }
    m_errors->setSentence({});
    m_dialog = new UnlockDialog(m_services.theme,
                                this,
                                *subject,
                                m_services.ui,
                                m_services.settings,
                                m_services.language.current());
    connect(m_dialog, &UnlockDialog::keysGiven, this, &LockedWindow::keysGiven);
    connect(m_dialog, &UnlockDialog::cancelRequested, this, &LockedWindow::tryCancelled);
    connect(m_dialog, &UnlockDialog::rejected, this, &LockedWindow::givenUp);
    m_dialog->open();
    return {};
}

void LockedWindow::showReason(const QString& reason)
{
    m_working = false;
    m_progress->stop();
    m_heading->setText(tr("This assessment is locked"));
    m_reason->setText(reason);
    m_unlock->show();
}

void LockedWindow::showWork(const QString& work)
{
    m_working = true;
    m_heading->setText(work);
    m_reason->setText({});
    m_unlock->hide();
    m_progress->start();
}

void LockedWindow::setProgress(qint64 done, qint64 total)
{
    if (m_dialog) {
        m_dialog->setProgress(done, total);
    } else {
        m_progress->setProgress(done, total);
    }
}

void LockedWindow::showError(const Error& error)
{
    if (m_dialog) {
        m_dialog->setBusy(false);
        m_dialog->showFault(error);
    } else {
        m_errors->setSentence(errorSentence(error, m_services.language.current()));
    }
}

void LockedWindow::closeEvent(QCloseEvent* event)
{
    if (m_working) { // it ends in a moment, and a window takes this one's place
        event->ignore();
        return;
    }
    event->accept();
    Q_EMIT closed();
}

void LockedWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void LockedWindow::resizeEvent(QResizeEvent*)
{
    m_rail->setNarrow(width() < narrowRailBelow);
}

void LockedWindow::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_services.theme->base);
}

} // namespace zt
