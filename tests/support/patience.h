// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

namespace ferrule::test {

/// How long a test waits, in milliseconds, for something that happens elsewhere: in a broker, in a
/// database server, behind a socket. It costs nothing where the thing happens; Qt's own 5 s are too
/// short for a machine that runs everything else at the same time.
inline constexpr int patience = 30'000;

} // namespace ferrule::test

// Included before everything else in each test (ferrule_test), so that QTRY_… has this patience.
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT(expr, ::ferrule::test::patience)
#define QTRY_VERIFY2(expr, message)                                                                \
    QTRY_VERIFY2_WITH_TIMEOUT(expr, message, ::ferrule::test::patience)
#define QTRY_COMPARE(expr, expected)                                                               \
    QTRY_COMPARE_WITH_TIMEOUT(expr, expected, ::ferrule::test::patience)
