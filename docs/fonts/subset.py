"""Cuts the bundled fonts out of the published ones: python3 subset.py LITERATA.woff2 SOURCE-SANS.woff2 OUT

Inputs: the latin files of variable weight of Literata (roman) and Source Sans 3 from the Fontsource packages
@fontsource-variable/literata and @fontsource-variable/source-sans-3. Needs brotli and fontTools 4.66 or newer: older ones
wrote places on the axis above 1, for which Firefox drops all weights but the first.

Each family becomes two files: what nearly every page needs (ASCII and common punctuation), and the rest of
Latin-1, which the browser asks for by unicode-range only where a page uses it. Weights are limited to those the
style sheet uses, and kerning is the one of weight 400 at all weights: it hardly differs and halves the table.
"""
import io
import os
import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

BASIC = [*range(0x20, 0x7F), 0xA0, 0xB1, 0xB7, 0xD7, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026,
         0x2190, 0x2191, 0x2192, 0x2193]
MORE = [*(c for c in range(0xA1, 0x100) if c not in BASIC), 0x131, 0x152, 0x153, 0x2C6, 0x2DA, 0x2DC, 0x2020, 0x2021,
        0x2022, 0x2030, 0x2039, 0x203A, 0x20AC, 0x2122, 0x2212]


def load(path):
    font = TTFont(path)
    font.flavor = None
    return again(font)


def again(font):
    """A copy read from bytes: the tables of a changed font are not all loaded."""
    data = io.BytesIO()
    font.save(data)
    data.seek(0)
    return TTFont(data)


def check(font):
    """Ends the script where a place on the axis of weight is not in the range that the format allows."""
    outside = {tent for glyph in font["gvar"].variations.values() for change in glyph for tent in change.axes.values()
               if max(map(abs, tent)) > 1}
    if outside:
        sys.exit(f"places outside -1 to 1: {outside}")


def cut(path, chars, family, out):
    font = again(instancer.instantiateVariableFont(load(path), {"wght": (400, 650)}))
    regular = again(instancer.instantiateVariableFont(load(path), {"wght": 400}))
    if "GPOS" in font:
        font["GPOS"], font["GDEF"] = regular["GPOS"], regular["GDEF"]
    for record in list(font["name"].names):
        if record.nameID in (1, 4, 16):
            record.string = family
        elif record.nameID == 6:
            record.string = family.replace(" ", "")
    options = subset.Options(flavor="woff2", layout_features=["kern"], hinting=False, name_IDs=[0, 1, 2, 4, 6, 13, 14])
    options.drop_tables += ["BASE", "STAT", "vhea", "vmtx", "MVAR", "gasp"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=chars)
    subsetter.subset(font)
    check(font)
    font.flavor = "woff2"
    font.save(out)
    print(f"{os.path.getsize(out):6} {out}")


def main(literata, sans, folder):
    for path, name, family in ((literata, "literata", "Literata"), (sans, "sans", "Study Sans")):
        cut(path, BASIC, family, os.path.join(folder, name + ".woff2"))
        cut(path, MORE, family, os.path.join(folder, name + "-more.woff2"))


if __name__ == "__main__":
    main(*sys.argv[1:])
