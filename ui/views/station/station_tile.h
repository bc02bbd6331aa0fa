// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/station.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ferrule::ui {

/// One port at the station: its outcome in letters that are read from two metres, by mark, colour
/// and word, and what to do now.
class StationTile : public QFrame
{
    Q_OBJECT
public:
    static constexpr int leastWidth = 150;
    static constexpr int leastHeight = 120;

    explicit StationTile(QWidget* parent = nullptr);

    void showSlot(const published::StationSlot& slot);
    /// The room that there is for it. The word is as large as that allows; what does not fit beside
    /// it gives way, the least important first, and stays in the tool tip.
    void setRoom(const QSize& room);

signals:
    void retryRequested(const QString& deviceId);
    void labelRequested(quint64 record);
    void deviceRequested(const QString& deviceId);

protected:
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void fit();
    void giveWay(int level);
    void sizeWord();

    QSize m_room{leastWidth, leastHeight};
    int m_wordPixels = 0;
    published::StationSlot m_slot;
    QLabel* m_word;
    QLabel* m_instruction;
    QLabel* m_device;
    QLabel* m_detail;
    QProgressBar* m_progress;
    QPushButton* m_retry;
    QPushButton* m_label;
};

} // namespace ferrule::ui
