# SPDX-License-Identifier: GPL-3.0-or-later
#
# What ui/README.md promises of the window's sources: cmake -P tests/ui/architecture.cmake
cmake_minimum_required(VERSION 3.22)
get_filename_component(project ${CMAKE_CURRENT_LIST_DIR}/../.. ABSOLUTE)
file(GLOB_RECURSE sources RELATIVE ${project} ${project}/ui/*.cpp ${project}/ui/*.h)
list(LENGTH sources count)
if(count EQUAL 0)
    message(FATAL_ERROR "There is no source in ${project}/ui.")
endif()

# Files are touched by jobs on threads of their own, and what is compiled in by these three.
set(filesystem ui/models/file_job.cpp ui/models/timeline_export.cpp
    ui/language.cpp ui/widgets/icon.cpp ui/widgets/theme.cpp)

foreach(source IN LISTS sources)
    file(READ ${project}/${source} text)
    string(REPLACE ";" "," text "${text}")
    # Of the engine, only what it publishes.
    string(REGEX MATCHALL "#include \"[^\"]*\"" includes "${text}")
    foreach(include IN LISTS includes)
        if(NOT include MATCHES "\"(models|widgets|views|ui|published)/")
            message(SEND_ERROR "${source}: ${include}")
        endif()
    endforeach()
    if(NOT source IN_LIST filesystem AND
       text MATCHES "#include <Q(File|SaveFile|Dir|DirIterator|TextStream|Sql[A-Za-z]*|Process)>")
        message(SEND_ERROR "${source}: ${CMAKE_MATCH_0} on the window's thread")
    endif()
    if(text MATCHES "QEventLoop|[.>]exec[(][)]|waitFor[A-Z]|processEvents")
        message(SEND_ERROR "${source}: ${CMAKE_MATCH_0} waits, or is an event loop within another")
    endif()
endforeach()

file(READ ${project}/ui/main_window.cpp text)
string(REGEX MATCHALL "\n" lines "${text}")
list(LENGTH lines length)
if(length GREATER 300)
    message(SEND_ERROR "ui/main_window.cpp has ${length} lines; it only arranges, in 300 at most")
endif()
