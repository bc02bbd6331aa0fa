// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace ferrule::ui {

class PayloadView;

/// One message to read: its topic, how and when it came, its payload.
class MessageDetail : public QWidget
{
    Q_OBJECT
public:
    explicit MessageDetail(QWidget* parent = nullptr);

    /// `gapMs` is the time since the one before on its topic; absent = not known.
    void showMessage(const published::Message& message, std::optional<qint64> gapMs);
    void clear();

private:
    QLabel* m_title;
    QLabel* m_facts;
    PayloadView* m_payload;
};

} // namespace ferrule::ui
