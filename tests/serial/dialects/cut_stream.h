// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/demultiplexer.h"
#include "support/manual_scheduler.h"

#include <QByteArrayList>

namespace ferrule::test {

/// What a stream that comes in pieces of `piece` bytes is cut into, in order: "F:" frames, "T:" log
/// lines, "D:" damaged frames.
inline QByteArrayList cutStream(const serial::Framing& framing, const QByteArray& stream,
                                qsizetype piece)
{
    ManualScheduler scheduler;
    QByteArrayList seen;
    serial::Demultiplexer demultiplexer(
        scheduler, [&](const QByteArray& frame) { seen << "F:" + frame; },
        [&](const serial::ConsoleEntry& entry) {
            const bool isDamaged = entry.kind == serial::ConsoleEntry::Kind::Damaged;
            seen << (isDamaged ? "D:" : "T:") + entry.raw;
        });
    demultiplexer.setFraming(&framing);
    for (qsizetype at = 0; at < stream.size(); at += piece)
        demultiplexer.receive(stream.mid(at, piece));
    return seen;
}

} // namespace ferrule::test
