// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/analysis/analysissetup.h"

#include "app/pages/audit/analysis/analysismodels.h"
#include "app/pages/audit/analysis/analysissession.h"
#include "app/shell/windowtexts.h"
#include "app/widgets/clearlayout.h"
#include "app/widgets/datefield.h"
#include "app/widgets/elidedcombobox.h"
#include "app/widgets/labels.h"
#include "reports/analysispaper.h"
#include "reports/phrase.h"
#include "reports/wordinganalysis.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace zt {

namespace {

constexpr QLatin1String ownFile("\n"); ///< no file is called so

} // namespace

AnalysisSetup::AnalysisSetup(AppContext& context, AnalysisSession& session, QWidget* parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_session(session)
    , m_file(new ElidedLabel(context.theme, Theme::body, true, Tone::Text))
    , m_facts(makeLabel({}, Theme::small, false, Tone::Secondary, true))
    , m_choose(makeButton({}))
    , m_kindLabel(makeLabel({}, Theme::body, true))
    , m_kinds(new ElidedComboBox)
    , m_kindRemark(makeLabel({}, Theme::small, false, Tone::Secondary, true))
    , m_mapping(new ElidedLabel(context.theme, Theme::small, false, Tone::Secondary))
    , m_columns(makeButton({}, ButtonKind::Quiet))
    , m_form(makeButton({}, ButtonKind::Quiet))
    , m_sheets(new ElidedComboBox)
    , m_certificateFacts(makeLabel({}, Theme::small, false, Tone::Secondary, true))
    , m_certificates(makeButton({}, ButtonKind::Quiet))
    , m_wholeFolder(makeButton({}, ButtonKind::Quiet))
    , m_rulesLabel(makeLabel({}, Theme::body, true))
    , m_rules(new ElidedComboBox)
    , m_dayLabel(makeLabel({}, Theme::body))
    , m_day(new DateField(context.theme))
    , m_parametersLabel(makeLabel({}, Theme::small, false, Tone::Secondary))
    , m_parameters(new QVBoxLayout)
    , m_own(makeLabel({}, Theme::small, false, Tone::Hint, true))
    , m_reset(makeButton({}, ButtonKind::Quiet))
    , m_mask(new QCheckBox)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setProperty("ground", QStringLiteral("s1"));
    buildLayout();
    connect(m_choose, &QPushButton::clicked, this, &AnalysisSetup::fileAsked);
    connect(m_columns, &QPushButton::clicked, this, &AnalysisSetup::columnsAsked);
    connect(m_form, &QPushButton::clicked, this, &AnalysisSetup::formAsked);
    connect(m_certificates, &QPushButton::clicked, this, &AnalysisSetup::certificatesAsked);
    connect(m_wholeFolder, &QPushButton::clicked, this, &AnalysisSetup::folderAsked);
    connect(m_sheets, &QComboBox::activated, this, [this](int index) {
        m_session.setSheet(m_sheets->itemData(index).toString());
    });
    connect(m_kinds, &QComboBox::activated, this, [this](int index) {
        m_session.setKind(analysisKinds().value(index));
    });
    connect(m_rules, &QComboBox::activated, this, [this](int index) {
        const QString name = m_rules->itemData(index).toString();
        if (name == ownFile) {
            showRules(); // until there is one, the choice is what it was
            Q_EMIT rulesAsked();
        } else {
            m_session.setRules(name);
        }
    });
    connect(m_day, &DateField::entered, this, [this](const QDate& day) {
        day.isValid() ? m_session.setDay(day) : m_day->setDate(m_session.day());
    });
    connect(m_reset, &QPushButton::clicked, &m_session, &AnalysisSession::resetParameters);
    connect(m_mask, &QCheckBox::toggled, this, [this](bool on) { m_session.setMasked(on); });
    retranslate();
}

void AnalysisSetup::buildLayout()
{
    auto* content = new QWidget;
    content->setProperty("ground", QStringLiteral("s1"));
    content->setSizePolicy(QSizePolicy::Ignored,
                           QSizePolicy::Preferred); // words give way, not the edge
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(6);
    const auto rule = [&] {
        column->addSpacing(6);
        column->addWidget(new Rule(m_context.theme, Rule::Weight::Hairline));
        column->addSpacing(2);
    };
    column->addWidget(m_file);
    column->addWidget(m_facts);
    column->addWidget(m_sheets);
    column->addWidget(m_choose);
    rule();
    column->addWidget(m_kindLabel);
    column->addWidget(m_kinds);
    column->addWidget(m_kindRemark);
    column->addWidget(m_mapping);
    for (QPushButton* button : {m_columns, m_certificates, m_wholeFolder, m_form}) {
        makeSmall(button);
    }
    column->addWidget(m_columns, 0, Qt::AlignLeft);
    column->addWidget(m_certificateFacts);
    column->addWidget(m_certificates, 0, Qt::AlignLeft);
    column->addWidget(m_wholeFolder, 0, Qt::AlignLeft);
    column->addWidget(m_form, 0, Qt::AlignLeft);
    rule();
    column->addWidget(m_rulesLabel);
    column->addWidget(m_rules);
    auto* dayRow = new QHBoxLayout;
    dayRow->addWidget(m_dayLabel);
    dayRow->addStretch(1);
    dayRow->addWidget(m_day);
    column->addLayout(dayRow);
    rule();
    column->addWidget(m_parametersLabel);
    m_parameters->setSpacing(6);
    column->addLayout(m_parameters);
    column->addWidget(m_own);
    makeSmall(m_reset);
    column->addWidget(m_reset, 0, Qt::AlignLeft);
    rule();
    column->addWidget(m_mask);
    column->addStretch(1);
    m_kindLabel->setBuddy(m_kinds);
    m_rulesLabel->setBuddy(m_rules);
    m_dayLabel->setBuddy(m_day);
    setWidget(content);
}

void AnalysisSetup::retranslate()
{
    m_choose->setText(tr("Choose another file…"));
    m_kindLabel->setText(tr("Taken for"));
    m_kinds->setAccessibleName(tr("Taken for"));
    m_columns->setText(tr("Columns…"));
    m_columns->setToolTip(tr("Says which column of the file is what"));
    m_form->setText(tr("Form to fill in…"));
    m_form->setToolTip(tr("An empty workbook for this kind, with its columns explained"));
    m_sheets->setAccessibleName(tr("Sheet"));
    m_certificates->setText(tr("Names, roots, passphrase…"));
    m_certificates->setToolTip(tr("What the certificates' files do not tell"));
    m_wholeFolder->setText(tr("Whole folder"));
    m_wholeFolder->setToolTip(tr("All certificates in the folder of this file and below"));
    m_rulesLabel->setText(tr("Rules"));
    m_rules->setAccessibleName(tr("Rules"));
    m_dayLabel->setText(tr("Judged by the day"));
    m_day->setAccessibleName(tr("Judged by the day"));
    m_parametersLabel->setText(tr("Parameters and their sources"));
    m_reset->setText(tr("As the rules are published"));
    m_mask->setText(tr("Mask names and accounts"));
    m_mask->setToolTip(tr("Here and in what is exported; working papers and the trail hold hashes "
                          "of names alone"));
    m_parametersOf.clear();
    show();
}

void AnalysisSetup::show()
{
    const AnalysisReading* reading = m_session.reading();
    m_file->setText(QFileInfo(m_session.path()).fileName());
    m_facts->setText(reading == nullptr ? QString()
                                        : tr("%1 rows　SHA-256 %2")
                                              .arg(groupedNumber(reading->result.population +
                                                                 reading->result.excluded),
                                                   shortHash(reading->result.inputSha256)));
    m_facts->setToolTip(reading == nullptr ? QString() : reading->result.inputSha256);
    m_facts->setVisible(reading != nullptr);
    showKinds();
    showSheets();
    showColumns();
    showCertificates();
    showRules();
    showParameters();
    m_day->setDate(m_session.day());
    const bool dated = needsDay(m_session.kind());
    m_day->setVisible(dated);
    m_dayLabel->setVisible(dated);
    const QSignalBlocker quiet(m_mask);
    m_mask->setChecked(m_session.isMasked());
}

void AnalysisSetup::showKinds()
{
    const QSignalBlocker quiet(m_kinds);
    const Language& language = m_context.language.current();
    m_kinds->clear();
    const QList<AnalysisKind> kinds = analysisKinds();
    for (const AnalysisKind kind : kinds) {
        m_kinds->addItem(analysisKindText(kind, language));
        m_kinds->setItemData(
            m_kinds->count() - 1, analysisKindHint(kind, language), Qt::ToolTipRole);
    }
    m_kinds->setCurrentIndex(static_cast<int>(kinds.indexOf(m_session.kind())));
    m_kindRemark->setText(m_session.isProposed() ? tr("Proposed by what the file holds")
                                                 : analysisKindHint(m_session.kind(), language));
}

/// "帳號 ← 登入名　離職日 ← F"
void AnalysisSetup::showColumns()
{
    const AnalysisReading* reading = m_session.reading();
    const bool table = reading != nullptr && !reading->table.mapping.heads.isEmpty();
    QStringList matched;
    int known = 0;
    if (table) {
        const EvidenceMapping& mapping = reading->table.mapping;
        const QList<EvidenceColumn>& columns = evidenceColumns(m_session.kind());
        for (qsizetype i = 0; i < columns.size() && i < mapping.columns.size(); ++i) {
            const qint32 at = mapping.columns[i];
            if (at < 0) {
                continue;
            }
            ++known;
            const QString head = mapping.heads.value(at);
            matched.append(m_context.language.current().of(columns[i].zh, columns[i].en) +
                           QStringLiteral(" ← ") + (head.isEmpty() ? columnName(at) : head));
        }
        m_columns->setText(tr("Columns matched %1 of %2…").arg(known).arg(mapping.heads.size()));
    } else {
        m_columns->setText(tr("Columns…"));
    }
    m_mapping->setText(matched.join(QStringLiteral("　")));
    m_mapping->setVisible(table);
    const bool headless = m_session.fault() && m_session.fault()->code == ErrorCode::SheetNoHeader;
    m_columns->setVisible(table || headless);
}

void AnalysisSetup::showSheets()
{
    const QSignalBlocker quiet(m_sheets);
    const QStringList& names = m_session.sheets();
    m_sheets->clear();
    for (const QString& name : names) {
        m_sheets->addItem(tr("Sheet “%1”").arg(name), name);
    }
    m_sheets->setCurrentIndex(std::max(0, m_sheets->findData(m_session.sheet())));
    m_sheets->setVisible(!names.isEmpty());
}

void AnalysisSetup::showCertificates()
{
    const bool asked = m_session.kind() == AnalysisKind::Certificates;
    const CertificateQuestion& question = m_session.certificates();
    QStringList facts = question.names;
    if (question.customerSite.value_or(false)) {
        facts.append(tr("customers log in"));
    }
    facts.append(question.anchorsFile.isEmpty()
                     ? tr("no trusted roots")
                     : tr("roots: %1").arg(QFileInfo(question.anchorsFile).fileName()));
    if (question.passphrase) {
        facts.append(tr("passphrase given"));
    }
    m_certificateFacts->setText(facts.join(QStringLiteral("　")));
    m_certificateFacts->setVisible(asked);
    m_certificates->setVisible(asked);
    m_wholeFolder->setVisible(asked && QFileInfo(m_session.path()).isFile());
}

void AnalysisSetup::showRules()
{
    const QSignalBlocker quiet(m_rules);
    const Language& language = m_context.language.current();
    m_rules->clear();
    const QList<RuleChoice> choices = m_session.rules();
    for (const RuleChoice& one : choices) {
        const QString title = pick(one.set.title, language);
        m_rules->addItem(
            one.shipped ? title : title + QStringLiteral(" — ") + QFileInfo(one.name).fileName(),
            one.name);
    }
    m_rules->addItem(tr("Rules of one's own…"), ownFile);
    const RuleChoice* by = m_session.rule();
    m_rules->setCurrentIndex(by == nullptr ? -1 : m_rules->findData(by->name));
}

/// Its name and what it allows, which can be set where it is a parameter; the clause below.
QWidget* AnalysisSetup::parameterRow(const EvidenceRule& rule)
{
    const Language& language = m_context.language.current();
    auto* row = new QWidget;
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* name = new ElidedLabel(m_context.theme, Theme::body, false, Tone::Text);
    name->setText(pick(rule.name, language));
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(name, 1);
    if (!rule.parameters.isEmpty()) {
        QPushButton* value = makeButton(parameterWords(rule, language));
        makeSmall(value);
        value->setToolTip(tr("Set for this analysis, with a reason"));
        value->setAccessibleName(pick(rule.name, language) + u' ' + value->text());
        value->setObjectName(rule.id);
        connect(value, &QPushButton::clicked, this, [this, id = rule.id] {
            Q_EMIT parametersAsked(id);
        });
        const bool wide = value->text().size() > 14;
        if (wide) {
            column->addLayout(line);
            column->addWidget(value, 0, Qt::AlignRight);
        } else {
            line->addWidget(value);
            column->addLayout(line);
        }
    } else {
        column->addLayout(line);
    }
    QStringList told{(rule.own ? QStringLiteral("* ") : QString()) + clausesText(rule.sources)};
    for (const RuleParameter& parameter : rule.parameters) {
        if (!parameter.reason.isEmpty() && !told.contains(parameter.reason)) {
            told.prepend(parameter.reason);
        }
    }
    auto* source = new ElidedLabel(m_context.theme, Theme::small, false, Tone::Hint);
    source->setText(told.join(QStringLiteral(" · ")));
    column->addWidget(source);
    return row;
}

/// What the editors suggest, and what is open until somebody sets it, says so.
void AnalysisSetup::showParameters()
{
    const RuleChoice* by = m_session.rule();
    const QList<RuleChange> changes =
        by == nullptr ? QList<RuleChange>() : by->changesOf(m_session.kind());
    QString wanted = by == nullptr ? QString() : by->set.sha256 + toKey(m_session.kind());
    for (const RuleChange& one : changes) {
        wanted += u'\n' + one.value + u'\n' + one.reason;
    }
    if (wanted == m_parametersOf && m_parameters->count() > 0) {
        return;
    }
    m_parametersOf = wanted;
    clearLayout(m_parameters);
    bool own = false;
    for (const EvidenceRule& rule : by == nullptr ? QList<EvidenceRule>() : by->set.rules) {
        if (rule.kind == m_session.kind()) {
            own = own || rule.own;
            m_parameters->addWidget(parameterRow(rule));
        }
    }
    m_own->setText(tr("* suggested by the editors; the source states no value"));
    m_own->setVisible(own);
    m_reset->setVisible(by != nullptr && !by->changes.isEmpty());
}

void AnalysisSetup::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace zt
