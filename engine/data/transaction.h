// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/database.h"

namespace ferrule::data {

/// All or nothing: rolls back when it goes without commit(). Transactions may nest; only the
/// outermost commits, and a nested one that is rolled back makes the outermost fail.
class Transaction
{
public:
    explicit Transaction(Database& database)
        : m_database(database)
        , m_begun(database.begin())
        , m_open(m_begun.hasValue())
    {
    }
    ~Transaction()
    {
        if (m_open)
            m_database.rollback();
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Whether BEGIN worked; look at it first.
    const Result<void>& begun() const { return m_begun; }

    Result<void> commit()
    {
        m_open = false;
        return m_database.commit();
    }

private:
    Database& m_database;
    Result<void> m_begun;
    bool m_open = false;
};

} // namespace ferrule::data
