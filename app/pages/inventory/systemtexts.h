// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/assessment.h"

#include <QMap>
#include <QSet>
#include <QWidget>

class QLabel;

namespace zt {

class EntryField;
class Language;
class StatementEdit;
class ThemeHolder;
struct Guideline;

/// What a system is called and who answers for it, as fields to type in. A text is handed over at
/// a pause and when its field is left; the code on leaving alone.
class SystemTexts : public QWidget
{
    Q_OBJECT

public:
    explicit SystemTexts(const ThemeHolder& theme, QWidget* parent = nullptr);

    /// Text being typed is left alone while the system stays the same, and handed over when it does
    /// not.
    void setSystem(const System& system);
    /// Tints the fields among these.
    void setChanged(const QSet<QString>& fields);
    void retranslate(const Guideline& guideline, const Language& language);

Q_SIGNALS:
    /// One stay in a field is one session.
    void
    entered(const zt::SystemId& system, const QString& field, const QString& text, int session);

private:
    void flush();

    QMap<QString, EntryField*> m_fields;
    QMap<QString, QLabel*> m_names;
    StatementEdit* m_description;
    SystemId m_system;
};

} // namespace zt
