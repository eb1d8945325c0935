/// A line of the table.
struct Figure: Codable, Sendable {
    var what: String
    /// `nil` where it could not be measured; ``note`` says why.
    var value: Double?
    var unit: Unit?
    var goal: Goal?
    /// What no change may make of it: well away from what is reached, so that it is passed by a mistake only. For figures
    /// that are the same on any machine, busy or not: ratios to what runs beside them, and counts.
    var limit: Goal?
    var yardstick: Yardstick?
    /// Of how many runs the value is the median.
    var runs: Int?
    var note: String?

    /// What something else takes for the same.
    struct Yardstick: Codable, Sendable {
        var name: String
        /// In the figure's unit.
        var value: Double
        /// Whether it is another generator's figure for the very same, which was not measured beside this one.
        var isRival: Bool

        init(_ name: String, _ value: Double, isRival: Bool = false) {
            self.name = name
            self.value = value
            self.isRival = isRival
        }
    }

    /// The figure by its yardstick.
    var ratio: Double? {
        guard let value, let yardstick, yardstick.value > 0 else { return nil }
        return value / yardstick.value
    }

    /// What a goal is about.
    func judged(by goal: Goal) -> Double? {
        switch goal {
        case .figure: value
        case .ratio: ratio
        }
    }

    var isReached: Bool? {
        goal.flatMap(holds)
    }

    var isWithinLimit: Bool {
        limit.flatMap(holds) ?? true
    }

    private func holds(_ goal: Goal) -> Bool? {
        judged(by: goal).map { goal.bound.holds($0) }
    }
}

extension Figure {
    /// CPU time in user mode, with that of the kernel beside it.
    init(what: String, costs: [ProcessCost], goal: Goal? = nil, yardstick: Yardstick? = nil, note: String? = nil) {
        self.init(
            what: what,
            value: costs.map(\.seconds).median,
            unit: .seconds,
            goal: goal,
            yardstick: yardstick,
            runs: costs.count,
            note: [
                "and \(Unit.seconds.text(costs.map(\.kernelSeconds).median)) in the kernel", note,
            ].compactMap { $0 }.joined(separator: "; ")
        )
    }
}

/// What a figure is to be, or its ratio to the yardstick.
enum Goal: Codable, Sendable {
    case figure(Bound)
    case ratio(Bound)

    var bound: Bound {
        switch self {
        case .figure(let bound), .ratio(let bound): bound
        }
    }
}

/// A number that is not to be passed.
enum Bound: Codable, Sendable {
    case atMost(Double)
    case atLeast(Double)

    func holds(_ value: Double) -> Bool {
        switch self {
        case .atMost(let most): value <= most
        case .atLeast(let least): value >= least
        }
    }

    /// How far a value is on the right side, as a factor: 2 is twice as good as demanded.
    func margin(of value: Double) -> Double {
        switch self {
        case .atMost(let most): most / value
        case .atLeast(let least): value / least
        }
    }
}
