// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/assessment.h"

#include <QMap>
#include <QSet>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace zt {

class Language;
struct Guideline;

/// What a system is called and who answers for it, as fields to type in. A text is handed over when
/// its field is left.
class SystemTexts : public QWidget
{
    Q_OBJECT

public:
    explicit SystemTexts(QWidget* parent = nullptr);

    /// Text being typed is left alone while the system stays the same.
    void setSystem(const System& system);
    /// Tints the fields among these.
    void setChanged(const QSet<QString>& fields);
    void retranslate(const Guideline& guideline, const Language& language);

Q_SIGNALS:
    void entered(const QString& field, const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QMap<QString, QLineEdit*> m_fields;
    QMap<QString, QLabel*> m_names;
    QPlainTextEdit* m_description;
    SystemId m_system;
    QString m_recorded; ///< the description in the file
};

} // namespace zt
