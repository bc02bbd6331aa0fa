// SPDX-License-Identifier: GPL-3.0-or-later
#include "brokers/profile_book.h"

#include "brokers/profile_rules.h"
#include "words/phrase.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace ferrule::app {

using namespace Qt::StringLiterals;
using published::BrokerProfile;

namespace {

/// The three secrets, as they lie in their place together.
constexpr struct
{
    QLatin1StringView name;
    QString BrokerProfile::*value;
    bool BrokerProfile::*has;
} secrets[] = {
    {"password"_L1, &BrokerProfile::password, &BrokerProfile::hasPassword},
    {"key"_L1, &BrokerProfile::key, &BrokerProfile::hasKey},
    {"keyPassphrase"_L1, &BrokerProfile::keyPassphrase, &BrokerProfile::hasKeyPassphrase},
};

Error notThere(const QString& id)
{
    Error error;
    error.kind = ErrorKind::NotFound;
    error.what = phrase("brokers", "There is no connection profile \"%1\".").arg(id);
    return error;
}

Error givenUp()
{
    return cancelled(phrase("brokers", "The connection profiles were closed."));
}

/// Takes the secrets out of the profile; nothing where it has none. A key that is a path is none.
QByteArray takeSecrets(BrokerProfile& profile)
{
    QJsonObject taken;
    for (const auto& secret : secrets) {
        QString& value = profile.*secret.value;
        profile.*secret.has = false;
        if (value.isEmpty() || (secret.value == &BrokerProfile::key && !isPem(value)))
            continue;
        taken.insert(secret.name, value);
        profile.*secret.has = true;
        value.clear();
    }
    return taken.isEmpty() ? QByteArray() : QJsonDocument(taken).toJson(QJsonDocument::Compact);
}

} // namespace

ProfileBook::ProfileBook(QString home, SecretStore* keychain, SecretStore& file, QObject* parent)
    : QObject(parent)
    , m_home(std::move(home))
    , m_keychain(keychain)
    , m_secretFile(file)
{
}

ProfileBook::~ProfileBook()
{
    m_life.end();
}

Result<void> ProfileBook::load()
{
    const Result<ProfileFile> read = readProfiles(m_home);
    if (!read)
        return read.error();
    m_file = *read;
    publish();
    return {};
}

Result<bool> ProfileBook::follow()
{
    const Result<ProfileFile> read = readProfiles(m_home);
    if (!read)
        return read.error();
    if (*read == m_file)
        return false;
    const auto inUse = [](const ProfileFile& file) {
        KeptProfile found;
        for (const KeptProfile& each : file.profiles) {
            if (each.profile.id == file.used)
                found = each;
        }
        return found;
    };
    const bool moved = inUse(*read) != inUse(m_file);
    m_file = *read;
    publish();
    return moved;
}

void ProfileBook::publish()
{
    m_brokers = {};
    m_brokers.used = m_file.used;
    for (const KeptProfile& each : std::as_const(m_file.profiles)) {
        BrokerProfile profile = each.profile;
        if (const SecretStore* store = storeOf(each.place))
            profile.secretsPlace = store->place();
        m_brokers.profiles.append(profile);
    }
    std::sort(m_brokers.profiles.begin(), m_brokers.profiles.end(),
              [](const BrokerProfile& one, const BrokerProfile& other) {
                  return one.name.compare(other.name, Qt::CaseInsensitive) < 0;
              });
    emit changed();
}

const BrokerProfile* ProfileBook::find(const QString& idOrName) const
{
    for (const bool byId : {true, false}) {
        for (const BrokerProfile& profile : m_brokers.profiles) {
            if ((byId ? profile.id : profile.name) == idOrName)
                return &profile;
        }
    }
    return nullptr;
}

KeptProfile* ProfileBook::kept(const QString& id)
{
    for (KeptProfile& each : m_file.profiles) {
        if (each.profile.id == id)
            return &each;
    }
    return nullptr;
}

SecretStore* ProfileBook::storeOf(SecretPlace place) const
{
    switch (place) {
    case SecretPlace::Keychain:
        return m_keychain;
    case SecretPlace::File:
        return &m_secretFile;
    case SecretPlace::None:
        break;
    }
    return nullptr;
}

Result<void> ProfileBook::write()
{
    const Result<void> written = writeProfiles(m_home, m_file);
    if (written)
        publish();
    else
        static_cast<void>(load()); // What is on the disk counts.
    return written;
}

QString ProfileBook::booksOf(const QString& id) const
{
    return brokerBooks(m_home, id);
}

Task<Result<BrokerProfile>> ProfileBook::withSecrets(Lifeline<ProfileBook> book,
                                                     BrokerProfile profile)
{
    const KeptProfile* const known = book->kept(profile.id);
    bool wanted = false;
    for (const auto& secret : secrets)
        wanted = wanted || (profile.*secret.has && (profile.*secret.value).isEmpty());
    if (known == nullptr || known->place == SecretPlace::None || !wanted)
        co_return profile;
    SecretStore* const store = book->storeOf(known->place);
    if (store == nullptr) {
        Error error;
        error.kind = ErrorKind::Unsupported;
        error.what = phrase("brokers", "The secrets of \"%1\" are in a keychain that cannot be "
                                       "reached from here.")
                         .arg(known->profile.name);
        error.remedy = phrase("brokers", "Start Ferrule in the desktop session, or enter them "
                                         "again.");
        co_return error;
    }
    const Result<QByteArray> read = co_await store->read(known->secretsKey);
    if (!book)
        co_return givenUp();
    if (!read)
        co_return read.error();
    const QJsonObject held = QJsonDocument::fromJson(*read).object();
    for (const auto& secret : secrets) {
        if (profile.*secret.has && (profile.*secret.value).isEmpty())
            profile.*secret.value = held.value(secret.name).toString();
    }
    co_return profile;
}

Task<Result<ProfileBook::Moved>> ProfileBook::keep(Lifeline<ProfileBook> book, QByteArray secrets)
{
    Moved moved;
    if (secrets.isEmpty())
        co_return moved;
    moved.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (book->m_keychain != nullptr) {
        const Result<void> written = co_await book->m_keychain->write(moved.key, secrets);
        if (!book)
            co_return givenUp();
        moved.place = SecretPlace::Keychain;
        if (written)
            co_return moved;
        // Somebody who refuses the keychain has not asked for a file in clear.
        if (written.error().kind == ErrorKind::PermissionDenied)
            co_return written.error();
    }
    const Result<void> written = co_await book->m_secretFile.write(moved.key, secrets);
    if (!written)
        co_return written.error();
    moved.place = SecretPlace::File;
    co_return moved;
}

Task<Result<QString>> ProfileBook::save(BrokerProfile profile)
{
    return saveFlow(m_life.of(this), completed(std::move(profile)));
}

Task<Result<QString>> ProfileBook::saveFlow(Lifeline<ProfileBook> book, BrokerProfile profile)
{
    if (const Result<void> read = book->load(); !read)
        co_return read.error();
    const Result<BrokerProfile> whole = co_await withSecrets(book, profile);
    if (!book)
        co_return givenUp();
    if (!whole)
        co_return whole.error();
    profile = *whole;
    if (const Result<cloud::ConnectionProfile> sound = toConnection(profile); !sound)
        co_return sound.error();
    const QByteArray taken = takeSecrets(profile);
    const Result<Moved> moved = co_await keep(book, taken);
    if (!book)
        co_return givenUp();
    if (!moved)
        co_return moved.error();

    QStringList ids;
    std::optional<Error> conflict;
    for (const KeptProfile& each : std::as_const(book->m_file.profiles)) {
        ids.append(each.profile.id);
        if (each.profile.id == profile.id || each.profile.name != profile.name)
            continue;
        conflict.emplace();
        conflict->kind = ErrorKind::Conflict;
        conflict->what =
            phrase("brokers", "Another connection profile is called \"%1\".").arg(profile.name);
        conflict->remedy = phrase("brokers", "Choose another name, or edit that one.");
    }
    KeptProfile changed;
    KeptProfile old;
    KeptProfile* const known = book->kept(profile.id);
    if (!profile.id.isEmpty() && known == nullptr)
        conflict = notThere(profile.id);
    if (!conflict) {
        if (known != nullptr)
            old = *known;
        else
            profile.id = profileId(profile.name, ids);
        changed.profile = profile;
        changed.place = moved->place;
        changed.secretsKey = moved->key;
        if (known != nullptr)
            *known = changed;
        else
            book->m_file.profiles.append(changed);
        if (const Result<void> written = book->write(); !written)
            conflict = written.error();
    }
    // The secrets of the one that did not come to be, or those that have been replaced.
    SecretStore* const store = book->storeOf(conflict ? moved->place : old.place);
    const QString left = conflict ? moved->key : old.secretsKey;
    if (store != nullptr)
        static_cast<void>(co_await store->remove(left));
    if (conflict)
        co_return *conflict;
    co_return changed.profile.id;
}

Task<Result<void>> ProfileBook::remove(QString id)
{
    return removeFlow(m_life.of(this), std::move(id));
}

Task<Result<void>> ProfileBook::removeFlow(Lifeline<ProfileBook> book, QString id)
{
    if (const Result<void> read = book->load(); !read)
        co_return read.error();
    const KeptProfile* const known = book->kept(id);
    if (known == nullptr)
        co_return notThere(id);
    const KeptProfile gone = *known;
    book->m_file.profiles.removeIf(
        [&id](const KeptProfile& each) { return each.profile.id == id; });
    if (book->m_file.used == id)
        book->m_file.used.clear();
    const Result<void> written = book->write();
    SecretStore* const store = book->storeOf(gone.place);
    if (written && store != nullptr)
        static_cast<void>(co_await store->remove(gone.secretsKey));
    co_return written;
}

Result<void> ProfileBook::use(const QString& id)
{
    if (const Result<void> read = load(); !read)
        return read;
    if (!id.isEmpty() && kept(id) == nullptr)
        return notThere(id);
    if (m_file.used == id)
        return {};
    m_file.used = id;
    return write();
}

Task<Result<cloud::ConnectionProfile>> ProfileBook::connection(BrokerProfile profile)
{
    return connectionFlow(m_life.of(this), completed(std::move(profile)));
}

Task<Result<cloud::ConnectionProfile>> ProfileBook::connectionFlow(Lifeline<ProfileBook> book,
                                                                   BrokerProfile profile)
{
    const Result<BrokerProfile> whole = co_await withSecrets(book, profile);
    if (!whole)
        co_return whole.error();
    co_return toConnection(*whole);
}

} // namespace ferrule::app
