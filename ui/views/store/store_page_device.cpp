// SPDX-License-Identifier: GPL-3.0-or-later

// The Store page over a port: the settings that the attached device itself holds. Nothing is asked
// of it before the user wants to see them.
#include "models/engine_feed.h"
#include "models/store_model.h"
#include "views/store/store_page.h"
#include "widgets/empty_state.h"
#include "widgets/error_panel.h"
#include "widgets/search_field.h"

#include <QAction>
#include <QPushButton>
#include <QTableView>

namespace ferrule::ui {

using namespace Qt::StringLiterals;
using Place = StoreSource::Place;

bool StorePage::isOnDevice() const
{
    return !m_device.port.isEmpty() && m_source->place() == Place::Device;
}

QString StorePage::storeId() const
{
    return isOnDevice() ? m_device.id : m_device.claimId;
}

// A device without an identity in the cloud has its own settings and nothing else.
void StorePage::choosePlace()
{
    const bool attached = !m_device.port.isEmpty();
    const bool cloudToo = !m_device.claimId.isEmpty();
    const bool onDevice = attached && (!cloudToo || m_onDevice.contains(m_device.id));
    m_source->setPlace(onDevice ? Place::Device : Place::Cloud);
    m_source->setVisible(attached);
    m_source->setChoice(cloudToo);
    m_readAgain->setVisible(attached);
}

void StorePage::placeChosen()
{
    if (isOnDevice())
        m_onDevice.insert(m_device.id);
    else
        m_onDevice.remove(m_device.id);
    showStore();
}

bool StorePage::wasRead() const
{
    return m_read.contains(m_device.id) || m_model->rowCount() > 0;
}

// The columns that a device's own settings have no words for.
void StorePage::arrangeColumns()
{
    for (const int column :
         {StoreModel::TypeColumn, StoreModel::ReportedColumn, StoreModel::ChangedColumn})
        m_table->setColumnHidden(column, isOnDevice());
}

void StorePage::readDevice()
{
    if (!isOnDevice() || m_reading.contains(m_device.id))
        return;
    const QString id = m_device.id;
    m_error->clear();
    m_reading.insert(id);
    refresh();
    const auto token = m_engine.readDeviceStore(id);
    m_feed.whenFinished(token, this, [this, id](const published::Failure* failure) {
        m_reading.remove(id);
        if (failure)
            tellFailure(*failure, id, {});
        else
            m_read.insert(id);
        refresh();
    });
}

// Of a device that has gone the page shows nothing any more; the window says it then.
void StorePage::tellFailure(const published::Failure& failure, const QString& storeId,
                            const QString& button)
{
    const bool gone = storeId == m_device.id && failure.kind == "link-lost"_L1;
    if (storeId == m_model->device() && !gone)
        m_error->showFailure(failure, button);
    else
        emit m_feed.commandFailed(failure);
}

void StorePage::showNoSettings()
{
    const bool silent = !m_device.dialect.isEmpty() && !m_device.hasSettings;
    const bool reading = m_reading.contains(m_device.id);
    if (silent) {
        m_noSettings->setTexts(
            tr("No settings over this port"),
            m_device.claimId.isEmpty()
                ? tr("%1 speaks %2, which has no settings to read or write. Provision it; the "
                     "cloud keeps a Store for it then.")
                      .arg(deviceLabel(), m_device.dialect)
                : tr("%1 speaks %2, which has no settings to read or write. Edit what the cloud "
                     "holds for it instead.")
                      .arg(deviceLabel(), m_device.dialect));
        m_noSettings->button()->setText(m_device.claimId.isEmpty() ? tr("Provision it")
                                                                   : tr("Show the cloud's Store"));
    } else {
        m_noSettings->setTexts(
            tr("The device's own settings"),
            tr("Reading them asks the device on %1 what it is and what it holds. Nothing on it "
               "changes.")
                .arg(m_device.port));
        m_noSettings->button()->setText(reading ? tr("Reading…") : tr("Read the settings"));
    }
    m_noSettings->button()->setEnabled(!reading);
}

void StorePage::fillPlace()
{
    if (m_device.dialect.isEmpty() || m_device.hasSettings) {
        readDevice();
    } else if (m_device.claimId.isEmpty()) {
        emit pageRequested(u"provisionPage"_s);
    } else {
        m_source->setPlace(Place::Cloud);
        placeChosen();
    }
}

} // namespace ferrule::ui
