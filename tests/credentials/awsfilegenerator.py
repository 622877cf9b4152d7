# SPDX-License-Identifier: GPL-3.0-or-later
"""Random shared files. Each comes twice: as it is written, and plain, as botocore would have to see it to read the same
(equal unless something of botocorerules.REFUSALS is in it)."""

import re

TAB = "\t"
# Each list twice: what botocore and we read alike, and what only stands in files of which odd is true.
CONFIG_NAMES = ["default", "profile work", "profile two.three/four@5%:+", 'profile "a b"', "profile 'c d'", "profile\tt",
                "profile  spaced", "profile café", "profile x!y", "profile a\\ b", 'profile we"ir d"o', "profile 'it\"s'",
                "profile a#b", "profile three of them", "profile", 'profile "open', "profilex", "work", "preview", "plugins",
                "sso-session corp", "sso-session 'c o'", "sso-session", "services local", 'services "l 3"', "PROFILE x", "Default"]
ODD_CONFIG_NAMES = ["profile default", " profile edge ", " default ", "profile ''", "profiles s", "sso-sessions x", "profile work "]
CREDENTIALS_NAMES = ["default", "work", "a b", '"quoted"', "café", "two.three/four@5%:+", "profile", "x!y", "sso-session corp",
                     "c d", "t", "spaced"]
ODD_CREDENTIALS_NAMES = [" edge ", "profile x", "profile\tt"]
KEYS = ["region", "Output", "aws_access_key_id", "AWS_SECRET_ACCESS_KEY", "aws_session_token", "role_arn", "source_profile",
        "sso_session", "sso_start_url", "credential_process", "x-y.z", "a/b%c@d+e", "endpoint_url", "services"]
ODD_KEYS = ["odd key", "schlüssel"]
VALUES = ["eu-west-1", "", "a=b=c", "va#lue", "va;lue", '"quoted"', "AKIAIOSFODNN7EXAMPLE", "wJalr/XUtn+FEMI=", "\U0001f41f", "x : y",
          "[bracket]", "50%", "%(region)s", "${HOME}", "\\n", "a\tb", "ends with \\", "https://example.com/#/start",
          "arn:aws:iam::111122223333:role/x"]
ODD_VALUES = ["x ; note", "y # note", "; all note"]
MORE = [["-continued = 1"], ["one", "# comment", "two ; kept"], ["[x]"]]
ODD_MORE = [["a", "", "b"]]
BLOCKS = ["s3", "rekognition", "S3Control"]
NESTED = ["max_concurrent_requests = 20", "Addressing = path", "endpoint_url=http://127.0.0.1:1/", "empty =", "a = b=c",
          "note = 1 ; kept", "# comment", "odd key = 1"]
ODD_NESTED = ["", "= nameless"]
TAILS = ["", "", "", "  ", " # note", " ; note", ";x", "#y", " trailing"]
ODD_TAILS = [" # see [b]"]
BETWEEN = ["", "   ", "\t", "# comment = x", "; [comment]", "    # indented", "#"]


class File:
    """Lines as written and as plain ones."""

    def __init__(self, random, kind):
        self.random = random
        self.kind = kind
        self.written = []
        self.plain = []
        self.odd = random.random() < 0.5
        self.refusals = random.random() < 0.4

    def add(self, written, plain=None):
        self.written.append(written)
        self.plain.append(written if plain is None else plain)

    def any_of(self, common, odd):
        return common + odd if self.odd else common

    def spoil(self, *lines):
        """Now and then, lines that botocore refuses."""
        if self.refusals and self.random.random() < 0.15:
            self.written.extend(lines)

    def block(self, indent, key):
        self.add(indent + key + self.random.choice([" =", "=", " =  ", ":"]))
        for line in self.random.sample(self.any_of(NESTED, ODD_NESTED), self.random.randint(1, 5)):
            self.add(indent + self.random.choice(["  ", "\t", "      "]) + line)
            if self.refusals and self.random.random() < 0.15:
                self.add(indent + "  nonsense")

    def property(self, indent, key):
        value = self.random.choice(self.any_of(VALUES, ODD_VALUES))
        separator = self.random.choice([" = ", "=", "  =", "\t=\t", ": ", " : "])
        if value.startswith(";"):
            separator = " = "  # touching the separator it would be no note
        lines = [indent + key + separator + value + self.random.choice(["", "", "  "])]
        if self.random.random() < 0.15:
            lines += [indent + self.random.choice([" ", "\t", "    "]) + more
                      for more in self.random.choice(self.any_of(MORE, ODD_MORE))
                      if value not in ("", "; all note") or "=" in more]  # else these would be a nested block
        if self.refusals and self.random.random() < 0.1:
            self.written.append(indent + key.swapcase() + " = replaced")
        for line in lines:
            self.add(line)

    def section(self, name, again):
        tail = self.random.choice(self.any_of(TAILS, ODD_TAILS))
        self.add(f"[{name}]{tail}", f"[{name}{TAB * again}]{tail}")
        indent = self.random.choice(["", "", "", "  "])
        keys = self.random.sample(self.any_of(KEYS, ODD_KEYS), self.random.randint(0, 6)) + self.random.sample(BLOCKS, self.random.randint(0, 1))
        self.random.shuffle(keys)
        for key in keys:
            for line in self.random.sample(BETWEEN, self.random.choice([0, 0, 0, 1, 2])):
                self.add(line)
            self.spoil(indent + self.random.choice(["nonsense", "= nameless", "two words"]))
            if key in BLOCKS:
                self.block(indent, key)
            else:
                self.property(indent, key)

    def bytes(self, lines):
        end = self.random.choice(["\n", "\n", "\r\n", "\r"])
        text = end.join(lines) + self.random.choice([end, ""])
        return text.encode()


def structured(random, kind):
    """(written, plain) of a file of \\p kind, as bytes."""
    file = File(random, kind)
    file.spoil("stray = 1", "", "another = 2")
    known = (CONFIG_NAMES, ODD_CONFIG_NAMES) if kind == "config" else (CREDENTIALS_NAMES, ODD_CREDENTIALS_NAMES)
    names = random.sample(file.any_of(*known), random.randint(0, 7))
    again = 0
    for name in names:
        file.section(name, 0)
        file.spoil("[profile broken", "x = 1", "  y = 2")
        file.spoil("[]", "x = 1")
        file.spoil("[ ", "nonsense")
        if file.refusals and name[-1] != " " and random.random() < 0.15:
            again += 1
            file.section(name, again)
    written = file.bytes(file.written)
    if file.refusals and random.random() < 0.1:
        written = b"\xef\xbb\xbf" + written
    return written, file.bytes(file.plain)


def soup(random, kind):
    """A file of tokens that mean something, in an order that may not. Without the rarer line ends of Unicode and of ASCII:
    in nested blocks, and there alone, botocore splits lines at them."""
    starts = ["[default]", "[profile a]", "[profile b]", "[a]", "[b]", "[sso-session s]", "[services v]"]
    tokens = ["=", " = ", ":", " ", "\t", "a", "b", "region", "[", "]", "#", ";", " # ", "'", '"', "\\", "profile ", "é", "x=1",
              "\xa0", "\u2003", "\x1b", "[c]", "[profile d]", "default", ","]
    lines = [random.choice(starts)]
    for number in range(random.randint(0, 8)):
        indent = random.choice(["", "", "", " ", "  ", "\t"])
        line = "".join(random.choice(tokens) for _ in range(random.randint(0, 5)))
        if random.random() < 0.6 and line[:1] != "[":
            line = f"k{number}" + random.choice(["=", " = ", ":"]) + line
        lines.append(indent + line)
    # a mark that touches the separator is no note, which cannot be told from what botocore read
    lines = [re.sub(r"([=:]\s*)(?=[#;])", r"\1 ", line) for line in lines]
    # nor can a bracket that never closes, see botocorerules.REFUSALS
    lines = [line for line in lines if not line.strip().startswith("[") or re.match(r"\[.+\]", line.strip())]
    return random.choice(["\n", "\r\n", "\r"]).join(lines).encode()
