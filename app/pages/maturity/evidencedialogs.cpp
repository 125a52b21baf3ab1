// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/maturity/evidencedialogs.h"

#include "app/pages/maturity/itemfields.h"
#include "model/document/evidencestore.h"

#include <QBuffer>
#include <QGridLayout>
#include <QImageReader>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStringDecoder>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr QSize previewSize(960, 720);
constexpr QSize periodSize(480, 320);
constexpr QSize pictureBound(1600, 1200);

void clear(QWidget* body)
{
    while (QLayoutItem* item = body->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

EvidencePreview::Kind EvidencePreview::kindOf(const Evidence& evidence)
{
    if (evidence.mediaType.startsWith(QLatin1String("image/"))) {
        return Kind::Image;
    }
    const QStringList plain{QStringLiteral("application/json"),
                            QStringLiteral("application/xml"),
                            QStringLiteral("application/x-yaml")};
    return evidence.mediaType.startsWith(QLatin1String("text/")) ||
                   plain.contains(evidence.mediaType)
               ? Kind::Text
               : Kind::None;
}

Result<EvidencePreview::Content> EvidencePreview::read(const QString& assessment,
                                                       const Evidence& evidence,
                                                       qint64 most,
                                                       JobContext& job)
{
    Result<QByteArray> bytes = readEvidence(assessment, evidence.sha256, most, job);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    Content content;
    content.cut = evidence.size > bytes->size();
    if (kindOf(evidence) == Kind::Text) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        content.text = decoder.decode(*bytes);
        return content;
    }
    QBuffer buffer(&*bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() &&
        (size.width() > pictureBound.width() || size.height() > pictureBound.height())) {
        reader.setScaledSize(size.scaled(pictureBound, Qt::KeepAspectRatio));
    }
    content.image = reader.read();
    return content;
}

EvidencePreview::EvidencePreview(const ThemeHolder& theme, QWidget* over, const Evidence& evidence)
    : Dialog(theme, over, previewSize)
    , m_body(new QWidget)
{
    setTitle(evidence.name);
    setSubtitle(QLocale(QLocale::English).formattedDataSize(evidence.size));
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
    say(kindOf(evidence) == Kind::None ? tr("There is no preview of this kind of file. Open a "
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

void EvidencePreview::show(const Result<Content>& content)
{
    if (!content) {
        say(tr("The content cannot be read. The check of the file on the trail page says more."));
        return;
    }
    if (!content->image.isNull()) {
        clear(m_body);
        auto* area = new QScrollArea;
        area->setAlignment(Qt::AlignCenter);
        area->setFrameShape(QFrame::NoFrame);
        auto* picture = new QLabel;
        QPixmap shown = QPixmap::fromImage(content->image);
        const QSize room(previewSize.width() - 64, previewSize.height() - 160);
        if (shown.width() > room.width() || shown.height() > room.height()) {
            shown = shown.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        }
        picture->setPixmap(shown);
        picture->setAccessibleName(tr("Picture"));
        area->setWidget(picture);
        m_body->layout()->addWidget(area);
        return;
    }
    if (content->text.isEmpty()) {
        say(tr("This picture cannot be shown here. Open a read-only copy to see it."));
        return;
    }
    clear(m_body);
    auto* text = new QPlainTextEdit(content->text);
    text->setReadOnly(true);
    text->setAccessibleName(tr("Text"));
    m_body->layout()->addWidget(text);
    if (content->cut) {
        m_body->layout()->addWidget(
            makeLabel(tr("Only the beginning is shown."), Theme::small, false, Tone::Hint));
    }
}

QString EvidencePreview::shownText() const
{
    const auto* text = m_body->findChild<QPlainTextEdit*>();
    return text != nullptr ? text->toPlainText() : QString();
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
