# SPDX-License-Identifier: GPL-3.0-or-later
if(LEFT_OUT)
    message(FATAL_ERROR "No CMakeLists.txt names ${LEFT_OUT}")
endif()
