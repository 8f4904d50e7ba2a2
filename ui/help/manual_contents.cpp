// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual_contents.h"

#include "ui/help/manual.h"
#include "ui/style/theme.h"

#include <QSignalBlocker>

namespace digitlab::ui {

namespace {

constexpr int placeRole = Qt::UserRole;

QTreeWidgetItem *itemOf(const QString &title, const QString &place)
{
    auto *item = new QTreeWidgetItem({title});
    item->setData(0, placeRole, place);
    item->setToolTip(0, title);
    item->setSizeHint(0, {0, 3 * gridUnit});
    return item;
}

} // namespace

ManualContents::ManualContents(QWidget *parent)
    : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setAccessibleName(tr("Contents"));
    for (const ManualChapter &chapter : manualChapters()) {
        QTreeWidgetItem *item = itemOf(chapter.title, chapter.file);
        for (const QString &section : chapter.sections)
            item->addChild(itemOf(section, chapter.file + QLatin1Char('#') + anchorOf(section)));
        addTopLevelItem(item);
    }
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item)
            Q_EMIT placeChosen(item->data(0, placeRole).toString());
    });
}

void ManualContents::showPlace(const QString &place)
{
    const QSignalBlocker quiet(this);
    const QString file = place.section(QLatin1Char('#'), 0, 0);
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *chapter = topLevelItem(i);
        const bool isShown = chapter->data(0, placeRole) == file;
        chapter->setExpanded(isShown);
        if (!isShown)
            continue;
        setCurrentItem(chapter);
        for (int k = 0; k < chapter->childCount(); ++k)
            if (chapter->child(k)->data(0, placeRole) == place)
                setCurrentItem(chapter->child(k));
    }
}

int ManualContents::filter(const QString &words)
{
    int left = 0;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const bool has = manualChapters().at(static_cast<std::size_t>(i)).text.contains(words, Qt::CaseInsensitive);
        topLevelItem(i)->setHidden(!has);
        left += has ? 1 : 0;
    }
    return left;
}

QString ManualContents::nextAfter(const QString &file) const
{
    QString first;
    bool passed = false;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const QString here = topLevelItem(i)->data(0, placeRole).toString();
        if (!topLevelItem(i)->isHidden() && passed)
            return here;
        if (!topLevelItem(i)->isHidden() && first.isEmpty())
            first = here;
        passed = passed || here == file;
    }
    return first;
}

} // namespace digitlab::ui
