// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/fleet.h"

#include "bench/virtual_device.h"
#include "words/error_text.h"
#include "words/phrase.h"

#include <QDir>

#include <deque>
#include <map>
#include <set>

namespace ferrule::bench {

class Fleet::Private
{
public:
    Private(Fleet* fleet, Scheduler& theScheduler, FleetConfig theConfig)
        : q(fleet)
        , scheduler(theScheduler)
        , config(std::move(theConfig))
        , startTimer(theScheduler)
        , changeTimer(theScheduler)
        , janitor(theScheduler)
    {
    }

    QString folderOf(const QString& claimId) const { return config.folder + u'/' + claimId; }
    Result<VirtualDevice*> find(const QString& claimId) const;
    void adopt(const QString& claimId, const Behaviour& behaviour);
    void startNext();
    void noteChange(const QString& claimId);

    Fleet* const q;
    Scheduler& scheduler;
    const FleetConfig config;
    std::map<QString, std::unique_ptr<VirtualDevice>> devices;
    std::deque<QString> toStart;
    std::set<QString> dirty;
    std::vector<std::unique_ptr<VirtualDevice>> retired; ///< deleted outside their own signals
    Timer startTimer;
    Timer changeTimer;
    Timer janitor;
};

Fleet::Fleet(Scheduler& scheduler, FleetConfig config, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, scheduler, std::move(config)))
{
}

Fleet::~Fleet()
{
    blockSignals(true);
    d->devices.clear();
}

Result<int> Fleet::restore()
{
    const QDir folder(d->config.folder);
    int restored = 0;
    const QStringList names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString& claimId : names) {
        if (d->devices.contains(claimId) || static_cast<int>(d->devices.size()) >= most)
            continue;
        const Result<agent::Identity> identity = agent::IdentityFolder(d->folderOf(claimId)).load();
        const Result<Behaviour> behaviour = loadBehaviour(d->folderOf(claimId));
        if (!identity || !behaviour) {
            const Error& error = identity ? behaviour.error() : identity.error();
            emit logLine(claimId, errorText(error));
            continue;
        }
        if (identity->claimId != claimId)
            continue;
        d->adopt(claimId, *behaviour);
        ++restored;
    }
    return restored;
}

Result<QStringList> Fleet::add(int count, const Behaviour& behaviour)
{
    if (const Result<void> good = validate(behaviour); !good)
        return good.error();
    if (count < 1 || count > most - size()) {
        Error error;
        error.kind = ErrorKind::InvalidArgument;
        error.what = phrase("bench", "So many virtual devices cannot be added");
        error.measured = std::to_string(count);
        error.expected = phrase("bench", "1 to %1").arg(most - size());
        return error;
    }
    QStringList added;
    for (int i = 0; i < count; ++i) {
        agent::Identity identity;
        identity.claimId = agent::newClaimId();
        identity.product = d->config.product;
        identity.builderUrl = d->config.builderUrl;
        const QString folder = d->folderOf(identity.claimId);
        Result<void> kept = agent::IdentityFolder(folder).save(identity);
        if (kept)
            kept = saveBehaviour(folder, behaviour);
        if (!kept)
            return kept.error();
        d->adopt(identity.claimId, behaviour);
        added << identity.claimId;
    }
    return added;
}

Result<void> Fleet::remove(const QString& claimId)
{
    const Result<VirtualDevice*> device = d->find(claimId);
    if (!device)
        return device.error();
    (*device)->stop();
    d->retired.push_back(std::move(d->devices[claimId]));
    d->devices.erase(claimId);
    d->dirty.erase(claimId);
    d->janitor.startAfter(Duration::zero(), [this] {
        const auto leaving = std::move(d->retired);
        d->retired.clear();
    });
    const bool deleted = QDir(d->folderOf(claimId)).removeRecursively();
    emit removed(claimId);
    if (deleted)
        return {};
    Error error;
    error.kind = ErrorKind::Io;
    error.what = phrase("bench", "The virtual device's folder could not be deleted");
    error.measured = d->folderOf(claimId).toStdString();
    error.remedy = phrase("bench", "Delete the folder by hand.");
    return error;
}

Result<void> Fleet::setBehaviour(const QString& claimId, const Behaviour& behaviour)
{
    if (const Result<void> good = validate(behaviour); !good)
        return good;
    const Result<VirtualDevice*> device = d->find(claimId);
    if (!device)
        return device.error();
    if (const Result<void> changed = (*device)->setBehaviour(behaviour); !changed)
        return changed;
    d->noteChange(claimId);
    return saveBehaviour(d->folderOf(claimId), behaviour);
}

Result<void> Fleet::setPaused(const QString& claimId, bool paused)
{
    const Result<VirtualDevice*> device = d->find(claimId);
    if (!device)
        return device.error();
    (*device)->setPaused(paused);
    d->noteChange(claimId);
    return {};
}

void Fleet::setAllPaused(bool paused)
{
    for (const auto& [claimId, device] : d->devices) {
        device->setPaused(paused);
        d->noteChange(claimId);
    }
}

Result<void> Fleet::step(const QString& claimId)
{
    const Result<VirtualDevice*> device = d->find(claimId);
    if (!device)
        return device.error();
    (*device)->sendOne();
    return {};
}

int Fleet::size() const
{
    return static_cast<int>(d->devices.size());
}

QStringList Fleet::claimIds() const
{
    QStringList claimIds;
    claimIds.reserve(size());
    for (const auto& [claimId, device] : d->devices)
        claimIds << claimId;
    return claimIds;
}

Result<VirtualDeviceStatus> Fleet::status(const QString& claimId) const
{
    const Result<VirtualDevice*> device = d->find(claimId);
    if (!device)
        return device.error();
    return (*device)->status();
}

QList<VirtualDeviceStatus> Fleet::statuses() const
{
    QList<VirtualDeviceStatus> statuses;
    statuses.reserve(size());
    for (const auto& [claimId, device] : d->devices)
        statuses << device->status();
    return statuses;
}

agent::Agent* Fleet::agent(const QString& claimId) const
{
    const Result<VirtualDevice*> device = d->find(claimId);
    return device ? &(*device)->agent() : nullptr;
}

Result<VirtualDevice*> Fleet::Private::find(const QString& claimId) const
{
    const auto found = devices.find(claimId);
    if (found != devices.end())
        return found->second.get();
    Error error;
    error.kind = ErrorKind::NotFound;
    error.what = phrase("bench", "There is no virtual device %1").arg(claimId);
    return error;
}

void Fleet::Private::adopt(const QString& claimId, const Behaviour& behaviour)
{
    agent::AgentConfig agentConfig;
    agentConfig.stateFolder = folderOf(claimId);
    agentConfig.claimId = claimId;
    agentConfig.product = config.product;
    agentConfig.builderUrl = config.builderUrl;
    agentConfig.authorityPem = config.authorityPem;
    agentConfig.model = config.model;
    agentConfig.name = config.model + u' ' + claimId;
    agentConfig.closeFor = config.closeFor;
    auto device =
        std::make_unique<VirtualDevice>(scheduler, agentConfig, behaviour, config.issueExpired);

    const agent::Agent& source = device->agent();
    connect(device.get(), &VirtualDevice::changed, q, [this, claimId] { noteChange(claimId); });
    connect(&source, &agent::Agent::stateChanged, q, [this, claimId](agent::State state) {
        if (state == agent::State::Unclaimed)
            emit q->unclaimed(claimId);
    });
    connect(&source, &agent::Agent::connected, q, [this, claimId] { emit q->connected(claimId); });
    connect(&source, &agent::Agent::logLine, q,
            [this, claimId](const QString& text) { emit q->logLine(claimId, text); });
    devices.emplace(claimId, std::move(device));

    toStart.push_back(claimId);
    if (!startTimer.isActive())
        startTimer.startAfter(Duration::zero(), [this] { startNext(); });
}

void Fleet::Private::startNext()
{
    while (!toStart.empty()) {
        const QString claimId = toStart.front();
        toStart.pop_front();
        const Result<VirtualDevice*> device = find(claimId);
        if (!device)
            continue;
        if (const Result<void> started = (*device)->start(); !started)
            emit q->logLine(claimId, errorText(started.error()));
        break;
    }
    if (!toStart.empty())
        startTimer.startAfter(config.stagger, [this] { startNext(); });
}

void Fleet::Private::noteChange(const QString& claimId)
{
    dirty.insert(claimId);
    if (changeTimer.isActive())
        return;
    changeTimer.startAfter(Duration::zero(), [this] {
        const std::set<QString> changes = std::exchange(dirty, {});
        for (const QString& changedId : changes)
            if (devices.contains(changedId))
                emit q->changed(changedId);
    });
}

} // namespace ferrule::bench
