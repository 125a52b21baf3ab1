// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/import/worddialog.h"

#include "app/appcontext.h"
#include "model/document/document.h"
#include "reports/wording.h"

#include <QButtonGroup>
#include <QJsonValue>
#include <QRadioButton>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr QSize cardSize(560, 340);

struct Meaning
{
    QString key;
    QString text;
};

/// What a cell of the field can mean, in the order it is asked.
QList<Meaning> meanings(const QString& field, const Guideline& guideline, const Language& language)
{
    QList<Meaning> list;
    if (field.startsWith(QLatin1String("RF")) || field.startsWith(QLatin1String("IF"))) {
        for (const int score : {1, 2, 3}) {
            list.append({QString::number(score),
                         fieldValueText(field, QJsonValue(score), guideline, language)});
        }
        return list;
    }
    if (field == key(Aspect::FactCloudModel)) {
        for (const CloudModel model : {CloudModel::Iaas, CloudModel::Paas, CloudModel::Saas}) {
            list.append({toKey(model), cloudModelText(model, language)});
        }
        return list;
    }
    for (const Tri value : {Tri::Yes, Tri::No}) {
        list.append({toKey(value), triText(value, language)});
    }
    return list;
}

} // namespace

WordDialog::WordDialog(AppContext& context,
                       QWidget* over,
                       const QString& field,
                       const QString& word)
    : Dialog(context.theme, over, cardSize)
    , m_field(field)
    , m_word(word)
    , m_group(new QButtonGroup(this))
{
    const Guideline& guideline = *context.document.snapshot().guideline;
    const Language& language = context.language.current();
    setTitle(tr("What does “%1” mean?").arg(word));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(Theme::marginLeft, 16, Theme::marginLeft, 8);
    column->setSpacing(8);
    column->addWidget(makeLabel(
        tr("In the column “%1” it stands for:").arg(fieldName(field, guideline, language)),
        Theme::body,
        false,
        Tone::Secondary,
        true));
    for (const Meaning& meaning : meanings(field, guideline, language)) {
        QString text = meaning.text;
        auto* button = new QRadioButton(text.replace(QLatin1Char('&'), QLatin1String("&&")));
        button->setFont(Theme::font(Theme::body));
        m_group->addButton(button, static_cast<int>(m_keys.size()));
        m_keys.append(meaning.key);
        column->addWidget(button);
    }
    column->addStretch(1);
    setBody(body);
    setFacts(tr("Remembered for files with the same heads."));
    connect(
        addButton(tr("Cancel"), ButtonKind::Plain), &QPushButton::clicked, this, &Dialog::reject);
    QPushButton* primary = addButton(tr("Use it"), ButtonKind::Primary);
    primary->setEnabled(false);
    connect(primary, &QPushButton::clicked, this, &WordDialog::accept);
    connect(m_group, &QButtonGroup::idClicked, primary, [primary] { primary->setEnabled(true); });
}

void WordDialog::accept()
{
    const int chosenButton = m_group->checkedId();
    if (chosenButton < 0) {
        return;
    }
    Q_EMIT chosen(m_field, m_word, m_keys.at(chosenButton));
    Dialog::accept();
}

} // namespace zt
