// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "brokers/profile_file.h"
#include "brokers/secret_store.h"
#include "cloud/connection_profile.h"
#include "flow/life.h"

#include <QObject>

namespace ferrule::app {

/// The connection profiles of a home: the file, and the secrets beside it. Reads the file anew
/// before each change, so that the window and commands may edit it in turn.
class ProfileBook : public QObject
{
    Q_OBJECT
public:
    /// The stores outlive the book. `keychain` is null where there can be none; `file` takes what
    /// no keychain answers for.
    ProfileBook(QString home, SecretStore* keychain, SecretStore& file, QObject* parent = nullptr);
    ~ProfileBook() override;

    /// Errors: those of readProfiles(). What was read before stays.
    Result<void> load();

    /// Reads the file again, which another program may have changed, and tells of what is new. The
    /// answer: the broker to work with is another one now, or how to reach it. Errors: as load().
    Result<bool> follow();

    /// By name, without secrets.
    const published::Brokers& brokers() const { return m_brokers; }
    /// By id or by name; null where there is none.
    const published::BrokerProfile* find(const QString& idOrName) const;

    /// Keeps a profile, see published::Engine::saveBroker(); answers its id. Errors: those of
    /// readProfiles(), writeProfiles(), toConnection() and the secret stores; NotFound (its id);
    /// Conflict (another one has its name).
    Task<Result<QString>> save(published::BrokerProfile profile);
    /// Errors: NotFound, and those of readProfiles() and writeProfiles(). A secret that its place
    /// does not give up is left there.
    Task<Result<void>> remove(QString id);
    /// Empty = the bench cloud. Errors: as remove().
    Result<void> use(const QString& id);

    /// The connection of a profile, saved or not, with the secrets that are kept for its id where
    /// it brings none of its own. Errors: those of toConnection() and of the secret stores.
    Task<Result<cloud::ConnectionProfile>> connection(published::BrokerProfile profile);

    /// The folder of what is recorded at a broker.
    QString booksOf(const QString& id) const;

signals:
    void changed();

private:
    struct Moved
    {
        SecretPlace place = SecretPlace::None;
        QString key;
    };

    static Task<Result<QString>> saveFlow(Lifeline<ProfileBook> book,
                                          published::BrokerProfile profile);
    static Task<Result<void>> removeFlow(Lifeline<ProfileBook> book, QString id);
    static Task<Result<cloud::ConnectionProfile>> connectionFlow(Lifeline<ProfileBook> book,
                                                                 published::BrokerProfile profile);
    /// The profile with the secrets that are kept for it.
    static Task<Result<published::BrokerProfile>> withSecrets(Lifeline<ProfileBook> book,
                                                              published::BrokerProfile profile);
    static Task<Result<Moved>> keep(Lifeline<ProfileBook> book, QByteArray secrets);

    SecretStore* storeOf(SecretPlace place) const;
    KeptProfile* kept(const QString& id);
    Result<void> write();
    void publish();

    QString m_home;
    SecretStore* m_keychain;
    SecretStore& m_secretFile;
    ProfileFile m_file;
    published::Brokers m_brokers;
    Life m_life;
};

} // namespace ferrule::app
