// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/moment.h"

#include <QLineEdit>

namespace zt {

/// A moment as "2026-07-18 09:20", Taipei's where it names no offset. What is no moment stays in
/// the field, marked.
class MomentField : public QLineEdit
{
    Q_OBJECT

public:
    explicit MomentField(QWidget* parent = nullptr);

    void setMoment(const std::optional<Moment>& moment);
    /// Nothing is a sound answer too.
    void setOptional(bool optional);

    /// What the text says; none where it says nothing or is no moment. A text left as it was keeps
    /// the seconds and the offset it was given with.
    [[nodiscard]] std::optional<Moment> moment() const;
    [[nodiscard]] bool isSound() const;

Q_SIGNALS:
    void checked();

private:
    void mark();

    std::optional<Moment> m_given;
    QString m_givenText;
    bool m_optional = false;
};

} // namespace zt
