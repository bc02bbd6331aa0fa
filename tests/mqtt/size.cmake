# Compiles the protocol core at -Os, prints what its code takes, and fails beyond the limit.
# Run as: cmake -DCOMPILER=… -DSOURCES=… -DINCLUDE=… -DWORK=… -DLIMIT=… -P size.cmake
file(MAKE_DIRECTORY ${WORK})
file(GLOB sources ${SOURCES}/*.cpp)
set(objects)
foreach(source IN LISTS sources)
    get_filename_component(name ${source} NAME_WE)
    set(object ${WORK}/${name}.o)
    execute_process(COMMAND ${COMPILER} -std=c++20 -Os -DNDEBUG -I${INCLUDE} -c ${source} -o ${object}
        COMMAND_ERROR_IS_FATAL ANY)
    list(APPEND objects ${object})
endforeach()
# Joined, so that an inline function that several files hold counts once, as in a program.
execute_process(COMMAND ${LINKER} -r -o ${WORK}/core.o ${objects} COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${SIZE} -A ${WORK}/core.o OUTPUT_VARIABLE sections
    COMMAND_ERROR_IS_FATAL ANY)
string(REGEX MATCHALL "\\.(text|rodata)[^ \n]* +[0-9]+" lines "${sections}")
set(text 0)
set(rodata 0)
foreach(line IN LISTS lines)
    string(REGEX MATCH "^\\.(text|rodata)[^ ]* +([0-9]+)$" _ "${line}")
    math(EXPR ${CMAKE_MATCH_1} "${${CMAKE_MATCH_1}} + ${CMAKE_MATCH_2}")
endforeach()
message("engine/mqtt at -Os: .text ${text} bytes (limit ${LIMIT}), constants ${rodata} bytes")
if(text EQUAL 0 OR text GREATER LIMIT)
    message(FATAL_ERROR "The protocol core is larger than it promises.")
endif()
