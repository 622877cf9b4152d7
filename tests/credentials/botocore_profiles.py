# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what botocore understands of the config files named on the command line, as one JSON array."""
import json
import sys

from botocore.configloader import load_config

json.dump([load_config(path)["profiles"] for path in sys.argv[1:]], sys.stdout)
