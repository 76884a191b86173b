@echo off
rem Studyleaf with a Java of its own: this folder is all it needs.
setlocal EnableExtensions DisableDelayedExpansion
"%~dp0java.exe" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmn24m -XX:MinHeapFreeRatio=5 -XX:-UsePerfData -Dsun.reflect.inflationThreshold=1000 %STUDYLEAF_JAVA_OPTIONS% -jar "%~dp0..\lib\studyleaf.jar" %*
exit /b %ERRORLEVEL%
