// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cloud_words.h"

#include <QCoreApplication>

namespace ferrule::ui {

namespace {

class CloudWords
{
    Q_DECLARE_TR_FUNCTIONS(ferrule::ui::CloudWords)
};

} // namespace

QString nextAttemptText(const published::CloudStatus& cloud, qint64 nowMs)
{
    if (cloud.state != published::CloudStatus::State::Waiting)
        return {};
    const qint64 leftMs = cloud.nextAttemptMs - nowMs;
    // An attempt that is under way is not told of before it has ended.
    return leftMs <= 0 ? CloudWords::tr("trying again now")
                       : CloudWords::tr("trying again in %1 s").arg((leftMs + 999) / 1000);
}

} // namespace ferrule::ui
