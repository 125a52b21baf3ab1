// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/dialog.h"
#include "model/domain/snapshot.h"

class QLineEdit;

namespace zt {

struct AppContext;

/// Code, name and owner of a new system; what else there is to say follows in the form.
class AddSystemDialog : public Dialog
{
    Q_OBJECT

public:
    AddSystemDialog(AppContext& context, QWidget* over);

public Q_SLOTS:
    void accept() override;

Q_SIGNALS:
    void added(const zt::SystemId& system);

private:
    AppContext& m_context;
    QLineEdit* m_code;
    QLineEdit* m_name;
    QLineEdit* m_unit;
    QLabel* m_fault;
};

/// The code after the last one, counted up where it ends in digits; empty where it does not.
[[nodiscard]] QString nextCode(const Snapshot& snapshot);

} // namespace zt
