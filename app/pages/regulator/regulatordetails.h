// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/regulator/regulatorfiles.h"
#include "app/widgets/labels.h"
#include "model/base/language.h"
#include "model/domain/regulatorview.h"

#include <QScrollArea>

#include <functional>

class QVBoxLayout;

namespace zt {

/// "brokers.xlsx Sheet1 C2　x　Takes points from 0 up …"
[[nodiscard]] QString faultLine(const BrokerSheetFault& fault, const Language& language);

/// What stands behind a point: a broker's years and findings, or the brokers of a type. Each leads
/// on to the other.
class RegulatorDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit RegulatorDetails(const ThemeHolder& theme, QWidget* parent = nullptr);

    void showNothing();
    /// What was read and what was not taken, and why.
    void showFiles(const RegulatorFiles& shown,
                   const QList<BrokerFile>& refused,
                   const Language& language);
    /// `assessment`: whether there is one of the broker's to be opened.
    void showBroker(const RegulatorView& view,
                    const QString& broker,
                    bool assessment,
                    const Language& language);
    /// The brokers without figures of the year.
    void showAbsent(const RegulatorView& view, const Language& language);
    void showType(const RegulatorView& view, const QString& type, const Language& language);

Q_SIGNALS:
    void brokerWanted(const QString& broker);
    void typeWanted(const QString& type);
    void assessmentWanted(const QString& broker);
    void findingWanted(const QString& broker, const QString& code);
    /// Another year is to be looked at.
    void yearWanted(int year);
    void removeWanted(const QString& path);

private:
    void clear();
    void addTitle(const QString& title, const QString& remark);
    void addSection(const QString& heading);
    void addPair(const QString& name, const QString& value);
    void addRefused(const BrokerFile& file, const Language& language);
    void addTaken(const BrokerFile& file);
    void addFindings(const RegulatorView& view, const BrokerYear& row, const Language& language);
    void addOpenFindings(const RegulatorView& view,
                         const QString& broker,
                         bool assessment,
                         const Language& language);
    void addLink(const QString& text, const QString& remark, const std::function<void()>& open);

    const ThemeHolder& m_theme;
    QVBoxLayout* m_column = nullptr;
};

} // namespace zt
