// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/dialog.h"
#include "model/base/jobcontext.h"
#include "model/base/result.h"
#include "model/domain/evidence.h"

#include <QImage>

class QLineEdit;
class QStackedWidget;

namespace zt {

class DateField;

/// The content of one piece of evidence: a picture or text. Other kinds are opened outside.
class EvidencePreview : public Dialog
{
    Q_OBJECT

public:
    enum class Kind { None, Image, Text };

    struct Content
    {
        QImage image;
        QString text;
        bool cut = false; ///< only the beginning
    };

    EvidencePreview(const ThemeHolder& theme, QWidget* over, const Evidence& evidence);

    [[nodiscard]] static Kind kindOf(const Evidence& evidence);
    /// On a worker: the bytes out of the file, made into something to show.
    [[nodiscard]] static Result<Content>
    read(const QString& assessment, const Evidence& evidence, qint64 most, JobContext& job);

    void show(const Result<Content>& content);

    [[nodiscard]] QString shownText() const;

Q_SIGNALS:
    void openAsked();

private:
    void say(const QString& text);

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
