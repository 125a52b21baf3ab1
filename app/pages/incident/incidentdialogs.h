// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/formdialog.h"
#include "model/base/language.h"
#include "model/domain/incidentguide.h"

class QCheckBox;

namespace zt {

/// What a record begins with: a title, its class, when it happened and when it was noticed; blank
/// or from one of the published cases. Everything else is filled in on the page.
class NewIncidentDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `incident`: with its code and, where it begins from a case, that case's id.
    NewIncidentDialog(const ThemeHolder& theme,
                      QWidget* over,
                      const IncidentGuide& guide,
                      const Incident& incident,
                      const Moment& now,
                      const Language& language);

    /// With what was filled in; id and time of creation are the caller's.
    [[nodiscard]] Incident incident() const;
    [[nodiscard]] std::optional<Moment> occurred() const;
    [[nodiscard]] std::optional<Moment> noticed() const;
    /// Empty for a blank record.
    [[nodiscard]] QString caseId() const;

    [[nodiscard]] QComboBox* caseChoice() const { return m_case; }

    [[nodiscard]] QLineEdit* title() const { return m_title; }

    [[nodiscard]] QComboBox* kind() const { return m_kind; }

    [[nodiscard]] MomentField* occurredAt() const { return m_occurred; }

    [[nodiscard]] MomentField* noticedAt() const { return m_noticed; }

protected:
    [[nodiscard]] QString missing() const override;

private:
    void takeCase();

    IncidentGuide m_guide;
    Incident m_incident;
    QString Bilingual::*m_side; ///< of the window's language
    QString m_taken;            ///< the title that the case gave
    QComboBox* m_case;
    QLineEdit* m_code;
    QLineEdit* m_title;
    QComboBox* m_kind;
    QCheckBox* m_drill;
    MomentField* m_occurred;
    MomentField* m_noticed;
    QLabel* m_what;
};

/// Who closes an incident, when, and why although something is missing.
class CloseIncidentDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `lacking`: names of what the guide asks for and is not there.
    CloseIncidentDialog(const ThemeHolder& theme,
                        QWidget* over,
                        const QString& code,
                        const QStringList& lacking,
                        const QString& who,
                        const Moment& now);

    [[nodiscard]] QString who() const;
    [[nodiscard]] Moment at() const;
    [[nodiscard]] QString why() const;

    [[nodiscard]] QPlainTextEdit* reason() const { return m_reason; }

protected:
    [[nodiscard]] QString missing() const override;

private:
    bool m_needsReason;
    Moment m_now;
    QLineEdit* m_who;
    MomentField* m_at;
    QPlainTextEdit* m_reason;
};

} // namespace zt
