// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <hdf5.h>
#include <stdexcept>
#include <string>

namespace digitlab {

/// What HDF5 gave and wants back.
class Hdf5Handle
{
public:
    using Close = herr_t (*)(hid_t);

    /// Throws std::runtime_error that names `what` where there is none.
    Hdf5Handle(hid_t id, Close close, const char *what)
        : m_id(id)
        , m_close(close)
    {
        if (id < 0)
            throw std::runtime_error(std::string("HDF5 cannot make or open ") + what);
    }

    ~Hdf5Handle() { m_close(m_id); }
    Hdf5Handle(const Hdf5Handle &) = delete;
    Hdf5Handle &operator=(const Hdf5Handle &) = delete;

    operator hid_t() const { return m_id; }

private:
    hid_t m_id;
    Close m_close;
};

} // namespace digitlab
