# SPDX-License-Identifier: GPL-3.0-or-later
"""Every translation is whole: tst_translations.py SOURCEFOLDER LUPDATE. Qt's own lupdate says what there is to translate."""

import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(sys.argv[1])
LUPDATE = sys.argv[2] if len(sys.argv) > 2 and not sys.argv[2].endswith("NOTFOUND") else None
FILES = sorted((ROOT / "resources/translations").glob("*.ts"))
PLURAL_FORMS = {"de": 2, "es": 2}


def placeholders(text):
    return sorted(set(re.findall(r"%L?(?:\d+|n)", text)))


def mnemonics(text):
    return len(re.findall(r"&(?=\w)", text.replace("&&", "")))


def edges(text):
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :], re.search("[^/]…$", text.rstrip()) is not None


def complaint(source, forms, plural_forms):
    """What is wrong with a message; None where nothing is. plural_forms is None for a message without a number."""
    if len(forms) != (plural_forms or 1):
        return "has not the forms of its language"
    for form in forms:
        if not form.strip() and source.strip():
            return "is empty"
        if placeholders(form) != placeholders(source):
            return "has other placeholders"
        if re.search(r"</?[A-Za-z!]|&\w+;", form):
            return "has markup"
        if mnemonics(form) != mnemonics(source):
            return "has not the mnemonic"
        if edges(form) != edges(source):
            return "begins or ends otherwise"
        if "(s)" in form and plural_forms:
            return "leaves the plural open"
    return None


def messages(path):
    """By context, source and comment: the translation's forms, whether it is finished, whether it counts."""
    result = {}
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            translation = message.find("translation")
            is_plural = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.findall("numerusform")] if is_plural else [translation.text or ""]
            result[key] = forms, translation.get("type"), is_plural
    return result


class Checks(unittest.TestCase):
    """The rules can fail."""

    def test_good(self):
        for source, forms, plural in [
            ("&Open %1…", ["%1 &öffnen…"], None),
            ("%Ln dataset(s)", ["%Ln Datensatz", "%Ln Datensätze"], 2),
            ("errors>0 or labeled<80%", ["errors>0 oder labeled<80%"], None),
            ("d", ["d."], None),
        ]:
            self.assertIsNone(complaint(source, forms, plural), source)

    def test_bad(self):
        for name, source, forms, plural in [
            ("empty", "Open", [""], None),
            ("a placeholder is lost", "%1 of %2", ["%1"], None),
            ("a placeholder is another", "%Ln dataset(s)", ["%n Datensatz", "%Ln Datensätze"], 2),
            ("one form is missing", "%Ln dataset(s)", ["%Ln Datensätze"], 2),
            ("markup", "Open", ["<b>Öffnen</b>"], None),
            ("no mnemonic", "&Open", ["Öffnen"], None),
            ("no dots", "Open…", ["Öffnen"], None),
            ("no space", " s", ["s"], None),
            ("an open plural", "%Ln entry(s)", ["%Ln Eintrag(s)", "%Ln Einträge"], 2),
        ]:
            self.assertIsNotNone(complaint(source, forms, plural), name)


class Translations(unittest.TestCase):
    def test_there_are_some(self):
        self.assertEqual([path.name for path in FILES], [f"dataset-watch_{code}.ts" for code in sorted(PLURAL_FORMS)])

    def test_each_message_is_whole(self):
        for path in FILES:
            plural_forms = PLURAL_FORMS[path.stem.split("_")[1]]
            found = messages(path)
            self.assertGreater(len(found), 1000)
            for (context, source, comment), (forms, state, is_plural) in found.items():
                with self.subTest(file=path.name, context=context, source=source, comment=comment, forms=forms):
                    self.assertTrue(context.startswith("dw::"))
                    self.assertIsNone(state, "not finished, or no longer used")
                    self.assertIsNone(complaint(source, forms, plural_forms if is_plural else None))

    @unittest.skipUnless(LUPDATE, "lupdate is not installed")
    def test_up_to_date_with_the_sources(self):
        with tempfile.TemporaryDirectory() as folder:
            fresh = Path(folder) / "fresh.ts"
            command = [LUPDATE, "app", "ui", "-I", ".", "-I", "app", "-locations", "none", "-ts", str(fresh)]
            said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
            known = re.compile(r"(Scanning directory|Updating|\s+Found) .*")
            lines = (said.stdout + said.stderr).splitlines()
            self.assertEqual([line for line in lines if line.strip() and not known.fullmatch(line)], [], "lupdate warns")
            wanted = {key: value[2] for key, value in messages(fresh).items()}
        for path in FILES:
            there = {key: value[2] for key, value in messages(path).items()}
            self.assertEqual(there, wanted, f"{path.name}: run the target update-translations")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
