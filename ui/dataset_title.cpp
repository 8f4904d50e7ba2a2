#include "ui/dataset_title.h"

#include "core/data/added_digits.h"
#include "ui/text.h"

#include <QCoreApplication>

namespace digitlab::ui {

QString datasetTitle(const DatasetIdentity &dataset)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("DatasetTitle", text); };
    const std::string opened = sourceWithoutOwnDrawings(dataset.source);
    const int added = ownDrawingsIn(dataset.source);
    const QString source = opened == "builtin" ? tr("Built-in digits") : shownPath(opened);
    return added == 0 ? source : tr("%1 with %2 of my own").arg(source, countText(added));
}

} // namespace digitlab::ui
