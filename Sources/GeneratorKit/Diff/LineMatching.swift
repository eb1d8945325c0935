/// Which lines of two texts are the same lines: a longest common subsequence, by Myers' algorithm in linear space.
///
/// Eugene W. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica 1 (1986).
struct LineMatching {
    /// Pairs of indices of lines that are the same, both rising.
    private(set) var pairs: [(old: Int, new: Int)] = []

    init<Line: Hashable>(_ old: [Line], _ new: [Line]) {
        // Lines that only one text has cannot match. Without them, two texts that have little in common cost little.
        let numbers = Self.numbers(old, new)
        let oldShared = numbers.old.indices.filter { numbers.shared.contains(numbers.old[$0]) }
        let newShared = numbers.new.indices.filter { numbers.shared.contains(numbers.new[$0]) }
        var search = MiddleSnakeSearch(oldShared.map { numbers.old[$0] }, newShared.map { numbers.new[$0] })
        search.match(0..<oldShared.count, 0..<newShared.count)
        pairs = search.pairs.map { (oldShared[$0.old], newShared[$0.new]) }
    }

    /// A number for each different line, because numbers compare faster.
    private static func numbers<Line: Hashable>(_ old: [Line], _ new: [Line]) -> (
        old: [Int], new: [Int], shared: Set<Int>
    ) {
        var known: [Line: Int] = [:]
        let oldNumbers = old.map { line in
            if let number = known[line] { return number }
            known[line] = known.count
            return known.count - 1
        }
        let newNumbers = new.map { known[$0] ?? -1 }
        return (oldNumbers, newNumbers, Set(newNumbers).subtracting([-1]))
    }
}

/// Finds the middle of a shortest edit script, and then the middles of its halves.
private struct MiddleSnakeSearch {
    private let old: [Int]
    private let new: [Int]
    private(set) var pairs: [(old: Int, new: Int)] = []
    /// The furthest reaching paths by diagonal, from the start and from the end; one buffer serves all halves.
    private var forward: [Int]
    private var backward: [Int]

    init(_ old: [Int], _ new: [Int]) {
        self.old = old
        self.new = new
        let size = 2 * ((old.count + new.count + 1) / 2 + 1) + 1
        forward = Array(repeating: 0, count: size)
        backward = forward
    }

    mutating func match(_ oldRange: Range<Int>, _ newRange: Range<Int>) {
        var (a, b) = (oldRange, newRange)
        while !a.isEmpty, !b.isEmpty, old[a.lowerBound] == new[b.lowerBound] {
            pairs.append((a.lowerBound, b.lowerBound))
            (a, b) = (a.dropFirst(), b.dropFirst())
        }
        var suffix = 0
        while !a.isEmpty, !b.isEmpty, old[a.upperBound - 1] == new[b.upperBound - 1] {
            suffix += 1
            (a, b) = (a.dropLast(), b.dropLast())
        }
        if !a.isEmpty, !b.isEmpty {
            let snake = middleSnake(a, b)
            match(a.lowerBound..<snake.oldStart, b.lowerBound..<snake.newStart)
            for step in 0..<snake.length { pairs.append((snake.oldStart + step, snake.newStart + step)) }
            match((snake.oldStart + snake.length)..<a.upperBound, (snake.newStart + snake.length)..<b.upperBound)
        }
        for step in 0..<suffix { pairs.append((a.upperBound + step, b.upperBound + step)) }
    }

    /// A run of equal lines (perhaps none) in the middle of a shortest edit script; neither range is empty.
    private mutating func middleSnake(_ a: Range<Int>, _ b: Range<Int>) -> (oldStart: Int, newStart: Int, length: Int) {
        let delta = a.count - b.count
        let limit = (a.count + b.count + 1) / 2
        let center = limit + 1
        forward[center + 1] = 0
        backward[center + 1] = 0
        for edits in 0...limit {
            // Further diagonals lie wholly outside of the two ranges.
            let first = -(edits - 2 * max(0, edits - b.count))
            let last = edits - 2 * max(0, edits - a.count)
            for diagonal in stride(from: first, through: last, by: 2) {
                let start = Self.start(on: diagonal, edits, forward, center)
                var x = start
                while x < a.count, x - diagonal < b.count, old[a.lowerBound + x] == new[b.lowerBound + x - diagonal] {
                    x += 1
                }
                forward[center + diagonal] = x
                let opposite = delta - diagonal
                if delta % 2 != 0, abs(opposite) < edits, x + backward[center + opposite] >= a.count {
                    return (a.lowerBound + start, b.lowerBound + start - diagonal, x - start)
                }
            }
            for diagonal in stride(from: first, through: last, by: 2) {
                let start = Self.start(on: diagonal, edits, backward, center)
                var x = start
                while x < a.count, x - diagonal < b.count,
                    old[a.upperBound - 1 - x] == new[b.upperBound - 1 - (x - diagonal)]
                { x += 1 }
                backward[center + diagonal] = x
                let opposite = delta - diagonal
                if delta % 2 == 0, abs(opposite) <= edits, x + forward[center + opposite] >= a.count {
                    return (a.upperBound - x, b.upperBound - (x - diagonal), x - start)
                }
            }
        }
        // Two paths of half the longest script always meet; to delete and insert everything would be right as well.
        return (a.upperBound, b.lowerBound, 0)
    }

    /// Where the furthest path with one edit less goes on, on a diagonal beside its own.
    private static func start(on diagonal: Int, _ edits: Int, _ furthest: [Int], _ center: Int) -> Int {
        let (below, above) = (furthest[center + diagonal - 1], furthest[center + diagonal + 1])
        return diagonal == -edits || (diagonal != edits && below < above) ? above : below + 1
    }
}
