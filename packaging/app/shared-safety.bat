@echo off
rem Starts the Shared Safety Workbench from the folder it was built or unpacked into.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if not defined SHARED_SAFETY_JAVA_OPTIONS set "SHARED_SAFETY_JAVA_OPTIONS=-Xmx1g"
"%JAVA%" %SHARED_SAFETY_JAVA_OPTIONS% -cp "%~dp0lib\*" org.sharedsafety.Launcher %*
exit /b %ERRORLEVEL%
