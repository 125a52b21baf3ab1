// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/formdialog.h"
#include "model/base/language.h"
#include "model/domain/snapshot.h"

class QListWidget;

namespace zt {

/// One line of a timeline: what it is, when it was, what happened, who, by what it came, and the
/// evidence that shows it.
class LineDialog : public FormDialog
{
    Q_OBJECT

public:
    /// A line without an id is a new one.
    LineDialog(const ThemeHolder& theme,
               QWidget* over,
               const Snapshot& snapshot,
               const IncidentEvent& line,
               const Language& language);

    /// With what was filled in.
    [[nodiscard]] IncidentEvent line() const;

    [[nodiscard]] QComboBox* kind() const { return m_kind; }

    [[nodiscard]] MomentField* at() const { return m_at; }

    [[nodiscard]] QPlainTextEdit* text() const { return m_text; }

    [[nodiscard]] QLineEdit* who() const { return m_who; }

    [[nodiscard]] QLineEdit* channel() const { return m_channel; }

    [[nodiscard]] QListWidget* evidence() const { return m_evidence; }

protected:
    [[nodiscard]] QString missing() const override;

private:
    void fillEvidence(const Snapshot& snapshot);

    IncidentEvent m_line;
    QComboBox* m_kind;
    MomentField* m_at;
    QPlainTextEdit* m_text;
    QLineEdit* m_who;
    QLineEdit* m_channel;
    QListWidget* m_evidence = nullptr;
};

} // namespace zt
