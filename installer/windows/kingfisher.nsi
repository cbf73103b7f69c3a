; Installer for Windows. UNTESTED: nobody has built Kingfisher on Windows yet; README.txt says what is expected.
; makensis /DVERSION=0.1.0 /DSTAGE=C:\path\to\stage kingfisher.nsi
Unicode true
!include "MUI2.nsh"
!include "x64.nsh"

!ifndef VERSION
  !error "Give the version: /DVERSION=0.1.0"
!endif
!ifndef STAGE
  !error "Give the folder that windeployqt filled: /DSTAGE=..."
!endif
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Kingfisher"

Name "Kingfisher"
OutFile "kingfisher-${VERSION}-setup.exe"
InstallDir "$PROGRAMFILES64\Kingfisher"
InstallDirRegKey HKLM "Software\Kingfisher" "Folder"
RequestExecutionLevel admin
SetCompressor /SOLID lzma

!insertmacro MUI_PAGE_LICENSE "..\..\LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "TradChinese"

Section "Kingfisher"
  SetRegView 64
  SetOutPath "$INSTDIR"
  File /r "${STAGE}\*.*"
  WriteRegStr HKLM "Software\Kingfisher" "Folder" "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Kingfisher.lnk" "$INSTDIR\kingfisher.exe"

  WriteRegStr HKLM "Software\Classes\.kingfisher" "" "Kingfisher.File"
  WriteRegStr HKLM "Software\Classes\Kingfisher.File" "" "Kingfisher customer base"
  WriteRegStr HKLM "Software\Classes\Kingfisher.File\shell\open\command" "" '"$INSTDIR\kingfisher.exe" "%1"'

  WriteRegStr HKLM "${KEY}" "DisplayName" "Kingfisher"
  WriteRegStr HKLM "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKLM "${KEY}" "Publisher" "The Kingfisher developers"
  WriteRegStr HKLM "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
SectionEnd

; Customers' files lie in the user's own folders and stay.
Section "Uninstall"
  SetRegView 64
  RMDir /r "$INSTDIR"
  Delete "$SMPROGRAMS\Kingfisher.lnk"
  DeleteRegKey HKLM "Software\Classes\.kingfisher"
  DeleteRegKey HKLM "Software\Classes\Kingfisher.File"
  DeleteRegKey HKLM "Software\Kingfisher"
  DeleteRegKey HKLM "${KEY}"
SectionEnd
