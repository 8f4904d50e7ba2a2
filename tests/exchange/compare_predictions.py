# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether DigitLab gives another program's model the probabilities that the other program gives it.
    compare_predictions.py FOLDER NAME < the JSON document of digitlab-cli evaluate --predictions
"""
import json
import sys

import numpy

from expected import expect_same

theirs = [entry["probabilities"] for entry in json.load(sys.stdin)["predictions"]]
expect_same(sys.argv[1], f"DigitLab from {sys.argv[2]}", numpy.array(theirs, numpy.float32))
