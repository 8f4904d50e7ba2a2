// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigation_rail.h"

#include "ui/accessibility/accessible_source.h"
#include "ui/style/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace digitlab::ui {

namespace {

constexpr int leastButtonWidth = 10 * gridUnit;
constexpr int buttonHeight = 8 * gridUnit;
constexpr auto iconProperty = "icon-name";

} // namespace

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
    , m_layout(new QVBoxLayout(this))
{
    setAccessibleRole(this, QAccessible::PageTabList);
    setAccessibleName(tr("Pages"));
    m_layout->setContentsMargins(gridUnit, gridUnit, gridUnit, gridUnit);
    m_layout->setSpacing(gridUnit / 2);
    m_layout->addStretch();
    connect(m_buttons, &QButtonGroup::idClicked, this, &NavigationRail::pageChosen);
}

int NavigationRail::addPage(const QString &icon, const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    setAccessibleRole(button, QAccessible::PageTab);
    button->setProperty("rail", true);
    button->setProperty(iconProperty, icon);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIconSize({3 * gridUnit, 3 * gridUnit});
    button->setFocusPolicy(Qt::StrongFocus);

    const int page = static_cast<int>(m_buttons->buttons().size());
    m_buttons->addButton(button, page);
    m_layout->insertWidget(page, button);
    button->setChecked(page == 0);
    applyIcons();
    fitButtons();
    return page;
}

/// All as wide as the widest label is when it is chosen, so that choosing a page moves nothing.
void NavigationRail::fitButtons()
{
    QFont chosen = font();
    chosen.setBold(true);
    int width = leastButtonWidth;
    for (const QAbstractButton *button : m_buttons->buttons())
        width = std::max(width, QFontMetrics(chosen).horizontalAdvance(button->text()) + gridUnit);
    for (QAbstractButton *button : m_buttons->buttons())
        button->setFixedSize(width, buttonHeight);
}

void NavigationRail::setPageText(int page, const QString &text)
{
    if (auto *button = m_buttons->button(page))
        button->setText(text);
    fitButtons();
}

void NavigationRail::setPage(int page)
{
    if (auto *button = m_buttons->button(page))
        button->setChecked(true);
}

int NavigationRail::page() const
{
    return m_buttons->checkedId();
}

void NavigationRail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyIcons();
}

void NavigationRail::applyIcons()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::Active, QPalette::WindowText, coloursFor(palette()).mutedText);
    for (QAbstractButton *button : m_buttons->buttons())
        button->setIcon(themedIcon(button->property(iconProperty).toString(), quiet));
}

} // namespace digitlab::ui
