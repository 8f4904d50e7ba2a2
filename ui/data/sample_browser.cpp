// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/sample_browser.h"

#include "ui/jobs/image_decoder.h"
#include "ui/style/boxes.h"
#include "ui/style/fitted_labels.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"
#include "ui/widgets/digit_gallery.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>

namespace digitlab::ui {

namespace {

constexpr int ofEachClass = 12;
constexpr int ofOneClass = 2000;
constexpr int moreTimes = 4;      // at each step
constexpr int captionLength = 10; // characters under an image
constexpr int widestChoice = 30 * gridUnit;

} // namespace

SampleBrowser::SampleBrowser(QWidget *parent)
    : QWidget(parent)
    , m_side(new QComboBox)
    , m_class(new QComboBox)
    , m_summary(new QLabel)
    , m_more(new QPushButton(tr("Show more")))
    , m_gallery(new DigitGallery)
{
    m_side->addItems({tr("Training images"), tr("Test images")});
    m_side->setAccessibleName(tr("Split"));
    m_class->setAccessibleName(tr("Class"));
    m_class->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_class->setMaximumWidth(widestChoice); // however long a class is named
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setFont(captionFont());
    m_gallery->setEmptyText(tr("Images of the dataset appear here."));

    auto *choices = inRow(nullptr, -1, {m_side, m_class, boxSpace, m_summary, m_more});
    auto *layout = inColumn(this, gridUnit, {choices, {m_gallery, 1}});
    layout->setContentsMargins(0, gridUnit, 0, 0);
    connect(m_side, &QComboBox::currentIndexChanged, this, &SampleBrowser::showFirst);
    connect(m_class, &QComboBox::currentIndexChanged, this, &SampleBrowser::showFirst);
    connect(m_more, &QPushButton::clicked, this, &SampleBrowser::showMore);
    connect(m_gallery, &DigitGallery::itemChosen, m_gallery, &DigitGallery::openLarge);
    setDataset(nullptr);
}

void SampleBrowser::setDataset(std::shared_ptr<const SplitDataset> dataset)
{
    m_data = std::move(dataset);
    const QSignalBlocker blocker(m_class);
    m_class->clear();
    m_class->addItem(tr("Every class"));
    if (m_data)
        for (const QString &name : toQStringList(m_data->train.classNames()))
            m_class->addItem(tr("Class %1").arg(name));
    setEnabled(m_data != nullptr);
    showFirst();
}

const Dataset &SampleBrowser::side() const
{
    return m_side->currentIndex() == 0 ? m_data->train : m_data->test;
}

std::vector<int> SampleBrowser::shownSamples() const
{
    const int wanted = m_class->currentIndex() - 1;
    std::vector<std::vector<int>> byClass(static_cast<std::size_t>(side().classCount()));
    for (int i = 0; i < side().size(); ++i) {
        std::vector<int> &ofClass = byClass[static_cast<std::size_t>(side().label(i))];
        if ((wanted < 0 || wanted == side().label(i)) && static_cast<int>(ofClass.size()) < m_most)
            ofClass.push_back(i);
    }
    std::vector<int> shown;
    for (const std::vector<int> &ofClass : byClass)
        shown.insert(shown.end(), ofClass.begin(), ofClass.end());
    return shown;
}

/// Of the class that is chosen, or of all.
int SampleBrowser::sampleCount() const
{
    const int wanted = m_class->currentIndex() - 1;
    return wanted < 0 ? side().size() : side().countsByClass()[static_cast<std::size_t>(wanted)];
}

void SampleBrowser::showFirst()
{
    m_most = m_class->currentIndex() <= 0 ? ofEachClass : ofOneClass;
    showSamples();
}

void SampleBrowser::showMore()
{
    const int place = m_class->currentIndex() > 0 ? m_gallery->verticalScrollBar()->value() : 0; // more comes after it
    m_most *= moreTimes;
    showSamples();
    m_gallery->doItemsLayout();
    m_gallery->verticalScrollBar()->setValue(place);
}

void SampleBrowser::showSamples()
{
    std::vector<GalleryItem> items;
    m_summary->clear();
    if (m_data) {
        const QStringList names = toQStringList(side().classNames());
        const QStringList labels = shortLabels(names, captionLength);
        for (const int i : shownSamples())
            items.push_back({digitImage(side().image(i)), labels[side().label(i)],
                names[side().label(i)] + QLatin1Char('\n') + shownPath(side().origin(i)), i});
        m_summary->setText(
            tr("%1 of %2 shown").arg(countText(static_cast<qint64>(items.size())), countText(sampleCount())));
    }
    m_more->setVisible(m_data && static_cast<int>(items.size()) < sampleCount());
    m_gallery->setItems(std::move(items));
}

} // namespace digitlab::ui
