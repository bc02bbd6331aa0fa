// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/database.h"
#include "flow/life.h"
#include "published/station.h"
#include "station/claim_list.h"
#include "station/ledger.h"
#include "station/tally.h"
#include "workbench/serial_desk.h"

#include <QHash>
#include <QSet>

namespace ferrule::app {

class CloudDesk;

/// Station mode at the workbench: provisions each device that is plugged in, keeps the books, and
/// publishes what the page shows. It drives the sessions of the serial desk and owns none of them.
class StationDesk : public QObject
{
    Q_OBJECT
public:
    StationDesk(Scheduler& scheduler, Publisher& publisher, SerialDesk& serial, CloudDesk& cloud,
                std::shared_ptr<serial::ProvisioningAuthority> authority, QString home,
                QObject* parent = nullptr);
    ~StationDesk() override;

    /// Opens the books and publishes what they hold; what keeps them shut is published as the
    /// station's failure, and tried again when it is armed. Safe to repeat.
    void start();

    Result<void> arm(bool armed);
    Result<void> setSettings(const published::StationSettings& settings);
    Result<void> retry(const QString& deviceId);
    Result<void> importList(const QString& path);
    Result<void> publishLabel(quint64 record);

private:
    /// In the cloud's database, so there are none without the cloud.
    struct Books
    {
        Books(data::Database& database, const QString& ledgerPath)
            : ledger(database, ledgerPath)
            , list(database)
        {
        }
        station::Ledger ledger;
        station::ClaimList list;
    };
    struct Slot
    {
        published::StationSlot shown;
        Instant startedAt{};
        QMap<QString, QString> store; ///< values that the list has for its Store
        QString name;                 ///< that the list has for it
        bool byItself = false;        ///< nobody pressed a button: it was plugged in
        bool passedBefore = false;    ///< found out in the middle of a run
    };

    Result<void> openBooks();
    void publishStatus();
    void publish(const Slot& slot);
    Slot& slotOf(const PortSession& session);

    void plugged(PortSession* session);
    void unplugged(const QString& deviceId);
    void renamed(const QString& before, const QString& now);
    Result<void> begin(const QString& deviceId, bool byItself);
    Result<void> run(PortSession* session, bool byItself);
    void letRest(Slot& slot);
    Result<void> decide(const QString& deviceId, serial::ClaimRequest& request);
    void progressed(const PortSession& session);
    void finished(const PortSession& session, const serial::ProvisionResult& result);
    void settle(const QString& deviceId, const serial::ProvisionResult& result,
                const std::optional<Error>& error);
    void keepRecord(Slot& slot, const serial::ProvisionResult& result,
                    const std::optional<Error>& error);
    void fail(const Error& error);

    Scheduler& m_scheduler;
    Publisher& m_publisher;
    SerialDesk& m_serial;
    CloudDesk& m_cloud;
    std::shared_ptr<serial::ProvisioningAuthority> m_authority;
    QString m_home;
    std::optional<Books> m_books; ///< while they are open
    station::Tally m_tally;
    published::StationStatus m_status;
    QHash<QString, Slot> m_slots;   ///< by device id
    QSet<const QObject*> m_watched; ///< sessions that are listened to
    // What has passed in this shift. Many boards have no serial number on USB; those are known
    // again once they were asked.
    QSet<QString> m_passedBoards;   ///< USB identities
    QSet<QString> m_passedHardware; ///< hardware IDs
    Life m_life;
};

} // namespace ferrule::app
