"""Cuts the font of formulas out of Latin Modern Math 1.959: python3 subset.py latinmodern-math.otf OUT

The finer small letters (ssty) are left out: they would double the files. Two files with the table that lays out formulas: the signs that most formulas need, and the rest, which the browser asks
for by unicode-range only where a page uses it. A changed font has a name of its own, as the GUST licence asks. Needs
fontTools and brotli.
"""
import os
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

COMMON = [(0x20, 0x7E), (0xA0, 0xFF), (0x300, 0x30F), (0x391, 0x3F6), (0x2010, 0x2057), (0x20D0, 0x20D7),
          (0x2102, 0x2102), (0x210E, 0x2115), (0x2119, 0x211D), (0x2124, 0x2124), (0x2190, 0x21D5), (0x2200, 0x22FF),
          (0x2308, 0x230B), (0x23B4, 0x23B5), (0x23DC, 0x23DF), (0x25A0, 0x25FF), (0x27E8, 0x27EF), (0x27F5, 0x27FF),
          (0x2A7D, 0x2A7E), (0x1D400, 0x1D467), (0x1D6A4, 0x1D71B)]


def cut(path, chars, name, out):
    font = TTFont(path)
    for record in font["name"].names:
        if record.nameID in (1, 4, 16):
            record.string = "Study Math"
        elif record.nameID == 6:
            record.string = "StudyMath"
    options = subset.Options(flavor="woff2", layout_features=["dtls"], hinting=False,
                             name_IDs=[0, 1, 2, 4, 6, 13, 14])
    options.drop_tables += ["FFTM"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=chars)
    subsetter.subset(font)
    font.flavor = "woff2"
    file = os.path.join(out, name + ".woff2")
    font.save(file)
    print(f"{os.path.getsize(file):6} {file}")


def main(path, out):
    every = set(TTFont(path).getBestCmap())
    common = {c for c in every if any(low <= c <= high for low, high in COMMON)}
    cut(path, common, "math", out)
    cut(path, every - common, "math-more", out)


if __name__ == "__main__":
    main(*sys.argv[1:])
