// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QStackedWidget;
class QTreeView;

namespace ferrule::ui {

class DeviceFilter;
class DeviceModel;
class EngineFeed;
class PortField;
class SearchField;

/// The left side of the window: the pool, a filter, the devices by section, the cloud's state.
class DeviceList : public QWidget
{
    Q_OBJECT
public:
    DeviceList(DeviceModel& model, EngineFeed& feed, QWidget* parent = nullptr);

    /// Empty = nothing, the pool.
    QString selected() const { return m_selected; }
    /// Selects the device when it is there, and otherwise as soon as it appears, unless the user
    /// selects something before.
    void select(const QString& deviceId);
    /// Selects the next device that appears in this section.
    void selectNextIn(published::Section section);

    void focusFilter();
    /// Opens the field for a port's path.
    void askForPort();

signals:
    /// Empty = nothing, the pool.
    void selectionChanged(const QString& deviceId);
    void contextMenuRequested(const QPoint& globalPosition);
    void restartRequested();
    void portGiven(const QString& path);

private:
    void takeSelection();
    void takeArrivals(const QModelIndex& parent, int first, int last);
    void takeLeaving(const QModelIndex& parent, int first, int last);
    void applyFilter(const QString& text);
    void showPool();
    void setSelected(const QString& deviceId);
    void updateEmptiness();

    DeviceModel& m_model;
    DeviceFilter* m_filter;
    QPushButton* m_pool;
    SearchField* m_words;
    QTreeView* m_view;
    PortField* m_port;
    QStackedWidget* m_stack;
    QString m_selected;
    QString m_awaited;
    std::optional<published::Section> m_awaitedSection;
    bool m_filtering = false;
};

} // namespace ferrule::ui
