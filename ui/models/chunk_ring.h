// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <vector>

namespace ferrule::ui {

/// Rows in the order they came, in chunks, within a memory budget: what is too old falls out a
/// chunk at a time. Chunks never move their rows, so growing costs the same for the millionth row
/// as for the first, and a worker may read the rows of a snapshot() while more are appended.
template<typename Row>
class ChunkRing
{
public:
    static constexpr std::size_t chunkRows = 1024;

    struct Chunk
    {
        std::vector<Row> rows;
        std::size_t bytes = 0;
    };

    /// The rows [begin, begin + count) of one chunk, kept alive.
    struct Span
    {
        std::shared_ptr<const Chunk> chunk;
        const Row* begin = nullptr;
        std::size_t count = 0;
        std::uint64_t first = 0; ///< position of the first
    };

    /// Positions count from 0 at the start and never change: a row keeps its own until it falls
    /// out.
    std::uint64_t first() const { return m_first; }
    std::uint64_t end() const { return m_end; }
    std::size_t size() const { return std::size_t(m_end - m_first); }
    std::size_t bytes() const { return m_bytes; }

    void append(Row row, std::size_t bytes)
    {
        if (m_chunks.empty() || m_chunks.back()->rows.size() == chunkRows) {
            auto chunk = std::make_shared<Chunk>();
            chunk->rows.reserve(chunkRows);
            m_chunks.push_back(std::move(chunk));
        }
        Chunk& last = *m_chunks.back();
        last.rows.push_back(std::move(row));
        last.bytes += bytes;
        m_bytes += bytes;
        ++m_end;
    }

    /// How many rows must fall out to come back under `budget`; the newest chunk always stays.
    std::size_t excess(std::size_t budget) const
    {
        std::size_t rows = 0;
        std::size_t left = m_bytes;
        for (std::size_t i = 0; i + 1 < m_chunks.size() && left > budget; ++i) {
            rows += m_chunks[i]->rows.size();
            left -= m_chunks[i]->bytes;
        }
        return rows;
    }

    /// Lets whole chunks fall out, `rows` in all (as excess() named them).
    void dropFront(std::size_t rows)
    {
        while (rows > 0 && !m_chunks.empty()) {
            const std::size_t gone = m_chunks.front()->rows.size();
            m_bytes -= m_chunks.front()->bytes;
            m_first += gone;
            m_chunks.pop_front();
            rows -= gone < rows ? gone : rows;
        }
    }

    void clear()
    {
        m_chunks.clear();
        m_bytes = 0;
        m_first = m_end;
    }

    const Row& at(std::uint64_t position) const
    {
        // Every chunk before the last is full, and the ring opens with a whole chunk.
        const auto offset = std::size_t(position - m_first);
        return m_chunks[offset / chunkRows]->rows[offset % chunkRows];
    }

    std::vector<Span> snapshot() const
    {
        std::vector<Span> spans;
        spans.reserve(m_chunks.size());
        std::uint64_t position = m_first;
        for (const std::shared_ptr<Chunk>& chunk : m_chunks) {
            spans.push_back({chunk, chunk->rows.data(), chunk->rows.size(), position});
            position += chunk->rows.size();
        }
        return spans;
    }

private:
    std::deque<std::shared_ptr<Chunk>> m_chunks;
    std::size_t m_bytes = 0;
    std::uint64_t m_first = 0;
    std::uint64_t m_end = 0;
};

} // namespace ferrule::ui
