// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/formdialog.h"
#include "model/base/language.h"
#include "model/domain/incidentguide.h"
#include "model/domain/snapshot.h"

#include <array>

namespace zt {

/// An exhibit: what it is, its file in this assessment, and what is known of the principles of
/// preservation. A new one begins its chain with the collection.
class ExhibitDialog : public FormDialog
{
    Q_OBJECT

public:
    ExhibitDialog(const ThemeHolder& theme,
                  QWidget* over,
                  const Snapshot& snapshot,
                  const Exhibit& exhibit,
                  const IncidentGuide& guide,
                  const Language& language);

    /// With what was filled in; its chain is as it was.
    [[nodiscard]] Exhibit exhibit() const;

    [[nodiscard]] QLineEdit* name() const { return m_name; }

    [[nodiscard]] QComboBox* evidence() const { return m_evidence; }

    /// Of the principles that are stated: authorised, third party, original state, storage, backup.
    [[nodiscard]] TriStateSegment* principle(int index) const
    {
        return m_principles.at(static_cast<size_t>(index));
    }

protected:
    [[nodiscard]] QString missing() const override;

private:
    Exhibit m_exhibit;
    QLineEdit* m_name;
    QComboBox* m_evidence;
    QLineEdit* m_container;
    std::array<TriStateSegment*, 5> m_principles{};
    QPlainTextEdit* m_explanation;
};

/// The next entry of a chain of custody. Nothing recorded there is ever changed.
class CustodyDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `entry`: what is likely: the next step, now, by whom.
    CustodyDialog(const ThemeHolder& theme,
                  QWidget* over,
                  const Exhibit& exhibit,
                  const CustodyEntry& entry,
                  const Language& language);

    [[nodiscard]] CustodyEntry entry() const;
    void setHash(const QString& sha256);

    [[nodiscard]] QComboBox* step() const { return m_step; }

    [[nodiscard]] MomentField* at() const { return m_at; }

    [[nodiscard]] QLineEdit* who() const { return m_who; }

    [[nodiscard]] QLineEdit* from() const { return m_from; }

    [[nodiscard]] QLineEdit* place() const { return m_place; }

    [[nodiscard]] QLineEdit* hash() const { return m_hash; }

    [[nodiscard]] QLineEdit* seal() const { return m_seal; }

    [[nodiscard]] QPushButton* hashButton() const { return m_hashOfFile; }

Q_SIGNALS:
    /// The hash of a file is to be taken.
    void hashAsked();

protected:
    [[nodiscard]] QString missing() const override;

private:
    CustodyEntry m_entry;
    QComboBox* m_step;
    MomentField* m_at;
    QLineEdit* m_who;
    QLineEdit* m_from;
    QLineEdit* m_place;
    QLineEdit* m_hash;
    QPushButton* m_hashOfFile;
    QLineEdit* m_seal;
    QPlainTextEdit* m_note;
};

} // namespace zt
