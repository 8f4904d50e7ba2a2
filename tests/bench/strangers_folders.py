#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes class folders of what this machine happens to have, for strangers: strangers_folders.py FOLDER
fonts/       digits and letters that no digit looks like, of handwriting fonts
8x8/         scikit-learn's digits
photographs/ pieces of scikit-learn's two photographs"""
import pathlib
import subprocess
import sys

import numpy
from PIL import Image, ImageDraw, ImageFont

HANDS = ["Because We Build", "Because We Connect", "Because We Create", "Because We Learn", "Because We Mentor",
         "Because We Organize", "Breip", "Comic Neue", "Dancing Script", "Delphine", "DkgHandwriting", "Ecolier_court",
         "Humor Sans", "Kaushan Script", "Klee One", "Kristi", "Rufscript", "Steve", "Tomson Talks", "femkeklaver",
         "kiloji"]
LETTERS = "AEFHKMNPRTVWXYadefhkmnprtvwx"


def save(image, folder, name):
    folder.mkdir(parents=True, exist_ok=True)
    image.save(folder / (name + ".png"))


def write_fonts(out):
    for family in HANDS:
        files = subprocess.run(["fc-list", family, "file"], capture_output=True, text=True, check=True).stdout
        for file in sorted(line.rstrip().rstrip(":") for line in files.splitlines()):
            font = ImageFont.truetype(file, 90)
            for character in "0123456789" + LETTERS:
                left, top, right, bottom = font.getbbox(character)
                image = Image.new("L", (right - left + 60, bottom - top + 60), 255)
                ImageDraw.Draw(image).text((30 - left, 30 - top), character, font=font, fill=20)
                save(image, out / (character if character.isdigit() else "none"),
                     f"{pathlib.Path(file).stem}-{ord(character)}")


def write_scikit_learn(out):
    from sklearn.datasets import load_digits, load_sample_images
    digits = load_digits()
    for index, (image, label) in enumerate(zip(digits.images, digits.target)):
        save(Image.fromarray((image * 255 / 16).round().astype("uint8")), out / "8x8" / str(label), str(index))
    random = numpy.random.default_rng(1)
    for number, photograph in enumerate(load_sample_images().images):
        image = Image.fromarray(photograph)
        for index in range(150):
            side = int(random.integers(28, 300))
            left, top = int(random.integers(0, image.width - side)), int(random.integers(0, image.height - side))
            result = int(random.choice([28, 48, 96, 128]))
            save(image.crop((left, top, left + side, top + side)).resize((result, result), Image.BILINEAR),
                 out / "photographs" / "none", f"{number}-{index}")


def main():
    out = pathlib.Path(sys.argv[1])
    write_fonts(out / "fonts")
    try:
        write_scikit_learn(out)
    except ImportError:
        print("scikit-learn is not here (apt-get install python3-sklearn): left out", file=sys.stderr)


main()
