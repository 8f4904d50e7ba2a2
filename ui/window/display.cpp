// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/display.h"

#include "core/base/plain_text.h"

#include <QCoreApplication>
#include <QString>
#include <cstdio>
#include <cstdlib>

namespace digitlab::ui {

namespace {

QString lastWarning; // Qt tells the reason in a warning and then fails without it

bool displayIsNamed()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

[[noreturn]] void endWithoutDisplay(const QString &message)
{
    const QString reason = lastWarning.isEmpty() ? message : lastWarning;
    const QString sentence = displayIsNamed()
        ? QStringLiteral("the window cannot be opened: %1; digitlab-cli needs no display").arg(reason.simplified())
        : QStringLiteral("there is no display for the window; digitlab-cli needs none");
    std::fprintf(stderr, "digitlab: %s\n", plainLine(sentence.toStdString()).c_str());
    std::_Exit(EXIT_FAILURE);
}

void onMessage(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg)
        endWithoutDisplay(message);
    if (type == QtWarningMsg && lastWarning.isEmpty())
        lastWarning = message;
}

} // namespace

DisplayGuard::DisplayGuard()
    : m_before(qInstallMessageHandler(onMessage))
{
}

DisplayGuard::~DisplayGuard()
{
    qInstallMessageHandler(m_before);
}

} // namespace digitlab::ui
