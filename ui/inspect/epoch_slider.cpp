// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/epoch_slider.h"

#include "ui/accessibility/spoken_slider.h"
#include "ui/style/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <algorithm>

namespace digitlab::ui {

EpochSlider::EpochSlider(QWidget *parent)
    : QWidget(parent)
    , m_slider(new SpokenSlider(tr("Epoch to inspect")))
    , m_epoch(new QLabel)
    , m_note(new QLabel)
{
    m_note->setWordWrap(true);
    m_note->setFont(captionFont());
    m_note->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(0);
    layout->addWidget(m_slider, 0, 0);
    layout->addWidget(m_epoch, 0, 1);
    layout->addWidget(m_note, 1, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    connect(m_slider, &QSlider::valueChanged, this, [this] { Q_EMIT epochChosen(epoch()); });
    setEpochs({}, 0);
}

void EpochSlider::setEpochs(const std::vector<int> &known, int shown)
{
    const QSignalBlocker blocker(m_slider);
    m_slider->setNumbers(known);
    m_slider->setValue(static_cast<int>(std::ranges::find(known, shown) - known.begin()));
}

void EpochSlider::setTexts(const QString &epoch, const QString &note)
{
    m_epoch->setText(epoch);
    m_slider->say(epoch);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

int EpochSlider::epoch() const
{
    return m_slider->number();
}

} // namespace digitlab::ui
