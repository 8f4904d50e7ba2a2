// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/changed_images.h"

#include "ui/jobs/image_decoder.h"
#include "ui/style/boxes.h"
#include "ui/style/fitted_labels.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"
#include "ui/widgets/digit_gallery.h"

#include <QPushButton>

#include <cmath>

namespace digitlab::ui {

namespace {

QStringList titles()
{
    return {QObject::tr("Fixed by B"), QObject::tr("Broken by B"), QObject::tr("Wrong in both")};
}

QString className(const Run &run, int label)
{
    return shownText(run.classNames[static_cast<std::size_t>(label)]);
}

/// As short as it must be under an image.
QString classLabel(const Run &run, int label)
{
    constexpr int longest = 5; // characters
    return shortLabels(toQStringList(run.classNames), longest)[label];
}

QString sourceName(const Run &run)
{
    return run.dataset.source.isBuiltin() ? QObject::tr("the built-in digits") : shownPath(run.dataset.source.path);
}

/// "A 5, 91 %"
QString answer(const QString &model, const Run &run, const Prediction &prediction)
{
    const double fraction
        = static_cast<double>(prediction.probabilities[static_cast<std::size_t>(prediction.predicted)]);
    return QObject::tr("%1 %2, %3 %").arg(model, classLabel(run, prediction.predicted)).arg(std::floor(100 * fraction));
}

/// What it is, and what each side reads with which probability; a line each.
QString caption(const Run &run, const Prediction &a, const Prediction &b)
{
    return QStringList{QObject::tr("is %1").arg(classLabel(run, a.actual)), answer(QStringLiteral("A"), run, a),
        answer(QStringLiteral("B"), run, b)}
        .join(QLatin1Char('\n'));
}

QString sureness(const QString &model, const Run &run, const Prediction &prediction)
{
    return QObject::tr("%1 predicts %2 with %3")
        .arg(model, className(run, prediction.predicted),
            percentText(static_cast<double>(prediction.probabilities[static_cast<std::size_t>(prediction.predicted)])));
}

GalleryItem item(const Run &run, const Prediction &a, const Prediction &b, const Dataset &test, int row)
{
    const QString origin = shownPath(a.origin);
    return {digitImage(test.image(a.sample)), caption(run, a, b),
        origin + u'\n' + sureness(QStringLiteral("A"), run, a) + u'\n' + sureness(QStringLiteral("B"), run, b), row};
}

} // namespace

ChangedImages::ChangedImages(QWidget *parent)
    : QTabWidget(parent)
{
    setDocumentMode(true);
    setAccessibleName(tr("Images on which A and B differ"));
    for (const QString &title : titles()) {
        const int tab = static_cast<int>(m_galleries.size());
        auto *gallery = new DigitGallery;
        m_galleries.push_back(gallery);
        addTab(gallery, title);
        gallery->setAccessibleName(title);
        connect(gallery, &QListView::activated, this, [this, tab, gallery] {
            for (const int row : gallery->selectedItems())
                activate(tab, row);
        });
        connect(gallery, &DigitGallery::selectedItemsChanged, this, &ChangedImages::showSelection);
    }
    setCornerWidget(makeButtons());
    setMinimumHeight(36 * gridUnit);
    connect(this, &QTabWidget::currentChanged, this, &ChangedImages::showSelection);
    clear();
}

QWidget *ChangedImages::makeButtons()
{
    m_inspectA = makeButton(ModelSide::A, tr("Inspect in A"));
    m_inspectB = makeButton(ModelSide::B, tr("Inspect in B"));
    auto *buttons = new QWidget;
    auto *layout = inRow(buttons, gridUnit, {m_inspectA, m_inspectB});
    layout->setContentsMargins(0, 0, 0, gridUnit / 2);
    return buttons;
}

QPushButton *ChangedImages::makeButton(ModelSide side, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setToolTip(tr("Open the selected image on the Inspect page"));
    connect(button, &QPushButton::clicked, this, [this, side] {
        for (const int row : gallery()->selectedItems())
            Q_EMIT imageChosen(side, row);
    });
    return button;
}

DigitGallery *ChangedImages::gallery() const
{
    return m_galleries[static_cast<std::size_t>(currentIndex())];
}

/// In the run that misreads it.
void ChangedImages::activate(int tab, int row)
{
    Q_EMIT imageChosen(tab == 0 ? ModelSide::A : ModelSide::B, row);
}

void ChangedImages::showSelection()
{
    const bool chosen = !gallery()->selectedItems().empty();
    m_inspectA->setEnabled(chosen);
    m_inspectB->setEnabled(chosen);
}

void ChangedImages::show(
    const Run &a, const Run &b, const PairedComparison &comparison, const std::shared_ptr<const SplitDataset> &dataset)
{
    const SplitDataset *own = dataset && hasSameTestSplit(a.dataset, dataset->identity) ? dataset.get() : nullptr;
    showRows(0, comparison.fixed, a, b, own);
    showRows(1, comparison.broken, a, b, own);
    showRows(2, comparison.bothWrong, a, b, own);
}

void ChangedImages::clear()
{
    for (int tab = 0; tab < count(); ++tab) {
        setTabText(tab, titles()[tab]);
        DigitGallery *gallery = m_galleries[static_cast<std::size_t>(tab)];
        gallery->setItems({});
        gallery->setEmptyText(tr("Images that the two runs predict differently appear here."));
    }
    showSelection();
}

void ChangedImages::showRows(
    int tab, const std::vector<int> &rows, const Run &a, const Run &b, const SplitDataset *dataset)
{
    DigitGallery *gallery = m_galleries[static_cast<std::size_t>(tab)];
    setTabText(tab, tr("%1 (%2)").arg(titles()[tab], countText(static_cast<qint64>(rows.size()))));
    gallery->setEmptyText(rows.empty() || dataset
            ? tr("None.")
            : tr("Open %1 to see these images: they do not belong to the open dataset.").arg(sourceName(a)));
    std::vector<GalleryItem> items;
    if (dataset)
        for (const int row : rows) {
            const auto place = static_cast<std::size_t>(row);
            items.push_back(item(a, a.predictions.rows[place], b.predictions.rows[place], dataset->test, row));
        }
    gallery->setItems(std::move(items));
    showSelection();
}

} // namespace digitlab::ui
