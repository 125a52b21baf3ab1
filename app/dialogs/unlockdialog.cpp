// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/unlockdialog.h"

#include "app/appsettings.h"
#include "app/cli/keysource.h"
#include "app/shell/windowtexts.h"
#include "app/uiservices.h"
#include "app/widgets/elidedcombobox.h"
#include "app/widgets/feedback.h"
#include "app/widgets/icons.h"
#include "app/widgets/passphrasefield.h"
#include "model/base/errortext.h"
#include "model/document/fileseal.h"
#include "model/document/recoveryfile.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr QSize dialogSize(464, 532);
constexpr int padlockTile = 40;
constexpr int idleWidth = 140;

/// A padlock on a grey tile.
class PadlockTile final : public QWidget
{
public:
    explicit PadlockTile(const ThemeHolder& theme)
        : m_theme(theme)
    {
        setFixedSize(padlockTile, padlockTile);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        constexpr int pixels = 16;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme->s2);
        painter.drawRoundedRect(rect(), Theme::radiusField, Theme::radiusField);
        const QPixmap padlock =
            iconPixmap(QStringLiteral("object-locked"), m_theme->tx2, pixels, devicePixelRatioF());
        painter.drawPixmap((width() - pixels) / 2, (height() - pixels) / 2, padlock);
    }

private:
    const ThemeHolder& m_theme;
};

QString nativeName(const QString& path)
{
    return QFileInfo(path).fileName();
}

} // namespace

QComboBox* makeAutoLockChoice(AppSettings& settings)
{
    auto* choice = new ElidedComboBox;
    const int now = settings.value(AppSettings::Key::AutoLockMinutes).toInt();
    choice->addItem(UnlockDialog::tr("Never"), 0);
    for (const int minutes : {1, 5, 15, 30, 60}) {
        choice->addItem(UnlockDialog::tr("%n minute(s)", nullptr, minutes), minutes);
    }
    choice->setCurrentIndex(qMax(0, choice->findData(now)));
    choice->setAccessibleName(UnlockDialog::tr("Lock again when idle for"));
    choice->setFixedWidth(idleWidth);
    QObject::connect(choice, &QComboBox::currentIndexChanged, choice, [choice, &settings] {
        settings.set(AppSettings::Key::AutoLockMinutes, choice->currentData());
    });
    return choice;
}

Result<UnlockDialog::Subject> UnlockDialog::look(const QString& path)
{
    QFile file(path);
    const Result<void> readable = openToRead(file);
    if (!readable) {
        return tl::unexpected(readable.error());
    }
    const QFileInfo info(path);
    return readLockNote(file, path).map([&](const AgeLockNote& note) {
        const QDateTime kept = QFileInfo(recoveryPathOf(path)).lastModified().toUTC();
        return Subject{path, info.size(), info.lastModified().toUTC(), note, kept};
    });
}

UnlockDialog::UnlockDialog(const ThemeHolder& theme,
                           QWidget* over,
                           const Subject& subject,
                           UiServices& ui,
                           AppSettings& settings,
                           const Language& language)
    : Dialog(theme, over, dialogSize)
    , m_ui(ui)
    , m_settings(settings)
    , m_language(language)
    , m_path(subject.path)
    , m_byPassphrase(subject.note.opensWith == AgeOpensWith::Passphrase)
    , m_progress(new ProgressLine(theme))
    , m_attempt(makeLabel({}, Theme::small, false, Tone::Hint))
    , m_cancel(addButton(tr("Cancel"), ButtonKind::Quiet))
    , m_open(addButton(tr("Unlock"), ButtonKind::Primary))
{
    setTitle(tr("Unlock the assessment"));
    m_faultRow = faultRow();
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(Theme::marginLeft, 0, Theme::marginLeft, 16);
    column->setSpacing(0);
    column->addWidget(m_progress);
    column->addSpacing(18);
    column->addWidget(fileRow(subject));
    column->addSpacing(20);
    column->addWidget(m_byPassphrase ? passphrasePart() : identityPart());
    column->addWidget(m_faultRow);
    if (m_caps != nullptr) {
        column->addWidget(m_caps);
    }
    column->addSpacing(14);
    column->addWidget(new Rule(theme, Rule::Weight::Hairline));
    column->addSpacing(12);
    column->addWidget(idleRow());
    column->addSpacing(12);
    if (subject.kept.isValid()) {
        column->addWidget(keptNote(subject));
        column->addSpacing(12);
    }
    column->addWidget(makeLabel(
        tr("While it is open its content is in memory alone, and each save encrypts the whole "
           "file anew; nothing lies on the disk in the clear. The format is age v1: the standard "
           "age tool opens it too."),
        Theme::small,
        false,
        Tone::Secondary,
        true));
    column->addStretch(1);
    setBody(body);
    setFacts(m_byPassphrase ? tr("One try takes about a second, against guessing") : QString());
    m_open->setObjectName(QStringLiteral("unlock"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    connect(m_open, &QPushButton::clicked, this, &UnlockDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &UnlockDialog::reject);
    check();
}

QWidget* UnlockDialog::fileRow(const Subject& subject)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new PadlockTile(m_theme));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto* name = new ElidedLabel(m_theme, Theme::body, true, Tone::Text);
    name->setText(nativeName(subject.path));
    texts->addWidget(name);
    const QString way =
        m_byPassphrase ? tr("locked with a passphrase")
                       : tr("locked for %n key(s)", nullptr, static_cast<int>(subject.note.keys));
    auto* facts = new ElidedLabel(m_theme, Theme::small, false, Tone::Secondary);
    facts->setText(QStringList{
        sizeText(subject.size),
        tr("saved %1").arg(shownTime(subject.saved).toString(QStringLiteral("yyyy-MM-dd HH:mm"))),
        way}
                       .join(factSeparator(m_language)));
    texts->addWidget(facts);
    row->addLayout(texts, 1);
    return box;
}

QWidget* UnlockDialog::passphrasePart()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* heads = new QHBoxLayout;
    heads->addWidget(makeLabel(tr("Passphrase"), Theme::body, true));
    heads->addStretch(1);
    heads->addWidget(m_attempt);
    column->addLayout(heads);
    m_field = new PassphraseField(m_theme);
    m_field->setAccessibleName(tr("Passphrase"));
    connect(m_field, &PassphraseField::edited, this, &UnlockDialog::check);
    column->addWidget(m_field);

    m_caps = new QWidget;
    auto* caps = new QHBoxLayout(m_caps);
    caps->setContentsMargins(0, 6, 0, 0);
    caps->setSpacing(8);
    caps->addWidget(new StatusGlyph(m_theme, Status::Warn, 14));
    caps->addWidget(makeLabel(tr("Caps Lock is on"), Theme::small), 1);
    m_caps->hide();
    connect(m_field, &PassphraseField::capsLockChanged, m_caps, &QWidget::setVisible);
    return box;
}

QWidget* UnlockDialog::identityPart()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* heads = new QHBoxLayout;
    heads->addWidget(makeLabel(tr("Key file"), Theme::body, true));
    heads->addStretch(1);
    heads->addWidget(m_attempt);
    column->addLayout(heads);
    auto* row = new QHBoxLayout;
    m_identityName = new ElidedLabel(m_theme, Theme::body, false, Tone::Secondary);
    row->addWidget(m_identityName, 1);
    m_choose = makeButton(tr("Choose…"));
    connect(m_choose, &QPushButton::clicked, this, &UnlockDialog::chooseIdentity);
    row->addWidget(m_choose);
    column->addLayout(row);
    const QString last = m_settings.text(AppSettings::Key::IdentityFile);
    useIdentityFile(QFileInfo::exists(last) ? last : QString());
    return box;
}

QWidget* UnlockDialog::faultRow()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 6, 0, 0);
    row->setSpacing(8);
    row->addWidget(new StatusGlyph(m_theme, Status::Bad, 14), 0, Qt::AlignTop);
    m_lead = makeLabel({}, Theme::small, true, Tone::Bad);
    row->addWidget(m_lead, 0, Qt::AlignTop);
    m_fault = makeLabel({}, Theme::small, false, Tone::Text, true);
    row->addWidget(m_fault, 1);
    box->hide();
    return box;
}

QWidget* UnlockDialog::idleRow()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeLabel(tr("Lock again when idle for"), Theme::body), 1);
    row->addWidget(makeAutoLockChoice(m_settings));
    return box;
}

/// What it holds, only the keys tell.
QWidget* UnlockDialog::keptNote(const Subject& subject)
{
    auto* note = new Note(m_theme, Status::Info);
    const qint64 seconds = subject.saved.secsTo(subject.kept);
    const QString time = shownTime(subject.kept).toString(QStringLiteral("MM-dd HH:mm:ss"));
    note->setText(tr("Changes were kept beside it"),
                  seconds > 0 && seconds < 120
                      ? tr("%1, %n second(s) after the file, under the same lock. You choose once "
                           "it is unlocked.",
                           nullptr,
                           static_cast<int>(seconds))
                            .arg(time)
                      : tr("%1, under the same lock. You choose once it is unlocked.").arg(time));
    note->setObjectName(QStringLiteral("kept"));
    return note;
}

void UnlockDialog::chooseIdentity()
{
    const FileQuestion question{tr("The file with your key"), {}, m_identity};
    m_ui.chooseOpenFile(this, question, [this](const QString& path) {
        if (!path.isEmpty()) {
            useIdentityFile(path);
        }
    });
}

void UnlockDialog::useIdentityFile(const QString& path)
{
    m_identity = path;
    if (m_identityName != nullptr) {
        m_identityName->setText(path.isEmpty() ? tr("as age-keygen writes it; none is chosen yet")
                                               : path);
    }
    check();
}

void UnlockDialog::check()
{
    const bool answered =
        m_byPassphrase ? m_field != nullptr && !m_field->isBlank() : !m_identity.isEmpty();
    m_open->setEnabled(answered && !m_busy);
    m_open->setToolTip(answered         ? QString()
                       : m_byPassphrase ? tr("Type the passphrase first")
                                        : tr("Choose the file with your key first"));
}

void UnlockDialog::submit()
{
    if (m_busy) {
        return;
    }
    auto keys = std::make_shared<AgeKeys>();
    if (m_byPassphrase) {
        keys->passphrase = m_field->passphrase();
        keys->highestWorkFactor = highestWorkFactorHere();
    } else {
        Result<AgeKeys> read = KeySource({m_identity}, {}, {}).keysFor(m_path, {});
        if (!read) {
            showFault(read.error());
            return;
        }
        *keys = *std::move(read);
        m_settings.set(AppSettings::Key::IdentityFile, m_identity);
    }
    ++m_attempts;
    setBusy(true);
    Q_EMIT keysGiven(keys);
}

void UnlockDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_open->setText(busy ? tr("Unlocking…") : tr("Unlock"));
    if (m_field != nullptr) {
        m_field->setEnabled(!busy);
    }
    if (m_choose != nullptr) {
        m_choose->setEnabled(!busy);
    }
    if (busy) {
        m_faultRow->hide();
        m_progress->start();
        m_cancel->setFocus(Qt::OtherFocusReason);
    } else {
        m_progress->stop();
    }
    check();
}

void UnlockDialog::setProgress(qint64 done, qint64 total)
{
    m_progress->setProgress(done, total);
}

QString UnlockDialog::faultText() const
{
    return m_faultRow->isVisibleTo(this) ? m_lead->text() + QLatin1Char(' ') + m_fault->text()
                                         : QString();
}

void UnlockDialog::showFault(const Error& error)
{
    const bool wrong = error.code == ErrorCode::WrongPassphrase;
    m_lead->setText(wrong ? tr("Wrong passphrase") : QString());
    m_lead->setVisible(wrong);
    m_fault->setText(wrong ? tr("The file was not touched. There is no back door: ask whoever "
                                "locked it.")
                           : errorSentence(error, m_language));
    m_faultRow->show();
    m_attempt->setText(m_attempts > 0 ? tr("Try %1").arg(m_attempts) : QString());
    if (m_field != nullptr) {
        m_field->setFault(wrong);
        m_field->setAccessibleDescription(faultText());
        m_field->selectAll();
        m_field->setFocus(Qt::OtherFocusReason);
    }
}

/// Escape or the cross while something is tried gives that up alone.
void UnlockDialog::reject()
{
    if (m_busy) {
        Q_EMIT cancelRequested();
    } else {
        Dialog::reject();
    }
}

} // namespace zt
