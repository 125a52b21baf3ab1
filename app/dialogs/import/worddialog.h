// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/dialog.h"
#include "model/domain/snapshot.h"

class QButtonGroup;

namespace zt {

struct AppContext;

/// The person says once what a word of theirs means in one column; nothing is guessed.
class WordDialog : public Dialog
{
    Q_OBJECT

public:
    WordDialog(AppContext& context, QWidget* over, const QString& field, const QString& word);

public Q_SLOTS:
    void accept() override;

Q_SIGNALS:
    void chosen(const QString& field, const QString& word, const QString& key);

private:
    QString m_field;
    QString m_word;
    QButtonGroup* m_group;
    QStringList m_keys;
};

} // namespace zt
