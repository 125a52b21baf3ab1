// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/trail/sealdialog.h"

#include "app/pages/trail/signoffrows.h"
#include "app/widgets/passphrasefield.h"
#include "app/widgets/segments.h"
#include "reports/phrase.h"
#include "reports/wordingsignoff.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr QSize dialogSize(760, 680);
constexpr int scrubbedChoice = 1;
constexpr int nameWidth = 150;

} // namespace

SealDialog::SealDialog(const ThemeHolder& theme,
                       QWidget* over,
                       UiServices& ui,
                       const Snapshot& snapshot,
                       const QList<SignOffStanding>& standings,
                       const Language& language)
    : Dialog(theme, over, dialogSize)
    , m_choice(new SegmentedSwitch(theme))
    , m_meaning(makeLabel({}, Theme::small, false, Tone::Secondary, true))
    , m_key(new FileLine(
          ui,
          {tr("Who signs the list of files"), tr("Keys (*.p12 *.pfx *.pem *.key);;Files (*)"), {}}))
    , m_certificate(new FileLine(
          ui, {tr("The key's certificate"), tr("Certificates (*.pem *.crt *.cer);;Files (*)"), {}}))
    , m_passphrase(new PassphraseField(theme))
    , m_note(new Note(theme, Status::Stale))
    , m_refusal(makeLabel({}, Theme::body, false, Tone::Bad, true))
    , m_seal(nullptr)
{
    setTitle(tr("Seal the audit package"));
    setSubtitle(snapshot.profile.name);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(Theme::marginLeft, 16, Theme::marginLeft, 8);
    column->setSpacing(10);
    auto* choice = new QHBoxLayout;
    m_choice->setSegments({{tr("Whole"), {}}, {tr("Without personal data"), {}}});
    choice->addWidget(m_choice);
    choice->addWidget(m_meaning, 1);
    column->addLayout(choice);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, nameWidth);
    grid->setColumnStretch(1, 1);
    addContents(grid, snapshot);
    grid->setRowMinimumHeight(grid->rowCount(), 10);
    const auto addField = [grid](const QString& name, QWidget* field) {
        const int row = grid->rowCount();
        grid->addWidget(makeLabel(name, Theme::body, false, Tone::Secondary), row, 0);
        field->setAccessibleName(name);
        grid->addWidget(field, row, 1, 1, 2);
    };
    addField(tr("Signs the list"), m_key);
    m_key->setHint(tr("nobody, unless a key is chosen"));
    addField(tr("Certificate"), m_certificate);
    m_certificate->setHint(tr("only where the key's file holds none"));
    addField(tr("Passphrase of the key"), m_passphrase);
    column->addLayout(grid);
    addNote(standings, language);
    column->addWidget(m_note);
    column->addWidget(
        makeLabel(tr("Checked without this program; the steps lie inside"), Theme::body, true));
    column->addWidget(
        makeMonoLabel(QStringLiteral("sha256sum -c --quiet SHA256SUMS\nopenssl cms -verify -binary "
                                     "-inform DER -in SHA256SUMS.p7s -content SHA256SUMS -CAfile "
                                     "CA.pem -purpose any -out /dev/null"),
                      Tone::Secondary,
                      true));
    column->addWidget(m_refusal);
    column->addStretch(1);
    setBody(body);
    setFacts(tr("The same state gives the same bytes, but for the signature"));
    QPushButton* cancel = addButton(tr("Cancel"), ButtonKind::Quiet);
    m_seal = addButton(tr("Seal…"), ButtonKind::Primary);
    m_seal->setObjectName(QStringLiteral("seal"));
    m_key->setObjectName(QStringLiteral("keyFile"));
    m_certificate->setObjectName(QStringLiteral("certificateFile"));
    m_refusal->setObjectName(QStringLiteral("refusal"));
    connect(cancel, &QPushButton::clicked, this, &SealDialog::reject);
    connect(m_seal, &QPushButton::clicked, this, &SealDialog::sealRequested);
    connect(m_choice, &SegmentedSwitch::chosen, this, [this](int index) {
        m_choice->setCurrent(index);
        showChoice();
    });
    connect(m_passphrase, &PassphraseField::edited, this, [this] {
        m_passphrase->setFault(false);
        m_refusal->clear();
    });
    showChoice();
}

void SealDialog::addContents(QGridLayout* grid, const Snapshot& snapshot)
{
    const auto add =
        [&](const QString& name, const QString& text, qsizetype count, bool scrubbedHasNone) {
            const int row = grid->rowCount();
            grid->addWidget(makeLabel(name, Theme::body), row, 0);
            grid->addWidget(makeLabel(text, Theme::small, false, Tone::Secondary, true), row, 1);
            QLabel* number = makeLabel(groupedNumber(count), Theme::body);
            grid->addWidget(number, row, 2, Qt::AlignRight);
            if (scrubbedHasNone) {
                number->setProperty("count", groupedNumber(count));
                m_kept.append(number);
            }
        };
    add(tr("Reports and details"),
        tr("PDF and workbook each, and one page of HTML with all of it"),
        2 + snapshot.audits.size() + snapshot.incidents.size(),
        false);
    add(tr("Working papers"),
        tr("prepared and reviewed, within the audits' reports"),
        snapshot.pointResults.size(),
        false);
    add(tr("Evidence"), tr("by SHA-256"), snapshot.evidence.size(), true);
    add(tr("Trail"), tr("head %1…").arg(snapshot.trailHead.left(12)), snapshot.trailSeq, true);
    add(tr("Sign-offs"),
        tr("statement, signature, time stamp of each"),
        snapshot.signOffs.size(),
        true);
}

void SealDialog::addNote(const QList<SignOffStanding>& standings, const Language& language)
{
    QStringList stale;
    for (const SignOffStanding& one : standings) {
        if (one.state == SignOffState::Stale) {
            stale.append(
                tr("%1 (%2)").arg(one.signOff.code, signRoleText(one.signOff.role, language)));
        }
    }
    m_note->setVisible(!stale.isEmpty());
    m_note->setText(tr("Stale sign-offs"),
                    tr("%1: changed since they were signed. The package says so; or have them "
                       "signed again first.")
                        .arg(joinList(stale, language)));
}

bool SealDialog::isScrubbed() const
{
    return m_choice->current() == scrubbedChoice;
}

void SealDialog::showChoice()
{
    m_meaning->setText(isScrubbed()
                           ? tr("People become numbers, the same everywhere; what evidence holds, "
                                "the trail and the sign-offs stay behind")
                           : tr("Names and accounts as they are; for others take the other one"));
    for (QLabel* number : std::as_const(m_kept)) {
        number->setText(isScrubbed() ? QStringLiteral("–") : number->property("count").toString());
    }
}

KeyFiles SealDialog::keyFiles() const
{
    return {m_key->path(),
            m_certificate->path(),
            std::make_shared<SecureBytes>(m_passphrase->passphrase())};
}

void SealDialog::setBusy(bool busy)
{
    m_seal->setEnabled(!busy);
    m_seal->setText(busy ? tr("Sealing…") : tr("Seal…"));
}

void SealDialog::setRefusal(const QString& sentence, bool ofPassphrase)
{
    if (ofPassphrase) {
        m_passphrase->forget(); // which says that it was edited
        m_passphrase->setFocus();
    }
    m_refusal->setText(sentence);
    m_passphrase->setFault(ofPassphrase);
}

} // namespace zt
