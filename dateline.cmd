@echo off
rem Runs Dateline from a checkout, and builds it first where that has not been done.
setlocal
set "APP=%~dp0cli\target\dateline\bin\dateline.cmd"
if not exist "%APP%" (
    echo dateline: building it first; this takes a few minutes and is done once 1>&2
    pushd "%~dp0"
    call mvn -B -q -DskipTests package 1>&2
    popd
)
call "%APP%" %*
exit /b %ERRORLEVEL%
