// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/widgets/dialog.h"

class QVBoxLayout;

namespace zt {

struct GuidelineText;

/// One item or domain of the guideline, to read: text, where it stands, the oddity of the source.
class GuidelineDialog : public Dialog
{
    Q_OBJECT

public:
    /// `what`: "item:1-2" or "domain:D1".
    GuidelineDialog(AppContext& context, QWidget* over, const QString& what);

private:
    void showItem(const QString& id);
    void showDomain(const QString& id);
    void showText(const GuidelineText& text, const QString& code, const QString& facts);
    void addPair(const QString& label, const QString& value);

    AppContext& m_context;
    QVBoxLayout* m_column;
};

} // namespace zt
