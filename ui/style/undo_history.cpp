// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/undo_history.h"

#include <QAction>
#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace digitlab::ui {

namespace {

using Order = std::vector<QUndoStack *>;

void removeLast(Order &order, QUndoStack *stack)
{
    const auto last = std::find(order.rbegin(), order.rend(), stack);
    if (last != order.rend())
        order.erase(std::next(last).base());
}

/// The oldest steps of a stack go first, as it forgets them itself.
void keepLatest(Order &order, QUndoStack *stack, int count)
{
    for (auto extra = std::ranges::count(order, stack) - count; extra > 0; --extra)
        order.erase(std::ranges::find(order, stack));
}

QString actionText(const QString &verb, const QString &step)
{
    QString named = step; // of which no letter is a shortcut
    return step.isEmpty() ? verb
                          : QStringLiteral("%1 %2").arg(verb, named.replace(QLatin1Char('&'), QStringLiteral("&&")));
}

} // namespace

UndoHistory::UndoHistory(QObject *parent)
    : QObject(parent)
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
{
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcut(QKeySequence::Redo);
    connect(m_undo, &QAction::triggered, this, &UndoHistory::undo);
    connect(m_redo, &QAction::triggered, this, &UndoHistory::redo);
    showActions();
}

void UndoHistory::add(QUndoStack *stack)
{
    m_sources.push_back({stack, stack->index(), stack->command(stack->index())});
    m_done.insert(m_done.end(), static_cast<std::size_t>(stack->index()), stack);
    connect(stack, &QUndoStack::indexChanged, this, [this, stack] { follow(stack); });
    showActions();
}

std::vector<QUndoStack *> UndoHistory::stacks() const
{
    std::vector<QUndoStack *> stacks;
    for (const Source &source : m_sources)
        stacks.push_back(source.stack);
    return stacks;
}

/// A stack at its limit forgets its first step with each new one, so that its index stays.
void UndoHistory::follow(QUndoStack *stack)
{
    const auto source = std::ranges::find(m_sources, stack, &Source::stack);
    const int before = std::exchange(source->done, stack->index());
    const bool isNew = (stack->index() == before && before > 0)
        || (stack->index() > before && stack->command(before) != source->next);
    source->next = stack->command(stack->index());
    if (isNew)
        m_undone.clear();
    for (int step = std::max(stack->index(), before + (stack->index() == before ? 1 : 0)); step > before; --step) {
        m_done.push_back(stack);
        removeLast(m_undone, stack);
    }
    for (int step = stack->index(); step < before; ++step) {
        removeLast(m_done, stack);
        m_undone.push_back(stack);
    }
    keepLatest(m_done, stack, stack->index());
    keepLatest(m_undone, stack, stack->count() - stack->index());
    showActions();
}

void UndoHistory::undo()
{
    if (m_done.empty())
        return;
    QUndoStack *stack = m_done.back();
    const QString text = stack->undoText();
    stack->undo();
    Q_EMIT undone(stack, text);
}

void UndoHistory::redo()
{
    if (m_undone.empty())
        return;
    QUndoStack *stack = m_undone.back();
    const QString text = stack->redoText();
    stack->redo();
    Q_EMIT redone(stack, text);
}

void UndoHistory::showActions()
{
    m_undo->setEnabled(!m_done.empty());
    m_redo->setEnabled(!m_undone.empty());
    m_undo->setText(actionText(tr("&Undo"), m_done.empty() ? QString() : m_done.back()->undoText()));
    m_redo->setText(actionText(tr("&Redo"), m_undone.empty() ? QString() : m_undone.back()->redoText()));
}

} // namespace digitlab::ui
