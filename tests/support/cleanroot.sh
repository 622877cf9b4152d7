# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by tests that need a Debian nobody has touched. Needs root: for chroot and for mounts, which are made in a
# namespace of their own and so vanish with the command that used them, however it ends.
# The caller has changed to the project's folder.

roots=.build/roots

# Makes a minimal Debian of the suite $1 in $roots/$1, once.
make_root() {
    if [ "$(id -u)" -ne 0 ]; then
        echo "This test needs root." >&2
        return 1
    fi
    [ ! -e "$roots/$1/etc/made" ] || return 0
    install_missing mmdebstrap
    rm -rf "${roots:?}/$1"
    mkdir -p "$roots"
    mmdebstrap --quiet --variant=minbase --include=ca-certificates "$1" "$roots/$1" http://deb.debian.org/debian
    cp /etc/resolv.conf /etc/hosts "$roots/$1/etc/"
    touch "$roots/$1/etc/made"
}

# Runs a command in the root $1.
in_root() {
    # shellcheck disable=SC2016 # for the inner shell
    unshare --mount sh -euc '
        root=$1
        shift
        mount -t proc proc "$root/proc"
        mount --rbind /dev "$root/dev"
        exec chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 TZ=UTC \
            DEBIAN_FRONTEND=noninteractive "$@"' sh "$@"
}

# Runs a command in a fresh copy of the root $1; the folder $2 is found there as /given. Nothing of it lasts.
in_copy_of_root() {
    scratch=$(mktemp -d "$roots/scratch.XXXXXX")
    status=0
    # shellcheck disable=SC2016 # for the inner shell
    unshare --mount sh -euc '
        scratch=$1 root=$2 given=$3
        shift 3
        mkdir "$scratch/upper" "$scratch/work" "$scratch/root"
        mount -t overlay overlay -o "lowerdir=$root,upperdir=$scratch/upper,workdir=$scratch/work" "$scratch/root"
        mkdir "$scratch/root/given"
        mount --bind "$given" "$scratch/root/given"
        mount -t proc proc "$scratch/root/proc"
        mount --rbind /dev "$scratch/root/dev"
        exec chroot "$scratch/root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 TZ=UTC \
            DEBIAN_FRONTEND=noninteractive "$@"' sh "$scratch" "$@" || status=$?
    rm -rf "$scratch"
    return "$status"
}

# Lays the tracked files of the project into the folder $1; what was built there stays.
copy_tracked_tree() {
    mkdir -p "$1"
    find "$1" -mindepth 1 -maxdepth 1 ! -name .build -exec rm -rf {} +
    git ls-files -z | tar --create --null --files-from=- | tar --extract --directory "$1"
}
