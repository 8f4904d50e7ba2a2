# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks DigitLab's window over AT-SPI, as a screen reader does: names, tables, and a training, a drawing and a
comparison by actions alone."""
import sys
import time

import pyatspi

from bus_window import BusWindow, act, pump, wait_for

PAGES = ["Data", "Train", "Inspect", "Compare", "My digits", "History", "Sweep"]
announced = []


def listen():
    def take(event):
        source = event.source
        if event.detail1 and source and source.getRoleName() in ("notification", "alert"):
            announced.append(source.name)

    pyatspi.Registry.registerEventListener(take, "object:state-changed:showing")


def check_pages(window, what):
    """Every page: nothing without a name, and every cell can be read."""
    unnamed, cells = [], 0
    for page in PAGES:
        window.press("page tab", page)
        pump(0.5)
        tab = window.find("page tab", page)
        assert tab.getState().contains(pyatspi.STATE_SELECTED), f"{page} is not the selected tab"
        unnamed += [f"{page}: {element}" for element in window.unnamed()]
        cells += window.walk_tables()
    print(f"{what}: {len(unnamed)} elements without a name, {cells} cells read", flush=True)
    assert not unnamed, "\n".join(unnamed)
    assert cells > 50


def train(window, name):
    """One epoch of what is set."""
    window.press("page tab", "Train")
    epochs = window.wait("spin button", "Epochs")
    field = epochs if "EditableText" in pyatspi.listInterfaces(epochs) else epochs.getChildAtIndex(0)
    field.queryEditableText().setTextContents("1")
    announced.clear()
    window.press("push button", "Train")
    said = wait_for("the end of the training",
                    lambda: next((text for text in announced if "is trained" in text), None), 90)
    print(f"{name}: {said}", flush=True)
    assert len(announced) < 20, f"too much was announced: {announced}"


def draw(window):
    """A seven: right, then down to the left."""
    canvas = window.wait("canvas", "Canvas")
    pen = "pen down or up"
    for step in ["up left"] * 2 + [pen] + ["right"] * 4 + ["down left"] * 4 + [pen]:
        act(canvas, step)
    reading = wait_for("a seven", lambda: next((e for e in window.elements() if e.getRoleName() == "label"
                                                and e.name.startswith("Prediction: ") and " 7, " in e.name), None), 30)
    print(reading.name, flush=True)
    assert any("pen down" in text for text in announced), announced
    assert "7" in canvas.description, canvas.description
    assert window.wait("table", "Probability of each class").queryTable().nRows == 10
    window.press("push button", "That was a 7")
    window.wait("push button", "My digits (1)")


def compare(window):
    """The two runs, selected in the history."""
    window.press("page tab", "History")
    runs = window.wait("table", "All runs").queryTable()
    for row in range(2):
        act(runs.getAccessibleAt(row, 1), "Toggle", "Select", "Press")
    window.press("push button", "Compare")
    wait_for("the comparison", lambda: window.find("table", "Difference") or window.find("table", "Confusion"), 30)


def main():
    begin = time.monotonic()
    listen()
    window = BusWindow(sys.argv[1])
    try:
        window.wait("table", "Images of each class")
        window.press("push button", "Leave the tour")
        check_pages(window, "At the start")
        draw(window)
        train(window, "First run")
        train(window, "Second run")
        compare(window)
        check_pages(window, "With a comparison")
    finally:
        ended = window.close()
    assert ended in (0, -15), f"the program ended with {ended}"
    print(f"All of it in {time.monotonic() - begin:.0f} s", flush=True)


main()
