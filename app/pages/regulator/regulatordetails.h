// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/labels.h"
#include "model/base/language.h"
#include "model/domain/regulatorview.h"

#include <QScrollArea>

#include <functional>

class QVBoxLayout;

namespace zt {

/// What stands behind a point: a broker's years and findings, or the brokers of a type. Each leads
/// on to the other.
class RegulatorDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit RegulatorDetails(const ThemeHolder& theme, QWidget* parent = nullptr);

    void showNothing();
    void showLines(const QString& title, const QStringList& lines);
    void showBroker(const RegulatorView& view, const QString& broker, const Language& language);
    void showType(const RegulatorView& view, const QString& type, const Language& language);

Q_SIGNALS:
    void brokerWanted(const QString& broker);
    void typeWanted(const QString& type);

private:
    void clear();
    void addTitle(const QString& title, const QString& remark);
    void addSection(const QString& heading);
    void addPair(const QString& name, const QString& value);
    void addFindings(const RegulatorView& view, const BrokerYear& row, const Language& language);
    void addLink(const QString& text, const QString& remark, const std::function<void()>& open);

    const ThemeHolder& m_theme;
    QVBoxLayout* m_column = nullptr;
};

} // namespace zt
