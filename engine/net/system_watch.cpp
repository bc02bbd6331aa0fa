// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/system_watch.h"

#include <QNetworkInformation>

#ifdef Q_OS_LINUX
#include <QSocketNotifier>

#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace ferrule::net {

namespace {

constexpr Duration lookEvery = std::chrono::seconds(5);
/// More than a clock that is being disciplined, or a thread that is late between two readings.
constexpr Duration leap = std::chrono::seconds(3);

} // namespace

SystemWatch::SystemWatch(Scheduler& scheduler)
    : m_scheduler(scheduler)
    , m_timer(scheduler)
    , m_drift(drift())
    , m_seesNetwork(watchKernel() || watchPlatform())
{
    m_timer.startAfter(lookEvery, [this] { lookAtClocks(); });
}

SystemWatch::~SystemWatch()
{
#ifdef Q_OS_LINUX
    if (m_kernel >= 0)
        ::close(m_kernel);
#endif
}

Duration SystemWatch::drift() const
{
    return std::chrono::milliseconds(m_scheduler.utcMs()) - m_scheduler.now().time_since_epoch();
}

void SystemWatch::lookAtClocks()
{
    m_timer.startAfter(lookEvery, [this] { lookAtClocks(); });
    const Duration before = std::exchange(m_drift, drift());
    if (std::chrono::abs(m_drift - before) > leap)
        emit woke();
}

bool SystemWatch::watchKernel()
{
#ifdef Q_OS_LINUX
    m_kernel = ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE);
    if (m_kernel < 0)
        return false;
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    address.nl_groups = RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR;
    if (::bind(m_kernel, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        return false;
    auto* const notifier = new QSocketNotifier(m_kernel, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &SystemWatch::readKernel);
    return true;
#else
    return false;
#endif
}

/// What changed matters less than that something did.
void SystemWatch::readKernel()
{
#ifdef Q_OS_LINUX
    alignas(nlmsghdr) char notices[16 * 1024];
    bool isNews = false;
    for (;;) {
        const ssize_t count = ::recv(m_kernel, notices, sizeof notices, 0);
        // Notices were lost when there were too many of them, which is news enough.
        if (count < 0 && errno == ENOBUFS) {
            isNews = true;
            continue;
        }
        if (count <= 0)
            break;
        isNews = true;
    }
    if (isNews)
        emit changed();
#endif
}

bool SystemWatch::watchPlatform()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return false;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            &SystemWatch::changed);
    return true;
}

std::shared_ptr<NetworkWatch> systemNetworkWatch()
{
    struct Shared
    {
        SystemScheduler scheduler;
        SystemWatch watch{scheduler};
    };
    thread_local std::weak_ptr<Shared> current;
    std::shared_ptr<Shared> shared = current.lock();
    if (!shared)
        current = shared = std::make_shared<Shared>();
    return {shared, &shared->watch};
}

} // namespace ferrule::net
