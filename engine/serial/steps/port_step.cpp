// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/steps/steps.h"

#include "words/phrase.h"

namespace ferrule::serial::steps {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// ModemManager lets go after about 10 s; a resumed device may still be starting.
constexpr Duration patience = 12s;

bool mayPass(const Error& error, bool seenBefore)
{
    // The holder's name stands there in every language.
    if (error.kind == ErrorKind::Busy)
        return error.measured.find("ModemManager") != std::string::npos;
    return seenBefore && error.kind == ErrorKind::NotFound;
}

} // namespace

Task<Result<void>> port(RunPointer run)
{
    if (!run->line)
        co_return lineGone();
    Result<void> opened = run->line->open();
    if (!opened && mayPass(opened.error(), run->device.has_value())) {
        run->detail(QString::fromStdString(
            opened.error().measured.empty() ? opened.error().what : opened.error().measured));
        Task<Result<void>> waiting = run->line->reopen(patience);
        opened = co_await waiting;
    }
    if (!opened)
        co_return opened;
    if (!run->line)
        co_return lineGone();
    const PortInfo& info = run->line->portInfo();
    run->measured(phrase("serial", "%1 at %2 baud").arg(info.path, run->line->baud()).text());
    if (info.canonicalPath != info.path)
        run->detail(phrase("serial", "Leads to %1").arg(info.canonicalPath).text());
    if (info.vendorId != 0) {
        const QString vendor = u"%1"_s.arg(info.vendorId, 4, 16, QChar(u'0'));
        const QString product = u"%1"_s.arg(info.productId, 4, 16, QChar(u'0'));
        run->detail(phrase("serial", "USB %1:%2 %3 %4, serial number %5")
                        .arg(vendor, product, info.manufacturer, info.product, info.serialNumber)
                        .text());
    }
    co_return Result<void>();
}

} // namespace ferrule::serial::steps
