// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/broker.h"

#include <QWidget>

class QVBoxLayout;

namespace ferrule::ui {

/// What is possible at a broker and what is not, a line each with its reason.
class FindingsList : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsList(QWidget* parent = nullptr);

    void show(const QList<published::BrokerFinding>& findings);

private:
    QVBoxLayout* m_rows;
    QList<published::BrokerFinding> m_shown;
};

} // namespace ferrule::ui
