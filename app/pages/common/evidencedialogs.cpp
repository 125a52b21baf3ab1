// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/common/evidencedialogs.h"

#include "app/shell/windowtexts.h"
#include "app/widgets/datefield.h"
#include "app/widgets/paint.h"

#include <QGridLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr QSize previewSize(960, 720);
constexpr QSize periodSize(480, 320);

void clear(QWidget* body)
{
    while (QLayoutItem* item = body->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

EvidencePreview::EvidencePreview(const ThemeHolder& theme, QWidget* over, const Evidence& evidence)
    : Dialog(theme, over, previewSize)
    , m_body(new QWidget)
{
    setTitle(evidence.name);
    setSubtitle(sizeText(evidence.size));
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(Theme::marginLeft, 16, Theme::marginLeft, 16);
    setBody(m_body);
    setFacts(QStringLiteral("SHA-256 ") + evidence.sha256);
    QPushButton* outside = addButton(tr("Open a read-only copy…"), ButtonKind::Plain);
    QPushButton* closing = addButton(tr("Close"), ButtonKind::Primary);
    connect(outside, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT openAsked();
    });
    connect(closing, &QPushButton::clicked, this, &Dialog::accept);
    setDefaultButton(closing);
    say(previewKindOf(evidence) == PreviewKind::None
            ? tr("There is no preview of this kind of file. Open a "
                 "read-only copy to see it.")
            : tr("Reading…"));
}

void EvidencePreview::say(const QString& text)
{
    clear(m_body);
    QLabel* label = makeLabel(text, Theme::body, false, Tone::Secondary, true);
    label->setAlignment(Qt::AlignCenter);
    m_body->layout()->addWidget(label);
}

void EvidencePreview::showPages(const QList<QImage>& pages)
{
    auto* area = new QScrollArea;
    area->setAlignment(Qt::AlignCenter);
    area->setFrameShape(QFrame::NoFrame);
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    const QSize room(previewSize.width() - 80, previewSize.height() - 160);
    for (const QImage& page : pages) {
        QPixmap shown = QPixmap::fromImage(page);
        // A picture is seen whole; pages of a document are as wide as there is room, and scrolled.
        const bool tooLarge = shown.width() > room.width() || shown.height() > room.height();
        if (pages.size() == 1 && tooLarge) {
            shown = shown.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        }
        auto* picture = new QLabel;
        picture->setObjectName(QStringLiteral("picture"));
        picture->setPixmap(shown);
        picture->setAccessibleName(tr("Picture"));
        layout->addWidget(picture, 0, Qt::AlignHCenter);
    }
    area->setWidget(column);
    m_body->layout()->addWidget(area);
}

void EvidencePreview::showSheet(const PreviewContent& content)
{
    auto* table = new QTableWidget(static_cast<int>(content.cells.size()),
                                   static_cast<int>(content.columns.size()));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAccessibleName(tr("Sheet"));
    table->setHorizontalHeaderLabels(content.columns);
    QStringList numbers;
    for (int row = 0; row < table->rowCount(); ++row) {
        const QStringList& cells = content.cells[row];
        numbers.append(cells.value(0));
        for (int column = 0; column < table->columnCount(); ++column) {
            auto* item = new QTableWidgetItem(cells.value(column + 1).simplified());
            item->setToolTip(paint::toolTip(cells.value(column + 1)));
            table->setItem(row, column, item);
        }
    }
    table->setVerticalHeaderLabels(numbers);
    m_body->layout()->addWidget(table);
}

void EvidencePreview::show(const Result<PreviewContent>& content)
{
    if (!content) {
        say(tr("The content cannot be read. The check of the file on the trail page says more."));
        return;
    }
    if (content->tooLarge) {
        say(tr("This content is too large to be shown without writing it to the disk in the clear. "
               "Open a read-only copy to see it; you are asked first."));
        return;
    }
    if (content->isEmpty()) {
        say(tr("This content cannot be shown here. Open a read-only copy to see it."));
        return;
    }
    clear(m_body);
    if (!content->pages.isEmpty()) {
        showPages(content->pages);
    } else if (!content->cells.isEmpty()) {
        showSheet(*content);
    } else {
        auto* text = new QPlainTextEdit(content->text);
        text->setReadOnly(true);
        text->setAccessibleName(tr("Text"));
        m_body->layout()->addWidget(text);
    }
    if (content->cut) {
        m_body->layout()->addWidget(
            makeLabel(tr("Only the beginning is shown."), Theme::small, false, Tone::Hint));
    }
}

QString EvidencePreview::shownText() const
{
    if (const auto* table = m_body->findChild<QTableWidget*>()) {
        QStringList lines;
        for (int row = 0; row < table->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table->columnCount(); ++column) {
                cells.append(table->item(row, column)->text());
            }
            lines.append(cells.join(QLatin1Char('\t')));
        }
        return lines.join(QLatin1Char('\n'));
    }
    const auto* text = m_body->findChild<QPlainTextEdit*>();
    return text != nullptr ? text->toPlainText() : QString();
}

int EvidencePreview::shownPictures() const
{
    return static_cast<int>(m_body->findChildren<QLabel*>(QStringLiteral("picture")).size());
}

EvidencePeriodDialog::EvidencePeriodDialog(const ThemeHolder& theme,
                                           QWidget* over,
                                           const Evidence& evidence)
    : Dialog(theme, over, periodSize)
    , m_name(new QLineEdit(evidence.name))
    , m_from(new DateField(theme))
    , m_to(new DateField(theme))
    , m_fault(makeLabel({}, Theme::small, false, Tone::Bad, true))
{
    setTitle(tr("Effective period"));
    auto* body = new QWidget;
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(Theme::marginLeft, 16, Theme::marginLeft, 16);
    grid->setColumnStretch(1, 1);
    const auto row = [&](int at, const QString& name, QWidget* field) {
        QLabel* label = makeLabel(name, Theme::body, false, Tone::Secondary);
        label->setBuddy(field);
        field->setAccessibleName(name);
        grid->addWidget(label, at, 0);
        grid->addWidget(field, at, 1);
    };
    row(0, tr("Name"), m_name);
    row(1, tr("Effective from"), m_from);
    row(2, tr("Effective to"), m_to);
    m_from->setDate(evidence.validFrom);
    m_to->setDate(evidence.validTo);
    m_from->setObjectName(QStringLiteral("validFrom"));
    m_to->setObjectName(QStringLiteral("validTo"));
    grid->addWidget(
        makeLabel(tr("When the document speaks for, apart from when it was added. Empty is open."),
                  Theme::small,
                  false,
                  Tone::Hint,
                  true),
        3,
        0,
        1,
        2);
    grid->addWidget(m_fault, 4, 0, 1, 2);
    grid->setRowStretch(5, 1);
    setBody(body);
    QPushButton* cancel = addButton(tr("Cancel"), ButtonKind::Quiet);
    QPushButton* save = addButton(tr("Save"), ButtonKind::Primary);
    connect(cancel, &QPushButton::clicked, this, &Dialog::reject);
    connect(save, &QPushButton::clicked, this, &EvidencePeriodDialog::accept);
    setDefaultButton(save);
    m_from->setFocus();
}

bool EvidencePeriodDialog::isSound() const
{
    return !m_name->text().trimmed().isEmpty() && m_from->isSound() && m_to->isSound() &&
           !(m_from->typed().isValid() && m_to->typed().isValid() &&
             m_to->typed() < m_from->typed());
}

void EvidencePeriodDialog::accept()
{
    if (!isSound()) {
        m_fault->setText(tr("A name, and dates as 2026-06-30 of which the first is not later than "
                            "the second."));
        return;
    }
    Q_EMIT entered(m_name->text().trimmed(), m_from->typed(), m_to->typed());
    Dialog::accept();
}

} // namespace zt
