// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/common/previewcontent.h"
#include "app/widgets/dialog.h"

class QLineEdit;
class QStackedWidget;

namespace zt {

class DateField;

/// The content of one piece of evidence: a picture, the first pages of a document, the beginning of
/// a text or a sheet. Other kinds are opened outside.
class EvidencePreview : public Dialog
{
    Q_OBJECT

public:
    EvidencePreview(const ThemeHolder& theme, QWidget* over, const Evidence& evidence);

    void show(const Result<PreviewContent>& content);

    /// As text, for those who read it without eyes: a text, or a sheet's cells.
    [[nodiscard]] QString shownText() const;
    /// Pictures shown: one, or the pages of a document.
    [[nodiscard]] int shownPictures() const;

Q_SIGNALS:
    void openAsked();

private:
    void say(const QString& text);
    void showPages(const QList<QImage>& pages);
    void showSheet(const PreviewContent& content);

    QWidget* m_body;
};

/// Name and effective period of a piece of evidence.
class EvidencePeriodDialog : public Dialog
{
    Q_OBJECT

public:
    EvidencePeriodDialog(const ThemeHolder& theme, QWidget* over, const Evidence& evidence);

    void accept() override;

Q_SIGNALS:
    void entered(const QString& name, const QDate& from, const QDate& to);

private:
    [[nodiscard]] bool isSound() const;

    QLineEdit* m_name;
    DateField* m_from;
    DateField* m_to;
    QLabel* m_fault;
};

} // namespace zt
