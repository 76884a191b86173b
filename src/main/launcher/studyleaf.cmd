@echo off
rem Studyleaf. This script is the head of the program: the jar follows it in the same file.
rem An exclamation mark in a path stays one, whatever the shell that calls this was told.
setlocal EnableExtensions DisableDelayedExpansion
if not defined JAVA_HOME goto path
rem Some write quotes around it.
set "java=%JAVA_HOME:"=%\bin\java.exe"
if exist "%java%" goto found
:path
set "java=java"
where java >nul 2>nul && goto found
echo studyleaf: no Java found. Install Java 17 or newer, or set JAVA_HOME. 1>&2
exit /b 2
:found
rem From Java 19 on, an archive of loaded classes is made and renewed by Java itself; Java 17 passes over the option.
set "options=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmn24m -XX:MinHeapFreeRatio=5 -XX:-UsePerfData -Dsun.reflect.inflationThreshold=1000"
set "archive="
if defined STUDYLEAF_NO_CACHE goto run
if not defined LOCALAPPDATA goto run
if not exist "%LOCALAPPDATA%\studyleaf" mkdir "%LOCALAPPDATA%\studyleaf" 2>nul
set "options=%options% -XX:+IgnoreUnrecognizedVMOptions -XX:+AutoCreateSharedArchive -Xlog:disable -Xlog:all=error:stderr"
set archive="-XX:SharedArchiveFile=%LOCALAPPDATA%\studyleaf\studyleaf.jsa"
:run
"%java%" %options% %archive% %STUDYLEAF_JAVA_OPTIONS% -jar "%~f0" %*
exit /b %ERRORLEVEL%
