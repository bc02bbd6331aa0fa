// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/engine.h"
#include "views/page.h"

class QAction;
class QLabel;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace ferrule::ui {

class AddDevicesForm;
class BenchModel;
class ConfirmBar;
class EmptyState;
class EngineFeed;
class ErrorPanel;
class SectionHeader;

/// Standing in for devices: make them, change how they send, push them over the limit, take them
/// away.
class BenchPage : public Page
{
    Q_OBJECT
public:
    BenchPage(published::Engine& engine, EngineFeed& feed, QWidget* parent = nullptr);

    BenchModel& model() { return *m_model; }

private:
    void buildTable();
    void buildActions();
    void refresh();
    QStringList selectedIds() const;
    /// Of these, or of all where there is none.
    bool allPaused(const QStringList& ids) const;
    double pushPace(int payloadBytes) const;

    void add(int count, const published::Behaviour& behaviour);
    void removeSelected();
    void pauseOrGoOn();
    void step();
    void pushOverLimit();
    void openSelected();
    void watch(published::Engine::Token token);

    published::Engine& m_engine;
    EngineFeed& m_feed;
    BenchModel* m_model;
    QSortFilterProxyModel* m_rows;
    AddDevicesForm* m_form;
    SectionHeader* m_header;
    QStackedWidget* m_places;
    QTableView* m_table;
    EmptyState* m_empty;
    QLabel* m_remark;
    ConfirmBar* m_confirm;
    ErrorPanel* m_error;
    QAction* m_pause;
    QAction* m_step;
    QAction* m_push;
    QAction* m_remove;
};

} // namespace ferrule::ui
