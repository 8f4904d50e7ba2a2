// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace digitlab::ui {

/// What is set once and kept: how the window looks, where runs lie, who reads drawings. Each choice counts at once.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    /// Deletes itself when it is closed.
    explicit PreferencesDialog(QWidget *parent);

    void setColourScheme(ColourScheme scheme);
    /// Empty: the system's.
    void setLanguage(const QString &code);
    /// Whether what is trained reads drawings from then on.
    void setNewestRunReads(bool reads);
    /// `folder` as it is shown; `used`: "3.2 MB on disk".
    void setRuns(const QString &folder, const QString &used, bool hasTrash);

Q_SIGNALS:
    void colourSchemeChosen(digitlab::ui::ColourScheme scheme);
    void languageChosen(const QString &code);
    void newestRunReadsChosen(bool reads);
    void folderRequested(); ///< another one is to be chosen
    void usualFolderRequested();
    void emptyTrashRequested();

private:
    QWidget *makeLook();
    QWidget *makeRuns();
    QWidget *makeDrawing();

    QComboBox *m_language;
    QLabel *m_restart; ///< what is true once another language was chosen
    QComboBox *m_scheme;
    QLabel *m_folder;
    QLabel *m_used;
    QPushButton *m_emptyTrash;
    QComboBox *m_reader;
};

} // namespace digitlab::ui
