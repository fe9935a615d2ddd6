@echo off
rem Starts Dateline. DATELINE_HEAP sets the memory it may use, DATELINE_JAVA_OPTS more options of the Java machine.
setlocal
set "HOME_DIR=%~dp0.."
if "%DATELINE_HEAP%"=="" set "DATELINE_HEAP=2500m"
set "JAVA=java"
if not "%JAVA_HOME%"=="" set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -Xmx%DATELINE_HEAP% -XX:+UseG1GC %DATELINE_JAVA_OPTS% -Dfile.encoding=UTF-8 -Dguice_bytecode_gen_option=DISABLED "-Ddateline.home=%HOME_DIR%" "-Ddateline.models=%HOME_DIR%\models" -cp "%HOME_DIR%\lib\*" org.dateline.cli.Main %*
exit /b %ERRORLEVEL%
