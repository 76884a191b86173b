"""Makes what PDF files need, out of published fonts: python3 pdf.py SOURCE-SANS CODE DEJAVU OUT

SOURCE-SANS: a folder with SourceSans3_400Regular.ttf, _600SemiBold.ttf and _400Regular_Italic.ttf somewhere below it,
such as the npm package @expo-google-fonts/source-sans-3. CODE: likewise SourceCodePro_400Regular.ttf. DEJAVU: likewise
DejaVuSans.ttf, such as dejavu-fonts-ttf. Needs fontTools.

Latin, Greek and Cyrillic come from Source Sans, code from Source Code Pro, and signs that neither has (arrows, operators,
shapes, ticks) from DejaVu Sans. srgb.icc is the colour space sRGB as PDF/A wants it: the primaries, and a gamma of 2.2.
"""
import os
import pathlib
import struct
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

LETTERS = [*range(0x20, 0x7F), *range(0xA0, 0x250), *range(0x2B0, 0x370), *range(0x370, 0x530), *range(0x1E00, 0x2000),
           *range(0x2000, 0x2070), *range(0x2070, 0x20D0), *range(0x2100, 0x2400), 0xFFFD]
SIGNS = [*range(0x2000, 0x2070), *range(0x20A0, 0x20C0), *range(0x2100, 0x2400), *range(0x2460, 0x27C0),
         *range(0x27E6, 0x27F0), *range(0x27F0, 0x2800), *range(0x2900, 0x2C00), 0xFFFD, *range(0x1D538, 0x1D56C)]


def find(folder, name):
    return next(pathlib.Path(folder).rglob(name))


def cut(path, chars, family, out):
    font = TTFont(path)
    for record in list(font["name"].names):
        if record.nameID in (1, 4, 16):
            record.string = family
        elif record.nameID == 6:
            record.string = family.replace(" ", "")
    options = subset.Options(layout_features=[], hinting=False, name_IDs=[0, 1, 2, 4, 6, 13, 14], recalc_timestamp=False)
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "STAT", "gasp", "FFTM", "DSIG"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=chars)
    subsetter.subset(font)
    font.save(out)
    print(f"{os.path.getsize(out):7} {out}")


def fixed(*numbers):
    return b"".join(struct.pack(">i", round(number * 65536)) for number in numbers)


def profile():
    """A profile of ICC version 2 with its nine required tags."""
    def xyz(*numbers):
        return b"XYZ \0\0\0\0" + fixed(*numbers)

    name = b"sRGB\0"
    desc = b"desc\0\0\0\0" + struct.pack(">I", len(name)) + name + bytes(4 + 4 + 2 + 1 + 67)
    gamma = b"curv\0\0\0\0" + struct.pack(">IH", 1, round(2.2 * 256))
    tags = [(b"desc", desc), (b"cprt", b"text\0\0\0\0Public domain\0"), (b"wtpt", xyz(0.9505, 1.0, 1.0891)),
            (b"rXYZ", xyz(0.4361, 0.2225, 0.0139)), (b"gXYZ", xyz(0.3851, 0.7169, 0.0971)),
            (b"bXYZ", xyz(0.1431, 0.0606, 0.7139)), (b"rTRC", gamma), (b"gTRC", gamma), (b"bTRC", gamma)]
    start = 128 + 4 + 12 * len(tags)
    table, body = struct.pack(">I", len(tags)), b""
    for tag, data in tags:
        table += tag + struct.pack(">II", start + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    size = start + len(body)
    header = struct.pack(">I4sI4s4s4s", size, b"\0\0\0\0", 0x02100000, b"mntr", b"RGB ", b"XYZ ")
    header += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + bytes(4 + 4 + 4 + 4 + 8 + 4)
    header += fixed(0.9642, 1.0, 0.8249) + bytes(4)
    return header.ljust(128, b"\0") + table + body


def main(sans, code, dejavu, folder):
    for style in ("400Regular", "600SemiBold", "400Regular_Italic"):
        out = {"400Regular": "sans", "600SemiBold": "sans-bold", "400Regular_Italic": "sans-italic"}[style]
        cut(find(sans, f"SourceSans3_{style}.ttf"), LETTERS, "Study Sans", os.path.join(folder, out + ".ttf"))
    cut(find(code, "SourceCodePro_400Regular.ttf"), LETTERS, "Study Code", os.path.join(folder, "code.ttf"))
    cut(find(dejavu, "DejaVuSans.ttf"), SIGNS, "Study Signs", os.path.join(folder, "signs.ttf"))
    pathlib.Path(folder, "srgb.icc").write_bytes(profile())


if __name__ == "__main__":
    main(*sys.argv[1:])
