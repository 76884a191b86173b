@echo off
rem Studyleaf. This script is the head of the program: the jar follows it in the same file.
setlocal
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if "%java%"=="java" where java >nul 2>nul || (
  echo studyleaf: no Java found. Install Java 17 or newer, or set JAVA_HOME. 1>&2
  exit /b 2
)
rem From Java 19 on, an archive of loaded classes is made and renewed by Java itself; Java 17 passes over the option.
set "options=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmn12m -XX:MinHeapFreeRatio=5 -XX:-UsePerfData -Dsun.reflect.inflationThreshold=1000"
if not defined STUDYLEAF_NO_CACHE if defined LOCALAPPDATA (
  if not exist "%LOCALAPPDATA%\studyleaf" mkdir "%LOCALAPPDATA%\studyleaf" 2>nul
  set options=%options% -XX:+IgnoreUnrecognizedVMOptions -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%LOCALAPPDATA%\studyleaf\studyleaf.jsa" -Xlog:disable -Xlog:all=error:stderr
)
"%java%" %options% %STUDYLEAF_JAVA_OPTIONS% -jar "%~f0" %*
exit /b %ERRORLEVEL%
