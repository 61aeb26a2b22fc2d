#!/bin/sh
# Makes an installer from the built folder.
#   packaging/package.sh image   a folder with its own Java: target/package/shared-safety-workbench
#   packaging/package.sh deb     a package for Debian and Ubuntu: target/package/*.deb
#   packaging/package.sh dmg     on macOS;  packaging/windows/package.bat msi does the same on Windows
# Needs a JDK 17 or newer with jlink and jpackage; deb needs dpkg-deb and fakeroot.
set -eu
cd "$(dirname "$0")/.."
kind=${1:-image}
tools=${JAVA_HOME:+$JAVA_HOME/bin/}
version=$(sed -n 's:^  <version>\(.*\)</version>:\1:p' pom.xml | head -n 1)
out=target/package
[ -d target/app/lib ] || mvn -q -B -DskipTests package
rm -rf "$out"
mkdir -p "$out/modules" "$out/jars"
# JavaFX goes into the runtime as modules; everything else stays on the class path.
for jar in target/app/lib/*.jar; do
  case $jar in
    */javafx-*-linux*.jar | */javafx-*-mac*.jar | */javafx-*-win*.jar) cp "$jar" "$out/modules/" ;;
    */javafx-*) ;;
    *) cp "$jar" "$out/jars/" ;;
  esac
done
"${tools}jlink" @packaging/jlink.args --module-path "$out/modules" --output "$out/runtime"
# The JDK's own class archive, for the start of commands.
"$out/runtime/bin/java" -Xshare:dump >/dev/null 2>&1 || echo "no class archive on this platform; the first window takes a little longer" >&2
"${tools}jpackage" @packaging/jpackage.args --type app-image --app-version "$version" \
  --runtime-image "$out/runtime" --input "$out/jars" --main-jar "shared-safety-workbench-$version.jar" \
  --icon packaging/linux/shared-safety-workbench.png --dest "$out"
cp LICENSE "$out/shared-safety-workbench/"
if [ "$(uname)" = Linux ]; then
  packaging/linux/class-list.sh "$(pwd)/$out/shared-safety-workbench"
  cp packaging/linux/class-archive.sh "$out/shared-safety-workbench/lib/app/"
  [ "$kind" = deb ] || packaging/linux/class-archive.sh "$(pwd)/$out/shared-safety-workbench"
fi
case $kind in
  image) ;;
  deb)
    "${tools}jpackage" @packaging/linux/jpackage-deb.args --name shared-safety-workbench --app-version "$version" \
      --app-image "$(pwd)/$out/shared-safety-workbench" --license-file LICENSE --dest "$out"
    # The menu entry is our own: jpackage's makes the package fail to configure where there is no menu folder.
    deb=$(ls "$out"/*.deb)
    fakeroot sh -c "dpkg-deb -R '$deb' '$out/deb' \
      && mkdir -p '$out/deb/usr/share/applications' '$out/deb/usr/bin' \
      && cp packaging/linux/shared-safety-workbench.desktop '$out/deb/usr/share/applications/' \
      && cp packaging/linux/postinst packaging/linux/prerm '$out/deb/DEBIAN/' \
      && chmod 755 '$out/deb/DEBIAN/postinst' '$out/deb/DEBIAN/prerm' \
      && ln -s /opt/shared-safety-workbench/bin/shared-safety-workbench '$out/deb/usr/bin/shared-safety' \
      && dpkg-deb --build -Zxz -z6 '$out/deb' '$deb'" >/dev/null
    ;;
  dmg)
    "${tools}jpackage" @packaging/macos/jpackage-dmg.args --name "Shared Safety Workbench" --app-version "1.0.0" \
      --app-image "$(pwd)/$out/shared-safety-workbench.app" --dest "$out"
    ;;
  *)
    echo "package.sh: image, deb or dmg?" >&2
    exit 2
    ;;
esac
ls -d "$out"/shared-safety-workbench* "$out"/*.deb 2>/dev/null || true
