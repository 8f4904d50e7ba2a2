# SPDX-License-Identifier: GPL-3.0-or-later
"""The window of a program as AT-SPI shows it: finding, naming, pressing."""
import subprocess
import time

import pyatspi
from gi.repository import GLib

# What has something to say, beside all that can be focused.
INFORMING = {
    "label", "image", "icon", "table", "chart", "progress bar", "slider", "combo box", "text", "entry", "spin button",
    "push button", "toggle button", "check box", "radio button", "alert", "page tab", "page tab list", "list",
    "list item", "table column header", "table row header", "canvas", "menu item", "notification"}


def wait_for(what, condition, seconds=60):
    """What the condition gives, once it gives something."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        pump(0.1)
    raise AssertionError(f"waited {seconds} s for {what}")


def pump(seconds):
    """Lets events come in."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        while GLib.MainContext.default().iteration(False):
            pass
        time.sleep(0.02)


def is_shown(element):
    return element.getState().contains(pyatspi.STATE_SHOWING)


def spoken_name(element):
    """Its name, or that of its label: a list's name is its choice."""
    if element.getRoleName() == "combo box":
        for relation in element.getRelationSet():
            if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
                return relation.getTarget(0).name
        return ""
    return element.name


class BusWindow:
    """The program, started; its elements are asked for anew each time."""

    def __init__(self, program):
        self.process = subprocess.Popen([program])
        self.application = wait_for("the window", self._find_application)

    def _find_application(self):
        assert self.process.poll() is None, f"the program ended with {self.process.returncode}"
        for application in pyatspi.Registry.getDesktop(0):
            if application and application.get_process_id() == self.process.pid and application.childCount:
                return application
        return None

    def close(self):
        self.process.terminate()
        return self.process.wait(20)

    def elements(self, root=None):
        """All that is shown, each once; of a long table the walk of cells is a matter of its own."""
        waiting = [root or self.application.getChildAtIndex(0)]
        while waiting:
            element = waiting.pop()
            if element is None or not is_shown(element):
                continue
            yield element
            interfaces = pyatspi.listInterfaces(element)
            most = 60 if "Table" in interfaces else 1000
            waiting.extend(element.getChildAtIndex(i) for i in reversed(range(min(element.childCount, most))))

    def find(self, role, name, root=None):
        """The first shown element of the role whose name begins so."""
        return next((e for e in self.elements(root)
                     if e.getRoleName() == role and spoken_name(e).startswith(name)), None)

    def wait(self, role, name, seconds=60):
        return wait_for(f'{role} "{name}"', lambda: self.find(role, name), seconds)

    def press(self, role, name):
        act(self.wait(role, name), "Press", "Toggle", "ShowMenu")

    def unnamed(self):
        """What can be focused or informs and has no name."""
        found = []
        for element in self.elements():
            role = element.getRoleName()
            focusable = element.getState().contains(pyatspi.STATE_FOCUSABLE)
            if role == "table cell" or not (focusable or role in INFORMING):
                continue
            is_empty_label = role == "label" and not element.name and not focusable
            if not spoken_name(element).strip() and not is_empty_label:
                parent = element.parent
                found.append(f'{role} in {parent.getRoleName()} "{parent.name}"')
        return found

    def walk_tables(self):
        """Reads every cell of every table that is shown; how many there were."""
        cells = 0
        for element in list(self.elements()):
            if "Table" not in pyatspi.listInterfaces(element):
                continue
            table = element.queryTable()
            for row in range(table.nRows):
                for column in range(table.nColumns):
                    cell = table.getAccessibleAt(row, column)
                    assert cell is not None, f"{element.name}: no cell {row}, {column}"
                    _ = cell.name, cell.description, cell.getRoleName(), cell.getState()
                    cells += 1
            assert self.process.poll() is None, f"it crashed in {element.name}"
        return cells


def act(element, *names):
    """Does the first of the actions that it has."""
    action = element.queryAction()
    known = [action.getName(i) for i in range(action.nActions)]
    for name in names:
        if name in known:
            action.doAction(known.index(name))
            pump(0.05)
            return
    raise AssertionError(f'{element.getRoleName()} "{element.name}" has none of {names}, but {known}')
