// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/epoch_slider.h"

#include "ui/style/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <algorithm>

namespace digitlab::ui {

EpochSlider::EpochSlider(QWidget *parent)
    : QWidget(parent)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_epoch(new QLabel)
    , m_note(new QLabel)
{
    m_slider->setAccessibleName(tr("Epoch to inspect"));
    m_slider->setPageStep(1);
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
    m_known = known;
    m_slider->setRange(0, std::max(0, static_cast<int>(known.size()) - 1));
    m_slider->setValue(static_cast<int>(std::ranges::find(known, shown) - known.begin()));
    m_slider->setEnabled(known.size() > 1);
}

void EpochSlider::setTexts(const QString &epoch, const QString &note)
{
    m_epoch->setText(epoch);
    m_slider->setAccessibleDescription(epoch);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

int EpochSlider::epoch() const
{
    const auto place = static_cast<std::size_t>(m_slider->value());
    return place < m_known.size() ? m_known[place] : 0;
}

} // namespace digitlab::ui
