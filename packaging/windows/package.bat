@echo off
rem Makes a Windows installer: packaging\windows\package.bat msi   (or exe). Needs a JDK 17 or newer and the WiX toolset.
setlocal
cd /d "%~dp0..\.."
set "KIND=%~1"
if "%KIND%"=="" set "KIND=msi"
set "TOOLS="
if defined JAVA_HOME set "TOOLS=%JAVA_HOME%\bin\"
set "VERSION=0.1.0"
set "OUT=target\package"
if not exist target\app\lib call mvn -q -B -DskipTests package || exit /b 1
if exist "%OUT%" rmdir /s /q "%OUT%"
mkdir "%OUT%\modules" "%OUT%\jars"
for %%J in (target\app\lib\*.jar) do (
  echo %%~nxJ | findstr /b /c:"javafx-" >nul && (
    echo %%~nxJ | findstr /c:"-win" >nul && copy /y "%%J" "%OUT%\modules\" >nul
  ) || copy /y "%%J" "%OUT%\jars\" >nul
)
"%TOOLS%jlink" @packaging\jlink.args --module-path "%OUT%\modules" --output "%OUT%\runtime" || exit /b 1
"%OUT%\runtime\bin\java" -Xshare:dump >nul
"%TOOLS%jpackage" @packaging\jpackage.args @packaging\windows\jpackage-msi.args --type %KIND% --app-version %VERSION% --runtime-image "%OUT%\runtime" --input "%OUT%\jars" --main-jar shared-safety-workbench-%VERSION%.jar --license-file LICENSE --dest "%OUT%" || exit /b 1
