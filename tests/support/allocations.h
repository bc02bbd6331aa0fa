// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace ferrule::test {

/// How often this program has called operator new; linking Ferrule::support_allocations counts.
std::size_t allocations();

} // namespace ferrule::test
