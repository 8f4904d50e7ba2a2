// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/preferences_dialog.h"

#include "ui/style/boxes.h"
#include "ui/style/card.h"
#include "ui/style/language.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace digitlab::ui {

namespace {

/// A name, and beside it what it is a name of.
QHBoxLayout *namedRow(const QString &name, QComboBox *choice)
{
    auto *label = new QLabel(name);
    label->setBuddy(choice);
    choice->setAccessibleName(name);
    return inRow(nullptr, gridUnit, {label, boxSpace, choice});
}

QWidget *holding(QLayout *layout)
{
    auto *widget = new QWidget;
    widget->setLayout(layout);
    return widget;
}

} // namespace

PreferencesDialog::PreferencesDialog(QWidget *parent)
    : QDialog(parent)
    , m_language(new QComboBox)
    , m_restart(new QLabel(tr("DigitLab speaks it from the next start on.")))
    , m_scheme(new QComboBox)
    , m_folder(new QLabel)
    , m_used(new QLabel)
    , m_emptyTrash(new QPushButton(tr("Empty the trash...")))
    , m_reader(new QComboBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences"));
    setMinimumWidth(64 * gridUnit);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QVBoxLayout *column = inColumn(this, 2 * gridUnit, {makeLook(), makeRuns(), makeDrawing(), buttons});
    column->setContentsMargins(2 * gridUnit, 2 * gridUnit, 2 * gridUnit, 2 * gridUnit);
    column->setSizeConstraint(QLayout::SetMinimumSize);
    m_language->setFocus();
}

QWidget *PreferencesDialog::makeLook()
{
    m_scheme->addItem(tr("Follow the system"), static_cast<int>(ColourScheme::System));
    m_scheme->addItem(tr("Light"), static_cast<int>(ColourScheme::Light));
    m_scheme->addItem(tr("Dark"), static_cast<int>(ColourScheme::Dark));
    connect(m_scheme, &QComboBox::activated, this,
        [this] { Q_EMIT colourSchemeChosen(static_cast<ColourScheme>(m_scheme->currentData().toInt())); });
    m_language->addItem(tr("Follow the system"), QString());
    for (const QString &code : languages())
        m_language->addItem(languageName(code), code);
    m_restart->setFont(captionFont());
    m_restart->setForegroundRole(QPalette::PlaceholderText);
    m_restart->setVisible(false);
    connect(m_language, &QComboBox::activated, this, [this] {
        m_restart->setVisible(true);
        Q_EMIT languageChosen(m_language->currentData().toString());
    });
    auto *card = new Card(tr("Appearance"));
    card->add(holding(namedRow(tr("Language"), m_language)));
    card->add(m_restart);
    card->add(holding(namedRow(tr("Colours"), m_scheme)));
    return card;
}

QWidget *PreferencesDialog::makeRuns()
{
    m_folder->setWordWrap(true);
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *choose = new QPushButton(tr("Choose another folder..."));
    auto *usual = new QPushButton(tr("Use the default folder"));
    connect(choose, &QPushButton::clicked, this, &PreferencesDialog::folderRequested);
    connect(usual, &QPushButton::clicked, this, &PreferencesDialog::usualFolderRequested);
    connect(m_emptyTrash, &QPushButton::clicked, this, &PreferencesDialog::emptyTrashRequested);
    auto *card = new Card(tr("Runs are kept in"));
    card->add(m_folder);
    card->add(m_used);
    card->add(holding(inRow(nullptr, gridUnit, {choose, usual, boxSpace, m_emptyTrash})));
    return card;
}

QWidget *PreferencesDialog::makeDrawing()
{
    m_reader->addItem(tr("The network that is being trained"), true);
    m_reader->addItem(tr("The model that was chosen before"), false);
    connect(m_reader, &QComboBox::activated, this,
        [this] { Q_EMIT newestRunReadsChosen(m_reader->currentData().toBool()); });
    auto *card = new Card(tr("Drawings"));
    card->add(holding(namedRow(tr("From the start of a training they are read by"), m_reader)));
    return card;
}

void PreferencesDialog::setColourScheme(ColourScheme scheme)
{
    m_scheme->setCurrentIndex(m_scheme->findData(static_cast<int>(scheme)));
}

void PreferencesDialog::setLanguage(const QString &code)
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(code)));
}

void PreferencesDialog::setNewestRunReads(bool reads)
{
    m_reader->setCurrentIndex(m_reader->findData(reads));
}

void PreferencesDialog::setRuns(const QString &folder, const QString &used, bool hasTrash)
{
    m_folder->setText(folder);
    m_used->setText(used);
    m_emptyTrash->setEnabled(hasTrash);
}

} // namespace digitlab::ui
