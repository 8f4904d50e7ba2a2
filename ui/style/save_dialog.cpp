// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/save_dialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

namespace digitlab::ui {

namespace {

/// "svg" of "SVG image (*.svg)"
QString endingOf(const QString &filter)
{
    static const QRegularExpression ending(QStringLiteral(R"(\*\.(\w+))"));
    return ending.match(filter).captured(1);
}

/// The name has the ending of the filter that was chosen, and no longer that of another.
void setEnding(QFileDialog &dialog, const QString &ending)
{
    dialog.setDefaultSuffix(ending);
    QString name = QFileInfo(dialog.selectedFiles().value(0)).fileName();
    for (const QString &filter : dialog.nameFilters()) {
        const QString other = QLatin1Char('.') + endingOf(filter);
        if (!name.endsWith(other, Qt::CaseInsensitive))
            continue;
        name.chop(other.size());
        return dialog.selectFile(name + QLatin1Char('.') + ending);
    }
}

} // namespace

QString askForSaveFile(QWidget *parent, const QString &title, const QString &proposedName, const QString &filters)
{
    QFileDialog dialog(parent, title, {}, filters);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(endingOf(dialog.selectedNameFilter()));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
        [&dialog](const QString &filter) { setEnding(dialog, endingOf(filter)); });
    dialog.selectFile(proposedName);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace digitlab::ui
