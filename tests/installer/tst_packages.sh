#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What packaging/lib/packages.sh asks of apt, seen by an apt-get, a dpkg-query, an id and a sudo of our own.
set -eu
. "$(dirname "$0")/../../packaging/lib/packages.sh"

bench=$(mktemp -d)
trap 'rm -rf "$bench"' EXIT
mkdir "$bench/bin" "$bench/sudo"
fake() {
    printf '#!/bin/sh\n%s\n' "$2" >"$bench/$1"
    chmod +x "$bench/$1"
}
# Installed: what $bench/installed lists. apt-get knows packages once $bench/lists exists.
fake bin/dpkg-query 'for name; do :; done; grep -qx "$name" '"$bench"'/installed && printf installed'
fake bin/apt-get 'case "$*" in
    *--simulate*) [ -e '"$bench"'/lists ]; exit ;;
esac
echo "apt-get $*" >>'"$bench"'/log
case "$2" in
    update) touch '"$bench"'/lists ;;
    install) [ -e '"$bench"'/lists ] || exit 100 ;;
esac'
fake bin/id "cat $bench/uid"
fake sudo/sudo 'echo "sudo $1" >>'"$bench"'/log; exec env "$@"'
tools=$bench/bin:$PATH

failures=0
# row NAME: runs install_missing on the packages after it, and compares what was said and done with $wanted.
row() {
    name=$1
    shift
    : >"$bench/log"
    got=$(
        PATH=$tools
        install_missing "$@" 2>&1 || echo "refused"
        cat "$bench/log"
    )
    if [ "$got" = "$wanted" ]; then
        echo "ok: $name"
    else
        printf 'FAILED: %s\n--- wanted\n%s\n--- got\n%s\n' "$name" "$wanted" "$got"
        failures=$((failures + 1))
    fi
}

install='apt-get --quiet install --yes --no-install-recommends'
printf 'cmake\nninja-build\n' >"$bench/installed"
echo 0 >"$bench/uid"

wanted=''
row "all there: nothing is said and nothing done" cmake ninja-build

wanted="Installing: ccache 
apt-get --quiet update
$install ccache"
row "no lists yet: they are fetched once, and only what is missing is named" cmake ccache

wanted="Installing: ccache g++ 
$install ccache g++"
row "lists there: not fetched again" ccache cmake g++

mkdir "$bench/nosudo"
echo 1000 >"$bench/uid"
for tool in env sed grep cat sh touch; do
    ln -s "$(command -v "$tool")" "$bench/nosudo/$tool"
done
tools=$bench/bin:$bench/nosudo
touch "$bench/lists"
wanted="Missing: ccache - and there is no sudo. As root: apt-get install ccache 
refused"
row "nobody's root and no sudo: says what to run" ccache

tools=$bench/sudo:$tools
wanted="Installing: ccache 
sudo DEBIAN_FRONTEND=noninteractive
$install ccache"
row "nobody's root: through sudo" ccache

[ "$failures" -eq 0 ]
