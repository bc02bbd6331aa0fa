// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "published/engine.h"
#include "views/page.h"

#include <QSet>

class QAction;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace ferrule::ui {

class Chime;
class ElidedLabel;
class EmptyState;
class EngineFeed;
class ErrorPanel;
class LabelPanel;
class SectionHeader;
class StationForm;
class StationLedgerModel;
class StationState;
class StationTile;

/// The end of the line: plug in, it runs, PASS or FAIL, label, unplug, next. A tile a port, the
/// counts of the shift, and the ledger below.
class StationPage : public Page
{
    Q_OBJECT
public:
    StationPage(published::Engine& engine, EngineFeed& feed, QWidget* parent = nullptr);
    ~StationPage() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildActions();
    QWidget* buildHead();
    QWidget* buildTiles();
    QWidget* buildLedger();
    void refresh();
    void arrangeTiles();
    void arrangeLedger();
    QSize boardSize() const;
    int columnsFor(int tiles) const;
    void placeTiles();
    static published::StationSlot waitingSlot();
    void runEnded(const published::StationSlot& slot);
    void takeLabel(const published::StationLabel& label);

    void armOrRest();
    void setSound(bool on);
    void chooseList();
    void copyCommand();
    void askLabel(quint64 record);
    void watch(published::Engine::Token token);

    published::Engine& m_engine;
    EngineFeed& m_feed;
    StationState& m_state;
    StationLedgerModel& m_ledger;
    Chime* m_chime;
    QPushButton* m_armButton;
    QLabel* m_counts;
    ElidedLabel* m_remark;
    StationForm* m_form;
    ErrorPanel* m_error;
    LabelPanel* m_labelPanel;
    QStackedWidget* m_places;
    QWidget* m_board; ///< holds the tiles
    QGridLayout* m_grid;
    QList<StationTile*> m_tiles;
    EmptyState* m_rest;
    QTableView* m_table;
    SectionHeader* m_ledgerHeader;
    QWidget* m_ledgerArea;
    QSet<QString> m_labelsDue; ///< devices that passed just now, whose label is kept by itself
    QAction* m_arm;
    QAction* m_sound;
    QAction* m_setUp;
    QAction* m_list;
    QAction* m_label;
    QAction* m_copy;
};

} // namespace ferrule::ui
