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
#include <QSignalBlocker>

namespace digitlab::ui {

namespace {

constexpr int ofEachClass = 12;
constexpr int ofOneClass = 2000;
constexpr int captionLength = 10; // characters under an image
constexpr int widestChoice = 30 * gridUnit;

} // namespace

SampleBrowser::SampleBrowser(QWidget *parent)
    : QWidget(parent)
    , m_side(new QComboBox)
    , m_class(new QComboBox)
    , m_summary(new QLabel)
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

    auto *choices = inRow(nullptr, -1, {m_side, m_class, boxSpace, m_summary});
    auto *layout = inColumn(this, gridUnit, {choices, {m_gallery, 1}});
    layout->setContentsMargins(0, gridUnit, 0, 0);
    connect(m_side, &QComboBox::currentIndexChanged, this, &SampleBrowser::showSamples);
    connect(m_class, &QComboBox::currentIndexChanged, this, &SampleBrowser::showSamples);
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
    showSamples();
}

const Dataset &SampleBrowser::side() const
{
    return m_side->currentIndex() == 0 ? m_data->train : m_data->test;
}

std::vector<int> SampleBrowser::shownSamples() const
{
    const int wanted = m_class->currentIndex() - 1;
    const int most = wanted < 0 ? ofEachClass : ofOneClass;
    std::vector<std::vector<int>> byClass(static_cast<std::size_t>(side().classCount()));
    for (int i = 0; i < side().size(); ++i) {
        std::vector<int> &ofClass = byClass[static_cast<std::size_t>(side().label(i))];
        if ((wanted < 0 || wanted == side().label(i)) && static_cast<int>(ofClass.size()) < most)
            ofClass.push_back(i);
    }
    std::vector<int> shown;
    for (const std::vector<int> &ofClass : byClass)
        shown.insert(shown.end(), ofClass.begin(), ofClass.end());
    return shown;
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
            tr("%1 of %2 shown").arg(countText(static_cast<qint64>(items.size())), countText(side().size())));
    }
    m_gallery->setItems(std::move(items));
}

} // namespace digitlab::ui
