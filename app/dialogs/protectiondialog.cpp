// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/protectiondialog.h"

#include "app/appsettings.h"
#include "app/cli/keysource.h"
#include "app/dialogs/unlockdialog.h"
#include "app/uiservices.h"
#include "app/widgets/feedback.h"
#include "app/widgets/passphrasefield.h"
#include "app/widgets/segments.h"
#include "model/base/errortext.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr QSize dialogSize(680, 560);
constexpr int labelWidth = 120;
constexpr int shortPassphrase = 12;
constexpr int longestKey = 200;

QHBoxLayout* rowOf(QWidget* box)
{
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    return row;
}

QLabel* makeHint(const QString& text)
{
    return makeLabel(text, Theme::small, false, Tone::Secondary, true);
}

} // namespace

ProtectionDialog::ProtectionDialog(const ThemeHolder& theme,
                                   QWidget* over,
                                   Standing standing,
                                   UiServices& ui,
                                   AppSettings& settings,
                                   const Language& language)
    : Dialog(theme, over, dialogSize)
    , m_standing(std::move(standing))
    , m_ui(ui)
    , m_settings(settings)
    , m_language(language)
    , m_recipients(m_standing.recipients.value_or(QList<AgeRecipient>()))
    , m_progress(new ProgressLine(theme))
    , m_way(new SegmentedSwitch(theme))
    , m_parts(new QStackedWidget)
    , m_cancel(addButton(tr("Cancel"), ButtonKind::Quiet))
{
    if (m_standing.locked) {
        m_unlock = addButton(tr("Remove the lock…"), ButtonKind::Danger);
        m_unlock->setObjectName(QStringLiteral("unlock"));
        m_unlock->setEnabled(!m_standing.readOnly);
        connect(m_unlock, &QPushButton::clicked, this, &ProtectionDialog::unlockWanted);
    }
    m_save = addButton(m_standing.locked ? tr("Change the lock") : tr("Lock"), ButtonKind::Primary);
    m_save->setObjectName(QStringLiteral("lock"));
    setTitle(tr("Protection"));
    setSubtitle(QFileInfo(m_standing.path).fileName());
    m_faultRow = faultRow();
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(Theme::marginLeft, 0, Theme::marginLeft, 12);
    column->setSpacing(0);
    column->addWidget(m_progress);
    column->addSpacing(16);
    column->addWidget(stateRow());
    column->addSpacing(16);
    m_way->setSegments({{tr("Passphrase"), {}}, {tr("Keys"), {}}});
    m_way->setAccessibleName(tr("What opens it"));
    connect(m_way, &SegmentedSwitch::chosen, this, [this](int index) { showKeys(index == 1); });
    column->addWidget(m_way, 0, Qt::AlignLeft);
    column->addSpacing(12);
    m_parts->addWidget(passphrasePart());
    m_parts->addWidget(keysPart());
    column->addWidget(m_parts, 1);
    column->addWidget(m_faultRow);
    column->addSpacing(8);
    column->addWidget(new Rule(theme, Rule::Weight::Hairline));
    column->addSpacing(10);
    column->addWidget(idleRow());
    setBody(body);
    connect(m_cancel, &QPushButton::clicked, this, &ProtectionDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ProtectionDialog::submit);
    showKeys(m_standing.locked && m_standing.opensWith == AgeOpensWith::Keys);
}

QWidget* ProtectionDialog::stateRow()
{
    auto* box = new QWidget;
    QHBoxLayout* row = rowOf(box);
    const bool byPhrase = m_standing.opensWith == AgeOpensWith::Passphrase;
    row->addWidget(new StatusGlyph(m_theme, m_standing.locked ? Status::Good : Status::Warn, 16),
                   0,
                   Qt::AlignTop);
    const QString text = !m_standing.locked
                             ? tr("Not locked: whoever gets hold of the file can read it.")
                         : byPhrase ? tr("Locked: encrypted on the disk, opened by a passphrase.")
                                    : tr("Locked: encrypted on the disk, opened by %n key(s).",
                                         nullptr,
                                         static_cast<int>(m_standing.keyCount));
    row->addWidget(makeLabel(text, Theme::body, true, Tone::Text, true), 1);
    return box;
}

QWidget* ProtectionDialog::passphrasePart()
{
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnMinimumWidth(0, labelWidth);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString& label) {
        auto* field = new PassphraseField(m_theme);
        field->setAccessibleName(label);
        const int row = grid->rowCount();
        grid->addWidget(makeLabel(label, Theme::body), row, 0);
        grid->addWidget(field, row, 1);
        connect(field, &PassphraseField::edited, this, &ProtectionDialog::check);
        return field;
    };
    m_phrase = add(tr("New passphrase"));
    m_again = add(tr("The same again"));
    m_caps = new QWidget;
    QHBoxLayout* caps = rowOf(m_caps);
    caps->addWidget(new StatusGlyph(m_theme, Status::Warn, 14));
    caps->addWidget(makeLabel(tr("Caps Lock is on"), Theme::small), 1);
    m_caps->hide();
    for (PassphraseField* field : {m_phrase, m_again}) {
        connect(field, &PassphraseField::capsLockChanged, m_caps, &QWidget::setVisible);
    }
    grid->addWidget(m_caps, grid->rowCount(), 1);
    m_advice = makeHint({});
    grid->addWidget(m_advice, grid->rowCount(), 1);
    grid->addWidget(
        makeHint(tr("There is no back door: who forgets the passphrase has lost the content. Keep "
                    "it where two people can reach it.")),
        grid->rowCount(),
        1);
    grid->setRowStretch(grid->rowCount(), 1);
    return box;
}

QWidget* ProtectionDialog::keysPart()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* entry = new QWidget;
    QHBoxLayout* row = rowOf(entry);
    m_key = new QLineEdit;
    m_key->setMaxLength(longestKey);
    m_key->setPlaceholderText(QStringLiteral("age1…"));
    m_key->setAccessibleName(tr("Key of a person (age1…)"));
    row->addWidget(m_key, 1);
    m_add = makeButton(tr("Add"));
    row->addWidget(m_add);
    QPushButton* file = makeButton(tr("From a file…"));
    row->addWidget(file);
    column->addWidget(entry);
    m_list = new QListWidget;
    m_list->setProperty("edged", true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Keys that shall open it"));
    column->addWidget(m_list, 1);
    auto* below = new QWidget;
    QHBoxLayout* foot = rowOf(below);
    const bool unknown =
        m_standing.locked && m_standing.opensWith == AgeOpensWith::Keys && !m_standing.recipients;
    foot->addWidget(
        makeHint(unknown ? tr("The file does not tell whose keys open it now, since another "
                              "program locked it. List all that shall open it.")
                         : tr("Whoever has the secret half of one of these keys opens the file. "
                              "Without any of them its content is lost.")),
        1);
    m_remove = makeButton(tr("Remove"));
    foot->addWidget(m_remove, 0, Qt::AlignTop);
    column->addWidget(below);
    connect(m_add, &QPushButton::clicked, this, [this] { addRecipients(m_key->text()); });
    connect(m_key, &QLineEdit::textChanged, this, &ProtectionDialog::check);
    connect(file, &QPushButton::clicked, this, &ProtectionDialog::chooseFile);
    connect(m_remove, &QPushButton::clicked, this, &ProtectionDialog::removeSelectedRecipients);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &ProtectionDialog::check);
    listRecipients();
    return box;
}

QWidget* ProtectionDialog::faultRow()
{
    auto* box = new QWidget;
    QHBoxLayout* row = rowOf(box);
    row->setContentsMargins(0, 8, 0, 0);
    row->addWidget(new StatusGlyph(m_theme, Status::Bad, 14), 0, Qt::AlignTop);
    m_fault = makeLabel({}, Theme::small, false, Tone::Text, true);
    row->addWidget(m_fault, 1);
    box->hide();
    return box;
}

QWidget* ProtectionDialog::idleRow()
{
    auto* box = new QWidget;
    QHBoxLayout* row = rowOf(box);
    row->addWidget(makeLabel(tr("Lock again when idle for"), Theme::body));
    row->addWidget(makeAutoLockChoice(m_settings));
    row->addSpacing(8);
    row->addWidget(makeHint(tr("Saves first, then forgets keys and content; holds for every locked "
                               "file on this computer")),
                   1);
    return box;
}

bool ProtectionDialog::asksForKeys() const
{
    return m_parts->currentIndex() == 1;
}

void ProtectionDialog::showKeys(bool keys)
{
    m_parts->setCurrentIndex(keys ? 1 : 0);
    m_way->setCurrent(keys ? 1 : 0);
    (keys ? m_key : m_phrase)->setFocus(Qt::OtherFocusReason);
    check();
}

void ProtectionDialog::chooseFile()
{
    const FileQuestion question{tr("A list of keys, or a key file"), {}, {}};
    m_ui.chooseOpenFile(this, question, [this](const QString& path) {
        if (!path.isEmpty()) {
            addRecipientsOf(path);
        }
    });
}

void ProtectionDialog::addRecipients(const QString& text)
{
    const Result<AgeRecipient> one = AgeRecipient::fromText(text.trimmed());
    take(one ? Result<QList<AgeRecipient>>(QList<AgeRecipient>{*one})
             : tl::unexpected(one.error()));
    if (one) {
        m_key->clear();
    }
}

void ProtectionDialog::addRecipientsOf(const QString& file)
{
    take(recipientsOfFile(file));
}

void ProtectionDialog::take(const Result<QList<AgeRecipient>>& recipients)
{
    if (!recipients) {
        showFault(recipients.error());
        return;
    }
    m_faultRow->hide();
    for (const AgeRecipient& recipient : *recipients) {
        if (!m_recipients.contains(recipient)) {
            m_recipients.append(recipient);
        }
    }
    listRecipients();
}

void ProtectionDialog::removeSelectedRecipients()
{
    QList<AgeRecipient> left;
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->isSelected()) {
            left.append(m_recipients.at(row));
        }
    }
    m_recipients = left;
    listRecipients();
}

void ProtectionDialog::listRecipients()
{
    m_list->clear();
    for (const AgeRecipient& recipient : std::as_const(m_recipients)) {
        auto* item = new QListWidgetItem(recipient.toText(), m_list);
        item->setFont(Theme::mono());
        item->setToolTip(recipient.toText());
    }
    check();
}

/// What is still missing, as a sentence; empty where nothing is.
QString ProtectionDialog::missing() const
{
    if (m_standing.readOnly) {
        return tr("It is open read-only; its lock cannot be changed");
    }
    if (asksForKeys()) {
        const bool same = m_standing.locked && m_standing.opensWith == AgeOpensWith::Keys &&
                          m_standing.recipients == std::optional(m_recipients);
        return m_recipients.isEmpty() ? tr("At least one key must remain")
               : same                 ? tr("These keys open it already")
                                      : QString();
    }
    if (m_phrase->isBlank()) {
        return tr("Type the new passphrase");
    }
    return m_phrase->holdsTheSameAs(*m_again) ? QString() : tr("The two are not the same yet");
}

void ProtectionDialog::check()
{
    if (m_key == nullptr || m_phrase == nullptr) {
        return; // still being put together
    }
    const QString still = missing();
    m_save->setEnabled(still.isEmpty() && !m_busy);
    m_save->setToolTip(still);
    setFacts(still);
    m_add->setEnabled(!m_key->text().trimmed().isEmpty());
    m_remove->setEnabled(!m_list->selectedItems().isEmpty());
    const int length = m_phrase->length();
    m_advice->setText(length > 0 && length < shortPassphrase
                          ? tr("%n character(s): short ones are guessed. Four words that have "
                               "nothing to do with each other are better.",
                               nullptr,
                               length)
                          : tr("Trying one takes an attacker about a second, too."));
}

void ProtectionDialog::submit()
{
    if (!missing().isEmpty() || m_busy) {
        return;
    }
    auto change = std::make_shared<LockChange>();
    if (asksForKeys()) {
        change->only = m_recipients;
    } else {
        change->passphrase.emplace(AgePassphrase{m_phrase->passphrase(), 0});
    }
    setBusy(true);
    Q_EMIT lockWanted(change);
}

void ProtectionDialog::setBusy(bool busy)
{
    m_busy = busy;
    if (busy) {
        m_faultRow->hide();
        m_progress->start();
    } else {
        m_progress->stop();
    }
    m_parts->setEnabled(!busy);
    m_way->setEnabled(!busy);
    if (m_unlock != nullptr) {
        m_unlock->setEnabled(!busy && !m_standing.readOnly);
    }
    check();
}

void ProtectionDialog::setProgress(qint64 done, qint64 total)
{
    m_progress->setProgress(done, total);
}

void ProtectionDialog::showFault(const Error& error)
{
    m_fault->setText(errorSentence(error, m_language));
    m_faultRow->show();
}

QString ProtectionDialog::faultText() const
{
    return m_faultRow->isVisibleTo(this) ? m_fault->text() : QString();
}

void ProtectionDialog::reject()
{
    if (m_busy) {
        Q_EMIT cancelRequested();
    } else {
        Dialog::reject();
    }
}

} // namespace zt
