// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/values.h"

#include <QWidget>

namespace ferrule::ui {

/// One page of the centre. A page is constructed once, as
/// `XPage(published::Engine& engine, EngineFeed& feed, QWidget* parent)`, listens to the feed for
/// everything it shows, and is told what is selected through the two calls below.
///
/// A page adds its actions with QWidget::addAction(), each with an object name, a text, a tooltip
/// and (where it has one) a shortcut in Qt::WidgetWithChildrenShortcut context: the command palette
/// finds them there.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// This device is selected. Called again whenever the device changes; the page keeps its
    /// scrolling, editing and selection when the id is the same.
    virtual void showDevice(const published::Device& device);

    /// Nothing is selected: the page shows the whole pool, where it can.
    virtual void showPool();

signals:
    /// Select the device with this id ("port:…", "cloud:…", "bench:…").
    void deviceRequested(const QString& deviceId);
    /// Select the device with this claim ID.
    void claimRequested(const QString& claimId);
    /// Go to the page with this object name ("storePage", "trafficPage", …).
    void pageRequested(const QString& pageName);
};

} // namespace ferrule::ui
