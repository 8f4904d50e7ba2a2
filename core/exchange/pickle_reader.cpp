// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pickle_reader.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <stdexcept>

namespace digitlab {

namespace {

using Kind = PickleValue::Kind;

constexpr std::size_t mostValues = 1 << 22;
constexpr int deepest = 200; // or the end of so many values in each other would take all of the stack

class PickleMachine
{
public:
    explicit PickleMachine(std::string_view bytes)
        : m_rest(bytes)
    {
    }

    PicklePointer run()
    {
        while (true) {
            const char opcode = take(1)[0];
            if (opcode == '.')
                return pop();
            step(opcode);
            if (++m_steps > mostValues)
                throw std::runtime_error("its pickle is too long");
        }
    }

private:
    void step(char opcode)
    {
        if (!pushConstant(opcode) && !pushNumber(opcode) && !pushText(opcode) && !join(opcode) && !remember(opcode))
            throw std::runtime_error("its pickle is cut short, altered, or holds more than weights");
    }

    bool pushConstant(char opcode)
    {
        switch (opcode) {
        case 'N':
            return push({});
        case '\x88':
            return push({.kind = Kind::Bool, .whole = 1});
        case '\x89':
            return push({.kind = Kind::Bool, .whole = 0});
        case ')':
            return push({.kind = Kind::Tuple});
        case ']':
            return push({.kind = Kind::List});
        case '}':
            return push({.kind = Kind::Dictionary});
        case '(':
            m_marks.push_back(m_stack.size());
            return true;
        default:
            return false;
        }
    }

    bool pushNumber(char opcode)
    {
        switch (opcode) {
        case 'K':
            return push({.kind = Kind::Whole, .whole = number<std::uint8_t>()});
        case 'M':
            return push({.kind = Kind::Whole, .whole = number<std::uint16_t>()});
        case 'J':
            return push({.kind = Kind::Whole, .whole = number<std::int32_t>()});
        case '\x8a':
            return push({.kind = Kind::Whole, .whole = longNumber(number<std::uint8_t>())});
        case 'G':
            return push({.kind = Kind::Real, .real = bigEndianReal()});
        default:
            return false;
        }
    }

    bool pushText(char opcode)
    {
        switch (opcode) {
        case 'X':
            return push({.kind = Kind::Text, .text = std::string(take(number<std::uint32_t>()))});
        case '\x8c':
            return push({.kind = Kind::Text, .text = std::string(take(number<std::uint8_t>()))});
        case 'c': {
            const std::string module = line();
            return push({.kind = Kind::Global, .text = module + '.' + line()});
        }
        case '\x93': {
            const PicklePointer name = pop();
            const PicklePointer module = pop();
            return push({.kind = Kind::Global, .text = module->text + '.' + name->text});
        }
        case '\x80': // the protocol
            take(1);
            return true;
        case '\x95': // the length of a frame
            take(8);
            return true;
        default:
            return false;
        }
    }

    bool join(char opcode)
    {
        switch (opcode) {
        case 't':
            return push({.kind = Kind::Tuple, .items = sinceMark()});
        case '\x85':
        case '\x86':
        case '\x87':
            return push({.kind = Kind::Tuple, .items = last(static_cast<std::size_t>(opcode - '\x85') + 1)});
        case 'Q':
            return push({.kind = Kind::Persistent, .state = pop()});
        case 'R': {
            const PicklePointer arguments = pop();
            const PicklePointer function = pop();
            return push({.kind = Kind::Call, .text = function->text, .items = {function, arguments}});
        }
        case 'b': {
            const PicklePointer state = pop();
            hold(*top(), state);
            top()->state = state;
            return true;
        }
        case 's':
            return setItems(last(2));
        case 'u':
            return setItems(sinceMark());
        case 'a':
            return append(last(1));
        case 'e':
            return append(sinceMark());
        case '0':
            pop();
            return true;
        default:
            return false;
        }
    }

    bool remember(char opcode)
    {
        switch (opcode) {
        case 'q':
            m_memo[number<std::uint8_t>()] = top();
            return true;
        case 'r':
            m_memo[number<std::uint32_t>()] = top();
            return true;
        case '\x94':
            m_memo[static_cast<std::uint32_t>(m_memo.size())] = top();
            return true;
        case 'h':
            return recall(number<std::uint8_t>());
        case 'j':
            return recall(number<std::uint32_t>());
        default:
            return false;
        }
    }

    bool recall(std::uint32_t index)
    {
        const auto found = m_memo.find(index);
        if (found == m_memo.end())
            return false;
        m_stack.push_back(found->second);
        return true;
    }

    bool setItems(const std::vector<PicklePointer> &list)
    {
        PickleValue &target = *top();
        for (const PicklePointer &value : list)
            hold(target, value);
        for (std::size_t i = 0; i + 1 < list.size(); i += 2)
            target.entries.emplace_back(list[i], list[i + 1]);
        return true;
    }

    bool append(const std::vector<PicklePointer> &list)
    {
        std::vector<PicklePointer> &items = top()->items;
        for (const PicklePointer &value : list)
            hold(*top(), value);
        items.insert(items.end(), list.begin(), list.end());
        return true;
    }

    static void hold(PickleValue &outer, const PicklePointer &inner)
    {
        outer.depth = std::max(outer.depth, inner->depth + 1);
        if (outer.depth > deepest)
            throw std::runtime_error("its pickle is nested too deeply");
    }

    bool push(PickleValue value)
    {
        for (const PicklePointer &item : value.items)
            hold(value, item);
        if (value.state)
            hold(value, value.state);
        m_stack.push_back(std::make_shared<PickleValue>(std::move(value)));
        return true;
    }

    const PicklePointer &top() const
    {
        if (m_stack.empty())
            throw std::runtime_error("its pickle is cut short or altered");
        return m_stack.back();
    }

    PicklePointer pop()
    {
        PicklePointer value = top();
        m_stack.pop_back();
        return value;
    }

    std::vector<PicklePointer> last(std::size_t count)
    {
        if (m_stack.size() < count)
            throw std::runtime_error("its pickle is cut short or altered");
        std::vector<PicklePointer> values(m_stack.end() - static_cast<std::ptrdiff_t>(count), m_stack.end());
        m_stack.resize(m_stack.size() - count);
        return values;
    }

    std::vector<PicklePointer> sinceMark()
    {
        if (m_marks.empty() || m_marks.back() > m_stack.size())
            throw std::runtime_error("its pickle is cut short or altered");
        const std::size_t mark = m_marks.back();
        m_marks.pop_back();
        return last(m_stack.size() - mark);
    }

    std::string_view take(std::size_t size)
    {
        if (size > m_rest.size())
            throw std::runtime_error("its pickle is cut short");
        const std::string_view taken = m_rest.substr(0, size);
        m_rest.remove_prefix(size);
        return taken;
    }

    template <typename Number> Number number()
    {
        Number value;
        std::memcpy(&value, take(sizeof value).data(), sizeof value);
        return value;
    }

    std::int64_t longNumber(std::size_t size)
    {
        const std::string_view bytes = take(size);
        if (size > sizeof(std::int64_t))
            throw std::runtime_error("a number in its pickle is too large");
        std::uint64_t value = size > 0 && (bytes.back() & '\x80') != 0 ? ~std::uint64_t{0} : 0;
        for (std::size_t i = size; i-- > 0;)
            value = value << 8 | static_cast<std::uint8_t>(bytes[i]);
        return static_cast<std::int64_t>(value);
    }

    double bigEndianReal()
    {
        std::string bytes(take(sizeof(double)));
        std::ranges::reverse(bytes);
        double value = 0;
        std::memcpy(&value, bytes.data(), sizeof value);
        return value;
    }

    std::string line()
    {
        const std::size_t end = m_rest.find('\n');
        if (end == std::string_view::npos)
            throw std::runtime_error("its pickle is cut short");
        const std::string text(take(end));
        take(1);
        return text;
    }

    std::string_view m_rest;
    std::vector<PicklePointer> m_stack;
    std::vector<std::size_t> m_marks;
    std::map<std::uint32_t, PicklePointer> m_memo;
    std::size_t m_steps = 0;
};

} // namespace

PicklePointer readPickle(std::string_view bytes)
{
    return PickleMachine(bytes).run();
}

} // namespace digitlab
