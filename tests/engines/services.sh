# PostgreSQL, Java and LibreOffice, for the tests of other engines and of workbooks: from Debian's packages, where this is
# Debian and we are root. Elsewhere they are taken as they are found, and a test that finds none says so.
set -eu
wanted=
command -v java > /dev/null || wanted="$wanted default-jre-headless"
command -v initdb > /dev/null || ls /usr/lib/postgresql/*/bin/initdb > /dev/null 2>&1 || wanted="$wanted postgresql"
command -v soffice > /dev/null || wanted="$wanted libreoffice-calc-nogui"
[ -n "$wanted" ] || exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
    echo "Installing$wanted ..."
    apt-get -qq update
    # shellcheck disable=SC2086 -- several packages
    DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends $wanted > /dev/null
else
    echo "Not installed, so not tested:$wanted"
fi
