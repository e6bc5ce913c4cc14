#!/bin/sh
# What pip cannot bring on Debian and Ubuntu: Qt's xcb libraries, OpenGL, Pango for PDF reports, and Xvfb where there is no
# screen. Installs it where it may, otherwise prints the one command to run. Does nothing on other systems.
set -eu
packages="xvfb libegl1 libgl1 libgl1-mesa-dri libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libxcb-cursor0 libxcb-icccm4
libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libxcb-xkb1
libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fonts-dejavu-core"
[ "$(uname -s)" = Linux ] || exit 0
command -v dpkg-query >/dev/null 2>&1 || {
    command -v Xvfb >/dev/null 2>&1 || echo "Install Xvfb, Mesa's OpenGL and the xcb libraries of Qt with your package manager."
    exit 0
}
missing=""
for package in $packages; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q "ok installed" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0
if [ "$(id -u)" = 0 ]; then
    run=""
elif sudo -n true 2>/dev/null; then
    run="sudo"
else
    echo "The window needs some system libraries. Run this once, then again what you ran:"
    echo "  sudo apt-get update && sudo apt-get install -y$missing"
    exit 1
fi
$run apt-get update -qq
# shellcheck disable=SC2086  # the list is meant to be split
DEBIAN_FRONTEND=noninteractive $run apt-get install -y -qq --no-install-recommends $missing >/dev/null
