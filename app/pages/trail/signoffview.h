// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/trail/signoffrows.h"
#include "model/base/error.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace zt {

class Note;
class SealDialog;
class SectionHeading;
class SignDialog;
class SignOffList;
class SignOffMatrix;

/// 簽核: who signed which document, whether it still holds, and the deeds: to sign, to ask for a
/// time stamp and add it, to withdraw, to export for others to check, to seal the package for the
/// archive. Reading, signing and sealing run on workers.
class SignOffView : public QWidget
{
    Q_OBJECT

public:
    explicit SignOffView(AppContext& context, QWidget* parent = nullptr);

    /// Looks again where somebody sees it, else when it is shown.
    void documentChanged();
    /// Looks where something changed since it last did, also for whoever shows it elsewhere.
    void look();

    [[nodiscard]] QAction* signAction() const { return m_sign; }

    [[nodiscard]] QAction* sealAction() const { return m_seal; }

    [[nodiscard]] const QList<SignOffStanding>& standings() const { return m_standings; }

Q_SIGNALS:
    void failed(const zt::Error& error);
    void toast(const QString& text, const QString& action, const std::function<void()>& deed);
    /// Sign-offs that count no longer, for the switch of sub-pages.
    void counted();
    void entryAsked(qint64 seq);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void show(const QList<SignOffStanding>& standings);
    void retranslate();
    void chooseTrust();
    void openSignDialog();
    void startSigning(SignDialog* dialog);
    void openSealDialog();
    void startSealing(SealDialog* dialog, const QString& path);
    void requestStamp(const QString& code);
    void addStamp();
    void withdraw(const QString& code);
    void exportFiles(const QString& code);
    [[nodiscard]] Result<SignatureTrust> trust() const;

    AppContext& m_context;
    SectionHeading* m_head;
    QPushButton* m_trust;
    QPushButton* m_addStamp;
    Note* m_note;
    QLabel* m_none;
    SignOffMatrix* m_matrix;
    SignOffList* m_list;
    QAction* m_sign;
    QAction* m_seal;
    QList<SignOffStanding> m_standings;
    quint64 m_job = 0;
    bool m_old = true; ///< the document changed while nobody looked
};

} // namespace zt
