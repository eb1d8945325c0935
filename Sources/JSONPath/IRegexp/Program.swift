extension IRegexp {
    /// An expression as steps, of which several are followed at once (Ken Thompson, 1968).
    struct Program: Sendable {
        private enum Step: Sendable {
            /// Goes on where the scalar is one of these.
            case scalars(ScalarSet)
            /// Goes on in two places.
            case fork(Int, Int)
            case jump(Int)
            /// Goes on at the beginning of the text only.
            case start
            /// Goes on at the end of the text only.
            case end
            case match
        }

        private var steps: [Step] = []

        /// Repetitions are written out, so an expression may stand for more than it shows.
        private static let limit = 10_000

        /// Nil when there are too many steps.
        init?(_ expression: Expression) {
            guard append(expression) else { return nil }
            steps.append(.match)
        }

        // MARK: Making

        /// False when there are too many steps.
        private mutating func append(_ expression: Expression) -> Bool {
            guard steps.count < Self.limit else { return false }
            switch expression {
            case .scalars(let set): steps.append(.scalars(set))
            case .start: steps.append(.start)
            case .end: steps.append(.end)
            case .sequence(let parts): return parts.allSatisfy { append($0) }
            case .choice(let branches): return append(branches[...])
            case .repetition(let part, let least, let most):
                for _ in 0..<least {
                    let start = steps.count
                    guard append(part) else { return false }
                    // What takes no step may be repeated as often as one likes.
                    if steps.count == start { return true }
                }
                guard let most else { return appendLoop(part) }
                for _ in least..<most {
                    let start = steps.count
                    guard appendOptional(part) else { return false }
                    if steps.count == start + 1 { return true }
                }
            }
            return true
        }

        private mutating func append(_ branches: ArraySlice<Expression>) -> Bool {
            var jumps: [Int] = []
            for (index, branch) in branches.enumerated() {
                let isLast = index == branches.count - 1
                let fork = steps.count
                if !isLast { steps.append(.jump(0)) }
                guard append(branch) else { return false }
                guard !isLast else { break }
                jumps.append(steps.count)
                steps.append(.jump(0))
                steps[fork] = .fork(fork + 1, steps.count)
            }
            for jump in jumps { steps[jump] = .jump(steps.count) }
            return true
        }

        private mutating func appendOptional(_ part: Expression) -> Bool {
            let fork = steps.count
            steps.append(.jump(0))
            guard append(part) else { return false }
            steps[fork] = .fork(fork + 1, steps.count)
            return true
        }

        private mutating func appendLoop(_ part: Expression) -> Bool {
            let fork = steps.count
            guard appendOptional(part) else { return false }
            steps.append(.jump(fork))
            steps[fork] = .fork(fork + 1, steps.count)
            return true
        }

        // MARK: Running

        func run(on text: String, isAnchored: Bool) -> Bool {
            var current = Positions(count: steps.count)
            var next = Positions(count: steps.count)
            var place = Place(isStart: true, isEnd: text.isEmpty)
            add(0, at: place, to: &current)
            var scalars = text.unicodeScalars[...]
            while let scalar = scalars.popFirst() {
                if !isAnchored, current.contains(steps.count - 1) { return true }
                place = Place(isStart: false, isEnd: scalars.isEmpty)
                next.removeAll()
                for position in current.list {
                    guard case .scalars(let set) = steps[position], set.contains(scalar) else { continue }
                    add(position + 1, at: place, to: &next)
                }
                if !isAnchored { add(0, at: place, to: &next) }
                swap(&current, &next)
                if current.list.isEmpty { return false }
            }
            return current.contains(steps.count - 1)
        }

        /// A place between two scalars.
        private struct Place {
            var isStart: Bool
            var isEnd: Bool
        }

        /// Adds a step, and those that it leads to without taking a scalar.
        private func add(_ position: Int, at place: Place, to positions: inout Positions) {
            var waiting = [position]
            while let position = waiting.popLast() {
                guard positions.insert(position) else { continue }
                switch steps[position] {
                case .fork(let first, let second): waiting += [second, first]
                case .jump(let target): waiting.append(target)
                case .start: if place.isStart { waiting.append(position + 1) }
                case .end: if place.isEnd { waiting.append(position + 1) }
                case .scalars, .match: break
                }
            }
        }
    }

    /// A set of steps.
    private struct Positions {
        private(set) var list: [Int] = []
        private var isMember: [Bool]

        init(count: Int) {
            isMember = Array(repeating: false, count: count)
        }

        func contains(_ position: Int) -> Bool { isMember[position] }

        mutating func insert(_ position: Int) -> Bool {
            guard !isMember[position] else { return false }
            isMember[position] = true
            list.append(position)
            return true
        }

        mutating func removeAll() {
            for position in list { isMember[position] = false }
            list.removeAll(keepingCapacity: true)
        }
    }
}
