// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/audit/questionnaire/returnedform.h"

#include <QAction>

#include <functional>

namespace zt {

class ReturnDialog;

/// The questionnaire for the audited unit: writes it, takes it back. Reading and writing run on a
/// worker.
class QuestionnaireDesk : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `over`.
    QuestionnaireDesk(AppContext& context, QWidget* over);

    [[nodiscard]] QAction* ask() const { return m_ask; }

    [[nodiscard]] QAction* out() const { return m_out; }

    [[nodiscard]] QAction* back() const { return m_back; }

    void retranslate(bool hasAudit);

    /// Out or back?
    void askWay(const Audit& audit);
    void chooseOut(const Audit& audit);
    void chooseBack(const Audit& audit);
    void write(const Audit& audit, const QString& path);
    void take(const Audit& audit, const QString& path);
    /// One workbook that is a questionnaire is taken back; everything else goes to `others`.
    void takeDropped(const QStringList& paths,
                     const Audit& audit,
                     const std::function<void(const QStringList&)>& others);

Q_SIGNALS:
    void written(const QString& path);
    /// What was done, and can be undone.
    void done(const QString& text);
    void failed(const zt::Error& error);

private:
    using Read = Result<ReturnedWorkbook>;

    void
    read(const QString& path, const QString& sheet, const std::function<void(const Read&)>& then);
    void hold(const Audit& audit,
              const QString& path,
              const Read& book,
              const std::function<void(const ReturnedForm&)>& then);
    void readAgain(ReturnDialog* dialog, const QString& sheet);
    void show(const ReturnedForm& form);
    void record(ReturnDialog* dialog);
    [[nodiscard]] QString suggestedPath(const Audit& audit) const;

    AppContext& m_context;
    QWidget* m_over;
    QAction* m_ask;
    QAction* m_out;
    QAction* m_back;
};

} // namespace zt
