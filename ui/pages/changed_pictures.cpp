#include "ui/pages/changed_pictures.h"

#include "core/data/added_digits.h"
#include "ui/image_decoder.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/views/digit_gallery.h"

namespace digitlab::ui {

namespace {

QStringList titles()
{
    return {QObject::tr("Fixed by B"), QObject::tr("Broken by B"), QObject::tr("Wrong in both")};
}

QString className(const Run &run, int label)
{
    return QString::fromStdString(run.classNames[static_cast<std::size_t>(label)]);
}

QString sourceName(const Run &run)
{
    const std::string opened = sourceWithoutOwnDrawings(run.dataset.source);
    return opened == "builtin" ? QObject::tr("the built-in digits") : QString::fromStdString(run.dataset.source);
}

/// "3: A 5, B 3"
QString caption(const Run &run, const Prediction &a, const Prediction &b)
{
    return QObject::tr("%1: A %2, B %3")
        .arg(className(run, a.actual), className(run, a.predicted), className(run, b.predicted));
}

QString sureness(const QString &judge, const Run &run, const Prediction &prediction)
{
    return QObject::tr("%1 reads %2 with %3")
        .arg(judge, className(run, prediction.predicted),
            percentText(static_cast<double>(prediction.probabilities[static_cast<std::size_t>(prediction.predicted)])));
}

GalleryItem item(const Run &run, const Prediction &a, const Prediction &b, const Dataset &test)
{
    const QString origin = QString::fromStdString(a.origin);
    return {digitImage(test.image(a.sample)), caption(run, a, b),
        origin + u'\n' + sureness(QStringLiteral("A"), run, a) + u'\n' + sureness(QStringLiteral("B"), run, b),
        a.sample};
}

} // namespace

ChangedPictures::ChangedPictures(QWidget *parent)
    : QTabWidget(parent)
{
    setDocumentMode(true);
    for (const QString &title : titles()) {
        m_galleries.push_back(new DigitGallery);
        addTab(m_galleries.back(), title);
    }
    setMinimumHeight(28 * gridUnit);
    clear();
}

void ChangedPictures::show(
    const Run &a, const Run &b, const PairedComparison &comparison, const std::shared_ptr<const SplitDataset> &dataset)
{
    const SplitDataset *own = dataset && dataset->identity.hash == a.dataset.hash ? dataset.get() : nullptr;
    showRows(0, comparison.fixed, a, b, own);
    showRows(1, comparison.broken, a, b, own);
    showRows(2, comparison.bothWrong, a, b, own);
}

void ChangedPictures::clear()
{
    for (int tab = 0; tab < count(); ++tab) {
        setTabText(tab, titles()[tab]);
        DigitGallery *gallery = m_galleries[static_cast<std::size_t>(tab)];
        gallery->setItems({});
        gallery->setEmptyText(tr("The pictures on which the two runs differ stand here."));
    }
}

void ChangedPictures::showRows(
    int tab, const std::vector<int> &rows, const Run &a, const Run &b, const SplitDataset *dataset)
{
    DigitGallery *gallery = m_galleries[static_cast<std::size_t>(tab)];
    setTabText(tab, tr("%1 (%2)").arg(titles()[tab], countText(static_cast<qint64>(rows.size()))));
    gallery->setEmptyText(rows.empty() || dataset
            ? tr("None.")
            : tr("Open %1 to see these pictures: they belong to another dataset than the one at hand.")
                  .arg(sourceName(a)));
    std::vector<GalleryItem> items;
    if (dataset)
        for (const int row : rows) {
            const auto place = static_cast<std::size_t>(row);
            items.push_back(item(a, a.predictions.rows[place], b.predictions.rows[place], dataset->test));
        }
    gallery->setItems(std::move(items));
}

} // namespace digitlab::ui
