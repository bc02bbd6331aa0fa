# SPDX-License-Identifier: GPL-3.0-or-later
#
# Brings the catalogues in line with the sources:
#   cmake -DLUPDATE=<program> -P translations/update.cmake
# With -DCHECK=<folder> it does so to a copy in that folder, and fails where a catalogue did not have
# each string of the sources.
cmake_minimum_required(VERSION 3.22)
get_filename_component(project ${CMAKE_CURRENT_LIST_DIR} DIRECTORY)
set(folder ${CMAKE_CURRENT_LIST_DIR})
if(CHECK)
    set(folder ${CHECK}/translations)
    file(REMOVE_RECURSE ${folder})
    file(GLOB catalogues ${CMAKE_CURRENT_LIST_DIR}/ferrule_*.ts)
    file(COPY ${catalogues} DESTINATION ${folder})
endif()

# phrase() and markPhrase() are the engine's own names for translate() and QT_TRANSLATE_NOOP.
set(doors -I . -I ui -I app -I engine
    -tr-function-alias translate+=phrase,QT_TRANSLATE_NOOP+=markPhrase)
set(spoken ui app engine)
set(english ${folder}/ferrule_en.ts)
file(GLOB translated ${folder}/ferrule_*.ts)
list(REMOVE_ITEM translated ${english})
list(LENGTH translated languages)
if(languages EQUAL 0)
    message(FATAL_ERROR "There is no catalogue in ${folder}.")
endif()

# Runs lupdate on the catalogues behind -ts; `told` is what it says.
function(update)
    execute_process(COMMAND ${LUPDATE} -no-obsolete -locations none ${doors} ${ARGN}
        WORKING_DIRECTORY ${project} COMMAND_ERROR_IS_FATAL ANY
        OUTPUT_VARIABLE said ERROR_VARIABLE said)
    if(NOT CHECK)
        message("${said}")
    endif()
    set(told "${said}" PARENT_SCOPE)
endfunction()

# The English texts of a catalogue, as a list.
function(sources catalogue result)
    file(READ ${catalogue} text)
    string(REPLACE ";" "," text "${text}")
    string(REGEX MATCHALL "<source>[^<]*" found "${text}")
    set(${result} "${found}" PARENT_SCOPE)
endfunction()

update(${spoken} -ts ${translated})
if(CHECK)
    string(REGEX MATCHALL "Updating[^\n]*\n[^\n]*" outcomes "${told}")
    list(LENGTH outcomes count)
    if(NOT count EQUAL languages)
        message(FATAL_ERROR "lupdate updated ${count} catalogues of ${languages}:\n${told}")
    endif()
    foreach(outcome IN LISTS outcomes)
        if(NOT outcome MATCHES "[(]0 new and [1-9]")
            message(SEND_ERROR "${outcome}")
        endif()
    endforeach()
    sources(${english} known)
endif()
# English needs a catalogue for its plurals alone, and lupdate counts the others as new.
update(-pluralonly ${spoken} -ts ${english})
if(CHECK)
    sources(${english} needed)
    list(LENGTH needed plurals)
    if(plurals EQUAL 0)
        message(FATAL_ERROR "lupdate found no plural.")
    endif()
    list(REMOVE_ITEM needed ${known})
    foreach(missing IN LISTS needed)
        message(SEND_ERROR "ferrule_en.ts has no ${missing}")
    endforeach()
endif()
