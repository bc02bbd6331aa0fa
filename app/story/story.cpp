// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/story.h"

#include "story/chapters.h"

namespace ferrule::app {

Task<bool> tellStory(std::shared_ptr<Cast> cast, QString last)
{
    bool allVerified = true;
    const Instant start = cast->scheduler.now();
    for (const Chapter& chapter : chapters()) {
        const QString title = QString::fromLatin1(chapter.title);
        const Instant began = cast->scheduler.now();
        cast->narrator.began(title);
        const Result<QString> measured = co_await chapter.tell(cast);
        const Duration took = cast->scheduler.now() - began;
        if (!measured) {
            cast->narrator.failed(title, took, measured.error());
            allVerified = false;
            break;
        }
        cast->narrator.verified(title, took, *measured);
        if (title == last)
            break;
    }
    cast->line.reset();
    co_await cast->device->stop();
    co_await cast->cloud.stop();
    const double seconds = std::chrono::duration<double>(cast->scheduler.now() - start).count();
    cast->narrator.headline(QStringLiteral("%1: %2 steps verified in %3 s")
                                .arg(allVerified ? QStringLiteral("PASS") : QStringLiteral("FAIL"))
                                .arg(cast->narrator.stepsVerified())
                                .arg(seconds, 0, 'f', 1));
    co_return allVerified;
}

} // namespace ferrule::app
