import Gerance

/// The journals that wait for work, in order; each change and each look costs as the logarithm of their number.
///
/// Blocks of sorted entries, each before the next one; a block that grows too long is cut in two.
struct DueList: Sendable {
    private var blocks: [[DueWork]] = []

    private static let blockLimit = 512

    mutating func insert(_ work: DueWork) {
        guard !blocks.isEmpty else {
            blocks = [[work]]
            return
        }
        let block = self.block(of: work)
        blocks[block].insert(work, at: Self.place(of: work, in: blocks[block]))
        let count = blocks[block].count
        guard count > Self.blockLimit else { return }
        let rest = Array(blocks[block][(count / 2)...])
        blocks[block].removeSubrange((count / 2)...)
        blocks.insert(rest, at: block + 1)
    }

    mutating func remove(_ work: DueWork) {
        guard !blocks.isEmpty else { return }
        let block = self.block(of: work)
        let place = Self.place(of: work, in: blocks[block])
        guard place < blocks[block].count, blocks[block][place] == work else { return }
        blocks[block].remove(at: place)
        if blocks[block].isEmpty { blocks.remove(at: block) }
    }

    /// Those at an instant, as many as are wanted.
    func page(_ request: DueWorkRequest) -> DueWorkPage {
        var works: [DueWork] = []
        var block = request.after.map(self.block) ?? 0
        var place = 0
        if let after = request.after, block < blocks.count {
            place = Self.place(of: after, in: blocks[block])
            if place < blocks[block].count, blocks[block][place] == after { place += 1 }
        }
        while block < blocks.count {
            while place < blocks[block].count {
                let work = blocks[block][place]
                guard work.since <= request.instant else { return DueWorkPage(works, hasMore: false) }
                guard works.count < request.limit else { return DueWorkPage(works, hasMore: true) }
                works.append(work)
                place += 1
            }
            block += 1
            place = 0
        }
        return DueWorkPage(works, hasMore: false)
    }

    /// The last block that begins with the entry or before it; the first one where none does.
    private func block(of work: DueWork) -> Int {
        var low = 0
        var high = blocks.count
        while low < high {
            let middle = (low + high) / 2
            if work < blocks[middle][0] { high = middle } else { low = middle + 1 }
        }
        return max(0, low - 1)
    }

    /// Where the entry stands, or would stand.
    private static func place(of work: DueWork, in block: [DueWork]) -> Int {
        var low = 0
        var high = block.count
        while low < high {
            let middle = (low + high) / 2
            if block[middle] < work { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
