// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/incident/incidentstate.h"
#include "model/domain/maturityedits.h"

#include <QMap>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace zt {

class EntryField;
class SectionHeading;
class TriStateSegment;

/// Whom an incident affects, and how many: what decides about the announcement, and the figures
/// that the authority asks for.
class EffectForm : public QWidget
{
    Q_OBJECT

public:
    explicit EffectForm(AppContext& context, QWidget* parent = nullptr);

    void show(const IncidentState& state);
    void flush();

    /// "affects_trading", "affects_investors", "interrupted"
    [[nodiscard]] TriStateSegment* answer(const QString& key) const;
    /// "customers", "complaints", "amount"
    [[nodiscard]] EntryField* number(const QString& key) const;

Q_SIGNALS:
    void entered(const QString& subject, const zt::FieldValues& values, int session);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    AppContext& m_context;
    IncidentState m_state;
    SectionHeading* m_head;
    QMap<QString, QLabel*> m_names;
    QMap<QString, TriStateSegment*> m_answers;
    QMap<QString, EntryField*> m_numbers;
    QLabel* m_rto;
};

/// Who has which of the guide's roles.
class RolesForm : public QWidget
{
    Q_OBJECT

public:
    explicit RolesForm(AppContext& context, QWidget* parent = nullptr);

    void show(const IncidentState& state);
    void flush();

    /// By the guide's id; null before an incident was shown.
    [[nodiscard]] EntryField* role(const QString& id) const { return m_fields.value(id); }

Q_SIGNALS:
    /// An empty name takes the role away.
    void entered(const QString& subject, const QString& role, const QString& name, int session);

private:
    void build();

    AppContext& m_context;
    IncidentState m_state;
    SectionHeading* m_head;
    QGridLayout* m_grid;
    QMap<QString, QLabel*> m_names;
    QMap<QString, EntryField*> m_fields;
};

/// The six principles of preservation over all exhibits, each with its shape.
class PrincipleList : public QWidget
{
    Q_OBJECT

public:
    explicit PrincipleList(AppContext& context, QWidget* parent = nullptr);

    void show(const IncidentState& state);

    /// "5/6"
    [[nodiscard]] const QString& kept() const { return m_kept; }

private:
    AppContext& m_context;
    SectionHeading* m_head;
    QGridLayout* m_grid;
    QString m_kept;
};

} // namespace zt
